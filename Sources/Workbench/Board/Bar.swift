import Screen

/// A number as a stretch of blocks: the part over the mean of all is drawn in another sign, so that it
/// can be told without colour.
struct Bar: Equatable {
  private let solid: Int
  private let over: Int

  init(_ value: Int, most: Int, mean: Int, cells: Int) {
    guard most > 0, value > 0 else {
      solid = 0
      over = 0
      return
    }
    let length = max(1, value * cells / most)
    let usual = min(length, max(1, mean * cells / most))
    solid = usual
    over = length - usual
  }

  func text(isPlain: Bool) -> String {
    isPlain
      ? "" : String(repeating: "█", count: solid) + String(repeating: "▒", count: over)
  }

  /// One block for each number, higher for more; numbers alone in ASCII and in plain mode.
  static func spark(_ numbers: [Int], glyphs: Glyphs, isPlain: Bool) -> String {
    guard glyphs == .unicode, !isPlain, let most = numbers.max(), most > 0 else { return "" }
    let blocks = Array("▁▂▃▄▅▆▇")
    return String(numbers.suffix(18).map { blocks[$0 * (blocks.count - 1) / most] })
  }
}
