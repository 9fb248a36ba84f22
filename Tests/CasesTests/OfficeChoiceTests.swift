import Cases
import Fixtures
import Law
import Testing

@Suite("What an office settles where the sources leave it open")
struct OfficeChoiceTests {
  static func settled(_ choices: OfficeChoice...) throws -> Office {
    var office = Invented.office
    for choice in choices {
      for event in try office.decide(choice, by: Invented.supervisor) { office.apply(event) }
    }
    return office
  }

  @Test("A reading is an event of the office, and the last choice holds")
  func policy() throws {
    let office = try Self.settled(
      .policy(.siblings, .neverDrawnForward), .policy(.siblings, .allOrdinaryClasses))
    #expect(office.policies[.siblings] == .allOrdinaryClasses)
    #expect(office.policies.isChosen(.siblings))
    #expect(office.policies[.firstTurnRatio] == .oneFirstTurnPerThreeGeneral)
    #expect(!office.policies.isChosen(.firstTurnRatio))
  }

  @Test("The standard reading can be confirmed once, and nothing is recorded twice")
  func confirmed() throws {
    let office = try Self.settled(.policy(.siblings, .drawnForward))
    #expect(office.policies.isChosen(.siblings))
    #expect(throws: OfficeChoice.Refusal.nothingToChange) {
      try office.decide(.policy(.siblings, .drawnForward), by: Invented.supervisor)
    }
  }

  @Test("A value of another reading is refused with the values that fit")
  func unknownValue() {
    #expect(
      throws: OfficeChoice.Refusal.unknownValue(
        .waitAfterRepeat, known: [.twoCalendarDays, .fiveCalendarDays, .tenCalendarDays])
    ) {
      try Invented.office.decide(
        .policy(.waitAfterRepeat, .oneMonth), by: Invented.supervisor)
    }
  }

  @Test("Only who supervises settles it", arguments: [Invented.clerk, Invented.auditor])
  func roles(clerk: Clerk) {
    for choice: OfficeChoice in [
      .policy(.siblings, .neverDrawnForward), .editionStart(.home, "2025-04-01"),
    ] {
      #expect(throws: OfficeChoice.Refusal.notAllowed) {
        try Invented.office.decide(choice, by: clerk)
      }
    }
  }

  @Test(
    "Head, supervisor and administrator replace the words of a paper, nobody else",
    arguments: StaffRole.allCases)
  func templates(role: StaffRole) throws {
    let clerk = Clerk(id: ClerkID("x"), name: "Ли Ю.", post: "хатшы", role: role)
    let choice = OfficeChoice.template(.talon, "= ТАЛОН")
    guard [.head, .supervisor, .administrator].contains(role) else {
      #expect(throws: OfficeChoice.Refusal.notAllowed) {
        try Invented.office.decide(choice, by: clerk)
      }
      return
    }
    #expect(try Invented.office.decide(choice, by: clerk).count == 1)
  }

  @Test("home.order.4: the office sets the first day, no earlier than the act can be in force")
  func editionStart() throws {
    #expect(throws: OfficeChoice.Refusal.tooEarly(.home, notBefore: "2025-03-14")) {
      try Invented.office.decide(.editionStart(.home, "2025-03-13"), by: Invented.supervisor)
    }
    #expect(throws: OfficeChoice.Refusal.tooEarly(.special, notBefore: "2025-03-14")) {
      try Invented.office.decide(.editionStart(.special, "2025-03-13"), by: Invented.supervisor)
    }
    let office = try Self.settled(.editionStart(.home, "2025-04-01"))
    #expect(try office.rules(of: .home, on: "2025-04-01").edition.id == "№ 33")
    #expect(throws: RuleBook.Gap.noEdition(.home, on: "2025-03-31", first: "2025-04-01")) {
      try office.rules(of: .home, on: "2025-03-31")
    }
    #expect(try office.rules(of: .pmpk, on: "2025-03-14").service == .pmpk, "its own day stands")
    #expect(throws: OfficeChoice.Refusal.nothingToChange) {
      try office.decide(.editionStart(.home, "2025-04-01"), by: Invented.supervisor)
    }
  }

  @Test("The rules of an office are those of its readings and of its kind")
  func asApplied() throws {
    let office = try Self.settled(.policy(.waitAfterRepeat, .tenCalendarDays))
    let queue = try #require(office.newestRules(of: .preschoolQueue))
    #expect(queue.terms.first { $0.id == .repeatWait }?.length == .calendarDays(10))
    let camp = try #require(office.newestRules(of: .camp))
    #expect(camp.documents.place == .school)
    #expect(camp.incompletePackage == .incompleteAtProvider)
    #expect(office.newestRules(of: .special)?.isLoaded == false)
  }

  @Test("A case keeps the edition it was registered under; an edition nobody holds has no rules")
  func keptEdition() throws {
    let subject = try CaseInMemory().subject
    #expect(subject.edition == "№ 33")
    #expect(Invented.office.rules(for: subject)?.edition.id == "№ 33")
    let later = try Self.settled(.editionStart(.home, "2027-01-01"))
    #expect(
      later.rules(for: subject)?.edition.id == "№ 33",
      "a later first day changes nothing for what is registered")
  }

  @Test("A case of an edition that the program does not hold is never given the newest one instead")
  func foreignEdition() throws {
    let first = try #require(try CaseInMemory().events.first)
    let old = Recorded(
      sequence: first.sequence, version: first.version, at: first.at, clerk: first.clerk,
      desk: first.desk, editions: Editions(rules: "№ 1", calendar: 0), body: first.body)
    let subject = try #require(Case(id: CaseID(1), events: [old]))
    #expect(subject.edition == "№ 1")
    #expect(Invented.office.rules(for: subject) == nil)
  }

  @Test("The event reads back as it was written, and an unknown value is refused")
  func coding() throws {
    for policy in PolicyID.allCases {
      for value in policy.values {
        let event = OfficeEvent.policySet(policy, value)
        #expect(event.kind == "policy.set")
        var office = Office()
        office.apply(event)
        #expect(office.policies[policy] == value)
      }
    }
  }

  @Test(
    "home.order.4: an application belongs to the edition of the day on which it is registered, not of the evening on which it was filed",
    arguments: [
      ("2025-03-13T18:30", false), ("2025-03-13T18:30:00.001", true), ("2025-03-13T23:59", true),
      ("2025-03-14T09:00", true), ("2025-03-12T19:00", false),
    ] as [(Moment, Bool)])
  func editionOfRegistration(filed: Moment, isKnown: Bool) throws {
    let office = Invented.office(at: .school)
    let rules = try? office.rules(of: .home, received: filed, via: .portal)
    #expect((rules?.edition.id == "№ 33") == isKnown)
  }

  @Test("A later first day that the office has set counts the same way")
  func editionSetByOffice() throws {
    var settings = OfficeSettings()
    settings.editionStarts[.home] = "2025-04-01"
    let office = Invented.office(at: .school).with([.settingsChanged(settings)])
    #expect(
      throws: RuleBook.Gap.noEdition(.home, on: "2025-03-31", first: "2025-04-01")
    ) { try office.rules(of: .home, received: "2025-03-31T18:00", via: .portal) }
    #expect(
      try office.rules(of: .home, received: "2025-03-31T19:00", via: .portal).edition.id == "№ 33")
  }
}
