import Letters

/// Finds commands by words of any language, folded, or by their id.
enum CommandSearch {
  static func matches(_ command: Command, _ folded: String) -> Bool {
    let text = names[command.id] ?? []
    return folded.split(separator: " ").allSatisfy { word in text.contains { $0.contains(word) } }
  }

  /// Folded once, when somebody first searches: every letter of a search asks all of them again.
  private static let names: [CommandID: [String]] = Dictionary(
    CommandTable.all.map { ($0.id, names(of: $0)) }, uniquingKeysWith: { first, _ in first })

  private static func names(of command: Command) -> [String] {
    let id = command.id.rawValue
    let titles = [command.kazakh, command.russian, command.english]
    return (titles + [id]).map { Folding.fold($0) } + [id]
  }
}
