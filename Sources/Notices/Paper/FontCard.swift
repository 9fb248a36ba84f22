/// What a font says of itself: its family, its cut, and which letters it has. Fonts are chosen by
/// this, never by the name of a file: two releases of one family can differ by eight Kazakh
/// letters.
package struct FontCard: Equatable, Sendable {
  /// The tables that are read for it.
  package static let tables: Set<String> = ["OS/2", "cmap", "head", "hhea", "hmtx", "name"]

  package let family: String
  package let isBold: Bool
  package let isItalic: Bool
  /// Whether the letters have serifs, as those of official papers do.
  package let hasSerifs: Bool
  /// Mean width of the letters in thousandths of the size: the narrower font takes fewer sheets.
  package let width: Int
  /// Whether a document may carry the font, and whether it is an ordinary cut for reading.
  package let isSuitable: Bool
  package let missing: [Unicode.Scalar]

  /// Letters and signs without which a font is of no use here: the whole Kazakh alphabet, digits,
  /// and what official texts need.
  package static let needed =
    "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
    + "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    + "0123456789 .,:;!?()«»\"№–—-/+·_\u{2026}"

  package init(_ tables: [String: [UInt8]]) throws(PaperProblem) {
    func table(_ name: String) throws(PaperProblem) -> FontBytes {
      guard let bytes = tables[name] else { throw .damagedFont }
      return FontBytes(bytes[...])
    }
    let head = try table("head")
    let classes = try table("OS/2")
    let units = try head.u16(18)
    guard units > 0 else { throw .damagedFont }
    let style = try head.u16(44)
    let isBold = style & 1 != 0
    self.isBold = isBold
    isItalic = style & 2 != 0
    let kind = try classes.u8(32)
    let serif = try classes.u8(33)
    hasSerifs = kind == 2 && (2...10).contains(serif)
    let isMonospaced = try classes.u8(35) == 9
    let weight = try classes.u16(4)
    let isOrdinaryWidth = try classes.u16(6) == 5
    let mayBeEmbedded = try classes.u16(8) & 2 == 0
    isSuitable =
      !isMonospaced && isOrdinaryWidth && mayBeEmbedded
      && (isBold ? 600...800 : 350...500).contains(weight)
    family = try Self.family(table("name"))
    let characters = try CharacterMap(table("cmap"))
    let scalars = Self.needed.unicodeScalars
    missing = scalars.filter { characters.glyph($0.value) == 0 }
    let widths = try table("hmtx")
    let last = try table("hhea").u16(34) - 1
    var sum = 0
    for scalar in scalars { sum += try widths.u16(4 * min(characters.glyph(scalar.value), last)) }
    width = sum * 1000 / units / scalars.count
  }

  /// The family name (1), which the cuts of one family share.
  private static func family(_ names: FontBytes) throws(PaperProblem) -> String {
    let start = try names.u16(4)
    for index in 0..<(try names.u16(2)) {
      let entry = 6 + 12 * index
      let platform = try names.u16(entry)
      let kind = try names.u16(entry + 6)
      guard platform == 3, kind == 1 else { continue }
      let text = try names.part(start + names.u16(entry + 10), names.u16(entry + 8)).all
      let units = stride(from: 0, to: text.count - 1, by: 2).map {
        UInt16(text[$0]) << 8 | UInt16(text[$0 + 1])
      }
      return String(decoding: units, as: UTF16.self)
    }
    return ""
  }
}
