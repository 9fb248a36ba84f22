import Letters
@testable import Screen
import Testing

@Suite("A choice on a narrow and on a short screen")
struct ChoiceTableTests {
  private static let long = "Жауап ұзақ, сондықтан бір жолға сыймайды, бірақ толық оқылуы керек"

  private static func rows(_ count: Int, _ text: String = "Жауап", note: String = "") -> [Table.Row]
  {
    (1...count).map { .item(Table.Item(cells: [Run("\($0)-\(text)"), Run(note)])) }
  }

  private static func table(
    _ rows: [Table.Row], selected: Int? = nil, isChoice: Bool = true
  ) -> Block {
    .table(
      Table(
        columns: [Table.Column("", 20, upTo: 50, isAnchor: true), Table.Column("", 14, upTo: 40)],
        rows: rows, selected: selected, showsHeadings: false, isChoice: isChoice))
  }

  private static func lines(
    _ blocks: [Block], title: String = "Сұрақ", _ width: Int = 40, _ height: Int = 10,
    message: String? = nil
  ) -> [String] {
    var sheet = Sheet()
    sheet.title = ["Үлгі"]
    sheet.next = "Enter: таңдау"
    sheet.message = message.map { Note($0, isBad: true) }
    sheet.layer = Layer(title: title, blocks: blocks)
    return SheetPainter(size: Size(width: width, height: height), glyphs: .unicode)
      .paint(sheet).lines
  }

  private static func answers(_ lines: [String]) -> Int {
    lines.count { $0.contains("-Жауап") || $0.contains("-жауап") }
  }

  @Test("A row with one cell takes one line, with two cells two: in a list that is no choice")
  func oneCell() {
    let plain = Self.lines([Self.table(Self.rows(3, note: ""), isChoice: false)])
    #expect(plain[2...4] == ["   1-Жауап", "   2-Жауап", "   3-Жауап"])
    let noted = Self.lines([Self.table(Self.rows(3, note: "ескерту"), isChoice: false)])
    #expect(noted[2...5] == ["   1-Жауап", "     ескерту", "   2-Жауап", "     ескерту"])
  }

  @Test("An answer with a note takes one line, and its note stands behind it")
  func oneLine() {
    let lines = Self.lines([Self.table(Self.rows(5, note: "ескерту"))])
    #expect(Self.answers(lines) == 5, "\(lines)")
    #expect(lines[2] == "   1-Жауап · ескерту")
  }

  @Test("Under the cursor the answer is whole, and two others are still seen beside it")
  func whole() {
    for selected in 0..<6 {
      let rows = Self.rows(6, Self.long, note: "ескерту")
      let lines = Self.lines([Self.table(rows, selected: selected)])
      let words = lines.joined(separator: " ").split { " ↓↑".contains($0) }.joined(separator: " ")
      #expect(words.contains("> \(selected + 1)-\(Self.long) · ескерту"), "\(lines)")
      #expect(Self.answers(lines) >= 3, "\(lines)")
    }
  }

  @Test("What stands beyond the edge is said by an arrow, and nothing where all is in view")
  func more() {
    #expect(!Self.lines([Self.table(Self.rows(6))]).joined().contains { "↓↑".contains($0) })
    let first = Self.lines([Self.table(Self.rows(7), selected: 0)])
    #expect(first[7].hasSuffix("↓") && !first.joined().contains("↑"), "\(first)")
    let last = Self.lines([Self.table(Self.rows(7), selected: 6)])
    #expect(last[2].hasSuffix("↑") && !last.joined().contains("↓"), "\(last)")
  }

  @Test(
    "Three answers remain with a title of two lines, a lead and a message of two lines",
    arguments: [true, false])
  func crowded(isLeadFirst: Bool) {
    let lead = Block.paragraph([Run(String(repeating: "түсіндірме ", count: 20))], indent: 1)
    for selected in 0..<5 {
      let answers = Self.table(Self.rows(5), selected: selected)
      let lines = Self.lines(
        isLeadFirst ? [lead, .space, answers] : [answers, .space, lead],
        title: String(repeating: "сұрақ ", count: 10),
        message: String(repeating: "хабар ", count: 12))
      #expect(Self.answers(lines) == 3, "\(lines)")
      #expect(lines.contains { $0.hasPrefix(">  \(selected + 1)-Жауап") }, "\(lines)")
    }
  }

  @Test("The lead gives way to its first line, and that ends with the mark of a cut text")
  func lead() {
    let lead = Block.paragraph(
      [Run("Бұл түсіндірме екі жолдан ұзақ, сондықтан қысқарады")], indent: 1)
    let lines = Self.lines([Self.table(Self.rows(5), selected: 0), .space, lead])
    #expect(Self.answers(lines) == 5, "\(lines)")
    #expect(lines[7] == "  Бұл түсіндірме екі жолдан ұзақ, сонды…", "\(lines)")
    let few = Self.lines([Self.table(Self.rows(3), selected: 0), .space, lead])
    #expect(few[6...7] == ["  Бұл түсіндірме екі жолдан ұзақ,", "  сондықтан қысқарады"], "\(few)")
  }

  @Test("A bad message that is longer than its lines ends with the mark of a cut text")
  func message() {
    let lines = Self.lines([], message: String(repeating: "хабар ", count: 30))
    #expect(lines[8].hasSuffix("…") && !lines[7].hasSuffix("…"), "\(lines)")
    let whole = Self.lines([], message: String(repeating: "хабар ", count: 12))
    #expect(!whole.joined().contains("…"), "\(whole)")
  }

  @Test("On a large screen the text beside a long list keeps its third")
  func large() {
    let text = Block.paragraph([Run(String(repeating: "түсіндірме ", count: 12))], indent: 1)
    let lines = Self.lines([Self.table(Self.rows(40), selected: 0), text], 80, 24)
    #expect(!lines.contains { $0.contains("…") }, "\(lines)")
  }
}
