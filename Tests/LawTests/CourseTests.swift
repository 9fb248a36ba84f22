import Fixtures
import Law
import Testing

@Suite("A course of rehabilitation (rehab.req.3.1)")
struct CourseTests {
  @Test(
    "Ninety to three hundred and sixty-five calendar days, with a warning where the reading decides",
    arguments: [
      (88, Course.Verdict.tooShort), (89, .onTheBound), (90, .lawful), (364, .lawful),
      (365, .onTheBound), (366, .tooLong), (0, .tooShort), (-1, .tooShort),
    ])
  func bounds(days: Int, verdict: Course.Verdict) {
    let start: CivilDate = "2026-01-12"
    #expect(
      Course(start: start, end: start.adding(days: days), settings: PolicySettings()).verdict
        == verdict)
  }

  @Test(
    "A lawful course is warned about on its bounds, and where it ends on a day off",
    arguments: [
      ("2026-04-10", []), ("2026-04-13", []),
      ("2026-04-11", [Course.Doubt.onTheBound, .endsOnDayOff(proposed: nil)]),
      ("2026-04-18", [.endsOnDayOff(proposed: "2026-04-17")]),
      ("2026-05-09", [.endsOnDayOff(proposed: "2026-05-08")]),
      ("2027-01-11", []), ("2027-01-12", [.onTheBound]),
    ] as [(CivilDate, [Course.Doubt])])
  func doubts(end: CivilDate, doubts: [Course.Doubt]) {
    let course = Course(start: "2026-01-12", end: end, settings: PolicySettings())
    #expect(course.doubts(.five) == doubts)
  }

  @Test("No clause knows a pause: its days count, unless the office reads it otherwise")
  func pause() throws {
    let start: CivilDate = "2026-01-12"
    let pause = Pause(from: "2026-02-02", through: "2026-02-11")
    func course(_ days: Int, _ settings: PolicySettings = PolicySettings()) -> Course {
      Course(start: start, end: start.adding(days: days), pauses: [pause], settings: settings)
    }
    let without = try #require(PolicySettings().setting(.coursePauses, to: .pausesDoNotCount))
    #expect(course(99).days == 99)
    #expect(course(99).verdict == .lawful)
    #expect(course(99, without).days == 89)
    #expect(course(99, without).verdict == .onTheBound)
    #expect(course(100, without).verdict == .lawful)
  }

  @Test("The bounds of a course are not moved to a working day (rehab.req.3.1)")
  func boundsStay() throws {
    let rules = try #require(RuleBook.newest(.rehab))
    let start: CivilDate = "2026-01-09"
    let count = TermCount(calendar: .five)
    let ends = try [TermID.shortestCourse, .longestCourse].map { id in
      try count.due(try #require(rules.terms.first { $0.id == id }), after: start).date
    }
    #expect(ends == ["2026-04-09", "2027-01-09"], "9 January 2027 is a Saturday")
    #expect(Course(start: start, end: ends[1], settings: PolicySettings()).verdict == .onTheBound)
    #expect(
      Course(start: start, end: ends[1].adding(days: 1), settings: PolicySettings()).verdict
        == .tooLong)
  }

  @Test(
    "The first end without doubt and the last one at all; days of a pause that do not count put them off",
    arguments: [
      (PolicyValue.pausesCount, "2026-04-12", "2027-01-12"),
      (.pausesDoNotCount, "2026-04-22", "2027-01-22"),
    ] as [(PolicyValue, CivilDate, CivilDate)])
  func ends(value: PolicyValue, first: CivilDate, last: CivilDate) throws {
    let settings = try #require(PolicySettings().setting(.coursePauses, to: value))
    let course = Course(
      start: "2026-01-12", end: "2026-02-20",
      pauses: [Pause(from: "2026-02-02", through: "2026-02-11")], settings: settings)
    #expect(course.firstEnd == first)
    #expect(course.lastEnd == last)
    for (end, verdict) in [
      (first, Course.Verdict.lawful), (first.adding(days: -2), .tooShort), (last, .onTheBound),
      (last.adding(days: 1), .tooLong),
    ] {
      #expect(
        Course(start: course.start, end: end, pauses: course.pauses, settings: settings).verdict
          == verdict)
    }
    let open = Course(
      start: "2026-01-12", end: "2026-02-20", pauses: [Pause(from: "2026-02-02", through: nil)],
      settings: settings)
    #expect(open.firstEnd == "2026-04-12", "an open pause is of no known length")
  }

  @Test(
    "An end on a day off is noticed, and the working day before proposed if ninety days are left")
  func dayOff() throws {
    let onSunday = Course(
      start: "2026-01-01", end: "2026-04-05", settings: PolicySettings())
    #expect(try !onSunday.endsOnWorkingDay(.five))
    #expect(try onSunday.proposedEnd(.five) == "2026-04-03")
    let tooShort = Course(
      start: "2026-01-04", end: "2026-04-05", settings: PolicySettings())
    #expect(try tooShort.proposedEnd(.five) == nil)
  }
}
