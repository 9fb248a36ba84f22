import Cases
import Fixtures
import Law
import Store
import Testing

private let minute: Int64 = 60_000

@Suite("The day at the front desk as the store keeps it")
struct DeskDayTests {
  static let commands: [VisitCommand] = [
    .call, .call, .recall, .noShow, .handOver(to: "2-терезе", clerk: Invented.colleague.id),
    .undoCall, .finish(.noticeHanded), .leave("кетті"),
    .giveReason(VisitEvent.ReasonGiven(phase: .waiting, reason: .tooFewDesks)),
    .giveReason(VisitEvent.ReasonGiven(phase: .serving, reason: .longExplanation)),
  ]

  @Test("Whatever happens to a visit, its row has the clocks and breaches that its events have")
  func rows() throws {
    for seed in 1...40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var file = try VisitInMemory()
      var passed: Int64 = 0
      for _ in 0..<8 {
        passed += Int64.random(in: 0...(9 * minute), using: &generator)
        let command = Self.commands.randomElement(using: &generator) ?? .call
        let clerk = [Invented.clerk, Invented.supervisor].randomElement(using: &generator)
        _ = try? file.carryOut(command, after: passed, by: clerk ?? Invented.clerk)
        let row = DayVisit(file.visit)
        let now = file.moment(passed + 20_000)
        #expect(row.waitingClock(at: now) == file.visit.waitingClock(at: now))
        #expect(row.servingClock(at: now) == file.visit.servingClock(at: now))
        #expect(row.breaches(at: now) == file.visit.breaches(at: now))
        #expect(row.state.isOver == file.visit.state.isOver)
      }
    }
  }

  @Test("The store gives the rows back as they were written, and rebuild makes the same ones")
  func roundTrip() throws {
    let fixture = try StoreFixture()
    for index in 0..<12 { try fixture.visit(seed: UInt64(index)) }
    let kept = try fixture.store.dayVisits("2026-11-24")
    let made = try (1...12).compactMap { try fixture.store.visit(VisitID($0)) }.map(DayVisit.init)
    #expect(kept == made)
    #expect(Set(kept.map(\.state)).count > 2)
    try fixture.store.rebuild()
    #expect(try fixture.store.dayVisits("2026-11-24") == kept)
  }

  @Test("A visit that hangs over from an earlier day is listed, and counts for no other day")
  func hanging() throws {
    let fixture = try StoreFixture()
    let now = Invented.atDesk("2026-11-24T10:00")
    try fixture.store.write(by: StoreFixture.author(at: "2026-11-24T10:00")) { writing in
      _ = try writing.arrive(service: .home, place: .school, now)
    }
    let day = try fixture.store.deskDay("2026-11-25")
    #expect(day.visits.map(\.day) == ["2026-11-24"])
    #expect(day.totals(on: "2026-11-25") == DayTotals(finished: 0, breached: 0))
  }

  @Test("Earlier servings are those of thirty days, the latest first, at most as many as asked")
  func earlier() throws {
    let fixture = try StoreFixture()
    let days: [CivilDate] = ["2026-10-24", "2026-10-25", "2026-11-23", "2026-11-24"]
    for (index, day) in days.enumerated() {
      try fixture.serve(at: Moment(day, ClockTime(10, 0)), minutes: index + 1)
    }
    let earlier = try fixture.store.earlierServings(before: "2026-11-24")
    #expect(earlier.map(\.milliseconds) == [3 * minute, 2 * minute])
    #expect(earlier.allSatisfy { $0.service == .home })
    #expect(try fixture.store.earlierServings(before: "2026-11-24", limit: 1).count == 1)
  }
}

extension StoreFixture {
  /// A visit with a few things that happen to it, drawn by lot.
  fileprivate func visit(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var moment = Invented.morning.adding(minutes: Int(seed))
    var visit = try store.write(by: Self.author(at: moment)) { writing in
      try writing.arrive(
        service: seed % 3 == 0 ? nil : .home, place: .school, Invented.atDesk(moment))
    }
    for _ in 0..<5 {
      moment = moment.adding(milliseconds: Int64.random(in: 0...(9 * minute), using: &generator))
      let command = DeskDayTests.commands.randomElement(using: &generator) ?? .call
      let now = Invented.atDesk(moment)
      visit =
        (try? store.write(by: Self.author(at: moment)) { writing in
          try writing.carryOut(command, on: visit, now)
        }) ?? visit
    }
  }

  /// A visitor who is called at once and served for so many minutes.
  func serve(at moment: Moment, minutes: Int) throws {
    try store.write(by: Self.author(at: moment)) { writing in
      var visit = try writing.arrive(service: .home, place: .school, Invented.atDesk(moment))
      visit = try writing.carryOut(.call, on: visit, Invented.atDesk(moment))
      let end = moment.adding(minutes: minutes)
      let later = writing.with(Self.author(at: end))
      _ = try later.carryOut(.finish(.adviceGiven), on: visit, Invented.atDesk(end))
    }
  }
}
