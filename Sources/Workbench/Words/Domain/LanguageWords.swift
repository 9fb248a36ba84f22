import Cases
import Law
import Screen

/// The languages of the interface, each by its own name.
struct LanguageWords: Phrase {
  private let language: Language

  init(_ language: Language) { self.language = language }

  var kazakh: String {
    switch language {
    case .kazakh: "қазақша"
    case .russian: "русский"
    case .english: "English"
    }
  }

  var russian: String {
    switch language {
    case .kazakh: "қазақша"
    case .russian: "русский"
    case .english: "English"
    }
  }

  var english: String {
    switch language {
    case .kazakh: "қазақша"
    case .russian: "русский"
    case .english: "English"
    }
  }
}
