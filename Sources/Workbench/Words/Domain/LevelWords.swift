import Cases
import Law
import Screen

/// The word beside a clock.
struct LevelWords: Phrase {
  private let level: VisitClock.Level

  init(_ level: VisitClock.Level) { self.level = level }

  var kazakh: String {
    switch level {
    case .unlimited: "шексіз"
    case .calm: "бар"
    case .near: "жақын"
    case .now: "қазір"
    case .breached: "АСТЫ"
    }
  }

  var russian: String {
    switch level {
    case .unlimited: "без предела"
    case .calm: "есть"
    case .near: "скоро"
    case .now: "сейчас"
    case .breached: "ПРЕВЫШЕНО"
    }
  }

  var english: String {
    switch level {
    case .unlimited: "no limit"
    case .calm: "left"
    case .near: "soon"
    case .now: "now"
    case .breached: "OVER"
    }
  }
}
