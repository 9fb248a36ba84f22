import Letters
import Screen
import Testing

@Suite("Drawing in cells")
struct SurfaceTests {
  private var surface = Surface(size: Size(width: 10, height: 3))

  @Test("Text that does not fit is cut at the edge, never wrapped")
  func edge() {
    var surface = surface
    #expect(surface.write("Қайратқызы", row: 1, column: 0) == 10)
    #expect(surface.write("Қайратқызы", row: 1, column: 1) == 10)
    #expect(surface.lines == ["", "ҚҚайратқыз", ""])
  }

  @Test("A wide letter is drawn whole or not at all", arguments: [(8, "        語"), (9, "")])
  func wide(column: Int, expected: String) {
    var surface = surface
    surface.write("語", row: 0, column: column)
    #expect(surface.lines[0] == expected)
  }

  @Test("Nothing is drawn outside", arguments: [(-1, 0), (3, 0), (0, 10), (0, 99)])
  func outside(row: Int, column: Int) {
    var surface = surface
    surface.write("а", row: row, column: column)
    surface.fill(row: row, from: column, with: "x", role: .alarm)
    surface.paint(row: row, from: column, role: .alarm)
    #expect(surface == self.surface)
  }

  @Test("A mark joins the letter before it")
  func marks() {
    var surface = surface
    surface.write("и\u{306}а", row: 0, column: 0)
    #expect(surface.lines[0].unicodeScalars.elementsEqual("и\u{306}а".unicodeScalars))
    #expect(surface[0, 1].scalar == "а")
  }

  @Test(
    "A control character is never drawn",
    arguments: ["\u{1b}", "\u{7}", "\u{9b}", "\u{202e}", "\n"])
  func controls(text: String) {
    var surface = surface
    surface.write("а\(text)б", row: 0, column: 0)
    #expect(!surface.lines[0].unicodeScalars.contains { $0 == text.unicodeScalars.first })
  }

  @Test("A limit inside the row holds")
  func limit() {
    var surface = surface
    #expect(surface.write("абвгде", row: 0, column: 2, until: 5) == 5)
    #expect(surface.lines[0] == "  абв")
  }

  @Test("Another role changes the look and no letter")
  func roles() {
    var surface = surface
    surface.write("абв", row: 0, column: 0, role: .text)
    surface.paint(row: 0, from: 1, to: 2, role: .match)
    #expect(surface.lines[0] == "абв")
    #expect([0, 1, 2].map { surface[0, $0].role } == [.text, .match, .text])
  }

  @Test("ASCII signs stand for every sign that is not a letter")
  func glyphs() {
    #expect(Glyphs.ascii.text("«Әлия» — 1–2 · № 5 …") == "\"Әлия\" - 1-2 | N 5 ...")
    #expect(Glyphs.unicode.text("«Әлия» — №") == "«Әлия» — №")
    #expect(Glyphs.ascii.rule.isASCII)
  }
}

@Suite("A line of typing")
struct EditLineTests {
  @Test("Letters go in where the cursor is")
  func insert() {
    var line = EditLine("Қарат", cursor: 3)
    line.insert("й")
    #expect(line.text == "Қарйат")
    #expect(line.cursor == 4)
  }

  @Test("A mark joins the letter before the cursor, and goes with it")
  func marks() {
    var line = EditLine("и")
    line.insert("\u{306}")
    #expect(line.cursor == 1)
    let wentAway = line.backspace()
    #expect(wentAway)
    #expect(line.isEmpty)
  }

  @Test("Backspace at the start and Delete at the end do nothing")
  func ends() {
    var line = EditLine("аб", cursor: 0)
    let wentAway = line.backspace()
    #expect(!wentAway)
    line.moveEnd()
    line.delete()
    #expect(line.text == "аб")
    line.moveRight()
    #expect(line.cursor == 2)
    line.moveHome()
    line.moveLeft()
    #expect(line.cursor == 0)
    line.delete()
    #expect(line.text == "б")
  }

  @Test("A cursor outside the text is put at its end", arguments: [(-3, 0), (2, 2), (9, 2)])
  func cursor(asked: Int, stands: Int) {
    #expect(EditLine("аб", cursor: asked).cursor == stands)
  }
}

@Suite("Keys by their caps")
struct KeyboardTests {
  @Test("The Kazakh digit row types digits in fields of digits")
  func digits() {
    #expect(String("\"әің ғ,.үұқ".compactMap(Keyboard.digit)) == "1234567890")
    #expect(String("ӘІҢҒҮҰҚ".compactMap(Keyboard.digit)) == "2345890")
    #expect(String("0123456789".compactMap(Keyboard.digit)) == "0123456789")
    #expect("абв-/".compactMap(Keyboard.digit).isEmpty)
    #expect(Keyboard.digit("٣") == nil)
  }

  @Test("Three letters of the digit row, or a sign of it, are a number; two letters may be a name")
  func numberOfRow() {
    #expect(Keyboard.number("іғ\"әі\"ғқ...ң") == "351231507774")
    #expect(Keyboard.number("ғүұ") == "589")
    #expect(Keyboard.number("ғұ") == nil, "Ғұмар")
    #expect(Keyboard.number("Қ") == nil)
    #expect(Keyboard.number(".қ") == "70")
    #expect(Keyboard.number("қайрат") == nil)
    #expect(Keyboard.number("24.11") == nil, "a date in digits")
    #expect(Keyboard.number("") == nil)
  }

  @Test(
    "A command key is the same cap on every layout",
    arguments: zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm"))
  func caps(cyrillic: Character, latin: Character) {
    #expect(Keyboard.cap(cyrillic) == latin)
    #expect(Keyboard.cap(Character(cyrillic.uppercased())) == Character(latin.uppercased()))
    #expect(Keyboard.cap(latin) == latin)
    #expect(Keyboard.printed(latin, on: .cyrillic) == cyrillic)
    #expect(Keyboard.printed(latin, on: .latin) == latin)
  }

  static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .character(" "), .character("q"), .character("ә"),
      .control("l"),
    ] + (1...24).map(Key.function)

  @Test("Every key is read back from its own name", arguments: keys)
  func names(key: Key) {
    #expect(Key(name: key.name) == key)
    #expect(!key.name.isEmpty)
  }

  @Test("What is no key's name is none", arguments: ["", "F0", "F25", "Ctrl-", "Enterr", "аб"])
  func noNames(name: String) {
    #expect(Key(name: name) == nil)
  }
}
