import Cases
import Fixtures
import Foundation
import Law
import Testing

@Suite("Kind, number and country of the identity document of a child from abroad")
struct IdentityPaperTests {
  private static let identity: Set<DocumentDetail> = [.paperKind, .number, .country]

  private static func row(
    _ service: Service, _ channel: Channel, _ document: DocumentID,
    _ residency: Residency = .nonResident
  ) throws -> DocumentRule? {
    let rules = try RuleBook.rules(of: service, on: Invented.morning.date)
    return rules.documents.documents.first {
      $0.document == document && $0.channels.contains(channel) && $0.applicants.contains(residency)
    }
  }

  @Test(
    "pmpk.req.8.5.1, rehab.req.8.3.2: asked of the child's own document at the desk, and nowhere else",
    arguments: [Service.pmpk, .rehab])
  func clauses(service: Service) throws {
    let atDesk = try #require(try Self.row(service, .walkIn, .childIdentityDocument))
    #expect(atDesk.details == Self.identity)
    #expect(try Self.row(service, .portal, .childIdentityDocument)?.details == [])
    #expect(try Self.row(service, .walkIn, .parentIdentityDocument)?.details == [])
    #expect(try Self.row(service, .walkIn, .childIdentityDocument, .resident) == nil)
  }

  @Test("No clause makes them a condition: a document without any of them is in order")
  func optional() {
    #expect(Self.identity.filter { !$0.mayLack }.isEmpty)
    #expect(PaperDetails().missing(of: Self.identity).isEmpty)
    let others = Set(DocumentDetail.allCases).subtracting(Self.identity).subtracting([.validUntil])
    #expect(PaperDetails().missing(of: others) == others)
  }

  @Test("Told, they are kept with the case; the package is complete with them and without them")
  func recorded() throws {
    for details in [
      PaperDetails(), PaperDetails(number: "АА 0000001", kind: "паспорт", country: "Өзбекстан"),
    ] {
      var file = try ServiceInMemory(.pmpk, at: .pmpk, residency: .nonResident)
      try file.bringEverything()
      try file.carryOut(
        .mark(
          PaperMark(document: .childIdentityDocument, state: .originalReturned, details: details)))
      #expect(file.subject.papers[.childIdentityDocument]?.details == details)
      #expect(file.refusal(of: CaseCommand.accept) == nil)
    }
  }

  @Test("Marks of before, which know neither kind nor country, are read as they are")
  func older() throws {
    let mark = try JSONDecoder().decode(
      PaperDetails.self, from: Data(#"{"issuedOn":"2026-11-23"}"#.utf8))
    #expect(mark.kind == nil && mark.country == nil && mark.issuedOn != nil)
  }

  @Test(
    "rehab.rule.9.1: the team assessment may name its day and its specialists, and needs neither")
  func assessment() throws {
    let rules = try RuleBook.rules(of: .rehab, on: Invented.morning.date)
    let fields = rules.lifecycle.transitions.filter { $0.step == .prepareCertificate }
      .flatMap(\.fields)
    #expect(fields.first { $0.id == .assessment }?.need == .required)
    for id in [FieldID.assessedOn, .specialists] {
      let field = try #require(fields.first { $0.id == id })
      #expect(field.need == .optional && field.clause == "rehab.rule.9.1")
    }
    #expect(FieldID.assessedOn.isPast)
  }
}
