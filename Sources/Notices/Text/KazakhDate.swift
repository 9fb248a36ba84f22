import Law
import Letters

/// Dates as official Kazakh writes them.
package enum KazakhDate {
  /// «2026 жылғы 21 қараша», with the ending that its sentence asks for.
  package static func full(_ date: CivilDate, _ form: KazakhMonth.Form = .plain) -> String {
    let month = KazakhMonth.name(date.month, form) ?? ""
    return "\(date.year) жылғы \(date.day) \(month)"
  }

  /// «21 қараша», where the form prints the year apart.
  package static func month(_ date: CivilDate) -> String {
    KazakhMonth.name(date.month) ?? ""
  }
}
