import Cases
import Fixtures
import Law
import Testing

@Suite("A complaint and its terms")
struct ComplaintTermTests {
  private func deadlines(_ file: ComplaintInMemory) throws -> [ComplaintDuty: CivilDate] {
    let deadlines = try file.subject.deadlines(Invented.office.calendar)
    return Dictionary(deadlines.map { ($0.term.duty, $0.due.date) }) { first, _ in first }
  }

  @Test(
    "Three working days to pass up, five to answer, fifteen at the body",
    arguments: [
      ("2026-11-17T10:05", "2026-11-20", "2026-11-24", "2026-12-08"),
      ("2026-10-22T09:00", "2026-10-28", "2026-10-30", "2026-11-13"),
      ("2026-12-11T16:00", "2026-12-17", "2026-12-21", "2027-01-06"),
    ] as [(Moment, CivilDate, CivilDate, CivilDate)])
  func terms(received: Moment, up: CivilDate, answer: CivilDate, body: CivilDate) throws {
    let file = try ComplaintInMemory(Invented.complaint(received: received))
    let due = try deadlines(file)
    #expect(due[.passUp] == up)
    #expect(due[.answer] == answer)
    #expect(due[.considerAtBody] == body)
    #expect(due[.extensionNotice] == nil)
  }

  @Test("Each count shows every day between, and the sum is the term")
  func trace() throws {
    for deadline in try ComplaintInMemory().subject.deadlines(Invented.office.calendar) {
      let counted = deadline.due.trace.count(where: \.isCounted)
      #expect(deadline.term.length == .workingDays(counted))
      #expect(deadline.due.trace.last?.date == deadline.due.date)
    }
  }

  @Test("After closing it is registered with the next working day; passing up runs from receipt")
  func afterHours() throws {
    let file = try ComplaintInMemory(Invented.complaint(received: "2026-11-20T18:30:00.001"))
    #expect(file.subject.facts.registered == "2026-11-23")
    #expect(try deadlines(file)[.answer] == "2026-11-30")
    #expect(try deadlines(file)[.passUp] == "2026-11-25")
    let inTime = try ComplaintInMemory(Invented.complaint(received: "2026-11-20T18:00"))
    #expect(inTime.subject.facts.registered == "2026-11-20")
    let saturday = try ComplaintInMemory(
      Invented.complaint(received: "2026-11-21T11:00"), at: "2026-11-23T09:00")
    #expect(saturday.subject.facts.registered == "2026-11-23")
  }

  @Test("The clauses are the order's own where it has them, the acts' where it is silent")
  func sources() {
    let camp = ComplaintTerm.of(.passUp, service: .camp)
    #expect(camp.clauses == ["camp.rule.14.p4", "camp.rule.14.p5"])
    #expect(ComplaintTerm.of(.answer, service: .camp).clauses == ["camp.rule.14.p6"])
    #expect(ComplaintTerm.of(.considerAtBody, service: .camp).clauses == ["camp.rule.14.p7"])
    #expect(ComplaintTerm.of(.answer, service: .preschoolQueue).clauses == ["preschool.rule.19"])
    #expect(
      ComplaintTerm.of(.considerAtBody, service: .preschoolAdmission).clauses
        == ["preschool.rule.30.p5"])
    for service in [Service.home, .pmpk, .rehab, .special] {
      for duty in ComplaintDuty.allCases {
        let term = ComplaintTerm.of(duty, service: service)
        #expect(term.clauses.isEmpty)
        #expect(term.length == ComplaintTerm.of(duty, service: .camp).length)
      }
    }
    #expect(ComplaintTerm.of(.passUp, service: nil).article == .complaintUpward)
    #expect(ComplaintTerm.of(.answer, service: nil).article == .complaintTerms)
  }

  @Test("Due today is not overdue; the day after it is")
  func dueToday() throws {
    let answer = try #require(
      try ComplaintInMemory().subject.deadlines(Invented.office.calendar)
        .first { $0.term.duty == .answer })
    #expect(!answer.isLate(on: "2026-11-24"))
    #expect(answer.isLate(on: "2026-11-25"))
  }

  @Test("The list shows the nearest duty that still runs")
  func nearest() throws {
    let calendar = Invented.office.calendar
    let closes = ClockTime(18, 30)
    var file = try ComplaintInMemory()
    #expect(file.subject.dueState(calendar, closes: closes).date == "2026-11-20")
    try file.carryOut(.passUp(at: "2026-11-19T09:00", body: "Департамент"), at: "2026-11-19T09:00")
    #expect(file.subject.dueState(calendar, closes: closes).date == "2026-11-24")
    try file.carryOut(.withdraw("келістік"), at: "2026-11-19T09:00")
    #expect(file.subject.dueState(calendar, closes: closes) == .none)
  }
}

@Suite("Who handles a complaint, and how it ends")
struct ComplaintDecisionTests {
  private func refusal(
    _ file: ComplaintInMemory, _ command: ComplaintCommand,
    at moment: Moment = Invented.complaintDay, by clerk: Clerk = Invented.clerk
  ) -> ComplaintRefusal.Cause? {
    var file = file
    do {
      try file.carryOut(command, at: moment, by: clerk)
      return nil
    } catch {
      return (error as? ComplaintRefusal)?.cause
    }
  }

  private static let commands: [ComplaintCommand] = [
    .writeAnswer("—"), .submit, .giveBack("—"), .passUp(at: Invented.complaintDay, body: "—"),
    .extend(workingDays: 1, reason: "—"), .noticeExtension(at: Invented.complaintDay),
    .explainDelay("—"), .decide(.fullySatisfied),
    .give(DeliveryRecord(delivery: .paper, at: Invented.complaintDay)), .withdraw("—"),
    .take(reason: nil), .hand(to: Invented.clerk.id, reason: nil),
  ]

  @Test("The clerk complained of does nothing with it", arguments: commands.indices)
  func complainedOf(index: Int) throws {
    let cause = refusal(
      try ComplaintInMemory(), Self.commands[index], by: Invented.colleague)
    #expect(cause == .complainedOf(Invented.colleague.id))
  }

  @Test("but may take it in, which nobody may decline, and may explain in a note")
  func explains() throws {
    let file = try ComplaintInMemory(by: Invented.colleague)
    #expect(file.subject.handler == Invented.supervisor.id)
    #expect(refusal(file, .note("кезек ұзақ болды"), by: Invented.colleague) == nil)
  }

  @Test("It is never handed to the one complained of")
  func hand() throws {
    let file = try ComplaintInMemory()
    let colleague = Invented.colleague.id
    #expect(refusal(file, .hand(to: colleague, reason: nil)) == .complainedOf(colleague))
    #expect(refusal(file, .hand(to: Invented.supervisor.id, reason: nil)) == nil)
    #expect(
      refusal(file, .take(reason: nil)) == .alreadyHandled(by: Invented.clerk.id))
    let stranger = ClerkID("stranger")
    #expect(refusal(file, .hand(to: stranger, reason: nil)) == .unknownClerk(stranger))
  }

  @Test("An auditor reads and changes nothing")
  func auditor() throws {
    let file = try ComplaintInMemory()
    for command in Self.commands {
      #expect(refusal(file, command, by: Invented.auditor) == .readOnlyRole)
    }
  }

  @Test("It is not registered without words, without a name, or from the future")
  func register() throws {
    var silent = Invented.complaint()
    silent.matter = ""
    #expect(throws: ComplaintRefusal(.missingText)) { try ComplaintInMemory(silent) }
    var nameless = Invented.complaint()
    nameless.complainant = ""
    #expect(throws: ComplaintRefusal(.missingText)) { try ComplaintInMemory(nameless) }
    #expect(throws: ComplaintRefusal(.dateInFuture("2026-11-18"))) {
      try ComplaintInMemory(
        Invented.complaint(received: "2026-11-18T09:00"), at: Invented.complaintDay)
    }
  }

  private func withAnswer() throws -> ComplaintInMemory {
    var file = try ComplaintInMemory()
    try file.carryOut(.writeAnswer("Құрметті Ольга Петровна! 39 минут күткеніңіз расталды."))
    return file
  }

  @Test("The head decides, with an answer, whether it was handed for signature or not")
  func decides() throws {
    let open = try withAnswer()
    #expect(refusal(open, .decide(.fullySatisfied)) == .supervisorOnly)
    #expect(refusal(open, .decide(.fullySatisfied), by: Invented.supervisor) == nil)
    #expect(
      refusal(try ComplaintInMemory(), .decide(.fullySatisfied), by: Invented.supervisor)
        == .answerMissing)
    #expect(refusal(try ComplaintInMemory(), .submit) == .answerMissing)
    #expect(refusal(try ComplaintInMemory(), .writeAnswer("")) == .missingText)
  }

  @Test("What lies with the head only the head changes, until it is given back")
  func withHead() throws {
    var file = try withAnswer()
    try file.carryOut(.submit)
    #expect(file.subject.stage == .withHead)
    #expect(refusal(file, .writeAnswer("басқа")) == .supervisorOnly)
    #expect(refusal(file, .submit) == .notFromStage(.withHead))
    #expect(refusal(file, .giveBack("толықтыру")) == .supervisorOnly)
    try file.carryOut(.giveBack("терезе санын жазу керек"), by: Invented.supervisor)
    #expect(file.subject.stage == .open)
    #expect(file.subject.remark == "терезе санын жазу керек")
    #expect(refusal(file, .writeAnswer("басқа")) == nil)
  }

  @Test(
    "Full satisfaction within three working days spares the passing up; a day later it does not")
  func satisfied() throws {
    let file = try withAnswer()
    let third: Moment = "2026-11-20T18:00"
    let fourth: Moment = "2026-11-23T09:00"
    let head = Invented.supervisor
    #expect(refusal(file, .decide(.fullySatisfied), at: third, by: head) == nil)
    #expect(
      refusal(file, .decide(.fullySatisfied), at: fourth, by: head)
        == .mustBePassedUp(due: "2026-11-20"))
    for outcome in [ComplaintOutcome.partlySatisfied, .notSatisfied, .leftToBody] {
      #expect(
        refusal(file, .decide(outcome), at: third, by: head) == .mustBePassedUp(due: "2026-11-20"))
    }
    var passed = file
    try passed.carryOut(.passUp(at: third, body: "Департамент"), at: third)
    for outcome in [ComplaintOutcome.fullySatisfied, .partlySatisfied, .notSatisfied] {
      #expect(refusal(passed, .decide(outcome), at: fourth, by: head) == nil)
    }
    #expect(refusal(passed, .decide(.leftToBody), at: fourth, by: head) == .isOurs)
    #expect(refusal(passed, .passUp(at: fourth, body: "Департамент")) == .alreadyPassedUp)
  }

  @Test("Passed up between receipt and now, and to a named body")
  func passedUpWhen() throws {
    let file = try ComplaintInMemory()
    let now: Moment = "2026-11-18T10:00"
    #expect(
      refusal(file, .passUp(at: "2026-11-16T10:00", body: "Департамент"), at: now)
        == .dateTooEarly("2026-11-16"))
    #expect(
      refusal(file, .passUp(at: "2026-11-18T10:01", body: "Департамент"), at: now)
        == .dateInFuture("2026-11-18"))
    #expect(refusal(file, .passUp(at: now, body: ""), at: now) == .missingText)
  }

  @Test("What is addressed to the body, or is about the head, is left to the body")
  func leftToBody() throws {
    let head = Invented.supervisor
    var addressed = try ComplaintInMemory(Invented.complaint(.complaintBody, against: nil))
    try addressed.carryOut(.passUp(at: Invented.complaintDay, body: "Департамент"))
    let deadlines = try addressed.subject.deadlines(Invented.office.calendar)
    #expect(deadlines.first { $0.term.duty == .answer }?.state == .notNeeded)
    try addressed.carryOut(.decide(.leftToBody), by: head)
    #expect(addressed.subject.stage == .closed)

    var aboutHead = try ComplaintInMemory(Invented.complaint(against: head.id))
    try aboutHead.carryOut(.passUp(at: Invented.complaintDay, body: "Департамент"))
    #expect(refusal(aboutHead, .decide(.leftToBody), by: head) == .complainedOf(head.id))
    let deputy = Clerk(id: ClerkID("deputy"), name: "Орынбасар", post: "", role: .supervisor)
    #expect(refusal(aboutHead, .decide(.leftToBody), by: deputy) == nil)
  }

  @Test("A late answer says why it is late; on the fifth day it is not late")
  func late() throws {
    var file = try withAnswer()
    try file.carryOut(.passUp(at: Invented.complaintDay, body: "Департамент"))
    let head = Invented.supervisor
    let fifth: Moment = "2026-11-24T18:29"
    let sixth: Moment = "2026-11-25T09:00"
    #expect(refusal(file, .decide(.notSatisfied), at: fifth, by: head) == nil)
    #expect(
      refusal(file, .decide(.notSatisfied), at: sixth, by: head)
        == .delayNotExplained(due: "2026-11-24"))
    try file.carryOut(.explainDelay("куәгер науқас болды"), at: sixth)
    #expect(refusal(file, .decide(.notSatisfied), at: sixth, by: head) == nil)
  }
}

@Suite("Extension, answer and end of a complaint")
struct ComplaintEndTests {
  private let head = Invented.supervisor

  @Test("By one to ten working days", arguments: [(0, false), (1, true), (10, true), (11, false)])
  func length(days: Int, allowed: Bool) throws {
    var file = try ComplaintInMemory()
    let command = ComplaintCommand.extend(workingDays: days, reason: "қосымша тексеру")
    if allowed {
      try file.carryOut(command, by: head)
      let answer = try file.subject.deadlines(Invented.office.calendar)
        .first { $0.term.duty == .answer }
      #expect(answer?.term.length == .workingDays(5 + days))
      #expect(answer?.due.date == (days == 1 ? "2026-11-25" : "2026-12-08"))
    } else {
      #expect(
        throws: ComplaintRefusal(.extensionTooLong(days), articles: [.complaintTerms])
      ) { try file.carryOut(command, by: head) }
    }
  }

  @Test("Once, by the head, and before the term has passed")
  func once() throws {
    var file = try ComplaintInMemory()
    let command = ComplaintCommand.extend(workingDays: 5, reason: "қосымша тексеру")
    #expect(throws: ComplaintRefusal(.supervisorOnly)) { try file.carryOut(command) }
    #expect(throws: ComplaintRefusal.self) {
      try file.carryOut(command, at: "2026-11-25T09:00", by: head)
    }
    try file.carryOut(command, at: "2026-11-24T18:00", by: head)
    #expect(throws: ComplaintRefusal(.alreadyExtended, articles: [.complaintTerms])) {
      try file.carryOut(command, at: "2026-11-24T18:00", by: head)
    }
  }

  @Test("The complainant is told within three working days of the extension")
  func notice() throws {
    var file = try ComplaintInMemory()
    #expect(throws: ComplaintRefusal(.notExtended)) {
      try file.carryOut(.noticeExtension(at: Invented.complaintDay))
    }
    try file.carryOut(
      .extend(workingDays: 5, reason: "қосымша тексеру"), at: "2026-11-24T10:00", by: head)
    let duty = try #require(
      try file.subject.deadlines(Invented.office.calendar)
        .first { $0.term.duty == .extensionNotice })
    #expect(duty.due.date == "2026-11-27")
    #expect(duty.state == .running)
    #expect(!duty.isLate(on: "2026-11-27"))
    #expect(duty.isLate(on: "2026-11-28"))
    try file.carryOut(.noticeExtension(at: "2026-11-25T10:00"), at: "2026-11-25T10:00")
    let done = try file.subject.deadlines(Invented.office.calendar)
      .first { $0.term.duty == .extensionNotice }
    #expect(done?.state == .done("2026-11-25T10:00"))
  }

  @Test("It ends when the complainant has the answer; then nothing changes any more")
  func end() throws {
    var file = try ComplaintInMemory()
    try file.carryOut(.writeAnswer("Расталды."))
    try file.carryOut(.submit)
    try file.carryOut(.decide(.fullySatisfied), by: head)
    #expect(file.subject.stage == .answered)
    let record = DeliveryRecord(delivery: .paper, at: Invented.complaintDay)
    try file.carryOut(.give(record))
    #expect(file.subject.stage == .closed)
    #expect(file.subject.delivery == record)
    for command: ComplaintCommand in [
      .writeAnswer("—"), .submit, .decide(.notSatisfied), .give(record), .withdraw("—"),
      .take(reason: nil),
    ] {
      #expect(throws: ComplaintRefusal.self) { try file.carryOut(command, by: head) }
    }
    try file.carryOut(.note("қайта хабарласты"))
  }

  @Test("The answer is not given before it is decided, nor in the future")
  func give() throws {
    var file = try ComplaintInMemory()
    let record = DeliveryRecord(delivery: .paper, at: Invented.complaintDay)
    #expect(throws: ComplaintRefusal(.notFromStage(.open))) { try file.carryOut(.give(record)) }
    try file.carryOut(.writeAnswer("Расталды."))
    try file.carryOut(.decide(.fullySatisfied), at: "2026-11-18T10:00", by: head)
    #expect(throws: ComplaintRefusal(.dateTooEarly("2026-11-17"))) {
      try file.carryOut(.give(record), at: "2026-11-18T11:00")
    }
    let tomorrow = DeliveryRecord(delivery: .paper, at: "2026-11-19T09:00")
    #expect(throws: ComplaintRefusal(.dateInFuture("2026-11-19"))) {
      try file.carryOut(.give(tomorrow), at: "2026-11-18T11:00")
    }
  }

  @Test("Every step is offered with what forbids it, and decide says the same")
  func offers() throws {
    let file = try ComplaintInMemory()
    let now = Invented.complaintCircumstances()
    let offers = file.subject.offers(now)
    #expect(offers.map(\.step) == ComplaintStep.allCases)
    let allowed = Set(offers.filter(\.isAllowed).map(\.step))
    #expect(allowed == [.writeAnswer, .passUp, .withdraw])
    let about = file.subject.offers(
      Invented.complaintCircumstances(by: Invented.colleague))
    #expect(about.allSatisfy { $0.refusal?.cause == .complainedOf(Invented.colleague.id) })
  }
}

@Suite("Numbers of complaints")
struct ComplaintNumberTests {
  @Test("In full on paper, short on screens of the same year")
  func text() {
    let number = ComplaintNumber(year: 2026, serial: 12)
    #expect(number.description == "Ш26-00012")
    #expect(number.short(in: 2026) == "Ш-0012")
    #expect(number.short(in: 2027) == "Ш26-0012")
  }

  @Test(
    "Read as typed, also without the letter Ш on the keyboard",
    arguments: [
      ("Ш26-00012", true), ("ш26-12", true), ("SH26-00012", true), ("Ш12", true), ("Ш-0012", true),
      ("26-00012", false), ("Ш", false), ("Ш26-", false), ("Ш0", false),
    ])
  func read(text: String, isNumber: Bool) {
    let expected = isNumber ? ComplaintNumber(year: 2026, serial: 12) : nil
    #expect(ComplaintNumber(text, currentYear: 2026) == expected)
  }
}
