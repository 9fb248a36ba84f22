import Fixtures
import Law
import Testing

extension ChecklistTests {
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
}
