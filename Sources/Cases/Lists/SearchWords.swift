import Letters

/// A typed query as the words that are looked for.
package enum SearchWords {
  /// Each must begin some word of what is found; the digits of a whole phone number are one word.
  package static func of(_ typed: String) -> [String] {
    let digits = typed.filter { $0.isNumber }
    let signs = typed.allSatisfy { $0.isNumber || " +-()".contains($0) }
    if signs, digits.count >= 10, digits.count != 12 { return [String(digits.suffix(10))] }
    return Folding.fold(typed).split(separator: " ").map(String.init)
  }
}
