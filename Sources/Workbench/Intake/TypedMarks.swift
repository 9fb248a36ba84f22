import Cases
import Law
import Screen

/// What was typed of the papers of a registered case and could not be recorded yet: another desk was
/// first or holds the case. It stands in the form again, whichever way that is opened.
extension Model {
  func typedMark(of document: DocumentID) -> MarkDraft? {
    guard let id = intake?.registeredCase, let marks = typedMarks[id] else { return nil }
    return marks[document]
  }

  /// The paper is recorded: its form closes, and its words are where they belong.
  mutating func closeSentDetail() {
    guard var screen = intake, let detail = screen.papers.detail, detail.isSent else { return }
    if let id = screen.registeredCase { typedMarks[id]?[detail.mark.document] = nil }
    screen.papers.detail = nil
    intake = screen
  }

  /// It was refused, or another desk was first: the form stands as it was typed.
  mutating func reopenSentDetail() { intake?.papers.detail?.isSent = false }

  /// A refusal because a colleague holds the case leads on at once: what is typed stays, and the
  /// question for the reason stands above it.
  mutating func offerToTake(behind refusal: Refusal) -> [Effect] {
    guard case .heldBy(let holder, _) = refusal.cause, let subject = subjectTypedFor,
      formLayer != nil || intake?.papers.detail != nil
    else { return [] }
    return takeOrGive(subject.id, version: subject.version, holder: holder, stage: subject.stage)
  }

  /// The case that the open form or the open details are about.
  private var subjectTypedFor: Case? {
    if case .registered(let file) = intake?.owner { return file.subject }
    return application?.file?.subject
  }
}
