/// Times one thing again and again and prints a line: what, times, median, 95th and 99th
/// percentile, longest; milliseconds.
struct Stopwatch {
  private let clock = ContinuousClock()

  static func printHeading() {
    print("what\ttimes\tmedian ms\tp95\tp99\tlongest")
  }

  /// - Parameter times: how often; the first run warms up and is not counted.
  func measure(_ what: String, times: Int, _ work: (Int) throws -> Void) rethrows {
    try work(0)
    var samples: [Double] = []
    samples.reserveCapacity(times)
    for turn in 0..<times {
      let duration = try clock.measure { try work(turn) }
      samples.append(Self.milliseconds(duration))
    }
    report(what, samples.sorted())
  }

  /// One long run, as a rate.
  func rate(_ what: String, count: Int, _ work: () throws -> Void) rethrows {
    let taken = Self.milliseconds(try clock.measure(work))
    print("\(what)\t\(count)\t\(Self.text(taken)) in all\t\(Int(Double(count) * 1_000 / taken))/s")
  }

  /// - Parameter sorted: milliseconds, the shortest first.
  func report(_ what: String, _ sorted: [Double]) {
    func percentile(_ share: Double) -> String {
      let place = min(sorted.count - 1, Int(Double(sorted.count) * share))
      return Self.text(sorted[place])
    }
    let longest = sorted.last.map(Self.text) ?? "-"
    print(
      "\(what)\t\(sorted.count)\t\(percentile(0.5))\t\(percentile(0.95))\t\(percentile(0.99))\t\(longest)"
    )
  }

  static func milliseconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) * 1_000 + Double(parts.attoseconds) / 1e15
  }

  /// Three digits behind the point, without Foundation.
  private static func text(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    let rest = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
