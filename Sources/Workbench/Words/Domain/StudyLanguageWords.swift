import Cases
import Law
import Screen

/// The language of study.
struct StudyLanguageWords: Phrase {
  private let language: StudyLanguage

  init(_ language: StudyLanguage) { self.language = language }

  var kazakh: String {
    switch language {
    case .kazakh: "қазақ тілі"
    case .russian: "орыс тілі"
    case .english: "ағылшын тілі"
    case .uighur: "ұйғыр тілі"
    case .uzbek: "өзбек тілі"
    case .tajik: "тәжік тілі"
    }
  }

  var russian: String {
    switch language {
    case .kazakh: "казахский"
    case .russian: "русский"
    case .english: "английский"
    case .uighur: "уйгурский"
    case .uzbek: "узбекский"
    case .tajik: "таджикский"
    }
  }

  var english: String {
    switch language {
    case .kazakh: "Kazakh"
    case .russian: "Russian"
    case .english: "English"
    case .uighur: "Uighur"
    case .uzbek: "Uzbek"
    case .tajik: "Tajik"
    }
  }
}
