import Law

/// How likely it is that a place in the line is called in time, from what the desks do now and how
/// long servings take. Nothing is drawn by lot: the same line gives the same odds.
///
/// Time is cut into cells of half a minute. Each desk ends its present serving, and after it one
/// fresh serving after another; a place is called when the desks together have ended enough.
struct LineOdds {
  /// Minutes in a cell.
  static let cell = 0.5

  /// For each desk the chance that its serving ends in each cell; `nil` for a desk that is free.
  private let endings: [[Double]?]
  /// By number of fresh servings, then by cell: the chance that so many end by the cell's start.
  private let sums: [[Double]]
  private let cells: Int

  /// - Parameters:
  ///   - desks: minutes each desk has been serving, with that serving's pace; `nil` when free.
  ///   - fresh: the pace of those who still wait.
  ///   - places: how many places are asked about.
  ///   - minutes: the longest time that is asked about.
  init(
    desks: [(minutes: Double, pace: ServicePace)?], fresh: ServicePace, places: Int,
    minutes: Double
  ) {
    let cells = max(1, Int((minutes / Self.cell).rounded(.up)) + 1)
    self.cells = cells
    endings = desks.map { desk in
      desk.map { Self.endings(after: $0.minutes, $0.pace, cells: cells) }
    }
    sums = Self.sums(fresh, upTo: places - 1, cells: cells)
  }

  /// The chance that the visitor at a place of the line, the next one being 0, is not called within
  /// so many minutes.
  func chanceOfPassing(place: Int, minutes: Double) -> Double {
    guard minutes > 0 else { return 1 }
    let exact = minutes / Self.cell
    let below = min(cells - 1, Int(exact))
    let first = passing(place, cell: below)
    let second = passing(place, cell: min(cells, below + 1))
    return first + (second - first) * (exact - Double(below))
  }

  private func passing(_ place: Int, cell: Int) -> Double {
    // The chance of each number of calls, more than enough counting as enough.
    var calls = [1.0] + Array(repeating: 0.0, count: place)
    for ending in endings {
      let ended = (0...place + 1).map { chance(of: $0, from: ending, by: cell) }
      var next = Array(repeating: 0.0, count: place + 1)
      for before in 0...place where calls[before] > 0 {
        for more in 0...(place - before) {
          next[before + more] += calls[before] * (ended[more] - ended[more + 1])
        }
      }
      calls = next
    }
    return calls.reduce(0, +)
  }

  /// The chance that a desk makes at least so many calls by the start of a cell.
  private func chance(of calls: Int, from ending: [Double]?, by cell: Int) -> Double {
    guard calls > 0 else { return 1 }
    // A free desk calls at once.
    guard let ending else { return sums[calls - 1][cell] }
    return Self.sum(ending, sums[calls - 1], by: cell)
  }

  /// The chance that one time and then another one are over by the start of a cell; what ends within
  /// a cell ends in the middle of it.
  private static func sum(_ first: [Double], _ second: [Double], by cell: Int) -> Double {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in sum(first, second, by: cell) }
    }
  }

  private static func sum(
    _ first: UnsafeBufferPointer<Double>, _ second: UnsafeBufferPointer<Double>, by cell: Int
  ) -> Double {
    var chance = 0.0
    var index = 0
    var left = cell
    while index < cell {
      chance += first[index] * (second[left - 1] + second[left])
      index += 1
      left -= 1
    }
    return chance * 0.5
  }

  private static func endings(
    after minutes: Double, _ pace: ServicePace, cells: Int
  ) -> [Double] {
    let before = pace.shareEnded(by: minutes)
    let left = max(1e-9, 1 - before)
    var last = before
    return (0..<cells).map { index in
      let share = pace.shareEnded(by: minutes + Double(index + 1) * cell)
      defer { last = share }
      return (share - last) / left
    }
  }

  private static func sums(_ pace: ServicePace, upTo count: Int, cells: Int) -> [[Double]] {
    let one = endings(after: 0, pace, cells: cells)
    var sums = [Array(repeating: 1.0, count: cells + 1)]
    for number in 0..<max(0, count) {
      let next = one.withUnsafeBufferPointer { one in
        sums[number].withUnsafeBufferPointer { last in (0...cells).map { sum(one, last, by: $0) } }
      }
      sums.append(next)
    }
    return sums
  }
}
