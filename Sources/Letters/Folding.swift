/// The searched form of a name: what a hurried clerk types must find it, with or without the nine
/// Kazakh letters, in Russian letters or in Latin ones.
package enum Folding {
  /// Lower case, Kazakh letters to their Russian neighbours, look-alikes and Latin transliteration
  /// to Cyrillic, soft and hard signs dropped, signs turned to single spaces.
  package static func fold(_ text: String) -> String {
    let words = text.nfc.lowercased().split { !($0.isLetter || $0.isNumber || isJoiner($0)) }
    return words.map { foldWord(String($0)) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// An apostrophe stands inside transliterated words («Qar'lyghash») and separates nothing.
  private static func isJoiner(_ character: Character) -> Bool {
    character == "'" || character == "ʼ" || character == "’"
  }

  private static func foldWord(_ word: String) -> String {
    let cyrillic = word.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
    let letters = cyrillic ? replaceLookAlikes(word) : transliterate(word)
    return collapse(letters)
  }

  /// A Cyrillic word with stray Latin letters: each is taken for the Cyrillic one it looks like.
  private static func replaceLookAlikes(_ word: String) -> String {
    String(word.map { lookAlikes[$0] ?? $0 })
  }

  /// A word without any Cyrillic letter: read as transliteration, longest combination first.
  private static func transliterate(_ word: String) -> String {
    var result = ""
    var rest = Substring(word)
    while let first = rest.first {
      if let pair = combinations.first(where: { rest.hasPrefix($0.latin) }) {
        result += pair.cyrillic
        rest = rest.dropFirst(pair.latin.count)
      } else {
        result += single[first] ?? String(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func collapse(_ word: String) -> String {
    var result = ""
    for character in word {
      guard let folded = kazakh[character] else {
        result.append(character)
        continue
      }
      result += folded
    }
    return result.replacing("дж", with: "ж")
  }

  /// Kazakh letters to their neighbours, as FACTS of the trade have it: ә→а, ғ→г, қ→к and so on.
  private static let kazakh: [Character: String] = [
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ү": "у", "ұ": "у", "һ": "х", "і": "и",
    "ы": "и", "ё": "е", "э": "е", "й": "и", "ь": "", "ъ": "", "'": "", "ʼ": "", "’": "",
  ]

  private static let lookAlikes: [Character: Character] = [
    "ə": "ә", "a": "а", "b": "в", "c": "с", "e": "е", "h": "һ", "i": "і", "k": "к", "m": "м",
    "o": "о", "p": "р", "t": "т", "x": "х", "y": "у",
  ]

  private static let combinations: [(latin: String, cyrillic: String)] = [
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"),
    ("iya", "ия"), ("ya", "я"), ("yo", "е"), ("gh", "ғ"), ("dzh", "ж"), ("dj", "ж"), ("iy", "и"),
    ("yi", "и"),
  ]

  private static let single: [Character: String] = [
    "a": "а", "ä": "ә", "á": "ә", "ə": "ә", "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф",
    "g": "г", "ğ": "ғ", "ǵ": "ғ", "h": "х", "i": "и", "ı": "ы", "í": "и", "j": "ж", "k": "к",
    "l": "л", "m": "м", "n": "н", "ñ": "ң", "ŋ": "ң", "o": "о", "ö": "ө", "ó": "ө", "p": "п",
    "q": "қ", "r": "р", "s": "с", "ş": "ш", "š": "ш", "t": "т", "u": "у", "ū": "ұ", "ü": "ү",
    "ú": "у", "v": "в", "w": "у", "x": "кс", "y": "и", "ý": "у", "z": "з", "ž": "ж",
  ]
}
