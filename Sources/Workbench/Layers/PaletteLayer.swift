import Cases
import Letters
import Screen

/// Commands by words, in three languages.
package struct PaletteLayer: Equatable, Sendable {
  /// Where the commands would run.
  let context: Context
  /// The screen under a question that has opened by itself: what can be done there leaves the question
  /// for later. `nil` where the clerk has asked for what is open.
  let under: Context?
  /// Why a command can do nothing now, as it stood when the list was opened.
  let refusals: [CommandID: String]
  var edit = EditLine()
  var index = 0

  static let actions: [CommandID: Action] = [
    .run: { $0.runPalette() },
    .complete: { $0.completePalette() },
  ]
}

extension Model {
  mutating func openPalette() -> [Effect] {
    layers.append(.palette(PaletteLayer(over: self)))
    return []
  }

  private var paletteLayer: PaletteLayer? {
    if case .palette(let layer) = layers.last { return layer }
    return nil
  }

  func paletteCommands(_ layer: PaletteLayer) -> [Command] {
    let query = Folding.fold(layer.edit.text)
    let all = layer.commands
    // What is not possible now stands last, and is not hidden.
    let here =
      all.filter { layer.refusals[$0.id] == nil } + all.filter { layer.refusals[$0.id] != nil }
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
    let command = commands[layer.index].id
    if layer.leaves(command) { layers.removeLast() }
    return run(command)
  }

  func view(_ layer: PaletteLayer) -> Layer {
    let commands = paletteCommands(layer)
    let rows = commands.map { Table.Row.item(item($0, layer)) }
    return Layer(
      title: say(FrameWords.commands),
      blocks: [
        .prompt(Prompt(sign: ":", edit: layer.edit, note: "\(commands.count)")),
        .table(
          Table(
            columns: [
              Table.Column("", 40, upTo: 50, isAnchor: true), Table.Column("", 12, upTo: 20),
            ], rows: rows, selected: rows.isEmpty ? nil : layer.index,
            empty: say(MessageWords.noSuchCommand(layer.edit.text)), showsHeadings: false,
            isChoice: true)),
        details(commands.indices.contains(layer.index) ? commands[layer.index] : nil, layer),
      ], width: 76)
  }

  private func item(_ command: Command, _ layer: PaletteLayer) -> Table.Item {
    if let refusal = layer.refusals[command.id] {
      return Table.Item(cells: [
        Run(command.title(language), .forbidden), Run(refusal, .forbidden),
      ])
    }
    let keys = keymap.names(of: command, in: layer.context, on: layout)
    return Table.Item(cells: [
      Run(command.title(language)),
      layer.leaves(command.id)
        ? Run(say(FrameWords.reasonLater), .muted) : Run(keys.joined(separator: " "), .key),
    ])
  }

  /// Why the command under the cursor is not possible, or what else it is called.
  private func details(_ command: Command?, _ layer: PaletteLayer) -> Block {
    guard let command else { return .line([]) }
    if let refusal = layer.refusals[command.id] {
      return .paragraph([Run(refusal, .forbidden)], indent: 0)
    }
    let names = Language.allCases.filter { $0 != language }.map { command.title($0) }
    return .line([Run(([command.id.rawValue] + names).joined(separator: " · "), .muted)])
  }

  /// What Enter does with the command under the cursor.
  func paletteNext(_ layer: PaletteLayer) -> NextWords {
    let commands = paletteCommands(layer)
    guard commands.indices.contains(layer.index),
      layer.refusals[commands[layer.index].id] != nil
    else { return .run }
    return .showWhyNot
  }

  /// What a command would answer now, where it could do nothing else; `nil` where it does something.
  /// It is tried on a copy, so that the list says what the command itself says.
  func refusal(of command: CommandID) -> String? {
    var trial = self
    trial.note = nil
    guard trial.run(command).isEmpty, let told = trial.note else { return nil }
    var before = view()
    var after = trial.view()
    before.message = nil
    after.message = nil
    return before == after ? told.text : nil
  }
}

extension PaletteLayer {
  init(over model: Model) {
    var screen = model
    var bare = PaletteLayer(context: model.context, under: nil, refusals: [:])
    if case .reason = model.layers.last {
      screen.layers.removeAll()
      bare = PaletteLayer(context: model.context, under: screen.context, refusals: [:])
    }
    var refusals: [CommandID: String] = [:]
    for command in bare.commands {
      let place = bare.leaves(command.id) ? screen : model
      refusals[command.id] = place.refusal(of: command.id)
    }
    self.init(context: bare.context, under: bare.under, refusals: refusals)
  }

  /// The commands of the place, and behind them those of the screen under a question.
  var commands: [Command] {
    let own = CommandTable.commands(in: context)
    let others = under.map(CommandTable.commands(in:)) ?? []
    return (own + others.filter { other in !own.contains { $0.id == other.id } })
      .filter { $0.id != .palette }
  }

  /// Whether a command leaves the question under the list for later.
  func leaves(_ command: CommandID) -> Bool {
    under != nil && !CommandTable.commands(in: context).contains { $0.id == command }
  }
}
