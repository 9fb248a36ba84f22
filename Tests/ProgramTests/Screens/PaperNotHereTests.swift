import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

/// The commission's conclusion is wanting: the keys that the screen names lead to a true record.
@Suite("A paper with details that the family may not have")
struct PaperNotHereTests {
  private func atConclusion() throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(hasVisitors: false)
    try clerk.type(
      "<F12><Ins><Enter><Enter>351231507774Сейітқали<Space>Әлихан<Enter>3А<Enter>1"
        + "Сейітқали<Space>Жанар<Enter>17000000001")
    clerk.wait(seconds: 1)
    try clerk.type("<Enter>1<Enter>")
    return clerk
  }

  private func mark(_ clerk: ClerkAtDesk) throws -> MarkDraft? {
    try clerk.store?.drafts(of: DemoStore.clerk).first?.draft.marks
      .first { $0.document == .medicalCommissionConclusion }
  }

  @Test("Enter on the empty form asks what the state system says, then whether the paper is here")
  func leadsOn() throws {
    let clerk = try atConclusion()
    #expect(clerk.next.contains("Enter: жүйеден іздеу нәтижесі. Қолда болса, күнін жазыңыз."))
    try clerk.type("<Enter>")
    #expect(try mark(clerk) == nil, "nothing was said of the paper")
    try clerk.type("2")
    #expect(clerk.sees("Отбасы бұл құжатты әкелді ме?"), "\(clerk.screen)")
    #expect(try mark(clerk) == nil)
    try clerk.type("2")
    #expect(try mark(clerk)?.state == .saidNone)
    #expect(clerk.sees("[Шешім]"), "\(clerk.screen)")
    #expect(clerk.sees("Қабылдамау"))
  }

  @Test("A paper that was brought after all is written down, and its form was not lost")
  func brought() throws {
    let clerk = try atConclusion()
    try clerk.type("<Enter>2")
    try clerk.type("1")
    #expect(clerk.next.contains("Enter: құжат жоқ болса. Қолда болса, күнін жазыңыз."))
    try clerk.type("02112026ДКК<Enter><Right><Enter>")
    let mark = try #require(try mark(clerk))
    #expect(mark.state == .originalTaken && mark.issuer == "ДКК" && mark.recommends == true)
  }

  @Test("Letters typed at once are the paper's, and no question comes between")
  func typed() throws {
    let clerk = try atConclusion()
    try clerk.type("0")
    #expect(clerk.next.contains("келесі мәлімет"))
    #expect(try mark(clerk)?.issuedOn == "0")
    try clerk.type("<Backspace>")
    #expect(clerk.next.contains("жүйеден іздеу нәтижесі"))
  }

  @Test("Left with Esc, the form has recorded nothing, and the row says what Enter does")
  func left() throws {
    let clerk = try atConclusion()
    try clerk.type("<Tab><Esc>")
    #expect(try mark(clerk) == nil)
    #expect(clerk.next.contains("мәліметін жазу"), "\(clerk.screen)")
    #expect(clerk.sees("әуелі жүйеден іздеу"))
  }

  @Test("Before the look-up the decision says that it comes first, and not that nothing is wrong")
  func decision() throws {
    let clerk = try atConclusion()
    try clerk.type("<Esc><F9><Down>")
    #expect(clerk.sees("әуелі жүйеден ізделеді"), "\(clerk.screen)")
  }

  @Test("Of a registered case the state is chosen, and one event is written")
  func registered() throws {
    let clerk = try ClerkAtDesk(hasVisitors: false)
    try clerk.type("<Down><Enter><F7><Esc>")
    let id = try #require(try clerk.store?.caseID(of: ApplicationNumber(year: 2026, serial: 51)))
    let before = try #require(try clerk.store?.subject(id)?.version)
    try clerk.type("<Space>")
    #expect(try clerk.store?.subject(id)?.version == before, "asked, not recorded")
    #expect(clerk.sees("жоқ деп айтты"), "\(clerk.screen)")
    let states = clerk.surface.lines.filter { $0.contains("│") }
    let row = try #require(states.firstIndex { $0.contains("жоқ деп айтты") })
    try clerk.type("\(row + 1)")
    #expect(try clerk.store?.subject(id)?.version == before + 1)
    let paper = try #require(
      try clerk.store?.subject(id)?.papers[.medicalCommissionConclusion])
    #expect(paper.state == .saidNone)
  }
}
