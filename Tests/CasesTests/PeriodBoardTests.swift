import Cases
import Fixtures
import Law
import Testing

@Suite("What a supervisor looks back on")
struct PeriodBoardTests {
  private func days(_ period: BoardPeriod, _ today: CivilDate) -> ClosedRange<CivilDate>? {
    period.days(until: today, .five)
  }

  @Test("Now looks back on nothing")
  func now() { #expect(days(.now, "2026-11-24") == nil) }

  @Test("The last day is the last working day, over Sundays, Saturdays and holidays")
  func lastDay() {
    #expect(days(.lastDay, "2026-11-24") == "2026-11-23"..."2026-11-23")
    #expect(days(.lastDay, "2026-11-23") == "2026-11-20"..."2026-11-20")
    #expect(days(.lastDay, "2026-12-17") == "2026-12-15"..."2026-12-15")
  }

  @Test("A week begins on Monday; the last one is whole")
  func weeks() {
    #expect(days(.week, "2026-11-23") == "2026-11-23"..."2026-11-23")
    #expect(days(.week, "2026-11-29") == "2026-11-23"..."2026-11-29")
    #expect(days(.lastWeek, "2026-11-23") == "2026-11-16"..."2026-11-22")
    #expect(days(.lastWeek, "2026-11-29") == "2026-11-16"..."2026-11-22")
  }

  @Test("A month runs from its first day through today")
  func month() {
    #expect(days(.month, "2026-11-01") == "2026-11-01"..."2026-11-01")
    #expect(days(.month, "2026-11-24") == "2026-11-01"..."2026-11-24")
  }

  @Test("Times, breaches and the pace of each clerk are those of the visits of the period")
  func sums() throws {
    let now: Moment = "2026-11-24T10:27"
    let visits = [
      BoardTests.visit(1, arrived: 60, called: 44, ended: 40),
      BoardTests.visit(2, arrived: 50, called: 48, ended: 30, clerk: Invented.colleague.id),
    ]
    let today: ClosedRange<CivilDate> = "2026-11-24"..."2026-11-24"
    let past = PeriodBoard(today, visits, BoardFigures(), office: Invented.office, now: now)
    #expect(past.sums.breaches.map(\.visit.ticket) == [2, 1])
    #expect(past.sums.waiting?.longest == Int64(16 * 60_000))
    #expect(past.sums.days.map(\.date) == ["2026-11-24"])
    let served = past.clerks.filter { $0.serving != nil }.map(\.clerk)
    #expect(Set(served) == [Invented.clerk.id, Invented.colleague.id])
    #expect(past.clerks.allSatisfy { $0.open == 0 })
  }
}
