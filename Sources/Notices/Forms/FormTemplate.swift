import Law
import Letters

/// The text of a form with its blanks, one line a block.
///
/// A line begins with a sign for its style: `# ` letterhead, `= ` title, `~ ` centred, `| ` upper
/// right, `_ ` label and value, `^ ` caption, `] ` caption at the upper right, `- ` item (repeated
/// for each value of its blank), `* ` one line of a choice, `@ ` place of the seal, nothing for a
/// paragraph. `{name}` is a blank, `{name:shape}` one with a shape of its own, `{name=option}` marks
/// the line of a choice. Everything else is printed as it stands.
package struct FormTemplate: Equatable, Sendable {
  package let form: FormID
  package let text: String
  /// The words of each blank that is filled by choosing, by the names of the options.
  package let choices: [String: [String: String]]

  package init(_ form: FormID, _ text: String, choices: [String: [String: String]] = [:]) {
    self.form = form
    self.text = text
    self.choices = choices
  }

  /// The lines with their styles, in order.
  package var lines: [FormLine] {
    text.fileLines.map { FormLine(String($0)) }
  }

  /// Names of all blanks, each once, in the order in which they stand.
  package var blanks: [String] {
    var seen: Set<String> = []
    return lines.flatMap(\.parts).compactMap(\.blank).filter { seen.insert($0).inserted }
  }
}
