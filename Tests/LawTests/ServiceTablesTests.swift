import Fixtures
import Law
import Testing

@Suite("Limits of waiting and serving, by service and place")
struct LimitTests {
  @Test(
    "Fifteen and fifteen; thirty at a camp's provider; none for preschools",
    arguments: [
      (Service.home, Place.school, 15, 15), (.pmpk, .pmpk, 15, 15),
      (.rehab, .rehabilitationCentre, 15, 15), (.rehab, .correctionRoom, 15, 15),
      (.rehab, .autismCentre, 15, 15), (.camp, .department, 15, 30), (.camp, .school, 15, 30),
      (.camp, .stateCorporation, 15, 15), (.camp, .stateCorporationDuty, 15, 15),
    ])
  func minutes(service: Service, place: Place, waiting: Int, serving: Int) throws {
    let rules = try #require(RuleBook.newest(service))
    #expect(rules.limit(.waiting, at: place)?.minutes == waiting)
    #expect(rules.limit(.serving, at: place)?.minutes == serving)
  }

  @Test(
    "The fifteen minutes of other services are not applied to preschools",
    arguments: [Service.preschoolQueue, .preschoolAdmission])
  func none(service: Service) throws {
    for place in Place.allCases {
      #expect(try #require(RuleBook.newest(service)).limits(at: place).isEmpty)
    }
  }
}

/// Rows 8 and items 8 of the annexes, list by list: paper, when it belongs to the package.
@Suite("Papers of every service, channel and applicant")
struct ChecklistTests {
  static func rows(
    _ service: Service, _ channel: Channel, _ applicant: Residency = .resident,
    _ categories: Set<ApplicantCategory> = [], _ facts: [FactID: FactValue] = [:]
  ) throws -> [Checklist.Row] {
    var known = Facts()
    for (fact, value) in facts { known[fact] = value }
    return try #require(RuleBook.newest(service)).documents.checklist(
      via: channel, applicant: applicant, categories: categories, facts: known
    ).rows
  }

  static func list(_ rows: [Checklist.Row]) -> [String] {
    rows.map { "\($0.document.rawValue):\($0.rule.required.rawValue)" }
  }

  @Test("PMPK, residents at the desk")
  func pmpkDesk() throws {
    let rows = try Self.rows(.pmpk, .walkIn)
    #expect(
      Self.list(rows) == [
        "birth-certificate:if-missing-from-registry", "disability-conclusion:if-available",
        "medical-commission-conclusion:if-available", "outpatient-card-052e:if-needed",
        "school-characteristic:if-needed", "work-samples:if-needed",
      ])
    #expect(rows.filter(\.rule.originalAndCopy).count == 4)
    #expect(rows.filter(\.rule.originalReturned).count == 4)
    #expect(rows.filter { $0.demand == .onRequest }.count == 3)
    #expect(!rows.contains { $0.document == .application }, "no list of it names an application")
  }

  @Test(
    "PMPK, non-residents: identity of the child and of one parent, additional papers in both channels"
  )
  func pmpkNonResident() throws {
    for channel in [Channel.walkIn, .portal] {
      let rows = try Self.rows(.pmpk, channel, .nonResident)
      #expect(
        Self.list(rows) == [
          "child-identity-document:always", "parent-identity-document:always",
          "disability-conclusion:if-available", "medical-commission-conclusion:if-available",
          "outpatient-card-052e:if-needed", "school-characteristic:if-needed",
          "work-samples:if-needed",
        ])
    }
  }

  @Test(
    "A birth certificate is asked for only when the registry is empty, silent, declined, or the child was born abroad"
  )
  func birthCertificate() throws {
    func demand(_ facts: [FactID: FactValue], _ channel: Channel = .portal) throws -> Demand? {
      try Self.rows(.pmpk, channel, .resident, [], facts).first {
        $0.document == .birthCertificate
      }?.demand
    }
    #expect(try demand([:]) == .forbidden)
    #expect(try demand([.birthCertificate: .found]) == .forbidden)
    #expect(try demand([.birthCertificate: .notFound]) == .allowed)
    #expect(try demand([.birthCertificate: .notAvailable]) == .allowed)
    #expect(try demand([.consent: .declined]) == .allowed)
    #expect(try demand([.bornAbroad: .yes]) == .allowed)
    #expect(try demand([.bornAbroad: .no]) == .forbidden)
    #expect(try demand([.bornAbroad: .yes, .birthCertificate: .found]) == .forbidden)
    #expect(
      try demand([.bornAbroad: .yes], .walkIn) == .forbidden,
      "its list has no such case at the desk")
  }

  @Test("Rehabilitation: application and conclusion, for non-residents two identities more")
  func rehab() throws {
    for channel in [Channel.walkIn, .portal] {
      #expect(
        Self.list(try Self.rows(.rehab, channel)) == [
          "application:always", "pmpk-conclusion:always",
        ])
      #expect(
        Self.list(try Self.rows(.rehab, channel, .nonResident)) == [
          "application:always", "child-identity-document:always", "parent-identity-document:always",
          "pmpk-conclusion:always",
        ])
    }
    let conclusion = try Self.rows(.rehab, .walkIn).first { $0.document == .pmpkConclusion }
    #expect(conclusion?.demand == .forbidden)
    #expect(conclusion?.clauses.contains("rehab.req.8.5") == true)
  }

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
    "An incomplete package is refused by art. 20 (2) at the State Corporation, elsewhere by art. 19 (2)",
    arguments: [
      (Service.camp, Place.stateCorporation, CodeArticle.incompleteAtStateCorporation),
      (.camp, .stateCorporationDuty, .incompleteAtStateCorporation),
      (.camp, .department, .incompleteAtProvider), (.camp, .school, .incompleteAtProvider),
      (.preschoolQueue, .stateCorporation, .incompleteAtStateCorporation),
      (.preschoolQueue, .department, .incompleteAtProvider),
      (.home, .school, .incompleteAtProvider),
      (.pmpk, .pmpk, .incompleteAtProvider), (.rehab, .autismCentre, .incompleteAtProvider),
    ])
  func incomplete(service: Service, place: Place, article: CodeArticle) throws {
    #expect(try #require(RuleBook.newest(service)).at(place).incompletePackage == article)
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

  @Test("pmpk.req.8.1.3: the commission's conclusion is asked for only of a child schooled at home")
  func schooledAtHome() throws {
    func demand(_ facts: [FactID: FactValue]) throws -> Demand? {
      try Self.rows(.pmpk, .walkIn, .resident, [], facts)
        .first { $0.document == .medicalCommissionConclusion }?.demand
    }
    let looked: (FactID, FactValue) = (.medicalCommissionConclusion, .notFound)
    #expect(try demand([:]) == .forbidden, "it is looked up first")
    #expect(try demand([looked.0: looked.1]) == .onRequest)
    #expect(try demand([looked.0: looked.1, .schooledAtHome: .yes]) == .allowed)
    #expect(try demand([looked.0: looked.1, .schooledAtHome: .no]) == .forbidden)
    #expect(try demand([.schooledAtHome: .yes]) == .forbidden)
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

  @Test(
    "home.req.8.2.1, rehab.req.8.2.1, 8.4.1: a service that the provider begins has no application to mark",
    arguments: [Service.home, .rehab], Residency.allCases)
  func noApplicationOfTheProvider(service: Service, residency: Residency) throws {
    func documents(_ channel: Channel) throws -> [DocumentID] {
      try Self.rows(service, channel, residency).map(\.document)
    }
    #expect(try documents(.portal).contains(.application))
    #expect(try documents(.proactive) == documents(.portal).filter { $0 != .application })
  }

  @Test("Every question of the families is one that some list asks, with a yes and a no")
  func everyQuestion() {
    let rules = RuleBook.loaded.flatMap { RuleBook.newest($0)?.documents.documents ?? [] }
    #expect(Set(rules.compactMap(\.question)) == Set(FamilyQuestion.allCases))
    for question in FamilyQuestion.allCases {
      #expect(question.rawValue == question.fact.rawValue)
      #expect(question.fact.values == [.notAsked, .yes, .no])
    }
  }

  @Test(
    "The age of a paper: a month or three days, to the last day and no further",
    arguments: [
      (Service.preschoolQueue, DocumentID.workplaceCertificateService, AgeDay.filing, 31),
      (.preschoolQueue, .workplaceCertificateTeacherMedic, .filing, 31),
      (.preschoolAdmission, .workplaceCertificateService, .documentsReceived, 31),
      (.preschoolAdmission, .workplaceCertificateTeacherMedic, .documentsReceived, 31),
      (.preschoolAdmission, .healthCertificate027, .contract, 3),
    ])
  func ages(service: Service, paper: DocumentID, measuredOn: AgeDay, days: Int) throws {
    let rules = try #require(RuleBook.newest(service)).documents.documents
    let ages = rules.filter { $0.document == paper }.map(\.age)
    #expect(!ages.isEmpty)
    for age in ages {
      let age = try #require(age)
      #expect(age.measuredOn == measuredOn)
      let issued: CivilDate = "2026-03-12"
      #expect(age.lastDay(issued: issued) == issued.adding(days: days))
      #expect(age.isFresh(issued: issued, on: issued))
      #expect(age.isFresh(issued: issued, on: issued.adding(days: days)))
      #expect(!age.isFresh(issued: issued, on: issued.adding(days: days + 1)))
      #expect(!age.isFresh(issued: issued, on: issued.adding(days: -1)))
    }
  }

  @Test("A month from 31 January ends with February")
  func monthEnd() {
    let age = PaperAge(length: .months(1), measuredOn: .filing)
    #expect(age.lastDay(issued: "2026-01-31") == "2026-02-28")
    #expect(!age.isFresh(issued: "2026-01-31", on: "2026-03-01"))
  }

  @Test("The preschool queue: proofs by category, with their ages")
  func preschoolQueue() throws {
    let general = Self.list(try Self.rows(.preschoolQueue, .portal))
    #expect(
      general == [
        "application:always", "consent-annex-5:always",
        "identity-document:if-missing-from-registry",
        "birth-certificate:if-missing-from-registry",
      ])
    let teacher = try Self.rows(.preschoolQueue, .portal, .resident, [.teacher])
    #expect(teacher.contains { $0.document == .diploma })
    #expect(teacher.contains { $0.document == .firstTurnProof })
    let certificate = teacher.first { $0.document == .workplaceCertificateTeacherMedic }
    #expect(certificate?.rule.maximumAge == .months(1))
    let soldier = try Self.rows(.preschoolQueue, .walkIn, .resident, [.military])
    #expect(soldier.contains { $0.document == .workplaceCertificateService })
    #expect(!soldier.contains { $0.document == .firstTurnProof })
    #expect(
      try Self.rows(.preschoolQueue, .portal, .resident, [.sanatorium]).contains {
        $0.document == .phthisiatricianDocument
      })
    let moved = try Self.rows(.preschoolQueue, .portal, .resident, [.relocatedService])
    #expect(moved.first { $0.document == .transferProof }?.isCompulsory == true)
  }

  @Test(
    "preschool.rule.23.p2: every category that gives a class can be stated; a kind of preschool not"
  )
  func statedCategories() throws {
    let rules = try #require(RuleBook.newest(.preschoolQueue))
    let classes = QueueClass.allCases.flatMap { $0.categories.1 }
    #expect(Set(rules.statedCategories) == Set(classes))
    #expect(Set(rules.categories).subtracting(classes) == [.special, .sanatorium])
  }

  @Test("Admission: the health certificate is at most three calendar days old")
  func admission() throws {
    for applicant in Residency.allCases {
      let rows = try Self.rows(.preschoolAdmission, .portal, applicant)
      let certificate = rows.first { $0.document == .healthCertificate027 }
      #expect(certificate?.rule.maximumAge == .calendarDays(3))
      #expect(certificate?.clauses.contains("preschool.rule.28.1.certificate") == true)
      #expect(rows.contains { $0.document == .vaccinationCard065 })
      #expect(rows.contains { $0.document == .childHealthPassport0522 })
    }
  }

  @Test(
    "Each paper stands once in a list, has a title in the act's words and no list number",
    arguments: RuleBook.loaded)
  func onceEach(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    for channel in rules.channels {
      for applicant in Residency.allCases {
        for category in [nil] + rules.categories.map(Optional.some) {
          let rows = try Self.rows(service, channel, applicant, category.map { [$0] } ?? [])
          #expect(Set(rows.map(\.document)).count == rows.count)
          for row in rows {
            #expect(!row.rule.title.isEmpty)
            #expect(row.rule.title.first?.isNumber == false || row.rule.title.contains("қосымша"))
            #expect(row.rule.title.last.map { !";,. ".contains($0) } == true, "\(row.rule.title)")
          }
        }
      }
    }
  }

  @Test(
    "Before a look-up nothing that a state system holds may be demanded, in any service",
    arguments: RuleBook.loaded)
  func ban(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    for channel in rules.channels {
      for applicant in Residency.allCases {
        for row in try Self.rows(service, channel, applicant, Set(rules.categories)) {
          #expect((row.demand == .forbidden) == (row.rule.registry != nil), "\(row.document)")
          #expect(
            rules.documents.banClauses.allSatisfy(row.clauses.contains)
              == (row.demand == .forbidden)
              || row.rule.clause == rules.documents.ban)
        }
      }
    }
  }
}

@Suite("Special education is declared and not loaded")
struct SpecialEducationTests {
  @Test("It says what is unknown: no term, no limit, no hours, no papers, no grounds, no results")
  func unknown() throws {
    let rules = try RuleBook.rules(of: .special, on: "2026-11-24")
    #expect(!rules.isLoaded)
    #expect(rules.unknown == UnknownPart.allCases)
    #expect(rules.terms.isEmpty && rules.limits.isEmpty && rules.hours.isEmpty)
    #expect(rules.documents.documents.isEmpty && rules.grounds.isEmpty && rules.results.isEmpty)
    #expect(rules.papers.isEmpty && rules.fee == nil && rules.booking == nil)
    #expect(rules.documents.ban == nil && rules.documents.consent == nil)
    #expect(ClauseLibrary.clauses(of: .special).allSatisfy { $0.kind != .rule })
  }

  @Test("Nothing of another service is lent to it: it cites its own file alone")
  func citesItself() throws {
    let cited = CitationTests.cited(try #require(RuleBook.newest(.special)))
    #expect(cited == ["special.rule.9.1", "special.order.4"])
    #expect(cited.allSatisfy { ClauseLibrary.clause($0) != nil })
  }

  @Test(
    "special.order.4: not before 14 March 2025",
    arguments: [("2025-03-13", false), ("2025-03-14", true)])
  func edition(day: CivilDate, isInForce: Bool) {
    #expect(((try? RuleBook.rules(of: .special, on: day)) != nil) == isInForce)
  }

  @Test("It is recorded, handed over and closed, and may be taken back; nothing refuses it")
  func lifecycle() throws {
    let table = try #require(RuleBook.newest(.special)).lifecycle
    #expect(table.steps == [.register, .handOver, .closeRecord, .withdraw])
    #expect(table.usualStep(from: .recorded) == .handOver)
    #expect(table.usualStep(from: .handedOver) == .closeRecord)
    #expect(table.ends == [.closed, .withdrawn])
    #expect(table.isRegisteredAtOnce(via: .walkIn))
    #expect(table.transitions.allSatisfy { $0.begins.isEmpty && $0.ends.isEmpty })
  }

  @Test("Only what begins with an offer or is only recorded is registered before papers are seen")
  func atOnce() {
    for service in RuleBook.loaded {
      let table = RuleBook.newest(service)?.lifecycle
      for channel in Channel.allCases {
        #expect(
          table?.isRegisteredAtOnce(via: channel) == table?.beginsWithOffer(via: channel),
          "\(service) \(channel)")
      }
    }
  }

  @Test("The desk carries every service whose rules are loaded")
  func carried() {
    #expect(
      RuleBook.loaded.allSatisfy { RuleBook.newest($0)?.lifecycle.transitions.isEmpty == false })
    #expect(Set(RuleBook.loaded) == Set(Service.allCases).subtracting([.special]))
  }
}

@Suite("Editions")
struct EditionTests {
  @Test(
    "Every day of the known years finds exactly one edition or the day on which the first begins",
    arguments: [
      (Service.home, "2025-03-14"), (.pmpk, "2025-03-14"), (.rehab, "2025-03-14"),
      (.camp, "2023-07-11"), (.preschoolQueue, "2024-06-11"), (.preschoolAdmission, "2024-06-11"),
    ] as [(Service, CivilDate)])
  func everyDay(service: Service, first: CivilDate) throws {
    for number in CivilDate("2024-01-01").dayNumber...CivilDate("2027-12-31").dayNumber {
      let date = CivilDate(dayNumber: number)
      #expect(((try? RuleBook.rules(of: service, on: date)) != nil) == (date >= first))
    }
  }
}
