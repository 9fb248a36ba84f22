import Cases
import Fixtures
import Law
import Testing

extension PmpkScenarioTests {
  @Test("A day beyond the thirty needs its reason, and is fixed all the same")
  func lateDay() throws {
    var file = try Self.accepted()
    var late = Self.fixed
    late[.examinationAt] = .moment("2026-12-25T10:00")
    #expect(file.refusal(of: .fixDate, late) == .notAfter("2026-12-24"))
    late[.reason] = .words("кезек толы")
    try file.take(.fixDate, late)
    #expect(file.subject.stage == .scheduled)
    late[.examinationAt] = .moment("2026-12-24T10:00")
    late[.reason] = nil
    var inTime = try Self.accepted()
    try inTime.take(.fixDate, late)
  }

  @Test(
    "Nobody is booked into the past, at lunch, at night, or on a day off",
    arguments: [
      "2026-11-24T10:00", "2026-11-25T13:30", "2026-11-25T19:00", "2026-11-28T10:00",
    ] as [Moment])
  func unlawfulHour(moment: Moment) throws {
    let file = try Self.accepted()
    var record = Self.fixed
    record[.examinationAt] = .moment(moment)
    #expect(file.refusal(of: .fixDate, record) != nil)
  }

  @Test("What the notice needs is asked for: the day and the kind")
  func missingFacts() throws {
    let file = try Self.accepted()
    #expect(file.refusal(of: .fixDate) == .fieldMissing(.examinationAt))
    #expect(
      file.refusal(of: .fixDate, [.examinationAt: .moment("2026-12-03T10:00")])
        == .fieldMissing(.examinationKind))
    var stray = Self.fixed
    stray[.campName] = .words("Балдәурен")
    #expect(file.refusal(of: .fixDate, stray) == .fieldNotAsked(.campName))
    var wrong = Self.fixed
    wrong[.examinationKind] = .choice(.came)
    #expect(file.refusal(of: .fixDate, wrong) == .fieldOutOfBounds(.examinationKind))
  }

  @Test("A family that does not come gets another day; the thirty days go on")
  func noShow() throws {
    var file = try Self.scheduled()
    #expect(file.refusal(of: .noShow) == .notBefore("2026-12-03"))
    #expect(file.refusal(of: .examine, [.examinedOn: .date("2026-11-24")]) != nil)
    try file.take(.noShow, on: "2026-12-03")
    #expect(file.subject.stage == .toSchedule)
    var again = Self.fixed
    again[.examinationAt] = .moment("2026-12-10T10:00")
    try file.take(.fixDate, again)
    #expect(file.subject.record.moment(.examinationAt) == "2026-12-10T10:00")
    #expect(try file.due(.examination) == "2026-12-24")
  }

  @Test(
    "pmpk.form.6: the examination was on the fixed day or behind it, never before",
    arguments: [
      ("2026-12-02", false), ("2026-12-03", true), ("2026-12-04", true), ("2026-12-05", false),
    ] as [(CivilDate, Bool)])
  func examinedOn(day: CivilDate, isTaken: Bool) throws {
    var file = try Self.scheduled()
    file.moment = "2026-12-04T10:00"
    #expect((file.refusal(of: .examine, [.examinedOn: .date(day)]) == nil) == isTaken)
  }

  @Test("An examination past its day goes on with a recorded reason only")
  func overdue() throws {
    var file = try Self.scheduled()
    let examined: Record = [.examinedOn: .date("2026-12-25")]
    file.moment = "2026-12-25T10:00"
    #expect(
      file.refusal(of: .examine, examined) == .delayNotExplained(.examination, due: "2026-12-24"))
    try file.carryOut(.explainDelay("маман ауырды"))
    try file.take(.examine, examined)
    #expect(file.subject.stage == .examined)
  }

  @Test("A conclusion has all of its parts, and is valid beyond the examination")
  func conclusionComplete() throws {
    var file = try Self.scheduled()
    try file.take(.examine, [.examinedOn: .date("2026-12-03")], on: "2026-12-03")
    for field in Self.conclusion.values.keys {
      var record = Self.conclusion
      record[field] = nil
      #expect(file.refusal(of: .prepareConclusion, record) == .fieldMissing(field), "\(field)")
    }
    var short = Self.conclusion
    short[.validUntil] = .date("2026-12-03")
    #expect(file.refusal(of: .prepareConclusion, short) == .fieldOutOfBounds(.validUntil))
    try file.take(.prepareConclusion, Self.conclusion)
    #expect(file.refusal(of: .conclude) == .fieldMissing(.head))
  }

  @Test("pmpk.req.9.2: a ground found before the signature is still heard")
  func groundBeforeSignature() throws {
    var file = try Self.written()
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-12-08T11:00"))
    #expect(file.subject.stage == .preliminaryRefusal)
  }
}
