/// Orders every sub-queue of a list of applications.
///
/// Out-of-turn applications stand before all others; first-turn ones are spread among the general
/// ones, one to three, and the pattern goes on from where the issued referrals have left it. So the
/// referral of the head never changes the order of the others.
package struct QueueOrder: Sendable {
  package let ratio: QueueRatio

  package init(ratio: QueueRatio = .oneFirstTurnPerThreeGeneral) { self.ratio = ratio }

  /// Every sub-queue, by the names of the keys.
  package func subQueues(
    of applications: [QueueApplication], referrals: [QueueReferral] = []
  ) -> [SubQueue] {
    var lanes = Lanes(applications)
    for index in Self.byMoment(applications) { lanes.add(index, applications[index]) }
    let memory = Memory(referrals, ratio)
    return lanes.all.map { queue($0, memory) }.sorted { $0.key < $1.key }
  }

  /// One sub-queue again, after a change in it.
  package func subQueue(
    _ key: SubQueueKey, of applications: [QueueApplication], referrals: [QueueReferral] = []
  ) -> SubQueue? {
    var lane: Lane?
    for index in Self.byMoment(applications) {
      let application = applications[index]
      guard application.keys.contains(key) else { continue }
      var found = lane ?? Lane(key: key, stream: application.stream)
      found.add(index, application.queueClass)
      lane = found
    }
    return lane.map { queue($0, Memory(referrals, ratio)) }
  }

  /// Why the application at a place of the order stands there.
  package func place(
    _ number: Int, in queue: SubQueue, of applications: [QueueApplication]
  ) -> QueuePlace? {
    guard queue.order.indices.contains(number - 1) else { return nil }
    let application = applications[queue.order[number - 1]]
    var before: [QueueClass: Int] = [:]
    var dealt = queue.counts.dealtSinceSingle
    for index in queue.order[..<(number - 1)] {
      let queueClass = applications[index].queueClass
      before[queueClass, default: 0] += 1
      if queueClass != .outOfTurn { dealt = queueClass == ratio.many ? dealt + 1 : 0 }
    }
    let isSpread = queue.stream.isInterleaved && application.queueClass != .outOfTurn
    return QueuePlace(
      number: number, queueClass: application.queueClass, filedAt: application.filedAt,
      outOfTurnBefore: before[.outOfTurn] ?? 0, firstTurnBefore: before[.firstTurn] ?? 0,
      generalBefore: before[.general] ?? 0, dealtBefore: isSpread ? dealt : nil, ratio: ratio,
      clauses: Self.clauses(application.queueClass, queue.stream))
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
    let rest =
      lane.stream.isInterleaved
      ? interleave(lane.firstTurn, lane.general, since)
      : Self.merged(lane.firstTurn, lane.general)
    return SubQueue(
      key: lane.key, stream: lane.stream, order: lane.outOfTurn.map(\.index) + rest,
      counts: SubQueue.Counts(
        outOfTurn: lane.outOfTurn.count, firstTurn: lane.firstTurn.count,
        general: lane.general.count, dealtSinceSingle: since))
  }

  /// - Parameter since: how many of the class dealt in threes were referred since the last of the
  ///   other one.
  private func interleave(
    _ firstTurn: [Lane.Entry], _ general: [Lane.Entry], _ since: Int
  ) -> [Int] {
    let manyAreGeneral = ratio.many == .general
    var many = (manyAreGeneral ? general : firstTurn)[...]
    var single = (manyAreGeneral ? firstTurn : general)[...]
    var order: [Int] = []
    order.reserveCapacity(many.count + single.count)
    var dealt = since
    while let nextOfMany = many.first, let nextSingle = single.first {
      if dealt >= 3 {
        order.append(nextSingle.index)
        single = single.dropFirst()
        dealt = 0
      } else {
        order.append(nextOfMany.index)
        many = many.dropFirst()
        dealt += 1
      }
    }
    return order + many.map(\.index) + single.map(\.index)
  }

  /// In special queues all others follow by moment, whatever their class.
  private static func merged(_ one: [Lane.Entry], _ other: [Lane.Entry]) -> [Int] {
    (one + other).sorted { $0.rank < $1.rank }.map(\.index)
  }
}

/// The applications of one sub-queue by class, each class in the order of filing.
private struct Lane {
  struct Entry {
    let index: Int
    /// The place among all applications of the sub-queue by moment.
    let rank: Int
  }

  let key: SubQueueKey
  let stream: QueueStream
  var outOfTurn: [Entry] = []
  var firstTurn: [Entry] = []
  var general: [Entry] = []
  private var count = 0

  init(key: SubQueueKey, stream: QueueStream) {
    self.key = key
    self.stream = stream
  }

  mutating func add(_ index: Int, _ queueClass: QueueClass) {
    let entry = Entry(index: index, rank: count)
    count += 1
    switch queueClass {
    case .outOfTurn: outOfTurn.append(entry)
    case .firstTurn: firstTurn.append(entry)
    case .general: general.append(entry)
    }
  }
}

/// All sub-queues while they are being filled. Names are turned into small numbers once, because a
/// million applications name the same few thousand preschools.
private struct Lanes {
  private(set) var all: [Lane] = []
  private var numbers: [Short: Int] = [:]
  private var names: [String: Int32] = [:]

  private struct Short: Hashable {
    let preschool: Int32
    let birthYear: Int32
    let language: Int32
    let kind: Int32
    let stream: QueueStream
  }

  init(_ applications: [QueueApplication]) { numbers.reserveCapacity(applications.count / 8) }

  mutating func add(_ index: Int, _ application: QueueApplication) {
    let language = number(of: application.language)
    let kind =
      application.stream == .ordinary
      ? -1 : number(of: application.kind ?? application.stream.rawValue)
    for preschool in application.preschools {
      let short = Short(
        preschool: number(of: preschool),
        birthYear: Int32(truncatingIfNeeded: application.birthYear),
        language: language, kind: kind,
        stream: application.stream)
      if let place = numbers[short] {
        all[place].add(index, application.queueClass)
      } else {
        numbers[short] = all.count
        var lane = Lane(
          key: SubQueueKey(
            preschool: preschool, birthYear: application.birthYear,
            language: application.language,
            kind: kind < 0 ? nil : application.kind ?? application.stream.rawValue),
          stream: application.stream)
        lane.add(index, application.queueClass)
        all.append(lane)
      }
    }
  }

  private mutating func number(of name: String) -> Int32 {
    if let known = names[name] { return known }
    let number = Int32(truncatingIfNeeded: names.count)
    names[name] = number
    return number
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
      dealt[referral.key] = referral.queueClass == ratio.many ? now + 1 : 0
    }
  }

  func since(_ key: SubQueueKey) -> Int { dealt[key] ?? ratio.start }
}
