import Cases
import Fixtures
import Law
import Testing

private let minute: Int64 = 60_000

@Suite("The two clocks of a visit")
struct VisitClockTests {
  /// home.req.3.2: fifteen minutes of waiting; «жақын» with 3:00 left, «қазір» with 1:00 left.
  @Test(
    "Words of the waiting clock, to the millisecond",
    arguments: [
      (0, .calm), (12 * minute - 1, .calm), (12 * minute, .near), (14 * minute - 1, .near),
      (14 * minute, .now), (15 * minute, .now), (15 * minute + 1, .breached),
      (90 * minute, .breached),
    ] as [(Int64, VisitClock.Level)])
  func waiting(elapsed: Int64, level: VisitClock.Level) throws {
    let visit = try VisitInMemory()
    let clock = visit.visit.waitingClock(at: visit.moment(elapsed))
    #expect(clock.level(OfficeSettings()) == level)
    #expect(clock.isBreached == (level == .breached))
    #expect(clock.elapsed == elapsed)
    #expect(clock.left == 15 * minute - elapsed)
    #expect(clock.isRunning)
    #expect(clock.limit?.clause == "home.req.3.2")
  }

  /// home.req.3.3: fifteen minutes of serving, from the call on.
  @Test(
    "Words of the serving clock, to the millisecond",
    arguments: [
      (0, .calm), (12 * minute - 1, .calm), (12 * minute, .near), (14 * minute, .now),
      (15 * minute, .now), (15 * minute + 1, .breached),
    ] as [(Int64, VisitClock.Level)])
  func serving(elapsed: Int64, level: VisitClock.Level) throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: 5 * minute)
    let now = visit.moment(5 * minute + elapsed)
    let clock = try #require(visit.visit.servingClock(at: now))
    #expect(clock.level(OfficeSettings()) == level)
    #expect(clock.limit?.clause == "home.req.3.3")
    #expect(visit.visit.waitingClock(at: now).elapsed == 5 * minute, "waiting has stopped")
    #expect(!visit.visit.waitingClock(at: now).isRunning)
    #expect(visit.visit.runningClock(at: now) == clock)
  }

  @Test("The moments of warning are settings of the office")
  func settings() throws {
    let visit = try VisitInMemory()
    let clock = visit.visit.waitingClock(at: visit.moment(9 * minute))
    #expect(clock.level(OfficeSettings(nearSeconds: 360, nowSeconds: 60)) == .near)
    #expect(clock.level(OfficeSettings(nearSeconds: 359, nowSeconds: 60)) == .calm)
    #expect(clock.level(OfficeSettings(nearSeconds: 400, nowSeconds: 360)) == .now)
  }

  @Test("A clock that ran backwards shows nothing negative")
  func backwards() throws {
    let visit = try VisitInMemory()
    #expect(visit.visit.waitingClock(at: visit.moment(-5_000)).elapsed == 0)
  }

  @Test("Before the service is known the strictest limit of the place holds")
  func unknownService() throws {
    let visit = try VisitInMemory(service: nil)
    #expect(visit.visit.limit(.waiting)?.minutes == 15)
  }

  @Test("A call to which nobody came does not stop the waiting")
  func noShow() throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: 4 * minute)
    try visit.carryOut(.recall, after: 5 * minute)
    try visit.carryOut(.noShow, after: 6 * minute)
    let now = visit.moment(10 * minute)
    #expect(visit.visit.waitingClock(at: now).elapsed == 10 * minute)
    #expect(visit.visit.servingClock(at: now) == nil)
    #expect(visit.visit.absences == 1)
    try visit.carryOut(.call, after: 11 * minute)
    #expect(visit.visit.waitingClock(at: visit.moment(30 * minute)).elapsed == 11 * minute)
  }

  @Test("A call that was taken back is no absence; the next one to which nobody came is")
  func undoneIsNoAbsence() throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: minute)
    try visit.carryOut(.undoCall, after: minute + 10_000)
    #expect(visit.visit.absences == 0)
    try visit.carryOut(.call, after: 2 * minute)
    try visit.carryOut(.noShow, after: 3 * minute)
    #expect(visit.visit.absences == 1)
  }

  @Test("A breach stays on record whatever happens later")
  func breachStays() throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: 16 * minute)
    try visit.carryOut(.undoCall, after: 16 * minute + 30_000)
    try visit.carryOut(.leave("кетіп қалды"), after: 17 * minute)
    let later = visit.moment(600 * minute)
    #expect(visit.visit.breaches(at: later).map(\.phase) == [.waiting])
    #expect(visit.visit.waitingClock(at: later).elapsed == 17 * minute)
  }

  @Test("Serving that was taken back keeps its breach")
  func voidServing() throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: minute)
    try visit.carryOut(.noShow, after: 17 * minute)
    let breaches = visit.visit.breaches(at: visit.moment(17 * minute))
    #expect(Set(breaches.map(\.phase)) == [.waiting, .serving])
  }

  @Test("The same moments give the same clocks to every desk and after every restart")
  func restart() throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: 3 * minute)
    let again = try #require(Visit(id: VisitID(1), events: visit.events))
    let now = visit.moment(9 * minute)
    #expect(again == visit.visit)
    #expect(again.servingClock(at: now) == visit.visit.servingClock(at: now))
  }
}

@Suite("What a clerk can do at the front desk")
struct VisitDecisionTests {
  static let commands: [VisitCommand] = [
    .arrive(service: nil), .call, .recall, .noShow, .handOver(to: "2-терезе", clerk: nil),
    .undoCall,
    .link(CaseID(1)), .printNotice, .finish(.noticeHanded), .finish(.closedWithDay),
    .leave("кетті"),
  ]

  /// The commands of each state, by their place in the list above.
  @Test(
    "Each command in each state",
    arguments: [
      ("waiting", [1, 10]), ("serving", [2, 3, 4, 5, 6, 7, 8, 9]), ("absent", [1, 9, 10]),
      ("finished", []), ("left", []),
    ] as [(String, Set<Int>)])
  func table(name: String, allowed: Set<Int>) throws {
    for (index, command) in Self.commands.enumerated() {
      var visit = try VisitInMemory()
      switch name {
      case "serving": try visit.carryOut(.call, after: minute)
      case "absent":
        try visit.carryOut(.call, after: minute)
        try visit.carryOut(.noShow, after: minute)
      case "finished":
        try visit.carryOut(.call, after: minute)
        try visit.carryOut(.finish(.adviceGiven), after: minute)
      case "left": try visit.carryOut(.leave("кетті"), after: minute)
      default: break
      }
      let works = (try? visit.carryOut(command, after: minute + 1)) != nil
      #expect(works == allowed.contains(index), "\(name): \(command)")
    }
  }

  @Test("A mistaken call is undone within the time of the setting, not a millisecond later")
  func undo() throws {
    var inTime = try VisitInMemory()
    try inTime.carryOut(.call, after: minute)
    #expect(try inTime.carryOut(.undoCall, after: 2 * minute).state == .waiting)
    #expect(inTime.events.count == 3, "the old entry stays")
    var late = try VisitInMemory()
    try late.carryOut(.call, after: minute)
    #expect(throws: VisitRefusal.tooLateToUndo(seconds: 60)) {
      try late.carryOut(.undoCall, after: 2 * minute + 1)
    }
  }

  @Test("After a notice was printed a call is not undone")
  func undoAfterPrint() throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: minute)
    try visit.carryOut(.printNotice, after: minute + 1)
    #expect(throws: VisitRefusal.self) { try visit.carryOut(.undoCall, after: minute + 2) }
  }

  @Test("A visitor whom another desk serves is left to it, except by a supervisor")
  func otherDesk() throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: minute)
    let elsewhere = VisitRefusal.servedElsewhere(desk: "1-терезе", clerk: Invented.clerk.id)
    #expect(throws: elsewhere) {
      try visit.carryOut(.finish(.noticeHanded), after: 2 * minute, by: Invented.colleague)
    }
    #expect(throws: elsewhere) {
      try visit.carryOut(.call, after: 2 * minute, by: Invented.colleague)
    }
    try visit.carryOut(.finish(.noticeHanded), after: 2 * minute, by: Invented.supervisor)
  }

  @Test("Handed over, the visitor is the colleague's and the clock goes on")
  func handOver() throws {
    var visit = try VisitInMemory()
    try visit.carryOut(.call, after: minute)
    try visit.carryOut(.handOver(to: "2-терезе", clerk: Invented.colleague.id), after: 3 * minute)
    #expect(visit.visit.state == .serving(desk: "2-терезе", clerk: Invented.colleague.id))
    #expect(visit.visit.servingClock(at: visit.moment(6 * minute))?.elapsed == 5 * minute)
    #expect(throws: VisitRefusal.self) { try visit.carryOut(.recall, after: 4 * minute) }
    try visit.carryOut(.finish(.noticeHanded), after: 4 * minute, by: Invented.colleague)
  }

  @Test(
    "A reason is given for a breach that is there, once asked, in words where the list has none")
  func reasons() throws {
    var visit = try VisitInMemory()
    let reason = VisitEvent.ReasonGiven(phase: .waiting, reason: .tooFewDesks)
    #expect(throws: VisitRefusal.nothingToExplain(.waiting)) {
      try visit.carryOut(.giveReason(reason), after: 15 * minute)
    }
    try visit.carryOut(.call, after: 15 * minute + 1)
    let now = visit.moment(16 * minute)
    #expect(visit.visit.unexplainedBreaches(at: now).map(\.phase) == [.waiting])
    #expect(throws: VisitRefusal.emptyWords) {
      try visit.carryOut(
        .giveReason(VisitEvent.ReasonGiven(phase: .waiting, reason: .other, words: "")),
        after: 16 * minute)
    }
    try visit.carryOut(.giveReason(reason), after: 16 * minute)
    #expect(visit.visit.unexplainedBreaches(at: now).isEmpty)
    #expect(visit.visit.breaches(at: now).count == 1, "the breach stays")
  }

  @Test("One who may only read moves nobody")
  func auditor() throws {
    var visit = try VisitInMemory()
    for command in Self.commands {
      #expect(throws: VisitRefusal.roleMayNot(.auditor)) {
        try visit.carryOut(command, after: minute, by: Invented.auditor)
      }
    }
  }

  @Test("Every short history keeps its clocks whole and folds to the same visit")
  func exhaustive() throws {
    var frontier: [[Int]] = [[]]
    var seen = 0
    for _ in 0..<5 {
      var next: [[Int]] = []
      for path in frontier {
        for index in Self.commands.indices {
          var visit = try VisitInMemory()
          let steps = path + [index]
          let works = steps.enumerated().allSatisfy { place, step in
            (try? visit.carryOut(Self.commands[step], after: Int64(place + 1) * 1_000)) != nil
          }
          guard works else { continue }
          next.append(steps)
          seen += 1
          #expect(Visit(id: VisitID(1), events: visit.events) == visit.visit)
          let now = visit.moment(60_000)
          let waited = visit.visit.waitingClock(at: now).elapsed
          let served = visit.visit.servingClock(at: now)?.elapsed ?? 0
          #expect(waited >= 0 && waited + served <= 60_000)
          #expect(visit.visit.state.isOver == (visit.visit.runningClock(at: now) == nil))
        }
      }
      frontier = next
    }
    #expect(seen > 800)
  }
}
