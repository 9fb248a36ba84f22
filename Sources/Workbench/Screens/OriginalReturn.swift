import Cases
import Law
import Screen

/// An original that is still with the office goes back to the family, at whatever stage its case is.
extension Model {
  /// The held original under the cursor of the papers of a case; `nil` where there is none.
  func heldOriginal(_ screen: ApplicationScreen, _ file: CaseFile) -> DocumentID? {
    guard screen.pane == .papers, screen.asOf == nil,
      let rows = office.rules(for: file.subject).map(file.subject.checklist(by:))?.rows,
      rows.indices.contains(screen.index)
    else { return nil }
    let document = rows[screen.index].document
    return file.subject.heldOriginals[document] == nil ? nil : document
  }

  func giveBackOriginal(_ document: DocumentID, _ file: CaseFile) -> [Effect] {
    let subject = file.subject
    let details = subject.papers[document]?.details ?? PaperDetails()
    let mark = PaperMark(document: document, state: .originalReturned, details: details)
    return [.decide(subject.id, version: subject.version, [.mark(mark)])]
  }
}
