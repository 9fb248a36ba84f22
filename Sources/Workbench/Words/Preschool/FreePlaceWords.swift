import Cases
import Law

/// Where a free place stands.
struct FreePlaceWords: Phrase {
  private let state: FreePlace.State

  init(_ state: FreePlace.State) { self.state = state }

  var kazakh: String {
    switch state {
    case .free: "бос"
    case .offered: "ұсынылды"
    case .referred: "жолдама берілді"
    case .filled: "толды"
    case .withdrawn: "қайтарып алынды"
    }
  }

  var russian: String {
    switch state {
    case .free: "свободно"
    case .offered: "предложено"
    case .referred: "выдано направление"
    case .filled: "занято"
    case .withdrawn: "снято"
    }
  }

  var english: String {
    switch state {
    case .free: "free"
    case .offered: "offered"
    case .referred: "referral issued"
    case .filled: "filled"
    case .withdrawn: "withdrawn"
    }
  }
}
