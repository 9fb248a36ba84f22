import Cases
import Law

/// What has become of a duty.
enum ComplaintDutyState: Phrase {
  case running(ComplaintStage)
  case done(CivilDate, late: Bool)
  case notNeeded
  case elsewhere

  var kazakh: String {
    switch self {
    case .running(let stage): ComplaintStageWords(stage).kazakh
    case .done(let date, let late): late ? "\(date.dotted), кеш" : "\(date.dotted) орындалды"
    case .notNeeded: "қажет емес"
    case .elsewhere: "сол органда"
    }
  }

  var russian: String {
    switch self {
    case .running(let stage): ComplaintStageWords(stage).russian
    case .done(let date, let late): late ? "\(date.dotted), поздно" : "исполнено \(date.dotted)"
    case .notNeeded: "не требуется"
    case .elsewhere: "в том органе"
    }
  }

  var english: String {
    switch self {
    case .running(let stage): ComplaintStageWords(stage).english
    case .done(let date, let late): late ? "\(date.dotted), late" : "done \(date.dotted)"
    case .notNeeded: "not needed"
    case .elsewhere: "with that body"
    }
  }
}
