import Fixtures
import Law
import Testing

@testable import Cases

private let minute: Int64 = 60_000
private let now: Moment = "2026-11-24T10:27"

@Suite("Who in the line will pass fifteen minutes")
struct LineForecastTests {
  /// The serving of desks and the waiting of visitors, in minutes before now.
  static func visits(serving: [Int], waiting: [Int], free: [Int] = []) -> [DayVisit] {
    var visits: [DayVisit] = []
    func add(_ arrived: Int, _ state: DayVisit.State, called: Int? = nil, ended: Int? = nil) {
      let number = visits.count + 1
      visits.append(
        DayVisit(
          id: VisitID(Int64(number)), ticket: number, day: now.date, place: .school,
          service: .home, arrivedAt: now.adding(minutes: -arrived), state: state,
          overAt: ended.map { now.adding(minutes: -$0) },
          calledAt: called.map { now.adding(minutes: -$0) },
          endedAt: ended.map { now.adding(minutes: -$0) },
          clerk: called.map { _ in ClerkID("clerk-\(number)") }))
    }
    for called in serving { add(called + 2, .serving, called: called) }
    for ended in free { add(ended + 12, .finished, called: ended + 8, ended: ended) }
    for arrived in waiting { add(arrived, .waiting) }
    return visits
  }

  static func pace(_ today: [Int64] = Array(repeating: 8 * minute, count: 12)) -> ServicePace {
    ServicePace(
      today: today, earlier: [], limit: RuleBook.newest(.home)?.limit(.serving, at: .school))
  }

  func forecast(
    serving: [Int], waiting: [Int], free: [Int] = [], atWork: Set<ClerkID> = []
  ) -> LineForecast {
    LineForecast(
      visits: Self.visits(serving: serving, waiting: waiting, free: free),
      paces: [.home: Self.pace()], now: now, atWork: atWork)
  }

  @Test("Nobody waits: nothing is said")
  func empty() {
    let forecast = forecast(serving: [3, 5], waiting: [])
    #expect(forecast.warnings.isEmpty && forecast.pace == nil && forecast.desks == 2)
  }

  @Test("Two have just come and two desks are free: nobody passes")
  func calm() {
    let forecast = forecast(serving: [], waiting: [1, 1], free: [1, 2])
    #expect(forecast.desks == 2)
    #expect(forecast.warnings.isEmpty)
  }

  @Test("Whoever has passed the limit is counted, and nobody is said to be in time")
  func late() {
    let forecast = forecast(serving: [], waiting: [20, 16, 15, 1], free: [1, 2])
    #expect(forecast.waiting == 4)
    #expect(forecast.late == 2, "fifteen minutes to the millisecond are no breach")
    #expect(self.forecast(serving: [3], waiting: [1]).late == 0)
  }

  @Test("One desk and a long line: the last ones are named with the moment their limit passes")
  func oneDesk() {
    let forecast = forecast(serving: [1], waiting: [6, 5, 4, 3])
    #expect(forecast.warnings.map(\.ticket) == [3, 4, 5])
    #expect(forecast.warnings.last?.at == now.adding(minutes: 12))
    #expect(forecast.pace?.today == 12)
  }

  @Test("One more desk prevents it, or says whom it cannot help")
  func oneMore() {
    #expect(forecast(serving: [1], waiting: [4, 3]).withOneMore.isEmpty)
    let long = forecast(serving: [1], waiting: [14, 14, 14, 14])
    #expect(long.warnings.count == 4)
    #expect(long.withOneMore == long.warnings.dropFirst().map(\.visit))
  }

  @Test("With no desk open everybody passes, unless somebody sits at this one")
  func noDesk() {
    #expect(forecast(serving: [], waiting: [5, 4]).warnings.count == 2)
    #expect(forecast(serving: [], waiting: [5], atWork: [Invented.clerk.id]).warnings.isEmpty)
  }

  @Test("Exactly fifteen minutes can still be met; who has passed them is a breach, no forecast")
  func boundary() {
    let visits = Self.visits(serving: [1, 2], waiting: [15])
    let exact = LineForecast(visits: visits, paces: [.home: Self.pace()], now: now)
    #expect(exact.warnings.map(\.at) == [now])
    let late = LineForecast(
      visits: visits, paces: [.home: Self.pace()], now: now.adding(milliseconds: 1))
    #expect(late.warnings.isEmpty)
  }

  @Test("A desk that lets people wait and has not served for ten minutes is taken for closed")
  func closedDesk() {
    #expect(forecast(serving: [2], waiting: [4], free: [10]).desks == 2)
    #expect(forecast(serving: [2], waiting: [4], free: [11]).desks == 1)
    #expect(forecast(serving: [2], waiting: [3], free: [11]).desks == 2)
  }

  @Test("Who was called and did not come stands in no line")
  func absent() {
    var visits = Self.visits(serving: [1], waiting: [12, 11])
    visits[1].state = .absent
    let forecast = LineForecast(visits: visits, paces: [.home: Self.pace()], now: now)
    #expect(!forecast.warnings.map(\.visit).contains(visits[1].id))
  }

  @Test("A line of hundreds is forecast like one of ten, and nobody in it is forgotten")
  func longLine() {
    let forecast = forecast(serving: [1, 2], waiting: Array(repeating: 5, count: 400))
    #expect(forecast.warnings.count > 390)
    #expect(forecast.warnings.last?.ticket == 402)
    #expect(forecast.warnings.suffix(300).allSatisfy { $0.chance > 0.999 })
  }

  @Test("The same line gives the same forecast")
  func repeatable() {
    #expect(
      forecast(serving: [1, 6], waiting: [9, 8, 2])
        == forecast(serving: [1, 6], waiting: [9, 8, 2])
    )
  }
}

@Suite("The pace of a service")
struct ServicePaceTests {
  private let limit = RuleBook.newest(.home)?.limit(.serving, at: .school)

  @Test("Without any serving it is a careful guess of nine minutes")
  func guess() {
    let pace = ServicePace(today: [], earlier: [], limit: limit)
    #expect(abs(pace.median - 9 * minute) < 100)
    #expect(pace.today == 0 && pace.earlier == 0)
  }

  @Test("Earlier days count while today has few, and today outweighs them")
  func weights() {
    let earlier = Array(repeating: 4 * minute, count: 200)
    let morning = ServicePace(today: [], earlier: earlier, limit: limit)
    #expect(morning.median < 5 * minute)
    let later = ServicePace(
      today: Array(repeating: 12 * minute, count: 40), earlier: earlier, limit: limit)
    #expect(later.median > 8 * minute)
    #expect(later.today == 40 && later.earlier == 200)
  }

  @Test("A slip of the key does not make the office fast")
  func slip() {
    let slip = ServicePace(today: [0, 1, 2], earlier: [], limit: limit)
    let half = ServicePace(today: [30_000, 30_000, 30_000], earlier: [], limit: limit)
    #expect(slip == half)
  }

  @Test("Half end by the median, all in the end, none before the call")
  func shares() {
    let pace = LineForecastTests.pace()
    #expect(pace.shareEnded(by: 0) == 0)
    #expect(abs(pace.shareEnded(by: Double(pace.median) / 60_000) - 0.5) < 0.001)
    #expect(pace.shareEnded(by: 600) > 0.999)
  }
}

@Suite("The forecast against a thousand simulated days")
struct ForecastSimulationTests {
  /// Of the breaches at least four of five are announced three minutes before, and at most one of
  /// five announcements does not come true.
  @Test("Two desks, arrivals by the hour, log-normal servings")
  func thousandDays() {
    var all = SimulatedDay.Outcome()
    var earlier: [Int64] = []
    for seed in 1...1_000 {
      var day = SimulatedDay(seed: UInt64(seed), earlier: earlier.suffix(200))
      all += day.run()
      earlier = Array((earlier + day.finished).suffix(200))
    }
    let recall = Double(all.announcedInTime) / Double(all.breaches)
    let falseShare = Double(all.falseAlarms) / Double(all.announced)
    #expect(all.breaches > 3_000, "\(all)")
    #expect(recall >= 0.8, "\(all)")
    #expect(falseShare <= 0.2, "\(all)")
  }
}
