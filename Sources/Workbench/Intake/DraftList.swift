import Cases
import Law
import Letters
import Screen

extension Model {
  /// What the clerk has begun and not registered. It is said once, when the session begins.
  mutating func takeDrafts(_ drafts: [KeptDraft]) -> [Effect] {
    self.drafts = drafts
    let orphans = drafts.count { !isAtDesk($0) }
    if orphans > 0, note == nil { tell(.draftsLeft(orphans)) }
    return []
  }

  /// The desk shows the draft of a visitor in its row; only the other ones need to be found.
  private func isAtDesk(_ kept: KeptDraft) -> Bool {
    visits.contains { $0.id == kept.draft.visit }
  }

  func hasDraft(_ visit: Visit) -> Bool { drafts.contains { $0.draft.visit == visit.id } }

  mutating func keepDraft(_ kept: KeptDraft) {
    drafts.removeAll { $0.id == kept.id }
    drafts.insert(kept, at: 0)
  }

  mutating func openDrafts() -> [Effect] {
    guard !drafts.isEmpty else {
      tell(.noDrafts)
      return []
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(DeskWords.draftsTitle), options: drafts.map(option),
          purpose: .draft(drafts), index: 0)))
    return []
  }

  private func option(_ kept: KeptDraft) -> ChoiceLayer.Option {
    let typed = kept.draft[.childName].tidied
    let name = typed.isEmpty ? say(DeskWords.namelessDraft) : typed
    let service = kept.draft.service.map { say(ServiceWords($0)) }
    let when = "\(kept.updated.date.dotted) \(kept.updated.time)"
    let notes = [service, say(ChannelWords(kept.draft.channel)), when]
    return ChoiceLayer.Option(name, notes.compactMap(\.self).joined(separator: " · "))
  }

  // MARK: Discarding

  mutating func confirmDiscard() -> [Effect] {
    guard case .draft(_, let id?) = intake?.owner else {
      tell(.noDrafts)
      return []
    }
    return confirm(.discardDraft, [.discardDraft(id)])
  }

  mutating func forgetDraft(_ id: DraftID) -> [Effect] {
    drafts.removeAll { $0.id == id }
    if case .draft(_, let open) = intake?.owner, open == id { stack.removeLast() }
    tell(.draftDiscarded)
    return refresh()
  }
}
