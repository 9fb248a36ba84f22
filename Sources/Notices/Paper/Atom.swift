import Letters

/// What a line never breaks inside: a word, a part of one up to a hyphen, or an empty blank.
struct Atom {
  var pieces: [Piece]
  /// Whether a space follows, if the line does not end here.
  var hasSpace = false

  struct Piece {
    var text: String
    let blank: String?
    /// Width in points.
    var width: Double
    var isEmptyBlank = false
  }

  var width: Double { pieces.reduce(0) { $0 + $1.width } }
  var text: String { pieces.map(\.text).joined() }
}

/// Cuts the spans of a block into atoms and measures them.
struct AtomCutter {
  let font: TrueTypeFont
  let size: Double

  /// Length of a blank that stays empty, for each stroke of its rule.
  private static let stroke = 6.25

  func atoms(_ spans: [Span]) throws(PaperProblem) -> [Atom] {
    var atoms: [Atom] = []
    var open: [Atom.Piece] = []
    func close(space: Bool) {
      if !open.isEmpty {
        atoms.append(Atom(pieces: open, hasSpace: space))
      } else if space, !atoms.isEmpty {
        atoms[atoms.count - 1].hasSpace = true
      }
      open = []
    }
    for span in spans {
      if case .empty(let name) = span.kind {
        open.append(
          Atom.Piece(
            text: "", blank: name, width: Self.stroke * Double(span.text.count),
            isEmptyBlank: true))
        continue
      }
      var word = ""
      let text = span.text.nfc
      for index in text.indices {
        let letter = text[index]
        let isGap = letter == " " && !text.isBoundSpace(at: index)
        if !isGap { word.append(letter) }
        guard isGap || isHyphenToBreakAt(index, in: text) else { continue }
        if let piece = try piece(word, span) { open.append(piece) }
        word = ""
        close(space: isGap)
      }
      if let piece = try piece(word, span) { open.append(piece) }
    }
    close(space: false)
    return atoms
  }

  /// A hyphen with three letters on both sides: neither a number nor «к-сі» is torn.
  private func isHyphenToBreakAt(_ index: String.Index, in text: String) -> Bool {
    guard text[index] == "-" else { return false }
    let before = text[..<index].suffix(3)
    let after = text[text.index(after: index)...].prefix(3)
    return before.count == 3 && after.count == 3 && (before + after).allSatisfy(\.isLetter)
  }

  private func piece(_ word: String, _ span: Span) throws(PaperProblem) -> Atom.Piece? {
    guard !word.isEmpty else { return nil }
    let blank: String?
    switch span.kind {
    case .fixed: blank = nil
    case .filled(let name), .empty(let name), .toCome(let name): blank = name
    }
    return Atom.Piece(text: word, blank: blank, width: try width(word))
  }

  var space: Double {
    get throws(PaperProblem) { try width(" ") }
  }

  /// Width of a text set with kerning, in points.
  func width(_ text: String) throws(PaperProblem) -> Double {
    var sum = 0.0
    var before: TrueTypeFont.Glyph?
    for scalar in text.unicodeScalars {
      guard let glyph = font.glyph(for: scalar) else { throw .missingLetter(scalar) }
      sum += try font.advance(glyph)
      if let before { sum += font.kerning(before, glyph) }
      before = glyph
    }
    return sum * size / 1000
  }

  /// An atom wider than its line, cut between letters into such as fit.
  func split(_ atom: Atom, to width: Double) throws(PaperProblem) -> [Atom] {
    guard atom.width > width else { return [atom] }
    var parts: [Atom] = []
    var open = Atom(pieces: [])
    for piece in atom.pieces {
      if piece.isEmptyBlank {
        open.pieces.append(piece)
        continue
      }
      var text = ""
      for letter in piece.text {
        let longer = try self.width(text + String(letter))
        if open.width + longer > width, !(text.isEmpty && open.pieces.isEmpty) {
          if !text.isEmpty {
            open.pieces.append(
              Atom.Piece(text: text, blank: piece.blank, width: try self.width(text)))
          }
          parts.append(open)
          open = Atom(pieces: [])
          text = ""
        }
        text.append(letter)
      }
      open.pieces.append(Atom.Piece(text: text, blank: piece.blank, width: try self.width(text)))
    }
    open.hasSpace = atom.hasSpace
    return parts + [open]
  }
}
