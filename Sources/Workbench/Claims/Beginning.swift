import Cases
import Law
import Screen

/// Who begins to work on a case holds it, so that everybody sees who is on it.
extension Model {
  /// Says why the clerk's role may not do it, before anything is asked or typed.
  mutating func mayDo(_ deed: CaseDeed, to stage: Stage) -> Bool {
    guard let refusal = Permission.refusal(of: deed, by: clerk.role, at: stage) else { return true }
    lastWhy = refusal.clauses.map { .clause($0) }
    note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
    return false
  }

  /// A free case is claimed before the first step. One that a colleague holds is begun only when it
  /// was taken with a reason; `nil` where nothing has to be claimed.
  mutating func claimFirst(_ file: CaseFile, then next: CommandID) -> [Effect]? {
    let subject = file.subject
    let isFree = subject.holder.isNobody
    guard isFree || subject.isHeldByOther(than: clerk),
      Permission.refusal(of: .take, by: clerk.role, at: subject.stage) == nil
    else { return nil }
    application?.goesOn = next
    return takeOrGive(
      subject.id, version: subject.version, holder: subject.holder, stage: subject.stage)
  }

  /// What was begun goes on once the case is the clerk's; anything else that was recorded meanwhile
  /// ends it.
  mutating func goOnBehindClaim(_ file: CaseFile) -> [Effect]? {
    guard let next = application?.goesOn else { return nil }
    application?.goesOn = nil
    let last = file.history.events.last { !$0.body.isReading }?.body
    guard case .taken(clerk.id, _) = last else { return nil }
    return next == .checklist ? beginChecklist() : nextStepOfCase()
  }

  /// F7: the papers are checked by whoever holds the case; elsewhere they are read.
  mutating func beginChecklist() -> [Effect] {
    guard let file = application?.file else { return [] }
    guard file.subject.stage == .checking, mayDo(.mark, to: file.subject.stage) else {
      application?.pane = .papers
      application?.index = 0
      return []
    }
    return claimFirst(file, then: .checklist) ?? openChecklist()
  }
}
