extension String {
  /// Cells of this text; see ``CellWidth``.
  package var cells: Int { CellWidth.of(self) }

  /// The same as for any text; a text that fits is given back as it is.
  package func clipped(cells width: Int, mark: String = "…") -> String {
    cells > width ? self[...].clipped(cells: width, mark: mark) : self
  }
}

extension StringProtocol {
  /// Cells of this text; see ``CellWidth``.
  package var cells: Int { CellWidth.of(self) }

  /// The text cut to at most `width` cells; a cut text ends with `mark`. Nothing is cut through
  /// the middle of a letter and its combining mark.
  package func clipped(cells width: Int, mark: String = "…") -> String {
    guard cells > width else { return String(self) }
    let room = Swift.max(0, width - mark.cells)
    guard room > 0 else { return String(mark.prefix(width)) }
    var end = unicodeScalars.startIndex
    var used = 0
    while end < unicodeScalars.endIndex {
      used += CellWidth.of(unicodeScalars[end])
      guard used <= room else { break }
      unicodeScalars.formIndex(after: &end)
    }
    var kept = String(self[..<end])
    while kept.unicodeScalars.last == " " { kept.unicodeScalars.removeLast() }
    return kept + mark
  }

  /// The text with spaces to its right until it takes `width` cells; a longer text stays whole.
  package func padded(cells width: Int) -> String {
    let missing = width - cells
    return missing > 0 ? String(self) + String(repeating: " ", count: missing) : String(self)
  }

  /// Lines of at most `width` cells, broken at spaces and after the hyphens of the text. A word
  /// longer than a line is cut where the line ends, because no letter may be lost.
  package func wrapped(cells width: Int, indent: Int = 0) -> [String] {
    LineBreaker(width: Swift.max(4, width), indent: indent).lines(of: String(self))
  }
}

extension String {
  /// Whether no line ends at this space: behind «№», within a number in groups as that of a telephone,
  /// between the two numbers of the call centre, and within a date behind its year and its day.
  package func isBoundSpace(at index: Index) -> Bool {
    guard let before = self[..<index].last else { return false }
    let after = self[self.index(after: index)...].prefix(4)
    guard let first = after.first else { return false }
    if before == "№" { return true }
    if before == "," { return after == "1414" }
    if before == ")" || before.isNumber, first.isNumber { return true }
    guard before.isNumber else { return false }
    if first == "(" { return after.dropFirst().prefix(3).allSatisfy(\.isNumber) }
    return KazakhMonth.goesWithNumber(self[self.index(after: index)...])
  }
}

/// Greedy line filling, shared by the screen and by text notices.
private struct LineBreaker {
  let width: Int
  let indent: Int

  func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      fill(pieces(of: String($0)))
    }
  }

  /// Words with the spaces behind them; a hyphen inside a word ends a piece.
  private func pieces(of line: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var previous: Character?
    for index in line.indices {
      let character = line[index]
      let breaksHere =
        previous == " " && character != " " && !line.isBoundSpace(at: line.index(before: index))
        || (previous == "-" && character.isLetter && current.count > 2)
      if breaksHere {
        pieces.append(current)
        current = ""
      }
      current.append(character)
      previous = character
    }
    pieces.append(current)
    return pieces
  }

  private func fill(_ pieces: [String]) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      for part in cut(piece) {
        if !line.isEmpty, line.cells + trimmed(part).cells > width {
          lines.append(trimmed(line))
          line = String(repeating: " ", count: indent)
        }
        line += part
      }
    }
    lines.append(trimmed(line))
    return lines
  }

  /// What belongs together and is longer than a line goes by its words, a longer word by its letters.
  private func cut(_ piece: String) -> [String] {
    guard trimmed(piece).cells > width - indent else { return [piece] }
    return words(of: piece).flatMap(letters)
  }

  private func words(of piece: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in piece {
      if word.last == " ", character != " ", word.contains(where: { $0 != " " }) {
        words.append(word)
        word = ""
      }
      word.append(character)
    }
    return words + [word]
  }

  private func letters(of word: String) -> [String] {
    guard trimmed(word).cells > width - indent else { return [word] }
    var parts: [String] = []
    var part = ""
    for character in word {
      if part.cells + String(character).cells > width - indent {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    parts.append(part)
    return parts
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
