/// The words of a command line, taken apart: options anywhere, the rest in order.
struct Arguments {
  private(set) var words: [String] = []
  private var options: [String: [String]] = [:]
  private var flags: Set<String> = []

  /// Options that take no value.
  static let flagNames = [
    "json", "watch", "demo", "plain", "facts", "explain", "help", "version",
    "closed", "opened", "estimated", "confirm", "standard", "again",
  ]
  /// Options that take one.
  static let optionNames = [
    "service", "via", "at", "week", "applicant", "category", "fact", "event", "place", "kind",
    "store",
    "lang", "theme", "glyphs", "as-of", "format", "output", "batch", "applications", "seed", "name",
    "address", "phone", "head", "authority", "clerk", "post", "clerk-name", "clerk-post", "role",
    "desk",
    "lunch", "intake", "copies", "site", "moved-from", "act", "from", "to", "by", "reason",
  ]

  init(_ list: [String]) throws(UsageProblem) {
    var index = list.startIndex
    var onlyWords = false
    while index < list.endIndex {
      let word = list[index]
      index += 1
      if onlyWords || !word.hasPrefix("-") || word == "-" {
        words.append(word)
      } else if word == "--" {
        onlyWords = true
      } else {
        try takeOption(word, list, &index)
      }
    }
  }

  private mutating func takeOption(
    _ word: String, _ list: [String], _ index: inout Int
  ) throws(UsageProblem) {
    let parts = Self.longName(word).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    if Self.flagNames.contains(name), parts.count == 1 {
      flags.insert(name)
    } else if Self.optionNames.contains(name) {
      if parts.count == 2 {
        options[name, default: []].append(String(parts[1]))
      } else if index < list.endIndex {
        options[name, default: []].append(list[index])
        index += 1
      } else {
        throw UsageProblem(name, .optionNeedsValue(name))
      }
    } else {
      throw UsageProblem(name, .unknownOption(word))
    }
  }

  private static func longName(_ word: String) -> String {
    switch word {
    case "-h": "help"
    case "-V": "version"
    default: String(word.drop { $0 == "-" })
    }
  }

  func has(_ flag: String) -> Bool { flags.contains(flag) }
  subscript(name: String) -> String? { options[name]?.last }
  func all(_ name: String) -> [String] { options[name] ?? [] }

  func required(_ name: String) throws(UsageProblem) -> String {
    guard let value = self[name] else {
      throw UsageProblem(name, .missingOption(name))
    }
    return value
  }

  /// - Throws: for a word that nobody would read: its answer would be about something else.
  func checkWords(atMost count: Int) throws(UsageProblem) {
    guard words.count > count + 1 else { return }
    throw UsageProblem("word", .unreadWord(words[count + 1]))
  }

  /// - Throws: for an option that the command does not read: its answer would be about something else.
  func checkOptions(_ read: Set<String>, of command: String) throws(UsageProblem) {
    let given = Set(options.keys).union(flags)
    guard let name = given.subtracting(read).min() else { return }
    throw UsageProblem(name, .unreadOption(name, command: command))
  }

  /// The word at a place behind the command's name.
  func word(_ index: Int, _ name: String) throws(UsageProblem) -> String {
    guard words.indices.contains(index) else {
      throw UsageProblem(name, .missing(name))
    }
    return words[index]
  }
}
