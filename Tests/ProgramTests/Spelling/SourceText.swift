import FoundationEssentials

/// A source file of the program as the words that it says.
struct SourceText {
  let path: String
  private let text: String

  /// Every Swift file below `Sources`.
  static func all() throws -> [SourceText] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: root)
    return try files.filter { $0.hasSuffix(".swift") }.sorted().map { file in
      SourceText(
        path: file, text: try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8))
    }
  }

  /// Texts in quotes, without what is put into them when the program runs.
  var literals: [String] { Self.literals(text) }

  /// Texts that are Kazakh: all that goes on paper, what stands in a `kazakh` of the words, and the
  /// first of three languages in the tables.
  var kazakh: [String] {
    guard !path.hasPrefix("Notices/") else { return literals }
    return kazakhBlocks.flatMap(Self.literals) + firstsOfThree
  }

  private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  private var kazakhBlocks: [String] {
    var blocks: [String] = []
    var end: String?
    for line in lines {
      let indent = line.prefix { $0 == " " }
      if let open = end {
        if line == open { end = nil } else { blocks[blocks.count - 1] += line + "\n" }
      } else if line.contains("var kazakh: String {") {
        blocks.append("")
        if line.hasSuffix("}") {
          blocks[blocks.count - 1] = String(line)
        } else {
          end = indent + "}"
        }
      }
    }
    return blocks
  }

  private var firstsOfThree: [String] {
    let table = #/\b(?:Names|CommandFooter|Command)\(\s*(?:\.\w+,\s*)?"((?:[^"\\]|\\.)*)"/#
    return text.matches(of: table).map { String($0.output.1) }
  }

  private static func literals(_ text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "/" }) {
      rest = rest[start...]
      if rest.hasPrefix("//") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.first == "/" {
        rest = rest.dropFirst()
      } else {
        let mark = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        rest = rest.dropFirst(mark.count)
        found.append(take(&rest, until: mark))
      }
    }
    return found
  }

  /// Reads to the closing quotes; what stands in `\( )` and in the braces of a blank is left out.
  private static func take(_ rest: inout Substring, until mark: String) -> String {
    var words = ""
    while let letter = rest.first {
      if rest.hasPrefix(mark) {
        rest = rest.dropFirst(mark.count)
        return words
      }
      rest = rest.dropFirst()
      if letter == "\\" {
        if rest.first == "(" {
          rest = rest.dropFirst()
          skip(&rest, from: "(", to: ")")
          words.append(" ")
        } else {
          let isJoined = rest.first == "\n"
          rest = rest.dropFirst()
          if !isJoined { words.append(" ") }
        }
      } else if letter == "{" {
        skip(&rest, from: "{", to: "}")
        words.append(" ")
      } else {
        words.append(letter)
      }
    }
    return words
  }

  private static func skip(_ rest: inout Substring, from open: Character, to close: Character) {
    var depth = 1
    while depth > 0, let letter = rest.first {
      rest = rest.dropFirst()
      if letter == open { depth += 1 }
      if letter == close { depth -= 1 }
    }
  }
}
