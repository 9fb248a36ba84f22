import Fixtures
import Law
import Testing

@Suite("The ЖСН: a doubt is a warning, never a block")
struct IINTests {
  @Test(
    "Invented numbers with a right control digit, first and second pass",
    arguments: [
      "350101500013", "350101600010", "351231507774", "350101500404", "150101100016",
      "150101200012",
    ])
  func valid(text: String) throws {
    let iin = try #require(IIN(text))
    #expect(iin.controlDigitFits)
    #expect(iin.warnings().isEmpty)
    #expect(iin.text == text)
  }

  @Test("Any other last digit is doubted", arguments: 0...9)
  func wrongDigit(digit: Int) throws {
    let iin = try #require(IIN("35010150001\(digit)"))
    #expect(iin.controlDigitFits == (digit == 3))
    #expect(iin.warnings() == (digit == 3 ? [] : [.controlDigit]))
  }

  @Test("A body whose both sums are ten has no control digit at all", arguments: 0...9)
  func neverIssued(digit: Int) throws {
    let iin = try #require(IIN("35010150043\(digit)"))
    #expect(iin.expectedControlDigit == nil)
    #expect(iin.warnings().contains(.controlDigit))
  }

  @Test(
    "Anything but twelve digits is no number",
    arguments: [
      "", "35010150001", "3501015000133", "35010150001x", "350101 500013", "٣٥٠١٠١٥٠٠٠١٣",
      "³50101500013",
    ])
  func notANumber(text: String) {
    #expect(IIN(text) == nil)
  }

  @Test(
    "The seventh digit gives century and sex",
    arguments: [
      ("350101500013", "2035-01-01", .male), ("350101600010", "2035-01-01", .female),
      ("351231507774", "2035-12-31", .male), ("150101100016", "1815-01-01", .male),
      ("150101200012", "1815-01-01", .female),
    ] as [(String, CivilDate, Sex)])
  func birth(text: String, date: CivilDate, sex: Sex) throws {
    let iin = try #require(IIN(text))
    #expect(iin.birthDate == date)
    #expect(iin.sex == sex)
    #expect(iin.warnings(birthDate: date, sex: sex).isEmpty)
    #expect(iin.warnings(birthDate: date.adding(days: 1)) == [.birthDate])
    #expect(iin.warnings(sex: sex == .male ? .female : .male) == [.sex])
  }

  @Test("A number that spells no date or no century is doubted, not refused")
  func noDate() throws {
    let noDay = try #require(IIN("350230500011"))
    #expect(noDay.birthDate == nil)
    #expect(noDay.warnings().contains(.birthDate))
    let foreigner = try #require(IIN("350101000010"))
    #expect(foreigner.sex == nil)
    #expect(foreigner.birthDate == nil)
  }
}
