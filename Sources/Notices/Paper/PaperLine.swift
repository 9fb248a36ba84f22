/// A line that has its place in the column but not yet on a sheet: heights count from its baseline.
struct PaperLine {
  var marks: [PaperSheet.Mark] = []
  /// From the baseline of the line above, or the top edge, to this baseline.
  var above: Double
  /// From this baseline to where the next line begins to count.
  var below = 0.0
  /// Whether a sheet may end behind this line.
  var mayBreak = true

  /// Draws a rule below, from edge to edge of the column.
  mutating func underline(_ column: Double, _ left: Double) {
    marks.append(.rule(PaperSheet.Rule(x: left, y: -7, width: column, thickness: 0.8)))
    below += 7
  }

  /// The line moved to its baseline.
  func placed(at baseline: Double) -> [PaperSheet.Mark] {
    marks.map { mark in
      switch mark {
      case .text(let text):
        .text(
          PaperSheet.Text(
            x: text.x, y: baseline + text.y, size: text.size, cut: text.cut, text: text.text))
      case .rule(let rule):
        .rule(
          PaperSheet.Rule(
            x: rule.x, y: baseline + rule.y, width: rule.width, thickness: rule.thickness))
      }
    }
  }
}

/// Distributes lines over sheets: never one line of a paragraph alone, never a title at the foot.
enum Sheets {
  /// - Parameters:
  ///   - lines: the text, from top to bottom.
  ///   - foot: what stands at the bottom of the last sheet, kept together.
  static func fill(_ lines: [PaperLine], foot: [PaperLine], top: Double, bottom: Double)
    -> [PaperSheet]
  {
    var sheets: [PaperSheet] = []
    var rest = lines[...]
    let footHeight = height(foot[...])
    while !rest.isEmpty {
      var count = fitting(rest, top - bottom)
      if count == rest.count, height(rest) + footHeight > top - bottom {
        count = beforeFoot(rest)
      }
      let isLast = count == rest.count
      var baseline = top
      var sheet = PaperSheet()
      for line in rest.prefix(count) {
        baseline -= line.above
        sheet.marks += line.placed(at: baseline)
        baseline -= line.below
      }
      sheets.append(sheet)
      rest = rest.dropFirst(count)
      guard isLast else { continue }
      if baseline - footHeight < bottom {
        sheets.append(PaperSheet())
        set(foot, from: top, on: &sheets)
      } else {
        set(foot, from: bottom + footHeight, on: &sheets)
      }
    }
    return sheets
  }

  /// How many lines stay above where the foot has no room left: it takes some along, so that it does
  /// not stand on a sheet of its own.
  private static func beforeFoot(_ lines: ArraySlice<PaperLine>) -> Int {
    let list = Array(lines)
    let breaks = list.indices.filter { list[$0].mayBreak && list.count - $0 > 3 }
    return breaks.last.map { $0 + 1 } ?? list.count
  }

  private static func set(_ foot: [PaperLine], from top: Double, on sheets: inout [PaperSheet]) {
    var baseline = top
    for line in foot {
      baseline -= line.above
      sheets[sheets.count - 1].marks += line.placed(at: baseline)
      baseline -= line.below
    }
  }

  private static func height(_ lines: ArraySlice<PaperLine>) -> Double {
    lines.reduce(0) { $0 + $1.above + $1.below }
  }

  /// How many lines stand on the next sheet: at least one, whatever its height.
  private static func fitting(_ lines: ArraySlice<PaperLine>, _ height: Double) -> Int {
    var used = 0.0
    var count = 0
    var lastBreak = 0
    for line in lines {
      used += line.above
      guard used <= height else { break }
      used += line.below
      count += 1
      if line.mayBreak { lastBreak = count }
    }
    if count == lines.count { return count }
    return max(1, lastBreak > 0 ? lastBreak : count)
  }
}
