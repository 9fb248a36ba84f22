import Fixtures
import Law
import Testing

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
