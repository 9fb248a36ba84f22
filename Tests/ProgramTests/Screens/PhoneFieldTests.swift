import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The telephone of the applicant, typed as people write it")
struct PhoneFieldTests {
  /// At the empty field of the telephone, with the address behind it.
  private func atPhone() throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(hasVisitors: false)
    try clerk.type(
      "<F12><Ins><Enter><Enter>351231507774Сейітқали<Space>Әлихан<Enter>3А<Enter>1"
        + "Сейітқали<Space>Жанар<Enter>1")
    #expect(clerk.model.intake?.fields.focus == .phone)
    return clerk
  }

  private func kept(_ clerk: ClerkAtDesk) throws -> IntakeDraft? {
    try clerk.store?.drafts(of: DemoStore.clerk).first?.draft
  }

  @Test(
    "With 8, with +7, with 7 or without: the number is the same, and nothing lands in the address",
    arguments: [
      "7000000001", "87000000001", "+77000000001", "77000000001",
      "8<Space>700<Space>000<Space>00<Space>01",
      "8(700)0000001",
    ])
  func ways(typed: String) throws {
    let clerk = try atPhone()
    try clerk.type(typed)
    #expect(try kept(clerk)?[.phone] == "7000000001")
    #expect(clerk.model.intake?.fields.focus == .address)
    #expect(try kept(clerk)?[.address] == "")
    #expect(clerk.model.note == nil)
  }

  @Test("Pasted the same", arguments: ["+7 777 000 00 17", "8 777 000 00 17", "7770000017"])
  func pasted(text: String) throws {
    let clerk = try atPhone()
    clerk.paste(text)
    #expect(try kept(clerk)?[.phone] == "7770000017")
    #expect(clerk.model.intake?.fields.focus == .address)
    #expect(clerk.model.note == nil, "nothing was cut off")
  }

  @Test("A digit more than the number has is told where it lands; a letter is not")
  func behind() throws {
    let clerk = try atPhone()
    try clerk.type("77770000017")
    #expect(
      clerk.message
        == "Телефон жазылып болды: +7 777 700 00 01. Одан кейінгі цифр келесі өріске түсті: тексеріңіз."
    )
    let other = try atPhone()
    try other.type("7770000017А")
    #expect(other.model.note == nil)
    #expect(try kept(other)?[.address] == "А")
  }

  @Test("Rubbed out and typed again, the 8 still is none of its digits")
  func again() throws {
    let clerk = try atPhone()
    try clerk.type("87000<Backspace><Backspace><Backspace><Backspace>87000000001")
    #expect(try kept(clerk)?[.phone] == "7000000001")
    #expect(try kept(clerk)?[.address] == "")
  }
}
