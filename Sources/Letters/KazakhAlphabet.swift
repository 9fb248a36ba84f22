/// The Kazakh order of letters. Code points and the Russian order both put Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ
/// after Я, and І before А.
package enum KazakhAlphabet {
  /// The 42 letters in their order.
  package static let letters = Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")

  /// A list of ranks that compares as the alphabet does: spaces and signs first, then Latin, then
  /// Cyrillic, and the case of letters makes no difference.
  package static func sortKey(_ text: String) -> [Int] {
    text.lowercased().map { character in
      if let rank = ranks[character] { return 10_000 + rank }
      guard let scalar = character.unicodeScalars.first else { return 0 }
      return character.isLetter ? 1_000 + Int(scalar.value % 9_000) : Int(scalar.value % 1_000)
    }
  }

  /// Whether `first` stands before `second` in a Kazakh list.
  package static func precedes(_ first: String, _ second: String) -> Bool {
    sortKey(first).lexicographicallyPrecedes(sortKey(second))
  }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: letters.enumerated().map { ($0.element, $0.offset) })
}
