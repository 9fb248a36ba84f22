import Cases
import Law
import Letters

/// A reason of a breach in a list, where nothing is asked for any more.
struct BreachNames: Phrase {
  private let reason: BreachReason

  init(_ reason: BreachReason) { self.reason = reason }

  var kazakh: String { reason == .other ? "Басқа себеп" : ReasonWords(reason).kazakh }
  var russian: String { reason == .other ? "Другая причина" : ReasonWords(reason).russian }
  var english: String { reason == .other ? "Another reason" : ReasonWords(reason).english }
}
