import Cases
import Screen

/// A destructive or legal step asks, and Enter is always the safe answer: F8 is the deliberate one.
package struct ConfirmationLayer: Equatable, Sendable {
  let text: ConfirmationWords
  let effects: [Effect]

  static let actions: [CommandID: Action] = [
    .confirm: { $0.confirmStep() },
    .close: { $0.closeLayer() },
  ]
}

extension Model {
  mutating func confirm(_ text: ConfirmationWords, _ effects: [Effect]) -> [Effect] {
    layers.append(.confirmation(ConfirmationLayer(text: text, effects: effects)))
    return []
  }

  mutating func confirmStep() -> [Effect] {
    guard case .confirmation(let layer) = layers.last else { return [] }
    layers.removeLast()
    return layer.effects
  }

  func view(_ layer: ConfirmationLayer) -> Layer {
    Layer(
      title: say(FrameWords.confirmation),
      blocks: [
        .space, .paragraph([Run(say(layer.text), .warning)], indent: 1), .space,
        .paragraph([Run(say(FrameWords.confirmKeys))], indent: 1),
      ], width: 64)
  }

  mutating func closeLayer() -> [Effect] {
    guard !layers.isEmpty else { return [] }
    layers.removeLast()
    return []
  }
}
