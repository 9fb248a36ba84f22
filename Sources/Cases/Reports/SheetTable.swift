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

extension SheetTable.Cell {
  /// As a person reads it: «24.11.2026 10:27», «6:20».
  package var shown: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .day(let day): day.dotted
    case .moment(let moment): "\(moment.date.dotted) \(moment.time)"
    case .duration(let milliseconds): Self.time(milliseconds)
    case .empty: ""
    }
  }

  /// Whether it stands at the right of its column.
  package var isNumber: Bool {
    switch self {
    case .count, .duration: true
    case .text, .day, .moment, .empty: false
    }
  }

  /// «6:20», from an hour on «1:06:20»; whole seconds of so many milliseconds.
  package static func time(_ milliseconds: Int64) -> String {
    let seconds = milliseconds / 1_000
    let minutes = seconds / 60
    let rest = twoDigits(Int(seconds % 60))
    guard minutes >= 60 else { return "\(minutes):\(rest)" }
    return "\(minutes / 60):\(twoDigits(Int(minutes % 60))):\(rest)"
  }
}
