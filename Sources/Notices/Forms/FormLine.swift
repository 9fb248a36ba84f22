/// One line of a template: its style, and its words and blanks in order.
package struct FormLine: Equatable, Sendable {
  package let style: PageBlock.Style
  package let parts: [Part]

  package enum Part: Equatable, Sendable {
    case text(String)
    case blank(String, BlankShape)
    /// Stands before a line of a choice that was chosen.
    case mark(String, option: String)

    package var blank: String? {
      switch self {
      case .text: nil
      case .blank(let name, _), .mark(let name, _): name
      }
    }
  }

  init(_ line: String) {
    let style = Self.styles[String(line.prefix(2))]
    self.style = line.isEmpty ? .space : style ?? .paragraph
    parts = Self.parts(of: style == nil ? Substring(line) : line.dropFirst(2))
  }

  private static let styles: [String: PageBlock.Style] = [
    "# ": .letterhead, "= ": .title, "~ ": .centred, "| ": .corner, "_ ": .line, "^ ": .caption,
    "] ": .cornerCaption, "- ": .item, "* ": .option, "@ ": .seal,
  ]

  private static func parts(of line: Substring) -> [Part] {
    var parts: [Part] = []
    var rest = line
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      parts.append(part(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return parts
  }

  private static func part(_ words: Substring) -> Part {
    let option = words.split(separator: "=", maxSplits: 1)
    if option.count == 2 { return .mark(String(option[0]), option: String(option[1])) }
    let shape = words.split(separator: ":", maxSplits: 1)
    guard shape.count == 2, let known = BlankShape(rawValue: String(shape[1])) else {
      return .blank(String(words), .plain)
    }
    return .blank(String(shape[0]), known)
  }
}
