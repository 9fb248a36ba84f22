import Law

/// Why a verdict is not recorded.
package enum TwinRefusal: Error, Equatable, Sendable {
  case readOnlyRole
  case missingText
  /// One record has no twin in itself.
  case samePerson
  case alreadyJudged(TwinVerdict)
  case notJudged
}

extension Twins {
  /// The only place where a verdict is allowed or refused.
  ///
  /// - Parameter known: what was judged about the pair before.
  package static func judge(
    _ left: PersonID, _ right: PersonID, _ verdict: TwinVerdict, reason: String, known: Twins?,
    by clerk: Clerk
  ) throws(TwinRefusal) -> TwinEvent {
    guard clerk.role != .auditor else { throw .readOnlyRole }
    guard let pair = TwinPair(left, right) else { throw .samePerson }
    guard !reason.isEmpty else { throw .missingText }
    if let judged = known?.verdict, judged == verdict { throw .alreadyJudged(judged) }
    return .judged(
      TwinEvent.Judgement(pair: pair, verdict: verdict, reason: FreeText(reason)))
  }

  /// Takes the verdict back: the pair is as if nobody had judged it, and the log says who did.
  package func takeBack(reason: String, by clerk: Clerk) throws(TwinRefusal) -> TwinEvent {
    guard clerk.role != .auditor else { throw .readOnlyRole }
    guard verdict != nil else { throw .notJudged }
    guard !reason.isEmpty else { throw .missingText }
    return .takenBack(FreeText(reason))
  }
}
