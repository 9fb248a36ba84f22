import Law
import Letters

/// One name for every way in which a preschool is written. Quotation marks, capitals and the letters of
/// a hurried hand make no second queue (`preschool.rule.3.11`): the first spelling stands for all.
struct PreschoolNames: Sendable {
  private var known: [String: String] = [:]

  /// - Parameter written: all spellings, the oldest first.
  init(_ written: [String] = []) {
    for name in written where known[Folding.fold(name)] == nil { known[Folding.fold(name)] = name }
  }

  func name(_ written: String) -> String { known[Folding.fold(written)] ?? written }

  func key(_ key: SubQueueKey) -> SubQueueKey {
    SubQueueKey(
      preschool: name(key.preschool), birthYear: key.birthYear, language: key.language,
      kind: key.kind)
  }

  static func areSame(_ one: String, _ other: String) -> Bool {
    Folding.fold(one) == Folding.fold(other)
  }
}
