import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

/// The queues are kept beside the log and read one by one. However they came about, they are what all
/// applications together make when every history is read again.
@Suite("preschool.rule.10.p1: a queue that is read alone is the one that all applications make")
struct QueueTableTests {
  private static let today = Invented.morning.date

  /// Every history read again, as if nothing were kept.
  private struct Recount {
    let book: PreschoolBook
    let places: [(place: FreePlace, state: FreePlace.State)]

    init(_ store: Store, _ ids: [CaseID]) throws {
      let office = try store.office()
      let members = try ids.sorted().compactMap { try store.subject($0).map(QueueMember.init(_:)) }
      book = PreschoolBook(members, settings: office.policies, register: office.preschools)
      var places: [(place: FreePlace, state: FreePlace.State)] = []
      while let place = try store.freePlace(FreePlaceID(Int64(places.count + 1))) {
        let subject = try place.offer.flatMap { try store.subject($0.caseID) }
        places.append((place, place.state(subject)))
      }
      self.places = places
    }

    var free: [FreePlace] { places.filter { $0.state == .free }.map { $0.place } }

    func isNext(_ id: CaseID) -> Bool {
      let own = Set(book.places(of: id).map(\.key.preschool))
      return free.contains { place in
        own.contains(book.named(place.key).preschool)
          && book.next(for: place.key, free: free, today: today).contains(id)
      }
    }
  }

  private func agrees(_ store: Store, _ ids: [CaseID]) throws {
    let all = try Recount(store, ids)
    for id in ids {
      let own = try #require(try store.history(id)).surroundings
      #expect(own.places == all.book.places(of: id), "\(id)")
      #expect(own.isNext == (!own.places.isEmpty && all.isNext(id)), "\(id)")
    }
    for (line, known) in zip(try store.bulletin(on: Self.today), all.places) {
      #expect(line.state == known.state)
      guard known.state == .free else { continue }
      let next = all.book.next(for: known.place.key, free: all.free, today: Self.today)
      #expect(line.children.map(\.id) == next)
      let places = next.map { id in
        let own = all.book.places(of: id)
        return own.first { $0.key == all.book.named(known.place.key) } ?? own.first
      }
      #expect(line.children.map(\.place) == places)
    }
    #expect(try store.queueList(nil)?.keys ?? [] == all.book.keys)
    for key in all.book.keys {
      let rows = try #require(try store.queueList(key)).rows
      let everybody = all.book.everybody(in: key)
      #expect(rows.map(\.child.id) == everybody.map(\.member.id), "\(key)")
      #expect(rows.map(\.child.place) == everybody.map(\.place), "\(key)")
      #expect(rows.map(\.stage) == everybody.map(\.member.stage), "\(key)")
    }
  }

  // MARK: Any history

  /// A choice that is the same in every run.
  private static func one<Element>(
    of all: [Element], _ dice: inout SeededGenerator
  ) throws -> Element {
    let chosen = all.randomElement(using: &dice)
    return try #require(chosen)
  }

  /// Each preschool in the spellings of several hands.
  private static let spellings = [
    ["Айгөлек", "«АЙГӨЛЕК»", "Айголек"], ["Балапан", "«Балапан»"], ["Құлыншақ", "Кулыншак"],
  ]

  private static func preschools(_ dice: inout SeededGenerator) throws -> Record {
    var record = Record()
    let first = Int.random(in: 0..<spellings.count, using: &dice)
    let count = Int.random(in: 1...spellings.count, using: &dice)
    for (index, field) in FieldID.preschools.prefix(count).enumerated() {
      record[field] = .words(try one(of: spellings[(first + index) % spellings.count], &dice))
    }
    return record
  }

  private static func family(_ dice: inout SeededGenerator) throws -> Record {
    var record = try preschools(&dice)
    record[.childBirth] = .date(try one(of: ["2023-05-10", "2023-06-11", "2022-02-03"], &dice))
    record[.studyLanguage] = .language(try one(of: [.kazakh, .kazakh, .russian], &dice))
    let categories: [ApplicantCategory?] = [nil, nil, nil, .largeFamily, .military]
    if let category = try one(of: categories, &dice) {
      record[.category] = .category(category)
      record[.hadPriorityPlace] = .answer(false)
    }
    return record
  }

  private static func place(_ dice: inout SeededGenerator) throws -> Record {
    DepartmentStore.place.merging([
      .offeredPreschool: .words(try one(of: spellings.flatMap(\.self), &dice)),
      .groupYear: .number(try one(of: [2023, 2023, 2022], &dice)),
    ])
  }

  /// What a department might do next with an application, as it stands.
  private static func command(_ subject: Case, _ number: Int, _ dice: inout SeededGenerator) throws
    -> CaseCommand
  {
    let commands: [CaseCommand] =
      switch subject.stage {
      case .queued:
        [
          .withdraw(reason: "көштік"), .note("қоңырау"),
          .advance(.changePreschools, try preschools(&dice)),
          .advance(.changeCategory, [.proof: .words("анықтама")]),
        ]
      case .offered:
        [
          .advance(.acceptOffer, [.referralNumber: .words("Ж-\(number)")]),
          .advance(.refuseOffer, [:]), .note("қоңырау"),
        ]
      case .referred:
        [
          .advance(.cancelReferral, [:]),
          .advance(.signContract, [.contractDate: .date(today)]),
        ]
      default: [.note("қоңырау")]
      }
    return try one(of: commands, &dice)
  }

  @Test(
    "Whatever families and the department do, at two desks, it is the order of the full recount",
    arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func anyHistory(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let department = try DepartmentStore()
    let stores = [department.store, try department.anotherDesk()]
    var ids: [CaseID] = []
    for turn in 1...60 {
      let store = try Self.one(of: stores, &dice)
      let now = try department.circumstances(at: Invented.morning.adding(minutes: turn))
      switch Int.random(in: 0..<6, using: &dice) {
      case 0, 1:
        let mother = try ids.last.flatMap { try store.subject($0) }?.facts.applicant
        ids.append(
          try department.queue(
            minutesAgo: Int.random(in: 0..<500, using: &dice), surname: "Сәрсен",
            try Self.family(&dice), of: Bool.random(using: &dice) ? mother : nil, in: store))
      case 2: try department.publish(try Self.place(&dice))
      case 3:
        guard let line = try store.bulletin(on: Self.today).first(where: \.isOpen) else { continue }
        try? store.write(by: DepartmentStore.author(at: now.moment)) {
          _ = try $0.offer(line.place.id) { _ in now }
        }
      default:
        guard !ids.isEmpty, let subject = try store.subject(try Self.one(of: ids, &dice)) else {
          continue
        }
        let command = try Self.command(subject, turn, &dice)
        // What the rules refuse, as one number for two children, changes nothing.
        try? store.write(by: DepartmentStore.author(at: now.moment)) {
          _ = try $0.carryOut(command, on: subject, now)
        }
      }
      guard turn.isMultiple(of: 6) else { continue }
      for store in stores { try agrees(store, ids) }
    }
    let before = Self.tables(department)
    #expect(before.count > 20, "something has happened")
    #expect(try department.store.check().findings == [])
    try department.store.rebuild()
    #expect(Self.tables(department) == before)
  }

  /// Every row of the tables of the queues.
  private static func tables(_ department: DepartmentStore) -> [String] {
    let file = SQLFile(department.store.path)
    return ["queue_member", "queue_choice", "queue_referral", "queue_offer", "place_row"].flatMap {
      table in
      let columns = file.rows("SELECT name FROM pragma_table_info('\(table)')")
      let row = columns.map { "quote(\($0))" }.joined(separator: " || ' ' || ")
      return file.rows("SELECT '\(table) ' || \(row) FROM \(table) ORDER BY 1")
    }
  }

  // MARK: Single things

  @Test("preschool.rule.3.11: the first spelling names the queue until its family has left")
  func firstSpelling() throws {
    let department = try DepartmentStore()
    let first = try department.queue(
      minutesAgo: 9, surname: "Бекова", [.preschool1: .words("«АЙГӨЛЕК»")])
    let second = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    func names() throws -> [String] {
      try department.store.history(second)?.surroundings.places.map(\.key.preschool) ?? []
    }
    #expect(try names() == ["«АЙГӨЛЕК»"])
    let now = try department.circumstances()
    let subject = try #require(try department.store.subject(first))
    try department.store.write(by: DepartmentStore.author()) {
      _ = try $0.carryOut(.withdraw(reason: "көштік"), on: subject, now)
    }
    #expect(try names() == ["Айгөлек"])
    try agrees(department.store, [first, second])
  }

  @Test("preschool.rule.26: a brother of another year is found in his own queue")
  func siblings() throws {
    let department = try DepartmentStore()
    let younger = try department.queue(minutesAgo: 60, surname: "Сәрсен")
    let mother = try #require(try department.store.subject(younger)).facts.applicant
    try department.queue(
      minutesAgo: 90, surname: "Бекова", [.childBirth: .date("2022-03-04")])
    let older = try department.queue(
      minutesAgo: 5, surname: "Сәрсен", [.childBirth: .date("2022-03-04")], of: mother)
    try department.publish()
    let place = DepartmentStore.place
    try department.publish(place.merging([.groupYear: .number(2022)]))
    let line = try #require(try department.bulletin().first)
    #expect(line.children.map(\.id) == [younger, older])
    #expect(line.children.map(\.place?.key.birthYear) == [2023, 2022])
    #expect(try department.store.history(older)?.surroundings.isNext == true)
    #expect(try Set(department.offer(line.place.id).map(\.id)) == [younger, older])
  }

  @Test(
    "A row that says something else than the log is found by the check and made again",
    arguments: [
      "UPDATE queue_member SET class = 'O'", "UPDATE queue_choice SET fold = 'балапан'",
      "DELETE FROM queue_choice", "DELETE FROM queue_referral",
      "UPDATE queue_offer SET state = 'free'",
      "UPDATE queue_member SET course = NULL", "UPDATE place_row SET version = 9",
    ])
  func damaged(sql: String) throws {
    let department = try DepartmentStore()
    let first = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    try department.queue(minutesAgo: 6, surname: "Бекова")
    try department.publish()
    _ = try department.offer(FreePlaceID(1))
    try department.take(
      .acceptOffer, [.referralNumber: .words("15")], of: first, at: "2026-11-24T11:00")
    #expect(try department.store.check().findings == [])
    #expect(SQLFile(department.store.path).run(sql) == nil)
    let findings = try department.anotherDesk().check().findings
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.hasPrefix("lists: ") && !$0.contains("Сейітқали") })
    try department.store.rebuild()
    #expect(try department.store.check().findings == [])
  }

  @Test("A department's store of an older program finds its queues again in its log")
  func older() throws {
    let department = try DepartmentStore()
    let ids = try [60, 5].map { try department.queue(minutesAgo: $0, surname: "Бекова") }
    try department.publish()
    let before = Self.tables(department)
    let file = SQLFile(department.store.path)
    for sql in [
      "DROP TABLE queue_member", "DROP TABLE queue_choice", "DROP TABLE queue_referral",
      "DROP TABLE queue_offer", "DROP TABLE place_row",
      "DELETE FROM migration WHERE name >= '0021'", "PRAGMA user_version = 21",
    ] { #expect(file.run(sql) == nil) }
    try agrees(try department.anotherDesk(), ids)
    #expect(Self.tables(department) == before)
  }
}
