/// Who is offered a place (`preschool.rule.15.p3.1`, `preschool.rule.16.3`, `preschool.rule.16.6`,
/// `preschool.rule.26`).
package struct OfferSelection: Sendable {
  /// What keeps an application from being offered a place now, by its id.
  package struct Standing: Equatable, Sendable {
    /// The first day on which the family wants a place; `nil` for at once.
    package var plannedEntry: CivilDate?
    /// A vacancy is already with the family, or the application is suspended.
    package var isBusy: Bool
    /// Children of one applicant have the same name here.
    package var family: String?

    package init(plannedEntry: CivilDate? = nil, isBusy: Bool = false, family: String? = nil) {
      self.plannedEntry = plannedEntry
      self.isBusy = isBusy
      self.family = family
    }
  }

  private let applications: [QueueApplication]
  private let standings: [String: Standing]
  private let today: CivilDate

  package init(
    _ applications: [QueueApplication], standings: [String: Standing], today: CivilDate
  ) {
    self.applications = applications
    self.standings = standings
    self.today = today
  }

  /// The ids that get one joint offer: usually one, several for children of one applicant in the
  /// general class when there are places for all of them. Who is passed over keeps the place.
  ///
  /// - Parameter drawsForward: policy `siblings-drawn-forward`.
  package func next(in queue: SubQueue, freePlaces: Int, drawsForward: Bool = true) -> [String] {
    guard freePlaces > 0, let head = queue.order.first(where: isEligible) else { return [] }
    let first = applications[head]
    guard drawsForward, first.queueClass == .general,
      let family = standings[first.id]?.family
    else { return [first.id] }
    let siblings = queue.order.filter { index in
      let other = applications[index]
      return other.queueClass == .general && standings[other.id]?.family == family
        && isEligible(index)
    }
    return siblings.count <= freePlaces ? siblings.map { applications[$0].id } : [first.id]
  }

  private func isEligible(_ index: Int) -> Bool {
    let standing = standings[applications[index].id] ?? Standing()
    return !standing.isBusy && standing.plannedEntry.map { $0 <= today } ?? true
  }
}
