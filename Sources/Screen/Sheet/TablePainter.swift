import Letters

/// Sets a table in columns, or in two lines a row where the screen is narrow.
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
    let linesPerRow = isNarrow ? 2 : 1
    let top = firstVisible(table, capacity: max(1, rows.count / linesPerRow))
    var line = rows.lowerBound
    for index in top..<table.rows.count where line < rows.upperBound {
      line = paint(table, index, layout, &canvas, line..<rows.upperBound, columns)
    }
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

  private func firstVisible(_ table: Table, capacity: Int) -> Int {
    var top = max(0, min(table.top, table.rows.count - 1))
    if let selected = table.selected {
      if selected < top { top = selected }
      if selected >= top + capacity { top = selected - capacity + 1 }
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
        aligned(column.heading, place.width, column.isRight, canvas), row: row,
        column: columns.lowerBound + place.start, role: .heading,
        until: columns.lowerBound + place.start + place.width)
    }
  }

  private func paint(
    _ table: Table, _ index: Int, _ layout: ColumnLayout, _ canvas: inout Canvas,
    _ rows: Range<Int>, _ columns: Range<Int>
  ) -> Int {
    let row = rows.lowerBound
    switch table.rows[index] {
    case .group(let title):
      canvas.write(
        title, row: row, column: columns.lowerBound + 3, role: .heading,
        until: columns.upperBound)
      return row + 1
    case .item(let item):
      let isSelected = table.selected == index
      paintMarks(item, isSelected, &canvas, row: row, columns)
      if isNarrow {
        return paintNarrow(table, item, &canvas, rows, columns, isSelected: isSelected)
      }
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
    let text = aligned(cell.text, place.width, column.isRight, canvas)
    let role: Role = isSelected && column.isAnchor ? .selected : cell.role
    canvas.write(text, row: row, column: start, role: role, until: start + place.width)
  }

  /// First the anchor and the date, then the rest joined on a second line.
  private func paintNarrow(
    _ table: Table, _ item: Table.Item, _ canvas: inout Canvas, _ rows: Range<Int>,
    _ columns: Range<Int>, isSelected: Bool
  ) -> Int {
    let shown = item.cells.enumerated().filter {
      table.columns[$0.offset].appearsAt == 0 && !$0.element.text.isEmpty
    }
    let first = shown.filter { table.columns[$0.offset].isAnchor || $0.offset == 0 }
    let second = shown.filter { !(table.columns[$0.offset].isAnchor || $0.offset == 0) }
      .sorted { table.columns[$0.offset].leaves < table.columns[$1.offset].leaves }
    write(first.map(\.element), &canvas, rows.lowerBound, columns, indent: 3)
    guard rows.count > 1 else { return rows.upperBound }
    write(second.map(\.element), &canvas, rows.lowerBound + 1, columns, indent: 5)
    return rows.lowerBound + 2
  }

  private func write(
    _ cells: [Run], _ canvas: inout Canvas, _ row: Int, _ columns: Range<Int>, indent: Int
  ) {
    var runs: [Run] = []
    for cell in cells {
      if !runs.isEmpty { runs.append(Run(" · ", .muted)) }
      runs.append(cell)
    }
    canvas.write(runs, row: row, column: columns.lowerBound + indent, until: columns.upperBound)
  }

  private func aligned(_ text: String, _ width: Int, _ isRight: Bool, _ canvas: Canvas) -> String {
    let shown = canvas.glyphs.text(text).clipped(cells: width, mark: canvas.glyphs.ellipsis)
    return isRight ? String(repeating: " ", count: max(0, width - shown.cells)) + shown : shown
  }
}
