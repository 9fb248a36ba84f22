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

@Suite("Days and hours of the preschool rules")
struct QueueTimerTests {
  let timers = QueueTimers(calendar: .five, settings: PolicySettings())

  @Test("E6: no answer: repeat after a day, end of the offer, suspension, repeat notice")
  func unanswered() throws {
    let notice: Moment = "2026-03-02T10:15"
    #expect(timers.repeatedOffer(after: notice) == "2026-03-03T10:15")
    let end = try timers.offerEnds(after: notice)
    #expect(end == "2026-03-04")
    let suspension = try timers.suspension(afterOfferEnd: end)
    #expect(suspension == "2026-03-05"..."2026-03-19")
    #expect(try timers.repeatNotice(afterSuspension: suspension.upperBound) == "2026-03-20")
    #expect(try timers.repeatEnds(after: "2026-03-20") == "2026-03-26", "22 March is a Sunday")
  }

  @Test("E16: an offer's end on a Saturday is not moved; the suspension begins on a working day")
  func overHoliday() throws {
    let end = try timers.offerEnds(after: "2026-03-05T10:00")
    #expect(end == "2026-03-07")
    #expect(try timers.suspension(afterOfferEnd: end) == "2026-03-10"..."2026-03-26")
    #expect(try timers.repeatNotice(afterSuspension: "2026-03-26") == "2026-03-27")
  }

  @Test(
    "E8: interest is asked after eleven months and again a month later; then a month is waited",
    arguments: [
      ("2025-03-31", "2026-02-28", "2026-03-28", "2026-04-28"),
      ("2025-06-15", "2026-05-15", "2026-06-15", "2026-07-15"),
      ("2025-04-24", "2026-03-24", "2026-04-24", "2026-05-25"),
    ] as [(CivilDate, CivilDate, CivilDate, CivilDate)])
  func interest(filed: CivilDate, first: CivilDate, second: CivilDate, end: CivilDate) throws {
    #expect(timers.firstInterestNotice(filed: filed) == first)
    #expect(timers.secondInterestNotice(after: first) == second)
    #expect(try timers.interestEnds(after: second) == end)
  }

  @Test("The next first notice comes twelve months after the last")
  func nextInterest() {
    #expect(timers.nextInterestNotice(after: "2026-05-15") == "2027-05-15")
    #expect(timers.nextInterestNotice(after: "2028-02-29") == "2029-02-28")
  }

  @Test("T2: while a place is offered, suspended or asked about, the notice waits until it is back")
  func interestWaits() {
    let filed: CivilDate = "2025-06-15"
    #expect(timers.firstInterestNotice(filed: filed, returned: "2026-05-14") == "2026-05-15")
    #expect(timers.firstInterestNotice(filed: filed, returned: "2026-05-15") == "2026-05-15")
    #expect(timers.firstInterestNotice(filed: filed, returned: "2026-05-16") == "2026-05-16")
    #expect(
      timers.nextInterestNotice(after: "2025-05-15", returned: "2026-06-01") == "2026-06-01")
  }

  @Test(
    "P1 and P2: the office may wait longer or shorter, the act does not say how long",
    arguments: [
      (PolicyValue.oneMonth, PolicyValue.twoCalendarDays, "2026-04-28", "2026-04-01"),
      (.twoWeeks, .fiveCalendarDays, "2026-04-13", "2026-04-06"),
      (.twoMonths, .tenCalendarDays, "2026-05-28", "2026-04-09"),
    ] as [(PolicyValue, PolicyValue, CivilDate, CivilDate)])
  func waits(
    interest: PolicyValue, repeated: PolicyValue, interestEnds: CivilDate, repeatEnds: CivilDate
  ) throws {
    let settings = try #require(
      PolicySettings().setting(.waitAfterSecondInterest, to: interest)?.setting(
        .waitAfterRepeat, to: repeated))
    let timers = QueueTimers(calendar: .five, settings: settings)
    #expect(try timers.interestEnds(after: "2026-03-28") == interestEnds)
    #expect(try timers.repeatEnds(after: "2026-03-30") == repeatEnds)
  }

  @Test(
    "P10: a last day off is moved but for the answer to an offer, or always, or never",
    arguments: [
      (PolicyValue.allButTheOffer, "2026-03-07", "2026-05-25", "2026-04-13"),
      (.everyLastDay, "2026-03-10", "2026-05-25", "2026-04-13"),
      (.noLastDay, "2026-03-07", "2026-05-24", "2026-04-11"),
    ] as [(PolicyValue, CivilDate, CivilDate, CivilDate)])
  func lastDays(
    value: PolicyValue, offer: CivilDate, interest: CivilDate, extended: CivilDate
  ) throws {
    let settings = try #require(PolicySettings().setting(.lastDayOff, to: value))
    let timers = QueueTimers(calendar: .five, settings: settings)
    #expect(try timers.offerEnds(after: "2026-03-05T10:00") == offer)
    #expect(try timers.interestEnds(after: "2026-04-24") == interest)
    #expect(
      try timers.extended("2026-03-16", by: 26, isFirst: true, provedOn: "2026-03-13") == extended)
  }

  @Test(
    "E9: a referral is valid five working days, cancelled within a day, extended once by thirty days"
  )
  func referral() throws {
    let issued: Moment = "2026-03-06T16:40"
    let end = try timers.referralEnds(received: issued)
    #expect(end == "2026-03-16")
    #expect(timers.canCancel(issued: issued, at: "2026-03-07T16:40"))
    #expect(!timers.canCancel(issued: issued, at: "2026-03-07T16:40:00.001"))
    #expect(!timers.canCancel(issued: issued, at: "2026-03-06T16:39:59.999"))
    #expect(try timers.extended(end, by: 30, isFirst: true, provedOn: "2026-03-16") == "2026-04-15")
    #expect(try timers.extended(end, by: 26, isFirst: true, provedOn: "2026-03-13") == "2026-04-13")
    #expect(throws: QueueTimers.ExtensionRefusal.onlyOnce) {
      try timers.extended(end, by: 5, isFirst: false, provedOn: "2026-03-13")
    }
    for days in [0, 31, -1] {
      #expect(throws: QueueTimers.ExtensionRefusal.outOfBounds) {
        try timers.extended(end, by: days, isFirst: true, provedOn: "2026-03-13")
      }
    }
    #expect(throws: QueueTimers.ExtensionRefusal.tooLate) {
      try timers.extended(end, by: 5, isFirst: true, provedOn: "2026-03-17")
    }
  }

  @Test(
    "E11: six years on filing, by the end of the year, and with a recommendation of the PMPK",
    arguments: [
      ("2020-09-10", false, .accepted(archivedOn: "2026-09-10")),
      ("2020-02-20", false, .alreadySix),
      ("2020-03-02", false, .alreadySix),
      ("2020-03-03", false, .accepted(archivedOn: "2026-03-03")),
      ("2019-12-31", false, .overSixByYearEnd), ("2019-12-31", true, .acceptedWithoutLimit),
      ("2020-02-29", false, .alreadySix),
      ("2020-12-31", false, .accepted(archivedOn: "2026-12-31")),
    ] as [(CivilDate, Bool, QueueAge.Verdict)])
  func age(born: CivilDate, isRecommended: Bool, verdict: QueueAge.Verdict) {
    #expect(
      QueueAge.verdict(
        born: born, filed: "2026-03-02", isRecommended: isRecommended, settings: PolicySettings())
        == verdict)
  }

  @Test(
    "A child born on 29 February is six on 1 March, or on 28 February where the office reads it so",
    arguments: [
      (PolicyValue.firstOfMarch, "2026-02-28", .accepted(archivedOn: "2026-03-01")),
      (.firstOfMarch, "2026-03-01", .alreadySix),
      (.lastOfFebruary, "2026-02-27", .accepted(archivedOn: "2026-02-28")),
      (.lastOfFebruary, "2026-02-28", .alreadySix),
    ] as [(PolicyValue, CivilDate, QueueAge.Verdict)])
  func leapDay(value: PolicyValue, filed: CivilDate, verdict: QueueAge.Verdict) throws {
    let settings = try #require(PolicySettings().setting(.leapDayBirthday, to: value))
    #expect(
      QueueAge.verdict(
        born: "2020-02-29", filed: filed, isRecommended: false, settings: settings) == verdict)
  }

  @Test(
    "P12: the stricter reading takes only who is under six on 31 December",
    arguments: [
      ("2020-12-31", QueueAge.Verdict.overSixByYearEnd),
      ("2021-01-01", .accepted(archivedOn: "2027-01-01")), ("2020-03-02", .alreadySix),
    ] as [(CivilDate, QueueAge.Verdict)])
  func stricterAge(born: CivilDate, verdict: QueueAge.Verdict) throws {
    let settings = try #require(PolicySettings().setting(.ageAtFiling, to: .underSixAtYearEnd))
    #expect(
      QueueAge.verdict(
        born: born, filed: "2026-03-02", isRecommended: false, settings: settings) == verdict)
  }

  @Test("preschool.rule.24: the age group counts whole years at the end of the year")
  func group() {
    #expect(QueueAge.groupAge(born: "2022-12-31", on: "2026-01-01") == 4)
    #expect(QueueAge.groupAge(born: "2022-01-01", on: "2026-12-31") == 4)
  }

  @Test(
    "E12: strictly more than a tenth, counted with the child, and only for a child without vaccinations",
    arguments: [
      (20, 1, false, 952, false, false), (20, 2, false, 1_429, true, false),
      (19, 1, false, 1_000, false, false), (20, 3, true, 1_905, false, false),
      (8, 0, false, 1_111, true, false), (20, 3, false, 1_905, true, true),
      (0, 0, false, 10_000, true, false),
    ] as [(Int, Int, Bool, Int, Bool, Bool)])
  func immunity(
    children: Int, unvaccinated: Int, isVaccinated: Bool, hundredths: Int, bars: Bool,
    barsBefore: Bool
  ) {
    let group = ImmunityThreshold(children: children, unvaccinated: unvaccinated)
    #expect(group.hundredths() == hundredths)
    #expect(group.bars(childIsVaccinated: isVaccinated) == bars)
    #expect(group.bars(childIsVaccinated: isVaccinated, .beforeAdmission) == barsBefore)
  }

  @Test(
    "E13: the certificate is issued at most three calendar days before the contract, never after it"
  )
  func certificate() {
    let issued: CivilDate = "2026-03-12"
    #expect(ContractCertificate.contractBy(issued: issued) == "2026-03-15")
    #expect(ContractCertificate.isFresh(issued: issued, contract: "2026-03-12"))
    #expect(ContractCertificate.isFresh(issued: issued, contract: "2026-03-15"))
    #expect(!ContractCertificate.isFresh(issued: issued, contract: "2026-03-16"))
    #expect(!ContractCertificate.isFresh(issued: issued, contract: "2026-03-11"))
  }
}

@Suite("A course of rehabilitation (rehab.req.3.1)")
struct CourseTests {
  @Test(
    "Ninety to three hundred and sixty-five calendar days, with a warning where the reading decides",
    arguments: [
      (88, Course.Verdict.tooShort), (89, .onTheBound), (90, .lawful), (364, .lawful),
      (365, .onTheBound), (366, .tooLong), (0, .tooShort), (-1, .tooShort),
    ])
  func bounds(days: Int, verdict: Course.Verdict) {
    let start: CivilDate = "2026-01-12"
    #expect(
      Course(start: start, end: start.adding(days: days), settings: PolicySettings()).verdict
        == verdict)
  }

  @Test("No clause knows a pause: its days count, unless the office reads it otherwise")
  func pause() throws {
    let start: CivilDate = "2026-01-12"
    let pause = Pause(from: "2026-02-02", through: "2026-02-11")
    func course(_ days: Int, _ settings: PolicySettings = PolicySettings()) -> Course {
      Course(start: start, end: start.adding(days: days), pauses: [pause], settings: settings)
    }
    let without = try #require(PolicySettings().setting(.coursePauses, to: .pausesDoNotCount))
    #expect(course(99).days == 99)
    #expect(course(99).verdict == .lawful)
    #expect(course(99, without).days == 89)
    #expect(course(99, without).verdict == .onTheBound)
    #expect(course(100, without).verdict == .lawful)
  }

  @Test("The bounds of a course are not moved to a working day (rehab.req.3.1)")
  func boundsStay() throws {
    let rules = try #require(RuleBook.newest(.rehab))
    let start: CivilDate = "2026-01-09"
    let count = TermCount(calendar: .five)
    let ends = try [TermID.shortestCourse, .longestCourse].map { id in
      try count.due(try #require(rules.terms.first { $0.id == id }), after: start).date
    }
    #expect(ends == ["2026-04-09", "2027-01-09"], "9 January 2027 is a Saturday")
    #expect(Course(start: start, end: ends[1], settings: PolicySettings()).verdict == .onTheBound)
    #expect(
      Course(start: start, end: ends[1].adding(days: 1), settings: PolicySettings()).verdict
        == .tooLong)
  }

  @Test(
    "The first end without doubt and the last one at all; days of a pause that do not count put them off",
    arguments: [
      (PolicyValue.pausesCount, "2026-04-12", "2027-01-12"),
      (.pausesDoNotCount, "2026-04-22", "2027-01-22"),
    ] as [(PolicyValue, CivilDate, CivilDate)])
  func ends(value: PolicyValue, first: CivilDate, last: CivilDate) throws {
    let settings = try #require(PolicySettings().setting(.coursePauses, to: value))
    let course = Course(
      start: "2026-01-12", end: "2026-02-20",
      pauses: [Pause(from: "2026-02-02", through: "2026-02-11")], settings: settings)
    #expect(course.firstEnd == first)
    #expect(course.lastEnd == last)
    for (end, verdict) in [
      (first, Course.Verdict.lawful), (first.adding(days: -2), .tooShort), (last, .onTheBound),
      (last.adding(days: 1), .tooLong),
    ] {
      #expect(
        Course(start: course.start, end: end, pauses: course.pauses, settings: settings).verdict
          == verdict)
    }
    let open = Course(
      start: "2026-01-12", end: "2026-02-20", pauses: [Pause(from: "2026-02-02", through: nil)],
      settings: settings)
    #expect(open.firstEnd == "2026-04-12", "an open pause is of no known length")
  }

  @Test(
    "An end on a day off is noticed, and the working day before proposed if ninety days are left")
  func dayOff() throws {
    let onSunday = Course(
      start: "2026-01-01", end: "2026-04-05", settings: PolicySettings())
    #expect(try !onSunday.endsOnWorkingDay(.five))
    #expect(try onSunday.proposedEnd(.five) == "2026-04-03")
    let tooShort = Course(
      start: "2026-01-04", end: "2026-04-05", settings: PolicySettings())
    #expect(try tooShort.proposedEnd(.five) == nil)
  }
}
