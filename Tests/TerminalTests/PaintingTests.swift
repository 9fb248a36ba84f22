import Fixtures
import Glibc
import Letters
import Screen
import Testing

@testable import Terminal

/// A real ncurses screen that writes into a file, and the picture that comes out of it.
final class PaintedTerminal {
  let curses: CursesTerminal
  var picture: EmulatedTerminal
  private let folder: TemporaryFolder
  private let output: CursesTerminal.FILEPointer
  private let input: CursesTerminal.FILEPointer
  private var taken = 0

  init(_ name: String, theme: Theme = BuiltInThemes.terminal) throws {
    folder = try TemporaryFolder()
    output = try #require(fopen(folder.file("screen"), "w+"))
    input = try #require(fopen("/dev/null", "r"))
    _ = TerminalLocale.prepare()
    curses = try CursesTerminal(
      terminal: name, output: output, input: input, theme: theme, escapeDelay: 25)
    picture = EmulatedTerminal(width: curses.size.width, height: curses.size.height)
  }

  deinit {
    curses.close()
    fclose(output)
    fclose(input)
  }

  var size: Size { curses.size }

  /// Paints a surface and returns the number of bytes that it took.
  @discardableResult
  func paint(_ surface: Surface) throws -> Int {
    curses.paint(surface)
    return try takeBytes().count
  }

  func takeBytes() throws -> [UInt8] {
    fflush(output)
    let file = try #require(fopen(folder.file("screen"), "r"))
    defer { fclose(file) }
    fseek(file, taken, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    taken += count
    picture.take(bytes[..<count])
    return Array(bytes[..<count])
  }
}

// ncurses keeps one screen for a process, so these run one after another.
@Suite("What the terminal shows is what was drawn", .serialized)
struct PaintingTests {
  static let terminals = [
    "xterm-256color", "xterm", "xterm-mono", "screen-256color", "screen", "tmux-256color", "linux",
    "vt100", "vt220", "rxvt-unicode-256color",
  ]

  static let words = [
    "Әлия", "Қайрат", "Өмірзақ", "Ұлболсын", "Үмбетәлі", "Іңкәр", "Ғалымжан", "é", "語", "—", "·",
    "сс 24.11", "15:00", "  ", "и\u{306}",
  ]

  static func scribble(_ surface: inout Surface, _ generator: inout SeededGenerator) {
    let row = Int.random(in: 0..<surface.size.height, using: &generator)
    let column = Int.random(in: 0..<surface.size.width, using: &generator)
    let role = Role.allCases.randomElement(using: &generator) ?? .text
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: surface.fill(row: row, role: role)
    case 1: surface.paint(row: row, from: column, role: role)
    case 2: surface.fill(row: row, from: column, with: "─", role: role)
    default:
      let word = words.randomElement(using: &generator) ?? ""
      surface.fill(row: row, from: column, to: column + word.cells + 1, role: role)
      surface.write(word, row: row, column: column, role: role)
    }
    surface.cursor = Position(row: row, column: min(column, surface.size.width - 1))
  }

  @Test("After any change the picture is the surface, letter for letter", arguments: terminals)
  func random(terminal: String) throws {
    let painted = try PaintedTerminal(terminal)
    var generator = SeededGenerator(seed: 7)
    var surface = Surface(size: painted.size)
    for step in 0..<60 {
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        Self.scribble(&surface, &generator)
      }
      // Half a wide letter is no letter: drawing over one takes the other half away as well.
      surface = surface.withoutHalves
      try painted.paint(surface)
      try #require(painted.picture.lines == surface.lines, "\(terminal), step \(step)")
      #expect(
        Position(row: painted.picture.row, column: painted.picture.column) == surface.cursor)
    }
    #expect(painted.picture.unknown.isEmpty, "\(painted.picture.unknown)")
  }

  @Test("Lines that move up or down by one arrive whole", arguments: terminals)
  func scrolling(terminal: String) throws {
    let painted = try PaintedTerminal(terminal)
    let names = (0..<60).map { "\($0)  \(Self.words[$0 % 7]) \(Self.words[($0 * 3) % 7])" }
    for top in Array(0..<30) + Array((0..<30).reversed()) {
      var surface = Surface(size: painted.size)
      surface.write("Келіп түскендер", row: 0, column: 1, role: .title)
      for row in 1..<23 { surface.write(names[top + row], row: row, column: 0) }
      try painted.paint(surface)
      try #require(painted.picture.lines == surface.lines, "\(terminal), from row \(top)")
    }
  }

  @Test("A surface that has not changed sends nothing", arguments: terminals)
  func quiet(terminal: String) throws {
    let painted = try PaintedTerminal(terminal)
    var surface = Surface(size: painted.size)
    surface.write("00:14:59", row: 3, column: 4)
    surface.cursor = Position(row: 3, column: 4)
    try painted.paint(surface)
    #expect(try painted.paint(surface) == 0)
    #expect(try painted.paint(surface) == 0)
  }

  @Test("A second of a clock costs the bytes of its own cells")
  func clock() throws {
    let painted = try PaintedTerminal("xterm-256color")
    var surface = Surface(size: painted.size)
    surface.write("Қабылдануда 14:58", row: 3, column: 4)
    surface.cursor = Position(row: 10, column: 0)
    try painted.paint(surface)
    surface.write("14:59", row: 3, column: 16)
    #expect(try painted.paint(surface) <= 24)
    #expect(painted.picture.lines == surface.lines)
  }

  @Test("Looks of a theme reach the screen as the theme says", arguments: Role.allCases)
  func looks(role: Role) throws {
    let theme = BuiltInThemes.terminal
    let painted = try PaintedTerminal("xterm-256color", theme: theme)
    var surface = Surface(size: painted.size)
    surface.write("Мерзімі", row: 2, column: 5, role: role)
    try painted.paint(surface)
    let pen = painted.picture.pen(row: 2, column: 5)
    #expect(pen == EmulatedCell.Pen(theme[role]))
  }

  @Test("Without colours no colour is sent, and attributes still are")
  func monochrome() throws {
    for terminal in ["vt100", "xterm-mono"] {
      let painted = try PaintedTerminal(terminal, theme: BuiltInThemes.monochrome)
      var surface = Surface(size: painted.size)
      surface.write("АСТЫ", row: 2, column: 5, role: .breached)
      surface.write("бар", row: 3, column: 5, role: .text)
      try painted.paint(surface)
      let pen = painted.picture.pen(row: 2, column: 5)
      #expect(pen.isBold && pen.isReversed)
      #expect(pen.foreground == nil && pen.background == nil)
      #expect(painted.picture.pen(row: 3, column: 5) == EmulatedCell.Pen())
    }
  }

  @Test("Another theme is on the whole screen after the next paint")
  func theme() throws {
    let painted = try PaintedTerminal("xterm-256color")
    var surface = Surface(size: painted.size)
    surface.write("АСТЫ", row: 2, column: 5, role: .breached)
    try painted.paint(surface)
    #expect(painted.picture.pen(row: 2, column: 5).background == 1)
    painted.curses.use(BuiltInThemes.monochrome)
    try painted.paint(surface)
    #expect(painted.picture.pen(row: 2, column: 5).background == nil)
    #expect(painted.picture.lines == surface.lines)
  }

  @Test("A terminal that is left is clean, and one that is taken again is painted anew")
  func leaving() throws {
    let painted = try PaintedTerminal("xterm-256color")
    var surface = Surface(size: painted.size)
    surface.write("Келуші", row: 2, column: 5)
    try painted.paint(surface)
    #expect(painted.picture.modes.contains(1049))
    painted.curses.leave()
    _ = try painted.takeBytes()
    #expect(!painted.picture.modes.contains(1049))
    #expect(painted.picture.modes.contains(25))
    painted.curses.resume()
    try painted.paint(surface)
    #expect(painted.picture.modes.contains(1049))
    #expect(painted.picture.lines == surface.lines)
  }

  @Test(
    "A terminal that nobody knows is an error that names it", arguments: ["nobody-knows-it", ""])
  func unknown(name: String) throws {
    let output = try #require(fopen("/dev/null", "w"))
    let input = try #require(fopen("/dev/null", "r"))
    defer {
      fclose(output)
      fclose(input)
    }
    #expect(throws: TerminalProblem.unknownTerminal(name)) {
      try CursesTerminal(
        terminal: name, output: output, input: input, theme: BuiltInThemes.terminal,
        escapeDelay: 25)
    }
  }
}

extension EmulatedCell.Pen {
  init(_ look: Look) {
    self.init()
    isBold = look.attributes.contains(.bold)
    isDim = look.attributes.contains(.dim)
    isUnderlined = look.attributes.contains(.underline)
    isReversed = look.attributes.contains(.reverse)
    if case .ansi(let number) = look.foreground { foreground = number }
    if case .ansi(let number) = look.background { background = number }
  }
}

extension Surface {
  /// The surface with whole wide letters only.
  fileprivate var withoutHalves: Surface {
    var clean = self
    for row in 0..<size.height {
      for column in 0..<size.width {
        let cell = self[row, column]
        let isWide = CellWidth.of(cell.scalar) == 2
        let hasHalf = column + 1 < size.width && self[row, column + 1].scalar == "\0"
        let isHalf = cell.scalar == "\0"
        let hasLetter = column > 0 && CellWidth.of(self[row, column - 1].scalar) == 2
        if isWide != hasHalf || (isHalf && !hasLetter) {
          clean.fill(row: row, from: column, to: column + 1, role: cell.role)
        }
        if isHalf, hasLetter, self[row, column - 1].role != cell.role {
          clean.paint(row: row, from: column, to: column + 1, role: self[row, column - 1].role)
        }
      }
    }
    return clean
  }
}
