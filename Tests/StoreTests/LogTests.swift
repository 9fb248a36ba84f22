import Cases
import Fixtures
import Glibc
import Law
import Store
import Testing

@Suite("The log that nothing changes")
struct LogTests {
  @Test(
    "Whatever program asks, an event is not changed, removed, replaced or left out",
    arguments: [
      "UPDATE event SET clerk = 'x'", "DELETE FROM event",
      "UPDATE event SET at = at + 1 WHERE seq = 1",
      "REPLACE INTO event SELECT * FROM event WHERE seq = 1",
      "INSERT OR REPLACE INTO event SELECT * FROM event",
      "INSERT INTO event(stream, stream_id, version, at, clerk, desk, kind, format, rules, calendar, body) VALUES ('case', 1, 9, 0, 'x', 'x', 'x', 1, '', 0, '{}')",
      "INSERT INTO event(stream, stream_id, version, at, clerk, desk, kind, format, rules, calendar, body) VALUES ('case', 99, 2, 0, 'x', 'x', 'x', 1, '', 0, '{}')",
      "UPDATE free_text SET body = 'басқа'", "DELETE FROM free_text",
      "UPDATE free_text SET place = place + 1, body = NULL",
    ])
  func final(sql: String) throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    try fixture.carryOut(.note("қоңырау шалынды"), on: subject)
    let file = SQLFile(fixture.store.path)
    let before = file.rows("SELECT * FROM event") + file.rows("SELECT * FROM free_text")
    #expect(file.run(sql) != nil)
    #expect(file.rows("SELECT * FROM event") + file.rows("SELECT * FROM free_text") == before)
  }

  @Test("Words can be erased and leave the history whole")
  func erasure() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    try fixture.carryOut(.note("жеке сөз"), on: subject)
    let file = SQLFile(fixture.store.path)
    #expect(file.run("UPDATE free_text SET body = NULL WHERE body = 'жеке сөз'") == nil)
    let history = try #require(try fixture.store.history(subject.id))
    guard case .noted(let text) = history.events.last?.body else {
      Issue.record("no note")
      return
    }
    #expect(text.words == nil)
    #expect(try fixture.store.check().isSound)
  }

  @Test("Bodies of events hold ids; names, numbers and phones stand beside them")
  func noNames() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    try fixture.carryOut(.note("Жанар апай келді"), on: subject)
    let bodies = SQLFile(fixture.store.path).rows("SELECT body FROM event WHERE stream = 'case'")
      .joined()
    for word in ["Сейітқали", "Әлия", "Жанар", "350101600010", "7000000001"] {
      #expect(!bodies.contains(word), "\(word)")
    }
  }

  @Test("An event of a newer program is named, not guessed")
  func newerEvent() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    let file = SQLFile(fixture.store.path)
    #expect(
      file.run(
        """
        INSERT INTO event(stream, stream_id, version, at, clerk, desk, kind, format, rules, calendar, body)
        VALUES ('case', \(subject.id), 2, 0, 'x', 'x', 'case.teleported', 1, '', 0, '{}')
        """) == nil)
    #expect(throws: StoreTrouble.unknownEvent(kind: "case.teleported")) {
      try fixture.store.subject(subject.id)
    }
  }

  @Test("Every event carries moment, clerk, desk, edition and version")
  func record() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.accept(try fixture.register())
    let events = try #require(try fixture.store.history(subject.id)).events
    #expect(events.map(\.version) == Array(1...5))
    #expect(events.allSatisfy { $0.clerk == Invented.clerk.id && $0.desk == "1-терезе" })
    #expect(events.allSatisfy { $0.editions.rules == "№ 33" && $0.at == Invented.morning })
    #expect(events.map(\.sequence) == events.map(\.sequence).sorted())
  }
}

@Suite("A clash is found, never overwritten")
struct ClashTests {
  @Test("Of two desks that decide on the same version one is told to decide again")
  func twoDesks() throws {
    let fixture = try StoreFixture()
    let other = try Store(opening: fixture.store.path)
    let subject = try fixture.register()
    let seenThere = try #require(try other.subject(subject.id))
    try fixture.carryOut(.note("бірінші"), on: subject)
    let circumstances = try fixture.now(by: Invented.colleague)
    #expect(throws: StoreTrouble.clash(stream: "case \(subject.id)", expected: 1, found: 2)) {
      try other.write(by: StoreFixture.author(by: Invented.colleague, desk: "2-терезе")) {
        writing in
        _ = try writing.carryOut(.note("екінші"), on: seenThere, circumstances)
      }
    }
    let fresh = try #require(try other.subject(subject.id))
    try other.write(by: StoreFixture.author(by: Invented.colleague, desk: "2-терезе")) { writing in
      _ = try writing.carryOut(.note("екінші"), on: fresh, circumstances)
    }
    #expect(try fixture.store.subject(subject.id)?.version == 3)
  }

  @Test("A refused decision leaves nothing behind")
  func nothingBehind() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    let before = SQLFile(fixture.store.path).rows("SELECT count(*) FROM event")
    #expect(throws: Refusal.self) { try fixture.carryOut(.accept, on: subject) }
    let circumstances = try fixture.now()
    #expect(throws: Refusal.self) {
      try fixture.store.write(by: StoreFixture.author()) { writing in
        let noted = try writing.carryOut(.note("сөз"), on: subject, circumstances)
        _ = try writing.carryOut(.accept, on: noted, circumstances)
      }
    }
    #expect(SQLFile(fixture.store.path).rows("SELECT count(*) FROM event") == before)
    #expect(try fixture.store.check().isSound)
  }

  @Test("Numbers of the register are gapless, whichever desk registers")
  func gapless() throws {
    let fixture = try StoreFixture()
    let second = try Store(opening: fixture.store.path)
    for index in 0..<10 {
      if index.isMultiple(of: 2) {
        try fixture.register("Әли Бала\(index)")
      } else {
        let draft = Invented.draft("Әли Бала\(index)", iin: nil)
        let completed = try draft.completed(at: Invented.morning)
        let circumstances = try fixture.now()
        _ = try second.write(by: StoreFixture.author(desk: "2-терезе")) {
          try $0.register(completed, circumstances)
        }
      }
    }
    #expect(try fixture.inbox().map(\.number.serial).sorted() == Array(1...10))
    #expect(try second.check().isSound)
  }

  @Test("A new year begins its own register")
  func newYear() throws {
    let fixture = try StoreFixture()
    try fixture.register(at: "2026-12-31T10:00")
    let first = try fixture.register(at: "2027-01-05T10:00")
    #expect(first.number == ApplicationNumber(year: 2027, serial: 1))
  }

  @Test("Queue numbers are a serial of the day")
  func tickets() throws {
    let fixture = try StoreFixture()
    func arrive(_ moment: Moment) throws -> Int {
      try fixture.store.write(by: StoreFixture.author(at: moment)) {
        try $0.arrive(service: nil, place: .school, Invented.atDesk(moment)).ticket
      }
    }
    #expect(try arrive("2026-11-24T09:00") == 1)
    #expect(try arrive("2026-11-24T09:00") == 2)
    #expect(try arrive("2026-11-25T09:00") == 1)
  }
}
