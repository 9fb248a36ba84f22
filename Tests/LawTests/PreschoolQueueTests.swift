import Fixtures
import Law
import Testing

/// The worked examples of the ledger, and what must hold for every queue.
@Suite("The preschool queue")
struct PreschoolQueueTests {
  static func application(
    _ id: String, _ queueClass: QueueClass, _ time: String, number: Int = 0, year: Int = 2022,
    language: String = "kk", preschools: [String] = ["BG1"], stream: QueueStream = .ordinary,
    kind: String? = nil
  ) -> QueueApplication {
    QueueApplication(
      id: id, number: number, filedAt: Moment(iso: "2026-03-02T\(time)") ?? Invented.morning,
      queueClass: queueClass, stream: stream, birthYear: year, language: language,
      preschools: preschools, kind: kind)
  }

  static func order(
    _ applications: [QueueApplication], _ referrals: [QueueClass] = [],
    ratio: QueueRatio = .oneFirstTurnPerThreeGeneral, key: String = "BG1/2022/kk"
  ) throws -> [String] {
    let name = try #require(SubQueueKey(key))
    let issued = referrals.map { QueueReferral(key: name, queueClass: $0) }
    let queues = QueueOrder(ratio: ratio).subQueues(of: applications, referrals: issued)
    let queue = try #require(queues.first { $0.key == name })
    return queue.order.map { applications[$0].id }
  }

  @Test("E1: order to the millisecond, then by number")
  func milliseconds() throws {
    let applications = [
      Self.application("A", .general, "09:00:00.001", number: 1),
      Self.application("B", .general, "09:00:00.000", number: 2),
      Self.application("C", .general, "08:59:59.999", number: 3),
      Self.application("D", .general, "09:00:00.000", number: 4),
    ]
    #expect(try Self.order(applications) == ["C", "B", "D", "A"])
  }

  @Test(
    "E2: years and languages are queues of their own; one application stands in several preschools")
  func subQueues() throws {
    let applications = [
      Self.application("A", .general, "08:00", preschools: ["BG1", "BG2"]),
      Self.application("B", .general, "08:01", year: 2023),
      Self.application("C", .general, "08:02", language: "ru"),
      Self.application("D", .general, "07:59", preschools: ["BG2"]),
      Self.application("E", .general, "08:03"),
    ]
    #expect(try Self.order(applications) == ["A", "E"])
    #expect(try Self.order(applications, key: "BG2/2022/kk") == ["D", "A"])
    #expect(try Self.order(applications, key: "BG1/2023/kk") == ["B"])
    #expect(try Self.order(applications, key: "BG1/2022/ru") == ["C"])
    #expect(
      QueueOrder(PolicySettings()).subQueues(of: applications).map(\.key.description) == [
        "BG1/2022/kk", "BG1/2022/ru", "BG1/2023/kk", "BG2/2022/kk",
      ])
  }

  static let e3: [QueueApplication] =
    [
      application("O1", .outOfTurn, "09:05"), application("O2", .outOfTurn, "09:01"),
      application("F1", .firstTurn, "08:00"), application("F2", .firstTurn, "10:00"),
    ] + (1...7).map { application("G\($0)", .general, "08:0\($0)") }

  @Test(
    "E3: out of turn first, then one first-turn for three general (preschool.rule.10.p2, 10.p3)")
  func interleaved() throws {
    #expect(
      try Self.order(Self.e3)
        == ["O2", "O1", "F1", "G1", "G2", "G3", "F2", "G4", "G5", "G6", "G7"])
    #expect(
      try Self.order(Self.e3, ratio: .threeFirstTurnPerOneGeneral)
        == ["O2", "O1", "F1", "F2", "G1", "G2", "G3", "G4", "G5", "G6", "G7"])
  }

  @Test("E4: the referrals are remembered; a new first-turn application does not jump to the head")
  func memory() throws {
    let applications = [
      Self.application("G2", .general, "08:02"), Self.application("G3", .general, "08:03"),
      Self.application("G4", .general, "08:04"), Self.application("F2", .firstTurn, "08:05"),
      Self.application("F3", .firstTurn, "12:00"),
    ]
    #expect(
      try Self.order(applications, [.firstTurn, .general]) == ["G2", "G3", "F2", "G4", "F3"])
  }

  @Test("E5: when one class runs out the other follows")
  func runsOut() throws {
    let applications = [
      Self.application("G1", .general, "07:00"), Self.application("F1", .firstTurn, "08:01"),
      Self.application("F2", .firstTurn, "08:02"), Self.application("F3", .firstTurn, "08:03"),
    ]
    #expect(try Self.order(applications) == ["F1", "G1", "F2", "F3"])
  }

  @Test(
    "Special preschools are apart by recommendation and not interleaved; sanatoria are (10.p4, 10.p5)"
  )
  func streams() throws {
    let special = ["F", "G"].flatMap { name in
      (1...3).map { index in
        Self.application(
          "\(name)\(index)", name == "F" ? .firstTurn : .general,
          "08:0\(name == "F" ? index + 3 : index)",
          stream: .special, kind: "vision")
      }
    }
    #expect(
      try Self.order(special, key: "BG1/2022/kk/vision") == ["G1", "G2", "G3", "F1", "F2", "F3"])
    let sanatorium = [
      Self.application("G1", .general, "08:00", stream: .sanatorium, kind: "lungs"),
      Self.application("F1", .firstTurn, "09:00", stream: .sanatorium, kind: "lungs"),
    ]
    #expect(try Self.order(sanatorium, key: "BG1/2022/kk/lungs") == ["F1", "G1"])
  }

  @Test(
    "Every place is explained: how many of each class stand before, when filed, by which clause")
  func explained() throws {
    let order = QueueOrder(PolicySettings())
    let queue = try #require(order.subQueues(of: Self.e3).first)
    let seventh = try #require(order.place(7, in: queue, of: Self.e3))
    #expect(seventh.queueClass == .firstTurn)
    #expect((seventh.outOfTurnBefore, seventh.firstTurnBefore, seventh.generalBefore) == (2, 1, 3))
    #expect(seventh.clauses == ["preschool.rule.10.p3", "preschool.rule.10.p1.time"])
    #expect(order.place(0, in: queue, of: Self.e3) == nil)
    #expect(order.place(12, in: queue, of: Self.e3) == nil)
  }

  @Test("E7: who refuses leaves every queue, and the vacancy passes to the next")
  func refused() throws {
    let all = [
      Self.application("A", .general, "08:00", preschools: ["BG1", "BG2", "BG3"]),
      Self.application("B", .general, "08:01"), Self.application("C", .general, "08:02"),
    ]
    func offer(_ applications: [QueueApplication]) throws -> [String] {
      let queues = QueueOrder(PolicySettings()).subQueues(of: applications)
      let queue = try #require(queues.first { $0.key.preschool == "BG1" })
      return OfferSelection(
        applications, standings: [:], today: "2026-03-02", settings: PolicySettings()
      )
      .next(in: queue, free: [queue.key: 1])
    }
    #expect(try offer(all) == ["A"])
    #expect(
      Set(QueueOrder(PolicySettings()).subQueues(of: all).map(\.key.preschool)) == [
        "BG1", "BG2", "BG3",
      ])
    let left = all.filter { $0.id != "A" }
    #expect(try Self.order(left) == ["B", "C"])
    #expect(
      QueueOrder(PolicySettings()).subQueues(of: left).map(\.key.preschool) == ["BG1"],
      "A is in none")
    #expect(try offer(left) == ["B"])
  }

  @Test("E6: a suspended place is passed over, and comes back by its own moment")
  func suspended() throws {
    let all = ["A", "B", "C"].enumerated().map { Self.application($1, .general, "08:0\($0)") }
    let queue = try #require(QueueOrder(PolicySettings()).subQueues(of: all).first)
    func offer(_ standings: [String: OfferSelection.Standing]) -> [String] {
      OfferSelection(all, standings: standings, today: "2026-03-05", settings: PolicySettings())
        .next(in: queue, free: [queue.key: 1])
    }
    #expect(offer(["A": OfferSelection.Standing(isBusy: true)]) == ["B"])
    #expect(offer([:]) == ["A"], "a positive answer to the repeat notice: the old place")
    #expect(try Self.order(all) == ["A", "B", "C"])
  }

  @Test("E14: a family that wants a later place is passed over and keeps its number")
  func plannedEntry() throws {
    let all = [Self.application("A", .general, "08:00"), Self.application("B", .general, "08:01")]
    let queue = try #require(QueueOrder(PolicySettings()).subQueues(of: all).first)
    let standings = ["A": OfferSelection.Standing(plannedEntry: "2026-09-01")]
    func next(_ today: CivilDate) -> [String] {
      OfferSelection(all, standings: standings, today: today, settings: PolicySettings())
        .next(in: queue, free: [queue.key: 1])
    }
    #expect(next("2026-03-02") == ["B"])
    #expect(next("2026-08-31") == ["B"])
    #expect(next("2026-09-01") == ["A"])
    #expect(try Self.order(all) == ["A", "B"])
  }

  @Test(
    "P4: an application with an open offer is passed over everywhere, or only where it has the offer",
    arguments: [
      (PolicyValue.oneOffer, "BG1", ["B"]), (.oneOffer, "BG2", ["B"]),
      (.oneOfferAPreschool, "BG1", ["B"]), (.oneOfferAPreschool, "BG2", ["A"]),
    ])
  func openOffers(value: PolicyValue, preschool: String, offered: [String]) throws {
    let all = ["A", "B"].enumerated().map {
      Self.application($1, .general, "08:0\($0)", preschools: ["BG1", "BG2"])
    }
    let settings = try #require(PolicySettings().setting(.openOffers, to: value))
    let queue = try #require(
      QueueOrder(settings).subQueues(of: all).first { $0.key.preschool == preschool })
    let standings = ["A": OfferSelection.Standing(openOffers: ["BG1"])]
    let selection = OfferSelection(
      all, standings: standings, today: "2026-03-02", settings: settings)
    #expect(selection.next(in: queue, free: [queue.key: 1]) == offered)
  }

  @Test("E10: children of one family are offered together where places suffice (preschool.rule.26)")
  func siblings() throws {
    let all = ["A", "C", "B"].enumerated().map { Self.application($1, .general, "08:0\($0)") }
    let queue = try #require(QueueOrder(PolicySettings()).subQueues(of: all).first)
    let family = OfferSelection.Standing(family: "S")
    func selection(_ settings: PolicySettings = PolicySettings()) -> OfferSelection {
      OfferSelection(
        all, standings: ["A": family, "B": family], today: "2026-03-02", settings: settings)
    }
    let never = try #require(PolicySettings().setting(.siblings, to: .neverDrawnForward))
    #expect(selection().next(in: queue, free: [queue.key: 2]) == ["A", "B"])
    #expect(selection().next(in: queue, free: [queue.key: 1]) == ["A"])
    #expect(selection(never).next(in: queue, free: [queue.key: 2]) == ["A"])
    #expect(selection().next(in: queue, free: [queue.key: 0]) == [])
    #expect(selection().next(in: queue, free: [:]) == [])
    let busy = OfferSelection(
      all, standings: ["A": OfferSelection.Standing(isBusy: true)], today: "2026-03-02",
      settings: PolicySettings())
    #expect(busy.next(in: queue, free: [queue.key: 1]) == ["C"])
  }

  @Test(
    "preschool.rule.26: children of other years and languages are offered with the first, where the preschool has a place for each"
  )
  func siblingsOfOtherYears() throws {
    let all = [
      Self.application("A", .general, "08:00"),
      Self.application("B", .general, "08:01", year: 2023),
      Self.application("C", .general, "08:02", language: "ru"),
      Self.application("D", .general, "08:03", preschools: ["BG2"]),
      Self.application("X", .general, "07:00", year: 2023),
    ]
    let queues = QueueOrder(PolicySettings()).subQueues(of: all)
    let first = try #require(queues.first { $0.key.description == "BG1/2022/kk" })
    let others = queues.filter { $0.key != first.key }
    let standings = Dictionary(
      uniqueKeysWithValues: ["A", "B", "C", "D"].map {
        ($0, OfferSelection.Standing(family: "S"))
      })
    func next(_ free: [String: Int]) throws -> [String] {
      let places = try free.map { key, count in (try #require(SubQueueKey(key)), count) }
      return OfferSelection(
        all, standings: standings, today: "2026-03-02", settings: PolicySettings()
      ).next(
        in: first, others: others, free: Dictionary(uniqueKeysWithValues: places))
    }
    #expect(
      try next(["BG1/2022/kk": 1, "BG1/2023/kk": 1, "BG1/2022/ru": 1]).sorted() == ["A", "B", "C"],
      "D chose another preschool, X has another family")
    #expect(try next(["BG1/2022/kk": 1, "BG1/2023/kk": 1]) == ["A"])
    #expect(try next(["BG1/2022/kk": 3]) == ["A"], "a place for another year does not count")
  }

  @Test(
    "Large families are joined only where the office extends the reading to all ordinary classes",
    arguments: [
      (PolicyValue.drawnForward, QueueClass.firstTurn, QueueStream.ordinary, ["A"]),
      (.allOrdinaryClasses, .firstTurn, .ordinary, ["A", "B"]),
      (.allOrdinaryClasses, .firstTurn, .sanatorium, ["A"]),
      (.neverDrawnForward, .general, .ordinary, ["A"]),
    ])
  func siblingReadings(
    value: PolicyValue, queueClass: QueueClass, stream: QueueStream, offered: [String]
  ) throws {
    let all = ["A", "B"].enumerated().map {
      Self.application(
        $1, queueClass, "08:0\($0)", stream: stream, kind: stream == .ordinary ? nil : "lungs")
    }
    let settings = try #require(PolicySettings().setting(.siblings, to: value))
    let queue = try #require(QueueOrder(PolicySettings()).subQueues(of: all).first)
    let family = OfferSelection.Standing(family: "S")
    let selection = OfferSelection(
      all, standings: ["A": family, "B": family], today: "2026-03-02", settings: settings)
    #expect(selection.next(in: queue, free: [queue.key: 2]) == offered)
  }

  @Test(
    "E15: after a place by priority, another preschool means the end of the general queue (23.p1, 23.p2)"
  )
  func afterPriority() {
    #expect(QueueClass.of([.teacher]) == .firstTurn)
    #expect(QueueClass.of([.teacher, .military]) == .outOfTurn)
    #expect(QueueClass.of([]) == .general)
    #expect(QueueClass.of([.teacher], hadPriorityPlace: true) == .general)
    #expect(QueueClass.of([.relocatedService], hadPriorityPlace: true) == .outOfTurn)
  }

  // MARK: Properties

  static func random(_ count: Int, _ random: inout SeededGenerator) -> [QueueApplication] {
    (0..<count).map { number in
      let stream = QueueStream.allCases[Int.random(in: 0..<3, using: &random)]
      let preschools = ["BG1", "BG2", "BG3", "BG4", "BG5"].shuffled(using: &random)
      return QueueApplication(
        id: "A\(number)", number: number,
        filedAt: Invented.morning.adding(milliseconds: Int64.random(in: 0..<50, using: &random)),
        queueClass: QueueClass.allCases[Int.random(in: 0..<3, using: &random)], stream: stream,
        birthYear: 2021 + Int.random(in: 0..<2, using: &random),
        language: Bool.random(using: &random) ? "kk" : "ru",
        preschools: Array(preschools.prefix(Int.random(in: 1...4, using: &random))),
        kind: stream == .ordinary ? nil : "k")
    }
  }

  static func names(_ queues: [SubQueue], _ applications: [QueueApplication]) -> [String: [String]]
  {
    Dictionary(
      uniqueKeysWithValues: queues.map { queue in
        (queue.key.description + queue.stream.rawValue, queue.order.map { applications[$0].id })
      })
  }

  @Test("The order of the input changes nothing", arguments: (UInt64(1)...10).map { $0 })
  func inputOrder(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let applications = Self.random(80, &random).filter { $0.stream != .sanatorium }
    let before = Self.names(QueueOrder(PolicySettings()).subQueues(of: applications), applications)
    let shuffled = applications.shuffled(using: &random)
    #expect(Self.names(QueueOrder(PolicySettings()).subQueues(of: shuffled), shuffled) == before)
  }

  @Test(
    "The referral of the head never changes the order of the others",
    arguments: (UInt64(1)...20).map { $0 }, QueueRatio.allCases)
  func headLeaves(seed: UInt64, ratio: QueueRatio) throws {
    var random = SeededGenerator(seed: seed)
    var applications = Self.random(60, &random).filter { $0.stream == .ordinary }
    var referrals: [QueueReferral] = []
    let order = QueueOrder(ratio: ratio)
    for _ in 0..<25 {
      let queues = order.subQueues(of: applications, referrals: referrals)
      guard let queue = queues.randomElement(using: &random) else { return }
      let head = applications[queue.order[0]]
      let others = queue.order.dropFirst().map { applications[$0].id }
      referrals.append(QueueReferral(key: queue.key, queueClass: head.queueClass))
      applications.removeAll { $0.id == head.id }
      let after = order.subQueues(of: applications, referrals: referrals).first {
        $0.key == queue.key
      }
      #expect((after?.order.map { applications[$0].id } ?? []) == others)
    }
  }

  @Test(
    "A place never gets worse but by an application of a higher class, filed earlier, or dealt in between",
    arguments: (UInt64(1)...20).map { $0 })
  func neverWorse(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let applications = Self.random(50, &random).filter { $0.stream == .ordinary }
    for removed in applications.indices {
      var rest = applications
      let gone = rest.remove(at: removed)
      let before = Self.names(
        QueueOrder(PolicySettings()).subQueues(of: applications), applications)
      let after = Self.names(QueueOrder(PolicySettings()).subQueues(of: rest), rest)
      for (key, ids) in before {
        for (place, id) in ids.enumerated() where id != gone.id {
          let now = after[key]?.firstIndex(of: id) ?? 0
          #expect(now <= place, "a leaving application makes nobody wait longer")
        }
      }
    }
  }

  @Test(
    "Every application stands once in each of its queues, and classes keep their order of filing",
    arguments: (UInt64(1)...10).map { $0 })
  func complete(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let applications = Self.random(100, &random)
    let queues = QueueOrder(PolicySettings()).subQueues(of: applications)
    #expect(
      queues.reduce(0) { $0 + $1.order.count }
        == applications.reduce(0) { $0 + $1.preschools.count })
    for queue in queues {
      for queueClass in QueueClass.allCases {
        let keys = queue.order.map { applications[$0] }.filter { $0.queueClass == queueClass }
          .map { ($0.filedAt.milliseconds, $0.number) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
      }
      let alone = QueueOrder(PolicySettings()).subQueue(
        queue.key, of: applications.filter { $0.stream == queue.stream })
      #expect(alone?.order.count == queue.order.count)
    }
  }
}
