import Letters

/// Sets a sheet in cells. Four zones never change places: title, content, what Enter does with the
/// messages, keys.
package struct SheetPainter {
  package let size: Size
  package let glyphs: Glyphs

  /// The smallest terminal that can hold a screen.
  package static let smallest = Size(width: 40, height: 10)

  package init(size: Size, glyphs: Glyphs) {
    self.size = size
    self.glyphs = glyphs
  }

  package var isNarrow: Bool { size.isNarrow }
  private var isShort: Bool { size.isShort }

  package func paint(_ sheet: Sheet) -> Surface {
    var canvas = Canvas(size: size, glyphs: glyphs)
    paintTitle(sheet, &canvas)
    let top = paintHead(sheet, &canvas)
    let bottom = size.height - footHeight(sheet)
    paint(sheet.blocks, &canvas, rows: top..<bottom, columns: 0..<size.width)
    if let layer = sheet.layer {
      recede(&canvas, rows: top..<bottom)
      paint(layer, &canvas, rows: 1..<bottom)
    }
    paintFoot(sheet, &canvas)
    if canvas.surface.cursor == nil { canvas.surface.cursor = Position(row: top, column: 0) }
    return canvas.surface
  }

  /// Lines that the table, form or document of a sheet has. Screens page by it.
  package func flexibleHeight(of sheet: Sheet) -> Int {
    let head = headHeight(sheet)
    let rows = size.height - footHeight(sheet) - head
    // Measured, not painted: it needs no rows.
    let canvas = Canvas(size: Size(width: size.width, height: 0), glyphs: glyphs)
    let fixed = sheet.blocks.filter { !$0.isFlexible }
      .reduce(0) { $0 + height(of: $1, canvas, width: size.width) }
    let headings = sheet.blocks.reduce(0) { $0 + headingLines($1) }
    let room = max(1, rows - fixed - headings)
    return isNarrow ? max(1, room / 2) : room
  }

  // MARK: Zones

  /// The keys, the message and what Enter does: what stands above gives way to a long message, so
  /// that nothing of it lies hidden beneath.
  private func footHeight(_ sheet: Sheet) -> Int {
    let next = sheet.next.isEmpty && isShort ? 0 : 1
    let used = max(messageLines(sheet).count, isShort ? 0 : 1) + next
    return 1 + max(used, isShort ? 1 : 2)
  }

  private func headHeight(_ sheet: Sheet) -> Int {
    1 + (sheet.strip.isEmpty ? 0 : 1) + (sheet.tabs.isEmpty || isShort ? 0 : 1)
      + (isShort ? 0 : 1)
  }

  private func paintTitle(_ sheet: Sheet, _ canvas: inout Canvas) {
    let role: Role = sheet.isAlarm ? .alarm : .title
    canvas.surface.fill(row: 0, role: role)
    let right = fittingPlace(sheet)
    let left = fittingTitle(sheet, beside: right)
    let room = size.width - 2 - (right.isEmpty ? 0 : right.cells + 2)
    canvas.write(left.clipped(cells: room, mark: glyphs.ellipsis), row: 0, column: 1, role: role)
    canvas.write(right, row: 0, column: size.width - 1 - right.cells, role: role)
  }

  /// On a narrow screen the first parts leave: what is shown and where one is stay. A position alone
  /// says neither, so it leaves before the words it belongs to.
  private func fittingTitle(_ sheet: Sheet, beside right: String) -> String {
    let words = sheet.title.lastIndex { $0.contains(where: \.isLetter) } ?? 0
    for first in sheet.title.indices.prefix(words + 1) {
      let text = text(of: sheet.title[first...])
      let fits = text.cells + right.cells + 4 <= size.width
      if fits || !isNarrow { return text }
    }
    return sheet.title.indices.contains(words) ? glyphs.text(sheet.title[words]) : ""
  }

  /// The clock stays to the last; office, clerk and day leave before the title is cut.
  private func fittingPlace(_ sheet: Sheet) -> String {
    let room = size.width - 4 - cells(of: sheet.title[...])
    let first = sheet.place.indices.first { cells(of: sheet.place[$0...]) <= room }
    return text(of: sheet.place[(first ?? max(0, sheet.place.count - 1))...])
  }

  private static let divider = " · "

  /// Parts of the title's line with the signs between them.
  private func text(of parts: ArraySlice<String>) -> String {
    glyphs.text(parts.joined(separator: Self.divider))
  }

  /// Cells of the same, without making it.
  private func cells(of parts: ArraySlice<String>) -> Int {
    parts.reduce(max(0, parts.count - 1) * glyphs.text(Self.divider).cells) {
      $0 + glyphs.text($1).cells
    }
  }

  /// Strip, tabs and the rule under them; returns the first row of the content.
  private func paintHead(_ sheet: Sheet, _ canvas: inout Canvas) -> Int {
    var row = 1
    if !sheet.strip.isEmpty {
      canvas.write(sheet.strip, row: row, column: 1)
      row += 1
    }
    if !sheet.tabs.isEmpty, !isShort {
      paint(sheet.tabs, areSteps: sheet.tabsAreSteps, &canvas, row: row)
      row += 1
    }
    if !isShort {
      canvas.rule(row: row)
      row += 1
    }
    return row
  }

  private func paint(_ tabs: [Tab], areSteps: Bool, _ canvas: inout Canvas, row: Int) {
    var column = 1
    let cells = tabs.reduce(0) { $0 + $1.label.cells + ($1.isCurrent ? 2 : 0) }
    let isCrowded = cells + 3 * (tabs.count - 1) + 2 > size.width
    for (index, tab) in tabs.enumerated() {
      let label = tab.isCurrent ? "[\(tab.label)]" : tab.label
      let role: Role = tab.isCurrent ? .heading : tab.isDone ? .ok : .muted
      column = canvas.write([Run(label, role)], row: row, column: column)
      let between = areSteps ? " — " : isCrowded ? " " : "   "
      if index < tabs.count - 1 {
        column = canvas.write([Run(between, .muted)], row: row, column: column)
      }
    }
  }

  /// The last line is the keys'. A message that does not fit on its line takes one or two more above
  /// it, and what Enter does moves up as far; a message cut off could say the opposite.
  private func paintFoot(_ sheet: Sheet, _ canvas: inout Canvas) {
    let keys = size.height - 1
    let message = messageLines(sheet)
    // What comes next never leaves, however few lines there are.
    let next = sheet.next.isEmpty && isShort ? [] : [nextRuns(sheet.next)]
    let used = max(message.count, isShort ? 0 : 1) + next.count
    for row in (size.height - footHeight(sheet))..<size.height {
      canvas.surface.fill(row: row, role: .text)
    }
    paint(sheet.keys, &canvas, row: keys)
    for (index, line) in message.enumerated() {
      canvas.write([line], row: keys - message.count + index, column: 1)
    }
    for line in next { canvas.write(line, row: keys - used, column: 1) }
  }

  private func messageLines(_ sheet: Sheet) -> [Run] {
    guard let message = sheet.message else { return [] }
    // What is merely good to know is not worth the line of what Enter does.
    guard message.isBad else { return [Run(message.text, .status)] }
    let canvas = Canvas(size: size, glyphs: glyphs)
    let lines = canvas.wrap([Run(message.text, .statusError)], cells: size.width - 2, indent: 0)
    return canvas.first(isShort ? 2 : 3, of: lines).flatMap { $0 }
  }

  /// The key stands out, what it does is read.
  private func nextRuns(_ next: String) -> [Run] {
    guard let colon = next.firstIndex(of: ":") else { return [Run(next, .next)] }
    return [
      Run(String(next[...colon]), .key), Run(String(next[next.index(after: colon)...]), .next),
    ]
  }

  /// Whole hints only: a key whose word does not fit is left out. The way out has its place before all
  /// others and stands last.
  private func paint(_ keys: [KeyHint], _ canvas: inout Canvas, row: Int) {
    let gap = size.width < 100 ? 2 : 3
    let wayOut = keys.last(where: \.isWayOut)
    let kept = wayOut.map { width(of: $0) + gap } ?? 0
    var column = 1
    for hint in keys where hint != wayOut {
      guard column + width(of: hint) + kept <= size.width else { break }
      column = canvas.write(runs(hint), row: row, column: column) + gap
    }
    guard let wayOut, column + width(of: wayOut) <= size.width else { return }
    canvas.write(runs(wayOut), row: row, column: column)
  }

  private func runs(_ hint: KeyHint) -> [Run] {
    [Run(hint.key, .key), Run(" " + hint.word, .footer)]
  }

  private func width(of hint: KeyHint) -> Int {
    runs(hint).reduce(0) { $0 + glyphs.text($1.text).cells }
  }

  // MARK: Content

  func paint(_ blocks: [Block], _ canvas: inout Canvas, rows: Range<Int>, columns: Range<Int>) {
    let fixed = blocks.filter { !$0.isFlexible }
      .reduce(0) { $0 + height(of: $1, canvas, width: columns.count) }
    // Text never pushes out what is chosen or typed.
    let wantedRows = wantedHeight(
      of: blocks.filter(\.isFlexible), canvas, width: columns.count)
    var room = max(rows.count - fixed, min(wantedRows, kept(for: blocks, canvas, of: rows.count)))
    var flexible = blocks.count(where: \.isFlexible)
    let isChoice = blocks.contains(where: \.isChoice)
    var row = rows.lowerBound
    for block in blocks {
      var wanted = height(of: block, canvas, width: columns.count)
      if block.isFlexible {
        wanted = share(of: block, room: room, left: flexible, canvas, width: columns.count)
        room -= wanted
        flexible -= 1
      }
      let end = min(rows.upperBound - (isChoice && flexible > 0 ? room : 0), row + wanted)
      guard row < end else { continue }
      paint(block, &canvas, rows: row..<end, columns: columns)
      row = end
    }
  }

  /// Rows that the text leaves to what is chosen or typed: two thirds of all. On a short screen a
  /// choice keeps more, so that its answers are seen side by side: every piece of text shrinks to its
  /// first line, and to nothing before fewer than three answers are left.
  private func kept(for blocks: [Block], _ canvas: Canvas, of rows: Int) -> Int {
    guard isShort, blocks.contains(where: \.isChoice) else { return rows * 2 / 3 }
    let pieces = blocks.count {
      !$0.isFlexible && height(of: $0, canvas, width: canvas.width) > 0
    }
    return max(Self.fewestAnswers, rows - pieces)
  }

  /// Answers that stay in sight together on the smallest screen.
  package static let fewestAnswers = 3

  /// The last flexible block takes what is left; those above it what they need, up to a fair part.
  private func share(
    of block: Block, room: Int, left: Int, _ canvas: Canvas, width: Int
  ) -> Int {
    guard left > 1 else { return room }
    let wanted = wantedHeight(of: [block], canvas, width: width)
    if isShort, block.isChoice { return min(wanted, max(Self.fewestAnswers, room - 1)) }
    return min(max(wanted, 1), max(room * 2 / (left + 1), 1))
  }

  private func height(of block: Block, _ canvas: Canvas, width: Int) -> Int {
    switch block {
    case .rule: isShort ? 0 : 1
    case .space: isShort ? 0 : 1
    case .line, .prompt: 1
    case .paragraph(let runs, let indent):
      canvas.wrap(runs, cells: width - 2 - indent, indent: 0).count
    case .facts(let facts): isNarrow ? facts.count * 2 : facts.count
    case .table, .form, .document: 0
    }
  }

  private func headingLines(_ block: Block) -> Int {
    guard case .table(let table) = block, table.showsHeadings, !isNarrow else { return 0 }
    return 1
  }

  private func paint(
    _ block: Block, _ canvas: inout Canvas, rows: Range<Int>, columns: Range<Int>
  ) {
    switch block {
    case .rule: canvas.rule(row: rows.lowerBound, from: columns.lowerBound, to: columns.upperBound)
    case .space: break
    case .line(let runs):
      canvas.write(
        runs, row: rows.lowerBound, column: columns.lowerBound + 1, until: columns.upperBound)
    case .paragraph(let runs, let indent):
      paintParagraph(runs, indent, &canvas, rows, columns)
    case .facts(let facts):
      FactPainter(isNarrow: isNarrow).paint(facts, &canvas, rows: rows, columns: columns)
    case .table(let table):
      TablePainter(isNarrow: isNarrow).paint(table, &canvas, rows: rows, columns: columns)
    case .form(let form):
      FormPainter(isNarrow: isNarrow).paint(form, &canvas, rows: rows, columns: columns)
    case .document(let document): paintDocument(document, &canvas, rows, columns)
    case .prompt(let prompt): paintPrompt(prompt, &canvas, rows.lowerBound, columns)
    }
  }

  private func paintParagraph(
    _ runs: [Run], _ indent: Int, _ canvas: inout Canvas, _ rows: Range<Int>,
    _ columns: Range<Int>
  ) {
    let lines = canvas.wrap(runs, cells: columns.count - 2 - indent, indent: 0)
    for (line, row) in zip(canvas.first(rows.count, of: lines), rows) {
      canvas.write(
        line, row: row, column: columns.lowerBound + 1 + indent, until: columns.upperBound)
    }
  }

  private func paintDocument(
    _ document: Document, _ canvas: inout Canvas, _ rows: Range<Int>, _ columns: Range<Int>
  ) {
    let top = max(0, min(document.top, document.lines.count - rows.count))
    for (line, row) in zip(document.lines.dropFirst(top), rows) {
      canvas.write(line, row: row, column: columns.lowerBound, until: columns.upperBound)
    }
    let edge = columns.upperBound - 1
    if top > 0 { canvas.write("↑", row: rows.lowerBound, column: edge, role: .muted) }
    if top + rows.count < document.lines.count {
      canvas.write("↓", row: rows.upperBound - 1, column: edge, role: .muted)
    }
    // Beside a list the cursor stays on its row: a text is only read.
    guard canvas.surface.cursor == nil else { return }
    canvas.surface.cursor = Position(row: rows.lowerBound, column: columns.lowerBound)
  }

  private func paintPrompt(
    _ prompt: Prompt, _ canvas: inout Canvas, _ row: Int, _ columns: Range<Int>
  ) {
    var column = canvas.write(
      [Run(prompt.sign + " ", .key)], row: row, column: columns.lowerBound + 1)
    column = canvas.write(
      [Run(String(prompt.edit.beforeCursor), .fieldFocus)], row: row, column: column)
    canvas.surface.cursor = Position(row: row, column: min(column, size.width - 1))
    canvas.write(
      [Run(String(prompt.edit.afterCursor), .fieldFocus), Run(" ", .fieldFocus)], row: row,
      column: column)
    let note = glyphs.text(prompt.note)
    let start = columns.upperBound - 1 - note.cells
    if start > column + 2 { canvas.write(note, row: row, column: start, role: .muted) }
  }

  /// A layer is a framed box; on a narrow screen it takes the whole content.
  private func paint(_ layer: Layer, _ canvas: inout Canvas, rows: Range<Int>) {
    if isNarrow || isShort {
      for row in rows { canvas.surface.fill(row: row, role: .layer) }
      // A question whose end is cut off is no question.
      let title = glyphs.text(layer.title).wrapped(cells: size.width - 2).prefix(2)
      for (index, line) in title.enumerated() {
        canvas.write(line, row: rows.lowerBound + index, column: 1, role: .heading)
      }
      paint(
        layer.blocks, &canvas, rows: (rows.lowerBound + max(1, title.count))..<rows.upperBound,
        columns: 0..<size.width)
      return
    }
    let layer = LayerBox.fits(layer.title, in: layer, self) ? layer : layer.titledInside
    let box = LayerBox(layer, self, canvas, rows: rows)
    box.paintFrame(&canvas)
    canvas.surface.cursor = Position(row: box.content.lowerBound, column: box.columns.lowerBound)
    paint(layer.blocks, &canvas, rows: box.content, columns: box.columns)
  }

  /// What lies under a layer steps back: it is muted, and only the layer has a `>`.
  private func recede(_ canvas: inout Canvas, rows: Range<Int>) {
    for row in rows {
      if canvas.surface[row, 0].role == .selected {
        canvas.surface.fill(row: row, to: 1, role: .text)
      }
      canvas.surface.paint(row: row, role: .muted)
    }
  }

  /// Lines that the blocks of a layer would like to have.
  func wantedHeight(of blocks: [Block], _ canvas: Canvas, width: Int) -> Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .table(let table):
        sum + TablePainter(isNarrow: isNarrow).wantedHeight(of: table, canvas, width: width)
      case .form(let form): sum + form.rows.count * (form.labelsAbove ? 2 : 1)
      case .document(let document): sum + document.lines.count
      case .rule, .space, .line, .paragraph, .facts, .prompt:
        sum + height(of: block, canvas, width: width)
      }
    }
  }
}
