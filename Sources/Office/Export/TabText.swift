import Cases
import Law
import Letters

/// A table as tab-separated lines for other programs: ISO dates, times in seconds. A text that a
/// spreadsheet could take for a formula gets an apostrophe before it.
package enum TabText {
  package static func line(_ cells: [String]) -> String {
    cells.map(safe).joined(separator: "\t")
  }

  /// The signs with which spreadsheets begin a formula or a command.
  private static let signs: Set<Character> = ["=", "+", "-", "@", "|", "%", "\t", "\r", "\n"]

  /// One cell: no tab, no line end, no beginning of a formula, and nothing that moves a cursor.
  package static func safe(_ text: String) -> String {
    let oneLine = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }).neutralised()
    guard let first = text.first, signs.contains(first) else { return oneLine }
    return isNumber(text) ? oneLine : "'" + oneLine
  }

  private static func isNumber(_ text: String) -> Bool {
    text.first == "-" && text.count > 1 && text.dropFirst().allSatisfy(\.isNumber)
  }
}

extension ReportCell {
  /// The value for machines: slugs, ISO dates, whole seconds.
  package var plain: String {
    switch self {
    case .label(let label): label.slug
    case .text(let text): text
    case .count(let count): String(count)
    case .day(let day): day.iso
    case .moment(let moment): moment.iso
    case .duration(let milliseconds): String(milliseconds / 1_000)
    case .none: ""
    }
  }
}
