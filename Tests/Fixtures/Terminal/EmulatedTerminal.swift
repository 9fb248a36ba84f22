import Letters

/// A terminal in memory: takes the bytes that a program sends and shows what a person would see.
///
/// It knows what ncurses sends to xterm, screen, tmux, the Linux console and a VT100 (ECMA-48 and
/// DEC private modes as far as they are used there). What it does not know it counts, so that a test
/// fails instead of showing a wrong picture.
package struct EmulatedTerminal {
  package private(set) var width: Int
  package private(set) var height: Int
  private var rows: [[EmulatedCell]]
  package private(set) var row = 0
  package private(set) var column = 0
  private var mustWrap = false
  /// Letters move the rest of the line to the right (IRM).
  private var insertsLetters = false
  private var region: ClosedRange<Int>
  private var pen = EmulatedCell.Pen()
  private var saved = (row: 0, column: 0)
  private var pending = PendingSequence()
  private var lastLetter: Character = " "
  /// DEC private modes that are on: 25 cursor, 1049 other screen, 2004 bracketed paste.
  package private(set) var modes: Set<Int> = [25]
  package private(set) var unknown: [String] = []
  package private(set) var bells = 0

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
    rows = Self.blank(width, height)
    region = 0...(height - 1)
  }

  private static func blank(_ width: Int, _ height: Int) -> [[EmulatedCell]] {
    Array(repeating: Array(repeating: EmulatedCell(), count: width), count: height)
  }

  /// The screen as lines without the spaces at their ends.
  package var lines: [String] {
    rows.map { row in
      var line = String(row.map(\.letter).filter { $0 != "\0" })
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  package var text: String { lines.joined(separator: "\n") }

  package func pen(row: Int, column: Int) -> EmulatedCell.Pen { rows[row][column].pen }

  package mutating func resize(width: Int, height: Int) {
    self.width = width
    self.height = height
    rows = Self.blank(width, height)
    region = 0...(height - 1)
    (row, column) = (min(row, height - 1), min(column, width - 1))
  }

  package mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      switch pending.take(byte) {
      case .nothing: break
      case .letter(let scalar): show(scalar)
      case .control(let code): control(code)
      case .escape(let final): escape(final)
      case .sequence(let sequence): perform(sequence)
      }
    }
  }

  // MARK: Letters

  private mutating func show(_ scalar: Unicode.Scalar) {
    let width = CellWidth.of(scalar)
    if width == 0 {
      addMark(scalar)
      return
    }
    if mustWrap || column + width > self.width { wrap() }
    if insertsLetters { insert(width) }
    lastLetter = Character(scalar)
    rows[row][column] = EmulatedCell(letter: lastLetter, pen: pen)
    if width == 2 { rows[row][column + 1] = EmulatedCell(letter: "\0", pen: pen) }
    if column + width >= self.width {
      column = self.width - 1
      mustWrap = true
    } else {
      column += width
    }
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    let cell = mustWrap ? column : max(0, column - 1)
    // A mark behind a wide letter belongs to the letter, which stands one cell before.
    let place = rows[row][cell].letter == "\0" ? max(0, cell - 1) : cell
    let base = String(rows[row][place].letter).unicodeScalars.prefix(1)
    let marked = String(String.UnicodeScalarView(base + [scalar]))
    if marked.count == 1 { rows[row][place].letter = Character(marked) }
  }

  private mutating func wrap() {
    mustWrap = false
    column = 0
    lineFeed()
  }

  // MARK: Controls

  private mutating func control(_ code: UInt8) {
    switch code {
    case 0, 14, 15: break
    case 7: bells += 1
    case 8: move(column: column - 1)
    case 9: move(column: (column / 8 + 1) * 8)
    case 10, 11, 12: lineFeed()
    case 13: move(column: 0)
    default: unknown.append("control \(code)")
    }
  }

  private mutating func escape(_ final: Character) {
    switch final {
    case "D": lineFeed()
    case "M": reverseLineFeed()
    case "E":
      move(column: 0)
      lineFeed()
    case "7": saved = (row, column)
    case "8": move(row: saved.row, column: saved.column)
    case "c": resize(width: width, height: height)
    case "=", ">", "H": break
    default: unknown.append("ESC \(final)")
    }
  }

  private mutating func lineFeed() {
    mustWrap = false
    if row == region.upperBound {
      scroll(1, from: region.lowerBound)
    } else {
      row = min(row + 1, height - 1)
    }
  }

  private mutating func reverseLineFeed() {
    if row == region.lowerBound {
      scroll(-1, from: region.lowerBound)
    } else {
      row = max(row - 1, 0)
    }
  }

  private mutating func move(row: Int? = nil, column: Int? = nil) {
    self.row = min(max(row ?? self.row, 0), height - 1)
    self.column = min(max(column ?? self.column, 0), width - 1)
    mustWrap = false
  }

  /// Moves the rows from one on to the end of the region up by a count, or down by a negative one.
  private mutating func scroll(_ count: Int, from first: Int) {
    let empty = Array(repeating: EmulatedCell(pen: pen.ground), count: width)
    for _ in 0..<min(abs(count), height) {
      if count > 0 {
        rows.remove(at: first)
        rows.insert(empty, at: region.upperBound)
      } else {
        rows.remove(at: region.upperBound)
        rows.insert(empty, at: first)
      }
    }
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns.clamped(to: 0..<width) {
      rows[row][column] = EmulatedCell(pen: pen.ground)
    }
  }

  // MARK: Control sequences

  private mutating func perform(_ sequence: PendingSequence.Sequence) {
    let count = max(1, sequence.first)
    switch (sequence.prefix, sequence.final) {
    case (nil, "A"): move(row: row - count)
    case (nil, "B"), (nil, "e"): move(row: row + count)
    case (nil, "C"), (nil, "a"): move(column: column + count)
    case (nil, "D"): move(column: column - count)
    case (nil, "G"), (nil, "`"): move(column: count - 1)
    case (nil, "d"): move(row: count - 1)
    case (nil, "H"), (nil, "f"): move(row: count - 1, column: max(1, sequence.second) - 1)
    case (nil, "I"): for _ in 0..<count { move(column: (column / 8 + 1) * 8) }
    case (nil, "Z"): for _ in 0..<count { move(column: (column - 1) / 8 * 8) }
    case (nil, "m"): pen.take(sequence.numbers)
    case (nil, "r"): setRegion(sequence)
    case ("?", "h"): modes.formUnion(sequence.numbers)
    case ("?", "l"): modes.subtract(sequence.numbers)
    case (nil, "h"), (nil, "l"): insertsLetters = sequence.final == "h" && sequence.first == 4
    case ("?", "c"), (">", "c"), (nil, "t"), (nil, "g"): break
    default: edit(sequence, count)
    }
  }

  private mutating func edit(_ sequence: PendingSequence.Sequence, _ count: Int) {
    switch (sequence.prefix, sequence.final) {
    case (nil, "J"): eraseScreen(sequence.first)
    case (nil, "K"): eraseLine(sequence.first)
    case (nil, "X"): erase(row, column..<column + count)
    case (nil, "L"): scroll(-count, from: row)
    case (nil, "M"): scroll(count, from: row)
    case (nil, "S"): scroll(count, from: region.lowerBound)
    case (nil, "T"): scroll(-count, from: region.lowerBound)
    case (nil, "@"): insert(count)
    case (nil, "P"): delete(count)
    case (nil, "b"): for _ in 0..<count { for scalar in lastLetter.unicodeScalars { show(scalar) } }
    default: unknown.append(sequence.description)
    }
  }

  private mutating func setRegion(_ sequence: PendingSequence.Sequence) {
    let top = max(1, sequence.first) - 1
    let bottom = (sequence.second == 0 ? height : sequence.second) - 1
    if top < bottom, bottom < height { region = top...bottom }
    move(row: 0, column: 0)
  }

  private mutating func eraseScreen(_ kind: Int) {
    eraseLine(kind)
    let others = kind == 0 ? row + 1..<height : kind == 1 ? 0..<row : 0..<height
    for row in others { erase(row, 0..<width) }
  }

  private mutating func eraseLine(_ kind: Int) {
    erase(row, kind == 0 ? column..<width : kind == 1 ? 0..<column + 1 : 0..<width)
  }

  private mutating func insert(_ count: Int) {
    let empty = Array(repeating: EmulatedCell(pen: pen.ground), count: min(count, width - column))
    rows[row].insert(contentsOf: empty, at: column)
    rows[row].removeLast(empty.count)
  }

  private mutating func delete(_ count: Int) {
    let count = min(count, width - column)
    rows[row].removeSubrange(column..<column + count)
    rows[row] += Array(repeating: EmulatedCell(pen: pen.ground), count: count)
  }
}
