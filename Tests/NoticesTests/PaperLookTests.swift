import Cases
import Fixtures
import Law
import Notices
import Testing

/// What was mended after every form had been looked at.
@Suite("The look of the page")
struct PaperLookTests {
  private struct Word {
    let text: String
    let x: Double
    let right: Double
    let y: Double
  }

  private func words(_ sheet: PaperSheet) -> [Word] {
    sheet.marks.compactMap { mark in
      guard case .text(let text) = mark else { return nil }
      return Word(
        text: text.text, x: text.x, right: PaperFixture.right(of: text, text.cut == .bold),
        y: text.y)
    }
  }

  private func rules(_ sheet: PaperSheet) -> [PaperSheet.Rule] {
    sheet.marks.compactMap { mark in
      if case .rule(let rule) = mark { return rule }
      return nil
    }
  }

  private func layout(_ form: FormID, _ values: BlankValues) throws -> PaperLayout {
    try PaperLayout(FormSamples.page(form, values), fonts: PaperFixture.fonts())
  }

  /// The rules under a line of words.
  private func rules(under word: Word, _ sheet: PaperSheet) -> [PaperSheet.Rule] {
    rules(sheet).filter { abs($0.y - (word.y - 2.5)) < 0.01 }
  }

  @Test("No word of a title stands alone on its last line", arguments: [3, 8, 11, 14, 17, 22])
  func titles(count: Int) throws {
    let title = (1...count).map { "тақырып\($0)" }.joined(separator: " ")
    let sheet = try PaperFixture.layout([
      PageBlock(style: .title, spans: [Span(title, .fixed)])
    ]).sheets[0]
    let lines = Dictionary(grouping: words(sheet).filter { $0.text.contains("тақырып") }, by: \.y)
    let widths = lines.values.map { line in
      (line.map(\.right).max() ?? 0) - (line.map(\.x).min() ?? 0)
    }
    let longest = try #require(widths.max())
    #expect(widths.allSatisfy { $0 > longest / 2 }, "\(widths)")
    #expect(lines.values.flatMap { $0 }.count == count, "no word is lost")
  }

  @Test("Each part of a date has a rule of its own, the form's words between have none")
  func dates() throws {
    let sheet = try layout(.pmpkAcceptance, FormSamples.ordinary(.pmpkAcceptance)).sheets[0]
    let word = try #require(words(sheet).first { $0.text.hasPrefix("жылғы") })
    let under = rules(under: word, sheet)
    #expect(under.count == 3, "year, day, month")
    #expect(under.allSatisfy { $0.x + $0.width <= word.x || $0.x >= word.right })
  }

  @Test("A date left for the pen has its three short rules")
  func penDates() throws {
    let sheet = try layout(.campApplication, FormSamples.awkward(.campApplication)).sheets[0]
    let word = try #require(words(sheet).first { $0.text == "жыл " })
    #expect(rules(under: word, sheet).count == 4, "day, month, year and the signature")
  }

  @Test("Captions of two blanks keep apart, and the last blank goes on below itself")
  func captions() throws {
    for values in [
      FormSamples.ordinary(.preschoolConsent), FormSamples.long(.preschoolConsent),
      FormSamples.awkward(.preschoolConsent),
    ] {
      let sheet = try layout(.preschoolConsent, values).sheets[0]
      let all = words(sheet)
      let left = try #require(all.last { $0.text.hasPrefix("(қолы)") })
      let right = all.filter { abs($0.y - left.y) < 0.01 && $0.x > left.x }
      #expect(!right.isEmpty)
      #expect(right.allSatisfy { $0.x >= left.right }, "the captions do not overlap")
    }
  }

  @Test("Words of the form beside a blank are not ruled: «___ сәйкес», «___ басшысына»")
  func besideBlanks() throws {
    let refusal = try layout(.preschoolRefusal, FormSamples.ordinary(.preschoolRefusal)).sheets[0]
    let word = try #require(words(refusal).first { $0.text.hasPrefix("сәйкес") })
    let under = rules(under: word, refusal)
    #expect(under.count == 1)
    #expect(under.allSatisfy { $0.x + $0.width <= word.x })
    let conclusion = try layout(.pmpkConclusion, FormSamples.ordinary(.pmpkConclusion)).sheets[0]
    let phone = try #require(words(conclusion).first { $0.text.hasPrefix("Телефон") })
    #expect(rules(under: phone, conclusion).allSatisfy { $0.x >= phone.right })
    #expect(rules(under: phone, conclusion).count == 1, "the number is")
  }

  @Test("A blank alone on its line is ruled from edge to edge", arguments: [FormID.homeRefusal])
  func wholeLine(form: FormID) throws {
    let sheet = try layout(form, FormSamples.ordinary(form)).sheets[0]
    let word = try #require(words(sheet).first { $0.text.hasPrefix("бөлімі") })
    #expect(rules(under: word, sheet).contains { $0.width > 400 })
  }

  @Test("A telephone number is not torn, nor a number from its sign")
  func numbers() throws {
    for count in 0..<40 {
      let text = String(repeating: "а", count: count) + " мекенжайы № 14, 8 (700) 000-00-01"
      let sheet = try PaperFixture.layout([
        PageBlock(style: .corner, spans: [Span(text, .fixed)])
      ]).sheets[0]
      #expect(sheet.text.contains("8 (700) 000-00-01"), "\(count)")
      #expect(sheet.text.contains("№ 14"), "\(count)")
    }
  }

  @Test("The foot never has a sheet to itself", arguments: 20...70)
  func foot(count: Int) throws {
    let lines = (1...count).map {
      PageBlock(style: .line, spans: [Span("жол \($0)", .fixed)])
    }
    let layout = try PaperFixture.layout(lines)
    let last = try #require(layout.sheets.last)
    #expect(words(last).contains { $0.text.hasPrefix("жол") }, "\(count)")
    let all = layout.sheets.flatMap { words($0) }.filter { $0.text.hasPrefix("жол") }
    #expect(all.count == count, "no line is lost")
  }

  @Test("The mark of a choice is a mark, not a blank")
  func mark() throws {
    let sheets = try layout(.preschoolApplication, FormSamples.ordinary(.preschoolApplication))
      .sheets
    let marked = try #require(
      sheets.first { sheet in words(sheet).contains { $0.text.hasPrefix("V") } })
    let word = try #require(words(marked).first { $0.text.hasPrefix("V") })
    #expect(rules(under: word, marked).isEmpty)
  }

  @Test("In the text each caption begins where its blank begins")
  func textCaptions() throws {
    let page = try FormSamples.page(.preschoolConsent, FormSamples.ordinary(.preschoolConsent))
    let lines = TextPage(page).lines.map(\.text)
    let row = try #require(lines.firstIndex { $0.contains("(қолы)") })
    func column(_ text: String, _ line: String) -> Int? {
      line.firstRange(of: text).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    }
    #expect(column("(қолы)", lines[row]) == column("____", lines[row - 1]))
    let name = try #require(column("Тәжібаева", lines[row - 1]))
    #expect(column("(тегі", lines[row]) == name)
  }
}
