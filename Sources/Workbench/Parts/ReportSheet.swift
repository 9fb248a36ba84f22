import Cases
import Law

/// A report with its words in one language.
package struct ReportSheet: Sendable {
  private let language: Language
  private let office: Office

  package init(_ language: Language, _ office: Office) {
    self.language = language
    self.office = office
  }

  package func table(_ report: Report, at moment: Moment) -> SheetTable {
    let query = report.query
    return SheetTable(
      title: title(query),
      about: [
        office.organisation?.name ?? "", language.say(ReportDeskWords.days(query.days)),
        language.say(ReportDeskWords.made(moment)),
      ].filter { !$0.isEmpty },
      headings: report.columns.map {
        language.say(ReportColumnWords($0, by: query.grouping))
      }, rows: report.rows.map { $0.map(cell) }, total: report.total.map { $0.map(cell) })
  }

  /// «Өтініштер · ай»
  package func title(_ query: ReportQuery) -> String {
    let kind = language.say(ReportKindWords(query.kind))
    guard let grouping = query.grouping else { return kind }
    return "\(kind) · \(language.say(ReportGroupingWords(grouping)).lowercased())"
  }

  private func cell(_ cell: ReportCell) -> SheetTable.Cell {
    switch cell {
    case .label(let label): .text(language.say(ReportLabelWords(label, office)))
    case .text(let text): .text(text)
    case .count(let count): .count(count)
    case .day(let day): .day(day)
    case .moment(let moment): .moment(moment)
    case .duration(let milliseconds): .duration(milliseconds)
    case .none: .empty
    }
  }
}
