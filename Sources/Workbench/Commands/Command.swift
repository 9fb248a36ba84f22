import Screen

/// One line of the command table. Keys, footer, help, palette, manual and completions are made
/// from it; nothing is bound anywhere else.
package struct Command: Sendable {
  package let id: CommandID
  package let kazakh: String
  package let russian: String
  package let english: String
  package let keys: [Key]
  package let contexts: ContextSet
  /// The word beside the key at the bottom; `nil` for commands that only help and palette show.
  package let footer: CommandFooter?

  package init(
    _ id: CommandID, _ kazakh: String, _ russian: String, _ english: String, keys: [Key],
    in contexts: ContextSet, footer: CommandFooter? = nil
  ) {
    self.id = id
    self.kazakh = kazakh
    self.russian = russian
    self.english = english
    self.keys = keys
    self.contexts = contexts
    self.footer = footer
  }

  package func title(_ language: Language) -> String { language.say(CommandTitle(self)) }
}

/// The short word at the bottom of the screen.
package struct CommandFooter: Phrase {
  package let kazakh: String
  package let russian: String
  package let english: String

  package init(_ kazakh: String, _ russian: String, _ english: String) {
    self.kazakh = kazakh
    self.russian = russian
    self.english = english
  }

  static let save = CommandFooter("Сақтау", "Сохранить", "Save")
  static let confirm = CommandFooter("Растау", "Подтвердить", "Confirm")
}

/// The title of a command as a phrase.
private struct CommandTitle: Phrase {
  let kazakh: String
  let russian: String
  let english: String

  init(_ command: Command) {
    kazakh = command.kazakh
    russian = command.russian
    english = command.english
  }
}
