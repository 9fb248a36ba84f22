import Law

extension ReportLabel {
  /// The name for machines: ISO dates and the slugs of the tables.
  package var slug: String {
    switch self {
    case .span(let span, let first): span.name(first)
    case .service(let service): service?.rawValue ?? "none"
    case .clerk(let clerk): clerk?.account ?? "nobody"
    case .channel(let channel): channel.rawValue
    case .outcome(let outcome): outcome.rawValue
    case .archived(let reason): reason?.rawValue ?? "not-archived"
    case .ending(let ending): ending.rawValue
    case .reason(let reason): reason?.rawValue ?? "not-given"
    case .form(let form): form.rawValue
    case .printed(let isOnPaper): isOnPaper ? "paper" : "not-on-paper"
    case .writtenByHand: "by-hand"
    case .total: "total"
    }
  }
}

extension ReportSpan {
  /// `2026-11-24`, `2026-W48` (ISO 8601), `2026-11`, `2026-Q4`.
  package func name(_ first: CivilDate) -> String {
    switch self {
    case .day: return first.iso
    case .week:
      let (year, week) = Self.isoWeek(first)
      return "\(year)-W\(twoDigits(week))"
    case .month: return String(first.iso.prefix(7))
    case .quarter: return "\(first.year)-Q\(Self.quarter(first))"
    }
  }

  package static func quarter(_ date: CivilDate) -> Int { (date.month - 1) / 3 + 1 }

  /// The week and the year it belongs to: the year of its Thursday.
  package static func isoWeek(_ date: CivilDate) -> (year: Int, week: Int) {
    let thursday = date.adding(days: 3 - date.weekday.rawValue)
    let first = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
    return (thursday.year, first.days(until: thursday) / 7 + 1)
  }
}
