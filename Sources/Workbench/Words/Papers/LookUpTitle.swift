import Cases
import Law

/// The question about a look-up.
enum LookUpTitle: Phrase {
  case title

  var kazakh: String {
    switch self {
    case .title: "Мемлекеттік жүйеден іздеу нәтижесі"
    }
  }

  var russian: String {
    switch self {
    case .title: "Результат поиска в госсистеме"
    }
  }

  var english: String {
    switch self {
    case .title: "Result of the look-up"
    }
  }
}
