import Letters
@testable import Screen
import Testing

@Suite("A sheet set in cells")
struct SheetTests {
  static func lines(
    _ sheet: Sheet, _ width: Int = 60, _ height: Int = 16, _ glyphs: Glyphs = .unicode
  ) -> [String] {
    SheetPainter(size: Size(width: width, height: height), glyphs: glyphs).paint(sheet).lines
  }

  @Test("A list leaves room for the text of its row, down to the rows that it claims")
  func claims() {
    var table = Self.table(30, selected: 0)
    let text = (1...6).map { Block.line([Run("\($0)-сөйлем")]) }
    let crowded = Self.lines(Self.sheet([.table(table), .rule] + text))
    #expect(!crowded.contains { $0.contains("6-сөйлем") }, "two thirds are the list's")
    table.claims = 2
    let lines = Self.lines(Self.sheet([.table(table), .rule] + text))
    #expect(lines.contains { $0.contains("6-сөйлем") }, "\(lines)")
    let alone = Self.lines(Self.sheet([.table(table)]))
    #expect(alone == Self.lines(Self.sheet([.table(Self.table(30, selected: 0))])), "all the room")
  }

  private static func sheet(_ blocks: [Block] = []) -> Sheet {
    var sheet = Sheet()
    sheet.title = ["Үлгі", "Тізім"]
    sheet.place = ["Мектеп", "Бекова Г. С.", "10:27"]
    sheet.next = "Enter: ашу"
    sheet.keys = [KeyHint(key: "Enter", word: "Ашу"), KeyHint(key: "F1", word: "Неге")]
    sheet.blocks = blocks
    return sheet
  }

  private static func table(_ count: Int, selected: Int?, top: Int = 0) -> Table {
    Table(
      columns: [
        Table.Column("Нөмірі", 6, isAnchor: true), Table.Column("Бала", 12, upTo: 30),
        Table.Column("Сатысы", 14, leaves: 1),
      ],
      rows: (0..<count).map { index in
        .item(
          Table.Item(
            mark: index == 0 ? "!" : " ",
            cells: [Run("\(100 + index)"), Run("Бала \(index)"), Run("күтуде")]))
      }, top: top, selected: selected, empty: "Ештеңе жоқ.")
  }

  @Test("What stands above gives way to a long message: nothing lies hidden beneath it")
  func longMessage() {
    let text = (1...11).map { Block.line([Run("\($0)-сөйлем")]) }
    var sheet = Self.sheet([.table(Self.table(30, selected: 0)), .rule, .line([Run("болжам")])])
    sheet.message = Note(String(repeating: "ұзақ хабар ", count: 9), isBad: true)
    let lines = Self.lines(sheet)
    #expect(lines.contains(" болжам"), "\(lines)")
    #expect(lines[12] == " Enter: ашу", "\(lines)")
    #expect(lines[15] == " Enter Ашу  F1 Неге")
    sheet.blocks = text
    #expect(!Self.lines(sheet).contains(" 11-сөйлем"), "eleven lines, less one")
    sheet.message = nil
    #expect(Self.lines(sheet).contains(" 11-сөйлем"))
  }

  @Test("Title, content, next step and keys each have their place")
  func zones() {
    let lines = Self.lines(Self.sheet([.line([Run("мәтін")])]))
    #expect(
      lines[0] == " Үлгі · Тізім" + String(repeating: " ", count: 17)
        + "Мектеп · Бекова Г. С. · 10:27")
    #expect(lines[1] == String(repeating: "─", count: 60))
    #expect(lines[2] == " мәтін")
    #expect(lines[13] == " Enter: ашу")
    #expect(lines[14] == "")
    #expect(lines[15] == " Enter Ашу  F1 Неге")
  }

  @Test("A message stands between the next step and the keys, on a short screen too")
  func message() {
    var sheet = Self.sheet()
    sheet.message = Note("Сақталды.")
    #expect(Self.lines(sheet)[13...14] == [" Enter: ашу", " Сақталды."])
    let short = Self.lines(sheet, 60, 15)
    #expect(short[12...14] == [" Enter: ашу", " Сақталды.", " Enter Ашу  F1 Неге"])
  }

  @Test(
    "However narrow, the way out stays in sight; of the other keys as many as fit stand before it",
    arguments: [
      (60, " Enter Ашу  F1 Неге  F9 Бөлік  F10 Шығу  Esc Артқа"),
      (50, " Enter Ашу  F1 Неге  F9 Бөлік  F10 Шығу  Esc Артқа"),
      (49, " Enter Ашу  F1 Неге  F9 Бөлік  Esc Артқа"),
      (40, " Enter Ашу  F1 Неге  F9 Бөлік  Esc Артқа"),
      (39, " Enter Ашу  F1 Неге  Esc Артқа"), (20, " Esc Артқа"), (10, " Esc Артқа"),
    ])
  func wayOut(width: Int, footer: String) {
    var sheet = Self.sheet()
    sheet.keys += [
      KeyHint(key: "F9", word: "Бөлік"), KeyHint(key: "Esc", word: "Артқа", isWayOut: true),
      KeyHint(key: "F10", word: "Шығу"),
    ]
    #expect(Self.lines(sheet, width).last == footer)
  }

  @Test("Office, clerk and day leave before the title is cut; the clock stays to the last")
  func place() {
    #expect(Self.lines(Self.sheet(), 60)[0].hasSuffix("Мектеп · Бекова Г. С. · 10:27"))
    #expect(Self.lines(Self.sheet(), 44)[0].hasSuffix("Бекова Г. С. · 10:27"))
    #expect(!Self.lines(Self.sheet(), 44)[0].contains("Мектеп"))
    #expect(Self.lines(Self.sheet(), 40)[0].hasSuffix("10:27"))
  }

  @Test("A position leaves the title before the words it belongs to", arguments: [41, 40, 39, 30])
  func position(width: Int) {
    var sheet = Sheet()
    sheet.title = ["ҮЛГІ", "Қағидалар мен редакциялар", "1/63"]
    sheet.place = ["10:30"]
    let line = Self.lines(sheet, width)[0]
    // Twenty-five cells of words, seven of the position, five of the clock, and four between.
    #expect(line.contains("1/63") == (width >= 41), "\(line)")
    #expect(line.hasPrefix(" Қағидалар мен"), "\(line)")
    #expect(line.contains("редакциялар") == (width >= 34), "\(line)")
  }

  @Test("Beside a list the cursor stands on its row, with a text alone at its beginning")
  func cursor() {
    let text = Block.document(Document(lines: [[Run("қолхат")]], top: 0))
    let painter = SheetPainter(size: Size(width: 60, height: 20), glyphs: .unicode)
    let both = painter.paint(Self.sheet([.table(Self.table(3, selected: 1)), text]))
    #expect(both.cursor == Position(row: 4, column: 0))
    #expect(painter.paint(Self.sheet([text])).cursor == Position(row: 2, column: 0))
  }

  @Test("Keys are whole or left out", arguments: [(19, " Enter Ашу  F1 Неге"), (18, " Enter Ашу")])
  func keys(width: Int, line: String) {
    #expect(Self.lines(Self.sheet(), width)[15] == line)
  }

  @Test("Columns have headings, and the selected row its sign and the cursor")
  func columns() {
    let painter = SheetPainter(size: Size(width: 60, height: 16), glyphs: .unicode)
    let surface = painter.paint(Self.sheet([.table(Self.table(3, selected: 1))]))
    #expect(surface.lines[2].hasPrefix("   Нөмірі  Бала"))
    #expect(surface.lines[3].hasPrefix(" ! 100"))
    #expect(surface.lines[4].hasPrefix(">  101"))
    #expect(surface.cursor == Position(row: 4, column: 0))
  }

  @Test("The column that may leave leaves first, at the width where it does not fit any more")
  func leaving() {
    // 6 + 12 + 14 and two cells between each, three before the first.
    let sheet = Self.sheet([.table(Self.table(1, selected: 0))])
    #expect(Self.lines(sheet, 60)[2].contains("Сатысы"))
    let layout = { (width: Int) in
      ColumnLayout(Self.table(1, selected: 0), width: width, screen: width, glyphs: .unicode)
        .places.count
    }
    #expect(layout(39) == 3)
    #expect(layout(38) == 2)
  }

  @Test("With few lines a message takes one of the list, never that of what comes next")
  func shortFoot() {
    var sheet = Self.sheet([.table(Self.table(2, selected: 0))])
    sheet.next = "Enter: ашу"
    sheet.message = Note("Жазылды.", isBad: false)
    for height in [10, 15, 16] {
      let lines = SheetPainter(size: Size(width: 60, height: height), glyphs: .unicode)
        .paint(sheet).lines
      #expect(lines.contains { $0.contains("Enter: ашу") })
      #expect(lines.contains { $0.contains("Жазылды.") })
    }
  }

  @Test("On a narrow screen a row takes two lines")
  func narrow() {
    let lines = Self.lines(Self.sheet([.table(Self.table(2, selected: 0))]), 59)
    #expect(lines[2].contains("100") && !lines[2].contains("күтуде"))
    #expect(lines[3].contains("күтуде"))
    #expect(lines[4].contains("101"))
  }

  @Test("The selected row is in view, wherever the list was left", arguments: [0, 9, 10, 49])
  func inView(selected: Int) {
    for top in [0, 5, 40] {
      let lines = Self.lines(Self.sheet([.table(Self.table(50, selected: selected, top: top))]))
      #expect(lines.contains { $0.hasPrefix(">") && $0.contains("\(100 + selected)") })
    }
  }

  @Test("A group's heading comes into view with its first row")
  func group() {
    var table = Self.table(20, selected: 5)
    table.rows.insert(.group("Кеше"), at: 4)
    table.top = 5
    #expect(Self.lines(Self.sheet([.table(table)])).contains("   Кеше"))
  }

  @Test("An empty list says so, and the cursor stands there")
  func empty() {
    let painter = SheetPainter(size: Size(width: 60, height: 16), glyphs: .unicode)
    let surface = painter.paint(Self.sheet([.table(Self.table(0, selected: nil))]))
    #expect(surface.lines.contains("   Ештеңе жоқ."))
    #expect(surface.cursor != nil)
  }

  @Test("A layer is framed, and on a narrow or short screen takes the whole content")
  func layer() {
    var sheet = Self.sheet([.line([Run("астында")])])
    sheet.layer = Layer(title: "Терезе", blocks: [.line([Run("ішінде")])], width: 30)
    let framed = Self.lines(sheet)
    #expect(framed.contains { $0.contains("┌─ Терезе ") })
    #expect(framed.contains { $0.contains("│ ішінде") })
    for (width, height) in [(59, 16), (60, 15)] {
      let whole = Self.lines(sheet, width, height)
      #expect(!whole.joined().contains("┌"))
      #expect(whole.contains(" Терезе") && whole.contains(" ішінде"))
    }
  }

  @Test("ASCII signs draw the same picture")
  func ascii() {
    var sheet = Self.sheet([.rule])
    sheet.layer = Layer(title: "Терезе", blocks: [.line([Run("«ішінде»")])], width: 30)
    let lines = Self.lines(sheet, 60, 16, .ascii)
    #expect(lines[0].hasPrefix(" Үлгі | Тізім"))
    #expect(lines.contains { $0.contains("+- Терезе ") })
    #expect(lines.contains { $0.contains("| \"ішінде\"") })
  }

  @Test("Text never pushes out what is typed: the form keeps two thirds of the rows")
  func crowded() {
    let long = Block.paragraph(
      [Run(String(repeating: "ұзақ мәтін ", count: 200))], indent: 0)
    let form = Form(
      rows: (0..<6).map { index in
        .field(
          Form.Field(
            label: "Өріс \(index)", value: .text(EditLine(), mask: ""), isFocused: index == 5))
      })
    let lines = Self.lines(Self.sheet([.form(form), long]), 80, 24)
    #expect(lines.contains { $0.contains("Өріс 5") })
  }
}

@Suite("A sheet read aloud")
struct SpeechTests {
  private let speech = Speech(
    Speech.Phrases(
      row: { "\($0)-жол, барлығы \($1)" }, more: { "Тағы \($0) жол" }, selected: "Таңдалған",
      field: "Өріс", notChosen: "таңдалмаған"))

  /// Rows of a list, two of which are given.
  private func rows(_ stretch: Table.Stretch?) -> [String] {
    var sheet = Sheet()
    sheet.blocks = [
      .table(
        Table(
          columns: [Table.Column("", 5)],
          rows: ["а", "б"].map { .item(Table.Item(cells: [Run($0)])) }, selected: 1,
          stretch: stretch))
    ]
    return speech.read(sheet).sentences
  }

  @Test("Of a long list each row has its number in the list, and what is left is counted")
  func stretch() {
    #expect(
      rows(Table.Stretch(before: 0, all: 3)) == [
        "1-жол, барлығы 3. а.", "Таңдалған: 2-жол, барлығы 3. б.", "Тағы 1 жол.",
      ])
    #expect(
      rows(Table.Stretch(before: 21, all: 31)) == [
        "22-жол, барлығы 31. а.", "Таңдалған: 23-жол, барлығы 31. б.", "Тағы 8 жол.",
      ])
    #expect(
      rows(Table.Stretch(before: 29, all: 31)) == [
        "30-жол, барлығы 31. а.", "Таңдалған: 31-жол, барлығы 31. б.",
      ], "behind the last row nothing is left")
    #expect(rows(nil) == ["1-жол, барлығы 2. а.", "Таңдалған: 2-жол, барлығы 2. б."])
  }

  @Test("A list that is not counted yet gives no number, and one that has shrunk no smaller total")
  func uncounted() {
    #expect(rows(Table.Stretch(before: nil, all: 3)) == ["а.", "Таңдалған: б."])
    #expect(rows(Table.Stretch(before: 0, all: nil)) == ["а.", "Таңдалған: б."])
    #expect(rows(Table.Stretch(before: 0, all: 1)).last == "Таңдалған: 2-жол, барлығы 2. б.")
  }

  @Test("A full stop inside a quotation ends the sentence; what stands apart is its own sentence")
  func stops() {
    var sheet = Sheet()
    sheet.strip = [Run("001 — 0:48 қазір"), Run("   F12 Келушілер")]
    sheet.blocks = [.line([Run("«қорытындысы.»")]), .line([Run("«қорытындысы»")])]
    #expect(
      speech.read(sheet).sentences == [
        "001, 0:48 қазір.", "F12 Келушілер.", "«қорытындысы.»", "«қорытындысы».",
      ])
  }

  @Test("What happened and what Enter does are said before the list")
  func order() {
    var sheet = Sheet()
    sheet.title = ["Келушілер"]
    sheet.message = Note("Сақталды")
    sheet.next = "Enter: шақыру"
    sheet.blocks = [.rule, .line([Run("001"), Run(" күтуде")])]
    sheet.keys = [KeyHint(key: "F1", word: "Неге")]
    #expect(
      speech.read(sheet).sentences == [
        "Келушілер.", "Сақталды.", "Enter: шақыру.", "001 күтуде.", "F1: Неге.",
      ])
  }

  @Test("The words of an act keep their dashes when they are read aloud")
  func dashes() {
    var sheet = Sheet()
    sheet.layer = Layer(
      title: "Неге?",
      blocks: [
        .document(Document(lines: [[Run("мерзімі – 2 жұмыс күні;")], [Run("а — б")]], top: 0))
      ])
    let sentences = speech.read(sheet).sentences
    #expect(sentences.contains("мерзімі – 2 жұмыс күні;."))
    #expect(sentences.contains("а — б."))
  }

  @Test("A row is said with its number and its headings, and the focus is the selected one")
  func table() {
    var sheet = Sheet()
    sheet.blocks = [
      .table(
        Table(
          columns: [Table.Column("Талон", 5), Table.Column("", 5)],
          rows: [
            .group("Күтуде"), .item(Table.Item(cells: [Run("001"), Run("жақын")])),
            .item(Table.Item(cells: [Run("002"), Run("")])),
          ], selected: 2))
    ]
    let read = speech.read(sheet)
    #expect(
      read.sentences == [
        "Күтуде.", "1-жол, барлығы 2. Талон: 001; жақын.",
        "Таңдалған: 2-жол, барлығы 2. Талон: 002.",
      ])
    #expect(read.focus == 2)
  }

  @Test(
    "A clause that the screen breaks over lines is one sentence; lines of a count stay their own")
  func unwrapped() {
    var sheet = Sheet()
    let lines = [
      "  Өтініш қабылдау және нәтижесін беру сағат", "  тоғыздан бастап атқарылады; егер өзгеше",
      "  көзделмесе.", "", "  дс 09.11   тіркелді", "  сс 10.11   1-күн", "  Барлығы 2 күн",
    ]
    sheet.blocks = [.document(Document(lines: lines.map { [Run($0)] }, top: 0))]
    #expect(
      speech.read(sheet).sentences == [
        "Өтініш қабылдау және нәтижесін беру сағат тоғыздан бастап атқарылады; егер өзгеше көзделмесе.",
        "дс 09.11 тіркелді.", "сс 10.11 1-күн.", "Барлығы 2 күн.",
      ])
  }

  @Test("A choice that nobody has made is said as not made")
  func choice() {
    var sheet = Sheet()
    sheet.blocks = [
      .form(
        Form(rows: [
          .field(
            Form.Field(label: "Келісім", value: .choice(nil, of: ["иә", "жоқ"]), isFocused: true)),
          .field(
            Form.Field(label: "Аты", value: .text(EditLine("Әли"), mask: ""), isFocused: false)),
        ]))
    ]
    #expect(
      speech.read(sheet).sentences == [
        "Өріс: Келісім: таңдалмаған (1 иә, 2 жоқ).", "Аты: Әли.",
      ])
  }

  @Test("Under a window only the window is said")
  func layer() {
    var sheet = Sheet()
    sheet.blocks = [.line([Run("астында")])]
    sheet.layer = Layer(title: "Неге?", blocks: [.line([Run("тармақ")])])
    #expect(speech.read(sheet).sentences == ["Неге?", "тармақ."])
  }

  @Test("Of a change only what is new is said")
  func news() {
    #expect(Speech.news(from: ["а.", "ә."], to: ["а.", "б."]) == ["б."])
    #expect(Speech.news(from: ["а."], to: ["а."]) == [])
  }
}

@Suite("A line that does not fit")
struct CutLineTests {
  @Test("ends with one mark, however many pieces are cut off", arguments: 2...20)
  func oneMark(width: Int) {
    var canvas = Canvas(size: Size(width: width, height: 1), glyphs: .unicode)
    canvas.write([Run("Әлия "), Run("15:00"), Run(" қазір"), Run(" F12")], row: 0, column: 0)
    let text = canvas.surface.text(row: 0)
    #expect(text.count { $0 == "…" } <= 1, "«\(text)»")
    #expect(text.cells <= width)
  }
}

@Suite("A document longer than its place")
struct LongDocumentTests {
  private func lines(_ count: Int, top: Int) -> [String] {
    var sheet = Sheet()
    sheet.blocks = [.document(Document(lines: (1...count).map { [Run("\($0)")] }, top: top))]
    return SheetPainter(size: Size(width: 60, height: 16), glyphs: .unicode).paint(sheet).lines
  }

  @Test("says by an arrow at the edge that it goes on, and where it came from")
  func arrows() {
    let all = lines(5, top: 0).joined()
    #expect(!all.contains("↑") && !all.contains("↓"))
    let first = lines(50, top: 0).joined()
    #expect(!first.contains("↑") && first.contains("↓"))
    let middle = lines(50, top: 10).joined()
    #expect(middle.contains("↑") && middle.contains("↓"))
    let last = lines(50, top: 999).joined()
    #expect(last.contains("↑") && !last.contains("↓"))
  }
}
