import Cases
import Fixtures
import Law
import Testing

@Suite("Who is told about a case")
struct InquiryTests {
  private func ask(
    _ asker: Inquiry.Asker, _ check: Inquiry.IdentityCheck?, consent: PortalConsent? = nil,
    service: Service = .home, by clerk: Clerk = Invented.clerk
  ) throws(InquiryRefusal) -> InquiryEvent {
    try Inquiry(caseID: CaseID(1), asker: asker, check: check, consent: consent)
      .decide(about: service, by: clerk, now: Invented.morning)
  }

  @Test(
    "The applicant and the legal representative, once it was checked who they are",
    arguments: [Inquiry.Asker.applicant, .representative], Inquiry.IdentityCheck.allCases)
  func told(asker: Inquiry.Asker, check: Inquiry.IdentityCheck) throws {
    guard case .asked(let inquiry) = try ask(asker, check) else { return }
    #expect(inquiry.isTold)
    #expect(throws: InquiryRefusal.notChecked) { try ask(asker, nil) }
  }

  @Test(
    "A third person is told with the consent given on the portal, where the order knows one",
    arguments: PortalConsent.Means.allCases)
  func consent(means: PortalConsent.Means) throws {
    let now = Invented.morning
    let consent = PortalConsent(means: means, at: now)
    for service in [Service.home, .pmpk, .rehab] {
      let event = try ask(.thirdPerson, .document, consent: consent, service: service)
      guard case .asked(let inquiry) = event else { return }
      #expect(inquiry.isTold)
    }
    for service in [Service.camp, .preschoolQueue, .preschoolAdmission] {
      #expect(throws: InquiryRefusal.noConsentProvided) {
        try ask(.thirdPerson, .document, consent: consent, service: service)
      }
    }
    let tomorrow = PortalConsent(means: means, at: now.adding(minutes: 1_440))
    #expect(throws: InquiryRefusal.dateInFuture("2026-11-25")) {
      try ask(.thirdPerson, .document, consent: tomorrow)
    }
    guard case .asked(let unknown) = try ask(.thirdPerson, nil, consent: consent) else { return }
    #expect(!unknown.isTold, "who the third person is must be known too")
  }

  @Test("A third person without consent is told nothing, and the question is still recorded")
  func thirdPerson() throws {
    for check in [nil] + Inquiry.IdentityCheck.allCases.map({ Optional($0) }) {
      guard case .asked(let inquiry) = try ask(.thirdPerson, check) else { return }
      #expect(!inquiry.isTold)
    }
  }

  @Test("An auditor tells nothing")
  func auditor() {
    #expect(throws: InquiryRefusal.readOnlyRole) {
      try ask(.applicant, .document, by: Invented.auditor)
    }
  }

  @Test("Every loaded service has its contact clauses, and their text is in the program")
  func clauses() throws {
    for service in RuleBook.loaded {
      let contacts = try #require(ContactClauses.of(service))
      for id in [contacts.centre] + contacts.ways
        + [contacts.thirdPersons, contacts.site].compactMap(\.self)
      {
        #expect(ClauseLibrary.clause(id)?.text.isEmpty == false, "\(id)")
      }
      let centre = try #require(ClauseLibrary.clause(contacts.centre)?.text)
      #expect(centre.contains("1414"))
    }
    #expect(ContactClauses.of(.special) == nil)
    let home = try #require(ClauseLibrary.clause("home.req.10.3")?.text)
    #expect(home.contains(ContactClauses.numbers))
  }
}

@Suite("A state system that does not work")
struct OutageTests {
  private let now = Invented.morning

  private func noticed(
    _ system: FreeText = "ҰБДҚ", at moment: Moment = "2026-11-24T10:00",
    informed: FreeText = "Ким А."
  ) -> OutageEvent.Noticed {
    OutageEvent.Noticed(
      at: moment, system: system, description: "жауап бермейді", informed: informed)
  }

  @Test("It says which system, what happened, who was informed and since when")
  func notice() throws {
    let clerk = Invented.clerk
    #expect(throws: OutageRefusal.missingText) {
      try Outage.notice(noticed(""), by: clerk, now: now)
    }
    #expect(throws: OutageRefusal.missingText) {
      try Outage.notice(noticed(informed: ""), by: clerk, now: now)
    }
    #expect(throws: OutageRefusal.dateInFuture("2026-11-25")) {
      try Outage.notice(noticed(at: "2026-11-25T10:00"), by: clerk, now: now)
    }
    #expect(throws: OutageRefusal.readOnlyRole) {
      try Outage.notice(noticed(), by: Invented.auditor, now: now)
    }
    #expect(try Outage.notice(noticed(), by: clerk, now: now) == .noticed(noticed()))
  }

  @Test("It ends once, not before it was noticed and not in the future")
  func end() throws {
    let clerk = Invented.clerk
    func event(_ body: OutageEvent, _ version: Int) -> Recorded<OutageEvent> {
      Recorded(
        sequence: 1, version: version, at: now, clerk: clerk.id, desk: "",
        editions: Editions(rules: "", calendar: 0), body: body)
    }
    var outage = try #require(
      Outage(id: OutageID(1), events: [event(.noticed(noticed()), 1)]))
    #expect(throws: OutageRefusal.endsBeforeNotice) {
      try outage.end(at: "2026-11-24T09:59", by: clerk, now: now)
    }
    #expect(throws: OutageRefusal.dateInFuture("2026-11-24")) {
      try outage.end(at: "2026-11-24T10:28", by: clerk, now: now)
    }
    outage.apply(event(try outage.end(at: "2026-11-24T10:20", by: clerk, now: now), 2))
    #expect(outage.endedAt == "2026-11-24T10:20")
    #expect(throws: OutageRefusal.alreadyEnded) {
      try outage.end(at: "2026-11-24T10:21", by: clerk, now: now)
    }
  }
}

@Suite("News of a changed order")
struct OrderNewsTests {
  private func news(_ act: FreeText = "№ 40", from: CivilDate = "2027-01-01") -> OrderNews {
    OrderNews(service: .home, act: act, appliesFrom: from)
  }

  @Test("The head or a supervisor records it, with the order's number")
  func decide() throws {
    #expect(throws: OrderNewsRefusal.supervisorOnly) { try news().decide(by: Invented.clerk) }
    #expect(throws: OrderNewsRefusal.missingText) {
      try news("").decide(by: Invented.supervisor)
    }
    #expect(try news().decide(by: Invented.supervisor) == .orderNewsReceived(news()))
  }

  @Test("From its first day on cases would run under an old edition, the day before not yet")
  func warning() {
    var office = Invented.office
    office.apply(.orderNewsReceived(news()))
    #expect(office.newsNotInProgram(on: "2026-12-31").isEmpty)
    #expect(office.newsNotInProgram(on: "2027-01-01") == [news()])
    office = Invented.office
    office.apply(.orderNewsReceived(news("№ 33")))
    #expect(office.newsNotInProgram(on: "2027-01-01").isEmpty, "the program has this edition")
  }
}
