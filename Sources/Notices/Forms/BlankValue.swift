import Cases

/// What goes into a blank. A blank that lawfully stays empty is a decision of its own; a blank
/// nobody has answered stops the print.
package enum BlankValue: Equatable, Sendable {
  case text(String)
  /// One line of the list for each.
  case list([String])
  case leftEmpty
}

/// A notice that cannot be printed, and why.
package enum NoticeProblem: Error, Equatable, Sendable {
  /// The named blank has no value yet.
  case missing(blank: String, form: FormID)
  /// The value holds something that could move a cursor or hide text.
  case unprintable(blank: String, form: FormID)
  /// The case is not at the stage that this notice belongs to.
  case notNow(FormID)
  case noOrganisation
  /// No font on this machine has the whole alphabet; the letters that the best one lacks.
  case noFont(missing: String)
  /// A letter of this paper is in no font: the paper is not printed with a hole in it.
  case noLetter(String)
}

/// The values of a form by the names of its blanks.
package struct BlankValues: Equatable, Sendable {
  private var values: [String: BlankValue] = [:]

  package init() {}

  package subscript(name: String) -> BlankValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Sets a text; an empty one leaves the blank unanswered.
  package mutating func set(_ name: String, _ text: String?) {
    values[name] = text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// Sets a value that may lawfully be absent.
  package mutating func set(_ name: String, _ known: Known<String>) {
    switch known {
    case .unanswered: values[name] = nil
    case .absent: values[name] = .leftEmpty
    case .value(let text): set(name, text)
    }
  }
}
