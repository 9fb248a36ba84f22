import Cases
import Law

/// The text of a form with its blanks, one line a block.
///
/// A line begins with a sign for its style: `= ` title, `~ ` centred, `| ` upper right, `_ ` label
/// and value, `^ ` caption, `- ` item (repeated for each value of its blank), nothing for a
/// paragraph. `{name}` is a blank. Everything else is printed as it stands.
package struct FormTemplate: Equatable, Sendable {
  package let form: FormID
  package let text: String

  package init(_ form: FormID, _ text: String) {
    self.form = form
    self.text = text
  }

  /// The lines with their styles, in order.
  package var lines: [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0)) }
  }

  /// Names of all blanks, each once, in the order in which they stand.
  package var blanks: [String] {
    var seen: Set<String> = []
    return lines.flatMap(\.parts).compactMap { part in
      guard case .blank(let name) = part, seen.insert(name).inserted else { return nil }
      return name
    }
  }

  package struct Line: Equatable, Sendable {
    package let style: PageBlock.Style
    package let parts: [Part]

    init(_ line: String) {
      let sign = line.prefix(2)
      let style = Self.styles[String(sign)]
      self.style = line.isEmpty ? .space : style ?? .paragraph
      parts = Self.parts(of: style == nil ? Substring(line) : line.dropFirst(2))
    }

    package enum Part: Equatable, Sendable {
      case text(String)
      case blank(String)
    }

    private static let styles: [String: PageBlock.Style] = [
      "= ": .title, "~ ": .centred, "| ": .corner, "_ ": .line, "^ ": .caption, "- ": .item,
    ]

    private static func parts(of line: Substring) -> [Part] {
      var parts: [Part] = []
      var rest = line
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
        parts.append(.blank(String(rest[rest.index(after: open)..<close])))
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { parts.append(.text(String(rest))) }
      return parts
    }
  }
}
