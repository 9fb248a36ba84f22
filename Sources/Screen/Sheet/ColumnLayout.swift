import Letters

/// Which columns a width has room for, and where they stand.
struct ColumnLayout {
  struct Place {
    let index: Int
    let start: Int
    let width: Int
  }

  let places: [Place]

  /// - Parameters:
  ///   - width: cells for the table.
  ///   - screen: cells of the whole screen, from which some columns appear.
  init(_ table: Table, width: Int, screen: Int, glyphs: Glyphs) {
    let columns = table.fitsContent ? Self.fitted(table, glyphs) : table.columns
    places = Self.places(columns, width: width, screen: screen)
  }

  /// Cells before the first column, for the marks.
  static let marks = 3
  /// Cells on both sides of the columns when each is counted with the gap behind it.
  static let edges = 2
  /// Cells between two columns.
  static let gap = 2

  private static func places(_ columns: [Table.Column], width: Int, screen: Int) -> [Place] {
    var shown = columns.indices.filter { columns[$0].appearsAt <= screen }
    func needed() -> Int { shown.reduce(1) { $0 + columns[$1].minimum + gap } }
    while needed() > width, let leaver = shown.max(by: { columns[$0].leaves < columns[$1].leaves }),
      columns[leaver].leaves > 0
    { shown.removeAll { $0 == leaver } }
    var extra = max(0, width - needed() - 1)
    var start = marks
    return shown.map { index in
      let column = columns[index]
      let grown = min(extra, column.maximum - column.minimum)
      extra -= grown
      let place = Place(
        index: index, start: start, width: min(column.minimum + grown, max(0, width - start)))
      start += column.minimum + grown + gap
      return place
    }
  }

  /// Each column as wide as its widest cell; where that is too much for all, those that need less
  /// than they were promised give the rest to the others.
  private static func fitted(_ table: Table, _ glyphs: Glyphs) -> [Table.Column] {
    zip(table.columns, table.widestCells(glyphs)).map { column, widest in
      column.between(min(column.minimum, widest), and: widest)
    }
  }
}

extension Table.Column {
  /// The same column with other bounds of its width, in cells.
  fileprivate func between(_ minimum: Int, and maximum: Int) -> Self {
    Self(
      heading, minimum, upTo: maximum, leaves: leaves, appearsAt: appearsAt, isRight: isRight,
      isAnchor: isAnchor)
  }
}
