import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("Answers by their numbers")
struct AnswerKeyTests {
  @Test(
    "A digit takes the answer of that number at once, on the digit row of the Kazakh layout too",
    arguments: [("1", true), ("\"", true), ("2", false), ("ә", false)])
  func consent(key: String, isGiven: Bool) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>\(Way.family)\(key)")
    #expect(clerk.model.context == .checklist, "\(clerk.screen)")
    #expect(clerk.model.intake?.draft?.consent?.isGiven == isGiven)
  }

  @Test("A digit beyond the last answer takes nothing", arguments: ["0", "3", "9"])
  func beyond(key: String) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>\(Way.family)\(key)")
    #expect(clerk.model.context == .choice, "\(clerk.screen)")
    #expect(clerk.model.intake?.draft?.consent == nil)
  }

  @Test("Enter passes over what may be left out, and stops where much hangs on it for the family")
  func passedOver() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, place: .department)
    try clerk.type("<F12><Ins>")
    guard case .choice(let layer) = clerk.model.layers.last,
      case .arrival(let all) = layer.purpose,
      let row = all.firstIndex(of: .preschoolQueue)
    else {
      Issue.record("no choice: \(clerk.screen)")
      return
    }
    try clerk.type(row == 0 ? "<Enter><Enter>" : "\(row + 1)<Enter>")
    try clerk.type("<Enter>Сейітқали Әлихан<Enter>10052023Сейітқали Жанар<Enter>17000000001")
    // The first Enter still means the number that its last digit had filled.
    try clerk.type("<Enter>")
    #expect(clerk.model.intake?.fields.focus == .address, "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(focus(clerk) == .settlement, "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(focus(clerk) == .studyLanguage, "\(clerk.screen)")
    try clerk.type("11Айгөлек<Enter>")
    #expect(focus(clerk) == .category, "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(focus(clerk) == .pmpkRecommended, "\(clerk.screen)")
    try clerk.type("22")
    #expect(clerk.model.context == .choice, "consent is asked behind the last answer")
  }

  private func focus(_ clerk: ClerkAtDesk) -> FieldID? {
    clerk.model.formLayer.flatMap { $0.fields[$0.focus].fact?.id }
  }

  @Test("A state system is asked first, by itself; what it has not, the family may bring")
  func lookUp() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, place: .pmpk)
    try clerk.type("<F12><Ins><Enter>351231507774Сейітқали Әлихан<Enter>Сейітқали Жанар<Enter>")
    try clerk.type("17000000001<Enter><Enter>1")
    guard case .choice(let layer) = clerk.model.layers.last,
      case .lookUp(let document) = layer.purpose
    else {
      Issue.record("not asked: \(clerk.screen)")
      return
    }
    #expect(document == .birthCertificate && layer.index == nil, "no answer stands ready")
    try clerk.type("2<Enter>")
    #expect(clerk.model.paperRows.first?.state == .originalHeld, "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.model.paperRows.first?.state == .originalReturned, "\(clerk.screen)")
  }
}
