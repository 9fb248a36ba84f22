import Letters

/// A page set on sheets of A4: the same description that the screen and the text show.
package struct PaperLayout: Equatable, Sendable {
  package let sheets: [PaperSheet]

  /// Margins of an official paper: 20 mm on the left for the file, 15 on the right.
  private static let left = 56.7
  private static let column = PaperSheet.width - left - 42.5
  private static let top = PaperSheet.height - 48
  private static let bottom = 56.7

  package init(_ page: Page, fonts: PaperFonts) throws(PaperProblem) {
    var lines = try Self.demoMark(page, fonts)
    lines += try Self.lines(page.body, fonts)
    var sheets = Sheets.fill(
      lines, foot: try Self.foot(page.cover, fonts), top: Self.top, bottom: Self.bottom)
    guard sheets.count > 1 else {
      self.sheets = sheets
      return
    }
    for index in sheets.indices {
      let number = "\(page.title) · \(index + 1)/\(sheets.count)"
      sheets[index].marks += try Self.folio(number, fonts)
    }
    self.sheets = sheets
  }

  private static func lines(
    _ blocks: [PageBlock], _ fonts: PaperFonts
  ) throws(PaperProblem) -> [PaperLine] {
    var lines: [PaperLine] = []
    var box: BlockSetter.BlankPlace?
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1].style : nil
      var style = BlockStyle(block.style, column: column, hasCaption: next == .caption)
      if block.style == .caption, let box { narrow(&style, to: box) }
      let setter = BlockSetter(fonts: fonts, style: style, edge: left)
      var result = try setter.set(block.spans)
      if next == .caption, let last = result.lines.indices.last {
        result.lines[last].below = 0
      }
      if keepsWithNext(block.style, next), let last = result.lines.indices.last {
        result.lines[last].mayBreak = false
      }
      lines += result.lines
      box = block.style == .caption ? box : result.blank
      if block.style == .centred || block.style == .corner, box == nil {
        box = BlockSetter.BlankPlace(x: left + style.left, width: style.width)
      }
    }
    return lines
  }

  /// A caption stands in the middle below its blank, as wide as it needs.
  private static func narrow(_ style: inout BlockStyle, to box: BlockSetter.BlankPlace) {
    let middle = box.x + box.width / 2 - left
    let reach = max(min(middle, column - middle), 60)
    let width = min(2 * reach, max(box.width, 240))
    style.width = width
    style.left = min(max(0, middle - width / 2), column - width)
  }

  private static func keepsWithNext(_ style: PageBlock.Style, _ next: PageBlock.Style?) -> Bool {
    switch style {
    case .title: true
    case .paragraph, .line: next == .caption || next == .item
    case .centred, .corner, .caption, .item: next == .caption
    case .space: false
    }
  }

  /// Stands at the head of every paper from a demo store.
  private static func demoMark(
    _ page: Page, _ fonts: PaperFonts
  ) throws(PaperProblem) -> [PaperLine] {
    guard page.isDemo else { return [] }
    let mark = PageBlock(style: .title, spans: [Span(TextPage.demoMark, .fixed)])
    let space = PageBlock(style: .space, spans: [])
    return try lines([mark, space], fonts)
  }

  /// The cover lines below a rule.
  private static func foot(
    _ cover: [String], _ fonts: PaperFonts
  ) throws(PaperProblem) -> [PaperLine] {
    var rule = PaperLine(above: 12)
    rule.marks = [.rule(PaperSheet.Rule(x: left, y: 0, width: column, thickness: 0.5))]
    var lines = [rule]
    let setter = BlockSetter(fonts: fonts, style: .cover(column: column), edge: left)
    for text in cover { lines += try setter.set([Span(text, .fixed)]).lines }
    return lines
  }

  /// The number of a sheet where there are several.
  private static func folio(
    _ text: String, _ fonts: PaperFonts
  ) throws(PaperProblem) -> [PaperSheet.Mark] {
    var style = BlockStyle(.centred, column: column, hasCaption: false)
    style.size = 9
    let setter = BlockSetter(fonts: fonts, style: style, edge: left)
    return try setter.set([Span(text, .fixed)]).lines.flatMap { $0.placed(at: 32) }
  }
}
