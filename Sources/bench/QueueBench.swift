import Law

/// Measures the order of the preschool queues: a whole country's applications at once, and one
/// sub-queue again after a change in it.
struct QueueBench {
  func run(_ watch: Stopwatch) {
    let country = applications(1_000_000, preschools: 4_000)
    let referrals = referrals(200_000, preschools: 4_000)
    let order = QueueOrder(PolicySettings())
    watch.measure("1,000,000 applications in every sub-queue", times: 5) { _ in
      _ = order.subQueues(of: country, referrals: referrals)
    }
    let one = applications(1_000, preschools: 1, years: 1, languages: 1)
    let key = one.first?.keys.first
    watch.measure("one sub-queue of 1,000 again", times: 200) { _ in
      if let key { _ = order.subQueue(key, of: one, referrals: []) }
    }
    guard let queue = order.subQueues(of: one).first else { return }
    watch.measure("why the last of 1,000 stands there", times: 200) { _ in
      _ = order.place(1_000, in: queue, of: one)
    }
  }

  private static let languages = ["kk", "ru", "en"]
  /// Ten years of filing, in milliseconds.
  private static let span: UInt64 = 315_360_000_000

  /// Every class and one to four preschools each, the same in every run.
  private func applications(
    _ count: Int, preschools: Int, years: Int = 6, languages: Int = 3
  ) -> [QueueApplication] {
    var dice = Dice(state: 7)
    let start = Moment(StoreBench.now.date.adding(days: -3_650), ClockTime(0, 0))
    return (0..<count).map { index in
      let chosen = min(preschools, 1 + dice.below(4))
      let first = dice.below(preschools)
      return QueueApplication(
        id: "A\(index)", number: index,
        filedAt: start.adding(milliseconds: Int64(dice.next() % Self.span)),
        queueClass: QueueClass.allCases[[0, 1, 1, 2, 2, 2, 2, 2, 2, 2][dice.below(10)]],
        birthYear: 2_020 + dice.below(years), language: Self.languages[dice.below(languages)],
        preschools: (0..<chosen).map { "BG\((first + $0) % preschools)" })
    }
  }

  private func referrals(_ count: Int, preschools: Int) -> [QueueReferral] {
    var dice = Dice(state: 11)
    return (0..<count).map { _ in
      QueueReferral(
        key: SubQueueKey(
          preschool: "BG\(dice.below(preschools))", birthYear: 2_020 + dice.below(6),
          language: Self.languages[dice.below(3)]),
        queueClass: QueueClass.allCases[1 + dice.below(2)])
    }
  }
}

/// Numbers that look thrown and are the same in every run (a linear congruential generator with the
/// constants of Knuth's MMIX).
struct Dice {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 20
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
