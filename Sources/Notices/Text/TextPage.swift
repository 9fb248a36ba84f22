import Cases
import Letters

/// A page as lines of text, for the screen and for any printer.
package struct TextPage: Equatable, Sendable {
  package let lines: [Line]

  package struct Line: Equatable, Sendable {
    package let spans: [Span]
    package init(_ spans: [Span]) { self.spans = spans }
    package init(_ text: String) { spans = [Span(text, .fixed)] }
    package var text: String { spans.map(\.text).joined() }

    /// The cells at which its blanks begin.
    fileprivate var blankStarts: [Int] {
      var starts: [Int] = []
      var cells = 0
      var before: Span.Kind?
      for span in spans {
        if span.kind != .fixed, span.kind != before { starts.append(cells) }
        cells += span.text.cells
        before = span.kind
      }
      return starts
    }
  }

  /// The whole text, one line end behind each line.
  package var text: String { lines.map { $0.text + "\n" }.joined() }

  /// The text of several pages: a printer begins a new sheet at a form feed.
  package static func text(_ pages: [Page]) -> String {
    pages.map { TextPage($0).text }.joined(separator: "\u{C}")
  }

  /// - Parameter width: cells of a line; 80 on any printer and screen.
  package init(_ page: Page, width: Int = 80) {
    let setter = TextSetter(width: width)
    var lines: [Line] = []
    if page.isDemo { lines += [setter.centred([Span(Self.demoMark, .fixed)]), Line("")] }
    var above: PageBlock.Style?
    for block in page.body {
      let captions =
        block.style == .caption && (above == .line || above == .paragraph || above == .ruled)
        ? lines.last.flatMap { setter.captions(block.captions, under: $0) } : nil
      lines += captions.map { [$0] } ?? setter.set(block)
      above = block.style
    }
    if !page.cover.isEmpty { lines += [Line(""), Line(setter.rule)] }
    for line in page.cover { lines += setter.set(cover: line) }
    self.lines = lines
  }

  /// Stands on every page of a demo store, for ever.
  static let demoMark = "ОЙДАН ШЫҒАРЫЛҒАН ДЕРЕКТЕР — ЖАРАМСЫЗ ҮЛГІ"
}

/// Sets blocks as lines: wraps, centres, keeps the spans so that a screen can mark the blanks.
private struct TextSetter {
  let width: Int
  private let margin = 2

  init(width: Int) { self.width = width }

  var rule: String { String(repeating: "─", count: width) }

  func set(_ block: PageBlock) -> [TextPage.Line] {
    switch block.style {
    case .space: [TextPage.Line("")]
    case .row, .rowHeading: row(block)
    case .title, .centred, .letterhead:
      wrapped(block.spans, width: width - 2 * margin).map { centred($0.spans) }
    case .caption:
      wrapped([Span(block.captions.joined(separator: "   "), .fixed)], width: width - 2 * margin)
        .map { centred($0.spans) }
    case .corner, .cornerCaption:
      wrapped(block.spans, width: width / 2).map { indented($0.spans, by: width - width / 2) }
    case .line, .item, .seal: hanging(block.spans, first: margin, rest: margin + 4)
    case .ruled: hanging(block.spans, first: margin, rest: margin)
    case .option: hanging(block.spans, first: margin + 2, rest: margin + 6)
    case .chosen: hanging(block.spans, first: margin, rest: margin + 6)
    case .paragraph:
      hanging(block.spans, first: block.goesOn ? margin : margin + 2, rest: margin)
    }
  }

  /// The small texts below the last blanks of a line, each from where its blank begins, or as far to
  /// the left as the edge asks; `nil` where the line has no such blanks or no room.
  func captions(_ texts: [String], under line: TextPage.Line) -> TextPage.Line? {
    let starts = line.blankStarts.suffix(texts.count)
    guard !texts.isEmpty, starts.count == texts.count else { return nil }
    var text = ""
    for (start, caption) in zip(starts, texts) {
      let edge = max(margin, width - margin - caption.cells)
      let free = (texts.count == 1 ? min(start, edge) : start) - text.cells
      text += indent(max(text.isEmpty ? 0 : 2, free)) + caption
    }
    return text.cells <= width - margin ? TextPage.Line(text) : nil
  }

  /// A row of a table, each cell wrapped in its own column.
  private func row(_ block: PageBlock) -> [TextPage.Line] {
    let cells = zip(block.spans, block.columns).map { span, column in
      let width = max(4, Int(column.share * Double(self.width)))
      return (width: width, lines: span.text.wrapped(cells: width - 1), isRight: column.isRight)
    }
    let height = cells.map(\.lines.count).max() ?? 0
    return (0..<height).map { number in
      var line = ""
      for cell in cells {
        let text = number < cell.lines.count ? cell.lines[number] : ""
        let free = max(0, cell.width - 1 - text.cells)
        line += cell.isRight ? indent(free) + text + " " : text.padded(cells: cell.width)
      }
      while line.last == " " { line.removeLast() }
      return TextPage.Line(line)
    }
  }

  func set(cover line: String) -> [TextPage.Line] {
    line.wrapped(cells: width - 2 * margin).map { TextPage.Line(indent(margin) + $0) }
  }

  func centred(_ spans: [Span]) -> TextPage.Line {
    let cells = spans.reduce(0) { $0 + $1.text.cells }
    return indented(spans, by: max(0, (width - cells) / 2))
  }

  private func hanging(_ spans: [Span], first: Int, rest: Int) -> [TextPage.Line] {
    let start = Span(indent(first), .fixed)
    let lines = wrapped([start] + spans, width: width - margin, firstIndent: first, indent: rest)
    return lines
  }

  private func indented(_ spans: [Span], by cells: Int) -> TextPage.Line {
    TextPage.Line([Span(indent(cells), .fixed)] + spans)
  }

  private func indent(_ cells: Int) -> String { String(repeating: " ", count: cells) }

  /// Wraps the whole text, then cuts the spans where the lines end.
  private func wrapped(
    _ spans: [Span], width: Int, firstIndent: Int = 0, indent: Int = 0
  ) -> [TextPage.Line] {
    let letters = spans.flatMap { span in span.text.map { (letter: $0, kind: span.kind) } }
    let text = String(letters.map(\.letter))
    var lines: [TextPage.Line] = []
    var position = 0
    for (number, line) in text.wrapped(cells: width, indent: indent).enumerated() {
      let added = number == 0 ? 0 : indent
      let words = line.dropFirst(added)
      // The wrapping drops the spaces at which it breaks.
      while position < letters.count, number > 0, letters[position].letter == " ",
        words.first != " "
      { position += 1 }
      let part = letters[position..<min(letters.count, position + words.count)]
      position += words.count
      lines.append(TextPage.Line(spansOf(Array(part), indent: added)))
    }
    return lines
  }

  private func spansOf(_ letters: [(letter: Character, kind: Span.Kind)], indent cells: Int)
    -> [Span]
  {
    var spans = cells > 0 ? [Span(indent(cells), .fixed)] : []
    var text = ""
    var kind: Span.Kind?
    for letter in letters {
      if let current = kind, current != letter.kind {
        spans.append(Span(text, current))
        text = ""
      }
      kind = letter.kind
      text.append(letter.letter)
    }
    if let kind { spans.append(Span(text, kind)) }
    return spans
  }
}
