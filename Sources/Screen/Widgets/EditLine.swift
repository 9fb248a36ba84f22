/// One line of typing, edited by whole letters.
package struct EditLine: Equatable, Sendable {
  package private(set) var text: String
  /// Letters before the cursor.
  package private(set) var cursor: Int

  package init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  package init(_ text: String, cursor: Int) {
    self.text = text
    self.cursor = max(0, min(cursor, text.count))
  }

  package var beforeCursor: Substring { text.prefix(cursor) }
  package var afterCursor: Substring { text.dropFirst(cursor) }
  package var isEmpty: Bool { text.isEmpty }

  package mutating func insert(_ added: String) {
    // A combining mark joins the letter before it, so letters are counted after joining.
    let head = String(beforeCursor) + added
    text = head + afterCursor
    cursor = min(text.count, head.count)
  }

  /// Takes away the letter before the cursor; false at the start.
  package mutating func backspace() -> Bool {
    guard cursor > 0 else { return false }
    text = String(beforeCursor.dropLast()) + afterCursor
    cursor -= 1
    return true
  }

  package mutating func delete() {
    text = String(beforeCursor) + afterCursor.dropFirst()
  }

  package mutating func moveLeft() { cursor = max(0, cursor - 1) }
  package mutating func moveRight() { cursor = min(text.count, cursor + 1) }
  package mutating func moveHome() { cursor = 0 }
  package mutating func moveEnd() { cursor = text.count }
  package mutating func clear() { self = EditLine() }
}
