import Law

/// Who in the line will pass the limit of waiting at the present pace, and what one more desk
/// changes.
package struct LineForecast: Equatable, Sendable {
  /// Desks that serve or are free to call.
  package let desks: Int
  /// The pace it rests on, with the servings counted; `nil` when nobody waits.
  package let pace: ServicePace?
  /// Those who will pass the limit, in the order of the line.
  package let warnings: [Warning]
  /// Of them, those who pass it even when one more desk opens now.
  package let withOneMore: [VisitID]
  /// How many wait, and how many of them have passed the limit already.
  package let waiting: Int
  package let late: Int

  package struct Warning: Equatable, Sendable {
    package let visit: VisitID
    package let ticket: Int
    /// When the limit is passed.
    package let at: Moment
    package let chance: Double
    /// The limit, in minutes.
    package let minutes: Int
  }

  /// Of an empty line.
  package init() {
    desks = 0
    pace = nil
    warnings = []
    withOneMore = []
    waiting = 0
    late = 0
  }

  /// A visitor is announced from this chance of passing on. In the simulation of the tests (two
  /// desks, a thousand days) it announces more than four of five breaches three minutes before, and
  /// fewer than one of five announcements does not come true.
  package static let announcedFrom = 0.7

  /// - Parameters:
  ///   - visits: the visits of the day, those that are over included: they show which desks are open.
  ///   - atWork: clerks who sit at a desk, though nobody has been served there yet.
  package init(
    visits: [DayVisit], paces: [Service?: ServicePace], now: Moment, atWork: Set<ClerkID> = []
  ) {
    // A visitor left from an earlier day stands in no line.
    let visits = visits.filter { $0.day >= now.date }
    let line = Line(visits: visits, paces: paces, now: now)
    let open = OpenDesks(visits: visits, line: line, now: now, atWork: atWork).all
    desks = open.count
    pace = line.pace
    let announced = line.announcements(desks: open)
    warnings = announced
    let helped = announced.isEmpty ? [] : line.announcements(desks: open + [nil])
    let stillThere = Set(helped.map(\.visit))
    withOneMore = announced.map(\.visit).filter(stillThere.contains)
    waiting = line.waiting.count
    late = line.waiting.count { $0.waitingClock(at: now).isBreached }
  }
}

/// A visitor in the line, and a serving that goes on.
typealias OpenServing = (minutes: Double, pace: ServicePace)

/// Those who wait to be called, the one who has waited longest first. Visitors who were called and
/// did not come stand in no line.
struct Line {
  let waiting: [DayVisit]
  let paces: [Service?: ServicePace]
  let now: Moment

  init(visits: [DayVisit], paces: [Service?: ServicePace], now: Moment) {
    waiting = visits.filter { $0.state == .waiting }.sorted {
      ($0.arrivedAt, $0.ticket) < ($1.arrivedAt, $1.ticket)
    }
    self.paces = paces
    self.now = now
  }

  /// The pace of those who wait.
  var pace: ServicePace? { ServicePace.mixed(waiting.map { pace(of: $0) }) }

  func pace(of visit: DayVisit) -> ServicePace {
    paces[visit.service]
      ?? ServicePace(today: [], earlier: [], limit: visit.limit(.serving))
  }

  /// Whoever stands farther back is at least as likely to pass as this place: more calls than that
  /// within a limit are beyond any front desk.
  private static let farthest = 40

  func announcements(desks: [OpenServing?]) -> [LineForecast.Warning] {
    let times = waiting.enumerated().compactMap { place, visit in
      visit.waitingClock(at: now).left.flatMap { $0 >= 0 ? (place, visit, $0) : nil }
    }
    guard let pace, let longest = times.map(\.2).max(), let last = times.last else { return [] }
    let odds = LineOdds(
      desks: desks, fresh: pace, places: min(last.0, Self.farthest) + 1,
      minutes: Double(longest) / 60_000)
    return times.compactMap { place, visit, left in
      let chance = odds.chanceOfPassing(
        place: min(place, Self.farthest), minutes: Double(left) / 60_000)
      guard chance >= LineForecast.announcedFrom else { return nil }
      return LineForecast.Warning(
        visit: visit.id, ticket: visit.ticket, at: now.adding(milliseconds: left), chance: chance,
        minutes: visit.limit(.waiting)?.minutes ?? 0)
    }
  }
}

/// The desks that work now: those that serve, and those that are free and will call.
///
/// A desk is the clerk who sits there. Nobody presses a key to say that a desk is closed. A desk that is free and lets somebody wait for
/// more than three minutes, and has not served for ten, is taken for closed.
struct OpenDesks {
  let all: [OpenServing?]

  init(visits: [DayVisit], line: Line, now: Moment, atWork: Set<ClerkID>) {
    let longest = line.waiting.first.map { now.since($0.arrivedAt) } ?? 0
    var serving: [ClerkID: OpenServing] = [:]
    var free = atWork
    for visit in visits {
      guard let desk = visit.clerk, let calledAt = visit.calledAt else { continue }
      if let endedAt = visit.endedAt {
        let isRecent = now.since(endedAt) <= 10 * 60_000
        if isRecent || longest <= 3 * 60_000 { free.insert(desk) }
      } else {
        serving[desk] = (Double(max(0, now.since(calledAt))) / 60_000, line.pace(of: visit))
      }
    }
    let busy = serving.sorted { $0.key.account < $1.key.account }.map { Optional($0.value) }
    all = busy + free.subtracting(serving.keys).map { _ in nil }
  }
}
