import Cases
import Law
import Screen

/// The two clocks of a visit.
struct PhaseWords: Phrase {
  private let phase: VisitPhase

  init(_ phase: VisitPhase) { self.phase = phase }

  var kazakh: String {
    switch phase {
    case .waiting: "Күту"
    case .serving: "Қабылдау"
    }
  }

  var russian: String {
    switch phase {
    case .waiting: "Ожидание"
    case .serving: "Приём"
    }
  }

  var english: String {
    switch phase {
    case .waiting: "Waiting"
    case .serving: "Serving"
    }
  }
}
