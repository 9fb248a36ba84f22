import Letters
import Screen
import Workbench

/// What a terminal shows that is too small for a screen: its wish. The state is kept.
enum TooSmall {
  static func surface(_ size: Size, _ language: Language) -> Surface {
    var surface = Surface(size: size)
    let words = language.say(TooSmallWords(wanted: SheetPainter.smallest, size: size))
    for (row, line) in words.wrapped(cells: max(4, size.width)).enumerated() {
      surface.write(line, row: row, column: 0)
    }
    surface.cursor = Position(row: 0, column: 0)
    return surface
  }
}

/// «Терезе тым кіші: 40x10 керек, қазір 32x8»
struct TooSmallWords: Phrase {
  let wanted: Size
  let size: Size

  private var sizes: (String, String) {
    ("\(wanted.width)x\(wanted.height)", "\(size.width)x\(size.height)")
  }

  var kazakh: String { "Терезе тым кіші: \(sizes.0) керек, қазір \(sizes.1)" }
  var russian: String { "Окно слишком мало: нужно \(sizes.0), сейчас \(sizes.1)" }
  var english: String { "The window is too small: \(sizes.0) is needed, it is \(sizes.1)" }
}
