import Law

extension Report {
  /// Applications registered in the days of the query.
  ///
  /// - Parameter today: on it an open case is late or not.
  package init(_ query: ReportQuery, _ cases: [CaseFigure], today: CivilDate) {
    let counted = cases.filter { query.days.contains($0.registered) }
    switch query.kind {
    case .register:
      self.init(
        query: query, columns: RegisterRow.columns,
        rows: counted.sorted { $0.number < $1.number }.map(RegisterRow.cells), total: nil)
    case .applications, .visits, .breaches, .notices:
      let groups = Groups(counted) { Self.label($0, query.grouping) }
      self.init(
        query: query, columns: [.group] + CaseTally.columns,
        rows: groups.ordered.map { [.label($0.label)] + CaseTally.cells($0.members, today) },
        total: [.label(.total)] + CaseTally.cells(counted, today))
    }
  }

  /// Visits of the days of the query, or the limits that were passed in them.
  package init(_ query: ReportQuery, _ visits: [VisitFigure]) {
    let counted = visits.filter { query.days.contains($0.day) }
    switch query.kind {
    case .breaches: self.init(query, breachesOf: counted)
    case .applications, .visits, .register, .notices:
      let groups = Groups(counted) { Self.label($0, query.grouping) }
      self.init(
        query: query, columns: [.group] + VisitTally.columns,
        rows: groups.ordered.map { [.label($0.label)] + VisitTally.cells($0.members) },
        total: [.label(.total)] + VisitTally.cells(counted))
    }
  }

  /// The register of notices.
  package init(_ query: ReportQuery, _ notices: [NoticeFigure]) {
    let listed = notices.filter { query.days.contains($0.at.date) }
    self.init(
      query: query, columns: NoticeRow.columns, rows: listed.map(NoticeRow.cells), total: nil)
  }

  /// A visit can pass both limits; each is a breach of its own with its own reason.
  private init(_ query: ReportQuery, breachesOf visits: [VisitFigure]) {
    let breaches = visits.flatMap { visit in
      VisitPhase.allCases.compactMap { phase in
        visit.breach(phase).map { BreachTally.Member(visit: visit, phase: phase, breach: $0) }
      }
    }
    let groups = Groups(breaches) { member in
      query.grouping == .reason
        ? .reason(member.breach.reason) : Self.label(member.visit, query.grouping)
    }
    self.init(
      query: query, columns: [.group] + BreachTally.columns,
      rows: groups.ordered.map { [.label($0.label)] + BreachTally.cells($0.members) },
      total: [.label(.total)] + BreachTally.cells(breaches))
  }

  private static func label(_ figure: CaseFigure, _ grouping: ReportGrouping?) -> ReportLabel {
    switch grouping {
    case .service: .service(figure.service)
    case .clerk: .clerk(figure.clerk)
    case .channel: .channel(figure.channel)
    case .outcome: .outcome(figure.outcome)
    case .archive: .archived(figure.archived)
    case .day, .week, .month, .quarter, .reason, nil: span(figure.registered, grouping)
    }
  }

  private static func label(_ figure: VisitFigure, _ grouping: ReportGrouping?) -> ReportLabel {
    switch grouping {
    case .service: .service(figure.service)
    case .clerk: .clerk(figure.clerk)
    case .outcome: .ending(figure.ending)
    case .day, .week, .month, .quarter, .channel, .archive, .reason, nil:
      span(figure.day, grouping)
    }
  }

  private static func span(_ date: CivilDate, _ grouping: ReportGrouping?) -> ReportLabel {
    let span = grouping?.span ?? .day
    return .span(span, span.first(of: date))
  }
}

/// Members by their label, in the order in which a reader looks for them.
private struct Groups<Member> {
  let ordered: [(label: ReportLabel, members: [Member])]

  init(_ members: [Member], by label: (Member) -> ReportLabel) {
    var groups: [ReportLabel: [Member]] = [:]
    for member in members { groups[label(member), default: []].append(member) }
    ordered = groups.map { (label: $0.key, members: $0.value) }.sorted { left, right in
      left.label.place < right.label.place
    }
  }
}

extension ReportLabel {
  /// Stretches by time, the others in the order of their tables; what is not known stands last.
  fileprivate var place: Place {
    switch self {
    case .span(_, let first): Place(number: first.dayNumber)
    case .service(let service): Place(number: index(of: service))
    case .clerk(let clerk): Place(number: clerk == nil ? 1 : 0, text: clerk?.account ?? "")
    case .channel(let channel): Place(number: index(of: channel))
    case .outcome(let outcome): Place(number: index(of: outcome))
    case .archived(let reason): Place(number: index(of: reason))
    case .ending(let ending): Place(number: index(of: ending))
    case .reason(let reason): Place(number: index(of: reason))
    case .form(let form): Place(number: index(of: form))
    case .printed(let isOnPaper): Place(number: isOnPaper ? 0 : 1)
    case .writtenByHand: Place(number: 2)
    case .total: Place(number: .max)
    }
  }

  fileprivate struct Place: Comparable {
    let number: Int
    var text = ""

    static func < (left: Place, right: Place) -> Bool {
      (left.number, left.text) < (right.number, right.text)
    }
  }

  private func index<Value: CaseIterable & Equatable>(of value: Value?) -> Int {
    let all = Array(Value.allCases)
    return value.flatMap { all.firstIndex(of: $0) } ?? all.count
  }
}

/// Counts of applications.
private enum CaseTally {
  static let columns: [ReportColumn] = [
    .registered, .accepted, .notAccepted, .refused, .withdrawn, .ended, .open, .late,
  ]

  static func cells(_ cases: [CaseFigure], _ today: CivilDate) -> [ReportCell] {
    var counts: [CaseOutcome: Int] = [:]
    var late = 0
    for figure in cases {
      counts[figure.outcome, default: 0] += 1
      if figure.isLate(on: today) { late += 1 }
    }
    let outcomes: [CaseOutcome] = [
      .accepted, .notAccepted, .refused, .withdrawn, .ended, .open,
    ]
    return [.count(cases.count)] + outcomes.map { .count(counts[$0] ?? 0) } + [.count(late)]
  }
}

/// Counts and times of visits.
private enum VisitTally {
  static let columns: [ReportColumn] = [
    .visits, .finished, .left, .medianWait, .ninetyWait, .longestWait, .waitOver, .medianServe,
    .ninetyServe, .longestServe, .serveOver,
  ]

  static func cells(_ visits: [VisitFigure]) -> [ReportCell] {
    let finished = visits.count { $0.ending == .served }
    let left = visits.count { $0.ending == .left }
    return [.count(visits.count), .count(finished), .count(left)]
      + times(visits.map(\.waited), over: visits.count { $0.waitingBreach != nil })
      + times(visits.compactMap(\.served), over: visits.count { $0.servingBreach != nil })
  }

  private static func times(_ times: [Int64], over: Int) -> [ReportCell] {
    let statistics = TimeStatistics(
      times.map { VisitClock(phase: .waiting, elapsed: $0, limit: nil, isRunning: false) })
    let cells = [statistics?.median, statistics?.ninetieth, statistics?.longest]
    return cells.map { $0.map { .duration($0) } ?? .none } + [.count(over)]
  }
}

/// Counts of passed limits.
private enum BreachTally {
  struct Member {
    let visit: VisitFigure
    let phase: VisitPhase
    let breach: VisitFigure.Breach
  }

  static let columns: [ReportColumn] = [
    .breaches, .waitOver, .longestWait, .serveOver, .longestServe,
  ]

  static func cells(_ members: [Member]) -> [ReportCell] {
    [.count(members.count)]
      + VisitPhase.allCases.flatMap { phase -> [ReportCell] in
        let elapsed = members.filter { $0.phase == phase }.map(\.breach.elapsed)
        return [.count(elapsed.count), elapsed.max().map { .duration($0) } ?? .none]
      }
  }
}

/// A line of the register of applications.
private enum RegisterRow {
  static let columns: [ReportColumn] = [
    .number, .registeredOn, .received, .service, .channel, .child, .applicant, .due, .outcome,
    .decided, .delivered, .clerk,
  ]

  static func cells(_ figure: CaseFigure) -> [ReportCell] {
    [
      .text(figure.number.description), .day(figure.registered), .moment(figure.received),
      .label(.service(figure.service)), .label(.channel(figure.channel)), .text(figure.child),
      .text(figure.applicant), figure.due.map { .day($0) } ?? .none,
      .label(figure.archived.map { .archived($0) } ?? .outcome(figure.outcome)),
      figure.decided.map { .moment($0) } ?? .none,
      figure.delivered.map { .moment($0) } ?? .none, .label(.clerk(figure.clerk)),
    ]
  }
}

/// A line of the register of notices.
private enum NoticeRow {
  static let columns: [ReportColumn] = [.at, .number, .form, .copy, .copies, .printed, .clerk]

  static func cells(_ figure: NoticeFigure) -> [ReportCell] {
    [
      .moment(figure.at), .text(figure.number.description), .label(.form(figure.record.form)),
      .count(figure.record.copy), .count(figure.record.copies),
      .label(figure.record.outcome.label), .label(.clerk(figure.clerk)),
    ]
  }
}

extension PrintOutcome {
  /// Whether it went to a printer: what is only in a file has not been given to anybody.
  fileprivate var label: ReportLabel {
    switch self {
    case .printed, .queued: .printed(true)
    case .savedToFile, .failed: .printed(false)
    case .writtenByHand: .writtenByHand
    }
  }
}
