import Cases
import Law
import Store

/// Invented visitors of many days, all served and gone: through the same decisions as real ones. The
/// same seed gives the same visits.
package struct DemoVisits {
  private let store: Store
  private let now: Moment
  private var dice: Dice

  package init(_ store: Store, at now: Moment, seed: UInt64 = 1) {
    self.store = store
    self.now = now
    dice = Dice(seed: seed &* 11 &+ 5)
  }

  /// Writes `count` visits, spread over the working days of the year before now.
  package mutating func fill(_ count: Int) throws {
    let office = try store.office()
    var days: [CivilDate] = []
    for back in 1...365 {
      let date = now.date.adding(days: -back)
      if (try? office.calendar.works(date)) == true { days.append(date) }
    }
    for (index, day) in days.reversed().enumerated() {
      let share = count * (index + 1) / days.count - count * index / days.count
      try fill(day, share, office)
    }
  }

  private mutating func fill(_ day: CivilDate, _ count: Int, _ office: Office) throws {
    let plans = (0..<count).map { plan($0, of: count) }
    let author = Author(clerk: DemoStore.clerk, desk: "", moment: Moment(day, ClockTime(9, 0)))
    try store.writeDemo(by: author) { writing in
      for plan in plans { try write(plan, on: day, office, writing) }
    }
  }

  private struct Plan {
    let second: Int
    let clerk: Clerk
    let waits: Int
    let serves: Int
    let leaves: Bool
    let reason: BreachReason
  }

  private mutating func plan(_ index: Int, of count: Int) -> Plan {
    let waits = 30 + dice.below(500) + (dice.chance(6) ? dice.below(900) : 0)
    let serves = 180 + dice.below(600) + (dice.chance(8) ? dice.below(700) : 0)
    return Plan(
      second: 9 * 3_600 + 300 + index * 28_000 / max(1, count),
      clerk: DemoStore.clerks[dice.below(3)], waits: waits, serves: serves,
      leaves: dice.chance(4), reason: dice.pick(Array(BreachReason.allCases.dropLast())))
  }

  private func write(
    _ plan: Plan, on day: CivilDate, _ office: Office, _ writing: Writing
  ) throws {
    var second = plan.second
    func now() -> VisitCircumstances {
      VisitCircumstances(
        moment: Moment(day, ClockTime(minutes: second / 60), seconds: second % 60),
        clerk: plan.clerk, desk: "1-терезе", settings: office.settings)
    }
    func at() -> Writing {
      writing.with(Author(clerk: plan.clerk.id, desk: "1-терезе", moment: now().moment))
    }
    var visit = try at().arrive(service: .home, place: .school, now())
    second += plan.waits
    guard !plan.leaves else {
      _ = try at().carryOut(.leave("кетіп қалды"), on: visit, now())
      return
    }
    visit = try at().carryOut(.call, on: visit, now())
    second += plan.serves
    visit = try at().carryOut(.finish(.adviceGiven), on: visit, now())
    for clock in visit.unexplainedBreaches(at: now().moment) {
      visit = try at().carryOut(
        .giveReason(.init(phase: clock.phase, reason: plan.reason)), on: visit, now())
    }
  }
}
