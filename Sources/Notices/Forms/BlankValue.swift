import Cases
import Law

/// What goes into a blank. A blank that lawfully stays empty is a decision of its own; a blank
/// nobody has answered stops the print.
package enum BlankValue: Equatable, Sendable {
  /// Several lines go on as paragraphs of their own.
  case text(String)
  case date(CivilDate)
  /// One line of the list for each.
  case list([String])
  /// Options by their names; the form has the words.
  case choice(Set<String>)
  case leftEmpty
  /// A number that is given when the case is recorded; it stands in previews alone.
  case toCome
}

/// A notice that cannot be printed, and why.
package enum NoticeProblem: Error, Equatable, Sendable {
  /// The named blank has no value yet.
  case missing(blank: String, form: FormID)
  /// The value holds something that could move a cursor or hide text.
  case unprintable(blank: String, form: FormID)
  /// The value is of another kind than the blank: no date, no option of the form, a year that the
  /// form's own «20» would turn into another one.
  case unfit(blank: String, form: FormID)
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

  /// The text of a blank that has one.
  package func text(_ name: String) -> String? {
    if case .text(let text) = values[name] { return text }
    return nil
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

  package mutating func set(_ name: String, _ date: CivilDate?) {
    values[name] = date.map { .date($0) }
  }

  package mutating func choose(_ name: String, _ options: String...) {
    values[name] = .choice(Set(options))
  }

  /// The numbered lines that a form has for a list: «name_1», «name_2», … Lines behind the end of
  /// the list stay empty, and what has no line of its own stands on the last one.
  package mutating func set(_ name: String, lines: Int, _ list: [String]) {
    for number in 1...lines {
      let own = number < lines ? list.dropFirst(number - 1).prefix(1) : list.dropFirst(lines - 1)
      values["\(name)_\(number)"] =
        own.isEmpty ? .leftEmpty : .text(own.joined(separator: "; "))
    }
  }
}
