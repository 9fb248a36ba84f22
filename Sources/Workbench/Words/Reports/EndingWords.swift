import Cases
import Law
import Letters

/// How a visit ended.
struct EndingWords: Phrase {
  private let ending: VisitFigure.Ending

  init(_ ending: VisitFigure.Ending) { self.ending = ending }

  var kazakh: String {
    switch ending {
    case .served: "қабылданды"
    case .left: "кетіп қалды не келмеді"
    case .there: "аяқталмаған"
    }
  }

  var russian: String {
    switch ending {
    case .served: "обслужен"
    case .left: "ушёл или не подошёл"
    case .there: "не завершено"
    }
  }

  var english: String {
    switch ending {
    case .served: "served"
    case .left: "went away or did not come"
    case .there: "not over"
    }
  }
}
