import Letters

/// A surface with the glyph set and the indents of a page: every text is put into the glyph set
/// before it is measured, so that nothing shifts.
struct Canvas {
  var surface: Surface
  let glyphs: Glyphs

  var width: Int { surface.size.width }
  var height: Int { surface.size.height }

  init(size: Size, glyphs: Glyphs) {
    surface = Surface(size: size)
    self.glyphs = glyphs
  }

  /// Writes runs one after another, cut at `limit`; returns the column behind them.
  @discardableResult
  mutating func write(_ runs: [Run], row: Int, column: Int, until limit: Int? = nil) -> Int {
    let edge = min(limit ?? width, width)
    var column = column
    for run in runs {
      let text = glyphs.text(run.text)
      let room = edge - column
      guard room > 0 else { return column }
      column = surface.write(
        clipped(run, cells: room), row: row, column: column, role: run.role, until: edge)
      // A text that was cut ends the line: what follows would be another mark beside its own.
      guard text.cells <= room else { return column }
    }
    return column
  }

  /// The text of a run in the glyph set, cut to at most so many cells.
  func clipped(_ run: Run, cells: Int) -> String {
    let text = glyphs.text(run.text)
    guard let kept = run.kept else { return text.clipped(cells: cells, mark: glyphs.ellipsis) }
    return text.clipped(cells: cells, mark: glyphs.ellipsis, keeping: glyphs.text(kept))
  }

  mutating func write(_ text: String, row: Int, column: Int, role: Role, until limit: Int? = nil) {
    let edge = min(limit ?? width, width)
    guard edge > column else { return }
    let fitting = glyphs.text(text).clipped(cells: edge - column, mark: glyphs.ellipsis)
    surface.write(fitting, row: row, column: column, role: role, until: edge)
  }

  /// The first `count` of lines that were wrapped. Where more were left, the last one goes on in
  /// them, so that it ends with the mark of a cut text where it is written.
  func first(_ count: Int, of lines: [[Run]]) -> [[Run]] {
    guard count > 0, lines.count > count else { return Array(lines.prefix(count)) }
    var kept = Array(lines.prefix(count))
    let left = lines.dropFirst(count).flatMap { $0 }.map(\.text).joined(separator: " ")
    guard let last = kept[count - 1].indices.last else { return kept }
    let isParted = kept[count - 1][last].text.last == " "
    kept[count - 1][last].text += (isParted ? "" : " ") + left
    return kept
  }

  mutating func rule(row: Int, from: Int = 0, to: Int? = nil) {
    surface.fill(row: row, from: from, to: to, with: glyphs.rule, role: .border)
  }

  /// Wraps runs to lines of at most `cells`, keeping their roles.
  func wrap(_ runs: [Run], cells: Int, indent: Int) -> [[Run]] {
    let plain = runs.map { Run(glyphs.text($0.text), $0.role) }
    guard plain.count > 1 else {
      let run = plain.first ?? Run("")
      return run.text.wrapped(cells: cells, indent: indent).map { [Run($0, run.role)] }
    }
    return RunWrapper(cells: cells, indent: indent).wrap(plain)
  }
}

/// Wraps text that changes its role within a line.
struct RunWrapper {
  let cells: Int
  let indent: Int

  func wrap(_ runs: [Run]) -> [[Run]] {
    var lines: [[Run]] = [[]]
    var used = 0
    for run in runs {
      for word in words(run.text) {
        let width = word.cells
        let bare = word.last == " " ? width - 1 : width
        if used > 0, used + bare > cells {
          lines.append([Run(String(repeating: " ", count: indent), run.role)])
          used = indent
        }
        append(Run(word, run.role), to: &lines)
        used += width
      }
    }
    return lines
  }

  private func append(_ run: Run, to lines: inout [[Run]]) {
    let line = lines.count - 1
    if let last = lines[line].indices.last, lines[line][last].role == run.role {
      lines[line][last].text += run.text
    } else {
      lines[line].append(run)
    }
  }

  private func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      word.append(character)
      if character == " " {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
