/// What stands where on one sheet of A4, in points from its lower left corner.
package struct PaperSheet: Equatable, Sendable {
  package var marks: [Mark] = []

  package enum Mark: Equatable, Sendable {
    case text(Text)
    case rule(Rule)
  }

  /// A word, with the space behind it when another word follows on its line.
  package struct Text: Equatable, Sendable {
    package let x: Double
    package let y: Double
    package let size: Double
    package let cut: PaperFonts.Cut
    package let text: String
  }

  package struct Rule: Equatable, Sendable {
    package let x: Double
    package let y: Double
    package let width: Double
    package let thickness: Double
  }

  package static let width = 595.28
  package static let height = 841.89

  /// The words in reading order, one line of the sheet a line.
  package var text: String {
    var lines: [String] = []
    var baseline: Double?
    for case .text(let text) in marks {
      if text.y == baseline {
        lines[lines.count - 1] += text.text
      } else {
        lines.append(text.text)
      }
      baseline = text.y
    }
    return lines.joined(separator: "\n")
  }
}
