import Cases
import Fixtures
import Law
import Testing

@Suite("A course of rehabilitation from arrival to the certificate")
struct RehabScenarioTests {
  static func planned(at place: Place = .rehabilitationCentre) throws -> ServiceInMemory {
    var file = try ServiceInMemory(.rehab, at: place)
    try file.bringEverything()
    try file.carryOut(.accept)
    try file.take(.planCourse, course)
    return file
  }

  /// 120 days, from a Monday to a Tuesday.
  static let course: Record = [
    .courseStart: .date("2026-12-07"), .courseEnd: .date("2027-04-06"),
  ]

  static func running(at place: Place = .rehabilitationCentre) throws -> ServiceInMemory {
    var file = try planned(at: place)
    try file.take(.startCourse, course, on: "2026-12-07")
    return file
  }

  @Test(
    "Three kinds of provider: each gives its own certificate, on the last day",
    arguments: [
      (Place.rehabilitationCentre, FieldID.assessment), (.correctionRoom, .assessment),
      (.autismCentre, .recommendations),
    ])
  func wholeLife(place: Place, field: FieldID) throws {
    var file = try Self.running(at: place)
    #expect(try file.due(.shortestCourse) == "2027-03-07", "a bound of a stretch is not moved")
    try file.take(
      .endCourse, [.courseEnd: .date("2027-04-06"), .endKind: .choice(.completed)],
      on: "2027-04-06")
    #expect(file.due == "2027-04-06")
    #expect(file.refusal(of: .prepareCertificate) == .fieldMissing(field))
    try file.take(.prepareCertificate, [field: .words("жақсы нәтиже")])
    #expect(
      file.refusal(of: .advance(.signCertificate, [:]), by: Invented.clerk) == .headSigns,
      "rehab.rule.10.1: the head signs")
    try file.take(.giveBack, [.reason: .words("нәтижесі толық жазылмаған")])
    #expect(file.subject.stage == .courseEnded)
    try file.take(.prepareCertificate, [field: .words("жақсы нәтиже")])
    try file.take(
      .signCertificate, [.head: .words("Жақсыбаева Р. Т."), .signedOn: .date("2027-04-06")])
    try file.deliver()
    #expect(file.subject.stage == .closed)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test(
    "rehab.rule.10.2: from the first day of the course its last day is watched, and turns red behind it"
  )
  func lastDayIsWatched() throws {
    var file = try Self.running()
    #expect(file.due == "2027-04-06", "the certificate, not the longest course")
    func isOverdue(on day: CivilDate) -> Bool {
      file.subject.isOverdue(
        file.rules, calendar: file.circumstances().calendar, place: file.place, on: day)
    }
    #expect(!isOverdue(on: "2027-04-06"))
    #expect(isOverdue(on: "2027-04-07"))
    try file.take(
      .planCourse,
      Self.course.merging([.courseEnd: .date("2027-05-07"), .reason: .words("үзіліс")]),
      on: "2027-04-06")
    #expect(file.due == "2027-05-12", "a holiday: the way to the cabinet")
    let terms = try file.subject.allTerms(
      file.rules, calendar: file.circumstances().calendar, place: file.place)
    #expect(
      terms.map(\.term.id).sorted { $0.rawValue < $1.rawValue } == [
        .certificate, .certificateToCabinet, .longestCourse, .shortestCourse,
      ], "an end that was moved is counted anew, not settled")
  }

  @Test("A pause that puts the end off puts off the day that is watched; left too early nothing is")
  func lastDayMoves() throws {
    var file = try Self.running()
    try file.take(
      .pauseCourse,
      [
        .pauseFrom: .date("2027-01-11"), .pauseGround: .words("бала ауырды"),
        .pausePaper: .words("анықтама № 5"),
      ], on: "2027-01-11")
    #expect(file.due == "2027-04-06")
    try file.take(
      .resumeCourse, [.resumedOn: .date("2027-01-18"), .courseEnd: .date("2027-04-13")],
      on: "2027-01-18")
    #expect(file.due == "2027-04-13")
    try file.take(
      .endCourse,
      [.courseEnd: .date("2027-01-20"), .endKind: .choice(.early), .reason: .words("көшті")],
      on: "2027-01-20")
    #expect(file.due == nil)
  }

  @Test("A course that ends behind the years of the calendar still has the bounds of its length")
  func endsBehindTheCalendar() throws {
    var file = try Self.planned()
    let long: Record = [.courseStart: .date("2027-02-01"), .courseEnd: .date("2028-01-10")]
    try file.take(.planCourse, long.merging([.reason: .words("орын кейін босайды")]))
    try file.take(.startCourse, long, on: "2027-02-01")
    #expect(file.due == "2028-02-01", "the longest course")
    #expect(try file.due(.certificate) == nil)
    try file.take(
      .planCourse, long.merging([.courseEnd: .date("2027-12-28"), .reason: .words("келісім")]))
    #expect(file.due == "2027-12-28")
    #expect(try file.due(.certificateToCabinet) == "2027-12-30")
  }

  @Test(
    "Ninety to 365 calendar days, both sides of both bounds",
    arguments: [
      (88, false), (89, true), (90, true), (364, true), (365, true), (366, false),
    ])
  func bounds(days: Int, isLawful: Bool) throws {
    var file = try ServiceInMemory(.rehab, at: .autismCentre)
    try file.bringEverything()
    try file.carryOut(.accept)
    let start: CivilDate = "2026-12-07"
    let record: Record = [
      .courseStart: .date(start), .courseEnd: .date(start.adding(days: days)),
    ]
    #expect((file.refusal(of: .planCourse, record) == nil) == isLawful)
  }
}
