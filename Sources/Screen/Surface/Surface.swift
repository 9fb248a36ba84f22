import Letters

/// A size in cells.
package struct Size: Equatable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Too narrow for the columns of a row.
  package var isNarrow: Bool { width < 60 }

  /// Too few lines for anything beside what is chosen or typed.
  package var isShort: Bool { height < 16 }
}

/// A place in cells, from the upper left corner.
package struct Position: Equatable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// One cell of the screen.
package struct Cell: Equatable, Sendable {
  /// NUL in the second cell of a wide letter.
  package var scalar: Unicode.Scalar
  /// A combining mark above it; NUL for none.
  package var mark: Unicode.Scalar
  package var role: Role

  package static let blank = Cell(scalar: " ", mark: "\0", role: .text)

  /// A paint compares every cell of the screen with the one that stands there: it has to be part of
  /// the loop in the module that does.
  @inlinable
  package static func == (left: Cell, right: Cell) -> Bool {
    left.scalar == right.scalar && left.mark == right.mark && left.role == right.role
  }
}

/// A grid of cells that screens draw on. It clips at its edges and knows no terminal.
package struct Surface: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands: the row in focus, or the place of typing.
  package var cursor: Position?

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.width * size.height))
  }

  package subscript(row: Int, column: Int) -> Cell { cells[row * size.width + column] }

  /// Writes text from a place to the right and returns the column behind it. What does not fit is
  /// cut; a control character is never drawn.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, row: Int, column: Int, role: Role = .text, until limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.height else { return column }
    let edge = min(limit ?? size.width, size.width)
    let base = row * size.width
    var column = column
    for scalar in text.unicodeScalars {
      let width = CellWidth.of(scalar)
      if width == 0 {
        if scalar.isPrintable, column > 0, column <= edge { cells[base + column - 1].mark = scalar }
        continue
      }
      guard column >= 0, column + width <= edge else { return column }
      cells[base + column] = Cell(scalar: scalar, mark: "\0", role: role)
      if width == 2 { cells[base + column + 1] = Cell(scalar: "\0", mark: "\0", role: role) }
      column += width
    }
    return column
  }

  /// Fills a stretch of a row with one letter.
  package mutating func fill(
    row: Int, from: Int = 0, to: Int? = nil, with scalar: Unicode.Scalar = " ", role: Role
  ) {
    guard row >= 0, row < size.height else { return }
    let first = max(0, from)
    let end = min(to ?? size.width, size.width)
    guard first < end else { return }
    for column in first..<end {
      cells[row * size.width + column] = Cell(scalar: scalar, mark: "\0", role: role)
    }
  }

  /// Gives a stretch of a row another role and leaves its letters.
  package mutating func paint(row: Int, from: Int = 0, to: Int? = nil, role: Role) {
    guard row >= 0, row < size.height else { return }
    let end = min(to ?? size.width, size.width)
    guard from < end else { return }
    for column in max(0, from)..<end { cells[row * size.width + column].role = role }
  }

  /// The letters of a row, without the spaces at its end.
  package func text(row: Int) -> String {
    var text = String.UnicodeScalarView()
    for column in 0..<size.width {
      let cell = self[row, column]
      guard cell.scalar != "\0" else { continue }
      text.append(cell.scalar)
      if cell.mark != "\0" { text.append(cell.mark) }
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The whole screen as lines, for tests and for reading aloud.
  package var lines: [String] { (0..<size.height).map { text(row: $0) } }
}
