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
    #expect(clerk.message.contains("таңдаңыз"), "\(clerk.screen)")
  }

  @Test("A small letter of the Kazakh digit row is a digit, at once or a moment behind a name")
  func digit() throws {
    let clerk = try atLanguage()
    try clerk.type("ә")
    #expect(clerk.model.intake?.draft?.language == .russian)
    let later = try atLanguage()
    try later.type("Б")
    later.wait(seconds: 1)
    try later.type("ә")
    #expect(later.model.intake?.draft?.language == .russian)
  }
}
