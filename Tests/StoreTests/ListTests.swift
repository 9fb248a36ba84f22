import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("The inbox as the store keeps it")
struct InboxTests {
  @Test("Most urgent first, then the older; each filter holds what it says")
  func order() throws {
    let fixture = try StoreFixture()
    let old = try fixture.register("Әли Ескі", at: "2026-11-19T10:00")
    let today = try fixture.register("Әли Бүгін", at: "2026-11-20T10:00")
    let soon = try fixture.register("Әли Жақын", at: "2026-11-24T10:00")
    let mineNot = try fixture.register("Әли Басқа", at: "2026-11-24T10:01", by: Invented.colleague)
    #expect(try fixture.inbox().map(\.id) == [old.id, today.id, soon.id, mineNot.id])
    #expect(try fixture.inbox(.overdue).map(\.id) == [old.id])
    #expect(try fixture.inbox(.today).map(\.id) == [today.id])
    #expect(try fixture.inbox(.soon).map(\.id) == [soon.id, mineNot.id])
    #expect(try fixture.inbox(.mine).map(\.id) == [old.id, today.id, soon.id])
    #expect(try fixture.inbox(.waiting).isEmpty)
    for filter in InboxFilter.allCases {
      #expect(try fixture.store.count(fixture.query(filter)) == (try fixture.inbox(filter)).count)
    }
  }

  @Test("A decided case has no date any more; a closed one leaves the inbox")
  func course() throws {
    let fixture = try StoreFixture()
    var subject = try fixture.accept(try fixture.register())
    #expect(try fixture.inbox().first?.due == DueState.none)
    subject = try fixture.carryOut(
      .deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)), on: subject)
    #expect(try fixture.inbox(.waiting).map(\.id) == [subject.id])
    let toSign = fixture.query(.toSign, of: Invented.supervisor)
    #expect(
      try fixture.inbox(.toSign, of: Invented.supervisor).map(\.id) == [subject.id],
      "what lies to be signed is in the head's list, whoever holds it")
    #expect(try fixture.store.count(toSign) == 1)
    #expect(try fixture.store.position(of: .last, in: toSign) == 1)
    subject = try fixture.carryOut(
      .recordOrder(OrderRecord(number: "4", date: "2026-11-24", visit: "ертең")), on: subject)
    #expect(try fixture.inbox(.waiting).isEmpty)
    #expect(try fixture.inbox(.toSign, of: Invented.supervisor).isEmpty)
    #expect(try fixture.store.count(toSign) == 0)
    subject = try fixture.carryOut(
      .giveNotice(DeliveryRecord(delivery: .paper, at: Invented.morning)), on: subject)
    #expect(try fixture.inbox().isEmpty)
    #expect(try fixture.store.search("сейітқали", limit: 5).map(\.row.id) == [subject.id])
  }

  @Test("Pages in both directions give the whole list, each row once", arguments: [1, 2, 3, 7, 50])
  func pages(limit: Int) throws {
    let fixture = try StoreFixture()
    for index in 0..<23 {
      try fixture.register(
        "Әли Бала\(index)", at: index % 3 == 0 ? "2026-11-23T10:00" : Invented.morning)
    }
    let all = try fixture.inbox()
    var forward: [InboxRow] = []
    var key = InboxKey.first
    while true {
      let page = try fixture.store.inbox(fixture.query(.all), .after(key), limit: limit)
      guard let last = page.last else { break }
      forward += page
      key = last.key
    }
    var backward: [InboxRow] = []
    key = InboxKey.last
    while true {
      let page = try fixture.store.inbox(fixture.query(.all), .before(key), limit: limit)
      guard let first = page.first else { break }
      backward = page + backward
      key = first.key
    }
    #expect(forward == all)
    #expect(backward == all)
    for (index, row) in all.enumerated() {
      #expect(try fixture.store.position(of: row.key, in: fixture.query(.all)) == index)
    }
  }
}

@Suite("A page of the inbox next to any key")
struct InboxPageTests {
  /// Five days of cases, three of each day, and four without a due day.
  private func filled() throws -> StoreFixture {
    let fixture = try StoreFixture()
    let days = ["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24"]
    for (turn, day) in days.enumerated() {
      for index in 0..<3 {
        try fixture.register(
          "Әли Бала\(turn)\(index)", at: Moment(stringLiteral: day + "T10:00"),
          by: index == 1 ? Invented.colleague : Invented.clerk)
      }
    }
    for index in 0..<4 { _ = try fixture.accept(try fixture.register("Әли Дайын\(index)")) }
    return fixture
  }

  @Test(
    "Holds what follows or stands before it in the filter, though the key itself lies outside",
    arguments: InboxFilter.allCases, [CaseTrouble.unreported, nil])
  func besideAnyKey(filter: InboxFilter, trouble: CaseTrouble?) throws {
    let fixture = try filled()
    let plain = fixture.query(filter)
    var narrowing = CaseNarrowing.none
    narrowing.trouble = trouble
    let query = InboxQuery(
      filter: filter, clerk: plain.clerk, today: plain.today, soonUntil: plain.soonUntil,
      narrowing: narrowing)
    let rows = try fixture.inbox(filter)
    var keys = try fixture.inbox().map(\.key)
    #expect(Set(keys.map(\.rank)).count > 3 && Set(keys.map(\.rank)).count < keys.count)
    keys += keys.flatMap { [InboxKey(rank: $0.rank - 1, id: 0), InboxKey(rank: $0.rank, id: 0)] }
    for key in keys + [.first, .last] {
      let behind = rows.filter { $0.key > key }
      let above = rows.filter { $0.key < key }
      for limit in [1, 2, 100] {
        #expect(
          try fixture.store.inbox(query, .after(key), limit: limit) == Array(behind.prefix(limit)))
        #expect(
          try fixture.store.inbox(query, .before(key), limit: limit) == Array(above.suffix(limit)))
      }
    }
  }
}

@Suite("Finding a case or a person")
struct SearchTests {
  @Test(
    "By folded name, ЖСН, phone or number",
    arguments: [
      ("кайрат", true), ("kairat", true), ("Қайрат", true), ("қайратқызы әлия", true),
      ("алия сейит", true),
      ("350101600010", true), ("3501016", true), ("7000000001", true), ("+7 700 000 00 01", true),
      ("жанар", true), ("26-00001", true), ("0001", true), ("болат", false),
      ("350101500013", false), ("", false), ("\"*", false),
      ("' OR 1=1 --", false),
    ])
  func found(typed: String, isFound: Bool) throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    let hits = try fixture.store.search(typed, limit: 10)
    #expect(hits.map(\.row.id) == (isFound ? [subject.id] : []), "\(typed)")
  }

  @Test(
    "A number typed whole, as the screen or a paper shows it, stands before the numbers it begins",
    arguments: [
      ("0001", 1), ("26-00001", 1), ("26-0001", 1), ("0012", 12), ("26-00012", 12), (" 0001 ", 1),
    ])
  func exactNumber(typed: String, serial: Int) throws {
    let fixture = try StoreFixture()
    for index in 1...12 { try fixture.register("Оспан Әлихан", iin: "35010160\(1_000 + index)") }
    let hits = try fixture.store.search(typed, limit: 20, year: 2026)
    #expect(hits.first?.row.number.serial == serial)
    #expect(Set(hits.map(\.row.id)).count == hits.count, "no hit stands twice")
    #expect(
      try fixture.store.search(typed, limit: 1, year: 2026).map(\.row.number.serial) == [serial])
  }

  @Test("A part of a number is no number, and without a year only a number in full is one")
  func partOfNumber() {
    #expect(ApplicationNumber(whole: "26-000", in: 2026) == nil)
    #expect(ApplicationNumber(whole: "1", in: 2026) == nil)
    #expect(ApplicationNumber(whole: "алия", in: 2026) == nil)
    #expect(ApplicationNumber(whole: "0001", in: nil) == nil)
    #expect(ApplicationNumber(whole: "0001", in: 2026) == ApplicationNumber(year: 2026, serial: 1))
    #expect(
      ApplicationNumber(whole: "25-0001", in: 2026) == ApplicationNumber(year: 2025, serial: 1))
    #expect(
      ApplicationNumber(whole: "25-00001", in: nil) == ApplicationNumber(year: 2025, serial: 1))
    #expect(
      ApplicationNumber(whole: "25-00010", in: 2026) == ApplicationNumber(year: 2025, serial: 10))
  }

  @Test("Open cases stand before closed ones")
  func openFirst() throws {
    let fixture = try StoreFixture()
    let open = try fixture.register("Оспан Әлихан")
    let closed = try fixture.carryOut(
      .withdraw(reason: "көшті"), on: try fixture.register("Оспан Әлібек"))
    #expect(try fixture.store.search("оспан", limit: 10).map(\.row.id) == [open.id, closed.id])
  }

  @Test("A known child is offered by ЖСН or name, with the latest application")
  func known() throws {
    let fixture = try StoreFixture()
    try fixture.register()
    let byNumber = try fixture.store.knownPersons(iin: "350101600010", name: "", limit: 5)
    #expect(byNumber.map(\.person.facts.name.given) == ["Әлия"])
    #expect(byNumber.first?.number == ApplicationNumber(year: 2026, serial: 1))
    let byName = try fixture.store.knownPersons(iin: "", name: "сейитк", limit: 5)
    #expect(Set(byName.map(\.person.facts.name.given)) == ["Әлия", "Жанар"])
  }

  @Test("A known child keeps one record; a changed value is an event and finds again")
  func oneRecord() throws {
    let fixture = try StoreFixture()
    let first = try fixture.register()
    let again = try fixture.register(
      "Оспан Әлия Қайратқызы", knownChild: first.facts.child)
    #expect(again.facts.child == first.facts.child)
    #expect(try fixture.store.person(first.facts.child)?.facts.name.surname == "Оспан")
    #expect(try fixture.store.search("оспан", limit: 5).count == 2)
    #expect(try fixture.store.check().isSound)
  }
}

@Suite("Lists made again from the log")
struct RebuildTests {
  static let tables = [
    "case_row", "visit_row", "search_text", "tally", "case_stage", "case_paper",
  ]

  static func lists(_ path: String) -> [String] {
    tables.flatMap { SQLFile(path).rows("SELECT * FROM \($0) ORDER BY 1, 2") }
  }

  @Test("Rebuilt lists are the same as those kept day by day")
  func rebuild() throws {
    let folder = try TemporaryFolder()
    let store = try Store(creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, seed: 5)
    try demo.fill(applications: 300, withVisitors: true)
    let before = Self.lists(store.path)
    #expect(before.count > 600)
    try store.rebuild()
    #expect(Self.lists(store.path) == before)
    let report = try store.check()
    #expect(report.findings == [])
    #expect(report.cases == 300)
  }

  @Test("The same seed gives the same invented store, another seed another")
  func seeds() throws {
    func lists(_ seed: UInt64) throws -> [String] {
      let folder = try TemporaryFolder()
      let store = try Store(creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
      var demo = DemoStore(store, at: Invented.morning, seed: seed)
      try demo.fill(applications: 40)
      return Self.lists(store.path)
    }
    #expect(try lists(1) == (try lists(1)))
    #expect(try lists(1) != (try lists(2)))
  }

  @Test("A damaged list is found by the check and mended by a rebuild")
  func damage() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    #expect(
      SQLFile(fixture.store.path).run("UPDATE case_row SET stage = 'closed', is_open = 0") == nil)
    #expect(
      try fixture.store.check().findings == ["lists: case \(subject.id) differs from the log"])
    try fixture.store.rebuild()
    #expect(try fixture.store.check().isSound)
    #expect(try fixture.inbox().count == 1)
  }

  @Test("Any past moment can be replayed")
  func replay() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    _ = try fixture.accept(subject, at: "2026-11-25T10:00")
    #expect(try fixture.store.history(subject.id, asOf: "2026-11-24T23:00")?.subject == subject)
    #expect(
      try fixture.store.history(subject.id, asOf: "2026-11-25T10:00")?.subject.stage == .accepted)
    #expect(try fixture.store.history(subject.id, asOf: "2026-11-24T08:00") == nil)
  }
}
