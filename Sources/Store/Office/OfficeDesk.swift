import Cases
import Law

extension Writing {
  /// Records a choice of the office and shows the dates of every open case by it at once.
  package func settle(_ choice: OfficeChoice, by clerk: Clerk) throws {
    let events = try office.decide(choice, by: clerk)
    try append(events)
    guard choice.changesDates else { return }
    let after = office.with(events)
    for subject in try store.openCases() { try recount(subject, after) }
  }
}
