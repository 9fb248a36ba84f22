/// Reads XML strictly enough to know that it is well-formed: every element is closed in order, every
/// attribute is quoted, every reference is known.
package struct ReadXML {
  package struct Element: Equatable, Sendable {
    package let name: String
    package let attributes: [String: String]
    /// The text within, that of inner elements included.
    package var text = ""
  }

  package struct Malformed: Error, CustomStringConvertible {
    package let description: String
  }

  /// All elements in the order of their beginnings.
  package private(set) var elements: [Element] = []
  private var open: [Int] = []

  package init(_ text: String) throws {
    var rest = text[...]
    if rest.hasPrefix("<?xml"), let end = rest.firstRange(of: "?>") {
      rest = rest[end.upperBound...]
    }
    while let start = rest.firstIndex(of: "<") {
      try take(text: rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else {
        throw Malformed(description: "an open tag")
      }
      try take(tag: rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    guard open.isEmpty, rest.allSatisfy(\.isWhitespace) else {
      throw Malformed(description: "not closed: \(open.map { elements[$0].name })")
    }
  }

  private mutating func take(text: Substring) throws {
    let plain = try Self.decoded(text)
    for index in open { elements[index].text += plain }
  }

  private mutating func take(tag: Substring) throws {
    if tag.hasPrefix("/") {
      guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
        throw Malformed(description: "closed out of order: \(tag)")
      }
      return
    }
    let isEmpty = tag.hasSuffix("/")
    let content = isEmpty ? tag.dropLast() : tag
    let name = content.prefix { !$0.isWhitespace }
    elements.append(
      Element(
        name: String(name), attributes: try Self.attributes(content.dropFirst(name.count))))
    if !isEmpty { open.append(elements.count - 1) }
  }

  private static func attributes(_ text: Substring) throws -> [String: String] {
    var found: [String: String] = [:]
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" }
      rest = rest.dropFirst(name.count + 1)
      guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
        throw Malformed(description: "an attribute without quotes: \(name)")
      }
      found[String(name)] = try decoded(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return found
  }

  private static func decoded(_ text: Substring) throws -> String {
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ";"),
        let sign = signs[String(rest[rest.index(after: start)..<end])]
      else { throw Malformed(description: "an unknown reference in \(text.prefix(40))") }
      result += sign
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static let signs = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}
