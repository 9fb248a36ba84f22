import Screen

extension Key {
  /// The first line in sight after this key, where a text is read from above.
  ///
  /// - Parameters:
  ///   - top: the first line in sight now.
  ///   - page: how many lines a page of it moves.
  /// - Returns: `nil` for a key that does not move a text.
  func scrolled(from top: Int, page: Int = 10) -> Int? {
    switch self {
    case .down: top + 1
    case .up: max(0, top - 1)
    case .pageDown: top + page
    case .pageUp: max(0, top - page)
    case .home: 0
    case .end, .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left,
      .right, .function, .control:
      nil
    }
  }
}
