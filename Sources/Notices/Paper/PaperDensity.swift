/// How close the lines of a paper stand. One that would go over its sheet by a few lines is set closer,
/// so that nobody signs a sheet with nothing on it.
enum PaperDensity {
  case usual
  /// The block at the upper right is set smaller: it is long where an annex names its rules in full.
  case close
  /// The words of the form as well.
  case closest
}

extension BlockStyle {
  func set(_ density: PaperDensity, _ kind: PageBlock.Style) -> BlockStyle {
    switch density {
    case .usual: self
    case .close: kind == .corner ? set(size: 11, leading: 13) : self
    case .closest: closest(kind)
    }
  }

  private func closest(_ kind: PageBlock.Style) -> BlockStyle {
    switch kind {
    case .corner: set(size: 11, leading: 13)
    case .paragraph, .centred, .line, .ruled, .item, .option, .chosen:
      set(size: 12, leading: 14.5)
    case .space: set(size: size, leading: 7)
    case .letterhead, .title, .caption, .cornerCaption, .row, .rowHeading, .seal: self
    }
  }

  private func set(size: Double, leading: Double) -> BlockStyle {
    var style = self
    (style.size, style.leading) = (size, leading)
    return style
  }
}
