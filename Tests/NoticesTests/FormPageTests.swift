import Cases
import Fixtures
import Law
import Letters
import Notices
import Testing

@Suite("Every paper as the family gets it")
struct FormPageTests {
  private static let onPaper = FormID.allCases.filter { $0.nature.words != .message }

  @Test(
    "Whatever it is filled with, it is the text that was looked at",
    arguments: FormID.allCases, FormSample.allCases)
  func text(form: FormID, sample: FormSample) throws {
    let page = try sample.page(form)
    for width in [80, 40] {
      #expect(TextPage(page, width: width).lines.allSatisfy { $0.text.cells <= width })
    }
    #expect(Golden().difference(TextPage(page).text, sample.name(form)) == nil)
  }

  @Test(
    "What stands where on paper is what was looked at", arguments: onPaper, FormSample.allCases)
  func paper(form: FormID, sample: FormSample) throws {
    let layout = try PaperLayout(sample.page(form), fonts: PaperFixture.fonts())
    #expect(
      Golden().difference(PaperFixture.positions(layout), sample.name(form) + ".paper") == nil)
  }

  @Test(
    "On paper nothing passes an edge, whatever the values", arguments: onPaper,
    FormSample.allCases)
  func edges(form: FormID, sample: FormSample) throws {
    let layout = try PaperLayout(sample.page(form), fonts: PaperFixture.fonts())
    for case .text(let text) in layout.sheets.flatMap(\.marks) {
      #expect((56...PaperSheet.width - 42).contains(text.x), "\(text.text)")
      #expect((30...PaperSheet.height - 40).contains(text.y), "\(text.text)")
    }
  }

  @Test("Paper and text say the same words", arguments: onPaper, FormSample.allCases)
  func same(form: FormID, sample: FormSample) throws {
    let page = try sample.page(form)
    let layout = try PaperLayout(page, fonts: PaperFixture.fonts())
    guard layout.sheets.count == 1 else { return }
    #expect(
      PaperFixture.letters(layout.sheets.map(\.text).joined())
        == PaperFixture.letters(TextPage(page).text.filter { $0 != "─" }))
  }
}

@Suite("No sheet is signed on which nothing else stands")
struct SignedSheetTests {
  private static let refusal = "(көрсетілетін қызметті алушының қолы)"

  @Test(
    "The receipt of a refusal at the State Corporation stands on one sheet with its whole cover")
  func oneSheet() throws {
    for isDemo in [false, true] {
      let page = try FormSample.ordinary.page(.campPackageRefusal, isDemo: isDemo)
      #expect(page.cover.joined().contains("Шағымдану тәртібі"), "the cover of a refusal")
      let layout = try PaperLayout(page, fonts: PaperFixture.fonts())
      #expect(layout.sheets.count == 1)
      let text = try #require(layout.sheets.first).text
      #expect(text.contains(Self.refusal) && text.contains("2 данада жасалды"))
      #expect(text.contains("8-800-080-7777"))
    }
  }

  @Test("Where it needs a second sheet, the signatures take words of the paper along")
  func twoSheets() throws {
    let layout = try PaperLayout(
      FormSample.long.page(.campPackageRefusal), fonts: PaperFixture.fonts())
    let last = try #require(layout.sheets.last { $0.text.contains(Self.refusal) })
    #expect(last.text.contains("2 данада жасалды"))
  }

  /// What is signed, and the words that stay with the signature.
  private static let signed: [(form: FormID, mark: String, words: String)] = [
    (.campPackageRefusal, refusal, "2 данада жасалды"), (.talon, "Қолы:", "Тіркелген күн"),
    (.receipt, "Қолы:", "Қызмет көрсету мерзімі"), (.hearingNotice, "Қолы:", "кедергі болмайды"),
    (.hearingMinutes, "Қатысушының қолы", "әкелетінін айтты"),
    (.preschoolConsent, "(қолы)", "қолданылады"), (.complaintAnswer, "Қолы:", "Басшы"),
    (.campRefusal, "Қолы:", "жүгінуге болады"),
  ]

  @Test("Wherever the sheet ends, a signature stands under what it signs", arguments: 1...48)
  func kept(count: Int) throws {
    let filler = (1...count).map { _ in PageBlock(style: .line, spans: [Span("жол", .fixed)]) }
    for (form, mark, words) in Self.signed {
      let own = try FormSample.ordinary.page(form)
      let page = Page(
        form: form, title: own.title, body: filler + own.body, cover: own.cover, copy: 1,
        isDemo: false)
      let sheets = try PaperLayout(page, fonts: PaperFixture.fonts()).sheets
      let sheet = try #require(sheets.last { $0.text.contains(mark) })
      #expect(sheet.text.contains(words), "\(form), \(count)")
    }
  }
}

@Suite("A paper that is a little too long for its sheet")
struct CloserPaperTests {
  private func sizes(_ lines: Int) throws -> (sheets: Int, sizes: Set<Double>) {
    let blocks = (1...lines).map { number in
      PageBlock(style: .line, spans: [Span("жол \(number)", .fixed)])
    }
    let layout = try PaperFixture.layout(blocks)
    let sizes = layout.sheets.flatMap(\.marks).compactMap { mark -> Double? in
      guard case .text(let text) = mark, text.text.hasPrefix("жол") else { return nil }
      return text.size
    }
    return (layout.sheets.count, Set(sizes))
  }

  @Test("It is set closer so that it stands on one; what is much too long is set as ever")
  func closer() throws {
    let all = try (20...60).map { try sizes($0) }
    let onOne = all.filter { $0.sheets == 1 }.map(\.sizes)
    #expect(onOne.first == [13] && onOne.last == [12])
    #expect(all.filter { $0.sheets > 1 }.allSatisfy { $0.sizes == [13] })
    #expect(onOne.count { $0 == [12] } >= 3)
  }
}

@Suite("A long value on a paper whose words are the office's own")
struct LongValueTests {
  private func body(_ sample: FormSample, _ form: FormID) throws -> [PageBlock] {
    try sample.page(form).body
  }

  @Test("It stands below its label; a short one stands behind it")
  func apart() throws {
    let long = try body(.long, .complaintExtension)
    let label = try #require(long.firstIndex { $0.text == "Ұзарту себебі:" })
    #expect(long[label].style == .line && long[label + 1].style == .paragraph)
    #expect(long[label + 1].text.hasPrefix("1-күні"))
    let short = try body(.ordinary, .complaintExtension).map(\.text)
    #expect(short.contains("Ұзарту себебі: 40 минут күттік, ешкім шақырмады"))
  }

  @Test("No rule stands under its lines, as under every other value")
  func unruled() throws {
    let sheet = try PaperLayout(
      FormSample.long.page(.complaintExtension), fonts: PaperFixture.fonts()
    ).sheets[0]
    var baselines: Set<Double> = []
    var rules: Set<Double> = []
    for mark in sheet.marks {
      switch mark {
      case .text(let text): if text.text.contains("күттік") { baselines.insert(text.y) }
      case .rule(let rule): rules.insert(rule.y)
      }
    }
    #expect(baselines.count > 10)
    for line in baselines { #expect(!rules.contains { abs($0 - (line - 2.5)) < 0.01 }) }
  }

  @Test("On an annex it stays where the form has its blank")
  func annex() throws {
    let conclusion = try body(.long, .pmpkConclusion).map(\.text)
    #expect(
      conclusion.contains { $0.hasPrefix("2. Білім беру") && $0.contains("ұсынымдар: 1) күн") })
  }
}
