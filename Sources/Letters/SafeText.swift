@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode's composed form, in which it is stored and compared: SQLite compares
  /// bytes, and «й» typed as «и» and a mark must be the same letter. The standard library's own
  /// normaliser stands behind its `_Unicode` interface.
  package var nfc: String { String(String.UnicodeScalarView(_nfc)) }

  /// Whether nothing in the text could move a cursor, change a colour or hide other letters:
  /// no controls, no escape, no invisible or direction-changing marks.
  package var isPrintable: Bool { unicodeScalars.allSatisfy(\.isPrintable) }

  /// The text with every dangerous scalar replaced by `�`, so that a clerk sees that something
  /// stood there. Line ends stay when `keepingLines`.
  package func neutralised(keepingLines: Bool = false) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let keep = scalar.isPrintable || (keepingLines && scalar == "\n")
      safe.append(keep ? scalar : "\u{FFFD}")
    }
    return String(safe)
  }

  /// Whether every sign of it can be shown and printed, and none stands for something unreadable.
  package var isLegible: Bool { isPrintable && !unicodeScalars.contains("\u{FFFD}") }

  /// Without what has no place in a text and that nobody sees: whole escape sequences of a terminal, and
  /// marks that only join, part or turn letters round.
  package var withoutInvisible: String {
    var kept = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        rest = rest.afterEscapeSequence
      } else if scalar.isWhitespace || !scalar.isInvisible {
        kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// Without the line ends at its end, as editors and pipes leave them.
  package var trimmingLineEnds: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }

  /// Text as it is stored: composed, safe, without spaces at its ends and with single spaces
  /// inside; a tab, a line end or any other blank that came with a paste counts as a space, and what
  /// nobody sees is left out. What still cannot be printed is `�`, for the clerk to see. Names are
  /// not corrected beyond that.
  package var tidied: String {
    withoutInvisible.nfc.split(whereSeparator: \.isWhitespace).map { String($0).neutralised() }
      .joined(separator: " ")
  }

  /// The first Latin letter inside a word that is otherwise Cyrillic, with the word. Such letters
  /// come from a wrong keyboard layout and make a name impossible to find elsewhere.
  package var mixedScriptWord: String? {
    split(separator: " ").first { word in
      word.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        && word.unicodeScalars.contains(where: \.isLatinLetter)
    }.map(String.init)
  }

  /// The text with Latin look-alikes inside Cyrillic words replaced by the letters they look like.
  package var withCyrillicLookAlikes: String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      String(word).mixedScriptWord == nil
        ? String(word) : String(word.map { LookAlike.cyrillic[$0] ?? $0 })
    }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// See ``String/isPrintable``.
  package var isPrintable: Bool {
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return false }
    if value < 0x590 { return value != 0xAD }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default:
      return true
    }
  }

  fileprivate var isWhitespace: Bool { properties.isWhitespace }

  /// Shows nothing by itself: controls, marks of direction, joiners, variation selectors, fillers.
  package var isInvisible: Bool {
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return true }
    if value < 0x590 { return value == 0xAD || value == 0x34F }
    return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
  }

  fileprivate var isLatinLetter: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || value == 0x259
      || value == 0x18F
  }
}

extension Substring.UnicodeScalarView {
  /// What follows an escape sequence whose first sign is taken already (ECMA-48): `[31m`, `]0;…` up to
  /// its end, or one sign; a letter that begins no sequence stays.
  fileprivate var afterEscapeSequence: Self {
    var rest = self
    switch rest.first {
    case "[":
      rest = rest.dropFirst().drop { (0x20...0x3F).contains($0.value) }
      if let last = rest.first, (0x40...0x7E).contains(last.value) { rest = rest.dropFirst() }
    case "]":
      guard let end = rest.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" }) else {
        return rest
      }
      rest = rest[rest.index(after: end)...]
      if rest.first == "\\" { rest = rest.dropFirst() }
    case let sign?:
      guard (0x21...0x7E).contains(sign.value) else { return rest }
      rest = rest.drop { (0x21...0x2F).contains($0.value) }
      if let last = rest.first, (0x30...0x7E).contains(last.value) { rest = rest.dropFirst() }
    case nil: break
    }
    return rest
  }
}

/// Latin letters that look like Cyrillic ones, both cases.
private enum LookAlike {
  static let cyrillic: [Character: Character] = [
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "O": "О",
    "P": "Р", "T": "Т", "X": "Х", "Y": "У", "a": "а", "c": "с", "e": "е", "h": "һ", "i": "і",
    "k": "к", "m": "м", "o": "о", "p": "р", "t": "т", "x": "х", "y": "у", "ə": "ә", "Ə": "Ә",
  ]
}
