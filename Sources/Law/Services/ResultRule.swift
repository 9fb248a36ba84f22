/// What ends a service: which paper or notice, in which form, at which kinds of provider.
package struct ResultRule: Equatable, Sendable {
  package let kind: ResultKind
  /// The annex with its form; `nil` where the act leaves the form free or the sources lack it.
  package let form: ClauseID?
  /// The kinds of office that give it; `nil` for all of the service.
  package let places: Set<Place>?
  /// The channels it is for; `nil` for all.
  package let channels: Set<Channel>?
  /// What must be recorded before it can be given.
  package let needs: Set<Need>
  package let clauses: [ClauseID]

  package init(
    _ kind: ResultKind, form: ClauseID? = nil, places: Set<Place>? = nil,
    channels: Set<Channel>? = nil, needs: Set<Need> = [], clauses: [ClauseID]
  ) {
    self.kind = kind
    self.form = form
    self.places = places
    self.channels = channels
    self.needs = needs
    self.clauses = clauses
  }

  package enum Need: String, CaseIterable, Sendable {
    case examination
    case courseEnded = "course-ended"
    case teamAssessment = "team-assessment"
    case recommendations
  }
}

/// The results of the services, by the ledger's names.
package enum ResultKind: String, CaseIterable, Sendable {
  case receipt
  case noticeOfAcceptance = "notice-of-acceptance"
  case reasonedRefusal = "reasoned-refusal"
  case conclusion
  case certificate
  case certificateWithRecommendations = "certificate-with-recommendations"
  case voucher
  case noticeOfQueueing = "notice-of-queueing"
  case admissionByContract = "admission-by-contract"
}

extension RuleSet {
  /// The results that an office of a kind gives.
  package func results(at place: Place) -> [ResultRule] {
    results.filter { $0.places?.contains(place) ?? true }
  }
}
