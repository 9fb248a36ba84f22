import Letters

/// A page set on sheets of A4: the same description that the screen and the text show.
package struct PaperLayout: Equatable, Sendable {
  package let sheets: [PaperSheet]

  /// Margins of an official paper: 20 mm on the left for the file, 15 on the right.
  static let left = 56.7
  static let column = PaperSheet.width - left - 42.5
  private static let top = PaperSheet.height - 48
  private static let bottom = 56.7

  package init(_ page: Page, fonts: PaperFonts) throws(PaperProblem) {
    var sheets = try Self.sheets(page, fonts, .usual)
    for density in [PaperDensity.close, .closest] where sheets.count == 2 {
      let closer = try Self.sheets(page, fonts, density)
      if closer.count == 1 { sheets = closer }
    }
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

  private static func sheets(
    _ page: Page, _ fonts: PaperFonts, _ density: PaperDensity
  ) throws(PaperProblem) -> [PaperSheet] {
    let blocks = PaperBlocks(fonts: fonts, density: density)
    return Sheets.fill(
      try blocks.lines(demoMark(page) + page.body), foot: try foot(page.cover, fonts), top: top,
      bottom: bottom)
  }

  /// Stands at the head of every paper from a demo store.
  private static func demoMark(_ page: Page) -> [PageBlock] {
    guard page.isDemo else { return [] }
    let mark = PageBlock(style: .title, spans: [Span(TextPage.demoMark, .fixed)])
    return [mark, PageBlock(style: .space, spans: [])]
  }

  /// The cover lines below a rule.
  private static func foot(
    _ cover: [String], _ fonts: PaperFonts
  ) throws(PaperProblem) -> [PaperLine] {
    guard !cover.isEmpty else { return [] }
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
