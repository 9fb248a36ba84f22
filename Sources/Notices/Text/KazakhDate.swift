import Law
import Letters

/// Dates as official Kazakh writes them.
package enum KazakhDate {
  /// «2026 жылғы 21 қараша», with the ending that its sentence asks for.
  package static func full(_ date: CivilDate, _ form: KazakhMonth.Form = .plain) -> String {
    let month = KazakhMonth.name(date.month, form) ?? ""
    return "\(date.year) жылғы \(date.day) \(month)"
  }

  /// «26» behind the «20» that a form has printed; `nil` for a year of another century.
  package static func lastDigits(ofYear date: CivilDate) -> String? {
    (2000...2099).contains(date.year) ? twoDigits(date.year % 100) : nil
  }
}
