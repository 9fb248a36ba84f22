import Screen
import Testing
import Workbench

@Suite("Keys and commands")
struct KeymapTests {
  @Test("No two commands of a context share a key", arguments: Context.allCases)
  func noTwo(context: Context) {
    let keymap = Keymap()
    let commands = CommandTable.commands(in: context)
    for command in commands {
      for key in keymap.keys(of: command.id) {
        let owners = commands.filter { keymap.keys(of: $0.id).contains(key) }
        #expect(owners.map(\.id) == [command.id], "\(key.name)")
      }
      #expect(keymap.conflict(of: command.id) == nil)
    }
  }

  @Test("Every key of a command runs it, where letters are not text", arguments: Context.allCases)
  func everyKey(context: Context) {
    let keymap = Keymap()
    for command in CommandTable.commands(in: context) {
      for key in keymap.keys(of: command.id) {
        if context.isText, case .character = key { continue }
        #expect(keymap.command(for: key, in: context) == command.id, "\(key.name)")
      }
    }
  }

  @Test("A letter counts by its key cap, on the Kazakh, Russian and Latin layouts alike")
  func keyCaps() {
    let keymap = Keymap()
    for (latin, cyrillic) in [("h", "р"), ("p", "з"), ("r", "к"), ("n", "т"), ("y", "н")] {
      for context in Context.allCases where !context.isText {
        #expect(
          keymap.command(for: .character(Character(latin)), in: context)
            == keymap.command(for: .character(Character(cyrillic)), in: context),
          "\(latin) in \(context)")
      }
    }
  }

  @Test("In a field a letter is text, and never a command", arguments: Context.allCases)
  func text(context: Context) {
    guard context.isText else { return }
    for letter in "abcxyzабвәқһ?/:" {
      #expect(Keymap().command(for: .character(letter), in: context) == nil)
    }
  }

  @Test("A clerk's own key replaces the key of the table")
  func own() {
    let keymap = Keymap([.refresh: [.function(11)]])
    #expect(keymap.command(for: .function(11), in: .inbox) == .refresh)
    #expect(keymap.command(for: .function(5), in: .inbox) == nil)
    #expect(keymap.keys(of: .refresh) == [.function(11)])
  }

  @Test("A key that another command has is a conflict, where both can be used and only there")
  func conflict() {
    let clash = Keymap([.refresh: [.function(3)]]).conflict(of: .refresh)
    #expect(clash?.command == .search)
    #expect(clash?.key == .function(3))
    let exchanged = Keymap([.refresh: [.function(3)], .search: [.function(5)]])
    #expect(exchanged.conflict(of: .refresh) == nil)
    #expect(exchanged.conflict(of: .search) == nil)
  }

  @Test("Every command has a title in three languages and belongs somewhere")
  func titles() {
    for command in CommandTable.all {
      let titles = Language.allCases.map { command.title($0) }
      #expect(titles.allSatisfy { !$0.isEmpty })
      #expect(!command.contexts.isEmpty, "\(command.id)")
    }
    #expect(CommandTable.all.count == Set(CommandTable.all.map(\.id)).count)
  }
}
