import Cases
import Fixtures
import Foundation
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

  @Test("An office that closes by a schedule of its own: the clock stops then, on both sides of it")
  func ownSchedule() throws {
    let office = Invented.office(at: .school)
    var schedule = WorkSchedule(try #require(office.hours(of: .home)))
    (schedule.close, schedule.intakeUntil) = (ClockTime(17, 0), ClockTime(16, 50))
    let own = office.with(try office.decide(.schedule(.home, schedule), by: Invented.supervisor))
    for (settings, closed) in [
      (office.settings, "2026-11-24T18:30"), (own.settings, "2026-11-24T17:00"),
    ] as [(OfficeSettings, Moment)] {
      var file = try VisitInMemory(at: "2026-11-24T16:40:00")
      try file.carryOut(
        .endLate(LateEnd(cause: .leftUnnoticed)), after: Self.nextDay, settings: settings)
      #expect(file.visit.state == .left(at: closed))
    }
  }

  @Test("A visitor whose service nobody noted goes with the service that closes last")
  func unknownService() throws {
    let office = Invented.office(at: .school)
    var schedule = WorkSchedule(try #require(office.hours(of: .home)))
    schedule.close = ClockTime(20, 0)
    let own = office.with(try office.decide(.schedule(.home, schedule), by: Invented.supervisor))
    var file = try VisitInMemory(at: "2026-11-24T16:40:00", service: nil)
    try file.carryOut(
      .endLate(LateEnd(cause: .leftUnnoticed)), after: Self.nextDay, settings: own.settings)
    #expect(file.visit.state == .left(at: "2026-11-24T20:00"))
  }

  @Test("A later change of the hours moves no end that was noted, and old notes keep the order's")
  func kept() throws {
    let end = try JSONDecoder().decode(LateEnd.self, from: Data(#"{"cause":"unknown"}"#.utf8))
    #expect(end.closing == nil)
    var file = try VisitInMemory(at: "2026-11-24T16:40:00")
    try file.carryOut(.endLate(LateEnd(cause: .unknown)), after: Self.nextDay)
    #expect(file.visit.lateEnd?.closing == ClockTime(18, 30))
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
