/// Who is offered a place (`preschool.rule.15.p3.1`, `preschool.rule.16.3`, `preschool.rule.16.6`,
/// `preschool.rule.26`).
package struct OfferSelection: Sendable {
  /// What keeps an application from being offered a place now, by its id.
  package struct Standing: Equatable, Sendable {
    /// The first day on which the family wants a place; `nil` for at once.
    package var plannedEntry: CivilDate?
    /// The sixth birthday, on which the child leaves the queue; `nil` where no age ends it
    /// (`preschool.rule.11.p2`, `preschool.rule.16.4`).
    package var leavesOn: CivilDate?
    /// The application is suspended, or the family is asked whether it is interested still.
    package var isBusy: Bool
    /// The preschools of which a vacancy is with the family now.
    package var openOffers: Set<String>
    /// Children of one applicant have the same name here.
    package var family: String?

    package init(
      plannedEntry: CivilDate? = nil, leavesOn: CivilDate? = nil, isBusy: Bool = false,
      openOffers: Set<String> = [], family: String? = nil
    ) {
      self.plannedEntry = plannedEntry
      self.leavesOn = leavesOn
      self.isBusy = isBusy
      self.openOffers = openOffers
      self.family = family
    }
  }

  private let applications: [QueueApplication]
  private let standings: [String: Standing]
  private let today: CivilDate
  private let settings: PolicySettings

  /// - Parameter settings: policies `siblings` and `open-offers`.
  package init(
    _ applications: [QueueApplication], standings: [String: Standing], today: CivilDate,
    settings: PolicySettings
  ) {
    self.settings = settings
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
  package func next(
    in queue: SubQueue, others: [SubQueue] = [], free: [SubQueueKey: Int]
  ) -> [String] {
    let preschool = queue.key.preschool
    guard (free[queue.key] ?? 0) > 0,
      let head = queue.order.first(where: { isEligible($0, at: preschool) })
    else { return [] }
    let first = applications[head]
    guard mayBeJoined(first), let family = standings[first.id]?.family else { return [first.id] }
    let queues = [queue] + others.filter { $0.key.preschool == preschool }
    let children = queues.map { queue in
      (queue.key, queue.order.filter { isSibling($0, of: family, at: preschool) })
    }
    let suffices = children.allSatisfy { key, siblings in siblings.count <= free[key] ?? 0 }
    return suffices ? children.flatMap(\.1).map { applications[$0].id } : [first.id]
  }

  private func isSibling(_ index: Int, of family: String, at preschool: String) -> Bool {
    let application = applications[index]
    return standings[application.id]?.family == family && mayBeJoined(application)
      && isEligible(index, at: preschool)
  }

  /// «Жалпы кезек» is read as the general class; an office may extend it to all ordinary classes.
  private func mayBeJoined(_ application: QueueApplication) -> Bool {
    let reading = settings[.siblings]
    if reading == .neverDrawnForward { return false }
    if reading == .allOrdinaryClasses { return application.stream == .ordinary }
    return application.queueClass == .general
  }

  private func isEligible(_ index: Int, at preschool: String) -> Bool {
    let standing = standings[applications[index].id] ?? Standing()
    guard !standing.isBusy, standing.plannedEntry.map({ $0 <= today }) ?? true,
      standing.leavesOn.map({ today < $0 }) ?? true
    else { return false }
    // The act does not say how many offers a family may have at once; at one preschool it has one.
    return settings[.openOffers] == .oneOfferAPreschool
      ? !standing.openOffers.contains(preschool) : standing.openOffers.isEmpty
  }
}
