import Letters

/// A list of rows in columns.
package struct Table: Equatable, Sendable {
  package var columns: [Column]
  package var rows: [Row]
  /// The first row to show, as the screen remembers it; the painter keeps the selected one in view.
  package var top: Int
  /// The selected row; `nil` where nothing may be preselected.
  package var selected: Int?
  /// What stands there when there are no rows.
  package var empty: String
  package var showsHeadings: Bool
  /// The rows for which it claims room from the text below, which belongs to the selected one; `nil`
  /// for all.
  package var claims: Int?
  /// Whether the columns follow what stands in them: for short lists that are read whole. In a long
  /// one that scrolls the columns would jump.
  package var fitsContent: Bool
  /// Where the rows stand in the list; `nil` when they are the whole of it.
  package var stretch: Stretch?
  /// Whether one of the rows is to be taken, as an answer or a command: the text around gives way to
  /// them, and on a narrow screen each has one line, and the selected one as many as it needs.
  package var isChoice: Bool

  package init(
    columns: [Column], rows: [Row], top: Int = 0, selected: Int?, empty: String = "",
    showsHeadings: Bool = true, claims: Int? = nil, fitsContent: Bool = false,
    stretch: Stretch? = nil,
    isChoice: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.top = top
    self.selected = selected
    self.empty = empty
    self.showsHeadings = showsHeadings
    self.claims = claims
    self.fitsContent = fitsContent
    self.stretch = stretch
    self.isChoice = isChoice
  }

  /// The widest cell of every column, in cells as these glyphs write it.
  func widestCells(_ glyphs: Glyphs) -> [Int] {
    columns.indices.map { index in
      rows.reduce(0) { widest, row in
        guard let cells = row.item?.cells, cells.indices.contains(index) else { return widest }
        return max(widest, glyphs.text(cells[index].text).cells)
      }
    }
  }

  /// The width, in cells, from which no row loses the end of a cell.
  package func wholeWidth(_ glyphs: Glyphs) -> Int {
    widestCells(glyphs).reduce(ColumnLayout.edges) { $0 + $1 + ColumnLayout.gap }
  }

  package struct Column: Equatable, Sendable {
    package let heading: String
    /// Cells it needs, and cells beyond which more would not help.
    package let minimum: Int
    package let maximum: Int
    /// Columns with the highest number leave a narrow screen first; 0 never leaves.
    package let leaves: Int
    /// The width of the screen from which the column appears at all.
    package let appearsAt: Int
    package let isRight: Bool
    /// Whether the cell takes part in marking the selected row.
    package let isAnchor: Bool

    package init(
      _ heading: String, _ minimum: Int, upTo maximum: Int? = nil, leaves: Int = 0,
      appearsAt: Int = 0, isRight: Bool = false, isAnchor: Bool = false
    ) {
      self.heading = heading
      self.minimum = minimum
      self.maximum = max(minimum, maximum ?? minimum)
      self.leaves = leaves
      self.appearsAt = appearsAt
      self.isRight = isRight
      self.isAnchor = isAnchor
    }
  }

  /// The place of rows in a list of which they are only a part.
  package struct Stretch: Equatable, Sendable {
    /// Rows of the list before the first of these, and rows in all; `nil` while they are not counted.
    package let before: Int?
    package let all: Int?

    package init(before: Int?, all: Int?) {
      self.before = before
      self.all = all
    }
  }

  package enum Row: Equatable, Sendable {
    /// A heading within the list.
    case group(String)
    case item(Item)

    package var item: Item? {
      switch self {
      case .group: nil
      case .item(let item): item
      }
    }
  }

  package struct Item: Equatable, Sendable {
    /// `!` overdue, `*` today, `+` marked, blank otherwise: the word for eyes without colour.
    package let mark: Character
    package let cells: [Run]

    package init(mark: Character = " ", cells: [Run]) {
      self.mark = mark
      self.cells = cells
    }
  }
}
