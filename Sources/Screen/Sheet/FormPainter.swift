import Letters

/// Sets the fields of a form. The focused one stands in brackets with the hardware cursor in it.
struct FormPainter {
  private let isNarrow: Bool

  init(isNarrow: Bool) { self.isNarrow = isNarrow }

  func paint(_ form: Form, _ canvas: inout Canvas, rows: Range<Int>, columns: Range<Int>) {
    if form.labelsAbove, !isNarrow {
      FormPainter(isNarrow: true).paint(form, &canvas, rows: rows, columns: columns)
      return
    }
    let lines = form.rows.map { height(of: $0) }
    let first = firstVisible(form, lines, room: rows.count)
    var row = rows.lowerBound
    for index in form.rows.indices.dropFirst(first) {
      // What does not fit ends the form: a later row in its place would stand under a wrong heading.
      guard row + lines[index] <= rows.upperBound else { return }
      paint(form.rows[index], form, &canvas, row: row, columns)
      row += lines[index]
    }
  }

  private func height(of row: Form.Row) -> Int {
    switch row {
    case .field: isNarrow ? 2 : 1
    case .heading, .note: 1
    case .space: isNarrow ? 0 : 1
    }
  }

  /// The focused field and the notes under it are always in view.
  private func firstVisible(_ form: Form, _ lines: [Int], room: Int) -> Int {
    guard let focus = form.focus, lines.reduce(0, +) > room else { return 0 }
    var end = focus
    while end + 1 < form.rows.count, case .note = form.rows[end + 1] { end += 1 }
    var first = focus
    var used = lines[focus...end].reduce(0, +)
    while first > 0, used + lines[first - 1] <= room {
      first -= 1
      used += lines[first]
    }
    return first
  }

  private func paint(
    _ row: Form.Row, _ form: Form, _ canvas: inout Canvas, row line: Int, _ columns: Range<Int>
  ) {
    let left = columns.lowerBound + 3
    switch row {
    case .heading(let text):
      canvas.write(text, row: line, column: left, role: .heading, until: columns.upperBound)
    case .note(let run):
      canvas.write([run], row: line, column: left + 4, until: columns.upperBound)
    case .space: break
    case .field(let field): paint(field, form, &canvas, line, columns)
    }
  }

  private func paint(
    _ field: Form.Field, _ form: Form, _ canvas: inout Canvas, _ line: Int, _ columns: Range<Int>
  ) {
    let left = columns.lowerBound + 5
    if field.isFocused {
      canvas.write(">", row: line, column: columns.lowerBound, role: .selected)
    }
    canvas.write(field.label, row: line, column: left, role: .muted, until: columns.upperBound)
    let row = isNarrow ? line + 1 : line
    let start = isNarrow ? left + 1 : left + form.labelWidth + 2
    let end = paintValue(field, &canvas, row, start, columns.upperBound)
    guard let hint = field.hint, !isNarrow else { return }
    let column = max(end + 2, columns.lowerBound + 44)
    if column < columns.upperBound - 6 {
      canvas.write([hint], row: row, column: column, until: columns.upperBound)
    }
  }

  private func paintValue(
    _ field: Form.Field, _ canvas: inout Canvas, _ row: Int, _ start: Int, _ limit: Int
  ) -> Int {
    switch field.value {
    case .text(let edit, let mask):
      return paintText(edit, mask, field.isFocused, &canvas, row, start, limit)
    case .choice(let value, let all):
      return paintChoice(value, all, field.isFocused, &canvas, row, start, limit)
    case .fixed(let text):
      return canvas.write([Run(text, .field)], row: row, column: start, until: limit)
    }
  }

  private func paintText(
    _ edit: EditLine, _ mask: String, _ isFocused: Bool, _ canvas: inout Canvas, _ row: Int,
    _ start: Int, _ limit: Int
  ) -> Int {
    guard isFocused else {
      return canvas.write([Run(edit.text, .field)], row: row, column: start, until: limit)
    }
    canvas.write("[", row: row, column: start - 1, role: .fieldFocus)
    let width = max(8, min(54, limit - start - 2))
    let (before, after) = window(edit, width: width)
    let cursor = canvas.write(
      [Run(before, .fieldFocus)], row: row, column: start, until: start + width)
    canvas.surface.cursor = Position(row: row, column: min(cursor, limit - 1))
    var end = canvas.write(
      [Run(after, .fieldFocus)], row: row, column: cursor, until: start + width)
    let rest = mask.dropFirst(edit.text.count)
    end = canvas.write([Run(String(rest), .muted)], row: row, column: end, until: start + width)
    let close = mask.isEmpty ? start + width : max(end, cursor + 1)
    canvas.surface.fill(row: row, from: end, to: close, role: .fieldFocus)
    canvas.write("]", row: row, column: close, role: .fieldFocus)
    return close + 1
  }

  /// The part of a long text around the cursor.
  private func window(_ edit: EditLine, width: Int) -> (String, String) {
    var before = String(edit.beforeCursor)
    while before.cells > width - 1, !before.isEmpty { before.removeFirst() }
    return (before, String(edit.afterCursor))
  }

  private func paintChoice(
    _ value: String?, _ all: [String], _ isFocused: Bool, _ canvas: inout Canvas, _ row: Int,
    _ start: Int, _ limit: Int
  ) -> Int {
    guard isFocused else {
      return canvas.write([Run(value ?? "—", .field)], row: row, column: start, until: limit)
    }
    canvas.surface.cursor = Position(row: row, column: start)
    let options = all.enumerated().map { place, option in
      let isChosen = option == value
      let text = "\(place + 1) \(option)"
      return Run(isChosen ? "[\(text)]" : " \(text) ", isChosen ? .fieldFocus : .muted)
    }
    let shown = fitting(options, start, limit) ? options : near(value, all)
    var column = start
    for option in shown {
      column = canvas.write([option], row: row, column: column, until: limit)
    }
    return column
  }

  private func fitting(_ options: [Run], _ start: Int, _ limit: Int) -> Bool {
    start + options.reduce(0) { $0 + $1.text.cells } <= limit
  }

  /// The answer alone, and that the arrows lead to the others, where they do not fit on the line.
  private func near(_ value: String?, _ all: [String]) -> [Run] {
    let place = value.flatMap(all.firstIndex(of:))
    let number = place.map { "\($0 + 1)" } ?? "—"
    return [
      Run("[\(value ?? "—")]", .fieldFocus), Run(" ← \(number)/\(all.count) →", .muted),
    ]
  }
}

/// Sets labels and values in two columns, with what stands at the right edge.
struct FactPainter {
  let isNarrow: Bool
  private let labelWidth = 17

  init(isNarrow: Bool) { self.isNarrow = isNarrow }

  func paint(_ facts: [Fact], _ canvas: inout Canvas, rows: Range<Int>, columns: Range<Int>) {
    let linesPerFact = isNarrow ? 2 : 1
    for (index, fact) in facts.enumerated() {
      let row = rows.lowerBound + index * linesPerFact
      guard row + linesPerFact <= rows.upperBound else { return }
      paint(fact, &canvas, row, columns)
    }
  }

  private func paint(_ fact: Fact, _ canvas: inout Canvas, _ row: Int, _ columns: Range<Int>) {
    let left = columns.lowerBound + 1
    if fact.isSelected {
      canvas.write(">", row: row, column: columns.lowerBound, role: .selected)
      canvas.surface.cursor = Position(row: row, column: columns.lowerBound)
    }
    canvas.write(fact.label, row: row, column: left + 1, role: .muted, until: columns.upperBound)
    let trailing = fact.trailing.map { canvas.glyphs.text($0.text) } ?? ""
    let edge = columns.upperBound - (trailing.isEmpty || isNarrow ? 0 : trailing.cells + 2)
    let valueRow = isNarrow ? row + 1 : row
    let start = isNarrow ? left + 3 : left + 1 + labelWidth + 1
    canvas.write(fact.value, row: valueRow, column: start, until: edge)
    guard let run = fact.trailing, !isNarrow else { return }
    canvas.write([run], row: row, column: columns.upperBound - 1 - trailing.cells)
  }
}
