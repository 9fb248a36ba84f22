import Law
import Letters

/// One name for every way in which a preschool is written. Quotation marks, capitals and the letters of
/// a hurried hand make no second queue (`preschool.rule.3.11`): the first spelling stands for all.
package struct PreschoolNames: Sendable {
  /// By the folded name.
  private var known: [String: String] = [:]
  /// By every spelling that was given: thousands of applications share a few, and folding is slow.
  private var spellings: [String: String] = [:]

  /// - Parameter written: all spellings, the oldest first.
  init(_ written: [String] = []) {
    for name in written where spellings[name] == nil {
      let fold = Folding.fold(name)
      let first = known[fold] ?? name
      known[fold] = first
      spellings[name] = first
    }
  }

  /// - Parameters:
  ///   - register: its spellings go before all others.
  ///   - written: the others, the oldest first.
  package init(_ register: PreschoolRegister, _ written: [String]) {
    self.init(register.preschools.map(\.name) + written)
  }

  func name(_ written: String) -> String {
    spellings[written] ?? known[Folding.fold(written)] ?? written
  }

  package func key(_ key: SubQueueKey) -> SubQueueKey {
    SubQueueKey(
      preschool: name(key.preschool), birthYear: key.birthYear, language: key.language,
      kind: key.kind)
  }

  static func areSame(_ one: String, _ other: String) -> Bool {
    Folding.fold(one) == Folding.fold(other)
  }
}
