import Cases
import Law

/// What a refusal of a package says: which papers are missing and which have expired.
struct DefectValues {
  private let source: NoticeSource

  init(_ source: NoticeSource) { self.source = source }

  func set(_ values: inout BlankValues) {
    guard case .notAccepted(let defects) = source.subject.decision else {
      return noDefects(&values)
    }
    values.set("act", source.rules.incompletePackage.kazakh(on: source.subject.facts.registered))
    values["ground"] = .list(
      defects.map { "\(title($0)) — \($0.kind == .missing ? Self.missing : Self.expired)" })
    setLines(defects, &values)
  }

  /// Annex 3 of the preschool rules has lines for both kinds; that of the camps for what is missing
  /// alone, so an expired paper says so behind its name.
  private func setLines(_ defects: [Defect], _ values: inout BlankValues) {
    let expired = defects.filter { $0.kind == .expired }.map(title)
    let missing = defects.filter { $0.kind == .missing }.map(title)
    values.set("expired_document", lines: 3, expired)
    let isForCamps = source.subject.service == .camp
    values.set(
      "missing_document", lines: 3,
      isForCamps ? missing + expired.map { "\($0) (\(Self.expired))" } : missing)
  }

  /// A refusal on a ground has no papers to name: its lines are dashes.
  private func noDefects(_ values: inout BlankValues) {
    values.set("missing_document", lines: 3, [])
    values.set("expired_document", lines: 3, [])
  }

  private func title(_ defect: Defect) -> String {
    let row = source.subject.checklist(by: source.rules).row(for: defect.document)
    return row?.law.rule.title ?? defect.document.rawValue
  }

  private static let missing = "ұсынылмаған"
  private static let expired = "қолданылу мерзімі өткен"
}
