import Cases
import Fixtures
import Foundation
import Law
import Notices
import Testing

@Suite("Every service gives its papers from what its cases recorded")
struct ServicePaperTests {
  @Test("A case led to a paper gives it with its own values", arguments: ServicePaper.all)
  func golden(paper: ServicePaper) throws {
    let source = try paper.source(try paper.file())
    let text = TextPage(try Notice.page(paper.form, source)).text
    #expect(Golden().difference(text, paper.name) == nil)
  }

  @Test("The stage calls for the paper, or offers it to be signed", arguments: ServicePaper.all)
  func expected(paper: ServicePaper) throws {
    let file = try paper.file()
    let office = ServicePaper.office(at: file.place)
    let stage = file.subject.stage
    let rule = try #require(
      file.rules.papers.first { $0.form == paper.form && $0.stages.contains(stage) })
    switch rule.use {
    case .given: #expect(Notice.form(for: file.subject, in: office) == paper.form)
    case .toSign, .offered:
      #expect(Notice.forms(for: file.subject, in: office).contains(paper.form))
      #expect(Notice.form(for: file.subject, in: office) != paper.form)
    case .message: #expect(!Notice.forms(for: file.subject, in: office).contains(paper.form))
    }
  }

  @Test(
    "What is given comes up behind its step, or with the hand-over that waits for it",
    arguments: ServicePaper.all)
  func comesUp(paper: ServicePaper) throws {
    let file = try paper.file()
    let subject = try paper.source(file).history.subject
    let papers = CasePapers(subject, rules: file.rules, at: file.place)
    guard papers.rule(of: paper.form)?.use == .given else { return }
    if papers.handOver == nil {
      #expect(papers.givenByLastStep == paper.form, "\(subject.stage)")
    } else {
      #expect(papers.expected == paper.form, "\(subject.stage)")
      #expect(papers.givenByLastStep == nil, "one key brings it, not two")
    }
  }

  @Test("A voucher for a family at the State Corporation comes up to be sent there")
  func voucherForTheWay() throws {
    let atDesk = try ServicePaper.voucher(via: .walkIn)
    #expect(atDesk.handOver == .deliver && atDesk.givenByLastStep == nil)
    let onTheWay = try ServicePaper.voucher(via: .stateCorporation)
    #expect(onTheWay.handOver == nil && onTheWay.givenByLastStep == .campVoucher)
  }

  @Test("No paper of the law's tables is left out", arguments: RuleBook.loaded)
  func every(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    for rule in rules.papers {
      #expect(
        ServicePaper.all.contains { $0.service == service && $0.form == rule.form },
        "\(rule.form)")
    }
  }

  @Test("What a case has not come to is not printed", arguments: ServicePaper.all)
  func notNow(paper: ServicePaper) throws {
    let file = try paper.file()
    let registered = try paper.source(file, events: [file.events[0]])
    let stages = file.rules.papers.filter { $0.form == paper.form }.map(\.stages)
    guard !stages.joined().contains(registered.history.subject.stage) else { return }
    #expect(throws: NoticeProblem.notNow(paper.form)) {
      try Notice.page(paper.form, registered)
    }
  }

  @Test("A paper printed again weeks later says the same", arguments: ServicePaper.all)
  func again(paper: ServicePaper) throws {
    var file = try paper.file()
    let first = try Notice.page(paper.form, paper.source(file))
    file.moment = Moment(file.moment.date.adding(days: 20), file.moment.time)
    #expect(try Notice.page(paper.form, paper.source(file)).body == first.body)
  }

  @Test("After the result is with the family, the paper can be given again")
  func closed() throws {
    for paper in ServicePaper.all {
      var file = try paper.file()
      guard file.rules.lifecycle.steps(from: file.subject.stage).contains(.deliver) else {
        continue
      }
      let before = file.subject.stage
      let rule = file.rules.papers.first { $0.use == .given && $0.form == paper.form }
      guard rule?.stages.contains(before) == true else { continue }
      if file.refusal(of: .deliver(DeliveryRecord(delivery: .paper, at: file.moment))) != nil {
        try file.deliver()
      } else {
        try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: file.moment)))
      }
      guard file.subject.stage == .closed else { continue }
      let office = ServicePaper.office(at: file.place)
      #expect(Notice.form(for: file.subject, in: office) == paper.form, "\(paper.name)")
    }
  }
}

@Suite("What nobody recorded stops the print and is named")
struct UnrecordedTests {
  /// Each fact that a paper rests on, and the blank that is named without it.
  private static let facts: [FormID: [FieldID: String]] = [
    .pmpkAcceptance: [.examinationAt: "exam_date", .examinationKind: "exam_type"],
    .pmpkReminder: [.examinationAt: "exam_date"],
    .pmpkConclusion: [
      .examinedOn: "exam_date", .conclusion: "conclusion", .programme: "recommendations",
      .educationServices: "recommendations", .medicalServices: "recommendations",
      .socialServices: "recommendations", .validUntil: "valid_until", .head: "head_signature",
      .specialists: "specialists",
    ],
    .rehabCertificate: [
      .courseStart: "course_from", .courseEnd: "course_to", .assessment: "conclusion",
      .head: "head_name", .signedOn: "date",
    ],
    .rehabAutismCertificate: [
      .courseStart: "course_from", .courseEnd: "course_to", .recommendations: "recommendations",
      .head: "head_name",
    ],
    .hearingNotice: [
      .hearingAt: "hearing_on", .hearingPlace: "hearing_place", .groundFacts: "facts",
    ],
    .hearingMinutes: [
      .hearingPlace: "hearing_place", .hearingBegan: "hearing_on", .hearingEnded: "ended_at",
      .hearingBody: "hearing_body", .hearingOfficial: "official_name",
      .hearingSecretary: "secretary_name", .hearingParticipants: "participants",
      .hearingMatter: "matter", .hearingSaid: "said",
    ],
    .pmpkRefusal: [.groundFacts: "facts"], .rehabRefusal: [.groundFacts: "facts"],
    .campRefusal: [.groundFacts: "facts"],
    .campVoucher: [
      .campName: "camp_name", .shiftStart: "shift_from", .shiftEnd: "shift_until",
    ],
    .preschoolQueued: [.preschool1: "preschool_1"],
    .preschoolReferral: [.referralNumber: "referral_number", .offeredPreschool: "preschool"],
    .preschoolVacancy: [.offeredPreschool: "preschool"],
    .preschoolAdmission: [.contractDate: "contract_date"],
  ]

  @Test("Each fact that is not recorded is named", arguments: ServicePaper.all)
  func recorded(paper: ServicePaper) throws {
    let file = try paper.file()
    for (field, blank) in Self.facts[paper.form] ?? [:] {
      let events = try file.events.map { try $0.without(field) }
      #expect(events.map(\.body) != file.events.map(\.body), "\(field) is recorded")
      let source = try paper.source(file, events: events)
      #expect(throws: NoticeProblem.missing(blank: blank, form: paper.form), "\(field)") {
        try Notice.page(paper.form, source)
      }
    }
  }

  @Test("Every form that the records fill is held to it")
  func every() {
    let filled = Set(ServicePaper.all.map(\.form)).filter { form in
      FormCatalogue.template(form).blanks.contains {
        ["exam_date", "course_from", "hearing_on", "camp_name", "preschool", "contract_date"]
          .contains($0)
      }
    }
    #expect(filled.isSubset(of: Set(Self.facts.keys)))
  }

  @Test(
    "What the law leaves open stays an empty rule",
    arguments: [
      (FormID.campVoucher, "school_class"), (.campApplication, "school_year"),
      (.preschoolQueued, "locality"), (.preschoolAdmission, "contract_number"),
    ])
  func open(form: FormID, blank: String) throws {
    let bare = try #require(ServicePaper.all.first { $0.form == form && $0.way == "bare" })
    let page = try Notice.page(form, bare.source(bare.file()))
    #expect(page.body.flatMap(\.spans).contains { $0.kind == .empty(blank) })
  }

  @Test("Erased words of the registration are named, though the law leaves them open")
  func erased() throws {
    for (form, field, blank) in [
      (FormID.campApplication, FieldID.schoolClass, "school_class"),
      (.preschoolQueued, .settlement, "locality"),
    ] {
      let paper = try #require(ServicePaper.all.first { $0.form == form && $0.way.isEmpty })
      let file = try paper.file()
      let source = try paper.source(file, events: file.events.map { try $0.without(field) })
      #expect(throws: NoticeProblem.missing(blank: blank, form: form)) {
        try Notice.page(form, source)
      }
    }
  }

  @Test("The date of birth of the child, the address and the place in the queue are named as well")
  func people() throws {
    var child = ServicePaper.child
    child.birthDate = nil
    for form in [FormID.rehabAutismCertificate, .rehabCertificate, .campVoucher] {
      let paper = try #require(ServicePaper.all.first { $0.form == form })
      #expect(throws: NoticeProblem.missing(blank: "child_birth_date", form: form)) {
        try Notice.page(form, paper.source(paper.file(), child: child))
      }
    }
    var mother = ServicePaper.mother
    mother.address = .unanswered
    for (form, blank) in [
      (FormID.preschoolRefusal, "applicant_address"), (.preschoolApplication, "applicant_address"),
      (.campApplication, "applicant_address_phone"), (.homeRefusal, "applicant_address"),
    ] {
      let paper = try #require(ServicePaper.all.first { $0.form == form })
      #expect(throws: NoticeProblem.missing(blank: blank, form: form)) {
        try Notice.page(form, paper.source(paper.file(), mother: mother))
      }
    }
    let queued = try #require(ServicePaper.all.first { $0.form == .preschoolQueued })
    #expect(throws: NoticeProblem.missing(blank: "queue_number_1", form: .preschoolQueued)) {
      try Notice.page(.preschoolQueued, queued.source(queued.file(), places: 0))
    }
    #expect(throws: NoticeProblem.missing(blank: "queue_number_2", form: .preschoolQueued)) {
      try Notice.page(.preschoolQueued, queued.source(queued.file(), places: 1))
    }
  }

  @Test("An erased order cannot be printed again")
  func order() throws {
    let paper = try #require(ServicePaper.all.first { $0.form == .homeAdmission })
    let file = try paper.file()
    for (number, visit, blank) in [("", "ертең", "order_number"), ("41-н", "", "visit_details")] {
      let events = file.events.map { event in
        guard case .orderRecorded = event.body else { return event }
        return event.with(
          .orderRecorded(
            OrderRecord(
              number: FreeText(number), date: "2026-11-24", visit: FreeText(visit))))
      }
      #expect(throws: NoticeProblem.missing(blank: blank, form: .homeAdmission)) {
        try Notice.page(.homeAdmission, paper.source(file, events: events))
      }
    }
  }
}

extension Recorded<CaseEvent> {
  func with(_ body: CaseEvent) -> Recorded<CaseEvent> {
    Recorded(
      sequence: sequence, version: version, at: at, clerk: clerk, desk: desk,
      editions: editions, body: body)
  }

  /// The event as if the fact had not been recorded with it, or its words had been erased.
  func without(_ field: FieldID) throws -> Recorded<CaseEvent> {
    switch body {
    case .advanced(let advance):
      var record = advance.record
      record[field] = nil
      return with(.advanced(.init(advance.step, to: advance.to, record: record)))
    case .registered(let registered) where registered.record[field] != nil:
      return with(.registered(try registered.without(field)))
    default: return self
    }
  }
}

extension CaseEvent.Registered {
  /// As a later reading of the log finds it.
  fileprivate func without(_ field: FieldID) throws -> CaseEvent.Registered {
    let texts = FreeTexts()
    let encoder = JSONEncoder()
    encoder.userInfo[.freeTexts] = texts
    let bytes = try encoder.encode(self)
    let words = record.words(field)
    let decoder = JSONDecoder()
    decoder.userInfo[.freeTexts] = FreeTexts(texts.all.map { $0 == words ? nil : $0 })
    return try decoder.decode(CaseEvent.Registered.self, from: bytes)
  }
}
