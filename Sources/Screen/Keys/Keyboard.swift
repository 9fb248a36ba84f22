/// The layouts that clerks type on. Commands listen to the key cap, text fields to the character.
package enum Keyboard {
  /// The Latin letter on the key that typed a character, or the character itself: a command key
  /// works the same on the Kazakh, Russian and Latin layouts. Punctuation stays as typed.
  package static func cap(_ character: Character) -> Character {
    let small = Character(character.lowercased())
    guard let latin = caps[small] else { return character }
    return character == small ? latin : Character(latin.uppercased())
  }

  /// The digit meant by a character in a field of digits: Latin digits, and the digit row of the
  /// Kazakh layout (RST KazSSR 903-90), which types letters and signs. `nil` for anything else.
  package static func digit(_ character: Character) -> Character? {
    if character.isASCII, character.isNumber { return character }
    return digitRow[Character(character.lowercased())]
  }

  /// The number meant by a text typed on the digit row of the Kazakh layout alone; `nil` where it may
  /// be a word: names begin with «Ғұ» and «Қ», none with three letters of that row.
  package static func number(_ text: String) -> String? {
    let digits = text.compactMap(digit)
    let hasSign = text.contains { "\",.".contains($0) }
    guard digits.count == text.count, hasSign || text.count > 2,
      !text.contains(where: \.isNumber)
    else { return nil }
    return String(digits)
  }

  /// How a key cap looks on a clerk's keyboard.
  package enum Layout: String, CaseIterable, Sendable {
    case latin
    case cyrillic
  }

  /// The letter printed on the cap of a Latin command key.
  package static func printed(_ latin: Character, on layout: Layout) -> Character {
    switch layout {
    case .latin: latin
    case .cyrillic: caps.first { $0.value == latin }?.key ?? latin
    }
  }

  private static let caps: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm"))

  private static let digitRow: [Character: Character] = [
    "\"": "1", "ә": "2", "і": "3", "ң": "4", "ғ": "5", ",": "6", ".": "7", "ү": "8", "ұ": "9",
    "қ": "0",
  ]
}
