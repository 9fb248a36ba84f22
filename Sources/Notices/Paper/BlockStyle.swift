/// How a kind of block is set on paper.
struct BlockStyle {
  var size = 13.0
  var leading = 16.5
  var cut = PaperFonts.Cut.regular
  var alignment = Alignment.left
  var left = 0.0
  var width: Double
  /// Added to the left edge of the first line, and of the others.
  var firstIndent = 0.0
  var indent = 0.0
  var above = 0.0
  var below = 0.0
  var ruled = Ruled.no
  /// Whether the lines of the block are made of about one length.
  var isBalanced = false

  enum Alignment {
    case left
    case centred
    case right
    case justified
  }

  /// Which blanks have a rule under them.
  enum Ruled {
    case no
    /// As long as what is filled in.
    case text
    /// To the right edge, as on a printed form.
    case toEdge
    /// Over the whole line where the blank stands alone on it, else as long as the text.
    case whole
  }

  /// - Parameters:
  ///   - column: the width of the text on the sheet.
  ///   - hasCaption: whether the next block is the caption of this one.
  init(_ style: PageBlock.Style, column: Double, hasCaption: Bool) {
    width = column
    switch style {
    case .paragraph:
      alignment = .justified
      firstIndent = 28
      ruled = .text
      below = 3
    case .letterhead:
      size = 12
      leading = 15
      cut = .bold
      alignment = .centred
      isBalanced = true
    case .title:
      size = 14
      leading = 18
      cut = .bold
      alignment = .centred
      isBalanced = true
    case .centred:
      alignment = .centred
      ruled = .whole
    case .corner:
      left = column * 0.52
      width = column - left
      ruled = hasCaption ? .whole : .text
    case .cornerCaption:
      left = column * 0.52
      width = column - left
      size = 9
      leading = 10
      cut = .italic
      alignment = .centred
      below = 3
    case .line:
      indent = 28
      ruled = .toEdge
      below = 3
    case .ruled:
      ruled = .whole
    case .caption:
      size = 9
      leading = 10
      cut = .italic
      alignment = .centred
      below = 3
    case .item:
      alignment = .left
      left = 28
      width = column - 28
      indent = 16
      below = 2
    case .option:
      left = 28
      width = column - 28
      indent = 16
      below = 1
    case .chosen:
      left = 28
      width = column - 28
      firstIndent = -13
      indent = 16
      below = 1
    case .row, .rowHeading:
      size = 8
      leading = 9.5
      cut = style == .row ? .regular : .bold
      below = 2.5
    case .seal:
      above = 14
      below = 14
    case .space:
      leading = 12
    }
  }

  /// Number, date, clerk and remedy at the foot.
  static func cover(column: Double) -> BlockStyle {
    var style = BlockStyle(.line, column: column, hasCaption: false)
    style.size = 9
    style.leading = 11.5
    style.indent = 0
    style.ruled = .no
    style.below = 2
    return style
  }
}
