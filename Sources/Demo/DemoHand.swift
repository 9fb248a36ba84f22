import Cases
import Law

/// Who takes a step of an invented case: the clerk at the desk, and where the role of the clerk does
/// not allow it, whoever of the office may.
struct DemoHand {
  let office: Office
  let clerk: Clerk

  func taking(_ command: CaseCommand, at stage: Stage) -> Clerk {
    let staff = [clerk] + office.clerks.filter { !$0.isRetired }
    return staff.first { Permission.refusal(of: command.deed, by: $0.role, at: stage) == nil }
      ?? clerk
  }
}
