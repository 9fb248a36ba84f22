import Letters

/// Sets a table in columns; where the screen is narrow, what does not stand first in a row takes a
/// second line.
struct TablePainter {
  let isNarrow: Bool

  func paint(_ table: Table, _ canvas: inout Canvas, rows: Range<Int>, columns: Range<Int>) {
    var rows = rows
    let layout = ColumnLayout(
      table, width: columns.count, screen: canvas.width, glyphs: canvas.glyphs)
    if table.showsHeadings, !isNarrow, !rows.isEmpty {
      paintHeadings(layout, table, &canvas, row: rows.lowerBound, columns)
      rows = (rows.lowerBound + 1)..<rows.upperBound
    }
    guard !table.rows.isEmpty else {
      paintEmpty(table.empty, &canvas, rows, columns)
      return
    }
    if table.selected == nil {
      canvas.surface.cursor = Position(row: rows.lowerBound, column: columns.lowerBound)
    }
    let top = firstVisible(table, canvas, rows: rows, columns)
    var line = rows.lowerBound
    var next = top
    while next < table.rows.count, line < rows.upperBound {
      line = paint(table, next, layout, &canvas, rows, from: line, columns)
      next += 1
    }
    guard table.isChoice else { return }
    if top > 0 { paintMore("↑", &canvas, row: rows.lowerBound, columns) }
    if next < table.rows.count { paintMore("↓", &canvas, row: rows.upperBound - 1, columns) }
  }

  /// Further answers stand beyond the edge.
  private func paintMore(
    _ sign: String, _ canvas: inout Canvas, row: Int, _ columns: Range<Int>
  ) {
    canvas.write(sign, row: row, column: columns.upperBound - 1, role: .muted)
  }

  private func paintEmpty(
    _ text: String, _ canvas: inout Canvas, _ rows: Range<Int>, _ columns: Range<Int>
  ) {
    let lines = canvas.wrap([Run(text, .muted)], cells: columns.count - 4, indent: 0)
    for (line, row) in zip(lines, rows) {
      canvas.write(line, row: row, column: columns.lowerBound + 3, until: columns.upperBound)
    }
    canvas.surface.cursor = Position(row: rows.lowerBound, column: columns.lowerBound)
  }

  /// Lines that the table would like to have.
  func wantedHeight(of table: Table, _ canvas: Canvas, width: Int) -> Int {
    let headings = table.showsHeadings && !isNarrow ? 1 : 0
    let rows = table.rows.indices.prefix(table.claims ?? .max)
    let lines = rows.reduce(0) { $0 + height(of: $1, in: table, canvas, room: .max, width: width) }
    return max(1, lines) + headings
  }

  private func height(
    of index: Int, in table: Table, _ canvas: Canvas, room: Int, width: Int
  ) -> Int {
    isNarrow ? lines(of: index, in: table, canvas, room: room, width: width).count : 1
  }

  private func firstVisible(
    _ table: Table, _ canvas: Canvas, rows: Range<Int>, _ columns: Range<Int>
  ) -> Int {
    func height(_ index: Int) -> Int {
      self.height(of: index, in: table, canvas, room: rows.count, width: columns.count)
    }
    var top = max(0, min(table.top, table.rows.count - 1))
    if let selected = table.selected {
      var first = selected
      var used = height(selected)
      while first > 0, used + height(first - 1) <= rows.count {
        first -= 1
        used += height(first)
      }
      top = max(first, min(top, selected))
    }
    // A group's heading comes into view with its first row.
    if top > 0, table.selected == top, case .group = table.rows[top - 1] { top -= 1 }
    return top
  }

  private func paintHeadings(
    _ layout: ColumnLayout, _ table: Table, _ canvas: inout Canvas, row: Int,
    _ columns: Range<Int>
  ) {
    for place in layout.places {
      let column = table.columns[place.index]
      canvas.write(
        aligned(Run(column.heading), place.width, column.isRight, canvas), row: row,
        column: columns.lowerBound + place.start, role: .heading,
        until: columns.lowerBound + place.start + place.width)
    }
  }

  private func paint(
    _ table: Table, _ index: Int, _ layout: ColumnLayout, _ canvas: inout Canvas,
    _ rows: Range<Int>, from row: Int, _ columns: Range<Int>
  ) -> Int {
    switch table.rows[index] {
    case .group(let title):
      canvas.write(
        title, row: row, column: columns.lowerBound + 3, role: .heading,
        until: columns.upperBound)
      return row + 1
    case .item(let item):
      let isSelected = table.selected == index
      paintMarks(item, isSelected, &canvas, row: row, columns)
      if isNarrow { return paintNarrow(table, index, &canvas, rows, from: row, columns) }
      for place in layout.places where place.index < item.cells.count {
        paint(
          item.cells[place.index], table.columns[place.index], place, &canvas, row, columns,
          isSelected: isSelected)
      }
      return row + 1
    }
  }

  /// `>` and the mark stand in the first cells. The selected row is told by `>`, by its reversed
  /// anchor and by the hardware cursor; a whole reversed row would cost three hundred bytes a key
  /// on a slow line.
  private func paintMarks(
    _ item: Table.Item, _ isSelected: Bool, _ canvas: inout Canvas, row: Int,
    _ columns: Range<Int>
  ) {
    canvas.write(
      isSelected ? ">" : " ", row: row, column: columns.lowerBound,
      role: isSelected ? .selected : .text)
    if item.mark != " " {
      canvas.write(String(item.mark), row: row, column: columns.lowerBound + 1, role: .markColumn)
    }
    if isSelected {
      canvas.surface.cursor = Position(row: row, column: columns.lowerBound)
    }
  }

  private func paint(
    _ cell: Run, _ column: Table.Column, _ place: ColumnLayout.Place, _ canvas: inout Canvas,
    _ row: Int, _ columns: Range<Int>, isSelected: Bool
  ) {
    let start = columns.lowerBound + place.start
    let text = aligned(cell, place.width, column.isRight, canvas)
    let role: Role = isSelected && column.isAnchor ? .selected : cell.role
    // It is in the glyph set and fits.
    canvas.surface.write(text, row: row, column: start, role: role, until: start + place.width)
  }

  private func aligned(_ run: Run, _ width: Int, _ isRight: Bool, _ canvas: Canvas) -> String {
    let shown = canvas.clipped(run, cells: width)
    return isRight ? String(repeating: " ", count: max(0, width - shown.cells)) + shown : shown
  }
}
