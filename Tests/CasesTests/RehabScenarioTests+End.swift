import Cases
import Fixtures
import Law
import Testing

extension RehabScenarioTests {
  @Test("An end before ninety days is an early one, with its reason")
  func early() throws {
    var file = try Self.running()
    file.moment = "2027-01-20T10:00"
    #expect(
      file.refusal(
        of: .endCourse,
        [
          .courseEnd: .date("2027-01-20"), .endKind: .choice(.completed),
        ]) != nil)
    #expect(
      file.refusal(
        of: .endCourse,
        [
          .courseEnd: .date("2027-01-20"), .endKind: .choice(.early),
        ]) == .fieldMissing(.reason))
    try file.take(
      .endCourse,
      [
        .courseEnd: .date("2027-01-20"), .endKind: .choice(.early), .reason: .words("көшті"),
      ])
    #expect(file.subject.stage == .courseBrokenOff)
    #expect(
      file.refusal(of: .prepareCertificate, [.assessment: .words("нәтиже")]) != nil,
      "no clause gives a certificate for it")
    #expect(file.refusal(of: .supervisorDecides, [.reason: .words("көшті")]) == .supervisorOnly)
  }

  @Test(
    "rehab.req.3.1: a course of 180 days left early has its certificate from the ninetieth day on, and keeps the reason",
    arguments: [
      (44, Stage.courseBrokenOff), (88, .courseBrokenOff), (89, .courseEnded), (90, .courseEnded),
      (120, .courseEnded), (365, .courseEnded),
    ])
  func leftEarly(days: Int, stage: Stage) throws {
    var file = try Self.running()
    let end = ("2026-12-07" as CivilDate).adding(days: days)
    try file.take(
      .endCourse,
      [.courseEnd: .date(end), .endKind: .choice(.early), .reason: .words("көшті")], on: end)
    #expect(file.subject.stage == stage)
    #expect(file.subject.record.words(.reason) == "көшті")
    let prepare = file.refusal(of: .prepareCertificate, [.assessment: .words("нәтиже")])
    #expect((prepare == nil) == (stage == .courseEnded))
  }

  @Test("No course is longer than a year, however it ended")
  func leftTooLate() throws {
    var file = try Self.running()
    file.moment = "2027-12-09T10:00"
    let late: Record = [
      .courseEnd: .date("2027-12-08"), .endKind: .choice(.early), .reason: .words("көшті"),
    ]
    #expect(file.refusal(of: .endCourse, late) == .notAfter("2027-12-07"))
  }

  @Test("rehab.req.3.1: another end than the one that was fixed is kept with its reason")
  func changedEnd() throws {
    var file = try Self.planned()
    let later = Self.course.merging([.courseEnd: .date("2027-04-13")])
    let explained = later.merging([.reason: .words("отбасы сұрады")])
    for step in [Step.planCourse, .startCourse] {
      #expect(file.refusal(of: step, Self.course) == nil, "the same end needs none")
      #expect(file.refusal(of: step, later) == .fieldMissing(.reason))
      #expect(file.refusal(of: step, explained) == nil)
    }
    try file.take(.startCourse, explained, on: "2026-12-07")
    file.moment = "2027-04-14T10:00"
    let ended: Record = [.courseEnd: .date("2027-04-13"), .endKind: .choice(.completed)]
    #expect(file.refusal(of: .endCourse, ended) == nil)
    let other = ended.merging([.courseEnd: .date("2027-04-12")])
    #expect(file.refusal(of: .endCourse, other) == .fieldMissing(.reason))
    try file.take(.endCourse, other.merging([.reason: .words("дүйсенбіде аяқталды")]))
    #expect(file.subject.record.words(.reason) == "дүйсенбіде аяқталды")
  }

  @Test(
    "Refused after the hearing; heard and convinced, the course is planned; incomplete; withdrawn")
  func otherEnds() throws {
    var file = try Self.planned()
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-11-26T09:10"))
    try file.take(.holdHearing, .oralHearing(on: "2026-11-26"), on: "2026-11-26")
    var convinced = file
    try convinced.take(.decideFor)
    #expect(convinced.subject.stage == .toPlan)
    try file.take(.refuse, on: "2026-11-27")
    try file.deliver()
    #expect(file.subject.stage == .closed)

    var incomplete = try ServiceInMemory(.rehab, at: .correctionRoom)
    try incomplete.bringEverything(except: [.application])
    try incomplete.carryOut(.refuseAcceptance)
    try incomplete.deliver()
    #expect(incomplete.subject.stage == .closed)

    var withdrawn = try Self.planned()
    try withdrawn.carryOut(.withdraw(reason: "көшті"))
    #expect(withdrawn.subject.stage == .withdrawn)
  }
}
