import Cases
import Letters
import Screen

/// The commands of a context, with their keys; typing filters, Enter runs.
package struct HelpLayer: Equatable, Sendable {
  let context: Context
  var edit = EditLine()
  var index = 0

  static let actions: [CommandID: Action] = [.run: { $0.runHelp() }]
}

extension Model {
  mutating func openHelp() -> [Effect] {
    let context = context
    guard context != .help else { return closeLayer() }
    layers.append(.help(HelpLayer(context: context)))
    return []
  }

  func helpCommands(_ layer: HelpLayer) -> [Command] {
    let query = Folding.fold(layer.edit.text)
    return CommandTable.commands(in: layer.context).filter { command in
      query.isEmpty || CommandSearch.matches(command, query)
    }
  }

  private mutating func changeHelp(_ change: (inout HelpLayer) -> Void) {
    guard case .help(var layer) = layers.last else { return }
    change(&layer)
    layers[layers.count - 1] = .help(layer)
  }

  mutating func moveHelp(_ key: Key) -> [Effect]? {
    guard case .help(let layer) = layers.last else { return nil }
    guard let index = ListMovement.move(key, from: layer.index, count: helpCommands(layer).count)
    else { return nil }
    changeHelp { $0.index = index }
    return []
  }

  mutating func typeInHelp(_ key: Key) -> [Effect]? {
    var taken = false
    changeHelp { layer in
      taken = layer.edit.take(key, isDigitsOnly: false, length: nil)
      layer.index = 0
    }
    return taken ? [] : nil
  }

  mutating func runHelp() -> [Effect] {
    guard case .help(let layer) = layers.last else { return [] }
    let commands = helpCommands(layer)
    guard commands.indices.contains(layer.index) else { return [] }
    layers.removeLast()
    return run(commands[layer.index].id)
  }

  func view(_ layer: HelpLayer) -> Layer {
    let rows = helpCommands(layer).map { command in
      let keys = keymap.names(of: command, in: layer.context, on: layout)
      return Table.Row.item(
        Table.Item(cells: [
          Run(command.title(language)), Run(keys.joined(separator: " "), .key),
        ]))
    }
    return Layer(
      title: "\(say(FrameWords.help)) · \(say(ContextWords(layer.context)))",
      blocks: [
        .prompt(Prompt(sign: "/", edit: layer.edit, note: say(FrameWords.typeToFilter))),
        .table(
          Table(
            columns: [
              Table.Column("", 36, upTo: 46, isAnchor: true), Table.Column("", 12, upTo: 20),
            ], rows: rows, selected: rows.isEmpty ? nil : layer.index,
            empty: say(MessageWords.noSuchCommand(layer.edit.text)), showsHeadings: false,
            isChoice: true)),
        .paragraph([Run(say(FrameWords.lettersEverywhere), .muted)], indent: 0),
      ])
  }
}

/// Movement in a list of a known length.
enum ListMovement {
  /// First and last, where no text is typed whose cursor these keys move.
  static func jump(_ key: Key, count: Int) -> Int? {
    switch key {
    case .home: 0
    case .end: max(0, count - 1)
    case .up, .down, .pageUp, .pageDown, .character, .enter, .escape, .tab, .backTab, .backspace,
      .delete, .insert, .left, .right, .function, .control:
      nil
    }
  }

  static func move(_ key: Key, from index: Int, count: Int) -> Int? {
    let last = max(0, count - 1)
    switch key {
    case .down: return min(last, index + 1)
    case .up: return max(0, index - 1)
    case .pageDown: return min(last, index + 10)
    case .pageUp: return max(0, index - 10)
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .home, .end, .function, .control:
      return nil
    }
  }
}
