import Notices

/// Makes pages for the printer. The fonts are looked for once.
package final class PaperMaker {
  private let finder: FontFinder
  private var found: PaperFonts?

  package init(_ finder: FontFinder) { self.finder = finder }

  package func pdf(_ page: Page) throws(NoticeProblem) -> [UInt8] { try pdf([page]) }

  /// The copies of a paper in one file, one behind the other; it bears the title of the first.
  package func pdf(_ pages: [Page]) throws(NoticeProblem) -> [UInt8] {
    let fonts = try fonts()
    do {
      var papers: [PaperLayout] = []
      for page in pages { papers.append(try PaperLayout(page, fonts: fonts)) }
      return try PDFDocument(papers, title: pages.first?.title ?? "", fonts: fonts).bytes
    } catch {
      switch error {
      case .missingLetter(let letter): throw .noLetter(String(letter))
      case .damagedFont: throw .noFont(missing: "")
      }
    }
  }

  private func fonts() throws(NoticeProblem) -> PaperFonts {
    if let found { return found }
    do {
      let fonts = try finder.fonts()
      found = fonts
      return fonts
    } catch {
      switch error {
      case .noFont: throw .noFont(missing: "")
      case .missingLetters(let letters): throw .noFont(missing: letters)
      }
    }
  }
}
