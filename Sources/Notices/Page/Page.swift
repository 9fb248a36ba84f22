import Cases
import Law

/// One notice, ready to be shown or printed. Screen, text and paper are drawn from this same value,
/// so what is seen is what is printed.
package struct Page: Equatable, Sendable {
  /// The form of an act; `nil` for sheets of the office's own, as reports.
  package let form: FormID?
  /// What the clerk calls it, for job titles and lists: it names no person.
  package let title: String
  /// The text of the form: official words and filled blanks.
  package let body: [PageBlock]
  /// Number, date, clerk, ground, remedy and copy, which the form has no blanks for. They stand
  /// below a rule, outside the verbatim text.
  package let cover: [String]
  package let copy: Int
  package let isDemo: Bool

  package init(
    form: FormID?, title: String, body: [PageBlock], cover: [String], copy: Int, isDemo: Bool
  ) {
    self.form = form
    self.title = title
    self.body = body
    self.cover = cover
    self.copy = copy
    self.isDemo = isDemo
  }
}

/// A paragraph or line of a page.
package struct PageBlock: Equatable, Sendable {
  package let style: Style
  package internal(set) var spans: [Span]
  /// The columns of a row of a table, one a span; empty for every other block.
  package let columns: [PageColumn]

  package init(style: Style, spans: [Span], columns: [PageColumn] = []) {
    self.style = style
    self.spans = spans
    self.columns = columns
  }

  /// How the block is set. The first characters of a template line choose it.
  package enum Style: String, CaseIterable, Sendable {
    /// Justified text.
    case paragraph
    /// Who gives the paper: centred, above a rule.
    case letterhead
    /// Bold, centred.
    case title
    /// Centred.
    case centred
    /// The block at the upper right: annex, addressee.
    case corner
    /// A label and its value, not justified.
    case line
    /// A value of several lines: each stands on a rule of its own, as on the blank form.
    case ruled
    /// Small text under a blank; the texts of several blanks stand between upright strokes.
    case caption
    /// Small text under a blank at the upper right.
    case cornerCaption
    /// An item of a list.
    case item
    /// A line of a choice, and one that was chosen.
    case option
    case chosen
    /// A row of a table, each span a cell; a heading is bold.
    case row
    case rowHeading
    /// Where the seal goes.
    case seal
    /// A free line.
    case space
  }

  package var text: String { spans.map(\.text).joined() }

  /// Whether none of its words are the form's.
  var isFilledIn: Bool { spans.allSatisfy { $0.kind != .fixed || $0.text == "." } }

  /// Whether it goes on with a sentence that the line above began; such a line is not indented.
  var goesOn: Bool { text.first?.isLowercase == true }

  /// The texts that stand under the blanks of the block above, from left to right.
  var captions: [String] { text.split(separator: "|").map(String.init) }
}

/// A column of a table: its share of the width, from 0 to 1.
package struct PageColumn: Equatable, Sendable {
  package let share: Double
  package let isRight: Bool

  package init(share: Double, isRight: Bool) {
    self.share = share
    self.isRight = isRight
  }
}

/// A run of a block.
package struct Span: Equatable, Sendable {
  package let text: String
  package let kind: Kind

  package init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }

  package enum Kind: Equatable, Sendable {
    /// Words of the form.
    case fixed
    /// The value of a blank.
    case filled(String)
    /// A blank that lawfully stays empty: an empty rule.
    case empty(String)
    /// A number that is not given yet.
    case toCome(String)
  }
}
