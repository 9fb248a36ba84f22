import CNcurses
import Screen

/// Turns what ncurses reads into keys of the program. ncurses knows the escape sequences of every
/// terminal; this table knows what they mean here.
struct KeyDecoder {
  /// What came from the terminal.
  enum Input: Equatable {
    case key(Key)
    case pasteBegins
    case pasteEnds
    case resized
  }

  static let pasteBegin: Int32 = 2000
  static let pasteEnd: Int32 = 2001

  /// - Parameters:
  ///   - code: what `wget_wch` gave.
  ///   - isFunctionKey: whether it gave `KEY_CODE_YES`.
  static func decode(_ code: UInt32, isFunctionKey: Bool) -> Input? {
    isFunctionKey ? functionKey(Int32(bitPattern: code)) : character(code)
  }

  private static func character(_ code: UInt32) -> Input? {
    switch code {
    case 9: .key(.tab)
    case 10, 13: .key(.enter)
    case 27: .key(.escape)
    case 8, 127: .key(.backspace)
    case 1...26: .key(.control(Character(Unicode.Scalar(UInt8(code) + 96))))
    default:
      Unicode.Scalar(code).flatMap { $0.isPrintableKey ? .key(.character(Character($0))) : nil }
    }
  }

  private static func functionKey(_ code: Int32) -> Input? {
    switch code {
    case pasteBegin: return .pasteBegins
    case pasteEnd: return .pasteEnds
    case KEY_RESIZE: return .resized
    default: break
    }
    if let key = key(code) { return .key(key) }
    for number in 1...24 where qabyldau_key_f(Int32(number)) == code {
      return .key(.function(number))
    }
    return nil
  }

  private static func key(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_A1: .home
    case KEY_END, KEY_C1: .end
    case KEY_PPAGE, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_C3: .pageDown
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    default: nil
    }
  }

  /// Sequences that terminals send whatever their terminfo entry says.
  static let extraSequences: [(sequence: String, code: Int32)] = [
    ("\u{1b}[200~", pasteBegin), ("\u{1b}[201~", pasteEnd), ("\u{1b}[A", KEY_UP),
    ("\u{1b}[B", KEY_DOWN), ("\u{1b}[C", KEY_RIGHT), ("\u{1b}[D", KEY_LEFT),
    ("\u{1b}OA", KEY_UP), ("\u{1b}OB", KEY_DOWN), ("\u{1b}OC", KEY_RIGHT),
    ("\u{1b}OD", KEY_LEFT), ("\u{1b}[H", KEY_HOME), ("\u{1b}[F", KEY_END),
    ("\u{1b}[1~", KEY_HOME), ("\u{1b}[4~", KEY_END), ("\u{1b}[7~", KEY_HOME),
    ("\u{1b}[8~", KEY_END), ("\u{1b}[2~", KEY_IC), ("\u{1b}[3~", KEY_DC),
    ("\u{1b}[5~", KEY_PPAGE), ("\u{1b}[6~", KEY_NPAGE), ("\u{1b}[Z", KEY_BTAB),
  ]

  /// F1–F12 in the forms of xterm, vt100 and the console.
  static let functionSequences: [(sequence: String, number: Int32)] = [
    ("\u{1b}OP", 1), ("\u{1b}OQ", 2), ("\u{1b}OR", 3), ("\u{1b}OS", 4), ("\u{1b}[11~", 1),
    ("\u{1b}[12~", 2), ("\u{1b}[13~", 3), ("\u{1b}[14~", 4), ("\u{1b}[[A", 1),
    ("\u{1b}[[B", 2), ("\u{1b}[[C", 3), ("\u{1b}[[D", 4), ("\u{1b}[[E", 5),
    ("\u{1b}[15~", 5), ("\u{1b}[17~", 6), ("\u{1b}[18~", 7), ("\u{1b}[19~", 8),
    ("\u{1b}[20~", 9), ("\u{1b}[21~", 10), ("\u{1b}[23~", 11), ("\u{1b}[24~", 12),
  ]
}

extension Unicode.Scalar {
  fileprivate var isPrintableKey: Bool { value >= 32 && !(0x7F...0x9F).contains(value) }
}
