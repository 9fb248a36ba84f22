/// A telephone number while it is typed behind the «+7» of its field: ten digits, though many people
/// begin with the 8 of their own calls or with the 7 of the country once more.
package enum PhoneTyping {
  /// Digits of a number behind «+7».
  package static let digits = 10

  /// What of the typed digits is the number: without an 8 before it, and without the 7 of the country
  /// when there is one digit more than a number has.
  package static func number(_ typed: String) -> String {
    if typed.first == "8" { return String(typed.dropFirst()) }
    return typed.count > digits && typed.first == "7" ? String(typed.dropFirst()) : typed
  }

  /// Digits that the field takes.
  package static func room(for typed: String) -> Int {
    typed.first == "8" || awaitsMore(typed) ? digits + 1 : digits
  }

  /// The number is there: the field goes on by itself.
  package static func isWhole(_ typed: String) -> Bool {
    typed.count == digits && !awaitsMore(typed)
  }

  /// Ten digits whose first three are no code of a Kazakh network or town: the 7 before them is that of
  /// the country, and one digit is to come.
  private static func awaitsMore(_ typed: String) -> Bool {
    typed.count == digits && typed.first == "7" && !isCode(typed.dropFirst().prefix(2))
  }

  /// The second and third digit of the codes that begin with 7: mobile networks have 70x, 747, 75x, 76x,
  /// 771 and 775 to 778, towns 71x to 73x.
  private static func isCode(_ digits: Substring) -> Bool {
    switch digits.first {
    case "0", "1", "2", "3", "5", "6": true
    case "4": digits.last == "7"
    case "7": ["1", "5", "6", "7", "8"].contains(digits.last)
    default: false
    }
  }
}
