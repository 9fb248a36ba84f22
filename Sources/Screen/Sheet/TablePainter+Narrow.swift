import Letters

/// Rows on a narrow screen.
extension TablePainter {
  func paintNarrow(
    _ table: Table, _ index: Int, _ canvas: inout Canvas, _ rows: Range<Int>, from first: Int,
    _ columns: Range<Int>
  ) -> Int {
    let lines = lines(of: index, in: table, canvas, room: rows.count, width: columns.count)
    let edge = columns.upperBound - (table.isChoice ? 1 : 0)
    for (place, line) in lines.prefix(rows.upperBound - first).enumerated() {
      let start = columns.lowerBound + (place == 0 ? Self.indent : Self.indent + 2)
      canvas.write(line, row: first + place, column: start, until: edge)
    }
    return min(rows.upperBound, first + lines.count)
  }

  /// Cells before a row on a narrow screen; its further lines stand two cells deeper.
  private static let indent = 3

  /// The lines of a row on a narrow screen.
  ///
  /// - Parameter room: lines of the whole table.
  func lines(
    of index: Int, in table: Table, _ canvas: Canvas, room: Int, width: Int
  ) -> [[Run]] {
    switch table.rows[index] {
    case .group(let title): [[Run(title, .heading)]]
    case .item(let item):
      table.isChoice
        ? answer(item, in: table, canvas, isSelected: index == table.selected, room, width)
        : pair(item, in: table)
    }
  }

  /// First the anchor and the date, then the rest joined on a second line.
  private func pair(_ item: Table.Item, in table: Table) -> [[Run]] {
    let (first, second) = parts(of: item, in: table)
    return [joined(first)] + (second.isEmpty ? [] : [joined(second)])
  }

  /// One line; under the cursor the whole answer, as long as others stay in sight beside it.
  private func answer(
    _ item: Table.Item, in table: Table, _ canvas: Canvas, isSelected: Bool, _ room: Int,
    _ width: Int
  ) -> [[Run]] {
    let (first, second) = parts(of: item, in: table)
    let runs = joined(first + second)
    guard isSelected else { return [runs] }
    let lines = canvas.wrap(runs, cells: width - Self.indent - 4, indent: 0)
    let most = max(1, room - SheetPainter.fewestAnswers + 1)
    // What must stay in sight could be cut off at the end of the last line.
    if lines.count > most, runs.contains(where: { $0.kept != nil }) { return [runs] }
    return canvas.first(most, of: lines)
  }

  private func parts(of item: Table.Item, in table: Table) -> (first: [Run], second: [Run]) {
    let shown = item.cells.enumerated().filter {
      table.columns[$0.offset].appearsAt == 0 && !$0.element.text.isEmpty
    }
    let first = shown.filter { table.columns[$0.offset].isAnchor || $0.offset == 0 }
    let second = shown.filter { !(table.columns[$0.offset].isAnchor || $0.offset == 0) }
      .sorted { table.columns[$0.offset].leaves < table.columns[$1.offset].leaves }
    return (first.map(\.element), second.map(\.element))
  }

  private func joined(_ cells: [Run]) -> [Run] {
    cells.reduce(into: []) { runs, cell in
      if !runs.isEmpty { runs.append(Run(" · ", .muted)) }
      runs.append(cell)
    }
  }
}
