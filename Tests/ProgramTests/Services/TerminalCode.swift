import CNcurses
import Screen

@testable import Terminal

/// What ncurses hands over for a key.
struct TerminalCode {
  let code: UInt32
  let isFunctionKey: Bool

  /// The codes of a key, one behind the other: a letter may be made of several.
  static func codes(of key: Key) -> [TerminalCode] {
    if let code = functionKeys[key] { return [function(code)] }
    switch key {
    case .function(let number): return [function(qabyldau_key_f(Int32(number)))]
    case .enter: return [letter(13)]
    case .escape: return [letter(27)]
    case .tab: return [letter(9)]
    case .control(let letter): return [self.letter(UInt32(letter.asciiValue ?? 96) - 96)]
    case .character(let character): return character.unicodeScalars.map { letter($0.value) }
    case .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown:
      return []
    }
  }

  /// The keys that the program reads from them.
  static func decoded(_ key: Key) -> [Key] {
    codes(of: key).compactMap { code in
      guard
        case .key(let key) = KeyDecoder.decode(code.code, isFunctionKey: code.isFunctionKey)
      else { return nil }
      return key
    }
  }

  private static func letter(_ code: UInt32) -> TerminalCode {
    TerminalCode(code: code, isFunctionKey: false)
  }

  private static func function(_ code: Int32) -> TerminalCode {
    TerminalCode(code: UInt32(bitPattern: code), isFunctionKey: true)
  }

  private static let functionKeys: [Key: Int32] = [
    .backTab: KEY_BTAB, .backspace: KEY_BACKSPACE, .delete: KEY_DC, .insert: KEY_IC, .up: KEY_UP,
    .down: KEY_DOWN, .left: KEY_LEFT, .right: KEY_RIGHT, .home: KEY_HOME, .end: KEY_END,
    .pageUp: KEY_PPAGE, .pageDown: KEY_NPAGE,
  ]
}
