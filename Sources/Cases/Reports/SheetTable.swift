import Law

/// A table with words, ready for a spreadsheet, a page or a terminal.
package struct SheetTable: Equatable, Sendable {
  package let title: String
  /// Office, days, moment: what a reader must know of it.
  package let about: [String]
  package let headings: [String]
  package let rows: [[Cell]]
  package let total: [Cell]?

  package init(
    title: String, about: [String], headings: [String], rows: [[Cell]], total: [Cell]?
  ) {
    self.title = title
    self.about = about
    self.headings = headings
    self.rows = rows
    self.total = total
  }

  package enum Cell: Equatable, Sendable {
    case text(String)
    case count(Int)
    case day(CivilDate)
    case moment(Moment)
    /// Milliseconds.
    case duration(Int64)
    case empty
  }
}
