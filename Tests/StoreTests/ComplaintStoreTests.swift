import Cases
import Fixtures
import Law
@testable import Store
import Testing

@Suite("Complaints in the store")
struct ComplaintStoreTests {
  private func register(
    _ fixture: StoreFixture, _ intake: ComplaintIntake = Invented.complaint()
  ) throws -> Complaint {
    try fixture.store.write(by: StoreFixture.author(at: intake.received)) { writing in
      try writing.register(
        intake, Invented.complaintCircumstances(intake.received, office: writing.office))
    }
  }

  private func carryOut(
    _ command: ComplaintCommand, on subject: Complaint, _ fixture: StoreFixture,
    by clerk: Clerk = Invented.clerk
  ) throws -> Complaint {
    let moment = Invented.complaintDay
    return try fixture.store.write(by: StoreFixture.author(at: moment, by: clerk)) { writing in
      try writing.carryOut(
        command, on: subject,
        Invented.complaintCircumstances(moment, by: clerk, office: writing.office))
    }
  }

  @Test("The register of complaints is gapless, beside that of applications, from one each year")
  func numbers() throws {
    let fixture = try StoreFixture()
    try fixture.register()
    #expect(try register(fixture).number.description == "Ш26-00001")
    #expect(try register(fixture).number.description == "Ш26-00002")
    var silent = Invented.complaint()
    silent.matter = ""
    #expect(throws: ComplaintRefusal.self) { try register(fixture, silent) }
    #expect(try register(fixture).number.description == "Ш26-00003")
    let next = try register(fixture, Invented.complaint(received: "2027-01-05T10:00"))
    #expect(next.number.description == "Ш27-00001")
    #expect(try fixture.store.check().isSound)
    #expect(try fixture.store.check().complaints == 4)
  }

  @Test("What was recorded comes back word for word, and the log holds no name")
  func roundTrip() throws {
    let fixture = try StoreFixture()
    var subject = try register(fixture)
    let day = Invented.complaintDay
    let commands: [(ComplaintCommand, Clerk)] = [
      (.writeAnswer("Құрметті Ольга Петровна!"), Invented.clerk), (.submit, Invented.clerk),
      (.giveBack("толықтыру"), Invented.supervisor), (.note("қоңырау шалды"), Invented.colleague),
      (.hand(to: Invented.supervisor.id, reason: "демалыс"), Invented.clerk),
      (.passUp(at: day, body: "Департамент"), Invented.clerk),
      (.extend(workingDays: 5, reason: "тексеру"), Invented.supervisor),
      (.noticeExtension(at: day), Invented.clerk), (.explainDelay("себеп"), Invented.clerk),
      (.decide(.partlySatisfied), Invented.supervisor),
      (
        .recordPaper(
          NoticeRecord(form: .talon, copy: 1, copies: 1, outcome: .savedToFile)),
        Invented.clerk
      ),
      (.give(DeliveryRecord(delivery: .paper, at: day)), Invented.clerk),
    ]
    for (command, clerk) in commands {
      subject = try carryOut(command, on: subject, fixture, by: clerk)
    }
    let again = try Store(opening: fixture.store.path)
    #expect(try again.complaint(subject.id) == subject)
    #expect(try again.complaintHistory(subject.id)?.events.count == commands.count + 1)
    let bodies = SQLFile(fixture.store.path).rows("SELECT body FROM event").joined()
    for word in ["Лебедева", "Ольга", "77000000012", "Департамент", "күттік"] {
      #expect(!bodies.contains(word), "\(word)")
    }
  }

  @Test("Open complaints stand in the list by urgency; closed ones leave it and can still be found")
  func list() throws {
    let fixture = try StoreFixture()
    let later = try register(fixture, Invented.complaint(received: "2026-11-19T10:00"))
    let sooner = try register(fixture)
    #expect(try fixture.store.complaints().map(\.id) == [sooner.id, later.id])
    _ = try carryOut(.withdraw("келістік"), on: sooner, fixture)
    #expect(try fixture.store.complaints().map(\.id) == [later.id])
    #expect(try fixture.store.complaints(includingClosed: true).count == 2)
    #expect(try fixture.store.complaintID(of: sooner.number) == sooner.id)
  }

  @Test("A complaint about an application knows its number, and its visit's records")
  func about() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register(at: "2026-11-16T10:00")
    var intake = Invented.complaint()
    intake.caseID = subject.id
    let complaint = try register(fixture, intake)
    #expect(try fixture.store.complaints(about: subject.id).map(\.id) == [complaint.id])
    #expect(try fixture.store.complaintHistory(complaint.id)?.application == subject.number)
    #expect(try fixture.store.complaints().first?.application == subject.number)
  }

  @Test("Two clerks on one complaint: the second is told")
  func clash() throws {
    let fixture = try StoreFixture()
    let subject = try register(fixture)
    _ = try carryOut(.note("бірінші"), on: subject, fixture)
    #expect(throws: StoreTrouble.clash(stream: "complaint 1", expected: 1, found: 2)) {
      try carryOut(.note("екінші"), on: subject, fixture)
    }
  }

  @Test("A day closed by an act moves the dates of open complaints at once")
  func recounted() throws {
    let fixture = try StoreFixture()
    _ = try register(fixture)
    #expect(try fixture.store.complaints().first?.due.date == "2026-11-20")
    let entry = CalendarEntry(
      date: "2026-11-19", effect: .closed, source: "№ 1 қаулы", certainty: .confirmed)
    try fixture.store.write(by: StoreFixture.author()) { writing in
      _ = try writing.change(.add(entry), by: Invented.supervisor)
    }
    #expect(try fixture.store.complaints().first?.due.date == "2026-11-23")
  }

  @Test("Lists made again from the log are the lists that were kept")
  func rebuild() throws {
    let fixture = try StoreFixture()
    _ = try carryOut(
      .submit,
      on: try carryOut(
        .writeAnswer("Расталды."), on: try register(fixture), fixture), fixture)
    let kept = SQLFile(fixture.store.path).rows("SELECT * FROM complaint_row")
    try fixture.store.rebuild()
    #expect(SQLFile(fixture.store.path).rows("SELECT * FROM complaint_row") == kept)
    #expect(kept.count == 1)
  }
}

@Suite("A store of an older program")
struct OlderStoreTests {
  @Test("gains streams without a copy of its log, and keeps its guards")
  func loosened() throws {
    let fixture = try StoreFixture()
    let file = SQLFile(fixture.store.path)
    #expect(file.rows("PRAGMA integrity_check") == ["ok"])
    let insert = """
      INSERT INTO event(stream, stream_id, version, at, clerk, desk, kind, format, rules, calendar,
        body) VALUES
      """
    #expect(file.run("\(insert) ('', 1, 1, 0, 'a', 'b', 'c', 1, '', 0, '{}')") != nil)
    #expect(file.run("\(insert) ('complaint', 1, 2, 0, 'a', 'b', 'c', 1, '', 0, '{}')") != nil)
    #expect(file.run("\(insert) ('complaint', 1, 1, 0, 'a', 'b', 'c', 1, '', 0, '{}')") == nil)
    #expect(file.run("UPDATE event SET desk = 'x'") != nil)
  }
}
