/// Terms that general acts set for every service, where its own order is silent.
package enum SharedTerms {
  /// Administrative code, arts. 73 and 74: a hearing before an unfavourable decision, only where the
  /// whole term is five working days or more.
  package static let objectionWorkingDays = 2
  /// The act comes no earlier than the third working day after the preliminary decision.
  package static let refusalWorkingDaysAfterNotice = 3
  package static let minutesSignedWorkingDays = 2
  package static let minutesRemarksWorkingDays = 3

  /// Services law, art. 25 (2), and administrative code, art. 91: what every complaint has.
  package static func complaints(
    upward: ClauseID? = nil, provider: ClauseID, body: ClauseID, also: [ClauseID] = []
  ) -> [Term] {
    let passedOn = upward.map {
      Term(.complaintUpward, .workingDays(3), from: .complaintReceived, clause: $0, also: also)
    }
    return [passedOn].compactMap(\.self) + [
      Term(.complaintAtProvider, .workingDays(5), from: .complaintReceived, clause: provider),
      Term(.complaintAtBody, .workingDays(15), from: .complaintReceived, clause: body),
    ]
  }
}
