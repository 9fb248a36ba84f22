import Law
import Notices

extension PaperMaker {
  /// Sets an office's own words before they are kept: with a sign that no font of this machine has,
  /// such a paper could not be given to anybody.
  ///
  /// - Returns: `nil` where every sign can be set, and where there is no font to ask.
  package func problem(of form: FormID, _ text: String) -> TemplateProblem? {
    // Every font has the signs of ASCII, and some of them are marks of the template that no paper shows.
    let lines = text.split(separator: "\n").map { line in
      PageBlock(style: .paragraph, spans: [Span(line.filter { !$0.isASCII }, .fixed)])
    }
    let page = Page(form: form, title: "", body: lines, cover: [], copy: 1, isDemo: false)
    do throws(NoticeProblem) {
      _ = try pdf(page)
    } catch {
      if case .noLetter(let letter) = error { return .noLetter(letter) }
    }
    return nil
  }
}
