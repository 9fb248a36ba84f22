import Cases
import Law
import Screen

/// The way an application came.
struct ChannelWords: Phrase {
  private let channel: Channel

  init(_ channel: Channel) { self.channel = channel }

  var kazakh: String {
    switch channel {
    case .walkIn: "ұйымның өзіне"
    case .portal: "портал"
    case .proactive: "проактивті"
    case .stateCorporation: "Мемлекеттік корпорация"
    }
  }

  var russian: String {
    switch channel {
    case .walkIn: "в организацию"
    case .portal: "портал"
    case .proactive: "проактивно"
    case .stateCorporation: "Госкорпорация"
    }
  }

  var english: String {
    switch channel {
    case .walkIn: "walk-in"
    case .portal: "portal"
    case .proactive: "proactive"
    case .stateCorporation: "State Corporation"
    }
  }
}
