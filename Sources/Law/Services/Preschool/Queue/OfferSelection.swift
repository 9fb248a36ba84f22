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

  /// The ids that get one joint offer: usually one, several for children of one applicant when the
  /// preschool has a place for each of them, in whatever sub-queue the child stands
  /// (`preschool.rule.26`). Who is passed over keeps the place.
  ///
  /// - Parameters:
  ///   - queue: the sub-queue in which a place has become free.
  ///   - others: the other sub-queues of the same preschool, for other years and languages.
  ///   - free: free places by sub-queue; a sub-queue that is not named has none.
  ///   - settings: policy `siblings`.
  package func next(
    in queue: SubQueue, others: [SubQueue] = [], free: [SubQueueKey: Int],
    settings: PolicySettings = PolicySettings()
  ) -> [String] {
    guard (free[queue.key] ?? 0) > 0, let head = queue.order.first(where: isEligible) else {
      return []
    }
    let first = applications[head]
    guard mayBeJoined(first, settings), let family = standings[first.id]?.family else {
      return [first.id]
    }
    let preschool = [queue] + others.filter { $0.key.preschool == queue.key.preschool }
    let children = preschool.map { queue in
      (queue.key, queue.order.filter { isSibling($0, of: family, settings) })
    }
    let suffices = children.allSatisfy { key, siblings in siblings.count <= free[key] ?? 0 }
    return suffices ? children.flatMap(\.1).map { applications[$0].id } : [first.id]
  }

  private func isSibling(_ index: Int, of family: String, _ settings: PolicySettings) -> Bool {
    let application = applications[index]
    return standings[application.id]?.family == family && mayBeJoined(application, settings)
      && isEligible(index)
  }

  /// «Жалпы кезек» is read as the general class; an office may extend it to all ordinary classes.
  private func mayBeJoined(_ application: QueueApplication, _ settings: PolicySettings) -> Bool {
    let reading = settings[.siblings]
    if reading == .neverDrawnForward { return false }
    if reading == .allOrdinaryClasses { return application.stream == .ordinary }
    return application.queueClass == .general
  }

  private func isEligible(_ index: Int) -> Bool {
    let standing = standings[applications[index].id] ?? Standing()
    return !standing.isBusy && standing.plannedEntry.map { $0 <= today } ?? true
  }
}
