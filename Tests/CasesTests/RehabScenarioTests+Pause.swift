import Cases
import Fixtures
import Law
import Testing

extension RehabScenarioTests {
  @Test("A pause and its end are recorded with ground and paper")
  func pause() throws {
    var file = try Self.running()
    let pause: Record = [
      .pauseFrom: .date("2027-01-11"), .pauseGround: .words("бала ауырды"),
      .pausePaper: .words("анықтама № 5"),
    ]
    for field in [FieldID.pauseFrom, .pauseGround, .pausePaper] {
      var record = pause
      record[field] = nil
      #expect(file.refusal(of: .pauseCourse, record) == .fieldMissing(field))
    }
    var outside = pause
    outside[.pauseFrom] = .date("2026-12-06")
    #expect(file.refusal(of: .pauseCourse, outside) == .fieldOutOfBounds(.pauseFrom))
    try file.take(.pauseCourse, pause, on: "2027-01-11")
    #expect(file.subject.pauses == [Pause(from: "2027-01-11", through: nil)])
    #expect(
      file.refusal(
        of: .resumeCourse,
        [
          .resumedOn: .date("2027-01-11"), .courseEnd: .date("2027-04-13"),
        ]) == .notBefore("2027-01-12"))
    try file.take(
      .resumeCourse, [.resumedOn: .date("2027-01-18"), .courseEnd: .date("2027-04-13")],
      on: "2027-01-18")
    #expect(file.subject.pauses == [Pause(from: "2027-01-11", through: "2027-01-17")])
    #expect(file.subject.record.date(.courseEnd) == "2027-04-13")
  }

  /// A course that was planned, begun, and paused for an illness with its paper.
  static func paused(_ settings: PolicySettings) throws -> ServiceInMemory {
    var file = try ServiceInMemory(.rehab, at: .autismCentre, settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    try file.take(.planCourse, course)
    try file.take(.startCourse, course, on: "2026-12-07")
    try file.take(
      .pauseCourse,
      [
        .pauseFrom: .date("2027-01-11"), .pauseGround: .words("бала ауырды"),
        .pausePaper: .words("анықтама № 5"),
      ], on: "2027-01-11")
    return file
  }

  @Test("Days of a pause that do not count are missing to a course that was left early")
  func leftEarlyAfterPause() throws {
    for (policy, stage) in [
      (PolicyValue.pausesCount, Stage.courseEnded), (.pausesDoNotCount, .courseBrokenOff),
    ] {
      let settings = try #require(PolicySettings().setting(.coursePauses, to: policy))
      var file = try Self.paused(settings)
      try file.take(
        .resumeCourse,
        [
          .resumedOn: .date("2027-01-18"), .courseEnd: .date("2027-04-13"),
        ], on: "2027-01-18")
      try file.take(
        .endCourse,
        [
          .courseEnd: .date("2027-03-08"), .endKind: .choice(.early), .reason: .words("көшті"),
        ], on: "2027-03-09")
      #expect(file.subject.stage == stage, "91 days, 84 of them without the pause")
    }
  }

  @Test(
    "Where days of a pause do not count, a new plan of a running course is measured without them")
  func replannedAfterPause() throws {
    for (policy, isLawful) in [(PolicyValue.pausesCount, true), (.pausesDoNotCount, false)] {
      let settings = try #require(PolicySettings().setting(.coursePauses, to: policy))
      var file = try Self.paused(settings)
      try file.take(
        .resumeCourse, [.resumedOn: .date("2027-01-18"), .courseEnd: .date("2027-04-13")],
        on: "2027-01-18")
      let short = Self.course.merging([
        .courseEnd: .date("2027-03-08"), .reason: .words("отбасы сұрады"),
      ])
      #expect((file.refusal(of: .planCourse, short) == nil) == isLawful)
    }
  }
}
