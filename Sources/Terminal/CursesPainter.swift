import CNcurses
import Screen

/// Puts a surface on the terminal: only the stretches that differ from what stands there, and
/// ncurses sends only what the terminal does not show yet.
struct CursesPainter {
  private let window: UnsafeMutablePointer<WINDOW>
  private var theme: Theme
  private var looks: [CursesLook]
  private var pairs: [PairKey: Int32] = [:]
  private var shown: Surface?

  private struct PairKey: Hashable {
    let foreground: Colour
    let background: Colour
  }

  private struct CursesLook {
    let attributes: attr_t
    let pair: Int32
  }

  init(window: UnsafeMutablePointer<WINDOW>, theme: Theme) {
    self.window = window
    self.theme = theme
    looks = []
    makeLooks()
  }

  mutating func use(_ theme: Theme) {
    guard theme != self.theme else { return }
    self.theme = theme
    makeLooks()
    shown = nil
  }

  /// Forgets what the terminal shows: after a resize, another program or a stop.
  mutating func forget() { shown = nil }

  mutating func paint(_ surface: Surface) {
    if shown?.size != surface.size {
      shown = nil
      werase(window)
    }
    for row in 0..<surface.size.height { paint(row, of: surface) }
    if let cursor = surface.cursor {
      wmove(window, Int32(cursor.row), Int32(cursor.column))
    }
    wrefresh(window)
    shown = surface
  }

  private func paint(_ row: Int, of surface: Surface) {
    let width = surface.size.width
    let base = row * width
    var column = 0
    while column < width {
      if let shown, shown.cells[base + column] == surface.cells[base + column] {
        column += 1
        continue
      }
      column = paintRun(row, column, of: surface)
    }
  }

  /// Writes the letters of one look from a column on, as far as they differ, and returns the
  /// column behind them.
  private func paintRun(_ row: Int, _ start: Int, of surface: Surface) -> Int {
    let base = row * surface.size.width
    var column = start
    // The left half of a wide letter is written with its right half.
    if surface.cells[base + column].scalar == "\0", column > 0 { column -= 1 }
    let first = column
    let role = surface.cells[base + column].role
    var letters: [wchar_t] = []
    while column < surface.size.width {
      let cell = surface.cells[base + column]
      guard cell.role == role else { break }
      if column > start, let shown, shown.cells[base + column] == cell { break }
      if cell.scalar != "\0" { letters.append(wchar_t(bitPattern: cell.scalar.value)) }
      if cell.mark != "\0" { letters.append(wchar_t(bitPattern: cell.mark.value)) }
      column += 1
    }
    let look = looks[Int(role.rawValue)]
    _ = qabyldau_attr_set(window, look.attributes, look.pair)
    wmove(window, Int32(row), Int32(first))
    // The end is marked: waddnwstr(3) looks at the letter behind the last before it counts, and
    // behind an array there may be no memory at all.
    letters.append(0)
    waddnwstr(window, letters, Int32(letters.count - 1))
    return max(column, start + 1)
  }

  private mutating func makeLooks() {
    looks = Role.allCases.map { role in
      let look = theme[role]
      return CursesLook(attributes: attributes(look.attributes), pair: pair(look))
    }
    let text = looks[Int(Role.text.rawValue)]
    wbkgdset(window, chtype(32))
    _ = qabyldau_attr_set(window, text.attributes, text.pair)
  }

  private func attributes(_ attributes: Look.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= qabyldau_bold() }
    if attributes.contains(.dim) { result |= qabyldau_dim() }
    if attributes.contains(.underline) { result |= qabyldau_underline() }
    if attributes.contains(.reverse) { result |= qabyldau_reverse() }
    return result
  }

  /// The number of a colour pair, made when first needed. Terminals without colour have pair 0.
  private mutating func pair(_ look: Look) -> Int32 {
    guard has_colors() else { return 0 }
    let key = PairKey(foreground: look.foreground, background: look.background)
    if look.foreground == .standard, look.background == .standard { return 0 }
    if let known = pairs[key] { return known }
    let number = Int32(pairs.count + 1)
    guard number < qabyldau_color_pairs() else { return 0 }
    init_extended_pair(number, index(look.foreground), index(look.background))
    pairs[key] = number
    return number
  }

  /// Bright colours fall back to the plain eight where the terminal has no more.
  private func index(_ colour: Colour) -> Int32 {
    switch colour {
    case .standard: -1
    case .ansi(let number): Int32(qabyldau_colors() >= 16 ? number : number % 8)
    }
  }
}
