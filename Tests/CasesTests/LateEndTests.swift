import Cases
import Fixtures
import Law
import Testing

@Suite("How a visit ended that was left open on its day")
struct LateEndTests {
  static let nextDay: Int64 = 24 * 3_600_000

  @Test("Only on a later day: on its own day somebody can still look")
  func day() throws {
    var file = try VisitInMemory(at: "2026-11-24T16:40:00")
    let midnight = Moment("2026-11-25", ClockTime(0, 0)).since(file.visit.arrivedAt)
    #expect(throws: VisitRefusal.self) {
      try file.carryOut(.endLate(LateEnd(cause: .unknown)), after: midnight - 1)
    }
    try file.carryOut(.endLate(LateEnd(cause: .unknown)), after: midnight)
    #expect(file.visit.state.isOver)
    #expect(throws: VisitRefusal.self) {
      try file.carryOut(.endLate(LateEnd(cause: .unknown)), after: midnight + 1)
    }
  }

  @Test("The clock stops when the office closed on that day, not the next morning")
  func closing() throws {
    var file = try VisitInMemory(at: "2026-11-24T16:40:00")
    try file.carryOut(.endLate(LateEnd(cause: .leftUnnoticed)), after: Self.nextDay)
    let closed: Moment = "2026-11-24T18:30:00"
    #expect(file.visit.state == .left(at: closed))
    #expect(file.visit.waitingClock(at: "2026-11-26T09:00:00").elapsed == 110 * 60_000)
    #expect(file.visit.breaches(at: closed).map(\.phase) == [.waiting])
    #expect(file.visit.unexplainedBreaches(at: closed).isEmpty, "the end is the reason")
  }

  @Test("Who came after closing, or was called then, ends no earlier than that")
  func afterClosing() throws {
    var file = try VisitInMemory(at: "2026-11-24T18:40:00")
    try file.carryOut(.call, after: 60_000)
    try file.carryOut(.endLate(LateEnd(cause: .servedUnnoted)), after: Self.nextDay)
    #expect(file.visit.state == .finished(.closedWithDay, at: file.moment(60_000)))
    #expect(file.visit.servingClock(at: file.moment(Self.nextDay))?.elapsed == 0)
  }

  @Test(
    "Being served or said to have been, it counts as served; else as gone",
    arguments: [true, false]
  )
  func served(wasCalled: Bool) throws {
    for cause in LateEnd.Cause.allCases where cause != .other {
      var file = try VisitInMemory(at: "2026-11-24T16:40:00")
      if wasCalled { try file.carryOut(.call, after: 60_000) }
      try file.carryOut(.endLate(LateEnd(cause: cause)), after: Self.nextDay)
      let isFinished = if case .finished = file.visit.state { true } else { false }
      #expect(isFinished == (wasCalled || cause == .servedUnnoted), "\(cause)")
    }
  }

  @Test("Other than the list needs words")
  func words() throws {
    var file = try VisitInMemory(at: "2026-11-24T16:40:00")
    #expect(throws: VisitRefusal.emptyWords) {
      try file.carryOut(.endLate(LateEnd(cause: .other)), after: Self.nextDay)
    }
    #expect(throws: VisitRefusal.emptyWords) {
      try file.carryOut(.endLate(LateEnd(cause: .other, words: "")), after: Self.nextDay)
    }
    try file.carryOut(.endLate(LateEnd(cause: .other, words: "жарық сөнді")), after: Self.nextDay)
    #expect(file.visit.lateEnd?.words == "жарық сөнді")
  }

  @Test("An auditor ends nothing")
  func auditor() throws {
    var file = try VisitInMemory(at: "2026-11-24T16:40:00")
    #expect(throws: VisitRefusal.roleMayNot(.auditor)) {
      try file.carryOut(
        .endLate(LateEnd(cause: .unknown)), after: Self.nextDay, by: Invented.auditor)
    }
  }
}
