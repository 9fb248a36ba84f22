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
    values.set("package_defect", Self.reason(Set(defects.map(\.kind))))
    values["ground"] = .list(
      defects.map { "\(title($0)) — \($0.kind == .missing ? Self.missing : Self.expired)" })
    setLines(&values)
  }

  /// Annex 3 of the preschool rules has lines for both kinds, and what is more stands below it; that of
  /// the camps has lines for what is missing alone, so an expired paper says so behind its name.
  private func setLines(_ values: inout BlankValues) {
    let (missing, expired) = (titles(.missing), titles(.expired))
    if source.subject.service == .camp {
      let marked = expired.map { "\($0) (\(Self.expiredOnForm))" }
      values.set("missing_document", lines: Self.lines, missing + marked)
    } else {
      values.set("missing_document", lines: Self.lines, Array(missing.prefix(Self.lines)))
    }
    values.set("expired_document", lines: Self.lines, Array(expired.prefix(Self.lines)))
  }

  /// What has no line of its own on annex 3 of the preschool rules.
  var missingBehindLines: [String] { Array(titles(.missing).dropFirst(Self.lines)) }
  var expiredBehindLines: [String] { Array(titles(.expired).dropFirst(Self.lines)) }

  private func titles(_ kind: PackageDefect) -> [String] {
    guard case .notAccepted(let defects) = source.subject.decision else { return [] }
    return defects.filter { $0.kind == kind }.map(title)
  }

  /// A refusal on a ground has no papers to name: its lines are dashes.
  private func noDefects(_ values: inout BlankValues) {
    values.set("missing_document", lines: Self.lines, [])
    values.set("expired_document", lines: Self.lines, [])
  }

  private func title(_ defect: Defect) -> String {
    let row = source.subject.checklist(by: source.rules).row(for: defect.document)
    return row?.law.rule.title ?? defect.document.rawValue
  }

  /// What the package lacks, as it is: whoever brought an expired paper did not bring too few.
  private static func reason(_ kinds: Set<PackageDefect>) -> String {
    let reasons = [
      kinds.contains(.missing) ? "құжаттар топтамасы толық болмағандықтан" : nil,
      kinds.contains(.expired) ? "құжаттардың қолданылу мерзімі өткендіктен" : nil,
    ]
    return reasons.compactMap(\.self).joined(separator: " және ")
  }

  private static let missing = "ұсынылмаған"
  private static let expired = "қолданылу мерзімі өткен"
  /// In the words of the ledger's note (`camp.form.3`).
  private static let expiredOnForm = "қолданылу мерзімі өтіп кеткен"
  /// Of each kind on annex 3.
  private static let lines = 3
}
