import Letters
import Screen
import Workbench

/// The plain mode: the sheet as sentences, with the hardware cursor on the sentence in focus.
struct Voice {
  private let speech: Speech

  init(language: Language) { speech = Speech(PlainPhrases.phrases(language)) }

  /// The sentences from the top of the terminal, scrolled so that the focus is in view.
  func paint(_ sheet: Sheet, size: Size, glyphs: Glyphs) -> Surface {
    let reading = speech.read(sheet)
    var lines: [String] = []
    var focusLine = 0
    var focusColumn = 0
    for (index, sentence) in reading.sentences.enumerated() {
      let wrapped = glyphs.text(sentence).wrapped(cells: size.width - 1, indent: 2)
      if index == reading.focus {
        let place = reading.typed.map { Self.end(of: glyphs.text($0), in: wrapped) }
        focusLine = lines.count + (place?.line ?? 0)
        focusColumn = place?.column ?? 0
      }
      lines += wrapped
    }
    let top = max(0, min(focusLine - size.height / 3, lines.count - size.height))
    var surface = Surface(size: size)
    for (row, line) in lines.dropFirst(top).prefix(size.height).enumerated() {
      surface.write(line, row: row, column: 0)
    }
    // The sign that lines go on, where the paper of a terminal ends.
    if lines.count > top + size.height {
      surface.write(glyphs.text("↓"), row: size.height - 1, column: size.width - 1)
    }
    surface.cursor = Position(row: focusLine - top, column: min(focusColumn, size.width - 1))
    return surface
  }

  /// Where the start of a sentence ends once the sentence is broken into lines: the place of the
  /// next letter. Blanks are not counted, for a break takes one away.
  private static func end(of start: String, in lines: [String]) -> (line: Int, column: Int) {
    var wanted = start.count { $0 != " " }
    for (index, line) in lines.enumerated() {
      var column = 0
      for letter in line {
        column += String(letter).cells
        if letter != " " { wanted -= 1 }
        if wanted == 0 { return (index, column + (start.last == " " ? 1 : 0)) }
      }
    }
    return (max(0, lines.count - 1), lines.last?.cells ?? 0)
  }

  /// The sentences as they are, for a pipe or a terminal that cannot move its cursor.
  func sentences(_ sheet: Sheet) -> [String] { speech.read(sheet).sentences }
}
