import Fixtures
import Law
import Testing

extension ChecklistTests {
  @Test(
    "Camps: the category decides the proof of status, at both desks and on the portal",
    arguments: [
      (ApplicantCategory.socialAssistance, ["social-assistance-certificate"]),
      (.lowIncome, ["income-wages", "income-business", "income-alimony"]),
      (.orphanInFamily, ["guardianship-decision"]),
      (.emergencyOrOther, ["collegial-body-decision"]),
    ])
  func camp(category: ApplicantCategory, proofs: [String]) throws {
    for channel in [Channel.walkIn, .stateCorporation, .portal] {
      let rows = try Self.rows(.camp, channel, .resident, [category])
      #expect(rows.filter { $0.rule.categories != nil }.map(\.document.rawValue) == proofs)
      let common = rows.filter { $0.rule.categories == nil }.map(\.document.rawValue)
      #expect(common.contains("application") && common.contains("medical-certificate-071"))
      #expect(common.contains("identity-document") == (channel != .portal))
    }
  }

  @Test("A paper of an income the family does not have is neither demanded nor missed")
  func income() throws {
    func row(_ value: FactValue) throws -> Checklist.Row? {
      try Self.rows(.camp, .walkIn, .resident, [.lowIncome], [.incomeAlimony: value])
        .first { $0.document == .incomeAlimony }
    }
    #expect(try row(.notAsked)?.demand == .onRequest)
    #expect(try row(.yes)?.demand == .allowed)
    #expect(try row(.yes)?.isCompulsory == true)
    #expect(try row(.no)?.demand == .forbidden)
    #expect(try row(.no)?.isCompulsory == false)
    #expect(try row(.notAsked)?.openQuestion == .incomeAlimony)
    #expect(try row(.yes)?.openQuestion == nil)
    #expect(try row(.no)?.openQuestion == nil)
  }

  @Test(
    "Camps: the proof of status always belongs to the package, by exactly one category",
    arguments: [Channel.walkIn, .stateCorporation, .portal])
  func campStatus(channel: Channel) throws {
    func proofs(
      _ categories: Set<ApplicantCategory>, _ facts: [FactID: FactValue] = [:]
    ) throws -> [Checklist.Row] {
      let common: Set<DocumentID> = [
        .application, .identityDocument, .birthCertificate, .marriageOrDivorceCertificate,
        .medicalCertificate071,
      ]
      return try Self.rows(.camp, channel, .resident, categories, facts)
        .filter { !common.contains($0.document) }
    }
    for categories: Set<ApplicantCategory> in [[], [.socialAssistance, .lowIncome]] {
      let rows = try proofs(categories)
      #expect(rows.map(\.document) == [.statusProof])
      #expect(rows.map(\.rule.required) == [.always])
      #expect(rows.map(\.demand) == [.allowed])
      #expect(rows.map(\.isCompulsory) == [true])
      #expect(
        rows.map(\.rule.clause)
          == [channel == .portal ? "camp.req.8.portal.5" : "camp.req.8.walk.6"])
    }
    #expect(try proofs([.socialAssistance]).map(\.document) == [.socialAssistanceCertificate])
    let none: [FactID: FactValue] = [.incomeWages: .no, .incomeBusiness: .no, .incomeAlimony: .no]
    #expect(
      try proofs([.lowIncome], none).contains { $0.document == .statusProof && $0.isCompulsory },
      "without income of any kind the status is still to be proved")
    #expect(
      try !proofs([.lowIncome], [.incomeWages: .yes]).contains { $0.document == .statusProof })
  }

  @Test("Camps: two categories at once are named")
  func campConflict() throws {
    let choice = try #require(RuleBook.newest(.camp)?.documents.choice)
    #expect(try choice.chosen(of: []) == nil)
    #expect(try choice.chosen(of: [.teacher, .orphanInFamily]) == .orphanInFamily)
    #expect(throws: CategoryChoice.Conflict.moreThanOne([.socialAssistance, .lowIncome])) {
      try choice.chosen(of: [.lowIncome, .socialAssistance])
    }
  }

  @Test(
    "camp.req.8.walk.6.d: the decision of its own collegial body a school does not demand",
    arguments: [Channel.walkIn, .portal])
  func collegialDecision(channel: Channel) throws {
    let rules = try #require(RuleBook.newest(.camp))
    func row(at place: Place) -> Checklist.Row? {
      rules.at(place).documents.checklist(
        via: channel, applicant: .resident, categories: [.emergencyOrOther], facts: Facts()
      ).row(for: .collegialBodyDecision)
    }
    #expect(row(at: .department)?.demand == .allowed)
    #expect(row(at: .school)?.demand == .forbidden)
    #expect(row(at: .school)?.isCompulsory == true, "it still belongs to the package")
    #expect(row(at: .school)?.clauses.contains("camp.rule.9.p1") == false)
  }

  @Test(
    "Teachers and medical workers: the registry is asked first, certificate and diploma come after",
    arguments: [
      (Service.preschoolQueue, ApplicantCategory.teacher), (.preschoolQueue, .medicalWorker),
      (.preschoolAdmission, .teacher), (.preschoolAdmission, .medicalWorker),
    ])
  func teachers(service: Service, category: ApplicantCategory) throws {
    func demands(_ outcome: FactValue) throws -> [Demand?] {
      let rows = try Self.rows(
        service, .portal, .resident, [category], [.firstTurnProof: outcome])
      return [DocumentID.workplaceCertificateTeacherMedic, .diploma, .firstTurnProof].map { paper in
        rows.first { $0.document == paper }?.demand
      }
    }
    #expect(try demands(.notLookedUp) == [.forbidden, .forbidden, .forbidden])
    #expect(try demands(.found) == [.forbidden, .forbidden, .forbidden])
    for outcome in [FactValue.notFound, .notAvailable, .consentDeclined] {
      #expect(
        try demands(outcome) == [.allowed, .allowed, .forbidden],
        "the two papers prove the right; no third one is asked for")
    }
    let large = try Self.rows(
      service, .portal, .resident, [.largeFamily, category], [.firstTurnProof: .notFound])
    #expect(large.count { $0.document == .firstTurnProof } == 1)
    #expect(large.first { $0.document == .firstTurnProof }?.demand == .allowed)
  }

  @Test(
    "A question is open as long as the demand waits for it: not before the look-up, not behind it")
  func openQuestion() throws {
    func question(
      _ document: DocumentID, _ channel: Channel, _ facts: [FactID: FactValue]
    ) throws -> FamilyQuestion? {
      try Self.rows(.pmpk, channel, .resident, [], facts).first { $0.document == document }?
        .openQuestion
    }
    let conclusion = DocumentID.medicalCommissionConclusion
    #expect(try question(conclusion, .walkIn, [:]) == nil)
    #expect(
      try question(conclusion, .walkIn, [.medicalCommissionConclusion: .notFound])
        == .schooledAtHome)
    #expect(try question(.birthCertificate, .portal, [:]) == .bornAbroad)
    #expect(try question(.birthCertificate, .portal, [.birthCertificate: .found]) == nil)
    #expect(try question(.birthCertificate, .portal, [.birthCertificate: .notFound]) == nil)
    #expect(try question(.birthCertificate, .portal, [.bornAbroad: .no]) == nil)
    #expect(try question(.birthCertificate, .walkIn, [:]) == nil, "pmpk.req.8.1.1 does not ask")
  }
}
