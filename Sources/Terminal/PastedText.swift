import Letters
import Screen

/// What comes between the marks of a bracketed paste.
///
/// The mark at its end may be lost, or torn in two by a slow line; a desk that waited for it would take
/// every further key as text. So a paste also ends at Ctrl-C and after a silence.
struct PastedText {
  private var text = ""
  private var newest: Int64

  /// Milliseconds without a letter after which the next key is a key again. A terminal sends a paste
  /// as fast as the line takes it.
  static let silence: Int64 = 500
  /// Letters; a longer text is cut, for no field holds it.
  static let longest = 65_536
  /// What is left of the mark at the end when its Esc came alone.
  private static let tornEnd = "\u{1b}[201~"

  /// - Parameter moment: milliseconds of a clock that never goes back.
  init(at moment: Int64) { newest = moment }

  func hasFallenSilent(at moment: Int64) -> Bool { moment - newest > Self.silence }

  /// Takes a key of the text.
  ///
  /// - Returns: whether the paste ends with it.
  mutating func take(_ key: Key, at moment: Int64) -> Bool {
    newest = moment
    switch key {
    case .character(let character): append(character)
    case .enter: append("\n")
    case .tab: append(" ")
    case .escape: append("\u{1b}")
    case .control("c"): return true
    // The end of a sequence that gives a window its title.
    case .control("g"): append("\u{7}")
    case .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function, .control:
      break
    }
    guard text.hasSuffix(Self.tornEnd) else { return false }
    text.removeLast(Self.tornEnd.count)
    return true
  }

  private mutating func append(_ character: Character) {
    guard text.utf8.count < Self.longest else { return }
    text.append(character)
  }

  /// The text without the sequences that were in it, each whole.
  var words: String { text.withoutInvisible }
}
