import Fixtures
import Law
import Testing

@Suite("Hours of a school (home.req.7.1, home.req.7.2)")
struct HomeHoursTests {
  static func state(_ moment: Moment) throws -> OfficeState {
    let hours = try #require(RuleBook.newest(.home)?.hours(at: .school))
    return try hours.state(at: moment, calendar: .five)
  }

  @Test(
    "Both sides of every boundary of a working day",
    arguments: [
      ("2026-11-24T00:00:00", .beforeOpening), ("2026-11-24T08:59:59.999", .beforeOpening),
      ("2026-11-24T09:00:00", .open), ("2026-11-24T12:59:59.999", .open),
      ("2026-11-24T13:00:00", .lunch(until: ClockTime(14, 30))),
      ("2026-11-24T14:29:59.999", .lunch(until: ClockTime(14, 30))),
      ("2026-11-24T14:30:00", .open), ("2026-11-24T17:30:00", .open),
      ("2026-11-24T17:30:00.001", .afterIntake), ("2026-11-24T18:30:00", .afterIntake),
      ("2026-11-24T18:30:00.001", .afterClosing), ("2026-11-24T23:59:59.999", .afterClosing),
    ] as [(Moment, OfficeState)])
  func boundaries(moment: Moment, state: OfficeState) throws {
    #expect(try Self.state(moment) == state)
  }

  @Test(
    "Nobody is there on a day off",
    arguments: ["2026-11-21T10:00", "2026-11-22T10:00", "2026-12-16T10:00", "2026-10-26T10:00"]
      as [Moment])
  func dayOff(moment: Moment) throws {
    let state = try Self.state(moment)
    #expect(!state.staffIsThere)
    #expect(!state.takesApplications)
  }

  @Test("A swapped Saturday has the hours of a working day")
  func workingSaturday() throws {
    #expect(try Self.state("2024-05-04T10:00") == .open)
    #expect(try !Self.state("2024-05-08T10:00").staffIsThere)
  }

  @Test("Between the end of intake and closing somebody is there, but applications are not taken")
  func afterIntake() throws {
    let state = try Self.state("2026-11-24T18:00")
    #expect(state.staffIsThere)
    #expect(!state.takesApplications)
  }

  @Test("The clause that closes the intake is its own")
  func clause() throws {
    let hours = try #require(RuleBook.newest(.home)?.hours(at: .school))
    #expect(hours.clause == "home.req.7.1")
    #expect(hours.intakeClause == "home.req.7.2")
    #expect(RuleBook.newest(.home)?.hours(at: .department) == nil)
  }
}

@Suite("The day of registration (home.req.7.5; administrative code, art. 64 (3))")
struct RegistrationTests {
  static func register(
    _ received: Moment, _ channel: Channel, week: WorkWeek = .five
  ) throws -> Registration {
    let rules = try #require(RuleBook.newest(.home))
    let hours = try #require(rules.hours(at: .school))
    return try RegistrationRule(
      hours: hours, afterHoursClause: rules.afterHours, calendar: WorkingCalendar(week: week)
    ).register(received, via: channel)
  }

  @Test(
    "An application of the portal counts from the day it came, or from the next working day",
    arguments: [
      ("2026-11-24T00:00:00", "2026-11-24"), ("2026-11-24T08:59:59", "2026-11-24"),
      ("2026-11-24T13:30:00", "2026-11-24"), ("2026-11-24T17:30:00.001", "2026-11-24"),
      ("2026-11-24T18:30:00", "2026-11-24"), ("2026-11-24T18:30:00.001", "2026-11-25"),
      ("2026-11-24T23:59:59.999", "2026-11-25"), ("2026-11-20T19:00", "2026-11-23"),
      ("2026-11-21T10:00", "2026-11-23"), ("2026-11-22T23:00", "2026-11-23"),
      ("2026-10-23T19:00", "2026-10-27"), ("2026-10-24T09:00", "2026-10-27"),
      ("2026-03-20T18:31", "2026-03-26"), ("2026-12-31T18:31", "2027-01-05"),
      ("2026-12-16T10:00", "2026-12-17"),
    ] as [(Moment, CivilDate)])
  func portal(received: Moment, registered: CivilDate) throws {
    let registration = try Self.register(received, .portal)
    #expect(registration.date == registered)
    #expect(registration.isMoved == (registered != received.date))
    #expect(registration.movedBy == (registration.isMoved ? ["home.req.7.5", "appc.64.3"] : []))
    let isUnsure = registered.year == 2027
    #expect(
      registration.warnings == (isUnsure ? [.estimatedCalendar] : []),
      "the portal takes applications at any time; the days off of 2027 are not confirmed yet")
    #expect(registration.days.first?.date == received.date)
    #expect(registration.days.last?.date == registered)
    #expect(registration.days.last?.why == .dayOfReceipt)
    #expect(registration.days.count == received.date.days(until: registered) + 1)
  }

  @Test(
    "A visitor out of hours is told so",
    arguments: [
      ("2026-11-24T08:59", [.beforeIntakeHours]), ("2026-11-24T10:00", []),
      ("2026-11-24T13:00", [.lunchBreak]), ("2026-11-24T14:30", []),
      ("2026-11-24T17:30", []), ("2026-11-24T17:30:00.001", [.afterIntakeHours]),
      ("2026-11-24T18:31", [.officeClosed]), ("2026-11-21T10:00", [.officeClosed]),
    ] as [(Moment, [TermWarning])])
  func walkIn(received: Moment, warnings: [TermWarning]) throws {
    #expect(try Self.register(received, .walkIn).warnings == warnings)
  }

  @Test("The days between are named: after hours, day of rest, moved day, day of receipt")
  func causes() throws {
    let registration = try Self.register("2026-10-23T19:00", .portal)
    #expect(
      registration.days.map(\.why) == [
        .afterHours, .weekend, .weekend, .movedDayOff, .dayOfReceipt,
      ])
  }

  @Test("A six-day office registers Saturday's application on Saturday")
  func sixDays() throws {
    #expect(try Self.register("2026-11-21T10:00", .portal, week: .six).date == "2026-11-21")
    #expect(try Self.register("2026-11-21T19:00", .portal, week: .six).date == "2026-11-23")
  }

  @Test("Before the country had one time zone no date is given")
  func oneZone() throws {
    #expect(throws: CalendarGap.self) { try Self.register("2024-02-29T10:00", .portal) }
    #expect(try Self.register("2024-03-01T10:00", .portal).date == "2024-03-01")
  }
}

@Suite("When applications are taken again (home.req.7.2)")
struct NextIntakeTests {
  @Test(
    "The next moment of intake, on both sides of each boundary",
    arguments: [
      ("2026-11-24T08:59", "2026-11-24T09:00"), ("2026-11-24T09:00", "2026-11-24T09:00"),
      ("2026-11-24T12:59", "2026-11-24T12:59"), ("2026-11-24T13:00", "2026-11-24T14:30"),
      ("2026-11-24T14:30", "2026-11-24T14:30"), ("2026-11-24T17:30", "2026-11-24T17:30"),
      ("2026-11-24T17:31", "2026-11-25T09:00"), ("2026-11-24T23:00", "2026-11-25T09:00"),
      ("2026-11-27T18:31", "2026-11-30T09:00"), ("2026-11-28T10:00", "2026-11-30T09:00"),
      ("2026-12-15T18:00", "2026-12-17T09:00"),
    ] as [(Moment, Moment)])
  func next(now: Moment, opens: Moment) throws {
    let hours = try #require(RuleBook.newest(.home)?.hours(at: .school))
    #expect(try hours.nextIntake(after: now, calendar: .five) == opens)
  }

  @Test("A week of six days opens on Saturday; where the calendar ends, nothing is promised")
  func other() throws {
    let hours = try #require(RuleBook.newest(.home)?.hours(at: .school))
    let friday: Moment = "2026-11-27T18:00"
    #expect(try hours.nextIntake(after: friday, calendar: .six) == "2026-11-28T09:00")
    #expect(throws: CalendarGap.self) {
      try hours.nextIntake(after: "2027-12-31T18:00", calendar: .five)
    }
  }
}

@Suite("Hours that an order sets for a kind of office itself")
struct OwnHoursTests {
  @Test("The State Corporation has those of the camps, not those of the preschool providers")
  func stateCorporation() throws {
    let camp = try #require(RuleBook.newest(.camp))
    let queue = try #require(RuleBook.newest(.preschoolQueue))
    for place in [Place.stateCorporation, .stateCorporationDuty] {
      #expect(camp.ownHours(at: place)?.clause == "camp.req.7.2")
      #expect(queue.ownHours(at: place) == nil, "it works there by the clause of the providers")
      #expect(queue.hours(at: place)?.clause == "preschool.queue-req.7.1")
    }
  }

  @Test(
    "A provider has its own",
    arguments: [
      (Service.home, Place.school, "home.req.7.1"), (.camp, .school, "camp.req.7.1"),
    ] as [(Service, Place, ClauseID)])
  func provider(service: Service, place: Place, clause: ClauseID) throws {
    let rules = try #require(RuleBook.newest(service))
    #expect(rules.ownHours(at: place)?.clause == clause)
    #expect(rules.ownHours(at: place) == rules.hours(at: place))
  }
}
