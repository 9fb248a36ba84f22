import Cases
import Fixtures
import Law
import Testing

@Suite("Refusing the service")
struct GroundTests {
  static func refuse(
    _ ground: StatedGround, consent: Bool? = true, paper: PaperState? = .originalTaken
  ) throws {
    var file = try CaseInMemory()
    if let consent {
      try file.carryOut(.answerConsent(ConsentAnswer(isGiven: consent, means: .paper)))
    }
    if let paper {
      try file.carryOut(
        .mark(
          PaperMark(
            document: .medicalCommissionConclusion, state: paper, details: CaseInMemory.conclusion))
      )
    }
    try file.carryOut(.refuse(ground))
    #expect(file.subject.decision == .refused(ground))
  }

  @Test("home.req.9.1: which paper is untrue and how that is known")
  func untrue() throws {
    try Self.refuse(StatedGround(ground: .untrueDocuments, facts: "емхана растамады"))
    #expect(throws: Refusal(.groundNeeds(.untrueDocuments, .facts), clauses: ["home.req.9.1"])) {
      try Self.refuse(StatedGround(ground: .untrueDocuments, facts: ""))
    }
  }

  @Test("home.req.9.2: the act and the provision that is not met")
  func requirements() throws {
    try Self.refuse(
      StatedGround(ground: .requirementsNotMet, facts: "ұсыным жоқ", act: "№ 223 бұйрық, 8-тармақ"))
    #expect(throws: Refusal(.groundNeeds(.requirementsNotMet, .act), clauses: ["home.req.9.2"])) {
      try Self.refuse(StatedGround(ground: .requirementsNotMet, facts: "ұсыным жоқ"))
    }
  }

  @Test("home.req.9.3: only after consent was asked, declined, and the paper is not there")
  func noConsent() throws {
    let ground = StatedGround(
      ground: .noConsent, facts: "келісім бермеді", document: .medicalCommissionConclusion)
    try Self.refuse(ground, consent: false, paper: nil)
    #expect(
      throws: Refusal(.consentNotAsked, clauses: ["home.req.9.3", "home.req.8.4"])
    ) { try Self.refuse(ground, consent: nil, paper: nil) }
    #expect(throws: Refusal(.consentWasNotDeclined, clauses: ["home.req.9.3"])) {
      try Self.refuse(ground, consent: true, paper: nil)
    }
    #expect(
      throws: Refusal(.groundNeeds(.noConsent, .unobtainableDatum), clauses: ["home.req.9.3"])
    ) {
      try Self.refuse(ground, consent: false)
    }
    #expect(throws: Refusal.self) {
      try Self.refuse(
        StatedGround(ground: .noConsent, facts: "келісім бермеді"), consent: false, paper: nil)
    }
  }

  @Test("No ground rests on the lack of a paper that must not be demanded")
  func forbidden() throws {
    let ground = StatedGround(
      ground: .requirementsNotMet, facts: "жоқ", act: "№ 223",
      document: .medicalCommissionConclusion)
    #expect(
      throws: Refusal(
        .groundRestsOnForbiddenDemand(.medicalCommissionConclusion),
        clauses: ["home.req.9.2", "home.req.8.3"])
    ) { try Self.refuse(ground, paper: nil) }
    try Self.refuse(ground)
    try Self.refuse(ground, consent: false, paper: nil)
  }
}
