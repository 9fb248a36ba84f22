import Cases
import Fixtures
import Law
import Testing

private let minute: Int64 = 60_000
private let now: Moment = "2026-11-24T10:27"

@Suite("The figures of the supervisor's board")
struct BoardTests {
  /// A visitor of today, in minutes before now.
  static func visit(
    _ ticket: Int, arrived: Int, called: Int? = nil, ended: Int? = nil, reason: BreachReason? = nil,
    clerk: ClerkID = Invented.clerk.id
  ) -> DayVisit {
    DayVisit(
      id: VisitID(Int64(ticket)), ticket: ticket, day: now.date, place: .school, service: .home,
      arrivedAt: now.adding(minutes: -arrived),
      state: ended != nil ? .finished : called != nil ? .serving : .waiting,
      overAt: ended.map { now.adding(minutes: -$0) },
      calledAt: called.map { now.adding(minutes: -$0) },
      endedAt: ended.map { now.adding(minutes: -$0) }, clerk: called.map { _ in clerk },
      waitingReason: reason)
  }

  private func board(_ visits: [DayVisit], _ change: (inout BoardFigures) -> Void = { _ in })
    throws -> Board
  {
    var figures = BoardFigures(day: DeskDay(visits: visits))
    change(&figures)
    return Board(figures, office: Invented.office, now: now)
  }

  @Test("An empty day has no times, no line and no breach")
  func empty() throws {
    let board = try board([])
    #expect(board.sums.waiting == nil && board.sums.serving == nil)
    #expect(board.breaches.isEmpty && board.waiting.isEmpty && board.finished == 0)
    #expect(board.paused.share == 0)
  }

  @Test("Those who still wait count with what their clock shows: they cannot flatter the median")
  func censored() throws {
    let board = try board([
      Self.visit(1, arrived: 30, called: 28, ended: 20), Self.visit(2, arrived: 14),
      Self.visit(3, arrived: 12), Self.visit(4, arrived: 10),
    ])
    let times = try #require(board.sums.waiting)
    #expect(times.count == 4 && times.running == 3)
    #expect(times.median == 10 * minute)
    #expect(times.ninetieth == 14 * minute && times.longest == 14 * minute)
  }

  @Test(
    "Percentiles by nearest rank",
    arguments: [(1, 1, 1), (2, 1, 2), (9, 5, 9), (10, 5, 9), (11, 6, 10), (20, 10, 18)])
  func percentiles(count: Int, median: Int, ninetieth: Int) throws {
    let visits = (1...count).map { Self.visit($0, arrived: 100, called: 100 - $0, ended: 50) }
    let times = try #require(try board(visits).sums.waiting)
    #expect(times.median == Int64(median) * minute)
    #expect(times.ninetieth == Int64(ninetieth) * minute)
  }

  @Test("A breach stands with its reason, or without one; exactly fifteen minutes is none")
  func breaches() throws {
    let board = try board([
      Self.visit(1, arrived: 40, called: 24, ended: 20, reason: .tooFewDesks),
      Self.visit(2, arrived: 35, called: 20, ended: 18), Self.visit(3, arrived: 16),
    ])
    #expect(board.breaches.map(\.visit.ticket) == [3, 1])
    #expect(board.breaches.map(\.reason) == [nil, .tooFewDesks])
    #expect(board.sums.unexplained == 1)
  }

  @Test("A clock that runs unreasonably long was forgotten")
  func forgotten() throws {
    let board = try board([
      Self.visit(1, arrived: 32, called: 30), Self.visit(2, arrived: 33, called: 31),
      Self.visit(3, arrived: 60), Self.visit(4, arrived: 61),
    ])
    #expect(board.forgotten.map(\.ticket) == [2, 4])
  }

  @Test("Visitors are grouped by the half hour in which they came")
  func halfHours() throws {
    let board = try board([
      Self.visit(1, arrived: 80, called: 77, ended: 70), Self.visit(2, arrived: 28, called: 20),
      Self.visit(3, arrived: 27, called: 21), Self.visit(4, arrived: 26),
    ])
    #expect(board.sums.halfHours.map(\.start.description) == ["09:00", "09:30", "10:00"])
    #expect(board.sums.halfHours.map(\.times.count) == [1, 1, 2])
  }

  @Test("Load and pace of each clerk, the most loaded one first, nobody left out")
  func clerks() throws {
    let gone = ClerkID("bolat")
    let board = try board([
      Self.visit(1, arrived: 30, called: 28, ended: 20), Self.visit(2, arrived: 20, called: 18),
    ]) { figures in
      figures.loads = [
        ClerkLoad(clerk: gone, open: 9), ClerkLoad(clerk: Invented.clerk.id, open: 4),
      ]
      figures.dues = [
        DueCount(service: .home, holder: gone, due: "2026-11-23", cases: 2),
        DueCount(service: .home, holder: gone, due: "2026-11-24", cases: 1),
        DueCount(service: .home, holder: Invented.clerk.id, due: "2026-11-25", cases: 3),
      ]
    }
    #expect(board.clerks.prefix(2).map(\.clerk) == [gone, Invented.clerk.id])
    #expect(board.clerks.first?.overdue == 2 && board.clerks.first?.dueToday == 1)
    let own = try #require(board.clerks.dropFirst().first)
    #expect(own.serving?.count == 2 && own.isServing)
    #expect(own.serving?.median == 8 * minute)
    #expect(!board.clerks.map(\.clerk).contains(Invented.auditor.id))
    #expect(board.overdue.map(\.cases) == [2] && board.dueNext.map(\.cases) == [3])
  }

  @Test("Paused time is the part in which the next step lay with others, stage by stage")
  func paused() throws {
    let board = try board([]) { figures in
      figures.stages = [
        StageTime(stage: .awaitingOrder, waits: true, milliseconds: 250),
        StageTime(stage: .checking, waits: false, milliseconds: 750),
      ]
    }
    #expect(board.paused.share == 250)
    #expect(board.paused.grounds.map(\.stage) == [.awaitingOrder])
  }
}
