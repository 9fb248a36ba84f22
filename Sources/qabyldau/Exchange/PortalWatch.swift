import Cases
import Law
import Store

/// A folder of the portal that is looked into again and again. Another desk may be saving, or the
/// folder be away for a moment: the next round is soon. What was said and has not changed since is not
/// said again with every round.
struct PortalWatch {
  private let importing: PortalImport
  /// Why the files that lay there in the last round could not be taken.
  private var left: [String: String] = [:]
  /// Why the last round came to nothing.
  private var trouble: String?

  init(_ importing: PortalImport) { self.importing = importing }

  /// One round.
  ///
  /// - Parameters:
  ///   - now: asked for in each round.
  ///   - tell: what became of a file, unless it was said before.
  /// - Returns: why the round was cut short, where the one before had no such reason.
  /// - Throws: what no later round mends.
  mutating func look(
    at now: () throws -> Moment, tell: (_ file: String, PortalImport.Outcome) -> Void
  ) throws -> (any Error)? {
    do {
      try round(now, tell)
      trouble = nil
      return nil
    } catch let error where Self.passes(error) {
      defer { trouble = "\(error)" }
      return trouble == "\(error)" ? nil : error
    }
  }

  private mutating func round(
    _ now: () throws -> Moment, _ tell: (_ file: String, PortalImport.Outcome) -> Void
  ) throws {
    var leftNow: [String: String] = [:]
    let before = left
    try importing.run(at: try now()) { file, outcome in
      if case .left(let reason) = outcome {
        leftNow[file] = reason
        if before[file] == reason { return }
      }
      tell(file, outcome)
    }
    left = leftNow
  }

  private static func passes(_ error: any Error) -> Bool {
    switch error {
    case let trouble as StoreTrouble: trouble.isWorthRetrying
    case is FileTrouble: true
    default: false
    }
  }
}
