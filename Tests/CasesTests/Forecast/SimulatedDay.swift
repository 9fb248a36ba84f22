import Fixtures
import Glibc
import Law

@testable import Cases

/// A day of two desks and one line, drawn by lot from a seed: arrivals by the hour, servings of a
/// median of eight minutes and a spread of 0.5. It is told to the forecast as a store would tell it.
struct SimulatedDay {
  /// From, until (minutes after nine), arrivals an hour.
  static let arrivals: [(from: Double, until: Double, rate: Double)] = [
    (0, 60, 12), (60, 180, 8), (180, 240, 10), (330, 420, 8), (420, 510, 6),
  ]
  static let nine: Moment = "2026-11-24T09:00"
  static let desks = [Invented.clerk.id, Invented.colleague.id]

  /// What became of the visitors of the day.
  struct Outcome {
    var visitors = 0
    var breaches = 0
    var announcedInTime = 0
    var announced = 0
    var falseAlarms = 0

    static func += (sum: inout Outcome, day: Outcome) {
      sum.visitors += day.visitors
      sum.breaches += day.breaches
      sum.announcedInTime += day.announcedInTime
      sum.announced += day.announced
      sum.falseAlarms += day.falseAlarms
    }
  }

  private var generator: SeededGenerator
  private(set) var visits: [DayVisit] = []
  private var lengths: [Double] = []
  private var announcedAt: [Int: Double] = [:]
  private var line: [Int] = []
  private var ends: [Double] = [.infinity, .infinity]
  private var served: [Int?] = [nil, nil]
  private(set) var finished: [Int64] = []
  private let earlier: [Int64]
  private var pace: ServicePace

  init(seed: UInt64, earlier: [Int64]) {
    generator = SeededGenerator(seed: seed)
    self.earlier = earlier
    pace = Self.pace([], earlier)
    draw()
  }

  /// Runs the day to its end; the forecast is looked at whenever something happens, and each half
  /// minute while somebody waits.
  mutating func run() -> Outcome {
    var next = 0
    var clock = 0.0
    while true {
      let arrival = next < visits.count ? minutes(visits[next].arrivedAt) : .infinity
      let end = min(ends[0], ends[1])
      let tick = line.isEmpty ? .infinity : clock + 0.5
      clock = min(arrival, end, tick)
      guard clock < .infinity else { break }
      if clock == arrival {
        line.append(next)
        next += 1
      } else if clock == end {
        finish(at: clock)
      }
      call(at: clock)
      let isNews = line.contains { announcedAt[visits[$0].ticket] == nil }
      if isNews { look(at: clock, arrived: next) }
    }
    return outcome
  }

  private mutating func draw() {
    for (from, until, rate) in Self.arrivals {
      var time = from
      while true {
        time += -log(uniform()) * 60 / rate
        guard time < until else { break }
        let normal = (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform())
        lengths.append(8 * exp(0.5 * normal))
        let number = visits.count + 1
        visits.append(
          DayVisit(
            id: VisitID(Int64(number)), ticket: number, day: Self.nine.date, place: .school,
            service: .home, arrivedAt: moment(time), state: .waiting))
      }
    }
  }

  private mutating func uniform() -> Double {
    (Double(generator.next() >> 11) + 0.5) / 9_007_199_254_740_992
  }

  private mutating func finish(at clock: Double) {
    let desk = ends[0] <= ends[1] ? 0 : 1
    guard let visit = served[desk] else { return }
    visits[visit].state = .finished
    visits[visit].endedAt = moment(clock)
    visits[visit].overAt = moment(clock)
    finished.append(Int64(lengths[visit] * 60_000))
    pace = Self.pace(finished, earlier)
    served[desk] = nil
    ends[desk] = .infinity
  }

  private mutating func call(at clock: Double) {
    for desk in ends.indices where served[desk] == nil && !line.isEmpty {
      let visit = line.removeFirst()
      visits[visit].state = .serving
      visits[visit].calledAt = moment(clock)
      visits[visit].clerk = Self.desks[desk]
      served[desk] = visit
      ends[desk] = clock + lengths[visit]
    }
  }

  /// Only the newest visits can still say anything of the line and of the desks.
  private mutating func look(at clock: Double, arrived: Int) {
    let first = max(0, min(line.first ?? arrived, arrived) - 8)
    let now = moment(clock)
    let known = Array(visits[first..<arrived])
    let line = Line(visits: known, paces: [.home: pace], now: now)
    let desks = OpenDesks(visits: known, line: line, now: now, atWork: []).all
    for warning in line.announcements(desks: desks) where announcedAt[warning.ticket] == nil {
      announcedAt[warning.ticket] = clock
    }
  }

  private static func pace(_ today: [Int64], _ earlier: [Int64]) -> ServicePace {
    ServicePace(
      today: today, earlier: earlier,
      limit: RuleBook.newest(.home)?.limit(.serving, at: .school))
  }

  private var outcome: Outcome {
    var outcome = Outcome(visitors: visits.count)
    for visit in visits {
      let isBreached = visit.waitingClock(at: visit.calledAt ?? visit.arrivedAt).isBreached
      let announced = announcedAt[visit.ticket]
      outcome.breaches += isBreached ? 1 : 0
      outcome.announced += announced == nil ? 0 : 1
      if announced != nil, !isBreached { outcome.falseAlarms += 1 }
      // Three minutes before the fifteenth is the twelfth.
      if let announced, isBreached, announced <= minutes(visit.arrivedAt) + 12 {
        outcome.announcedInTime += 1
      }
    }
    return outcome
  }

  private func moment(_ minutes: Double) -> Moment {
    Self.nine.adding(milliseconds: Int64(minutes * 60_000))
  }

  private func minutes(_ moment: Moment) -> Double {
    Double(moment.since(Self.nine)) / 60_000
  }
}
