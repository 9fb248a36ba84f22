/// Where a paper is on its way to the family.
package enum PrintState: Equatable, Sendable {
  case live(Live)
  /// It came out.
  case printed
  /// It did not, and will not by itself.
  case failed(PrintFailure)
  /// A clerk stopped it.
  case cancelled
  /// A clerk gave it to another printer.
  case moved
  /// A clerk keeps it as a file, to be printed later.
  case kept

  /// The printing service still has it, or is about to.
  package enum Live: String, CaseIterable, Sendable {
    case handing
    case queued
    case printing
    case outOfPaper = "out-of-paper"
    case jam
    case off
    case stopped
    /// The service will try again by itself, or waits to be told.
    case held
    /// The service does not answer any more.
    case unreachable
    /// Longer than a minute without a reason.
    case slow
    /// The service has it; the program that would ask about it is not on this machine.
    case unfollowed
  }

  package var isLive: Bool {
    if case .live = self { return true }
    return false
  }

  /// Whether a clerk must do something about it: it stands on every screen until it is done.
  package var isTrouble: Bool {
    switch self {
    case .live(.handing), .live(.queued), .live(.printing), .live(.unfollowed), .printed,
      .cancelled, .moved, .kept:
      false
    case .live(.outOfPaper), .live(.jam), .live(.off), .live(.stopped), .live(.held),
      .live(.unreachable), .live(.slow), .failed:
      true
    }
  }

  /// How the list of print jobs keeps it.
  package var stored: String {
    switch self {
    case .live(let live): live.rawValue
    case .printed: "printed"
    case .failed(let failure): "failed:\(failure.rawValue)"
    case .cancelled: "cancelled"
    case .moved: "moved"
    case .kept: "kept"
    }
  }

  package init?(stored: String) {
    if let live = Live(rawValue: stored) {
      self = .live(live)
      return
    }
    switch stored {
    case "open": self = .live(.queued)
    case "printed", "closed": self = .printed
    case "cancelled": self = .cancelled
    case "moved": self = .moved
    case "kept": self = .kept
    default:
      guard stored.hasPrefix("failed:"),
        let failure = PrintFailure(rawValue: String(stored.dropFirst(7)))
      else { return nil }
      self = .failed(failure)
    }
  }
}
