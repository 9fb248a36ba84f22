import Cases
import Fixtures
import Law
import Testing

/// The worked examples of the camp rules, with the application of Monday, 1 June 2026.

extension CampScenarioTests {
  @Test("W2: an incomplete set is refused at once, without a hearing")
  func incomplete() throws {
    var file = try Self.arrived()
    #expect(file.due == "2026-06-02")
    try file.bringEverything(except: [.medicalCertificate071])
    try file.carryOut(.refuseAcceptance)
    #expect(file.subject.stage == .notAccepted)
    try file.deliver()
    #expect(file.subject.stage == .closed)
  }

  @Test("W3: refused on a ground after the hearing, with every date of the example")
  func refused() throws {
    var file = try Self.complete()
    file.moment = "2026-06-03T10:00"
    #expect(
      file.refusal(of: .findGround, .ground(.untrueDocuments, hearing: "2026-06-04T10:00"))
        == .notBefore("2026-06-05"))
    try file.take(.findGround, .ground(.untrueDocuments, hearing: "2026-06-05T09:10"))
    #expect(try file.due(.objection) == "2026-06-05")
    try file.take(.holdHearing, .oralHearing(on: "2026-06-05"), on: "2026-06-05")
    #expect(file.due == "2026-06-08")
    #expect(file.refusal(of: .refuse) == .notBefore("2026-06-08"))
    try file.take(.refuse, on: "2026-06-08")
    try file.deliver()
    #expect(file.subject.stage == .closed)
  }

  @Test(
    "D7: the hearing is fixed for the fourth working day at the latest, so that the result comes by the fifth",
    arguments: [
      ("2026-06-05T18:00", true), ("2026-06-08T09:10", false), ("2026-06-06T10:00", false),
    ] as [(Moment, Bool)])
  func hearingInTime(hearing: Moment, isInTime: Bool) throws {
    var file = try Self.complete()
    file.moment = "2026-06-03T10:00"
    let refusal = file.refusal(of: .findGround, .ground(.untrueDocuments, hearing: hearing))
    #expect(
      refusal == (isInTime ? nil : .hearingTooLate(last: "2026-06-05", resultBy: "2026-06-08")))
    do throws(Refusal) {
      _ = try file.subject.decide(
        .advance(.findGround, .ground(.untrueDocuments, hearing: hearing)), file.circumstances())
    } catch {
      #expect(error.clauses == ["camp.rule.10.p4", "camp.rule.13"])
    }
  }

  @Test("D7: behind the fifth working day the decision needs the reason of the delay, in time none")
  func resultInTime() throws {
    var file = try Self.complete()
    try file.take(
      .findGround, .ground(.untrueDocuments, hearing: "2026-06-05T09:10"), on: "2026-06-03")
    try file.take(.holdHearing, .oralHearing(on: "2026-06-08"), on: "2026-06-08")
    #expect(
      try file.due(.resultAfterHearing) == "2026-06-08",
      "a working day after the hearing, and not after the whole term: one date everywhere")
    #expect(file.due == "2026-06-08")
    #expect(file.refusal(of: .refuse) == nil)
    #expect(file.refusal(of: .decideFor, Self.voucher) == nil)
    file.moment = "2026-06-09T10:00"
    for refusal in [file.refusal(of: .refuse), file.refusal(of: .decideFor, Self.voucher)] {
      #expect(refusal == .delayNotExplained(.result, due: "2026-06-08"))
    }
    try file.carryOut(.explainDelay("тыңдау кейінге қалды"))
    #expect(file.refusal(of: .refuse) == nil)
  }

  @Test(
    "D7: a hearing in time leaves its working day, one behind the fourth ends with the fifth",
    arguments: [
      ("2026-06-04", "2026-06-05", "2026-06-04"), ("2026-06-05", "2026-06-08", "2026-06-05"),
      ("2026-06-08", "2026-06-08", "2026-06-01"), ("2026-06-09", "2026-06-08", "2026-06-01"),
    ] as [(CivilDate, CivilDate, CivilDate)])
  func resultDate(hearing: CivilDate, due: CivilDate, countedFrom: CivilDate) throws {
    var file = try Self.complete()
    try file.take(
      .findGround, .ground(.untrueDocuments, hearing: "2026-06-04T09:10"), on: "2026-06-02")
    try file.take(.holdHearing, .oralHearing(on: hearing), on: hearing)
    let now = file.circumstances()
    let runs = try file.subject.runningTerms(file.rules, calendar: now.calendar, place: file.place)
    let run = try #require(runs.first { $0.term.id == .resultAfterHearing })
    #expect(run.due.date == due && run.due.trace.last?.date == due, "the count ends on the date")
    #expect(run.start == countedFrom)
    #expect(run.term.clauses == ["camp.rule.10.p4", "camp.rule.13"])
  }

  @Test("No voucher after a preliminary refusal without the hearing or its recorded waiver")
  func noShortCut() throws {
    var file = try Self.complete()
    try file.take(
      .findGround, .ground(.untrueDocuments, hearing: "2026-06-05T10:00"), on: "2026-06-03")
    #expect(
      file.refusal(of: .prepareVoucher, Self.voucher)
        == .notFromStage(.prepareVoucher, .preliminaryRefusal))
    try file.take(.holdHearing, [.attendance: .choice(.waived)])
    try file.take(.decideFor, Self.voucher)
    #expect(file.subject.stage == .voucherReady)
  }

  @Test(
    "W6: a ground found too late needs the supervisor, who takes it up or drops it with a reason")
  func lateGround() throws {
    var file = try Self.complete()
    file.moment = "2026-06-04T10:00"
    try file.take(.findGround, .ground(.untrueDocuments))
    #expect(file.subject.stage == .lateGround)
    let dropped: Record = [.supervisorChoice: .choice(.drops), .reason: .words("кеш")]
    #expect(file.refusal(of: .advance(.supervisorDecides, dropped)) == .supervisorOnly)
    var other = file
    try file.take(.supervisorDecides, dropped, by: Invented.supervisor)
    #expect(file.subject.stage == .complete)
    let upheld: Record = [
      .supervisorChoice: .choice(.takesUp), .reason: .words("ауыр"),
      .hearingAt: .moment("2026-06-08T09:10"), .hearingPlace: .words("12-кабинет"),
    ]
    try other.take(.supervisorDecides, upheld, by: Invented.supervisor)
    #expect(other.subject.stage == .preliminaryRefusal)
    try other.take(.holdHearing, .oralHearing(on: "2026-06-08"), on: "2026-06-08")
    other.moment = "2026-06-09T10:00"
    #expect(other.refusal(of: .refuse) == .delayNotExplained(.result, due: "2026-06-08"))
    try other.carryOut(.explainDelay("негіз кеш табылды"))
    try other.take(.refuse)
    #expect(other.subject.stage == .refused)
  }
}
