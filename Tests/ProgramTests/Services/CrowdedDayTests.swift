import Cases
import Demo
import Fixtures
import Glibc
import Law
import Store
import Testing

@Suite("A crowded day at four desks")
struct CrowdedDayTests {
  static let visitors = 200

  static let desks: [(ClerkID, String)] = [
    (DemoStore.clerk, "1-терезе"), (ClerkID("akhmetov"), "2-терезе"),
    (ClerkID("sarsen"), "3-терезе"), (ClerkID("zhaqsybaeva"), "4-терезе"),
  ]

  /// Four built programs in terminals of their own, one store, keys alone.
  private func live(_ folder: TemporaryFolder) throws -> Store {
    let store = try Store(
      creating: folder.file("office.sqlite"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning)
    try demo.fill(applications: 0)
    let desks = try Self.desks.map { try DeskOfDay($0.0, $0.1, in: folder) }
    for desk in desks { try desk.open() }
    var next = 0
    let end = DeskOfDay.steady + 900_000
    while next < Self.visitors || desks.contains(where: { !$0.isIdle }) {
      guard DeskOfDay.steady < end else { throw TooSlow(screens: desks.map(\.screen)) }
      for desk in desks {
        try desk.advance(store)
        guard desk.isIdle, next < Self.visitors else { continue }
        try desk.take(VisitorOfDay(next), next)
        next += 1
      }
      poll(nil, 0, 5)
    }
    try desks[0].closeDay()
    for desk in desks { #expect(try desk.leave() == .exited(0)) }
    return store
  }

  struct TooSlow: Error, CustomStringConvertible {
    let screens: [String]
    var description: String { screens.joined(separator: "\n") }
  }

  @Test("Two hundred mixed visitors: no event is lost, none is doubled, and every list recounts")
  func day() throws {
    let folder = try TemporaryFolder()
    let store = try live(folder)
    try visitsAreWhole(store)
    try casesAreWhole(store)
    try listsRecount(store)
    #expect(try store.office().closedDays == [Invented.morning.date])
  }

  /// Each visitor has one talon, came once, was called, and went once.
  private func visitsAreWhole(_ store: Store) throws {
    #expect(try store.openVisits().isEmpty)
    let day = try store.dayVisits(Invented.morning.date)
    #expect(day.map(\.ticket).sorted() == Array(1...Self.visitors))
    for visit in day {
      let kinds = try store.visitEvents(visit.id).map(\.body.kind)
      #expect(kinds.count { $0 == "visit.arrived" } == 1)
      #expect(kinds.count { $0 == "visit.finished" } == 1)
      #expect(kinds.first == "visit.arrived" && kinds.last == "visit.finished")
      let undone = kinds.count { $0 == "visit.call-undone" }
      #expect(kinds.count { $0 == "visit.called" } == undone + 1, "\(kinds)")
    }
  }

  /// As many applications as visitors who applied, in a register without a gap, each with its visit.
  private func casesAreWhole(_ store: Store) throws {
    let wanted = (0..<Self.visitors).map { VisitorOfDay($0) }
    var outcomes: [VisitorOfDay: Int] = [:]
    var visits: Set<VisitID> = []
    for number in 1...wanted.count(where: \.registers) {
      let history = try #require(try store.history(CaseID(Int64(number))))
      #expect(history.subject.number.serial == number)
      #expect(Case(id: history.subject.id, events: history.events) == history.subject)
      visits.insert(try #require(history.subject.facts.visit))
      let stage = history.subject.stage
      let kind: VisitorOfDay =
        stage == .awaitingOrder
        ? .application : stage == .closed ? .withoutConclusion : .unfinished
      outcomes[kind, default: 0] += 1
    }
    #expect(visits.count == wanted.count(where: \.registers))
    #expect(try store.history(CaseID(Int64(visits.count + 1))) == nil)
    for kind in VisitorOfDay.allCases where kind.registers {
      #expect(outcomes[kind] == wanted.count { $0 == kind })
    }
  }

  /// The log is gapless, and what the lists say is what the log says: recounted and made anew.
  private func listsRecount(_ store: Store) throws {
    #expect(try store.check().findings == [])
    let today = Invented.morning.date
    let now = Moment(today, ClockTime(18, 0))
    let figures = try store.boardFigures(today: today, horizon: today, now: now)
    #expect(try store.recountedBoard(today: today, horizon: today, now: now) == figures)
    let query = InboxQuery(
      filter: .all, clerk: DemoStore.clerk, today: today, soonUntil: today)
    let rows = try store.inbox(query, .after(.first), limit: 500)
    try store.rebuild()
    #expect(try store.inbox(query, .after(.first), limit: 500) == rows)
    #expect(try store.boardFigures(today: today, horizon: today, now: now) == figures)
    var last: Int64 = 0
    try store.readLog(today.adding(days: -700)...today) { line in
      #expect(line.sequence == last + 1)
      last = line.sequence
    }
    #expect(last == (try store.newestSequence()))
  }
}
