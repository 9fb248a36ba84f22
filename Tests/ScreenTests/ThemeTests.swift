import Fixtures
import FoundationEssentials

@testable import Screen
import Testing

@Suite("Themes")
struct ThemeTests {
  /// The folder `themes` of the project.
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/themes"

  static let names = ["contrast", "dark", "light", "monochrome", "terminal"]

  static func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name).theme", encoding: .utf8)
  }

  static func theme(_ name: String) throws -> Theme {
    try ThemeReader.read(name: name, try text(name), find: BuiltInThemes.named)
  }

  @Test("Every file of the folder can be read")
  func files() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    #expect(found == Self.names.map { "\($0).theme" })
    for name in Self.names { _ = try Self.theme(name) }
  }

  @Test(
    "The two themes in the program are the files of the same name",
    arguments: ["terminal", "monochrome"])
  func builtIn(name: String) throws {
    let builtIn = name == "terminal" ? BuiltInThemes.terminalText : BuiltInThemes.monochromeText
    #expect(try Self.text(name) == builtIn + "\n")
    #expect(BuiltInThemes.named(name)?.name == name)
  }

  @Test("A theme file names every role", arguments: names)
  func complete(name: String) throws {
    let named = try Self.text(name).split(separator: "\n").compactMap { line in
      line.hasPrefix("#") ? nil : line.split(separator: " ").first.map(String.init)
    }
    #expect(named.sorted() == Role.allCases.map(\.name).sorted())
  }

  @Test("Monochrome uses no colour at all", arguments: Role.allCases)
  func monochrome(role: Role) {
    #expect(BuiltInThemes.monochrome[role].foreground == .standard)
    #expect(BuiltInThemes.monochrome[role].background == .standard)
  }

  @Test("What matters most differs from plain text in every theme", arguments: names)
  func alarms(name: String) throws {
    let theme = try Self.theme(name)
    for role in [Role.breached, .overdue, .alarm, .error, .selected, .title, .urgent] {
      #expect(theme[role] != theme[.text], "\(role.name)")
    }
  }

  @Test("Letters stand out from their ground at 4.5 to 1 (WCAG 2.2, 1.4.3)", arguments: names)
  func contrast(name: String) throws {
    let theme = try Self.theme(name)
    for role in Role.allCases {
      guard let contrast = Contrast.of(theme[role]) else { continue }
      #expect(contrast >= 4.5, "\(role.name): \(contrast)")
    }
  }

  @Test("A role that is not named looks like the role before its dot, and that one like text")
  func fallback() throws {
    let theme = try ThemeReader.read(name: "own", "text = white on black\nstatus = red on black") {
      _ in nil
    }
    #expect(theme[.statusError] == theme[.status])
    #expect(theme[.field] == theme[.text])
    #expect(theme[.fieldFocus] == theme[.text])
    #expect(theme[.status] != theme[.text])
  }

  @Test("A theme takes the rest from another one, wherever it says so")
  func inherits() throws {
    let theme = try ThemeReader.read(
      name: "own", "alarm = black on yellow\ninherits = monochrome", find: BuiltInThemes.named)
    #expect(theme[.alarm].background == .ansi(3))
    #expect(theme[.breached] == BuiltInThemes.monochrome[.breached])
  }

  @Test(
    "A line that cannot be read is named with its number",
    arguments: [
      ("text white", 1, ThemeProblem.Kind.noEqualsSign),
      ("# a\n\nletters = white", 3, .unknownRole("letters")),
      ("text = pink", 1, .unknownColour("pink")),
      ("text = white on rose", 1, .unknownColour("rose")),
      ("text = white, blinking", 1, .unknownAttribute("blinking")),
      ("inherits = nobody", 1, .inheritsUnknown("nobody")),
    ] as [(String, Int, ThemeProblem.Kind)])
  func problems(text: String, line: Int, kind: ThemeProblem.Kind) {
    #expect(throws: ThemeProblem(line: line, kind: kind)) {
      try ThemeReader.read(name: "own", text, find: BuiltInThemes.named)
    }
  }

  @Test(
    "A file of another system is the same theme, and its lines have the same numbers",
    arguments: ["\r\n", "\r"])
  func otherSystem(end: String) throws {
    let lines = ["\u{FEFF}# own", "text = white on black", "alarm = black on yellow, bold", ""]
    let theme = try ThemeReader.read(name: "own", lines.joined(separator: end)) { _ in nil }
    #expect(theme[.alarm].background == .ansi(3))
    #expect(theme[.text].foreground != Look().foreground)
    let faulty = ThemeReader.problems(of: "text = white\(end)\(end)titel = red\(end)") { _ in nil }
    #expect(faulty == [ThemeProblem(line: 3, kind: .unknownRole("titel"))])
  }

  @Test("Every colour is read back from its own name", arguments: 0..<16)
  func colours(number: Int) {
    let colour = Colour.ansi(number)
    #expect(Colour(name: colour.name) == colour)
  }
}

/// Contrast after WCAG 2.2, on the sixteen colours as xterm shows them.
private enum Contrast {
  static func of(_ look: Look) -> Double? {
    guard case .ansi(let letters) = look.foreground, case .ansi(let ground) = look.background
    else { return nil }
    let pair = [luminance(letters), luminance(ground)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private static let colours: [(Double, Double, Double)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  private static func luminance(_ number: Int) -> Double {
    let (red, green, blue) = colours[number]
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func linear(_ part: Double) -> Double {
    let share = part / 255
    // The curve of sRGB (IEC 61966-2-1) without its power function: 2.2 is near enough below, and
    // a cube and a root are exact enough for a bound of 4.5.
    return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
  }

  /// x to the power of 2.4, as x² times the fifth root of x².
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = square
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}
