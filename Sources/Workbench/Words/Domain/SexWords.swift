import Cases
import Law
import Screen

/// What a number says of the child.
struct SexWords: Phrase {
  private let sex: Sex

  init(_ sex: Sex) { self.sex = sex }

  var kazakh: String {
    switch sex {
    case .male: "ұл бала"
    case .female: "қыз бала"
    }
  }

  var russian: String {
    switch sex {
    case .male: "мальчик"
    case .female: "девочка"
    }
  }

  var english: String {
    switch sex {
    case .male: "boy"
    case .female: "girl"
    }
  }
}
