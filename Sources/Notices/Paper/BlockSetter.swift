/// Sets one block as lines.
struct BlockSetter {
  let fonts: PaperFonts
  let style: BlockStyle
  /// The left edge of the column on the sheet.
  let edge: Double

  /// Where a blank of the last line of a block stands: its caption goes below it.
  struct BlankPlace {
    let name: String
    let x: Double
    let width: Double
  }

  struct Result {
    var lines: [PaperLine]
    /// Those of the last line, from left to right.
    var blanks: [BlankPlace] = []
    /// Those of the first line.
    var firstLine: [BlankPlace] = []
    /// All of the block; one over several lines stands where it ends.
    var allBlanks: [BlankPlace] = []

    fileprivate mutating func add(_ places: [BlankPlace]) {
      if lines.count == 1 { firstLine = places }
      if let first = places.first, allBlanks.last?.name == first.name { allBlanks.removeLast() }
      allBlanks += places
      // A caption below a line where the blank does not end would name other words.
      blanks = places
    }
  }

  func set(_ spans: [Span]) throws(PaperProblem) -> Result {
    let cutter = AtomCutter(font: fonts[style.cut], size: style.size)
    let space = try cutter.space
    let rows = try rows(cutter.atoms(spans), cutter, space)
    var result = Result(lines: [])
    for (index, row) in rows.enumerated() {
      let isLast = index == rows.count - 1
      var line = PaperLine(above: style.leading)
      if index == 0 { line.above += style.above }
      if isLast { line.below = style.below }
      line.mayBreak = mayBreak(behind: index, of: rows.count)
      let placed = place(row, isFirst: index == 0, isLast: isLast, space)
      line.marks = placed.marks
      result.lines.append(line)
      result.add(placed.blanks)
    }
    return result
  }

  /// Two lines at least stand together at both ends of a sheet.
  private func mayBreak(behind index: Int, of count: Int) -> Bool {
    if index == count - 1 { return true }
    return index >= 1 && index <= count - 3
  }

  private func rows(
    _ atoms: [Atom], _ cutter: AtomCutter, _ space: Double
  ) throws(PaperProblem) -> [[Atom]] {
    var parts: [Atom] = []
    for atom in atoms {
      parts += try cutter.split(atom, to: style.width - max(style.firstIndent, style.indent))
    }
    let rows = wrap(parts, space, width: style.width)
    return style.isBalanced && rows.count > 1 ? balanced(parts, rows, space) : rows
  }

  private func wrap(_ parts: [Atom], _ space: Double, width: Double) -> [[Atom]] {
    var rows: [[Atom]] = []
    var row: [Atom] = []
    var used = 0.0
    for part in parts {
      let gap = row.last?.hasSpace == true ? space : 0
      let measure = width - (rows.isEmpty ? style.firstIndent : style.indent)
      if !row.isEmpty, used + gap + part.width > measure + 0.001 {
        rows.append(row)
        row = []
        used = 0
      } else {
        used += gap
      }
      row.append(part)
      used += part.width
    }
    if !row.isEmpty || rows.isEmpty { rows.append(row) }
    return rows
  }

  /// As many lines as before, of about one length: no word of a title stands alone.
  private func balanced(_ parts: [Atom], _ rows: [[Atom]], _ space: Double) -> [[Atom]] {
    var best = rows
    var (narrow, wide) = (0.0, style.width)
    while wide - narrow > 2 {
      let middle = (narrow + wide) / 2
      let tried = wrap(parts, space, width: middle)
      if tried.count > rows.count {
        narrow = middle
      } else {
        wide = middle
        best = tried
      }
    }
    return best
  }

  private func place(
    _ row: [Atom], isFirst: Bool, isLast: Bool, _ space: Double
  ) -> (marks: [PaperSheet.Mark], blanks: [BlankPlace]) {
    let indent = isFirst ? style.firstIndent : style.indent
    let gaps = row.dropLast().count(where: \.hasSpace)
    let natural = row.reduce(0) { $0 + $1.width } + Double(gaps) * space
    let measure = style.width - indent
    var x = edge + style.left + indent
    var gap = space
    switch style.alignment {
    case .left: break
    case .centred: x += (measure - natural) / 2
    case .right: x += measure - natural
    case .justified:
      let added = gaps > 0 ? (measure - natural) / Double(gaps) : 0
      if !isLast, added <= 4 * space { gap += added }
    }
    var pen = Pen(style: style)
    for (index, atom) in row.enumerated() {
      let hasSpace = atom.hasSpace && index < row.count - 1
      for (number, piece) in atom.pieces.enumerated() {
        pen.put(piece, at: x, hasSpace: hasSpace && number == atom.pieces.count - 1)
        x += piece.width
      }
      if hasSpace { x += gap }
    }
    return pen.finish(left: edge + style.left, right: edge + style.left + style.width)
  }
}

/// Collects the words of a line and the rules under its blanks.
private struct Pen {
  let style: BlockStyle
  private var marks: [PaperSheet.Mark] = []
  private var blanks: [(name: String, from: Double, to: Double)] = []
  private var endsInBlank = false
  private var hasWords = false

  init(style: BlockStyle) { self.style = style }

  mutating func put(_ piece: Atom.Piece, at x: Double, hasSpace: Bool) {
    if let name = piece.blank {
      // Of a date whose parts the form's own words hold apart, each part has its rule.
      if endsInBlank, let last = blanks.last, last.name == name {
        blanks[blanks.count - 1].to = x + piece.width
      } else {
        blanks.append((name: name, from: x, to: x + piece.width))
      }
    } else if piece.text != "." {
      // The form's full stop behind a value is no word beside it.
      hasWords = true
    }
    endsInBlank = piece.blank != nil
    guard !piece.isEmptyBlank else { return }
    marks.append(
      .text(
        PaperSheet.Text(
          x: x, y: 0, size: style.size, cut: style.cut,
          text: piece.text + (hasSpace ? " " : ""))))
  }

  func finish(left: Double, right: Double)
    -> (marks: [PaperSheet.Mark], blanks: [BlockSetter.BlankPlace])
  {
    var rules = blanks.map { (from: $0.from, to: $0.to) }
    switch style.ruled {
    case .no: rules = []
    case .text: break
    case .toEdge:
      if endsInBlank, let last = rules.last {
        rules[rules.count - 1] = (from: last.from, to: right)
      }
    case .whole:
      if !rules.isEmpty, !hasWords { rules = [(from: left, to: right)] }
    }
    let drawn = rules.map { rule in
      PaperSheet.Mark.rule(
        PaperSheet.Rule(x: rule.from, y: -2.5, width: rule.to - rule.from, thickness: 0.5))
    }
    let places = rules.isEmpty ? blanks.map { (from: $0.from, to: $0.to) } : rules
    let named = zip(blanks, places).map { blank, place in
      BlockSetter.BlankPlace(name: blank.name, x: place.from, width: place.to - place.from)
    }
    return (marks + drawn, named)
  }
}
