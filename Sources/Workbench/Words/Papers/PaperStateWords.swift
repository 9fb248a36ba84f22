import Cases
import Law

/// What is recorded of a paper.
struct PaperStateWords: Phrase {
  private let state: PaperState

  init(_ state: PaperState) { self.state = state }

  var kazakh: String {
    switch state {
    case .missing: "жоқ"
    case .shown: "көрсетілді"
    case .compared: "салыстырылды"
    case .originalHeld: "түпнұсқасы бізде"
    case .originalReturned: "түпнұсқа қайтарылды"
    case .originalTaken: "түпнұсқа алынды"
    case .copyTaken: "көшірме алынды"
    case .electronic: "электрондық"
    case .fromSystem: "мемлекеттік жүйеден"
    case .expired: "мерзімі өткен"
    case .saidNone: "жоқ деп айтты"
    }
  }

  var russian: String {
    switch state {
    case .missing: "нет"
    case .shown: "показан"
    case .compared: "сверен"
    case .originalHeld: "оригинал у нас"
    case .originalReturned: "оригинал возвращён"
    case .originalTaken: "принят оригинал"
    case .copyTaken: "принята копия"
    case .electronic: "электронный"
    case .fromSystem: "из госсистемы"
    case .expired: "срок истёк"
    case .saidNone: "сказали, что нет"
    }
  }

  var english: String {
    switch state {
    case .missing: "missing"
    case .shown: "shown"
    case .compared: "compared"
    case .originalHeld: "original is here"
    case .originalReturned: "original returned"
    case .originalTaken: "original taken"
    case .copyTaken: "copy taken"
    case .electronic: "electronic"
    case .fromSystem: "from a state system"
    case .expired: "expired"
    case .saidNone: "said there is none"
    }
  }
}
