/// Orders every sub-queue of a list of applications.
///
/// Out-of-turn applications stand before all others; first-turn ones are spread among the general
/// ones, one to three, and the pattern goes on from where the issued referrals have left it. So the
/// referral of the head never changes the order of the others.
package struct QueueOrder: Sendable {
  package let ratio: QueueRatio

  /// - Parameter settings: policy `first-turn-ratio`.
  package init(_ settings: PolicySettings) { self.init(ratio: QueueRatio(settings)) }

  package init(ratio: QueueRatio) { self.ratio = ratio }

  /// Every sub-queue, by the names of the keys.
  package func subQueues(
    of applications: [QueueApplication], referrals: [QueueReferral] = []
  ) -> [SubQueue] {
    let lanes = Lanes(applications, inOrder: Self.byMoment(applications))
    let memory = Memory(referrals, ratio)
    return lanes.byName.map { queue($0, memory) }
  }

  /// One sub-queue again, after a change in it.
  package func subQueue(
    _ key: SubQueueKey, of applications: [QueueApplication], referrals: [QueueReferral] = []
  ) -> SubQueue? {
    let members = Self.byMoment(applications).filter { applications[$0].keys.contains(key) }
    guard let first = members.first else { return nil }
    let entries = members.map {
      Lane.Entry(index: Int32(truncatingIfNeeded: $0), queueClass: applications[$0].queueClass)
    }
    let lane = Lane(key: key, stream: applications[first].stream, entries: entries[...])
    return queue(lane, Memory(referrals, ratio))
  }

  /// Why the application at a place of the order stands there.
  package func place(
    _ number: Int, in queue: SubQueue, of applications: [QueueApplication]
  ) -> QueuePlace? {
    guard queue.order.indices.contains(number - 1) else { return nil }
    return places(in: queue, of: applications, upTo: number).last
  }

  /// The same for every place, the head first.
  ///
  /// - Parameter last: how many of them; `nil` for all.
  package func places(
    in queue: SubQueue, of applications: [QueueApplication], upTo last: Int? = nil
  ) -> [QueuePlace] {
    var before: [QueueClass: Int] = [:]
    var dealt = queue.counts.dealtSinceSingle
    return queue.order.prefix(last ?? queue.order.count).enumerated().map { index, position in
      let application = applications[position]
      let queueClass = application.queueClass
      defer {
        before[queueClass, default: 0] += 1
        if queueClass != .outOfTurn { dealt = queueClass == ratio.dealtInThrees ? dealt + 1 : 0 }
      }
      let isSpread = queue.stream.isInterleaved && queueClass != .outOfTurn
      return QueuePlace(
        number: index + 1, queueClass: queueClass, filedAt: application.filedAt,
        outOfTurnBefore: before[.outOfTurn] ?? 0, firstTurnBefore: before[.firstTurn] ?? 0,
        generalBefore: before[.general] ?? 0, dealtBefore: isSpread ? dealt : nil, ratio: ratio,
        clauses: Self.clauses(queueClass, queue.stream))
    }
  }

  /// The clauses that decide a place.
  package static func clauses(_ queueClass: QueueClass, _ stream: QueueStream) -> [ClauseID] {
    queueClass.clauses + stream.clauses + ["preschool.rule.10.p1.time"]
  }

  /// All applications by moment of filing, then by number (`preschool.rule.10.p1.time`).
  private static func byMoment(_ applications: [QueueApplication]) -> [Int] {
    var keys: [(moment: Int64, number: Int, index: Int)] = []
    keys.reserveCapacity(applications.count)
    for (index, application) in applications.enumerated() {
      keys.append((application.filedAt.milliseconds, application.number, index))
    }
    keys.sort { ($0.moment, $0.number) < ($1.moment, $1.number) }
    return keys.map(\.index)
  }

  private func queue(_ lane: Lane, _ memory: Memory) -> SubQueue {
    let since = memory.since(lane.key)
    let outOfTurn = lane.entries(of: .outOfTurn)
    let firstTurn = lane.entries(of: .firstTurn)
    let general = lane.entries(of: .general)
    // In special queues all others follow by moment, whatever their class.
    let rest =
      lane.stream.isInterleaved
      ? interleave(firstTurn, general, since)
      : lane.entries.filter { $0.queueClass != .outOfTurn }
    return SubQueue(
      key: lane.key, stream: lane.stream, order: (outOfTurn + rest).map { Int($0.index) },
      counts: SubQueue.Counts(
        outOfTurn: outOfTurn.count, firstTurn: firstTurn.count, general: general.count,
        dealtSinceSingle: since))
  }

  /// - Parameter since: how many of the class dealt in threes were referred since the last of the
  ///   other one.
  private func interleave(
    _ firstTurn: [Lane.Entry], _ general: [Lane.Entry], _ since: Int
  ) -> [Lane.Entry] {
    let manyAreGeneral = ratio.dealtInThrees == .general
    var many = (manyAreGeneral ? general : firstTurn)[...]
    var single = (manyAreGeneral ? firstTurn : general)[...]
    var order: [Lane.Entry] = []
    order.reserveCapacity(many.count + single.count)
    var dealt = since
    while let nextOfMany = many.first, let nextSingle = single.first {
      if dealt >= 3 {
        order.append(nextSingle)
        single = single.dropFirst()
        dealt = 0
      } else {
        order.append(nextOfMany)
        many = many.dropFirst()
        dealt += 1
      }
    }
    return order + many + single
  }
}

/// The applications of one sub-queue in the order of filing.
struct Lane {
  struct Entry {
    /// The place in the given list of applications.
    let index: Int32
    let queueClass: QueueClass
  }

  let key: SubQueueKey
  let stream: QueueStream
  let entries: ArraySlice<Entry>

  func entries(of queueClass: QueueClass) -> [Entry] {
    entries.filter { $0.queueClass == queueClass }
  }
}

/// What the referrals that were issued say of the pattern in each sub-queue.
private struct Memory {
  private var dealt: [SubQueueKey: Int] = [:]
  private let ratio: QueueRatio

  init(_ referrals: [QueueReferral], _ ratio: QueueRatio) {
    self.ratio = ratio
    for referral in referrals where referral.queueClass != .outOfTurn {
      let now = dealt[referral.key] ?? ratio.start
      dealt[referral.key] = referral.queueClass == ratio.dealtInThrees ? now + 1 : 0
    }
  }

  func since(_ key: SubQueueKey) -> Int { dealt[key] ?? ratio.start }
}
