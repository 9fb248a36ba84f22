import Letters
import Testing

@Suite("Telephone numbers as they are read aloud")
struct PhoneTextTests {
  @Test(
    "In groups, with the sign of the country where it was typed so",
    arguments: [
      ("+77000000017", "+7 700 000 00 17"), ("8 (700) 000-00-01", "8 700 000 00 01"),
      ("87000000001", "8 700 000 00 01"), ("77000000017", "+7 700 000 00 17"),
    ])
  func groups(typed: String, spoken: String) { #expect(PhoneText.spoken(typed) == spoken) }

  @Test(
    "What is no Kazakh number stays as it was typed", arguments: ["", "1414", "+4930000000000"])
  func other(typed: String) { #expect(PhoneText.spoken(typed) == typed) }

  @Test(
    "Ten digits, or eleven with the 7 of the country or the 8 of its own calls, are one number",
    arguments: [
      "7000000017", "77000000017", "+7 700 000 00 17", "8 (700) 000-00-17", "+7(700)0000017",
    ])
  func international(typed: String) { #expect(PhoneText.international(typed) == "+77000000017") }

  @Test(
    "A number of another country, one too short and one too long are none",
    arguments: [
      "+1 650 555 1234", "16505551234", "+4930000000000", "+7 700 000 00 1", "+8 700 000 00 17",
      "+700000001", "+7000000017", "770000000171", "007 700 000 00 17", "1414", "", "٧٠٠٠٠٠٠٠١٧",
    ])
  func noneHere(typed: String) { #expect(PhoneText.international(typed) == nil) }
}

@Suite("What may stand for the telephone of an office")
struct OfficePhoneTests {
  @Test(
    "Numbers as offices write them",
    arguments: [
      "8 (700) 000-00-14", "+7 700 000 00 17", "7000000001", "1414", "22-33-44", "+77000000001",
    ])
  func phones(text: String) { #expect(PhoneText.isPhone(text)) }

  @Test(
    "No address, no word, too few digits and too many are none",
    arguments: [
      "abc", "", "076", "Алатау 076 Абай к-с36 5", "8 700 000 00 14 ішкі", "1234567890123", "() -",
    ])
  func others(text: String) { #expect(!PhoneText.isPhone(text)) }
}

@Suite("Numbers that are not torn at the end of a line")
struct BoundSpaceTests {
  private func lines(_ text: String) -> [[String]] {
    (text.count..<(text.count + 25)).map { width in
      ("сөз сөз сөз сөз сөз \(text)").wrapped(cells: width)
    }
  }

  @Test(
    "A telephone number, the numbers of the call centre, a number behind its sign",
    arguments: [
      "+7 700 000 00 17", "8 (700) 000-00-14", "8-800-080-7777, 1414", "№ 14", "20 000",
      "2026 жылғы", "2 желтоқсаннан", "31 тамызға",
    ])
  func whole(text: String) {
    for lines in lines(text) { #expect(lines.contains { $0.contains(text) }, "\(lines)") }
  }

  @Test("Words and lists are broken as ever")
  func words() {
    #expect("бір екі".wrapped(cells: 5) == ["бір", "екі"])
    #expect("041, 042, 043".wrapped(cells: 8) == ["041,", "042, 043"])
    #expect("24 қараша".wrapped(cells: 6) == ["24", "қараша"], "a narrow line still ends at words")
    #expect("2026 жылғы 24 қараша".wrapped(cells: 14) == ["2026 жылғы", "24 қараша"])
    #expect("бөлме 24 бала".wrapped(cells: 9) == ["бөлме 24", "бала"])
    #expect("(бес жас) келді".wrapped(cells: 9) == ["(бес жас)", "келді"])
  }

  @Test("A number longer than its line is cut, and nothing is lost")
  func tooLong() {
    let lines = "+7 700 000 00 17".wrapped(cells: 6)
    #expect(lines.allSatisfy { $0.count <= 6 })
    #expect(lines.joined().filter(\.isNumber) == "77000000017")
  }
}
