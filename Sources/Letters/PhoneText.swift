/// Telephone numbers in groups.
package enum PhoneText {
  /// «+77000000017» from a number as people write it: ten digits, or eleven with the 7 of the country
  /// or the 8 of its own calls before them.
  ///
  /// - Returns: `nil` for anything else. A number of another country must not become one of a stranger
  ///   here.
  package static func international(_ phone: String) -> String? {
    let digits = phone.filter(\.isNumber)
    guard digits.allSatisfy(\.isASCII) else { return nil }
    let isAbroad = phone.contains("+")
    let isWhole =
      switch digits.count {
      case 10: !isAbroad
      case 11: digits.first == "7" || (digits.first == "8" && !isAbroad)
      default: false
      }
    return isWhole ? "+7" + digits.suffix(10) : nil
  }

  /// «+7 700 000 00 17»; a number that is no Kazakh one stays as it was typed.
  package static func spoken(_ phone: String) -> String {
    let digits = phone.filter { $0.isNumber }
    guard digits.count == 11 else { return phone }
    let parts = [1, 3, 3, 2, 2]
    var rest = Substring(digits)
    let groups = parts.map { count in
      let group = rest.prefix(count)
      rest = rest.dropFirst(count)
      return String(group)
    }
    return (digits.first == "8" ? "" : "+") + groups.joined(separator: " ")
  }

  /// Whether a sign may stand in a telephone number.
  package static func isSign(_ sign: Character) -> Bool {
    sign.isASCII && sign.isNumber || "+-() ".contains(sign)
  }

  /// Whether a text is a telephone number of an office: signs of one alone, and as many digits as a short
  /// local number or a whole one with its country has.
  package static func isPhone(_ text: String) -> Bool {
    text.allSatisfy(isSign) && (4...12).contains(text.count(where: \.isNumber))
  }
}
