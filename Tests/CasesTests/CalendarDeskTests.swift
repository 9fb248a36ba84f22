import Cases
import Fixtures
import Law
import Testing

@Suite("An administrator changes the calendar of the office")
struct CalendarDecisionTests {
  static let administrator = Clerk(
    id: ClerkID("admin"), name: "Әкімші А. А.", post: "әкімші", role: .administrator)
  static let act = "Үкіметтің 20.11.2026 № 900 қаулысы"

  static func closed(_ date: CivilDate, act: String = act) -> CalendarChange {
    .day(
      date, works: false, movedFrom: nil, act: act, certainty: .confirmed, calendar: .five)
  }

  static func opened(_ date: CivilDate) -> CalendarChange {
    .day(date, works: true, movedFrom: nil, act: act, certainty: .estimated, calendar: .five)
  }

  func decide(
    _ change: CalendarChange, _ office: Office = Invented.office, by clerk: Clerk = administrator
  ) throws(CalendarRefusal) -> Office {
    office.with(try office.decide(change, by: clerk))
  }

  @Test("A day is closed, and the calendar of the office says so with the act")
  func close() throws {
    let office = try decide(Self.closed("2026-11-27"))
    #expect(try !office.calendar.works("2026-11-27"))
    #expect(try office.calendar.day("2026-11-27").kind == .closedByAct(Self.act))
    #expect(try Invented.office.calendar.works("2026-11-27"))
  }

  @Test(
    "A Saturday of a duty section can be closed by an act; one on which nobody works is closed already",
    arguments: [
      (Place.stateCorporationDuty, "2026-11-28", true),
      (.stateCorporationDuty, "2026-11-29", false),
      (.stateCorporation, "2026-11-28", false), (.department, "2026-11-28", false),
    ] as [(Place, CivilDate, Bool)])
  func dutySaturday(place: Place, day: CivilDate, canClose: Bool) throws {
    let office = Invented.office(at: place)
    let change = CalendarChange.add(
      CalendarEntry(date: day, effect: .closed, source: "№ 1 бұйрық", certainty: .confirmed))
    guard canClose else {
      #expect(throws: CalendarRefusal.alreadyClosed(day)) {
        try office.decide(change, by: Self.administrator)
      }
      return
    }
    let closed = office.with(try office.decide(change, by: Self.administrator))
    let hours = try #require(closed.newestRules(of: .camp)?.hours(at: place))
    let registration = try RegistrationRule(
      hours: hours, afterHoursClause: nil, calendar: closed.calendar
    ).register("2026-11-28T10:00", via: .stateCorporation)
    #expect(registration.date == "2026-11-30")
    let before = try RegistrationRule(
      hours: hours, afterHoursClause: nil, calendar: office.calendar
    ).register("2026-11-28T10:00", via: .stateCorporation)
    #expect(before.date == "2026-11-28")
  }

  @Test("A day of rest is opened, with the certainty that was stated")
  func open() throws {
    let office = try decide(Self.opened("2026-11-28"))
    let day = try office.calendar.day("2026-11-28")
    #expect(day.works)
    #expect(day.certainty == .estimated)
    #expect(day.word == .workingWeekend)
  }

  @Test(
    "A day moved from a holiday on a day of rest is its day off; one swapped with a working day is a swap"
  )
  func pairs() {
    func effect(_ date: CivilDate, works: Bool, from other: CivilDate) -> CalendarEntry.Effect? {
      let change = CalendarChange.day(
        date, works: works, movedFrom: other, act: Self.act, certainty: .confirmed, calendar: .five)
      guard case .add(let entry) = change else { return nil }
      return entry.effect
    }
    #expect(
      effect("2026-10-27", works: false, from: "2026-10-25") == .moved(from: "2026-10-25"))
    #expect(
      effect("2026-11-27", works: false, from: "2026-11-26") == .swappedOff(with: "2026-11-26"))
    #expect(
      effect("2026-11-28", works: true, from: "2026-11-27") == .swappedOn(with: "2026-11-27"))
  }

  @Test("What is so already is not done again")
  func already() {
    #expect(throws: CalendarRefusal.alreadyClosed("2026-11-28")) {
      try decide(Self.closed("2026-11-28"))
    }
    #expect(throws: CalendarRefusal.alreadyClosed("2026-12-16")) {
      try decide(Self.closed("2026-12-16"))
    }
    #expect(throws: CalendarRefusal.alreadyWorks("2026-11-27")) {
      try decide(Self.opened("2026-11-27"))
    }
  }

  @Test("A holiday of the state's table can be made a working day by an act")
  func openedHoliday() throws {
    let office = try decide(Self.opened("2026-12-16"))
    #expect(try office.calendar.works("2026-12-16"))
  }

  @Test("One entry of the office a day: it is removed before another is added")
  func oneEntry() throws {
    let office = try decide(Self.closed("2026-11-27"))
    #expect(throws: CalendarRefusal.hasOwnEntry("2026-11-27")) {
      try decide(Self.opened("2026-11-27"), office)
    }
    #expect(throws: CalendarRefusal.noOwnEntry("2026-12-16")) {
      try decide(.remove("2026-12-16"), office)
    }
    let back = try decide(.remove("2026-11-27"), office)
    #expect(back.calendar == Invented.office.calendar)
    #expect(back.calendarEntries.isEmpty)
    #expect(back.calendarChanges == 2, "each change is an edition of its own")
  }

  @Test("Outside the known years, and without an act, nothing is added")
  func gaps() {
    let last = WorkingCalendar.five.known.upperBound
    #expect(throws: Never.self) { try decide(Self.closed("2027-12-31")) }
    #expect(throws: CalendarRefusal.self) { try decide(Self.closed(last.adding(days: 1))) }
    #expect(throws: CalendarRefusal.self) { try decide(Self.closed("2023-12-29")) }
    #expect(throws: CalendarRefusal.actNotNamed) { try decide(Self.closed("2026-11-27", act: " ")) }
  }

  @Test("Who keeps the calendar, and who only reads it", arguments: StaffRole.allCases)
  func roles(role: StaffRole) {
    let clerk = Clerk(id: ClerkID("x"), name: "", post: "", role: role)
    let allowed: Set<StaffRole> = [.administrator, .head]
    if allowed.contains(role) {
      #expect(throws: Never.self) { try decide(Self.closed("2026-11-27"), by: clerk) }
    } else {
      #expect(throws: CalendarRefusal.roleMayNot(role)) {
        try decide(Self.closed("2026-11-27"), by: clerk)
      }
    }
  }
}

@Suite("Every open case is counted again when the calendar changes")
struct RecountTests {
  private func recount(_ cases: [Case], _ change: CalendarChange) throws -> Recount {
    let office = Invented.office
    let after = office.with(try office.decide(change, by: CalendarDecisionTests.administrator))
    return Recount(cases, change, before: office, after: after)
  }

  private func registered(_ moment: Moment) throws -> Case {
    try CaseInMemory(received: moment).subject
  }

  @Test("home.req.3.1: a counted day that is closed moves the term by one working day")
  func before() throws {
    let subject = try registered("2026-11-24T10:00")
    let recount = try recount([subject], CalendarDecisionTests.closed("2026-11-25"))
    let change = try #require(recount.changes.first)
    #expect(recount.openCases == 1)
    #expect(change.before.day == "2026-11-26")
    #expect(change.after.day == "2026-11-27")
    #expect(change.cause == .countsNoLonger("2026-11-25"))
    #expect(change.clauses == ["home.req.3.1"])
    #expect(change.number == subject.number)
  }

  @Test("The day of receipt never counted, and the day behind the due date never will: no change")
  func outside() throws {
    let subject = try registered("2026-11-24T10:00")
    #expect(try recount([subject], CalendarDecisionTests.closed("2026-11-24")).changes.isEmpty)
    #expect(try recount([subject], CalendarDecisionTests.closed("2026-11-27")).changes.isEmpty)
    #expect(try !recount([subject], CalendarDecisionTests.closed("2026-11-26")).changes.isEmpty)
  }

  @Test("A day of rest that is opened brings the date forward")
  func opened() throws {
    let subject = try registered("2026-11-27T10:00")
    let recount = try recount([subject], CalendarDecisionTests.opened("2026-11-28"))
    #expect(recount.changes.first?.before.day == "2026-12-01")
    #expect(recount.changes.first?.after.day == "2026-11-30")
    #expect(recount.changes.first?.cause == .countsNow("2026-11-28"))
  }

  @Test("A case whose result was given has no term that could move")
  func decided() throws {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(.accept)
    #expect(
      try recount([file.subject], CalendarDecisionTests.closed("2026-11-25")).changes.isEmpty)
  }

  /// Property: whatever is open and whatever day is closed, no date comes earlier; the removal of the
  /// entry gives every date back.
  @Test(
    "A day off more never makes a term shorter, and taking it back restores every date",
    arguments: 0..<60)
  func reversible(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let first = CivilDate(dayNumber: CivilDate("2026-01-05").dayNumber)
    var cases: [Case] = []
    while cases.count < 12 {
      let day = first.adding(days: Int.random(in: 0..<340, using: &dice))
      guard try WorkingCalendar.five.works(day) else { continue }
      cases.append(try registered(Moment(day, ClockTime(10, 0))))
    }
    let day = first.adding(days: Int.random(in: 0..<360, using: &dice))
    let works = try WorkingCalendar.five.works(day)
    let change = works ? CalendarDecisionTests.closed(day) : CalendarDecisionTests.opened(day)
    let office = Invented.office
    let admin = CalendarDecisionTests.administrator
    let changed = office.with(try office.decide(change, by: admin))
    let there = Recount(cases, change, before: office, after: changed)
    for line in there.changes {
      let before = try #require(line.before.day)
      let after = try #require(line.after.day)
      #expect(works ? after > before : after < before)
    }
    let undo = CalendarChange.remove(day)
    let restored = changed.with(try changed.decide(undo, by: admin))
    let back = Recount(cases, undo, before: changed, after: restored)
    #expect(back.changes.map(\.before) == there.changes.map(\.after))
    #expect(back.changes.map(\.after) == there.changes.map(\.before))
    #expect(Recount(cases, undo, before: office, after: restored).changes.isEmpty)
  }

  @Test("The same holds for paused terms of every length", arguments: 0..<60)
  func paused(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let start = CivilDate("2026-02-02").adding(days: Int.random(in: 0..<250, using: &dice))
      let from = start.adding(days: Int.random(in: 1..<8, using: &dice))
      let through = from.adding(days: Int.random(in: 0..<12, using: &dice))
      let pauses = [Pause(from: from, through: through)]
      let length: TermLength =
        Bool.random(using: &dice)
        ? .workingDays(Int.random(in: 1...15, using: &dice))
        : .calendarDays(Int.random(in: 1...30, using: &dice))
      let day = start.adding(days: Int.random(in: 0..<40, using: &dice))
      guard try WorkingCalendar.five.works(day) else { continue }
      let office = Invented.office
      let after = office.with(
        try office.decide(
          CalendarDecisionTests.closed(day), by: CalendarDecisionTests.administrator))
      let old = try TermCount(calendar: office.calendar, pauses: pauses).due(length, after: start)
      let new = try TermCount(calendar: after.calendar, pauses: pauses).due(length, after: start)
      #expect(new.date >= old.date)
      if pauses[0].covers(day), case .workingDays = length { #expect(new.date == old.date) }
    }
  }
}

@Suite("The calendar through time")
struct CalendarVersionTests {
  private func recorded(_ body: OfficeEvent, _ version: Int, _ at: Moment) -> Recorded<OfficeEvent>
  {
    Recorded(
      sequence: Int64(version), version: version, at: at, clerk: ClerkID("admin"), desk: "",
      editions: Editions(rules: "", calendar: 0), body: body)
  }

  private var events: [Recorded<OfficeEvent>] {
    guard case .add(let entry) = CalendarDecisionTests.closed("2026-11-27") else { return [] }
    return [
      recorded(
        .setUp(OfficeEvent.SetUp(Invented.organisation, isDemo: false)), 1, "2026-01-01T09:00"),
      recorded(.calendarEntryAdded(entry), 2, "2026-11-20T09:00"),
      recorded(.calendarEntryRemoved("2026-11-27"), 3, "2026-11-23T09:00"),
    ]
  }

  @Test("A past moment is counted with the calendar that was known at it")
  func versions() throws {
    let versions = CalendarVersions(events)
    #expect(try versions.calendar(at: "2026-11-20T08:59").works("2026-11-27"))
    #expect(try !versions.calendar(at: "2026-11-20T09:00").works("2026-11-27"))
    #expect(try !versions.calendar(at: "2026-11-23T08:59").works("2026-11-27"))
    #expect(try versions.calendar(at: "2026-11-23T09:00").works("2026-11-27"))
  }

  @Test("Each entry keeps who added it and who took it back")
  func records() {
    let records = CalendarRecord.list(events)
    #expect(records.count == 1)
    #expect(records.first?.added.at == "2026-11-20T09:00")
    #expect(records.first?.removed?.at == "2026-11-23T09:00")
    #expect(records.first?.removed?.clerk == ClerkID("admin"))
  }
}

extension Recount {
  /// Every open case of a test, counted under both offices.
  fileprivate init(_ cases: [Case], _ change: CalendarChange, before: Office, after: Office) {
    self.init(
      change, openCases: cases.count,
      changes: cases.flatMap {
        Self.changes(of: $0, change, before: before, after: after)
      })
  }
}
