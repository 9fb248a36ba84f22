import Cases
import Letters
import Screen

/// Commands by words, in three languages.
package struct PaletteLayer: Equatable, Sendable {
  /// Where the commands would run.
  let context: Context
  var edit = EditLine()
  var index = 0

  static let actions: [CommandID: Action] = [
    .run: { $0.runPalette() },
    .complete: { $0.completePalette() },
  ]
}

extension Model {
  mutating func openPalette() -> [Effect] {
    layers.append(.palette(PaletteLayer(context: context)))
    return []
  }

  private var paletteLayer: PaletteLayer? {
    if case .palette(let layer) = layers.last { return layer }
    return nil
  }

  func paletteCommands(_ layer: PaletteLayer) -> [Command] {
    let query = Folding.fold(layer.edit.text)
    let here = CommandTable.commands(in: layer.context).filter { $0.id != .palette }
    guard !query.isEmpty else { return here }
    let found = here.filter { CommandSearch.matches($0, query) }
    // Whoever types the whole name of a command means it, whatever others hold the same words.
    return found.filter { $0.id.rawValue == layer.edit.text }
      + found.filter { $0.id.rawValue != layer.edit.text }
  }

  private mutating func changePalette(_ change: (inout PaletteLayer) -> Void) {
    guard var layer = paletteLayer else { return }
    change(&layer)
    layers[layers.count - 1] = .palette(layer)
  }

  mutating func movePalette(_ key: Key) -> [Effect]? {
    guard let layer = paletteLayer,
      let index = ListMovement.move(key, from: layer.index, count: paletteCommands(layer).count)
    else { return nil }
    changePalette { $0.index = index }
    return []
  }

  mutating func typeInPalette(_ key: Key) -> [Effect]? {
    var taken = false
    changePalette { layer in
      taken = layer.edit.take(key, isDigitsOnly: false, length: nil)
      layer.index = 0
    }
    return taken ? [] : nil
  }

  mutating func completePalette() -> [Effect] {
    guard let layer = paletteLayer else { return [] }
    let commands = paletteCommands(layer)
    guard commands.indices.contains(layer.index) else { return [] }
    changePalette { $0.edit = EditLine(commands[layer.index].id.rawValue) }
    changePalette { $0.index = 0 }
    return []
  }

  mutating func runPalette() -> [Effect] {
    guard let layer = paletteLayer else { return [] }
    let commands = paletteCommands(layer)
    guard commands.indices.contains(layer.index) else {
      tell(.noSuchCommand(layer.edit.text))
      return []
    }
    layers.removeLast()
    return run(commands[layer.index].id)
  }

  func view(_ layer: PaletteLayer) -> Layer {
    let commands = paletteCommands(layer)
    let rows = commands.map { command in
      let keys = keymap.names(of: command, in: layer.context, on: layout)
      return Table.Row.item(
        Table.Item(cells: [
          Run(command.title(language)), Run(keys.joined(separator: " "), .key),
        ]))
    }
    let selected = commands.indices.contains(layer.index) ? commands[layer.index] : nil
    let names = selected.map { command in
      [command.id.rawValue]
        + Language.allCases.filter { $0 != language }.map { command.title($0) }
    }
    return Layer(
      title: say(FrameWords.commands),
      blocks: [
        .prompt(Prompt(sign: ":", edit: layer.edit, note: "\(commands.count)")),
        .table(
          Table(
            columns: [
              Table.Column("", 40, upTo: 50, isAnchor: true), Table.Column("", 12, upTo: 20),
            ], rows: rows, selected: rows.isEmpty ? nil : layer.index,
            empty: say(MessageWords.noSuchCommand(layer.edit.text)), showsHeadings: false)),
        .line([Run((names ?? []).joined(separator: " · "), .muted)]),
      ], width: 76)
  }
}
