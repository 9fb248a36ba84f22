/// The three cuts in which a page is set.
package struct PaperFonts: Sendable {
  package let regular: TrueTypeFont
  package let bold: TrueTypeFont
  package let italic: TrueTypeFont

  package init(regular: TrueTypeFont, bold: TrueTypeFont, italic: TrueTypeFont) {
    self.regular = regular
    self.bold = bold
    self.italic = italic
  }

  package enum Cut: String, CaseIterable, Sendable {
    case regular
    case bold
    case italic
  }

  subscript(cut: Cut) -> TrueTypeFont {
    switch cut {
    case .regular: regular
    case .bold: bold
    case .italic: italic
    }
  }
}
