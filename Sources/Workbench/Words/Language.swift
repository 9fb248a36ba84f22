/// The languages of the interface. Notices are always in Kazakh.
package enum Language: String, CaseIterable, Sendable {
  case kazakh = "kk"
  case russian = "ru"
  case english = "en"

  /// The phrase in this language.
  package func say(_ phrase: some Phrase) -> String {
    switch self {
    case .kazakh: phrase.kazakh
    case .russian: phrase.russian
    case .english: phrase.english
    }
  }
}

/// Something the program says, in three languages. Each is an enumeration whose three switches the
/// compiler checks: a forgotten translation does not build.
package protocol Phrase: Sendable {
  var kazakh: String { get }
  var russian: String { get }
  var english: String { get }
}
