import Letters

/// The looks of all roles.
package struct Theme: Equatable, Sendable {
  package let name: String
  private var looks: [Role: Look]

  package init(name: String, looks: [Role: Look]) {
    self.name = name
    self.looks = looks
  }

  /// The look of a role. A role the theme does not name looks like the role before its dot, and
  /// that one like plain text.
  package subscript(role: Role) -> Look {
    if let look = looks[role] { return look }
    if let dot = role.name.firstIndex(of: "."),
      let parent = Role.allCases.first(where: { $0.name == role.name[..<dot] }),
      let look = looks[parent]
    {
      return look
    }
    return looks[.text] ?? Look()
  }
}

/// A line of a theme file that cannot be read.
package struct ThemeProblem: Error, Equatable, Sendable {
  package let line: Int
  package let kind: Kind

  package enum Kind: Equatable, Sendable {
    case noEqualsSign
    case unknownRole(String)
    case unknownColour(String)
    case unknownAttribute(String)
    case inheritsUnknown(String)
  }
}

/// Reads theme files: `role = foreground on background, attribute, attribute`; `#` begins a
/// comment, `inherits = name` takes the rest from another theme.
package enum ThemeReader {
  /// - Parameter find: gives a theme to inherit from by its name.
  /// - Throws: the first line that cannot be followed.
  package static func read(
    name: String, _ text: String, find: (String) -> Theme?
  ) throws(ThemeProblem) -> Theme {
    let (looks, problems) = parse(text, find)
    if let first = problems.first { throw first }
    return Theme(name: name, looks: looks)
  }

  /// Every line that cannot be followed, in order.
  package static func problems(of text: String, find: (String) -> Theme?) -> [ThemeProblem] {
    parse(text, find).problems
  }

  private static func parse(
    _ text: String, _ find: (String) -> Theme?
  ) -> (looks: [Role: Look], problems: [ThemeProblem]) {
    var looks: [Role: Look] = [:]
    var problems: [ThemeProblem] = []
    for (index, line) in text.fileLines.enumerated() {
      let content = line.prefix { $0 != "#" }.trimmed
      guard !content.isEmpty else { continue }
      do throws(ThemeProblem) {
        try read(content, number: index + 1, find, &looks)
      } catch {
        problems.append(error)
      }
    }
    return (looks, problems)
  }

  private static func read(
    _ content: Substring, number: Int, _ find: (String) -> Theme?, _ looks: inout [Role: Look]
  ) throws(ThemeProblem) {
    guard let equals = content.firstIndex(of: "=") else {
      throw ThemeProblem(line: number, kind: .noEqualsSign)
    }
    let key = String(content[..<equals].trimmed)
    let value = content[content.index(after: equals)...].trimmed
    if key == "inherits" {
      guard let parent = find(String(value)) else {
        throw ThemeProblem(line: number, kind: .inheritsUnknown(String(value)))
      }
      for role in Role.allCases where looks[role] == nil { looks[role] = parent[role] }
      return
    }
    guard let role = Role.allCases.first(where: { $0.name == key }) else {
      throw ThemeProblem(line: number, kind: .unknownRole(key))
    }
    do { looks[role] = try look(value) } catch {
      throw ThemeProblem(line: number, kind: error.kind)
    }
  }

  private static func look(_ text: Substring) throws(ThemeProblem) -> Look {
    let parts = text.split(separator: ",").map(\.trimmed)
    var look = Look()
    for (index, part) in parts.enumerated() {
      if let attribute = attributes[String(part)] {
        look.attributes.insert(attribute)
      } else if index == 0 {
        try readColours(part, &look)
      } else {
        throw ThemeProblem(line: 0, kind: .unknownAttribute(String(part)))
      }
    }
    return look
  }

  private static func readColours(_ text: Substring, _ look: inout Look) throws(ThemeProblem) {
    let words = text.split(separator: " ").map(String.init).filter { $0 != "on" }
    for (index, word) in words.prefix(2).enumerated() {
      guard let colour = Colour(name: word) else {
        throw ThemeProblem(line: 0, kind: .unknownColour(word))
      }
      if index == 0 { look.foreground = colour } else { look.background = colour }
    }
  }

  private static let attributes: [String: Look.Attributes] = [
    "normal": [], "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
  ]
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
