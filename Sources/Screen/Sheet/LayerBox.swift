import Letters

/// Where a layer stands, and its frame.
struct LayerBox {
  let content: Range<Int>
  let columns: Range<Int>
  private let title: String
  private let outer: (rows: Range<Int>, columns: Range<Int>)

  /// Whether a title stands whole in the frame of its layer.
  static func fits(_ title: String, in layer: Layer, _ painter: SheetPainter) -> Bool {
    painter.glyphs.text(title).cells + 2 <= width(of: layer, painter) - 4
  }

  private static func width(of layer: Layer, _ painter: SheetPainter) -> Int {
    min(layer.width, painter.size.width - 4)
  }

  init(_ layer: Layer, _ painter: SheetPainter, _ canvas: Canvas, rows: Range<Int>) {
    let width = Self.width(of: layer, painter)
    let wanted = painter.wantedHeight(of: layer.blocks, canvas, width: width - 2) + 2
    let height = min(rows.count, wanted)
    let left = (painter.size.width - width) / 2
    let top = rows.lowerBound + max(0, (rows.count - height) / 2)
    title = layer.title
    outer = (top..<(top + height), left..<(left + width))
    content = (top + 1)..<max(top + 1, top + height - 1)
    columns = (left + 1)..<(left + width - 1)
  }

  func paintFrame(_ canvas: inout Canvas) {
    let (rows, columns) = outer
    // Whole lines go: words cut by the frame are no words.
    for row in rows {
      canvas.surface.fill(row: row, role: .text)
      canvas.surface.fill(row: row, from: columns.lowerBound, to: columns.upperBound, role: .layer)
      canvas.write("│", row: row, column: columns.lowerBound, role: .border)
      canvas.write("│", row: row, column: columns.upperBound - 1, role: .border)
    }
    edge(&canvas, row: rows.lowerBound, left: "┌", right: "┐")
    edge(&canvas, row: rows.upperBound - 1, left: "└", right: "┘")
    let room = columns.count - 4
    guard !title.isEmpty else { return }
    let label = " " + canvas.glyphs.text(title) + " "
    canvas.write(
      label.clipped(cells: room, mark: canvas.glyphs.ellipsis), row: rows.lowerBound,
      column: columns.lowerBound + 2, role: .heading)
  }

  private func edge(_ canvas: inout Canvas, row: Int, left: String, right: String) {
    let columns = outer.columns
    canvas.rule(row: row, from: columns.lowerBound, to: columns.upperBound)
    canvas.write(left, row: row, column: columns.lowerBound, role: .border)
    canvas.write(right, row: row, column: columns.upperBound - 1, role: .border)
  }
}

extension Layer {
  /// The same with its title in lines of its own, where the frame is too narrow for it.
  var titledInside: Layer {
    Layer(
      title: "", blocks: [.paragraph([Run(title, .heading)], indent: 1)] + blocks, width: width)
  }
}
