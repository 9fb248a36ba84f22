import Law

/// A draft with its place in the store.
package struct KeptDraft: Equatable, Sendable {
  package let id: DraftID
  package let updated: Moment
  package let draft: IntakeDraft

  package init(id: DraftID, updated: Moment, draft: IntakeDraft) {
    self.id = id
    self.updated = updated
    self.draft = draft
  }
}

/// Another desk has registered or discarded the draft meanwhile.
package struct DraftGone: Error, Equatable, Sendable {
  package let id: DraftID

  package init(id: DraftID) { self.id = id }
}
