import Letters
import Screen
import Testing
import Workbench

/// What the smallest screen shows of the answers of an open choice. Every key that a test presses is
/// checked with it, so that no choice of the program is left out.
struct AnswersInView {
  private let model: Model
  private let surface: Surface
  private let table: Table?

  init(_ given: Model) {
    var model = given
    model.size = SheetPainter.smallest
    self.model = model
    let sheet = Self.contexts.contains(given.context) ? model.view() : Sheet()
    let tables = (sheet.layer?.blocks ?? sheet.blocks).compactMap(Self.choice)
    table = tables.first
    surface =
      tables.isEmpty
      ? Surface(size: model.size)
      : SheetPainter(size: model.size, glyphs: model.glyphs).paint(sheet)
  }

  /// Where something is chosen: nothing else is drawn a second time for every key of every test.
  private static let contexts: Set<Context> = [
    .choice, .reason, .palette, .help, .places, .search, .decision, .board,
  ]

  private static func choice(_ block: Block) -> Table? {
    guard case .table(let table) = block, table.isChoice, !table.rows.isEmpty else { return nil }
    return table
  }

  func check() {
    guard let table else { return }
    #expect(
      shown.count >= min(SheetPainter.fewestAnswers, table.rows.count),
      "\(surface.lines.joined(separator: "\n"))")
    guard let selected = table.selected else { return }
    #expect(
      focused?.hasPrefix(beginning(selected)) == true, "\(surface.lines.joined(separator: "\n"))")
  }

  /// The lines with which answers begin, and the headings between them.
  var shown: [String] {
    let beginnings = (table?.rows.indices.map(beginning) ?? []).filter { !$0.isEmpty }
    return answerLines.filter { line in beginnings.contains { line.hasPrefix($0) } }
  }

  private var focused: String? { surface.lines.first { $0.first == ">" }.map { rest(of: $0) } }

  private var answerLines: [String] {
    surface.lines.filter { " >".contains($0.first ?? "·") }.map { rest(of: $0) }
  }

  private func rest(of line: String) -> String { String(line.dropFirst(3)) }

  /// The first word of an answer, as the next one may stand on the next line, or of a heading.
  private func beginning(_ row: Int) -> String {
    let text =
      switch table?.rows[row] {
      case .group(let title): title
      case .item(let item): item.cells.first?.text ?? ""
      case nil: ""
      }
    return model.glyphs.text(String(text.prefix { $0 != " " }).clipped(cells: 30, mark: ""))
  }
}
