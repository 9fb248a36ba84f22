import Workbench

/// What is wrong in a file, with the line on which it stands.
struct LineWords: Phrase {
  private let line: Int
  private let words: any Phrase

  init(_ line: Int, _ words: any Phrase) {
    self.line = line
    self.words = words
  }

  var kazakh: String { "\(line)-жол: \(words.kazakh)" }
  var russian: String { "строка \(line): \(words.russian)" }
  var english: String { "line \(line): \(words.english)" }
}
