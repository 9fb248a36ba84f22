import Cases
import Fixtures
import Law
import Letters
import Notices
import Testing

@Suite("Every form as the family gets it")
struct FormPageTests {
  private static let forms = FormID.ofCases.filter { !NoticeFixture.forms.contains($0) }
  private static let onPaper = forms.filter { $0.nature.words != .message }

  @Test("Filled with ordinary values, it is the text that was looked at", arguments: forms)
  func ordinary(form: FormID) throws {
    let page = try FormSamples.page(form, FormSamples.ordinary(form))
    #expect(Golden().difference(TextPage(page).text, form.rawValue) == nil)
  }

  @Test("Filled with long values, it loses nothing and stays in its width", arguments: forms)
  func long(form: FormID) throws {
    let page = try FormSamples.page(form, FormSamples.long(form))
    for width in [80, 40] {
      #expect(TextPage(page, width: width).lines.allSatisfy { $0.text.cells <= width })
    }
    #expect(Golden().difference(TextPage(page).text, form.rawValue + ".long") == nil)
  }

  @Test("Filled with awkward values, it is the text that was looked at", arguments: forms)
  func awkward(form: FormID) throws {
    let page = try FormSamples.page(form, FormSamples.awkward(form))
    #expect(Golden().difference(TextPage(page).text, form.rawValue + ".awkward") == nil)
  }

  @Test("What stands where on paper is what was looked at", arguments: onPaper)
  func paper(form: FormID) throws {
    let page = try FormSamples.page(form, FormSamples.ordinary(form))
    let layout = try PaperLayout(page, fonts: PaperFixture.fonts())
    #expect(Golden().difference(PaperFixture.positions(layout), form.rawValue + ".paper") == nil)
  }

  @Test("On paper nothing passes an edge, whatever the values", arguments: onPaper)
  func edges(form: FormID) throws {
    for values in [FormSamples.long(form), FormSamples.awkward(form)] {
      let layout = try PaperLayout(FormSamples.page(form, values), fonts: PaperFixture.fonts())
      for case .text(let text) in layout.sheets.flatMap(\.marks) {
        #expect((56...PaperSheet.width - 42).contains(text.x), "\(text.text)")
        #expect((30...PaperSheet.height - 40).contains(text.y), "\(text.text)")
      }
    }
  }

  @Test("Paper and text say the same words", arguments: onPaper)
  func same(form: FormID) throws {
    let page = try FormSamples.page(form, FormSamples.awkward(form))
    let layout = try PaperLayout(page, fonts: PaperFixture.fonts())
    guard layout.sheets.count == 1 else { return }
    #expect(
      PaperFixture.letters(layout.sheets.map(\.text).joined())
        == PaperFixture.letters(TextPage(page).text.filter { $0 != "─" }))
  }
}
