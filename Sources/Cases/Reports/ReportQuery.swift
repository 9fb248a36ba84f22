import Law

/// What a report counts or lists.
package enum ReportKind: String, CaseIterable, Sendable, Codable {
  case applications
  case visits
  /// Visits in which a limit was passed, by the reason that was given.
  case breaches
  /// The register of applications, as an inspector asks for it.
  case register
  /// The register of notices.
  case notices

  /// By what the report can be grouped, the usual one first; a register is a list and has none.
  package var groupings: [ReportGrouping] {
    switch self {
    case .applications:
      [.month, .quarter, .week, .day, .service, .clerk, .channel, .outcome, .archive]
    case .visits: [.day, .week, .month, .quarter, .service, .clerk, .outcome]
    case .breaches: [.reason, .day, .week, .month, .quarter, .service, .clerk]
    case .register, .notices: []
    }
  }
}

/// By what a report is grouped.
package enum ReportGrouping: String, CaseIterable, Sendable, Codable {
  case day
  case week
  case month
  case quarter
  case service
  case clerk
  case channel
  case outcome
  /// Why an application lies in the archive (`preschool.rule.3.2`).
  case archive
  case reason

  /// The stretch of the calendar that the grouping makes; `nil` for the others.
  package var span: ReportSpan? {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .service, .clerk, .channel, .outcome, .archive, .reason: nil
    }
  }
}

/// Stretches of the calendar.
package enum ReportSpan: String, CaseIterable, Sendable {
  case day
  /// From Monday.
  case week
  case month
  case quarter

  /// The first day of the stretch that holds a day.
  package func first(of date: CivilDate) -> CivilDate {
    switch self {
    case .day: return date
    case .week: return date.adding(days: -date.weekday.rawValue)
    case .month: return date.adding(days: 1 - date.day)
    case .quarter:
      let month = (date.month - 1) / 3 * 3 + 1
      return CivilDate(year: date.year, month: month, day: 1) ?? date
    }
  }
}

/// A report that is asked for.
package struct ReportQuery: Equatable, Sendable {
  package let kind: ReportKind
  package let grouping: ReportGrouping?
  package let days: ClosedRange<CivilDate>

  /// - Parameter grouping: one of the kind's; the usual one when it is `nil` or not among them.
  package init(_ kind: ReportKind, by grouping: ReportGrouping? = nil, days: ClosedRange<CivilDate>)
  {
    self.kind = kind
    self.grouping =
      grouping.flatMap { kind.groupings.contains($0) ? $0 : nil } ?? kind.groupings.first
    self.days = days
  }
}
