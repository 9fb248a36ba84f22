import Law

/// How an office reads what an act leaves open: the statement of the standard reading, or the value
/// that the office has chosen instead.
package struct PolicyReading: Phrase {
  private let policy: PolicyID
  private let value: PolicyValue

  package init(_ policy: PolicyID, _ settings: PolicySettings) {
    self.policy = policy
    value = settings[policy]
  }

  private var isStandard: Bool { value == policy.standard }

  package var kazakh: String {
    isStandard ? PolicyWords(policy).kazakh : PolicyValueWords(value).kazakh
  }

  package var russian: String {
    isStandard ? PolicyWords(policy).russian : PolicyValueWords(value).russian
  }

  package var english: String {
    isStandard ? PolicyWords(policy).english : PolicyValueWords(value).english
  }
}
