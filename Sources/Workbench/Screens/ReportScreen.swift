import Cases
import Law
import Screen

/// What a period has come to, with bars, and the registers of it.
package struct ReportScreen: Equatable, Sendable {
  var kind = ReportKind.applications
  var grouping: ReportGrouping?
  var period = Period.month
  var index = 0
  var report: Report?

  /// How far back a report looks from today.
  enum Period: CaseIterable, Sendable {
    case day
    case week
    case month
    case quarter
    case year

    func days(until today: CivilDate) -> ClosedRange<CivilDate> {
      switch self {
      case .day: today...today
      case .week: ReportSpan.week.first(of: today)...today
      case .month: ReportSpan.month.first(of: today)...today
      case .quarter: ReportSpan.quarter.first(of: today)...today
      case .year: (CivilDate(year: today.year, month: 1, day: 1) ?? today)...today
      }
    }
  }

  /// A short period is shown day by day, unless the clerk has chosen otherwise.
  var usual: ReportGrouping? {
    if let grouping { return grouping }
    let isShort = period == .day || period == .week || period == .month
    return kind == .applications && isShort ? .day : kind.groupings.first
  }

  static let actions: [CommandID: Action] = [
    .nextReport: { $0.showNextReport() },
    .reportGrouping: { $0.groupReport() },
    .reportPeriod: { $0.changePeriod() },
    .printReport: { $0.printReport() },
    .saveFile: { $0.saveReport() },
  ]

  /// Rows that are drawn around the one in focus; a register may have a year of them.
  static let window = 100
}

/// What the report desk asks for.
package enum ReportRequest: Equatable, Sendable {
  case load(ReportQuery)
  /// As a page of A4 in the language of notices.
  case print(ReportQuery)
  /// As a spreadsheet in the folder of notices.
  case save(ReportQuery)
}

extension Model {
  private var reportScreen: ReportScreen? {
    get {
      if case .report(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .report = stack.last else { return }
      stack[stack.count - 1] = .report(newValue)
    }
  }

  private func query(_ screen: ReportScreen) -> ReportQuery {
    ReportQuery(screen.kind, by: screen.usual, days: screen.period.days(until: today))
  }

  mutating func openReports() -> [Effect] {
    layers.removeAll()
    let screen = ReportScreen()
    stack.append(.report(screen))
    return [.report(.load(query(screen)))]
  }

  private mutating func change(_ change: (inout ReportScreen) -> Void) -> [Effect] {
    guard var screen = reportScreen else { return [] }
    change(&screen)
    screen.index = 0
    reportScreen = screen
    return [.report(.load(query(screen)))]
  }

  mutating func showNextReport() -> [Effect] {
    change {
      $0.kind = $0.kind.stepping(1)
      $0.grouping = nil
    }
  }

  mutating func groupReport() -> [Effect] {
    let hasArchive = office.hasArchive
    return change { screen in
      let all = screen.kind.groupings.filter { $0 != .archive || hasArchive }
      let now = screen.usual
      guard let place = all.firstIndex(where: { $0 == now }) else { return }
      screen.grouping = all[(place + 1) % all.count]
    }
  }

  mutating func changePeriod() -> [Effect] { change { $0.period = $0.period.stepping(1) } }

  mutating func printReport() -> [Effect] {
    reportScreen.map { [.report(.print(query($0)))] } ?? []
  }

  mutating func saveReport() -> [Effect] {
    reportScreen.map { [.report(.save(query($0)))] } ?? []
  }

  mutating func takeReport(_ report: Report) -> [Effect] {
    guard let screen = reportScreen, query(screen) == report.query else { return [] }
    reportScreen?.report = report
    return []
  }

  mutating func moveReport(_ key: Key) -> [Effect]? {
    guard var screen = reportScreen,
      let index = ListMovement.move(
        key, from: screen.index, count: screen.report?.rows.count ?? 0)
    else { return nil }
    screen.index = index
    reportScreen = screen
    return []
  }

  // MARK: View

  func viewReport(_ screen: ReportScreen) -> Sheet {
    let words = ReportSheet(language, office)
    let query = query(screen)
    var sheet = frame(title: [say(ReportDeskWords.title), words.title(query)])
    sheet.strip = [Run(say(ReportDeskWords.days(query.days)), .muted)]
    sheet.tabs = ReportKind.allCases.map {
      Tab(say(ReportKindWords($0)), isCurrent: $0 == screen.kind)
    }
    sheet.next = say(ReportDeskWords.next)
    guard let report = screen.report, report.query == query else { return sheet }
    let table = words.table(report, at: now)
    let first = max(0, screen.index - ReportScreen.window / 2)
    let shown = table.rows.indices.dropFirst(first).prefix(ReportScreen.window)
    let most = report.bars.map { bars in table.rows.map { $0[bars].number }.max() ?? 0 } ?? 0
    sheet.blocks = [
      .table(
        Table(
          columns: columns(table, hasBars: report.bars != nil),
          rows: shown.map { .item(item(table.rows[$0], report.bars, most)) },
          selected: table.rows.isEmpty ? nil : screen.index - first,
          empty: say(ReportDeskWords.empty),
          stretch: Table.Stretch(before: first, all: table.rows.count)))
    ]
    sheet.blocks += [.rule] + whole(table, screen.index)
    return sheet
  }

  /// The row in focus and the total, with every figure under its name.
  private func whole(_ table: SheetTable, _ index: Int) -> [Block] {
    let row = table.rows.indices.contains(index) ? [table.rows[index]] : []
    return (row + [table.total].compactMap(\.self)).map { cells in
      let words = zip(table.headings, cells).enumerated().compactMap { place, pair -> String? in
        pair.1 == .empty ? nil : place == 0 ? pair.1.shown : "\(pair.0): \(pair.1.shown)"
      }
      return .paragraph([Run(words.joined(separator: " · "))], indent: 2)
    }
  }

  private func columns(_ table: SheetTable, hasBars: Bool) -> [Table.Column] {
    table.headings.enumerated().flatMap { place, heading -> [Table.Column] in
      let isNumber = table.rows.first?[place].isNumber ?? false
      let own = Table.Column(
        heading, place == 0 ? 12 : isNumber ? 6 : 10, upTo: place == 0 ? 40 : 24,
        leaves: place < 2 ? 0 : place, isRight: isNumber, isAnchor: place == 0)
      guard place == 1, hasBars else { return [own] }
      return [own, Table.Column("", 20, leaves: 1)]
    }
  }

  private func item(_ cells: [SheetTable.Cell], _ bars: Int?, _ most: Int) -> Table.Item {
    Table.Item(
      cells: cells.enumerated().flatMap { place, cell -> [Run] in
        let own = Run(cell.shown)
        guard place == bars else { return [own] }
        let bar = isPlain ? "" : BarText.bar(cell.number, of: most, cells: 20)
        return [own, Run(bar, .bar)]
      })
  }
}

extension SheetTable.Cell {
  /// The number of a count; 0 for everything else.
  fileprivate var number: Int {
    if case .count(let count) = self { return count }
    return 0
  }
}
