import Law
import Letters

/// How a value stands in its blank. A date takes the ending that its sentence asks for; where the
/// form prints «20__ жылғы "__" ____» its parts go into the parts of the form.
package enum BlankShape: String, CaseIterable, Sendable {
  /// A text, a list or a choice; a date in full.
  case plain
  /// «2026 жылғы 21 қараша»
  case full
  /// «2026 жылғы 21 қарашада»
  case on
  /// «2026 жылғы 21 қарашадағы»
  case of
  /// «2026 жылғы 21 қарашадан»
  case from
  /// «2026 жылғы 21 қарашаға»
  case until
  /// «21.11.2026»
  case short
  /// The last two digits behind the form's own «20».
  case year = "yy"
  case day
  case month
  case monthOn = "month.on"
  case monthFrom = "month.from"
  case monthUntil = "month.until"
  /// A text; what lawfully stays empty is a dash, so that nobody can add to it.
  case dash
  /// A short rule for a signature.
  case pen

  /// Whether only a date fits.
  var isOfDate: Bool {
    switch self {
    case .plain, .dash, .pen: false
    case .full, .on, .of, .from, .until, .short, .year, .day, .month, .monthOn, .monthFrom,
      .monthUntil:
      true
    }
  }

  /// The date in this shape; `nil` for a year that the form's own «20» does not fit.
  func text(_ date: CivilDate) -> String? {
    switch self {
    case .plain, .full, .dash, .pen: KazakhDate.full(date)
    case .on: KazakhDate.full(date, .on)
    case .of: KazakhDate.full(date, .of)
    case .from: KazakhDate.full(date, .from)
    case .until: KazakhDate.full(date, .until)
    case .short: date.dotted
    case .year: KazakhDate.lastDigits(ofYear: date)
    case .day: "\(date.day)"
    case .month: KazakhMonth.name(date.month)
    case .monthOn: KazakhMonth.name(date.month, .on)
    case .monthFrom: KazakhMonth.name(date.month, .from)
    case .monthUntil: KazakhMonth.name(date.month, .until)
    }
  }

  /// What stands in a blank that is left empty for the pen.
  var empty: String {
    switch self {
    case .plain, .full, .on, .of, .from, .until: String(repeating: "_", count: 24)
    case .short, .pen: String(repeating: "_", count: 12)
    case .year: "__"
    case .day: "___"
    case .month, .monthOn, .monthFrom, .monthUntil: String(repeating: "_", count: 12)
    case .dash: "—"
    }
  }
}
