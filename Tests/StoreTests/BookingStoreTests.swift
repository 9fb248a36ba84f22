import Cases
import Demo
import Fixtures
import Law
@testable import Store
import Testing

@Suite("Booked visits in the store")
struct BookingStoreTests {
  private let fixture: StoreFixture
  private let at: Moment = "2026-11-26T10:00"

  init() throws {
    fixture = try StoreFixture()
    var organisation = Invented.organisation
    organisation.place = .pmpk
    try fixture.store.write(by: StoreFixture.author()) { writing in
      try writing.append([.setUp(OfficeEvent.SetUp(organisation, isDemo: false))])
    }
  }

  private func facts(_ at: Moment) -> BookingEvent.Booked {
    BookingEvent.Booked(
      service: .pmpk, at: at, means: .phone, child: "Сейітқали Әлия", phone: "+77000000001")
  }

  private func book(_ at: Moment) throws -> Booking {
    try fixture.store.write(by: StoreFixture.author()) {
      try $0.book(facts(at), by: Invented.clerk)
    }
  }

  private func change(_ id: BookingID, _ change: BookingChange) throws -> Booking {
    try fixture.store.write(by: StoreFixture.author()) {
      try $0.change(id, change, by: Invented.clerk)
    }
  }

  private func taken() throws -> [Moment] {
    try fixture.store.slotBook(of: .pmpk, from: Invented.morning, InventedHours.oneRoom)
      .taken.map(\.at)
  }

  /// A package for the PMPK, found complete at the desk.
  private func accepted(_ child: String = "Оспан Әлихан") throws -> Case {
    let rules = try RuleBook.rules(of: .pmpk, on: Invented.morning.date).at(.pmpk)
    let now = Circumstances(
      moment: Invented.morning, clerk: Invented.clerk, desk: "1-терезе",
      office: try fixture.store.office(), rules: rules)
    let intake = CompletedIntake(
      service: .pmpk, channel: .walkIn, residency: .resident, received: Invented.morning,
      child: PersonFacts(name: try #require(FullName(child))), applicant: Invented.mother,
      knownChild: nil, knownApplicant: nil, relation: .mother, schooling: nil, visit: nil,
      visitArrivedAt: nil, supervisorReason: nil, record: [:])
    return try fixture.store.write(by: StoreFixture.author()) { writing in
      var subject = try writing.register(intake, now)
      for command in ServiceInMemory.everything(for: subject, rules) + [.accept] {
        subject = try writing.carryOut(command, on: subject, now)
      }
      return subject
    }
  }

  private func fix(_ subject: Case, at moment: Moment) throws -> Case {
    let rules = try RuleBook.rules(of: .pmpk, on: Invented.morning.date).at(.pmpk)
    let now = Circumstances(
      moment: Invented.morning, clerk: Invented.clerk, desk: "1-терезе",
      office: try fixture.store.office(), rules: rules)
    let record: Record = [
      .examinationAt: .moment(moment), .examinationKind: .choice(.first),
    ]
    return try fixture.store.write(by: StoreFixture.author()) {
      try $0.carryOut(.advance(.fixDate, record), on: subject, now)
    }
  }

  @Test("An hour is given once: to a call, to an application, and not to a second one")
  func once() throws {
    _ = try book(at)
    #expect(throws: BookingRefusal.taken(at)) { try book(at) }
    let first = try accepted()
    let refusal = Refusal(.guardFails(.slotFree), clauses: ["pmpk.req.7.4"])
    #expect(throws: refusal) { try fix(first, at: at) }
    let fixed = try fix(first, at: "2026-11-26T11:00")
    #expect(fixed.appointment == "2026-11-26T11:00")
    #expect(throws: BookingRefusal.taken("2026-11-26T11:00")) { try book("2026-11-26T11:00") }
    #expect(try taken() == [at, "2026-11-26T11:00"])
  }

  @Test("The family that called comes: the hour waits for its application, then is its own")
  func came() throws {
    let visit = try book(at)
    let subject = try accepted("Сейітқали Әлия")
    _ = try change(visit.id, .come(subject.id))
    #expect(try taken() == [at], "nobody else gets it meanwhile")
    #expect(throws: Refusal.self) { try fix(try accepted(), at: at) }
    _ = try fix(subject, at: at)
    #expect(try taken() == [at], "once, not twice")
  }

  @Test("A missed or cancelled visit frees its hour, a moved one takes another")
  func freed() throws {
    let visit = try book(at)
    _ = try change(visit.id, .move(to: "2026-11-27T09:00"))
    #expect(try taken() == ["2026-11-27T09:00"])
    _ = try change(visit.id, .cancel(reason: "көшті"))
    #expect(try taken().isEmpty)
    _ = try book(at)
  }

  @Test("How many wait and since when; nobody before the first")
  func line() throws {
    #expect(try fixture.store.waitingLine(of: .pmpk) == WaitingLine(count: 0, since: nil))
    _ = try accepted()
    _ = try fix(try accepted(), at: at)
    #expect(
      try fixture.store.waitingLine(of: .pmpk) == WaitingLine(count: 2, since: "2026-11-24"))
  }

  @Test("Lists made again from the log are the lists that were kept, and the log holds no name")
  func rebuild() throws {
    let visit = try book(at)
    _ = try change(visit.id, .come(try accepted("Сейітқали Әлия").id))
    _ = try fix(try accepted(), at: "2026-11-26T11:00")
    _ = try fixture.store.write(by: StoreFixture.author(at: "2026-11-25T09:00")) {
      try $0.beginReminders(days: [-1, 0])
    }
    let tables = ["slot_row", "booking_row", "reminder_row"]
    func rows() -> [[String]] {
      tables.map { SQLFile(fixture.store.path).rows("SELECT * FROM \($0)") }
    }
    let kept = rows()
    #expect(kept.allSatisfy { !$0.isEmpty })
    try fixture.store.rebuild()
    #expect(rows() == kept)
    #expect(try fixture.store.check().isSound)
    let bodies = SQLFile(fixture.store.path).rows("SELECT body FROM event").joined()
    #expect(!bodies.contains("Әлия") && !bodies.contains("7000000001"))
  }

  @Test("Messages of the day before and of the day, each chosen once; a moved visit has new ones")
  func reminders() throws {
    let subject = try fix(try accepted(), at: at)
    func chosen(_ moment: Moment) throws -> [Moment] {
      try fixture.store.write(by: StoreFixture.author(at: moment)) {
        try $0.beginReminders(days: [-1, 0]).map(\.facts.at)
      }
    }
    #expect(try chosen("2026-11-24T12:00").isEmpty)
    #expect(try chosen("2026-11-25T08:00") == [at])
    #expect(try chosen("2026-11-25T08:01").isEmpty)
    #expect(try chosen("2026-11-26T08:00") == [at])
    #expect(try chosen("2026-11-26T10:00").isEmpty, "the hour has come")
    #expect(subject.stage == .scheduled)
  }
}

private enum InventedHours {
  static let oneRoom = BookingHours(
    from: ClockTime(9, 0), until: ClockTime(18, 30), lunchFrom: ClockTime(13, 0),
    lunchUntil: ClockTime(14, 30), minutes: 60, rooms: 1)
}
