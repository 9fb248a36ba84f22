/// Terms that general acts set for every service; an order that repeats one is cited beside the act.
package enum SharedTerms {
  package static let objectionWorkingDays = 2
  /// The act comes no earlier than the third working day after the preliminary decision.
  package static let refusalWorkingDaysAfterNotice = 3
  package static let minutesSignedWorkingDays = 2
  package static let minutesRemarksWorkingDays = 3

  /// Administrative code, arts. 73 and 74: a hearing before an unfavourable decision, only where the
  /// whole term is five working days or more.
  ///
  /// - Parameters:
  ///   - notice: the clauses of the order on the preliminary decision, if it has any.
  ///   - hearing: its clauses on the hearing itself.
  package static func hearing(notice: [ClauseID] = [], hearing: [ClauseID] = []) -> [Term] {
    [
      Term(
        .objection, .workingDays(objectionWorkingDays), from: .preliminaryDecision,
        clauses: notice, article: .hearing),
      Term(
        .refusalEarliest, .workingDays(refusalWorkingDaysAfterNotice), from: .preliminaryDecision,
        meaning: .earliest, clauses: notice, article: .hearing),
      Term(
        .minutesSigned, .workingDays(minutesSignedWorkingDays), from: .hearing,
        clauses: hearing, article: .hearingMinutes),
      Term(
        .minutesRemarks, .workingDays(minutesRemarksWorkingDays), from: .hearing,
        clauses: hearing, article: .hearingMinutes),
    ]
  }

  /// Services law, art. 25 (2), and administrative code, art. 91: what every complaint has. It goes up
  /// within three working days of its receipt; the five and the fifteen run from its registration and
  /// may be extended by ten, with a notice within three.
  package static func complaints(
    upward: [ClauseID] = [], provider: [ClauseID] = [], body: [ClauseID] = []
  ) -> [Term] {
    [
      Term(
        .complaintUpward, .workingDays(3), from: .complaintReceived, clauses: upward,
        article: .complaintUpward),
      Term(
        .complaintAtProvider, .workingDays(5), from: .complaintRegistered, clauses: provider,
        article: .complaintTerms),
      Term(
        .complaintAtBody, .workingDays(15), from: .complaintRegistered, clauses: body,
        article: .complaintTerms),
      Term(
        .complaintExtension, .workingDays(10), from: .complaintTermEnd, article: .complaintTerms),
      Term(
        .complaintExtensionNotice, .workingDays(3), from: .complaintExtended,
        article: .complaintTerms),
    ]
  }
}
