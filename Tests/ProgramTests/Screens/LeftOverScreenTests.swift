import Cases
import Demo
import Fixtures
import Law
import Notices
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("What a day leaves over: results that did not arrive, originals that are still here")
struct LeftOverScreenTests {
  @Test(
    "A result that did not arrive is recorded with its reason, and stands where it is looked for")
  func failedDelivery() throws {
    let clerk = try ClerkAtDesk()
    try clerk.open(.ordered)
    let id = try #require(clerk.model.application?.file?.subject.id)
    let number = try #require(clerk.model.application?.file?.subject.number)
    #expect(try clerk.store?.row(id)?.isUndelivered == false)
    try clerk.type("<F2>delivery-failed<Enter>телефоны өшірулі<Enter>")
    #expect(try clerk.store?.subject(id)?.failedDelivery?.reason.words == "телефоны өшірулі")
    #expect(clerk.sees("Нәтижесі жетпеген"), "\(clerk.screen)")
    #expect(clerk.sees("қолына: телефоны өшірулі"), "\(clerk.screen)")
    try clerk.type("<Esc>")
    try clerk.openPlace(clerk.model.say(FrameWords.dayEnd))
    #expect(clerk.sees("Отбасына жетпеген нәтиже: 1."), "\(clerk.screen)")
    for _ in 0..<30 where !clerk.sees("телефоны өшірулі") { try clerk.type("<Down>") }
    #expect(clerk.sees("\(number)") && clerk.sees("телефоны өшірулі"), "\(clerk.screen)")
    try clerk.type("<Esc>")
    try clerk.openPlace(clerk.model.say(BoardWords.title))
    #expect(clerk.model.board?.failedDeliveries == 1)
    while clerk.model.boardScreen?.selected != .failedDeliveries { try clerk.type("<Down>") }
    try clerk.type("<Enter>")
    #expect(clerk.model.inbox.rows.map(\.id) == [id])
    let short = number.short(in: 2026)
    let row = try #require(clerk.surface.lines.first { $0.contains(" \(short) ") })
    #expect(row.contains("x") && row.contains("нәтиже жетпеді"), "\(row)")
    #expect(clerk.speech.contains("нәтиже жетпеді"))
    #expect(clerk.model.view().next.contains("нәтиже жетпеді"))
    try clerk.type("<Enter>")
    #expect(clerk.sees("қолына: телефоны өшірулі"), "Enter leads to it")
  }

  private static let paper = DocumentID.disabilityConclusion

  /// A case of the PMPK with an original that was not given back.
  private func withOriginal() throws -> ClerkAtDesk {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.elsewhere { store in
      let id = CaseID(1)
      let mark = PaperMark(
        document: Self.paper, state: .originalHeld,
        details: PaperDetails(issuedOn: "2026-11-02", issuer: "МӘС", number: "5"))
      try DeskOfPMPK.carryOut(.mark(mark), id, in: store, at: "2026-11-24T10:40")
    }
    return clerk
  }

  @Test("The sheet of the day names each original with its case and since when it is here")
  func originals() throws {
    let clerk = try withOriginal()
    let sheet = try #require(try clerk.store?.daySheet("2026-11-24"))
    #expect(sheet.originals.map(\.document) == [Self.paper])
    #expect(sheet.originals.map(\.since) == ["2026-11-24T10:40"])
    try clerk.openPlace(clerk.model.say(FrameWords.dayEnd))
    #expect(clerk.sees("Қайтарылмаған түпнұсқа: 1."), "\(clerk.screen)")
    #expect(clerk.sees("Бізде қалған түпнұсқа") && clerk.sees("26-00001"), "\(clerk.screen)")
    #expect(clerk.sees("10:40"), "\(clerk.screen)")
    let page = DaySheetTables(sheet, at: clerk.now, .kazakh, clerk.model.office).page(isDemo: true)
    let printed = page.body.flatMap(\.spans).map(\.text).joined(separator: " ")
    #expect(printed.contains("Бізде қалған түпнұсқа"))
  }

  @Test("Enter on the paper gives it back, and the sheet is clear")
  func giveBack() throws {
    let clerk = try withOriginal()
    try clerk.type("/26-00001<Enter><F9>")
    let rows = try #require(clerk.model.application?.file).subject.checklist(
      by: try #require(RuleBook.newest(.pmpk)).at(.pmpk)
    ).rows
    let row = try #require(rows.firstIndex { $0.document == Self.paper })
    for _ in 0..<row { try clerk.type("<Down>") }
    #expect(clerk.sees("түпнұсқа қайтарылды"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(try clerk.store?.subject(CaseID(1))?.heldOriginals.isEmpty == true)
    #expect(try clerk.store?.daySheet("2026-11-24").originals.isEmpty == true)
    #expect(try clerk.store?.check().findings == [])
  }
}
