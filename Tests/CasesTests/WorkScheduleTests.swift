import Cases
import Fixtures
import Law
import Testing

@Suite("Office and intake hours as an office has set them")
struct WorkScheduleTests {
  private static func schedule(
    _ open: ClockTime = ClockTime(8, 0), _ close: ClockTime = ClockTime(17, 0),
    lunch: (ClockTime, ClockTime) = (ClockTime(12, 0), ClockTime(13, 0)),
    intake: (ClockTime, ClockTime) = (ClockTime(8, 0), ClockTime(16, 0))
  ) -> WorkSchedule {
    var schedule = WorkSchedule(HoursRule(clause: "pmpk.req.7.1", open: open, close: close))
    (schedule.lunchFrom, schedule.lunchUntil) = lunch
    (schedule.intakeFrom, schedule.intakeUntil) = intake
    return schedule
  }

  private static func office(
    _ service: Service, at place: Place, _ schedule: WorkSchedule = schedule()
  ) throws -> Office {
    let office = Invented.office(at: place)
    return office.with(try office.decide(.schedule(service, schedule), by: Invented.supervisor))
  }

  @Test("pmpk.req.7.1: nothing set, the hours of the order; set, the office's own with its clause")
  func source() throws {
    let order = try #require(Invented.office(at: .pmpk).hours(of: .pmpk))
    #expect(order.open == ClockTime(9, 0) && order.close == ClockTime(18, 30) && !order.isOwn)
    let own = try #require(try Self.office(.pmpk, at: .pmpk).hours(of: .pmpk))
    #expect(own.open == ClockTime(8, 0) && own.close == ClockTime(17, 0) && own.isOwn)
    #expect(own.lunch?.from == ClockTime(12, 0) && own.intake?.close == ClockTime(16, 0))
    #expect(own.clause == "pmpk.req.7.1")
  }

  @Test("What the order says of intake keeps its clause, home.req.7.2")
  func intakeClause() throws {
    let own = try #require(try Self.office(.home, at: .school).hours(of: .home))
    #expect(own.intakeClause == "home.req.7.2" && own.clause == "home.req.7.1")
  }

  @Test("Another service of the same office keeps the hours of its own order")
  func otherService() throws {
    let office = try Self.office(.home, at: .school)
    #expect(office.hours(of: .camp)?.isOwn == false)
    #expect(office.newestRules(of: .camp)?.hours(at: .school)?.close == ClockTime(18, 30))
  }

  @Test(
    "The desk opens, breaks and closes by the schedule, on both sides of every bound",
    arguments: [
      ("2026-11-24T07:59:59.999", false), ("2026-11-24T08:00", true),
      ("2026-11-24T11:59:59.999", true), ("2026-11-24T12:00", false),
      ("2026-11-24T12:59:59.999", false), ("2026-11-24T13:00", true),
      ("2026-11-24T16:00", true), ("2026-11-24T16:00:00.001", false),
      ("2026-11-24T17:00:00.001", false),
    ] as [(Moment, Bool)])
  func deskOpen(moment: Moment, isOpen: Bool) throws {
    let office = try Self.office(.pmpk, at: .pmpk)
    let hours = try #require(office.hours(of: .pmpk))
    #expect(
      try hours.state(at: moment, calendar: office.calendar).takesApplications == isOpen)
  }

  @Test(
    "pmpk.req.7.3: what comes after the office's own closing is registered with the next working day",
    arguments: [
      ("2026-11-24T17:00", "2026-11-24"), ("2026-11-24T17:00:00.001", "2026-11-25"),
      ("2026-11-27T18:00", "2026-11-30"),
    ] as [(Moment, CivilDate)])
  func registration(received: Moment, registered: CivilDate) throws {
    let office = try Self.office(.pmpk, at: .pmpk)
    let rules = try office.rules(of: .pmpk, received: received, via: .portal)
    let hours = try #require(rules.hours(registering: .portal, at: .pmpk))
    let registration = try RegistrationRule(
      hours: hours, afterHoursClause: rules.afterHours, calendar: office.calendar
    ).register(received, via: .portal)
    #expect(registration.date == registered)
  }

  @Test("The next opening is the first intake by the schedule")
  func nextOpening() throws {
    let office = try Self.office(.pmpk, at: .pmpk)
    let hours = try #require(office.hours(of: .pmpk))
    let next = try hours.nextIntake(after: "2026-11-24T16:30", calendar: office.calendar)
    #expect(next == "2026-11-25T08:00")
  }

  @Test("Visits are offered within the schedule alone, also where booking hours were set before it")
  func slots() throws {
    var office = Invented.office(at: .pmpk)
    var booking = BookingHours(try #require(office.bookingOrder(of: .pmpk)))
    booking.minutes = 30
    office = office.with(try office.decide(.booking(booking), by: Invented.supervisor))
    let before = try #require(office.slotTable(of: .pmpk)).starts(on: "2026-11-24")
    #expect(before.first == "2026-11-24T09:00" && before.last == "2026-11-24T18:00")
    let shorter = Self.schedule(
      ClockTime(10, 0), ClockTime(16, 0), intake: (ClockTime(10, 0), ClockTime(16, 0)))
    office = office.with(
      try office.decide(.schedule(.pmpk, shorter), by: Invented.supervisor))
    let after = try #require(office.slotTable(of: .pmpk)).starts(on: "2026-11-24")
    #expect(after.first == "2026-11-24T10:00" && after.last == "2026-11-24T15:30")
    #expect(!after.contains("2026-11-24T12:30"), "the office has its break")
  }

  @Test("camp.req.7.2: the schedule of a school says nothing of what the State Corporation took in")
  func stateCorporation() throws {
    let office = try Self.office(.camp, at: .school)
    let rules = try #require(office.newestRules(of: .camp))
    #expect(rules.hours(registering: .stateCorporation, at: .school)?.close == ClockTime(20, 0))
    #expect(rules.hours(registering: .walkIn, at: .school)?.close == ClockTime(17, 0))
  }

  @Test(
    "camp.rule.6.p2: what the State Corporation took in on a Saturday has the edition of that day")
  func editionOfTheDay() throws {
    var office = Invented.office(at: .school)
    office = office.with(
      try office.decide(.editionStart(.camp, "2026-11-30"), by: Invented.supervisor))
    let saturday: Moment = "2026-11-28T10:00"
    #expect(throws: RuleBook.Gap.self) {
      try office.rules(of: .camp, received: saturday, via: .stateCorporation)
    }
    #expect(try office.rules(of: .camp, received: saturday, via: .portal).service == .camp)
  }

  @Test("A duty section closes earlier on a Saturday, and at its usual time on any other day")
  func closing() throws {
    let hours = try #require(Invented.office(at: .stateCorporationDuty).hours(of: .camp))
    #expect(hours.closing(on: "2026-11-28") == ClockTime(13, 0))
    #expect(hours.closing(on: "2026-11-27") == ClockTime(20, 0))
    let school = try #require(Invented.office(at: .school).hours(of: .home))
    #expect(school.closing(on: "2026-11-28") == ClockTime(18, 30))
  }

  @Test("The Saturday of a duty section stays as the order has it")
  func saturday() throws {
    let office = try Self.office(
      .camp, at: .stateCorporationDuty,
      Self.schedule(intake: (ClockTime(8, 0), ClockTime(17, 0))))
    let hours = try #require(office.hours(of: .camp))
    #expect(hours.saturday?.close == ClockTime(13, 0) && hours.close == ClockTime(17, 0))
  }

  @Test(
    "A schedule that cannot be is refused with the part that is wrong",
    arguments: [
      (schedule(ClockTime(17, 0), ClockTime(8, 0)), WorkSchedule.Field.hours),
      (schedule(ClockTime(8, 0), ClockTime(8, 0)), .hours),
      (schedule(lunch: (ClockTime(13, 0), ClockTime(12, 0))), .lunch),
      (schedule(lunch: (ClockTime(7, 0), ClockTime(9, 0))), .lunch),
      (schedule(lunch: (ClockTime(16, 30), ClockTime(17, 1))), .lunch),
      (schedule(intake: (ClockTime(7, 59), ClockTime(16, 0))), .intake),
      (schedule(intake: (ClockTime(8, 0), ClockTime(17, 1))), .intake),
      (schedule(intake: (ClockTime(12, 0), ClockTime(12, 0))), .intake),
      (schedule(intake: (ClockTime(12, 0), ClockTime(13, 0))), .intake),
    ])
  func impossible(schedule: WorkSchedule, field: WorkSchedule.Field) {
    #expect(schedule.wrongField == field)
    #expect(throws: OfficeChoice.Refusal.scheduleWrong(field)) {
      try Invented.office(at: .pmpk).decide(
        .schedule(.pmpk, schedule), by: Invented.supervisor)
    }
  }

  @Test("The bounds themselves are possible, and so is a day without a break")
  func possible() {
    #expect(Self.schedule(intake: (ClockTime(8, 0), ClockTime(17, 0))).wrongField == nil)
    #expect(Self.schedule(lunch: (ClockTime(8, 0), ClockTime(8, 0))).wrongField == nil)
    #expect(Self.schedule(intake: (ClockTime(12, 0), ClockTime(13, 1))).wrongField == nil)
  }

  @Test("Only who supervises sets it, where the office has the service, and nothing twice")
  func refused() throws {
    let office = try Self.office(.pmpk, at: .pmpk)
    #expect(throws: OfficeChoice.Refusal.notAllowed) {
      try office.decide(.schedule(.pmpk, Self.schedule()), by: Invented.clerk)
    }
    #expect(throws: OfficeChoice.Refusal.nothingToChange) {
      try office.decide(.schedule(.pmpk, Self.schedule()), by: Invented.supervisor)
    }
    #expect(throws: OfficeChoice.Refusal.notHere(.home)) {
      try office.decide(.schedule(.home, Self.schedule()), by: Invented.supervisor)
    }
    #expect(throws: OfficeChoice.Refusal.notLoaded(.special)) {
      try office.decide(.schedule(.special, Self.schedule()), by: Invented.supervisor)
    }
    #expect(throws: OfficeChoice.Refusal.nothingToChange) {
      try Invented.office(at: .pmpk).decide(.orderHours(.pmpk), by: Invented.supervisor)
    }
  }

  @Test("Back to the order: its hours hold again")
  func reset() throws {
    var office = try Self.office(.pmpk, at: .pmpk)
    office = office.with(try office.decide(.orderHours(.pmpk), by: Invented.supervisor))
    #expect(office.hours(of: .pmpk) == Invented.office(at: .pmpk).hours(of: .pmpk))
    #expect(office.settings.schedules == nil)
  }
}
