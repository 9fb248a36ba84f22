import Cases
import Fixtures
import Law
import Testing

@Suite("Whose turn a free place is")
struct FreePlaceTests {
  /// An application that stands in the queue, filed so many minutes behind the first.
  static func queued(
    _ number: Int64, minutes: Int = 0, _ extra: Record = [:]
  ) throws -> ServiceInMemory {
    var record = QueueScenarioTests.application.merging(extra)
    if record[.category] != nil { record[.hadPriorityPlace] = .answer(false) }
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, via: .portal, record: record,
      received: Invented.morning.adding(minutes: minutes), id: CaseID(number))
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  static let place: Record = [
    .offeredPreschool: .words("Айгөлек"), .organisationType: .choice(.kindergarten),
    .workHours: .choice(.tenAndHalfHours), .studyLanguage: .language(.kazakh),
    .groupType: .choice(.youngerGroup), .groupYear: .number(2023),
    .preschoolKind: .choice(.ordinary), .placeKind: .choice(.permanent),
  ]

  static func published(
    _ record: Record = place, id: Int64 = 1, offeredTo: Case? = nil
  ) throws -> FreePlace {
    var events: [Recorded<FreePlaceEvent>] = []
    let bodies =
      [try FreePlace.publish(record, by: Invented.clerk, at: Invented.morning)]
      + [offeredTo].compactMap(\.self).map { FreePlaceEvent.offered($0.id) }
    for (index, body) in bodies.enumerated() {
      events.append(
        Recorded(
          sequence: Int64(index + 1), version: index + 1,
          at: index == 0
            ? Invented.morning : offeredTo?.last(.vacancyAppears)?.at ?? Invented.morning,
          clerk: Invented.clerk.id, desk: "1-терезе", editions: Editions(rules: "", calendar: 0),
          body: body))
    }
    return try #require(FreePlace(id: FreePlaceID(id), events: events))
  }

  @Test(
    "preschool.rule.3.3: a special or sanatorium place is published for its own queue alone",
    arguments: [
      (FieldID.organisationType, Choice.specialNursery, Choice.ordinary, false),
      (.organisationType, .specialNursery, .special, true),
      (.organisationType, .specialKindergarten, .sanatorium, false),
      (.organisationType, .sanatoriumNursery, .ordinary, false),
      (.organisationType, .sanatoriumNursery, .sanatorium, true),
      (.organisationType, .kindergarten, .special, true),
      (.groupType, .specialGroup, .ordinary, false), (.groupType, .specialGroup, .special, true),
      (.groupType, .mixedAges, .ordinary, true),
    ])
  func sort(field: FieldID, value: Choice, kind: Choice, isPublished: Bool) throws {
    var record = Self.place
    record[field] = .choice(value)
    record[.preschoolKind] = .choice(kind)
    for needed in Vacancy.fields where needed.isRequired(in: record) && record[needed.id] == nil {
      guard case .choice(let choices) = needed.id.kind else {
        record[needed.id] = .words("көру қабілеті")
        continue
      }
      record[needed.id] = choices.first.map { .choice($0) }
    }
    let publish = { try FreePlace.publish(record, by: Invented.clerk, at: Invented.morning) }
    if isPublished {
      _ = try publish()
    } else {
      #expect(throws: Refusal(.fieldOutOfBounds(field), clauses: ["preschool.rule.3.3"])) {
        _ = try publish()
      }
    }
  }

  @Test(
    "preschool.rule.24: a group is of an age that a child in the queue can have by the end of the year",
    arguments: [
      (2027, Choice.ordinary, false), (2026, .ordinary, true), (2020, .ordinary, true),
      (2019, .ordinary, false), (2019, .sanatorium, false), (2019, .special, true),
      (2027, .special, false),
    ])
  func age(year: Int, kind: Choice, isPublished: Bool) throws {
    var record = Self.place.merging([
      .groupYear: .number(year), .preschoolKind: .choice(kind),
    ])
    if kind == .special { record[.recommendationKind] = .choice(.severeSpeech) }
    if kind == .sanatorium { record[.rehabilitationKind] = .words("тыныс алу") }
    let publish = { try FreePlace.publish(record, by: Invented.clerk, at: Invented.morning) }
    if isPublished {
      _ = try publish()
    } else {
      #expect(throws: Refusal(.fieldOutOfBounds(.groupYear), clauses: ["preschool.rule.24"])) {
        _ = try publish()
      }
    }
  }

  @Test("The head of the queue of that year and language, and the reason of its place")
  func head() throws {
    let later = try Self.queued(1, minutes: 5)
    let first = try Self.queued(2)
    let book = PreschoolBook([later.subject, first.subject], settings: PolicySettings())
    let place = try Self.published()
    #expect(book.next(for: place.key, free: [place], today: "2026-11-24") == [CaseID(2)])
    let own = try #require(book.places(of: CaseID(1)).first)
    #expect(own.place.number == 2 && own.count == 2)
    #expect(own.place.generalBefore == 1 && own.place.queueClass == .general)
    #expect(own.place.clauses == ["preschool.rule.10.p1.time"])
  }

  @Test("Another year, another language, another preschool: nobody is next")
  func otherQueues() throws {
    let book = PreschoolBook([try Self.queued(1).subject], settings: PolicySettings())
    let changes: [(FieldID, FieldValue)] = [
      (.groupYear, .number(2022)), (.studyLanguage, .language(.russian)),
      (.offeredPreschool, .words("Балауса")),
    ]
    for (field, value) in changes {
      var record = Self.place
      record[field] = value
      let place = try Self.published(record)
      #expect(book.next(for: place.key, free: [place], today: "2026-11-24").isEmpty, "\(field)")
    }
  }

  @Test("Out of turn goes before all; who has an offer keeps the place and gets no second one")
  func classes() throws {
    let general = try Self.queued(1)
    let soldier = try Self.queued(2, minutes: 5, [.category: .category(.military)])
    let place = try Self.published()
    var book = PreschoolBook([general.subject, soldier.subject], settings: PolicySettings())
    #expect(book.next(for: place.key, free: [place], today: "2026-11-24") == [CaseID(2)])
    var offered = soldier
    try offered.take(.vacancyAppears, QueueScenarioTests.offer, on: "2026-11-30", next: true)
    book = PreschoolBook([general.subject, offered.subject], settings: PolicySettings())
    #expect(book.next(for: place.key, free: [place], today: "2026-11-30") == [CaseID(1)])
    #expect(book.places(of: CaseID(2)).first?.place.number == 1)
  }

  @Test("A place without one of the facts of the clause is not published")
  func publishing() throws {
    for field in Self.place.values.keys {
      var record = Self.place
      record[field] = nil
      #expect(throws: Refusal.self, "\(field)") { try Self.published(record) }
    }
    var temporary = Self.place
    temporary[.placeKind] = .choice(.temporary)
    #expect(throws: Refusal.self, "until when") { try Self.published(temporary) }
    temporary[.placeUntil] = .date("2027-05-31")
    #expect(throws: Refusal.self, "for whom it is kept") { try Self.published(temporary) }
    temporary[.keptFor] = .words("санаторийдегі бала")
    #expect(try Self.published(temporary).key.description == "Айгөлек/2023/kk")
  }

  @Test("What became of the offer is read from the application")
  func states() throws {
    var file = try Self.queued(1)
    #expect(try Self.published().state(nil) == .free)
    try file.take(.vacancyAppears, QueueScenarioTests.offer, on: "2026-11-30", next: true)
    let place = try Self.published(offeredTo: file.subject)
    #expect(place.state(file.subject) == .offered)
    var refused = file
    try refused.take(.refuseOffer, on: "2026-12-01")
    #expect(place.state(refused.subject) == .free)
    try file.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    #expect(place.state(file.subject) == .referred)
    var cancelled = file
    try cancelled.take(.cancelReferral, on: "2026-12-02")
    #expect(place.state(cancelled.subject) == .free)
    try file.take(.signContract, [.contractDate: .date("2026-12-04")], on: "2026-12-04")
    #expect(place.state(file.subject) == .filled)
  }

  @Test("Taken at one preschool, the place that was offered at another one is free again")
  func taken() throws {
    let settings = try #require(PolicySettings().setting(.openOffers, to: .oneOfferAPreschool))
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, via: .portal,
      record: QueueScenarioTests.application.merging([.preschool2: .words("Балауса")]),
      settings: settings)
    try file.bringEverything()
    try file.carryOut(.accept)
    try file.take(.vacancyAppears, QueueScenarioTests.offer, on: "2026-11-30", next: true)
    let first = try Self.published(offeredTo: file.subject)
    let other = QueueScenarioTests.offer.merging([
      .offeredPreschool: .words("Балауса"), .noticeAt: .moment("2026-11-30T11:00"),
    ])
    file.moment = "2026-11-30T11:00"
    try file.take(.vacancyAppears, other, next: true)
    #expect(first.state(file.subject) == .offered)
    try file.take(
      .acceptOffer, [.offeredPreschool: .words("Балауса"), .referralNumber: .words("15")],
      on: "2026-12-01")
    #expect(first.state(file.subject) == .free)
  }
}

extension FreePlaceTests {
  @Test("Everybody in a queue stands where the application says that it stands")
  func everybody() throws {
    let categories: [ApplicantCategory?] = [nil, .largeFamily, nil, .military, nil, .teacher, nil]
    let cases = try categories.enumerated().map { index, category in
      let extra: Record = category.map { [.category: .category($0)] } ?? [:]
      return try Self.queued(Int64(index + 1), minutes: index, extra).subject
    }
    let book = PreschoolBook(cases, settings: PolicySettings())
    let key = try Self.published().key
    let rows = book.everybody(in: key)
    #expect(rows.map(\.place.place.number) == Array(1...categories.count))
    for row in rows {
      #expect(book.places(of: row.member.id) == [row.place], "\(row.member.id)")
    }
    #expect(rows.first?.member.categories == [.military])
    #expect(book.keys == [key] && book.count(in: key) == categories.count)
    #expect(
      book.everybody(in: SubQueueKey(preschool: "Балауса", birthYear: 2023, language: "kk"))
        .isEmpty)
  }
}
