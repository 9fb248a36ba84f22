import Cases
import Fixtures
import Law
import Testing

/// The calendar of visits of an invented office on 24 November 2026, a Tuesday.
enum InventedVisits {
  static let office = Invented.office(at: .pmpk)

  static func table(_ hours: BookingHours? = nil) throws -> SlotTable {
    var events: [OfficeEvent] = []
    if let hours { events = try office.decide(.booking(hours), by: Invented.supervisor) }
    var office = office
    for event in events { office.apply(event) }
    return try #require(office.slotTable(of: .pmpk))
  }

  static func taken(_ moments: Moment..., by subject: CaseID? = nil) -> [TakenSlot] {
    moments.enumerated().map { index, at in
      TakenSlot(
        at: at, holder: .application(subject ?? CaseID(Int64(100 + index))), child: "Бала",
        detail: "26-00001")
    }
  }

  static func hours(
    _ from: ClockTime = ClockTime(9, 0), _ until: ClockTime = ClockTime(18, 30),
    lunch: ClosedRange<ClockTime> = ClockTime(13, 0)...ClockTime(14, 30), minutes: Int = 60,
    rooms: Int = 1
  ) -> BookingHours {
    BookingHours(
      from: from, until: until, lunchFrom: lunch.lowerBound, lunchUntil: lunch.upperBound,
      minutes: minutes, rooms: rooms)
  }
}

@Suite("Hours of booked visits")
struct BookingHoursTests {
  private func times(_ hours: BookingHours) -> [String] { hours.times.map(\.description) }

  @Test("Before and after the break, and the last visit ends within the hours")
  func times() {
    #expect(
      times(InventedVisits.hours()) == [
        "09:00", "10:00", "11:00", "12:00", "14:30", "15:30", "16:30", "17:30",
      ])
    #expect(
      times(InventedVisits.hours(minutes: 90)) == ["09:00", "10:30", "14:30", "16:00"],
      "a visit of ninety minutes from 12:00 would last into the break, one from 17:30 beyond 18:30")
    #expect(times(InventedVisits.hours(ClockTime(9, 0), ClockTime(18, 29))).last == "16:30")
    #expect(times(InventedVisits.hours(minutes: 241)).isEmpty)
  }

  @Test(
    "The office keeps within the hours of the order",
    arguments: [
      (InventedVisits.hours(), true), (InventedVisits.hours(ClockTime(8, 59)), false),
      (InventedVisits.hours(ClockTime(9, 1)), true),
      (InventedVisits.hours(ClockTime(9, 0), ClockTime(18, 31)), false),
      (InventedVisits.hours(minutes: 9), false), (InventedVisits.hours(minutes: 10), true),
      (InventedVisits.hours(minutes: 240), true), (InventedVisits.hours(minutes: 241), false),
      (InventedVisits.hours(rooms: 0), false), (InventedVisits.hours(rooms: 20), true),
      (InventedVisits.hours(rooms: 21), false),
    ])
  func bounds(hours: BookingHours, fits: Bool) throws {
    let order = try #require(InventedVisits.office.bookingOrder(of: .pmpk))
    #expect(hours.fits(order) == fits)
    let office = InventedVisits.office
    if fits {
      _ = try? office.decide(.booking(hours), by: Invented.supervisor)
    } else {
      #expect(throws: OfficeChoice.Refusal.hoursDoNotFit("pmpk.req.7.1")) {
        try office.decide(.booking(hours), by: Invented.supervisor)
      }
    }
  }

  @Test("A supervisor sets them, and an office without booking has none")
  func who() throws {
    let hours = InventedVisits.hours(minutes: 30, rooms: 2)
    #expect(throws: OfficeChoice.Refusal.notAllowed) {
      try InventedVisits.office.decide(.booking(hours), by: Invented.clerk)
    }
    #expect(throws: OfficeChoice.Refusal.noBooking) {
      try Invented.office.decide(.booking(hours), by: Invented.supervisor)
    }
    #expect(try InventedVisits.table(hours).booking == hours)
    #expect(try InventedVisits.table().booking == InventedVisits.hours())
  }

  @Test(
    "The desk books for the PMPK and for rehabilitation; the camp's queue is booked on the portal",
    arguments: [
      (Place.pmpk, [Service.pmpk]), (.rehabilitationCentre, [.rehab]), (.autismCentre, [.rehab]),
      (.school, []), (.department, []), (.stateCorporation, []),
    ])
  func services(place: Place, booked: [Service]) {
    #expect(Invented.office(at: place).bookedServices == booked)
  }
}

@Suite("Free and taken hours")
struct SlotTests {
  private let now: Moment = "2026-11-24T10:27"

  @Test("A day off and a holiday have none; after a holiday the next working day has")
  func days() throws {
    let table = try InventedVisits.table()
    #expect(try table.starts(on: "2026-11-27").count == 8)
    #expect(try table.starts(on: "2026-11-28").isEmpty, "Saturday")
    #expect(try table.starts(on: "2026-12-16").isEmpty, "Independence Day")
    #expect(try table.starts(on: "2026-12-17").count == 8)
    #expect(throws: CalendarGap.self) { try table.starts(on: "2031-01-01") }
  }

  @Test("The earliest one is ahead of now, not taken, and on a working day")
  func earliest() throws {
    let table = try InventedVisits.table()
    func earliest(_ taken: [TakenSlot], after now: Moment, until last: CivilDate? = nil) -> Moment?
    {
      table.earliest(SlotBook(taken, table.booking), after: now, until: last)
    }
    #expect(earliest([], after: now) == "2026-11-24T11:00")
    #expect(earliest([], after: "2026-11-24T11:00") == "2026-11-24T12:00")
    #expect(
      earliest(InventedVisits.taken("2026-11-24T11:00"), after: now) == "2026-11-24T12:00")
    #expect(earliest([], after: "2026-11-27T17:30") == "2026-11-30T09:00")
    #expect(earliest([], after: "2026-11-27T17:30", until: "2026-11-29") == nil)
    #expect(earliest([], after: "2026-11-27T17:30", until: "2026-11-30") != nil)
  }

  @Test("Room for as many as there are rooms, and for nobody while an earlier visit lasts")
  func rooms() throws {
    let two = SlotBook(
      InventedVisits.taken("2026-11-26T10:00"), InventedVisits.hours(rooms: 2))
    #expect(two.isFree(at: "2026-11-26T10:00"))
    let full = SlotBook(
      InventedVisits.taken("2026-11-26T10:00", "2026-11-26T10:00"), InventedVisits.hours(rooms: 2))
    #expect(!full.isFree(at: "2026-11-26T10:00"))
    let one = SlotBook(InventedVisits.taken("2026-11-26T10:00"), InventedVisits.hours())
    #expect(!one.isFree(at: "2026-11-26T10:59"))
    #expect(one.isFree(at: "2026-11-26T11:00"))
    #expect(!one.isFree(at: "2026-11-26T09:01"))
    #expect(one.isFree(at: "2026-11-26T09:00"))
  }

  @Test("An application is not in its own way, nor is the visit that was written down for it")
  func own() {
    let hours = InventedVisits.hours()
    let at: Moment = "2026-11-26T10:00"
    let fixed = SlotBook(InventedVisits.taken(at, by: CaseID(7)), hours)
    #expect(fixed.isFree(at: at, for: CaseID(7)))
    #expect(!fixed.isFree(at: at, for: CaseID(8)))
    let written = SlotBook(
      [TakenSlot(at: at, holder: .booking(BookingID(1), CaseID(7)), child: "", detail: "")], hours)
    #expect(written.isFree(at: at, for: CaseID(7)))
    #expect(!written.isFree(at: at))
  }

  @Test("A day has as many free visits as rooms and hours that lie ahead")
  func count() throws {
    let table = try InventedVisits.table(InventedVisits.hours(rooms: 2))
    let book = SlotBook(InventedVisits.taken("2026-11-25T10:00"), table.booking)
    #expect(try table.free(on: "2026-11-25", book, after: now) == 15)
    #expect(try table.free(on: "2026-11-24", book, after: now) == 12)
  }
}

@Suite("Two families are not sent to one room at one hour")
struct SlotGuardTests {
  private func refusal(_ taken: [TakenSlot], rooms: Int = 1, step: Step = .fixDate) throws
    -> Refusal.Cause?
  {
    var file = try PmpkScenarioTests.accepted()
    if step == .moveDate { file = try PmpkScenarioTests.scheduled() }
    let book = SlotBook(taken, InventedVisits.hours(rooms: rooms))
    var record = PmpkScenarioTests.fixed
    if step == .moveDate {
      record = [.examinationAt: .moment("2026-12-03T10:00"), .movedBy: .choice(.family)]
    }
    do {
      _ = try file.subject.decide(
        .advance(step, record), file.circumstances().with(slots: book))
      return nil
    } catch {
      return error.cause
    }
  }

  @Test("A taken hour is refused, a free room is not, and the own visit is no hindrance")
  func guarded() throws {
    let other = InventedVisits.taken("2026-12-03T10:00")
    #expect(try refusal(other) == .guardFails(.slotFree))
    #expect(try refusal(other, rooms: 2) == nil)
    #expect(try refusal(InventedVisits.taken("2026-12-03T11:00")) == nil)
    #expect(try refusal(other, step: .moveDate) == .guardFails(.slotFree))
    #expect(
      try refusal(InventedVisits.taken("2026-12-03T10:00", by: CaseID(1)), step: .moveDate) == nil)
  }
}

@Suite("A visit written down by telephone")
struct BookingTests {
  private let at: Moment = "2026-11-26T10:00"

  private func now(
    _ moment: Moment = Invented.morning, by clerk: Clerk = Invented.clerk,
    taken: [TakenSlot] = [], provided: Bool = true
  ) throws -> BookingCircumstances {
    let table = try InventedVisits.table()
    return BookingCircumstances(
      moment: moment, clerk: clerk, table: provided ? table : nil,
      book: SlotBook(taken, table.booking))
  }

  private func facts(
    _ at: Moment = "2026-11-26T10:00", child: FreeText = "Сейітқали Әлия",
    phone: FreeText = "+77000000001"
  ) -> BookingEvent.Booked {
    BookingEvent.Booked(service: .pmpk, at: at, means: .phone, child: child, phone: phone)
  }

  private func booking(_ events: BookingEvent...) throws -> Booking {
    let recorded = ([.booked(facts())] + events).enumerated().map { index, body in
      Recorded(
        sequence: Int64(index), version: index + 1, at: Invented.morning,
        clerk: Invented.clerk.id, desk: "", editions: Editions(rules: "", calendar: 0), body: body)
    }
    return try #require(Booking(id: BookingID(1), events: recorded))
  }

  @Test("It names child and phone, and an hour that is there, ahead and free")
  func book() throws {
    #expect(try Booking.book(facts(), now()) == .booked(facts()))
    #expect(throws: BookingRefusal.missingText) {
      try Booking.book(facts(child: ""), try now())
    }
    #expect(throws: BookingRefusal.missingText) {
      try Booking.book(facts(phone: ""), try now())
    }
    #expect(throws: BookingRefusal.past("2026-11-24T10:00")) {
      try Booking.book(facts("2026-11-24T10:00"), try now())
    }
    #expect(throws: BookingRefusal.noSuchSlot("2026-11-26T10:15")) {
      try Booking.book(facts("2026-11-26T10:15"), try now())
    }
    #expect(throws: BookingRefusal.noSuchSlot("2026-11-28T10:00")) {
      try Booking.book(facts("2026-11-28T10:00"), try now())
    }
    #expect(throws: BookingRefusal.taken(at)) {
      try Booking.book(facts(), try now(taken: InventedVisits.taken(at)))
    }
    #expect(throws: BookingRefusal.readOnlyRole) {
      try Booking.book(facts(), try now(by: Invented.auditor))
    }
    #expect(throws: BookingRefusal.notProvided(.pmpk)) {
      try Booking.book(facts(), try now(provided: false))
    }
  }

  @Test("Missed from its hour on, not before; and then it can be booked anew")
  func missed() throws {
    let visit = try booking()
    #expect(throws: BookingRefusal.notYet(at)) {
      try visit.decide(.miss, try now(at.adding(milliseconds: -1)))
    }
    #expect(try visit.decide(.miss, now(at)) == .missed)
    let gone = try booking(.missed)
    #expect(gone.state == .missed)
    #expect(throws: BookingRefusal.over) { try gone.decide(.miss, try now(at)) }
    #expect(
      try gone.decide(.move(to: "2026-11-27T09:00"), now(at)) == .moved(to: "2026-11-27T09:00"))
    let again = try booking(.missed, .moved(to: "2026-11-27T09:00"))
    #expect(again.state == .open)
    #expect(again.at == "2026-11-27T09:00")
  }

  @Test("It becomes an application once, and what is over is not changed")
  func over() throws {
    #expect(try booking().decide(.come(CaseID(5)), now()) == .came(CaseID(5)))
    let came = try booking(.came(CaseID(5)))
    #expect(came.subject == CaseID(5))
    for change in [BookingChange.come(CaseID(6)), .move(to: at), .cancel(reason: "көшті")] {
      #expect(throws: BookingRefusal.over) { try came.decide(change, try now()) }
    }
    #expect(throws: BookingRefusal.missingText) {
      try booking().decide(.cancel(reason: ""), try now())
    }
    #expect(try booking(.cancelled("көшті")).state == .cancelled)
  }
}
