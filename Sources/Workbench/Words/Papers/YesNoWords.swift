import Cases
import Law

/// Yes or no.
struct YesNoWords: Phrase {
  private let answer: Bool

  init(_ answer: Bool) { self.answer = answer }

  var kazakh: String {
    switch answer {
    case true: "иә"
    case false: "жоқ"
    }
  }

  var russian: String {
    switch answer {
    case true: "да"
    case false: "нет"
    }
  }

  var english: String {
    switch answer {
    case true: "yes"
    case false: "no"
    }
  }
}
