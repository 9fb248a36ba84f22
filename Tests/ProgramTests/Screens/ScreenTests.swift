import Cases
import Fixtures
import Law
import Letters
import Screen
import Testing
import Workbench

@testable import qabyldau

/// A screen and the keys that lead a clerk to it from the inbox.
struct Way: CustomTestStringConvertible, Sendable {
  let name: String
  let keys: String
  var testDescription: String { name }

  init(_ name: String, _ keys: String) {
    self.name = name
    self.keys = keys
  }

  static let family =
    "351231507774Сейітқали Әлихан<Enter>3А<Enter>1Сейітқали Жанар<Enter>17000000001<Enter><Enter>"
  static let toPapers = "v<Enter>\(family)<Down><Enter>"
  static let withoutConclusion = "\(toPapers)<Enter><Esc><F6><Down><Down><Enter>2"
  static let toDecision = "\(toPapers)<Enter>02112026ДКК<Enter><Right><Enter>"

  static let all: [Way] = [
    Way("inbox", ""), Way("inbox-all", "<BTab><BTab><BTab><BTab><BTab>"),
    Way("inbox-overdue", "<Tab><Tab><Tab>"), Way("desk", "v"),
    Way("intake-empty", "v<Enter>"), Way("intake-filled", "v<Enter>351231507774Сейітқали Әлихан"),
    Way("consent", "v<Enter>\(family)"), Way("papers", toPapers),
    Way("papers-details", "\(toPapers)<Enter>"), Way("decision", toDecision),
    Way("consent-again", "\(toPapers)<F7>"),
    Way("decision-refuse-acceptance", "\(withoutConclusion)<Down>"),
    Way("handing", "\(toDecision)<Enter>"),
    Way("desk-after", "\(toDecision)<Enter><Enter>"), Way("application", "<Enter>"),
    Way("application-history", "<Enter><F9><F9>"), Way("why", "y"),
    Way("why-application", "<Enter>y"),
    Way("help", "?"), Way("palette", "<F2>"), Way("palette-typed", ":талон"), Way("places", "b"),
    Way("search", "/кайрат"), Way("search-nothing", "/ъъъ"), Way("note", "<Enter>e"),
    Way("notices", "<Enter>p"), Way("wrong-key", "ж"), Way("calendar", "<F2>calendar<Enter>"),
    Way("reports", "<F2>reports<Enter>"),
    Way("reports-register", "<F2>reports<Enter><Enter><Enter><Enter>"),
    Way("close-of-day", "b<Down><Down><Down><Down><Down><Down><Enter>"),
    Way("rules", "<F2>rules<Enter><Down>"), Way("rules-why", "<F2>rules<Enter><Enter>"),
    Way("board", ":тақта<Enter>"), Way("board-cases", ":тақта<Enter><F9><F9><Enter>"),
    Way("board-visits", ":тақта<Enter><F9><F9><F9><Enter>"),
  ]
}

extension Key {
  static func names(_ text: String) -> String {
    text.replacing("<BTab>", with: "<Shift-Tab>")
  }
}

@Suite("Screens that were looked at")
struct GoldenScreenTests {
  static func screen(
    _ way: Way, _ size: Size = Size(width: 80, height: 24), _ language: Language = .kazakh,
    _ glyphs: Glyphs = .unicode
  ) throws -> String {
    let clerk = try ClerkAtDesk(size: size, language: language, glyphs: glyphs)
    try clerk.type(Key.names(way.keys))
    return withoutFolder(clerk.screen)
  }

  /// The folder of the notices changes from run to run.
  static func withoutFolder(_ screen: String) -> String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.firstRange(of: "/qabyldau-test-").map { range in
        let text = line[..<range.lowerBound]
        return String(text.prefix { $0 != "/" }) + "▒"
      } ?? String(line)
    }.joined(separator: "\n")
  }

  @Test("At 80 columns and 24 lines, in Kazakh", arguments: Way.all)
  func ordinary(way: Way) throws {
    #expect(Golden().difference(try Self.screen(way), "\(way.name).80x24") == nil)
  }

  @Test("At 120 by 40", arguments: Way.all)
  func wide(way: Way) throws {
    let screen = try Self.screen(way, Size(width: 120, height: 40))
    #expect(Golden().difference(screen, "\(way.name).120x40") == nil)
  }

  @Test("At 40 by 10, where what matters stands first", arguments: Way.all)
  func small(way: Way) throws {
    let screen = try Self.screen(way, Size(width: 40, height: 10))
    #expect(Golden().difference(screen, "\(way.name).40x10") == nil)
  }

  @Test("In Russian and English", arguments: Way.all, [Language.russian, .english])
  func languages(way: Way, language: Language) throws {
    let screen = try Self.screen(way, Size(width: 80, height: 24), language)
    #expect(Golden().difference(screen, "\(way.name).\(language.rawValue)") == nil)
  }

  @Test("In ASCII signs no line or arrow of Unicode is left", arguments: Way.all)
  func ascii(way: Way) throws {
    let clerk = try ClerkAtDesk(glyphs: .ascii)
    try clerk.type(Key.names(way.keys))
    for scalar in clerk.surface.cells.map(\.scalar) where scalar.value > 0x7F {
      #expect(scalar.properties.isAlphabetic || scalar.properties.numericType != nil, "\(scalar)")
    }
  }

  @Test("Plain mode says the same in sentences", arguments: Way.all)
  func plain(way: Way) throws {
    let clerk = try ClerkAtDesk(isPlain: true)
    try clerk.type(Key.names(way.keys))
    let speech = Self.withoutFolder(clerk.speech)
    for sign in "│─┌┐└┘├┤█▁▇" { #expect(!speech.contains(sign), "\(sign)") }
    #expect(Golden().difference(speech, "\(way.name).plain") == nil)
  }
}

@Suite("What holds for every screen")
struct EveryScreenTests {
  static let sizes = [(80, 24), (120, 40), (40, 10), (60, 15), (200, 60), (41, 11), (79, 23)]

  @Test(
    "The next step is always in words, and the cursor always stands somewhere", arguments: Way.all)
  func nextStep(way: Way) throws {
    for (width, height) in Self.sizes {
      let clerk = try ClerkAtDesk(size: Size(width: width, height: height))
      try clerk.type(Key.names(way.keys))
      let sheet = clerk.model.view()
      #expect(!sheet.next.isEmpty)
      #expect(clerk.surface.cursor != nil, "\(width)×\(height)")
      #expect(clerk.surface.lines.count == height)
      #expect(clerk.surface.lines.allSatisfy { $0.cells <= width })
    }
  }

  @Test("The keys at the bottom are named in the language of the screen", arguments: Way.all)
  func translated(way: Way) throws {
    let english = try ClerkAtDesk(language: .english)
    try english.type(Key.names(way.keys))
    for hint in english.model.view().keys {
      #expect(!hint.word.contains { ("а"..."я").contains($0) }, "\(hint.word)")
    }
  }

  @Test("Every size down to the smallest is drawn without a trap, and growing back shows the same")
  func resizing() throws {
    for way in Way.all {
      let clerk = try ClerkAtDesk()
      try clerk.type(Key.names(way.keys))
      let before = clerk.screen
      for width in stride(from: 200, through: 40, by: -23) {
        for height in [10, 11, 17, 24, 50] {
          clerk.resize(width, height)
          #expect(clerk.surface.size == Size(width: width, height: height))
        }
      }
      clerk.resize(80, 24)
      #expect(
        GoldenScreenTests.withoutFolder(clerk.screen) == GoldenScreenTests.withoutFolder(before),
        "\(way.name)")
    }
  }
}
