import Cases
import Fixtures
import Law
import Testing

@testable import Workbench

/// Answers are single keys; a name typed a field too early must not become one.
@Suite("A name where an answer is chosen")
struct NameAtChoiceTests {
  private func atLanguage() throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Enter>351231507774Сейітқали<Space>Әлихан<Enter>3А<Enter>")
    #expect(clerk.model.intake?.fields.focus == .language)
    return clerk
  }

  @Test("A capital letter and what follows it at once answer nothing, and the desk says so")
  func name() throws {
    let clerk = try atLanguage()
    try clerk.type("Әбәнова")
    #expect(clerk.model.intake?.draft?.language == nil)
    #expect(clerk.model.intake?.fields.focus == .language)
    #expect(clerk.message.contains("Бұл өріс таңдалады: 1–6"), "\(clerk.screen)")
  }

  @Test("A small letter of the Kazakh digit row is a digit, at once or a moment behind a name")
  func digit() throws {
    let clerk = try atLanguage()
    try clerk.type("ә")
    #expect(clerk.model.intake?.draft?.language == .russian)
    let later = try atLanguage()
    try later.type("Б")
    later.wait(seconds: 2)
    try later.type("ә")
    #expect(later.model.intake?.draft?.language == .russian)
  }

  @Test(
    "A small letter that is no answer, and what follows it, answer nothing",
    arguments: [
      "оспанова қарлығаш", "Оспанова Қарлығаш 5А", "амангелді", "?", "9",
    ])
  func text(typed: String) throws {
    let clerk = try atLanguage()
    try clerk.type("1<Up>")
    #expect(clerk.model.intake?.fields.focus == .language)
    try clerk.type(typed)
    #expect(clerk.model.intake?.draft?.language == .kazakh, "\(clerk.screen)")
    #expect(clerk.model.intake?.fields.focus == .language)
    #expect(clerk.message.contains("Жазылғаны алынбады"), "\(clerk.screen)")
  }

  @Test("Behind an arrow or Enter a digit is an answer again, at once")
  func again() throws {
    let clerk = try atLanguage()
    try clerk.type("Б<Left>2")
    #expect(clerk.model.intake?.draft?.language == .russian)
  }

  @Test("Backspace in an empty field goes back to what is typed, never to what is chosen")
  func backspace() throws {
    let clerk = try atLanguage()
    try clerk.type("1")
    #expect(clerk.model.intake?.fields.focus == .applicantName)
    try clerk.type("<Backspace>")
    #expect(clerk.model.intake?.fields.focus == .applicantName)
    try clerk.type("<Up><Up><Up><Backspace><Backspace><Backspace>")
    let focus = try #require(clerk.model.intake?.fields.focus)
    #expect(!focus.isChoice)
  }

  @Test("A paste answers nothing: not where it is chosen, nor behind a field that was full")
  func paste() throws {
    let clerk = try atLanguage()
    clerk.paste("Оспанова 2")
    #expect(clerk.model.intake?.draft?.language == nil)
    #expect(clerk.message.contains("Бұл өріс таңдалады"), "\(clerk.screen)")
    let other = try ClerkAtDesk(hasVisitors: false)
    try other.type("<F12><Ins><Enter><Enter>")
    other.paste("351231507774 Сейітқали")
    #expect(other.model.intake?.draft?[.childIIN] == "351231507774")
    #expect(other.model.intake?.draft?[.childName] == "")
    #expect(other.message.contains("қалғаны алынбады"), "\(other.screen)")
  }
}
