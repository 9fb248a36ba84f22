import Letters

/// A name exactly as in the identity document; never corrected, never declined.
package struct FullName: Hashable, Sendable, Codable {
  package let surname: String
  package let given: String
  package let patronymic: String?

  package init(surname: String, given: String, patronymic: String? = nil) {
    self.surname = surname
    self.given = given
    self.patronymic = patronymic
  }

  /// Splits a typed name: surname first, then the given name, the rest is the patronymic.
  ///
  /// - Parameter surnameWords: how many words the surname has; the clerk can correct it.
  /// - Returns: `nil` while there is no surname and given name.
  package init?(_ text: String, surnameWords: Int = 1) {
    let words = text.tidied.split(separator: " ").map(String.init)
    let split = max(1, min(surnameWords, words.count - 1))
    guard words.count >= 2 else { return nil }
    let rest = words[(split + 1)...].joined(separator: " ")
    self.init(
      surname: words[..<split].joined(separator: " "), given: words[split],
      patronymic: rest.isEmpty ? nil : rest)
  }

  /// «Оспан Әлихан Бауыржанұлы»
  package var full: String {
    [surname, given, patronymic].compactMap(\.self).joined(separator: " ")
  }
}
