import Letters
import Testing

@Suite("A telephone number typed behind the «+7» of its field")
struct PhoneTypingTests {
  /// What the field holds behind each digit, and whether it then went on by itself.
  private func typed(_ digits: String) -> (text: String, wentOn: Int?) {
    var text = ""
    for (index, digit) in digits.enumerated() {
      guard text.count < PhoneTyping.room(for: text) else { continue }
      text = PhoneTyping.number(text + String(digit))
      if PhoneTyping.isWhole(text) { return (text, index + 1) }
    }
    return (text, nil)
  }

  @Test(
    "As people write it: ten digits, an 8 before them, the 7 of the country before them",
    arguments: [
      ("7000000001", "7000000001"), ("87000000001", "7000000001"), ("77000000001", "7000000001"),
      ("87272345678", "7272345678"), ("77272345678", "7272345678"), ("7272345678", "7272345678"),
      ("7770000017", "7770000017"), ("87770000017", "7770000017"), ("7710000017", "7710000017"),
      ("77470000017", "7470000017"), ("7470000017", "7470000017"), ("79160000017", "9160000017"),
      ("9160000017", "9160000017"),
    ])
  func whole(digits: String, number: String) {
    let (text, wentOn) = typed(digits)
    #expect(text == number)
    #expect(wentOn == digits.count, "and no digit is left for the field behind")
  }

  @Test(
    "One digit fewer and the field waits", arguments: ["700000000", "8700000000", "7700000000"])
  func unfinished(digits: String) {
    #expect(typed(digits).wentOn == nil)
  }

  @Test("Where both readings are numbers the tenth digit ends it: a code with two sevens")
  func both() {
    let (text, wentOn) = typed("77770000017")
    #expect(text == "7777000001" && wentOn == 10)
  }

  @Test("An 8 is dropped as soon as it is typed, the 7 of the country with the eleventh digit")
  func dropped() {
    #expect(PhoneTyping.number("8").isEmpty)
    #expect(PhoneTyping.number("7") == "7")
    #expect(PhoneTyping.number("7700000000") == "7700000000")
    #expect(PhoneTyping.number("77000000001") == "7000000001")
  }
}
