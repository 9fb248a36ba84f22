import Law

/// The queues of all preschools as they stand: computed from the applications, never edited
/// (`preschool.rule.3.9`, `preschool.rule.3.11`).
package struct PreschoolBook: Sendable {
  private let applications: [QueueApplication]
  private let members: [QueueMember]
  /// Where each application stands among the members.
  private let positions: [CaseID: Int]
  private let standings: [String: OfferSelection.Standing]
  private let order: QueueOrder
  private let settings: PolicySettings
  private let queues: [SubQueueKey: SubQueue]
  private let names: PreschoolNames
  /// Every sub-queue in which somebody stands, by name.
  package let keys: [SubQueueKey]

  /// - Parameters:
  ///   - members: every application that stands in a queue or was ever referred from one, the oldest
  ///     first. Where only some queues are asked about, those of these queues: a queue is right when
  ///     all of its members are among them.
  ///   - register: its spelling of a preschool stands for every other one.
  ///   - spellings: how the oldest of all applications spells each preschool, where not all are given.
  package init(
    _ members: [QueueMember], settings: PolicySettings,
    register: PreschoolRegister = PreschoolRegister(), spellings: [String] = []
  ) {
    let queued = members.filter { $0.application != nil }
    let written = queued.compactMap(\.application)
    let names = PreschoolNames(register, spellings + written.flatMap(\.preschools))
    self.names = names
    self.members = queued
    let applications = written.map { $0.renaming(names.name) }
    self.applications = applications
    positions = Dictionary(queued.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in
      first
    }
    standings = Dictionary(
      zip(applications, queued).map { ($0.id, $1.standing(settings, names)) }
    ) { first, _ in first }
    self.settings = settings
    order = QueueOrder(settings)
    let referrals = members.flatMap(\.referrals).sorted { $0.at < $1.at }
    let all = order.subQueues(of: applications, referrals: referrals.map { $0.named(names) })
    queues = Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
    keys = all.map(\.key)
  }

  package init(_ cases: [Case], settings: PolicySettings) {
    self.init(cases.map(QueueMember.init(_:)), settings: settings)
  }

  /// How many stand in a sub-queue.
  package func count(in key: SubQueueKey) -> Int { queues[names.key(key)]?.order.count ?? 0 }

  /// The sub-queue as the book calls it, whatever spelling of the preschool a place has.
  package func named(_ key: SubQueueKey) -> SubQueueKey { names.key(key) }

  /// Who gets the next offer of a place: usually one, several for children of one applicant; nobody
  /// while none is eligible.
  ///
  /// - Parameter free: all places that nobody has been offered.
  package func next(for key: SubQueueKey, free: [FreePlace], today: CivilDate) -> [CaseID] {
    let key = names.key(key)
    guard let queue = queues[key] else { return [] }
    let selection = OfferSelection(
      applications, standings: standings, today: today, settings: settings)
    let counts = free.reduce(into: [SubQueueKey: Int]()) { $0[names.key($1.key), default: 0] += 1 }
    let others = keys.filter { $0.preschool == key.preschool && $0 != key }.compactMap {
      queues[$0]
    }
    let chosen = selection.next(in: queue, others: others, free: counts)
    return chosen.compactMap { name in
      applications.firstIndex { $0.id == name }.map { members[$0].id }
    }
  }

  /// The place of an application in each of its queues, with the reason.
  package func places(of id: CaseID) -> [PlaceInQueue] {
    guard let index = positions[id] else { return [] }
    return applications[index].keys.compactMap { key in
      guard let queue = queues[key], let number = queue.order.firstIndex(of: index),
        let place = order.place(number + 1, in: queue, of: applications)
      else { return nil }
      return PlaceInQueue(key: key, place: place, count: queue.order.count)
    }
  }

  /// Everybody in a sub-queue, the head first, each with the reason of the place.
  package func everybody(in key: SubQueueKey) -> [(member: QueueMember, place: PlaceInQueue)] {
    let key = names.key(key)
    guard let queue = queues[key] else { return [] }
    let places = order.places(in: queue, of: applications)
    return zip(queue.order, places).map { index, place in
      (members[index], PlaceInQueue(key: key, place: place, count: places.count))
    }
  }
}

/// A place in one queue and why it is what it is.
package struct PlaceInQueue: Equatable, Sendable {
  package let key: SubQueueKey
  package let place: QueuePlace
  /// How many stand in the queue.
  package let count: Int
}
