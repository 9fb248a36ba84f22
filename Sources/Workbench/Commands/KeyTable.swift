import Screen

/// The keys of every screen as a table for people: the README's, and the manual's of an office.
package enum KeyTable {
  /// GitHub-flavoured Markdown; a command without a key of its own is in the list behind F2.
  package static func markdown(_ keymap: Keymap, _ language: Language) -> String {
    let head = ["| \(heading(language).joined(separator: " | ")) |", "|---|---|---|"]
    let rows = CommandTable.all.map { command in
      let keys = keymap.keys(of: command.id).map { "`\($0.name)`" }
      let shown = keys.isEmpty ? "`F2`" : keys.joined(separator: " ")
      return "| \(shown) | \(command.title(language)) | \(places(command, language)) |"
    }
    return (head + rows).joined(separator: "\n")
  }

  private static func heading(_ language: Language) -> [String] {
    switch language {
    case .kazakh: ["Перне", "Не істейді", "Қайда"]
    case .russian: ["Клавиша", "Что делает", "Где"]
    case .english: ["Key", "What it does", "Where"]
    }
  }

  /// The screens by name, or how few it is missing from.
  private static func places(_ command: Command, _ language: Language) -> String {
    if command.contexts.count > 8 { return everywhere(language) }
    return command.contexts.members.map { language.say(ContextWords($0)) }.joined(separator: ", ")
  }

  private static func everywhere(_ language: Language) -> String {
    switch language {
    case .kazakh: "барлық жерде дерлік"
    case .russian: "почти везде"
    case .english: "almost everywhere"
    }
  }
}
