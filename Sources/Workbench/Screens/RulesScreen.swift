import Cases
import Law
import Screen

/// The editions of the orders and the readings that the program follows, each with its clause: F1
/// shows the words of the act.
package struct RulesScreen: Equatable, Sendable {
  var index = 0

  static let actions: [CommandID: Action] = [
    .open: { $0.openWhy() },
    .officeHours: { $0.askOfficeHours() },
  ]

  /// One line: an edition or a reading of a service.
  struct Line: Sendable {
    let service: Service
    let content: Content

    enum Content: Sendable {
      case edition(Edition)
      /// When this kind of office takes the service.
      case hours(HoursRule)
      case policy(Policy)
      /// Of a service whose order is not here.
      case unknown(RuleSet)
    }

    var clauses: [ClauseID] {
      switch content {
      case .edition(let edition): [edition.clause]
      case .hours(let hours):
        [hours.clause] + (hours.intake.map { [$0.clause] } ?? []).filter { $0 != hours.clause }
      case .policy(let policy): policy.clauses
      case .unknown(let rules): rules.provisions.map(\.clause)
      }
    }

    var articles: [CodeArticle] {
      switch content {
      case .policy(let policy): policy.articles
      case .edition, .hours, .unknown: []
      }
    }
  }

  /// What stands behind the chosen line.
  func causes(_ office: Office) -> [WhySubject] {
    let line = Self.lines(office)[index]
    return line.clauses.map { .clause($0) } + line.articles.map { .article($0) }
  }

  /// All services, also the one whose text is not here: the program says what it does not know.
  static func lines(_ office: Office) -> [Line] {
    Service.allCases.flatMap { service -> [Line] in
      guard let rules = RuleBook.newest(service) else { return [] }
      let hours = office.hours(of: service).map { Line(service: service, content: .hours($0)) }
      let unknown = rules.isLoaded ? nil : Line(service: service, content: .unknown(rules))
      return [Line(service: service, content: .edition(rules.edition))]
        + [hours, unknown].compactMap(\.self)
        + rules.policies.map { Line(service: service, content: .policy($0)) }
    }
  }
}

extension Model {
  mutating func openRules() -> [Effect] {
    layers.removeAll()
    stack.append(.rules(RulesScreen()))
    return []
  }

  mutating func moveRules(_ key: Key) -> [Effect]? {
    guard case .rules(var screen) = stack.last,
      let index = ListMovement.move(key, from: screen.index, count: RulesScreen.lines(office).count)
    else { return nil }
    screen.index = index
    stack[stack.count - 1] = .rules(screen)
    return []
  }

  func viewRules(_ screen: RulesScreen) -> Sheet {
    let lines = RulesScreen.lines(office)
    var sheet = frame(
      title: [say(CalendarDeskWords.rulesTitle), "\(screen.index + 1)/\(lines.count)"])
    var rows: [Table.Row] = []
    var selected: Int?
    var group: Service?
    for (index, line) in lines.enumerated() {
      if line.service != group { rows.append(.group(say(ServiceWords(line.service)))) }
      group = line.service
      if index == screen.index { selected = rows.count }
      rows.append(.item(Table.Item(cells: cells(line))))
    }
    sheet.blocks = [
      .table(
        Table(
          columns: [
            Table.Column("", 50, upTo: 90, isAnchor: true),
            Table.Column("", 24, upTo: 40, leaves: 1),
          ], rows: rows, selected: selected, showsHeadings: false)),
      .rule, .paragraph([whole(lines[screen.index])], indent: 1),
    ]
    sheet.next = say(
      clerk.role.supervises && office.hours(of: lines[screen.index].service) != nil
        ? CalendarDeskWords.nextHours : CalendarDeskWords.nextClause)
    return sheet
  }

  /// What the columns may have cut.
  private func whole(_ line: RulesScreen.Line) -> Run {
    let words = cells(line).map(\.text) + [value(line)]
    return Run(words.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// What the reading is set to, where it knows several values.
  private func value(_ line: RulesScreen.Line) -> String {
    guard case .policy(let policy) = line.content, policy.id.standard != .fixed else { return "" }
    return say(PolicyValueWords(office.policies[policy.id]))
  }

  private func cells(_ line: RulesScreen.Line) -> [Run] {
    let clauses = Run(
      (line.clauses.map(\.text) + line.articles.map(\.kazakh)).joined(separator: ", "), .clause)
    switch line.content {
    case .edition(let edition):
      let start = office.settings.editionStarts[line.service] ?? edition.from
      return [
        Run(say(CalendarDeskWords.edition(id: edition.id, from: start)), .heading), clauses,
      ]
    case .hours(let hours): return [Run(say(CalendarDeskWords.hours(hours))), clauses]
    case .policy(let policy): return [Run(say(PolicyReading(policy.id, office.policies))), clauses]
    case .unknown(let rules):
      return [Run(say(UnknownWords.parts(rules.unknown)), .unknown), clauses]
    }
  }
}
