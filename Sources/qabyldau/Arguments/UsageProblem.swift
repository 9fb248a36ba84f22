import Workbench

/// A command line that cannot be carried out: which field, and what is wrong with it.
struct UsageProblem: Error {
  /// The machine's name of the field, option or key.
  let field: String
  let words: any Phrase

  init(_ field: String, _ words: UsageWords) {
    self.field = field
    self.words = words
  }

  init(_ field: String, file words: QueueFileWords) {
    self.field = field
    self.words = words
  }

  private init(_ field: String, words: any Phrase) {
    self.field = field
    self.words = words
  }

  /// The same, with the line of the file on which it stands.
  func onLine(_ line: Int?) -> UsageProblem {
    line.map { UsageProblem(field, words: LineWords($0, words)) } ?? self
  }

  /// A value that is none of the known ones.
  static func unknown(_ field: String, _ value: String, known: [String]) -> UsageProblem {
    UsageProblem(field, .notOneOf(field: field, value: value, known: known))
  }
}
