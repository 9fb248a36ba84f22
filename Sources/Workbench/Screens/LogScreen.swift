import Cases
import Law
import Screen

/// What has happened in the whole office on a day, the newest first: applications, visits, complaints
/// and the office itself. Each line opens what it is about.
package struct LogScreen: Equatable, Sendable {
  var query: LogQuery
  /// `nil` until they are read.
  var entries: [LogEntry]?
  var index = 0

  static let actions: [CommandID: Action] = [
    .open: { $0.openLogEntry() },
    .earlierDay: { $0.moveLogDay(-1) },
    .laterDay: { $0.moveLogDay(1) },
    .logClerk: { $0.nextLogClerk() },
    .refresh: { $0.refresh() },
  ]

  /// So many lines of a day are read, and so many around the cursor drawn.
  package static let limit = 2_000
  static let window = 100
}

extension Model {
  private var logScreen: LogScreen? {
    get { if case .log(let screen) = stack.last { screen } else { nil } }
    set { if let newValue, logScreen != nil { stack[stack.count - 1] = .log(newValue) } }
  }

  /// The words of notes stand in it without a case being opened: for those who answer for all cases,
  /// and for who only reads.
  mutating func openLog() -> [Effect] {
    layers.removeAll()
    guard clerk.role.supervises || clerk.role == .auditor else {
      note = TimedNote(text: refusalText(Refusal(.supervisorOnly)), isBad: true, since: now)
      return []
    }
    let query = LogQuery(day: today)
    stack.append(.log(LogScreen(query: query)))
    return [.loadLog(query)]
  }

  mutating func takeLog(_ query: LogQuery, _ entries: [LogEntry]) -> [Effect] {
    guard var screen = logScreen, screen.query == query else { return [] }
    // The cursor stays on its line when others come above it.
    let selected = screen.entries.flatMap { old in
      old.indices.contains(screen.index) && screen.index > 0 ? old[screen.index] : nil
    }
    screen.entries = entries
    screen.index = selected.flatMap { entries.firstIndex(of: $0) } ?? 0
    logScreen = screen
    return []
  }

  private mutating func ask(_ query: LogQuery) -> [Effect] {
    logScreen = LogScreen(query: query)
    return [.loadLog(query)]
  }

  /// No day after today has a log.
  mutating func moveLogDay(_ step: Int) -> [Effect] {
    guard let query = logScreen?.query else { return [] }
    let day = min(today, query.day.adding(days: step))
    return ask(LogQuery(day: day, clerk: query.clerk))
  }

  /// Everybody, then each clerk in turn, those who have left included.
  mutating func nextLogClerk() -> [Effect] {
    guard let query = logScreen?.query else { return [] }
    let all: [ClerkID?] = [nil] + office.clerks.map(\.id)
    let place = all.firstIndex(of: query.clerk) ?? 0
    return ask(LogQuery(day: query.day, clerk: all[(place + 1) % all.count]))
  }

  mutating func moveLog(_ key: Key) -> [Effect]? {
    let count = logScreen?.entries?.count ?? 0
    guard let screen = logScreen,
      let index = ListMovement.jump(key, count: count)
        ?? ListMovement.move(key, from: screen.index, count: count)
    else { return nil }
    logScreen?.index = index
    return []
  }

  mutating func openLogEntry() -> [Effect] {
    guard let screen = logScreen, let entries = screen.entries,
      entries.indices.contains(screen.index)
    else { return [] }
    switch entries[screen.index].event {
    case .application(let id, _), .sensitive(let id):
      stack.append(.application(ApplicationScreen(id: id)))
      return [.openCase(id, reason: nil)]
    case .visit(let id, _): return showVisitHistory(id)
    case .complaint(let id, _): return openComplaint(id)
    case .portal(.taken(let entry)):
      stack.append(.application(ApplicationScreen(id: entry.caseID)))
      return [.openCase(entry.caseID, reason: nil)]
    case .vacancy(.offered(let id)):
      stack.append(.application(ApplicationScreen(id: id)))
      return [.openCase(id, reason: nil)]
    case .inquiry(.asked(let inquiry)):
      stack.append(.application(ApplicationScreen(id: inquiry.caseID)))
      return [.openCase(inquiry.caseID, reason: nil)]
    case .office, .monitoring, .vacancy(.published), .vacancy(.withdrawn), .twins, .outage,
      .booking, .reminder:
      tell(.nothingBehindLine)
      return []
    }
  }

  // MARK: View

  func viewLog(_ screen: LogScreen) -> Sheet {
    let who = screen.query.clerk.map(name(of:)) ?? say(LogWords.everybody)
    var sheet = frame(title: [say(LogWords.title), screen.query.day.dotted])
    let count = screen.entries?.count ?? 0
    sheet.strip = [Run("\(who) · \(count)", .muted)]
    sheet.next = count == 0 ? say(NextWords.back) : say(NextWords.openLine)
    guard let entries = screen.entries else { return sheet }
    let first = max(0, screen.index - LogScreen.window / 2)
    let shown = entries.dropFirst(first).prefix(LogScreen.window)
    sheet.blocks = [
      .table(
        Table(
          columns: [
            Table.Column("", 8, isAnchor: true), Table.Column("", 10, upTo: 12),
            Table.Column("", 30, upTo: 80), Table.Column("", 20, upTo: 30, leaves: 1),
          ], rows: shown.map { .item(item($0)) },
          selected: entries.isEmpty ? nil : screen.index - first, empty: say(LogWords.empty),
          showsHeadings: false, stretch: Table.Stretch(before: first, all: count)))
    ]
    return sheet
  }

  private func item(_ entry: LogEntry) -> Table.Item {
    let line = entry.line
    let author = [name(of: line.clerk), line.desk].filter { !$0.isEmpty }.joined(separator: ", ")
    return Table.Item(cells: [
      Run(line.at.timeWithSeconds), Run(about(entry)), Run(LogText(self).text(entry)),
      Run(author, .muted),
    ])
  }

  private func about(_ entry: LogEntry) -> String {
    switch entry.event {
    case .application, .sensitive: entry.line.number?.description ?? ""
    case .visit: say(FrameWords.visit)
    case .complaint: say(ContextWords(.complaint))
    case .office: say(LogWords.office)
    case .monitoring: say(LogWords.monitoring)
    case .portal: say(LogWords.portal)
    case .vacancy: say(LogWords.vacancy)
    case .twins: say(TwinWords.title)
    case .inquiry: say(WindowWords.title)
    case .outage: say(WindowWords.outages)
    case .booking, .reminder: say(BookingWords.title)
    }
  }
}

/// The words of a line of the log.
struct LogText {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// What happened at the desk beside an application.
  private func deskText(_ event: LogEntry.Event) -> String {
    switch event {
    case .twins(.judged(let judgement)): model.say(TwinVerdictWords(judgement.verdict))
    case .twins(.takenBack): model.say(TwinWords.takeBack)
    case .inquiry(.asked(let inquiry)): model.say(AskerWords(inquiry.asker))
    case .outage(.noticed(let facts)): facts.system.words ?? model.say(HistoryWords.erased)
    case .outage(.ended(let moment)): model.say(LogWords.restored(moment))
    case .booking(let event): bookingText(event)
    case .reminder(.begun(let facts)): model.say(LogWords.reminder(facts.at))
    case .reminder(.finished(let outcome)): model.say(ReminderOutcomeWords(outcome))
    case .application, .sensitive, .visit, .complaint, .office, .monitoring, .portal, .vacancy: ""
    }
  }

  private func bookingText(_ event: BookingEvent) -> String {
    switch event {
    case .booked(let facts): model.say(MessageWords.visitBooked(facts.at))
    case .moved(let moment): model.say(MessageWords.visitBooked(moment))
    case .came: model.say(LogWords.came)
    case .missed: model.say(BookingEndWords(.missed))
    case .cancelled: model.say(BookingEndWords(.cancelled))
    }
  }

  func text(_ entry: LogEntry) -> String {
    switch entry.event {
    case .application(_, let event): HistoryText(model).text(.application(event))
    case .sensitive: model.say(LogWords.sensitive)
    case .visit(_, let event): HistoryText(model).text(.visit(event))
    case .complaint(_, let event): ComplaintHistoryText(model).text(event)
    case .office(let event): model.say(OfficeHistoryWords(event, name: model.name(of:)))
    case .monitoring(.begun(let records)): model.say(LogWords.files(records.count))
    case .monitoring(.handedOver): model.say(LogWords.fileWritten)
    case .portal(.taken(let entry)): model.say(LogWords.taken(entry.portalNumber))
    case .vacancy(.published(let record)):
      "\(model.say(BulletinWords.published)): \(FactText(model).line(record))"
    case .vacancy(.withdrawn(let reason)):
      "\(model.say(BulletinWords.withdrawn)): \(reason.words ?? model.say(HistoryWords.erased))"
    case .vacancy(.offered): model.say(LogWords.placeOffered)
    case .twins, .inquiry, .outage, .booking, .reminder: deskText(entry.event)
    }
  }
}
