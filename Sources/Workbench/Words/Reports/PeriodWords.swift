import Cases
import Law
import Letters

/// A stretch of the calendar.
struct PeriodWords: Phrase {
  private let span: ReportSpan
  private let first: CivilDate

  init(_ span: ReportSpan, _ first: CivilDate) {
    self.span = span
    self.first = first
  }

  private var week: String {
    "\(first.dottedShort)–\(first.adding(days: 6).dotted)"
  }
  private var month: String { String(first.dotted.dropFirst(3)) }
  private var quarter: Int { ReportSpan.quarter(first) }

  var kazakh: String {
    switch span {
    case .day: first.dotted
    case .week: week
    case .month: "\(first.year) ж. \(KazakhMonth.name(first.month) ?? "")"
    case .quarter: "\(first.year) ж. \(quarter)-тоқсан"
    }
  }

  var russian: String {
    switch span {
    case .day: first.dotted
    case .week: week
    case .month: month
    case .quarter: "\(quarter)-й квартал \(first.year)"
    }
  }

  var english: String {
    switch span {
    case .day: first.dotted
    case .week: week
    case .month: month
    case .quarter: "Q\(quarter) \(first.year)"
    }
  }
}
