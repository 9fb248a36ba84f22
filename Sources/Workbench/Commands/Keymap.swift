import Screen

/// Which key runs which command, with a clerk's own keys laid over the table.
package struct Keymap: Equatable, Sendable {
  private let own: [CommandID: [Key]]

  package init(_ own: [CommandID: [Key]] = [:]) { self.own = own }

  /// The command of a key. A letter counts by its key cap, so that the Kazakh, Russian and Latin
  /// layouts work alike; in a text context letters are text.
  package func command(for key: Key, in context: Context) -> CommandID? {
    if case .character(let typed) = key {
      guard !context.isText else { return nil }
      return holder(of: key, in: context)
        ?? holder(of: .character(Keyboard.cap(typed)), in: context)
    }
    return holder(of: key, in: context)
  }

  /// The table is searched for every key: it has some dozens of commands, and an index made at each
  /// start would cost more than a day of keys.
  private func holder(of key: Key, in context: Context) -> CommandID? {
    CommandTable.all.first { $0.contexts.contains(context) && keys(of: $0).contains(key) }?.id
  }

  /// Another command that has a key of this one where both can be used.
  package func conflict(of id: CommandID) -> (command: CommandID, key: Key)? {
    for context in CommandTable.command(id)?.contexts.members ?? [] {
      for other in CommandTable.commands(in: context) where other.id != id {
        if let key = keys(of: other.id).first(where: keys(of: id).contains) {
          return (other.id, key)
        }
      }
    }
    return nil
  }

  package func keys(of id: CommandID) -> [Key] { CommandTable.command(id).map(keys) ?? [] }

  package func keys(of command: Command) -> [Key] { own[command.id] ?? command.keys }

  /// The keys of a command as help shows them, with letters as the clerk's keyboard prints them.
  package func names(
    of command: Command, in context: Context, on layout: Keyboard.Layout
  ) -> [String] {
    keys(of: command).compactMap { key in
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
