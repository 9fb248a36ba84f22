import Cases
import Law
import Screen

/// A decision that came too late: another desk was first.
package struct Loss: Equatable, Sendable {
  let caseID: CaseID
  /// The version it was decided on.
  let version: Int
  /// A note from the editor, which has no form to stay in.
  let note: String?
}

extension Model {
  mutating func rememberLoss(_ effect: Effect) {
    guard case .decide(let id, let version, let commands) = effect else { return }
    var words: String?
    if formLayer == nil, case .note(let text)? = commands.first { words = text }
    loss = Loss(caseID: id, version: version, note: words)
  }

  /// The case as it stands now has come: it is told who changed it, when and how, and what was typed
  /// stands ready to be decided again.
  mutating func explainLoss(_ file: CaseFile) {
    guard let lost = loss, lost.caseID == file.subject.id else { return }
    loss = nil
    let events = file.history.events.filter { $0.version > lost.version && !$0.body.isReading }
    if let event = events.last(where: { $0.clerk != clerk.id }) ?? events.last {
      let what = HistoryText(self).text(HistoryEntry(event))
      tell(
        .changedBy(name: name(of: event.clerk), time: event.at.time.description, what: what),
        isBad: true)
    }
    if let words = lost.note {
      let purpose = FormLayer.Purpose.note(lost.caseID, version: file.subject.version)
      layers.append(.form(FormLayer(purpose, fields: [FormField(.words, words)])))
    }
    followCase(file.subject)
  }

  /// The reason was enough and the case is open, or what was said of its people is recorded.
  mutating func closeOpening(_ id: CaseID) {
    if isOpening(id) || formLayer?.purpose == .address(id) { closeSentForm() }
  }

  /// The reason for opening it is on its way.
  func isOpening(_ id: CaseID) -> Bool {
    formLayer.map { $0.purpose == .openSensitive(id) && $0.isSent } ?? false
  }
}
