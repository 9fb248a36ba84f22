import Screen

/// Which key runs which command, with a clerk's own keys laid over the table.
package struct Keymap: Equatable, Sendable {
  private var keys: [CommandID: [Key]]

  package init(_ own: [CommandID: [Key]] = [:]) {
    keys = Dictionary(uniqueKeysWithValues: CommandTable.all.map { ($0.id, $0.keys) })
    keys.merge(own) { _, own in own }
  }

  /// The command of a key. A letter counts by its key cap, so that the Kazakh, Russian and Latin
  /// layouts work alike; in a text context letters are text.
  package func command(for key: Key, in context: Context) -> CommandID? {
    let candidates = CommandTable.all.filter { $0.contexts.contains(context) }
    if case .character(let typed) = key {
      guard !context.isText else { return nil }
      return find(key, candidates) ?? find(.character(Keyboard.cap(typed)), candidates)
    }
    return find(key, candidates)
  }

  private func find(_ key: Key, _ candidates: [Command]) -> CommandID? {
    candidates.first { keys[$0.id]?.contains(key) == true }?.id
  }

  package func keys(of id: CommandID) -> [Key] { keys[id] ?? [] }

  /// The keys of a command as help shows them, with letters as the clerk's keyboard prints them.
  package func names(of id: CommandID, in context: Context, on layout: Keyboard.Layout) -> [String] {
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
