import Cases
import Fixtures
import Law
import Notices
import Testing

/// Fonts made in the test, so that every machine sets the same page.
enum PaperFixture {
  static func fonts(lacking: String = "") throws -> PaperFonts {
    PaperFonts(
      regular: try TrueTypeFont(TestFont(lacking: lacking).bytes),
      bold: try TrueTypeFont(TestFont(isBold: true, lacking: lacking).bytes),
      italic: try TrueTypeFont(TestFont(isItalic: true, lacking: lacking).bytes))
  }

  static func page(_ form: FormID, child: PersonFacts = Invented.child) throws -> Page {
    try Notice.page(
      form, NoticeFixture.source(NoticeFixture.file(for: form), child: child))
  }

  static func pdf(_ page: Page) throws -> [UInt8] {
    let fonts = try fonts()
    return try PDFDocument(
      [PaperLayout(page, fonts: fonts)], title: page.title, fonts: fonts
    ).bytes
  }

  static func page(_ blocks: [PageBlock]) -> Page {
    Page(
      form: .talon, title: "26-00405", body: blocks, cover: ["№ 26-00405 · 1-дана"], copy: 1,
      isDemo: false)
  }

  static func layout(_ blocks: [PageBlock]) throws -> PaperLayout {
    try PaperLayout(page(blocks), fonts: fonts())
  }

  /// What stands where: the words of a line with the place of each, and each rule.
  static func positions(_ layout: PaperLayout) -> String {
    var lines: [String] = []
    for (index, sheet) in layout.sheets.enumerated() {
      lines.append("— \(index + 1) —")
      var above = ""
      for mark in sheet.marks {
        switch mark {
        case .text(let text):
          let head = "\(tenths(text.y)) \(text.cut.rawValue) \(tenths(text.size))"
          let word = " \(tenths(text.x)) «\(text.text)»"
          if head == above {
            lines[lines.count - 1] += word
          } else {
            lines.append(head + word)
          }
          above = head
        case .rule(let rule):
          above = ""
          lines.append("\(tenths(rule.x)) \(tenths(rule.y)) ─ \(tenths(rule.width))")
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  static func letters(_ text: String) -> String { String(text.filter { !" _\n".contains($0) }) }

  static func right(of text: PaperSheet.Text, _ isBold: Bool) -> Double {
    let width = text.text.unicodeScalars.reduce(0) {
      $0 + TestFont.advance($1, isBold: isBold)
    }
    return text.x + Double(width) * text.size / 1_000
  }
}

@Suite("The page that goes on paper")
struct PaperPageTests {
  @Test("Paper, screen and text say the same words", arguments: NoticeFixture.forms)
  func same(form: FormID) throws {
    let page = try PaperFixture.page(form, child: NoticeFixture.long)
    let layout = try PaperLayout(page, fonts: PaperFixture.fonts())
    let paper = PaperFixture.letters(layout.sheets.map(\.text).joined())
    let text = TextPage(page).text.filter { $0 != "─" }
    #expect(paper == PaperFixture.letters(text))
  }

  @Test("Two hundred lines of recommendations stand on several numbered sheets, none lost")
  func recommendations() throws {
    let words = (1...200).map { "Ұсыным \($0): күн сайын он бес минуттан жаттығу өткізу қажет." }
    let blocks = words.map { PageBlock(style: .paragraph, spans: [Span($0, .filled("x"))]) }
    let layout = try PaperFixture.layout(blocks)
    #expect(layout.sheets.count > 3)
    let paper = PaperFixture.letters(layout.sheets.map(\.text).joined())
    for word in words { #expect(paper.contains(PaperFixture.letters(word))) }
    for (index, sheet) in layout.sheets.enumerated() {
      #expect(sheet.text.contains("26-00405 · \(index + 1)/\(layout.sheets.count)"))
      for case .text(let text) in sheet.marks { #expect((20...800).contains(text.y)) }
    }
  }

  @Test("No sheet begins or ends with one line of a paragraph", arguments: 30...60)
  func widows(count: Int) throws {
    let filler = (1...count).map { _ in PageBlock(style: .line, spans: [Span("жол", .fixed)]) }
    let words = (1...60).map { "сөз\($0)" }.joined(separator: " ")
    let layout = try PaperFixture.layout(
      filler + [PageBlock(style: .paragraph, spans: [Span(words, .fixed)])])
    for sheet in layout.sheets {
      let lines = sheet.text.split(separator: "\n").count { $0.contains("сөз") }
      #expect(lines != 1)
    }
  }

  @Test("A title never stands at the foot of a sheet", arguments: 30...60)
  func title(count: Int) throws {
    let filler = (1...count).map { _ in PageBlock(style: .line, spans: [Span("жол", .fixed)]) }
    let layout = try PaperFixture.layout(
      filler + [
        PageBlock(style: .title, spans: [Span("ТАҚЫРЫП", .fixed)]),
        PageBlock(style: .line, spans: [Span("мәтін", .fixed)]),
      ])
    for sheet in layout.sheets {
      #expect(sheet.text.contains("ТАҚЫРЫП") == sheet.text.contains("мәтін"))
    }
  }

  @Test("A word longer than its line goes on in the next line and never past the edge")
  func longWord() throws {
    let word = String(repeating: "қ", count: 300)
    let layout = try PaperFixture.layout([
      PageBlock(style: .paragraph, spans: [Span(word, .filled("x"))])
    ])
    let texts = layout.sheets.flatMap(\.marks).compactMap { mark -> PaperSheet.Text? in
      if case .text(let text) = mark { return text }
      return nil
    }
    #expect(texts.map(\.text).joined().count { $0 == "қ" } == 300)
    for text in texts { #expect(PaperFixture.right(of: text, false) <= PaperSheet.width - 42) }
  }

  @Test("Full lines of a paragraph end at the right edge, the last one where it ends")
  func justified() throws {
    let words = (1...40).map { "сөз\($0)" }.joined(separator: " ")
    let layout = try PaperFixture.layout([
      PageBlock(style: .paragraph, spans: [Span(words, .fixed)])
    ])
    var ends: [Double: Double] = [:]
    for case .text(let text) in layout.sheets[0].marks where text.text.contains("сөз") {
      ends[text.y] = PaperFixture.right(of: text, false)
    }
    let rows = ends.sorted { $0.key > $1.key }.map(\.value)
    #expect(rows.count > 2)
    for end in rows.dropLast() { #expect(abs(end - (PaperSheet.width - 42.5)) < 0.01) }
  }

  @Test("A number is not torn at its hyphens")
  func number() throws {
    let text = String(repeating: "ұзын ", count: 14) + "8-800-080-7777 телефон"
    for count in 0..<12 {
      let layout = try PaperFixture.layout([
        PageBlock(
          style: .line, spans: [Span(String(repeating: "а", count: count) + text, .fixed)])
      ])
      let lines = layout.sheets[0].text.split(separator: "\n")
      #expect(lines.contains { $0.contains("8-800-080-7777") })
    }
  }

  @Test("A long word may end a line at its hyphen, a short one may not")
  func hyphens() throws {
    let word = "психологиялық-медициналық-педагогикалық"
    var wasTorn = false
    for count in 30..<60 {
      let start = String(repeating: "а", count: count) + " "
      let long = try PaperFixture.layout([
        PageBlock(style: .line, spans: [Span(start + word, .fixed)])
      ])
      wasTorn = wasTorn || long.sheets[0].text.contains("-\n")
      let short = try PaperFixture.layout([
        PageBlock(style: .line, spans: [Span(start + "Тыныштық к-сі", .fixed)])
      ])
      #expect(short.sheets[0].text.contains("к-сі"))
    }
    #expect(wasTorn)
  }
}

@Suite("The file that goes to the printer")
struct PDFTests {
  @Test(
    "Every object stands where the table says, and the text comes back",
    arguments: NoticeFixture.forms)
  func readBack(form: FormID) throws {
    let page = try PaperFixture.page(form)
    let file = try #require(ReadBackPDF(try PaperFixture.pdf(page)))
    for number in file.offsets.indices.dropFirst() {
      #expect(file.object(number).hasPrefix("\(number) 0 obj\n"))
    }
    let layout = try PaperLayout(page, fonts: PaperFixture.fonts())
    #expect(
      PaperFixture.letters(file.shown)
        == PaperFixture.letters(layout.sheets.map(\.text).joined()))
  }

  @Test("The same page gives the same bytes, and a small file")
  func bytes() throws {
    let page = try PaperFixture.page(.homeReceipt)
    let bytes = try PaperFixture.pdf(page)
    #expect(try PaperFixture.pdf(page) == bytes)
    #expect(bytes.count < 60_000)
  }

  @Test("Copies follow each other, each with its number, and the letters are in the file once")
  func copies() throws {
    let pages = try Notice.copies(2, of: .talon, NoticeFixture.source(CaseInMemory()))
    let fonts = try PaperFixture.fonts()
    let layouts = try pages.map { try PaperLayout($0, fonts: fonts) }
    for (layout, number) in zip(layouts, 1...) {
      let text = layout.sheets.map(\.text).joined(separator: "\n")
      #expect(text.contains("\(number)-дана") && !text.contains("\(3 - number)-дана"))
    }
    let one = try PDFDocument([layouts[0]], title: pages[0].title, fonts: fonts).bytes
    let two = try PDFDocument(layouts, title: pages[0].title, fonts: fonts).bytes
    let text = String(decoding: two, as: UTF8.self)
    #expect(text.contains("/Count \(layouts.map(\.sheets.count).reduce(0, +)) "))
    #expect(two.count < one.count * 3 / 2)
  }

  @Test("As text the copies stand behind a form feed, and the count goes on from the copy before")
  func copiesAsText() throws {
    let pages = try Notice.copies(2, of: .talon, NoticeFixture.source(CaseInMemory(), copy: 3))
    let sheets = TextPage.text(pages).split(separator: "\u{C}")
    #expect(sheets.count == 2)
    #expect(sheets.first?.contains("3-дана") == true && sheets.last?.contains("4-дана") == true)
    #expect(pages.map(\.copy) == [3, 4])
    #expect(try Notice.copies(0, of: .talon, NoticeFixture.source(CaseInMemory())).count == 1)
  }

  @Test("The file names no person outside the text of the page")
  func title() throws {
    let file = try #require(ReadBackPDF(try PaperFixture.pdf(PaperFixture.page(.homeRefusal))))
    let info = try #require(file.objects.first { $0.contains("/Producer") })
    let number = "26-00405".utf16.map { "00" + String($0, radix: 16, uppercase: true) }.joined()
    #expect(info.contains("/Title <FEFF\(number)>"))
  }

  @Test("A letter the font does not have stops the page and is named")
  func missingLetter() throws {
    let page = try PaperFixture.page(.talon)
    let fonts = try PaperFixture.fonts(lacking: "Ә")
    #expect(throws: PaperProblem.missingLetter("Ә")) { try PaperLayout(page, fonts: fonts) }
  }

  @Test("A combined letter is set as the one letter of the font")
  func composed() throws {
    let blocks = [PageBlock(style: .line, spans: [Span("и\u{306}", .filled("x"))])]
    let file = try #require(ReadBackPDF(try PaperFixture.pdf(PaperFixture.page(blocks))))
    #expect(file.shown.hasPrefix("й"))
  }

  @Test("The embedded font holds the letters of the page and whole outlines, and adds up")
  func subset() throws {
    let blocks = [PageBlock(style: .line, spans: [Span("ай", .filled("x"))])]
    let page = Page(form: .talon, title: "1", body: blocks, cover: [], copy: 1, isDemo: false)
    let font = try #require(EmbeddedFont(try PaperFixture.pdf(page)))
    // The empty box, «а», «й», and the two parts of «й».
    #expect(font.glyphCount == 5)
    #expect(font.offsets == font.offsets.sorted())
    #expect(font.offsets.last == font.outlines.count)
    #expect(font.offsets[1] < font.offsets[2])
    #expect(font.parts(of: 2) == [3, 4])
    #expect(font.checksum == 0xB1B0_AFBA)
  }

  @Test("Two letters that stand nearer to one another are moved")
  func kerning() throws {
    let blocks = [PageBlock(style: .line, spans: [Span("АУ УА", .fixed)])]
    let bytes = try PaperFixture.pdf(PaperFixture.page(blocks))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(">80<"))
    #expect(text.split(separator: ">80<").count == 2)
  }

  @Test("A damaged font is an error and never a crash", arguments: 0..<200)
  func damaged(number: Int) throws {
    var bytes = TestFont().bytes
    let place = number * 7919 % bytes.count
    bytes[place] = bytes[place] &+ 128
    let cut = number.isMultiple(of: 3) ? Array(bytes[..<(bytes.count - place / 2)]) : bytes
    do throws(PaperProblem) {
      let font = try TrueTypeFont(cut)
      let fonts = PaperFonts(regular: font, bold: font, italic: font)
      let blocks = [PageBlock(style: .line, spans: [Span("Өтінуші й", .fixed)])]
      let layout = try PaperLayout(PaperFixture.page(blocks), fonts: fonts)
      let file = try PDFDocument([layout], title: "1", fonts: fonts)
      #expect(file.bytes.starts(with: Array("%PDF-1.7".utf8)))
    } catch {
      switch error {
      case .damagedFont, .missingLetter: break
      }
    }
  }
}
