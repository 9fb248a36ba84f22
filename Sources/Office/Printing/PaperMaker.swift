import Notices

/// Makes pages for the printer. The fonts are looked for once.
package final class PaperMaker {
  private let finder: FontFinder
  private var found: PaperFonts?

  package init(_ finder: FontFinder) { self.finder = finder }

  /// - Parameter copies: how often the sheets stand in the file; a printing service makes its copies
  ///   itself.
  package func pdf(_ page: Page, copies: Int = 1) throws(NoticeProblem) -> [UInt8] {
    let fonts = try fonts()
    do {
      let layout = try PaperLayout(page, fonts: fonts)
      return try PDFDocument(layout, title: page.title, copies: copies, fonts: fonts).bytes
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
