import Cases
import Fixtures
import Law
import Testing

@Suite("Registering an application")
struct CaseRegistrationTests {
  static func register(
    _ intake: Intake, at moment: Moment = Invented.morning, by clerk: Clerk = Invented.clerk
  ) throws -> CaseEvent.Registered {
    let event = try Case.register(
      intake, number: ApplicationNumber(year: 2026, serial: 1),
      try Invented.circumstances(moment, by: clerk))
    guard case .registered(let facts) = event else { throw StoreTrouble.notSetUp }
    return facts
  }

  @Test("A walk-in application within intake hours counts from the same day")
  func walkIn() throws {
    let facts = try Self.register(Invented.intake())
    #expect(facts.registered == "2026-11-24")
    #expect(facts.warnings.isEmpty)
    #expect(facts.outsideHours == nil)
  }

  /// home.req.7.2: intake until 17:30, lunch from 13:00 to 14:30.
  @Test(
    "Out of intake hours a clerk may not register, and learns by which clause",
    arguments: [
      ("2026-11-24T12:59:59.999", nil), ("2026-11-24T13:00", "home.req.7.2"),
      ("2026-11-24T14:29:59", "home.req.7.2"), ("2026-11-24T14:30", nil),
      ("2026-11-24T17:30", nil), ("2026-11-24T17:30:00.001", "home.req.7.2"),
      ("2026-11-24T18:30", "home.req.7.2"), ("2026-11-24T18:30:00.001", "home.req.7.1"),
      ("2026-11-24T08:59", "home.req.7.1"), ("2026-11-24T09:00", nil),
      ("2026-11-21T10:00", "home.req.7.1"),
    ] as [(Moment, ClauseID?)])
  func hours(moment: Moment, clause: ClauseID?) throws {
    let intake = Invented.intake(received: moment)
    guard let clause else {
      #expect(try Self.register(intake, at: moment).registered == moment.date)
      return
    }
    let refusal = #expect(throws: Refusal.self) { try Self.register(intake, at: moment) }
    #expect(refusal?.clauses == [clause])
    guard case .intakeClosed = refusal?.cause else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test(
    "A supervisor records a reason and goes on; a clerk's reason is not enough, nor is an empty one"
  )
  func supervisorsReason() throws {
    let late: Moment = "2026-11-24T17:45"
    var intake = Invented.intake(received: late)
    intake.supervisorReason = "кезек көп болды"
    let facts = try Self.register(intake, at: late, by: Invented.supervisor)
    #expect(facts.outsideHours == "кезек көп болды")
    #expect(facts.warnings == [.afterIntakeHours])
    #expect(throws: Refusal(.supervisorOnly, clauses: ["home.req.7.2"])) {
      try Self.register(intake, at: late)
    }
    intake.supervisorReason = ""
    #expect(throws: Refusal.self) { try Self.register(intake, at: late, by: Invented.supervisor) }
  }

  @Test("After the office has closed not even a supervisor takes a walk-in")
  func closed() throws {
    let night: Moment = "2026-11-24T18:30:00.001"
    var intake = Invented.intake(received: night)
    intake.supervisorReason = "себебі бар"
    #expect(throws: Refusal.self) { try Self.register(intake, at: night, by: Invented.supervisor) }
  }

  @Test("Whoever took a talon in time is served, however late the turn comes")
  func arrivedInTime() throws {
    let late: Moment = "2026-11-24T17:50"
    var intake = Invented.intake(received: late)
    intake.arrivedAt = "2026-11-24T17:29"
    #expect(try Self.register(intake, at: late).registered == "2026-11-24")
    intake.arrivedAt = "2026-11-24T17:31"
    #expect(throws: Refusal.self) { try Self.register(intake, at: late) }
  }

  /// home.req.7.5
  @Test("What came to the portal after hours is registered with the next working day")
  func portal() throws {
    let entered: Moment = "2026-11-25T09:10"
    let facts = try Self.register(
      Invented.intake(.portal, received: "2026-11-24T18:30:00.001"), at: entered)
    #expect(facts.registered == "2026-11-25")
    #expect(facts.received == "2026-11-24T18:30:00.001")
    let inTime = try Self.register(
      Invented.intake(.portal, received: "2026-11-24T18:30"), at: entered)
    #expect(inTime.registered == "2026-11-24")
  }

  /// home.req.7.5
  @Test("What came after hours is decided no earlier than the day it is registered on")
  func notBeforeRegistration() throws {
    var file = try CaseInMemory.withCompletePackage(.portal, received: "2026-11-24T18:30:00.001")
    #expect(file.subject.facts.registered == "2026-11-25")
    #expect(
      throws: Refusal(
        .notYetRegistered("2026-11-25"), clauses: ["home.req.7.5"], articles: [.afterHours])
    ) {
      try file.carryOut(.accept, at: "2026-11-24T23:59:59.999")
    }
    try file.carryOut(.accept, at: "2026-11-25T00:00")
    #expect(file.subject.stage == .accepted)
  }

  @Test("A family may take back what is not registered yet")
  func withdrawnBeforeRegistration() throws {
    var file = try CaseInMemory(.portal, received: "2026-11-24T18:30:00.001")
    try file.carryOut(.withdraw(reason: "көшіп кетті"), at: "2026-11-24T19:10")
    #expect(file.subject.stage == .withdrawn)
  }

  @Test("Nothing is registered that lies in the future, and not by one who may only read")
  func refused() throws {
    #expect(throws: Refusal(.dateInFuture("2026-11-25"))) {
      try Self.register(Invented.intake(.portal, received: "2026-11-25T10:00"))
    }
    #expect(throws: Refusal(.readOnlyRole)) {
      try Self.register(Invented.intake(), by: Invented.auditor)
    }
    #expect(throws: Refusal(.channelNotOffered(.stateCorporation))) {
      try Self.register(Invented.intake(.stateCorporation))
    }
  }

  @Test("Another kind of office does not provide the service")
  func place() throws {
    var department = Invented.organisation
    department.place = .department
    let office = Office(events: [.setUp(OfficeEvent.SetUp(department, isDemo: false))])
    let now = try Invented.circumstances(office: office)
    #expect(throws: Refusal(.placeDoesNotProvide(.home))) {
      try Case.register(
        Invented.intake(), number: ApplicationNumber(year: 2026, serial: 1), now)
    }
  }

  @Test("A case keeps the edition it was registered under")
  func edition() throws {
    let file = try CaseInMemory()
    #expect(file.subject.edition == "№ 33")
    #expect(file.subject.stage == .checking)
    #expect(file.subject.holder == Invented.clerk.id)
  }
}

@Suite("Register numbers")
struct ApplicationNumberTests {
  @Test(
    "A number is read as it is written, with or without its year",
    arguments: [
      ("26-00405", 2026, 405), ("405", 2026, 405), ("0405", 2026, 405), ("25-1", 2025, 1),
      ("26-123456", 2026, 123_456),
    ])
  func reading(text: String, year: Int, serial: Int) {
    #expect(
      ApplicationNumber(text, currentYear: 2026) == ApplicationNumber(year: year, serial: serial))
  }

  @Test(
    "Anything else is no number",
    arguments: ["", "-", "26-", "0", "26-0", "2026-1", "26-1-1", "аб", "26-+5", "-5", " 5", "٤٠٥"])
  func noNumber(text: String) {
    #expect(ApplicationNumber(text, currentYear: 2026) == nil)
  }

  @Test("Paper shows the year, the screen only one that is not the current")
  func writing() {
    let number = ApplicationNumber(year: 2026, serial: 405)
    #expect(number.description == "26-00405")
    #expect(number.short(in: 2026) == "0405")
    #expect(number.short(in: 2027) == "26-0405")
    #expect(ApplicationNumber(year: 2025, serial: 900) < number)
  }
}
