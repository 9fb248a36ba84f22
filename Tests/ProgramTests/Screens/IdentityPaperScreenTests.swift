import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The identity document of a child from abroad at the desk")
struct IdentityPaperScreenTests {
  private func atPapers() throws -> CaseByKeys {
    let file = try CaseByKeys(
      FamilyAtDesk(
        service: .pmpk, place: .pmpk, channel: .walkIn, residency: .nonResident))
    try file.comeToPapers()
    let rows = file.desk.model.paperRows
    let row = try #require(rows.firstIndex { $0.document == .childIdentityDocument })
    try file.press("Home")
    try file.press("Down", times: row)
    try #require(!file.desk.model.paperRows[row].isAnswered)
    return file
  }

  private func mark(_ file: CaseByKeys) -> MarkDraft? {
    file.desk.model.intake?.draft?.marks.first { $0.document == .childIdentityDocument }
  }

  @Test("Kind, number and country are typed one behind the other, and the original goes back next")
  func typed() throws {
    let file = try atPapers()
    try file.press("Enter")
    #expect(file.desk.model.context == .details, "\(file.desk.screen)")
    #expect(file.desk.sees("Құжаттың түрі") && file.desk.sees("Берген мемлекет"))
    try file.say("паспорт")
    try file.press("Enter")
    try file.say("АА 0000001")
    try file.press("Enter")
    try file.say("Өзбекстан")
    try file.press("Enter")
    #expect(mark(file)?.kind == "паспорт" && mark(file)?.country == "Өзбекстан")
    #expect(mark(file)?.number == "АА 0000001" && mark(file)?.state == .originalHeld)
    let rows = file.desk.model.paperRows
    let row = try #require(rows.firstIndex { $0.document == .childIdentityDocument })
    if file.desk.model.context == .details { try file.press("Esc") }
    try file.press("Home")
    try file.press("Down", times: row)
    try file.press("Enter")
    #expect(mark(file)?.state == .originalReturned, "it is not asked twice")
    #expect(mark(file)?.kind == "паспорт")
  }

  @Test("On the empty form one Enter says that the document is here: nothing is demanded")
  func empty() throws {
    let file = try atPapers()
    try file.press("Enter")
    try #require(file.desk.model.context == .details)
    try file.press("Enter")
    #expect(mark(file)?.state == .originalHeld, "\(file.desk.screen)")
    #expect(mark(file)?.kind == nil && mark(file)?.country == nil)
  }
}
