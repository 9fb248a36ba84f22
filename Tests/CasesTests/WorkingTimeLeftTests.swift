import Cases
import Fixtures
import Law
import Testing

@Suite("Working time that is left until a due date")
struct WorkingTimeLeftTests {
  /// 9:00–18:30 with lunch 13:00–14:30 (`home.req.7.2`); applications until 17:30.
  static func left(_ now: Moment, until date: CivilDate = "2026-11-24") throws -> WorkingTimeLeft {
    try WorkingTimeLeft(
      until: date, closes: ClockTime(17, 30),
      hours: try Invented.circumstances().rules.hours(at: .school), now: now,
      calendar: Invented.office.calendar)
  }

  @Test(
    "On the last day: office hours without the lunch break",
    arguments: [
      ("2026-11-24T10:27:00", 333), ("2026-11-24T10:27:01", 332), ("2026-11-24T08:00:00", 420),
      ("2026-11-24T09:00:00", 420), ("2026-11-24T12:59:00", 181), ("2026-11-24T13:00:00", 180),
      ("2026-11-24T14:29:59", 180), ("2026-11-24T14:30:00", 180), ("2026-11-24T14:31:00", 179),
      ("2026-11-24T17:29:00", 1), ("2026-11-24T17:30:00", 0), ("2026-11-24T18:00:00", 0),
      ("2026-11-24T23:59:59", 0),
    ] as [(Moment, Int)])
  func today(now: Moment, minutes: Int) throws {
    #expect(try Self.left(now) == .minutes(minutes))
  }

  @Test(
    "Before it: working days, the due date included, weekends and holidays not",
    arguments: [
      ("2026-11-25", 1), ("2026-11-26", 2), ("2026-11-27", 3), ("2026-11-30", 4),
      ("2026-12-15", 15), ("2026-12-17", 16),
    ] as [(CivilDate, Int)])
  func later(date: CivilDate, days: Int) throws {
    #expect(try Self.left("2026-11-24T10:27:00", until: date) == .workingDays(days))
  }

  @Test("The day after the due date nothing is left")
  func passed() throws {
    #expect(try Self.left("2026-11-25T00:00:00") == .passed)
  }

  @Test("Beyond the calendar there is no figure")
  func unknown() {
    #expect(throws: CalendarGap.self) {
      try Self.left("2026-11-24T10:27:00", until: "2040-01-10")
    }
  }
}
