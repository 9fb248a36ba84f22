import Cases
import Law
import Notices
import Screen

/// What is shown behind a decision that the store has recorded.
extension Model {
  mutating func takeDecision(_ file: CaseFile) -> [Effect] {
    alarm = nil
    closeSentForm()
    closeSentDetail()
    followCase(file.subject)
    if let given = leaveBooking(file) { return given }
    let before = application?.file?.subject
    var effects = takeFile(file)
    if let begun = goOnBehindClaim(file) { return effects + begun }
    if application?.leadsBack == true {
      tell(.recorded(number: number(file.subject)))
      return effects + popScreen()
    }
    if case .intake(var screen) = stack.last, case .registered = screen.owner {
      screen.owner = .registered(file)
      stack[stack.count - 1] = .intake(screen)
      return effects + followDecision(file)
    }
    tell(.recorded(number: number(file.subject)))
    effects += openPaper(of: file, after: before)
    if case .handover = stack.last { return effects + refresh() }
    return effects + (isInboxShown ? reloadInbox() : [.refreshRows(inbox.rows.map(\.id))])
  }

  /// After a mark the next paper; after the decision the paper that it gives.
  private mutating func followDecision(_ file: CaseFile) -> [Effect] {
    // Only the claim was recorded: what is typed is still to be.
    guard intake?.papers.detail == nil, formLayer == nil else { return [] }
    guard file.subject.stage == .checking else {
      tell(.recorded(number: number(file.subject)))
      return givePaper(of: file, Notice.form(for: file.subject, in: office))
    }
    if intake?.step == .papers { return goOnFromPapers() }
    return []
  }
}
