import Law
import Letters

/// A preschool queue by the folded name of its preschool: the same one however a family has written
/// the name (`preschool.rule.3.11`).
struct FoldedKey: Hashable {
  let fold: String
  let birthYear: Int
  let language: String
  /// Empty where queues are not kept apart by a kind.
  let kind: String

  init(fold: String, birthYear: Int, language: String, kind: String) {
    self.fold = fold
    self.birthYear = birthYear
    self.language = language
    self.kind = kind
  }

  init(_ key: SubQueueKey) {
    self.init(
      fold: Folding.fold(key.preschool), birthYear: key.birthYear, language: key.language,
      kind: key.kind ?? "")
  }

  /// - Parameter preschool: how the preschool is called.
  func key(_ preschool: String) -> SubQueueKey {
    SubQueueKey(
      preschool: preschool, birthYear: birthYear, language: language,
      kind: kind.isEmpty ? nil : kind)
  }

  var values: [SQLValue] {
    [.text(fold), .integer(birthYear), .text(language), .text(kind)]
  }

  static let columns = "fold, birth_year, language, kind"

  /// - Parameter first: the column of the name; the others follow it.
  static func read(_ row: borrowing Statement, from first: Int32 = 0) -> FoldedKey {
    FoldedKey(
      fold: row.text(first), birthYear: Int(row.integer(first + 1)),
      language: row.text(first + 2), kind: row.text(first + 3))
  }
}
