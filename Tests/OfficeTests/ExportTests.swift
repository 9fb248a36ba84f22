import Cases
import Fixtures
import Law
import Office
import Testing

@Suite("Reports as files of other programs")
struct ExportTests {
  static let nasty = [
    "=1+1", "+7 700", "-2", "@sum", "\t=cmd", "\r=x", "|calc", "%0A", "<b>&\"'", "Сейітқали Әлия",
    "\u{1}тыңба",
  ]

  static let table = SheetTable(
    title: "Өтініштер тізілімі: 2026/11", about: ["№ 14 мектеп"],
    headings: ["Нөмірі", "Бала", "Тіркелген күні", "Уақыты", "Күту", "Саны"],
    rows: nasty.map {
      [
        .text("26-00001"), .text($0), .day("2026-11-24"), .moment("2026-11-24T10:27:05"),
        .duration(3_800_000), .count(-3),
      ]
    }, total: [.text("Барлығы"), .empty, .empty, .empty, .empty, .count(7)])

  private func read() throws -> [ReadXML.Element] {
    try ReadXML(String(decoding: FlatSpreadsheet(Self.table).bytes, as: UTF8.self)).elements
  }

  private func cells() throws -> [ReadXML.Element] {
    try read().filter { $0.name == "table:table-cell" }
  }

  @Test("The spreadsheet is well-formed XML of the OpenDocument format")
  func wellFormed() throws {
    let document = try #require(try read().first)
    #expect(document.name == "office:document")
    #expect(
      document.attributes["office:mimetype"] == "application/vnd.oasis.opendocument.spreadsheet")
    #expect(try read().count { $0.name == "table:table-row" } == Self.nasty.count + 5)
  }

  @Test("No cell is a formula: every text is a string cell, whatever it begins with")
  func formulas() throws {
    let cells = try cells()
    #expect(cells.allSatisfy { $0.attributes["table:formula"] == nil })
    for text in Self.nasty where !text.contains("\t") && !text.contains("\r") {
      let clean = text.filter { $0 != "\u{1}" }
      let found = try #require(cells.first { $0.text == clean }, "\(text)")
      #expect(found.attributes["office:value-type"] == "string")
      #expect(found.attributes["office:value"] == nil)
    }
  }

  @Test(
    "What XML has no sign for is left out, and its neighbours are kept",
    arguments: [
      ("а\u{FFFE}б", "аб"), ("а\u{FFFF}б", "аб"), ("а\u{1F}б", "аб"), ("а\u{0}б", "аб"),
      ("а\u{FFFD}б", "а\u{FFFD}б"), ("а\u{1F600}б", "а\u{1F600}б"), ("а\u{D7FF}б", "а\u{D7FF}б"),
      ("а\r\nб", "а  б"),
    ])
  func noSign(text: String, written: String) throws {
    let table = SheetTable(
      title: "Кесте", about: [], headings: [], rows: [[.text(text)]], total: nil)
    let bytes = FlatSpreadsheet(table).bytes
    let xml = try #require(String(validating: bytes, as: UTF8.self))
    #expect(xml.contains("<text:p>\(written)</text:p>"))
    #expect(!xml.unicodeScalars.contains("\u{FFFE}") && !xml.unicodeScalars.contains("\u{FFFF}"))
  }

  @Test("Days, moments, times and numbers have their types and values (ODF 1.3, 19.387)")
  func types() throws {
    let cells = try cells()
    func value(_ type: String, _ attribute: String) -> String? {
      cells.first { $0.attributes["office:value-type"] == type && $0.attributes[attribute] != nil }?
        .attributes[attribute]
    }
    let dates = cells.compactMap { $0.attributes["office:date-value"] }
    #expect(Set(dates) == ["2026-11-24", "2026-11-24T10:27:05"])
    #expect(value("time", "office:time-value") == "PT1H3M20S")
    #expect(value("float", "office:value") == "-3")
    let types = Set(cells.compactMap { $0.attributes["office:value-type"] })
    #expect(types == ["string", "date", "time", "float"])
  }

  @Test("Headings are in Kazakh, and the name of the sheet has no sign that programs refuse")
  func headings() throws {
    let cells = try cells()
    for heading in Self.table.headings { #expect(cells.contains { $0.text == heading }) }
    let text = String(decoding: FlatSpreadsheet(Self.table).bytes, as: UTF8.self)
    #expect(text.contains(#"table:name="Өтініштер тізілімі 202611""#))
  }

  @Test("In tab-separated lines a text that begins like a formula is marked as text")
  func tabs() {
    for text in Self.nasty {
      let safe = TabText.safe(text)
      #expect(!safe.contains("\t") && !safe.contains("\r") && !safe.contains("\n"))
      let first = safe.first
      #expect(first != "=" && first != "+" && first != "@" && first != "|" && first != "%")
    }
    #expect(TabText.safe("=1+1") == "'=1+1")
    #expect(TabText.safe("-2") == "-2", "a number stays one")
    #expect(TabText.safe("-2+cmd") == "'-2+cmd")
    #expect(TabText.line(["a", "b\tc"]) == "a\tb c")
    #expect(TabText.safe("1-терезе\u{1B}[2J") == "1-терезе\u{FFFD}[2J")
  }
}
