/// An individual identification number, read for what it can tell. It is never required, and a
/// doubt about it is a warning that the clerk confirms, never a block.
package struct IIN: Equatable, Sendable {
  package let digits: [Int]

  /// What does not fit, in the words of the machine contract.
  package enum Warning: String, CaseIterable, Sendable, Codable {
    case notTwelveDigits = "not-twelve-digits"
    case controlDigit = "control-digit"
    /// The first seven digits are no date, or not the date of birth that was entered.
    case birthDate = "birth-date"
    case sex
  }

  /// `nil` unless the text is exactly twelve ASCII digits.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 12, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    digits = bytes.map { Int($0) - 0x30 }
  }

  package var text: String { digits.map(String.init).joined() }

  /// The twelfth digit that the first eleven ask for; `nil` for a body that is never issued.
  package var expectedControlDigit: Int? {
    let first = weighted(Array(1...11)) % 11
    if first < 10 { return first }
    let second = weighted([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
    return second < 10 ? second : nil
  }

  package var controlDigitFits: Bool { expectedControlDigit == digits[11] }

  /// The date of birth that the number spells; `nil` when it spells none. The seventh digit gives
  /// the century: 1 and 2 the 1800s, 3 and 4 the 1900s, 5 and 6 the 2000s; 0 tells nothing.
  package var birthDate: CivilDate? {
    guard let century else { return nil }
    return CivilDate(
      year: century + digits[0] * 10 + digits[1], month: digits[2] * 10 + digits[3],
      day: digits[4] * 10 + digits[5])
  }

  package var sex: Sex? {
    guard century != nil else { return nil }
    return digits[6] % 2 == 1 ? .male : .female
  }

  /// Warnings of the number alone, or against what the clerk entered.
  package func warnings(birthDate entered: CivilDate? = nil, sex enteredSex: Sex? = nil)
    -> [Warning]
  {
    var warnings: [Warning] = []
    if !controlDigitFits { warnings.append(.controlDigit) }
    let dateFits = entered.map { $0 == birthDate } ?? (birthDate != nil)
    if !dateFits { warnings.append(.birthDate) }
    if sex == nil || enteredSex.map({ $0 != sex }) == true { warnings.append(.sex) }
    return warnings
  }

  private var century: Int? {
    switch digits[6] {
    case 1, 2: 1800
    case 3, 4: 1900
    case 5, 6: 2000
    default: nil
    }
  }

  private func weighted(_ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

package enum Sex: String, CaseIterable, Sendable, Codable {
  case male
  case female
}
