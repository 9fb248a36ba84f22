import Screen

/// Which key runs which command, with a clerk's own keys laid over the table.
package struct Keymap: Equatable, Sendable {
  private let keys: [CommandID: [Key]]
  private let commands: [Context: [Key: CommandID]]

  package init(_ own: [CommandID: [Key]] = [:]) {
    let table = Dictionary(CommandTable.all.map { ($0.id, $0.keys) }) { first, _ in first }
    let keys = table.merging(own) { _, own in own }
    self.keys = keys
    commands = Dictionary(
      uniqueKeysWithValues: Context.allCases.map { context in
        let pairs = CommandTable.commands(in: context).flatMap { command in
          (keys[command.id] ?? []).map { ($0, command.id) }
        }
        return (context, Dictionary(pairs) { first, _ in first })
      })
  }

  /// The command of a key. A letter counts by its key cap, so that the Kazakh, Russian and Latin
  /// layouts work alike; in a text context letters are text.
  package func command(for key: Key, in context: Context) -> CommandID? {
    if case .character(let typed) = key {
      guard !context.isText else { return nil }
      return commands[context]?[key] ?? commands[context]?[.character(Keyboard.cap(typed))]
    }
    return commands[context]?[key]
  }

  /// Another command that has a key of this one where both can be used.
  package func conflict(of id: CommandID) -> (command: CommandID, key: Key)? {
    for context in CommandTable.command(id)?.contexts ?? [] {
      for other in CommandTable.commands(in: context) where other.id != id {
        if let key = keys(of: other.id).first(where: keys(of: id).contains) {
          return (other.id, key)
        }
      }
    }
    return nil
  }

  package func keys(of id: CommandID) -> [Key] { keys[id] ?? [] }

  /// The keys of a command as help shows them, with letters as the clerk's keyboard prints them.
  package func names(of id: CommandID, in context: Context, on layout: Keyboard.Layout) -> [String]
  {
    keys(of: id).compactMap { key in
      guard case .character(let letter) = key, letter.isLetter else { return symbol(key) }
      return context.isText ? nil : String(Keyboard.printed(letter, on: layout))
    }
  }

  private func symbol(_ key: Key) -> String {
    switch key {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .home, .end,
      .pageUp, .pageDown, .function, .control:
      key.name
    }
  }
}
