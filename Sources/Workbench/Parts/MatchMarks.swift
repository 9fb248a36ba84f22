import Cases
import Letters
import Screen

/// Marks with «» the beginnings of words that a query has found, so that they are seen without colour.
struct MatchMarks {
  private let queries: [String]

  init(query: String) { queries = SearchWords.of(query) }

  /// The text with its marks. Where there is no room for all of it, the word that was found last of
  /// all stays in sight.
  func run(_ text: String) -> Run {
    let words = text.split(separator: " ").map { mark(String($0)) }
    let places = queries.compactMap { query in words.firstIndex { $0.query == query } }
    return Run(
      words.map(\.text).joined(separator: " "), keeping: places.max().map { words[$0].text })
  }

  /// A number with its mark; `nil` where it was not found by it.
  func number(_ digits: String) -> String? {
    guard let query = queries.first(where: { digits.hasPrefix($0) }) else { return nil }
    return "«\(query)»\(digits.dropFirst(query.count))"
  }

  /// The beginning of a phone number as it was typed, with the last four digits; `nil` where it was
  /// not found by that. No more of it is shown than the clerk knew.
  func phone(_ phone: String) -> String? {
    let digits = phone.filter(\.isNumber).suffix(10)
    guard let query = queries.first(where: { digits.hasPrefix($0) }) else { return nil }
    let rest = digits.dropFirst(query.count)
    return "«\(query)»" + (rest.count > 4 ? "…\(rest.suffix(4))" : String(rest))
  }

  /// The last four digits, where those were typed.
  func phoneEnd(_ phone: String) -> String? {
    number(String(phone.filter(\.isNumber).suffix(4)))
  }

  /// The shortest beginning of the word that holds everything typed.
  private func mark(_ word: String) -> (text: String, query: String?) {
    let folded = Folding.fold(word)
    guard let query = queries.first(where: { folded.hasPrefix($0) }) else { return (word, nil) }
    for length in 1...max(1, word.count)
    where Folding.fold(String(word.prefix(length))).hasPrefix(query) {
      return ("«\(word.prefix(length))»\(word.dropFirst(length))", query)
    }
    return (word, nil)
  }
}
