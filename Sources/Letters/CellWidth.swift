/// How many terminal cells text takes. Everything that lays out text asks here, and nothing else
/// measures.
package enum CellWidth {
  /// Cells of one scalar: 0 for controls and combining marks, 2 for East Asian wide letters and
  /// emoji, 1 for the rest. Kazakh, Russian and Latin letters take the first two lines.
  @inline(__always)
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (value >= 0x7F && value < 0xA0) ? 0 : 1 }
    if value < 0x370 { return 0 }
    if value < 0x1100 { return value < 0x590 ? (isCyrillicMark(value) ? 0 : 1) : rare(scalar) }
    if value >= 0x2010 && value < 0x2028 { return 1 }
    if value >= 0x2500 && value < 0x2600 { return 1 }
    return rare(scalar)
  }

  /// Cells of a whole text, without the detour over a protocol: nearly every text that a screen
  /// measures is a string.
  package static func of(_ text: String) -> Int {
    if let cells = text.utf8.withContiguousStorageIfAvailable(plain), let cells { return cells }
    return ofScalars(text.unicodeScalars)
  }

  private static func ofScalars(_ scalars: String.UnicodeScalarView) -> Int {
    var cells = 0
    for scalar in scalars { cells += of(scalar) }
    return cells
  }

  /// Cells of a whole text.
  package static func of(_ text: some StringProtocol) -> Int {
    if let cells = text.utf8.withContiguousStorageIfAvailable(plain), let cells { return cells }
    var cells = 0
    for scalar in text.unicodeScalars { cells += of(scalar) }
    return cells
  }

  /// Cells of text that has only letters of one cell: Latin, Cyrillic and the signs of the screen, a
  /// byte pattern each, as RFC 3629 lays it down; `nil` when there is anything else. A key measures
  /// hundreds of texts, and nearly all of them are of this kind.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var cells = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        guard byte >= 0x20, byte != 0x7F else { return nil }
        place += 1
      } else if isPlainPair(byte, place + 1 < bytes.count ? bytes[place + 1] : 0) {
        place += 2
      } else if byte == 0xE2, place + 2 < bytes.count,
        isPlainSign(bytes[place + 1], bytes[place + 2])
      {
        place += 3
      } else {
        return nil
      }
      cells += 1
    }
    return cells
  }

  /// U+00A0–00FF and U+0400–04FF but for the combining marks.
  private static func isPlainPair(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC2: second >= 0xA0
    case 0xC3, 0xD0, 0xD1, 0xD3: true
    case 0xD2: second > 0x89
    default: false
    }
  }

  /// Behind the byte E2: U+2010–2027, the dashes, quotation marks and the ellipsis, and U+2500–25FF,
  /// the lines and bars of the screen.
  private static func isPlainSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third >= 0x90 && third < 0xA8
    case 0x94...0x97: true
    default: false
    }
  }

  /// U+0483–0489 are the combining titlo and its like, the only zero-width scalars of the block.
  private static func isCyrillicMark(_ value: UInt32) -> Bool { (0x483...0x489).contains(value) }

  private static func rare(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      0
    default:
      isWide(scalar) ? 2 : 1
    }
  }

  /// East Asian Wide and Fullwidth of Unicode Standard Annex 11, and pictures that terminals draw
  /// two cells wide.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return true }
    return wide.contains { $0.contains(scalar.value) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
    0x20000...0x3FFFD,
  ]
}
