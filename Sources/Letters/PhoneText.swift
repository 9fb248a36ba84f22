/// Telephone numbers in groups.
package enum PhoneText {
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
}
