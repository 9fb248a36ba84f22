import Letters

/// Sets the blocks of a page as lines, from top to bottom.
struct PaperBlocks {
  let fonts: PaperFonts
  let density: PaperDensity

  private let left = PaperLayout.left
  private let column = PaperLayout.column

  init(fonts: PaperFonts, density: PaperDensity) {
    self.fonts = fonts
    self.density = density
  }

  func lines(_ blocks: [PageBlock]) throws(PaperProblem) -> [PaperLine] {
    var lines: [PaperLine] = []
    var signatures: [Int] = []
    var blanks: [BlockSetter.BlankPlace] = []
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1].style : nil
      let hasCaption = next == .caption || next == .cornerCaption
      var style = BlockStyle(block.style, column: column, hasCaption: hasCaption)
        .set(density, block.style)
      guard block.columns.isEmpty else {
        lines += try row(block, style)
        continue
      }
      if block.style == .paragraph {
        if block.goesOn { style.firstIndent = 0 }
        if block.isFilledIn { style.ruled = .no }
        if next == .ruled { style.ruled = .toEdge }
      }
      guard block.style != .caption, block.style != .cornerCaption else {
        lines += try captions(block, style, under: blanks)
        if hasCaption { lines[lines.count - 1].mayBreak = false }
        continue
      }
      var result = try BlockSetter(fonts: fonts, style: style, edge: left).set(block.spans)
      let captions = hasCaption ? blocks[index + 1].captions.count : 0
      if captions > 1, result.lines.count > 1, let start = result.firstLine.last?.x {
        // Each of several captions keeps to its blank: the last blank goes on below itself.
        style.indent = start - left - style.left
        result = try BlockSetter(fonts: fonts, style: style, edge: left).set(block.spans)
      }
      if let last = result.lines.indices.last {
        if hasCaption { result.lines[last].below = 0 }
        if keepsWithNext(block.style, next) { result.lines[last].mayBreak = false }
        if block.style == .letterhead, next != .letterhead {
          result.lines[last].underline(column, left)
        }
      }
      if block.isSigned { signatures.append(lines.count) }
      lines += result.lines
      blanks = captions > 1 ? result.allBlanks : result.blanks
      if blanks.isEmpty, block.style == .centred || block.style == .corner {
        blanks = [BlockSetter.BlankPlace(name: "", x: left + style.left, width: style.width)]
      }
    }
    SignatureLines.keep(signatures, in: &lines)
    return lines
  }

  /// A row of a table: its cells side by side, each wrapped in its own column, kept together.
  private func row(
    _ block: PageBlock, _ style: BlockStyle
  ) throws(PaperProblem) -> [PaperLine] {
    let gap = 4.0
    var lines: [PaperLine] = []
    var edge = 0.0
    for (span, place) in zip(block.spans, block.columns) {
      var cell = style
      // A register of many columns is set smaller, so that no word is broken.
      if block.columns.count > 8 { (cell.size, cell.leading) = (6.6, 8) }
      cell.left = edge
      cell.width = max(8, place.share * column - gap)
      cell.alignment = place.isRight ? .right : .left
      let own = try BlockSetter(fonts: fonts, style: cell, edge: left).set([span]).lines
      for (number, line) in own.enumerated() {
        if number < lines.count {
          lines[number].marks += line.marks
        } else {
          lines.append(line)
        }
      }
      edge += place.share * column
    }
    for index in lines.indices {
      let isLast = index == lines.count - 1
      lines[index].below = isLast ? style.below : 0
      lines[index].mayBreak = isLast && block.style == .row
    }
    return lines
  }

  /// The small texts below the last blanks of the line above, side by side.
  private func captions(
    _ block: PageBlock, _ style: BlockStyle, under blanks: [BlockSetter.BlankPlace]
  ) throws(PaperProblem) -> [PaperLine] {
    let texts = block.captions
    var lines: [PaperLine] = []
    for (index, text) in texts.enumerated() {
      var style = style
      let place = blanks.count - texts.count + index
      if blanks.indices.contains(place) {
        let cutter = AtomCutter(font: fonts[style.cut], size: style.size)
        narrow(
          &style, to: blanks[place], natural: try cutter.width(text.nfc) + 1,
          isAlone: texts.count == 1)
      }
      let setter = BlockSetter(fonts: fonts, style: style, edge: left)
      let own = try setter.set([Span(text, .fixed)]).lines
      for (number, line) in own.enumerated() {
        if number < lines.count {
          lines[number].marks += line.marks
        } else {
          lines.append(line)
        }
      }
    }
    return lines
  }

  /// A caption stands in the middle below its blank and is as wide as it needs; of several side by
  /// side, each keeps to its own blank.
  private func narrow(
    _ style: inout BlockStyle, to box: BlockSetter.BlankPlace, natural: Double, isAlone: Bool
  ) {
    let (start, end) = (style.left, style.left + style.width)
    style.width = min(max(box.width, isAlone ? natural : 60), end - start)
    let middle = box.x + box.width / 2 - left
    style.left = min(max(start, middle - style.width / 2), end - style.width)
  }

  private func keepsWithNext(_ style: PageBlock.Style, _ next: PageBlock.Style?) -> Bool {
    switch style {
    case .title, .letterhead, .rowHeading: true
    case .row: false
    case .paragraph, .line, .ruled: next == .caption || next == .item || next == .option
    case .centred, .caption, .item, .option, .chosen: next == .caption
    case .corner, .cornerCaption: next == .cornerCaption
    case .space, .seal: false
    }
  }
}
