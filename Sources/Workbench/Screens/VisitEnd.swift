import Cases
import Law

/// The end of a visit whose case gives no paper at the desk: its result goes to the cabinet or to the
/// phone, so nothing that is handed over ends the visit.
extension Model {
  /// The visit that Enter ends on the screen of its case; `nil` while a step can still be taken while
  /// the family is there.
  func visitToEnd(_ screen: ApplicationScreen, _ file: CaseFile) -> Visit? {
    let subject = file.subject
    guard screen.asOf == nil, screen.pane != .steps, subject.stage != .checking,
      let served, servedVisit(of: subject) == served.id,
      proposedStep(screen, file)?.isAllowed != true
    else { return nil }
    return served
  }

  /// The desk is free and shows who is next.
  mutating func endVisit(_ visit: Visit) -> [Effect] {
    stack.removeLast()
    return [.visit(visit.id, [.finish(.noticeHanded)])] + showDesk()
  }
}
