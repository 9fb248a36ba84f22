import Letters
import Testing

@Suite("Cells that text takes on a terminal")
struct CellWidthTests {
  @Test(
    "Every letter of the Kazakh alphabet takes one cell",
    arguments: Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮ"))
  func kazakh(letter: Character) {
    #expect(String(letter).cells == 1)
  }

  @Test(
    "Signs of the screen and of official texts take one cell",
    arguments: Array("│─┌┐└┘├┤┬┴┼█▓▒░▸▾●○◐✓✗→←↑↓…«»№§–—•"))
  func signs(sign: Character) {
    #expect(String(sign).cells == 1)
  }

  @Test(
    "Wide letters take two cells, marks and controls none",
    arguments: [
      ("語", 2), ("한", 2), ("ｗ", 2), ("🙂", 2), ("⌚", 2), ("\u{301}", 0), ("\u{483}", 0),
      ("\u{200B}", 0),
      ("\u{200D}", 0), ("\u{202E}", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{9B}", 0), ("", 0),
      ("\u{FEFF}", 0), ("é", 1), ("e\u{301}", 1), ("й", 1), ("и\u{306}", 1), ("\u{A0}", 1),
    ])
  func rare(text: String, cells: Int) {
    #expect(text.cells == cells)
  }

  @Test("A text is as wide as its letters, whichever way it is measured", arguments: [0, 1, 2, 3])
  func everyLetter(quarter: UInt32) {
    let planes: [ClosedRange<UInt32>] = [
      0...0x7FF, 0x800...0x2FFF, 0x3000...0xD7FF, 0xE000...0x1FFFF,
    ]
    // Collected, because a hundred thousand expectations cost minutes under the sanitizer.
    let wrong = planes[Int(quarter)].filter { value in
      guard let scalar = Unicode.Scalar(value) else { return false }
      let text = String(Character(scalar))
      return CellWidth.of(text) != CellWidth.of(scalar)
        || CellWidth.of("Қ" + text + "!") != CellWidth.of(scalar) + 2
    }
    #expect(wrong == [], "as U+ in decimal")
  }

  @Test("A text is as wide as its scalars together, whatever is cut from it")
  func additive() {
    let text = "Қайрат Әлі语e\u{301}🙂ұлы"
    for cut in text.indices {
      #expect(text[..<cut].cells + text[cut...].cells == text.cells)
    }
  }

  @Test("A text, a slice of it and its scalars measure the same, from the dashes to the bars")
  func sameByEveryWay() {
    for value in UInt32(0x2000)...0x2600 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "Қ\(Character(scalar))1"
      #expect(text.cells == text[...].cells, "U+\(String(value, radix: 16))")
      #expect(text.cells == 2 + CellWidth.of(scalar), "U+\(String(value, radix: 16))")
    }
  }
}

@Suite("Fitting text into cells")
struct TextFitTests {
  @Test("A clipped text never takes more cells than it was given", arguments: 0...14)
  func clip(width: Int) {
    for text in ["Сейітқали Әлия", "語語語語語語語", "e\u{301}e\u{301}e\u{301}abcdefghij", "аб вг де жз"] {
      let clipped = text.clipped(cells: width)
      #expect(clipped.cells <= width)
      if text.cells <= width { #expect(clipped == text) }
    }
  }

  @Test(
    "A cut text ends with its mark, without a space before it",
    arguments: [
      (10, "Қайратова…"), (11, "Қайратова…"), (12, "Қайратова А…"), (13, "Қайратова Ай…"),
      (14, "Қайратова Айша"), (1, "…"),
    ])
  func mark(width: Int, expected: String) {
    #expect("Қайратова Айша".clipped(cells: width) == expected)
  }

  @Test("A letter and its mark are not parted")
  func combining() {
    #expect("ае\u{301}бв".clipped(cells: 3) == "ае\u{301}…")
  }

  @Test("Padding fills up to the width and leaves a longer text whole")
  func pad() {
    #expect("Әлі".padded(cells: 5) == "Әлі  ")
    #expect("語".padded(cells: 3) == "語 ")
    #expect("Әлихан".padded(cells: 3) == "Әлихан")
  }

  @Test("Lines break at spaces and after the hyphens of the text")
  func wrapping() {
    #expect(
      "дәрігерлік-консультациялық комиссия".wrapped(cells: 18)
        == ["дәрігерлік-", "консультациялық", "комиссия"])
    #expect("2026 жылғы 21 қараша".wrapped(cells: 10) == ["2026 жылғы", "21 қараша"])
  }

  @Test("A word longer than its line is cut and loses no letter", arguments: 4...40)
  func nothingLost(width: Int) {
    let text = "психологиялық-медициналық-педагогикалық консультацияның қорытындысы (бар болса)"
    let lines = text.wrapped(cells: width)
    #expect(lines.allSatisfy { $0.cells <= width })
    #expect(
      lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("Following lines stand in by the indent, and paragraphs stay apart")
  func indent() {
    #expect("бір екі үш".wrapped(cells: 7, indent: 2) == ["бір екі", "  үш"])
    #expect("бір\n\nекі".wrapped(cells: 10) == ["бір", "", "екі"])
  }
}
