import Letters
import Screen
import Workbench

/// The plain mode: the sheet as sentences, with the hardware cursor on the sentence in focus.
struct Voice {
  private let speech: Speech

  init(language: Language) { speech = Speech(PlainPhrases.phrases(language)) }

  /// The sentences from the top of the terminal, scrolled so that the focus is in view.
  func paint(_ sheet: Sheet, size: Size, glyphs: Glyphs) -> Surface {
    let (sentences, focus) = speech.read(sheet)
    var lines: [String] = []
    var focusLine = 0
    for (index, sentence) in sentences.enumerated() {
      if index == focus { focusLine = lines.count }
      lines += glyphs.text(sentence).wrapped(cells: size.width - 1, indent: 2)
    }
    let top = max(0, min(focusLine - size.height / 3, lines.count - size.height))
    var surface = Surface(size: size)
    for (row, line) in lines.dropFirst(top).prefix(size.height).enumerated() {
      surface.write(line, row: row, column: 0)
    }
    surface.cursor = Position(row: focusLine - top, column: 0)
    return surface
  }

  /// The sentences as they are, for a pipe or a terminal that cannot move its cursor.
  func sentences(_ sheet: Sheet) -> [String] { speech.read(sheet).sentences }
}
