import Cases
import Law

/// A table as a page of A4, with the same description that notices have.
package enum ReportPage {
  /// - Parameter isDemo: the store holds invented cases; the paper says so.
  package static func page(_ table: SheetTable, isDemo: Bool) -> Page {
    var body = [PageBlock(style: .title, spans: [Span(table.title, .fixed)])]
    body += table.about.map { PageBlock(style: .centred, spans: [Span($0, .fixed)]) }
    body.append(PageBlock(style: .space, spans: []))
    body += rows(table)
    return Page(
      form: nil, title: table.title, body: body, cover: [], copy: 1, isDemo: isDemo)
  }

  /// The lines of a table, wide columns wide.
  package static func rows(_ table: SheetTable) -> [PageBlock] {
    let columns = columns(of: table)
    let head = PageBlock(
      style: .rowHeading, spans: table.headings.map { Span($0, .fixed) }, columns: columns)
    let all = table.rows.map { ($0, PageBlock.Style.row) }
    let total = table.total.map { [($0, PageBlock.Style.rowHeading)] } ?? []
    return [head]
      + (all + total).map { cells, style in
        PageBlock(style: style, spans: cells.map { Span($0.shown, .fixed) }, columns: columns)
      }
  }

  /// Each column gets room for its longest word and a share of the rest by the length of its texts.
  private static func columns(of table: SheetTable) -> [PageColumn] {
    let sample = table.rows.prefix(200)
    let weights = table.headings.indices.map { index -> Double in
      let texts = [table.headings[index]] + sample.map { $0[index].shown }
      let words = texts.flatMap { $0.split(separator: " ") }.map(\.count)
      let longest = Double(words.max() ?? 1)
      let usual = Double(texts.map(\.count).max() ?? 1)
      return max(4, longest) + 1 + min(usual, 32) / 16
    }
    let sum = weights.reduce(0, +)
    return table.headings.indices.map { index in
      PageColumn(
        share: weights[index] / sum,
        isRight: sample.first.map { $0[index].isNumber } ?? false)
    }
  }
}
