import Cases
import Law

/// Which term has run out, and on which day.
struct OverdueWords: Phrase {
  private let term: TermID
  private let due: CivilDate

  init(_ term: TermID, _ due: CivilDate) {
    self.term = term
    self.due = due
  }

  var kazakh: String { "«\(TermWords(term).kazakh)» мерзімі \(due.dotted) өткен" }

  var russian: String { "Срок «\(TermWords(term).russian)» истёк \(due.dotted)" }

  var english: String { "“\(TermWords(term).english)” was due on \(due.dotted)" }
}

extension Refusal {
  /// The term that somebody has to explain; `nil` when the refusal has another cause.
  var overdue: OverdueWords? {
    if case .delayNotExplained(let term, let due) = cause { OverdueWords(term, due) } else { nil }
  }
}
