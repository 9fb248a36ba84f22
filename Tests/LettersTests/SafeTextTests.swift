import Letters
import Testing

@Suite("Text that came from outside")
struct SafeTextTests {
  @Test(
    "What could move a cursor, change a colour or hide a letter is not printable",
    arguments: [
      "\u{1B}[31m", "a\u{7}", "\u{9B}2J", "\u{202E}abc", "a\u{200B}b", "a\u{AD}b", "\u{FEFF}",
      "\u{2028}",
      "\u{E000}", "\u{7F}", "\u{85}", "a\tb", "a\nb", "\u{2066}x\u{2069}",
    ])
  func dangerous(text: String) {
    #expect(!text.isPrintable)
    #expect(text.neutralised().isPrintable)
    #expect(text.neutralised().unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test(
    "Names as documents write them are printable and stay as they are",
    arguments: ["Сейітқали Әлия Қайратқызы", "О’Коннор", "Müller-Ғани", "№ 12 «Балдырған»", "李"])
  func harmless(text: String) {
    #expect(text.isPrintable)
    #expect(text.neutralised() == text)
  }

  @Test("Line ends are kept only where lines are meant")
  func lines() {
    #expect("бір\nекі\t".neutralised(keepingLines: true) == "бір\nекі\u{FFFD}")
    #expect("бір\nекі".neutralised() == "бір\u{FFFD}екі")
  }

  @Test(
    "A stored value has no spaces at its ends, single ones inside, and composed letters",
    arguments: [
      ("  Әлия   Қайратқызы ", "Әлия Қайратқызы"), (" \t ", ""), ("а\tб", "а б"), ("а\r\nб", "а б"),
      ("и\u{306}", "й"), ("", ""), ("а\u{A0}б", "а б"), ("a\u{E000}b", "a\u{FFFD}b"),
    ])
  func tidied(text: String, stored: String) {
    #expect(text.tidied == stored)
    #expect(text.tidied.unicodeScalars.elementsEqual(stored.unicodeScalars))
  }

  @Test(
    "What nobody sees has no place in a name: it goes, and leaves no sign in its place",
    arguments: [
      "Оспан\u{202E} Әли\u{200B}хан", "Оспан Әли\u{200D}хан\u{FEFF}",
      "\u{2066}Оспан\u{2069} Әлихан",
      "Оспан Әлихан\u{FE0F}", "Ос\u{AD}пан Әли\u{34F}хан", "Оспан\u{A0}\u{200C}Әлихан\u{7F}",
      "Оспан \u{1B}[31mӘлихан\u{1B}[0m", "\u{1B}]0;атауы\u{7}Оспан Әлихан",
      "Оспан\u{1B}[2J Әлихан\u{1B}", "\u{1B}(BОспан\u{3000}Әлихан", "Оспан \u{1B}Әлихан",
    ])
  func invisible(text: String) {
    #expect(text.tidied == "Оспан Әлихан")
    #expect(text.tidied.isLegible)
  }

  @Test(
    "What is left and cannot be printed is seen", arguments: ["\u{E000}", "\u{FFFD}", "\u{2FE0}"])
  func illegible(sign: String) {
    #expect(!"Оспан\(sign) Әлихан".tidied.isLegible)
    #expect("Оспан\(sign) Әлихан".tidied.contains("\u{FFFD}"))
  }

  @Test("Latin letters inside a Cyrillic word are found and offered as what they look like")
  func lookAlikes() {
    #expect("Acан Əли".mixedScriptWord == "Acан")
    #expect("Acан Əли".withCyrillicLookAlikes == "Асан Әли")
    #expect("Асан Smith".mixedScriptWord == nil)
    #expect("Асан Smith".withCyrillicLookAlikes == "Асан Smith")
    #expect("".mixedScriptWord == nil)
  }
}

@Suite("Kazakh dates")
struct KazakhMonthTests {
  /// FACTS of the language: month, on, of, from, until.
  static let table: [(Int, String, String, String, String, String)] = [
    (1, "қаңтар", "қаңтарда", "қаңтардағы", "қаңтардан", "қаңтарға"),
    (2, "ақпан", "ақпанда", "ақпандағы", "ақпаннан", "ақпанға"),
    (3, "наурыз", "наурызда", "наурыздағы", "наурыздан", "наурызға"),
    (4, "сәуір", "сәуірде", "сәуірдегі", "сәуірден", "сәуірге"),
    (5, "мамыр", "мамырда", "мамырдағы", "мамырдан", "мамырға"),
    (6, "маусым", "маусымда", "маусымдағы", "маусымнан", "маусымға"),
    (7, "шілде", "шілдеде", "шілдедегі", "шілдеден", "шілдеге"),
    (8, "тамыз", "тамызда", "тамыздағы", "тамыздан", "тамызға"),
    (9, "қыркүйек", "қыркүйекте", "қыркүйектегі", "қыркүйектен", "қыркүйекке"),
    (10, "қазан", "қазанда", "қазандағы", "қазаннан", "қазанға"),
    (11, "қараша", "қарашада", "қарашадағы", "қарашадан", "қарашаға"),
    (12, "желтоқсан", "желтоқсанда", "желтоқсандағы", "желтоқсаннан", "желтоқсанға"),
  ]

  @Test("Every month takes its endings by the harmony of its vowels", arguments: table)
  func endings(month: Int, plain: String, on: String, of: String, from: String, until: String) {
    let forms = KazakhMonth.Form.allCases.map { KazakhMonth.name(month, $0) }
    #expect(forms == [plain, on, of, from, until])
  }

  @Test("There is no month outside 1 to 12", arguments: [0, 13, -1])
  func noMonth(number: Int) {
    #expect(KazakhMonth.name(number) == nil)
  }
}
