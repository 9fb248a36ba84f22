import Law

/// How a visit ended that nobody ended on its day, as far as a clerk of a later day can say. The
/// record stays honest: the end is told as noted late, and never made up as if it had been seen.
package struct LateEnd: Equatable, Sendable, Codable {
  package let cause: Cause
  /// In the clerk's own words, where the list does not hold the truth.
  package let words: FreeText?
  /// When the office closed on the day of the visit, by the hours that it kept when the end was noted;
  /// `nil` for ends noted before this was written down.
  package private(set) var closing: ClockTime?

  package init(cause: Cause, words: FreeText? = nil) {
    self.cause = cause
    self.words = words
  }

  /// The same end in an office that closed at a time.
  func closing(at time: ClockTime?) -> LateEnd {
    var end = self
    end.closing = time
    return end
  }

  package enum Cause: String, CaseIterable, Sendable, Codable {
    case leftUnnoticed = "left-unnoticed"
    case servedUnnoted = "served-unnoted"
    case askedToComeAgain = "asked-to-come-again"
    case unknown
    case other
  }
}
