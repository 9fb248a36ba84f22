import Cases
import Fixtures
import Law
import Testing

@Suite("The queues of all preschools, as the applications make them")
struct PreschoolBookTests {
  static let key = SubQueueKey(preschool: "Айгөлек", birthYear: 2023, language: "kk")

  /// An application of the queue; the later ones by number were filed later.
  static func queued(
    _ number: Int, _ extra: Record = [:], isAccepted: Bool = true
  ) throws -> ServiceInMemory {
    var record = QueueScenarioTests.application.merging(extra)
    if record[.category] != nil { record[.hadPriorityPlace] = .answer(false) }
    var file = try ServiceInMemory(
      .preschoolQueue, at: .department, via: .portal, record: record,
      received: Invented.morning.adding(minutes: number), id: CaseID(Int64(number)))
    guard isAccepted else { return file }
    try file.bringEverything()
    try file.carryOut(.accept)
    return file
  }

  static func order(_ files: [ServiceInMemory]) -> [Int?] {
    let book = PreschoolBook(files.map(\.subject), settings: PolicySettings())
    return files.map { file in
      book.places(of: file.subject.id).first { $0.key == key }?.place.number
    }
  }

  @Test(
    "preschool.rule.10.p3: a referral counts in the class in which the child stood, whatever the family becomes later"
  )
  func memory() throws {
    var served = try Self.queued(1, [.category: .category(.teacher)])
    try served.take(
      .vacancyAppears,
      QueueScenarioTests.offer.merging([
        .placeKind: .choice(.temporary), .placeUntil: .date("2027-03-01"),
      ]), on: "2026-11-30",
      next: true)
    try served.take(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01")
    try served.take(.signContract, [.contractDate: .date("2026-12-04")], on: "2026-12-04")
    #expect(served.subject.stage == .queued, "a temporary place leaves it in the queue")
    let others = try [
      Self.queued(2), Self.queued(3), Self.queued(4),
      Self.queued(5, [.category: .category(.orphan)]),
    ]
    #expect(
      Self.order(others + [served]).dropLast() == [1, 2, 3, 5], "served first-turn, by moment")
    try served.take(.changeCategory, [.proof: .words("жұмыстан шықты")], on: "2026-12-07")
    // Now general and first by moment; the first-turn referral still counts: three general ones go
    // before the next of the first turn.
    #expect(Self.order(others + [served]) == [2, 3, 5, 4, 1])
  }

  @Test(
    "preschool.rule.10.p4, 10.p5: each recommendation and each kind of rehabilitation has a queue of its own"
  )
  func kinds() throws {
    let special: Record = [
      .preschoolKind: .choice(.special), .recommendationKind: .choice(.severeSpeech),
    ]
    let lungs: Record = [
      .preschoolKind: .choice(.sanatorium), .rehabilitationKind: .words("Тыныс алу мүшелері"),
      .insideSettlement: .answer(true),
    ]
    let files = try [
      Self.queued(1, special),
      Self.queued(2, special.merging([.recommendationKind: .choice(.severeVision)])),
      Self.queued(3, special), Self.queued(4, lungs),
      Self.queued(5, lungs.merging([.rehabilitationKind: .words("тыныс алу мүшелері ")])),
      Self.queued(6, lungs.merging([.rehabilitationKind: .words("асқорыту")])), Self.queued(7),
    ]
    let book = PreschoolBook(files.map(\.subject), settings: PolicySettings())
    let places = files.map { book.places(of: $0.subject.id).map(\.place.number) }
    #expect(places == [[1], [1], [2], [1], [2], [1], [1]])
    let place = try #require(
      FreePlace(
        id: FreePlaceID(1),
        events: [
          Recorded(
            sequence: 1, version: 1, at: Invented.morning, clerk: Invented.clerk.id,
            desk: "1-терезе", editions: files[0].events[0].editions,
            body: FreePlaceEvent.published(
              special.merging([
                .offeredPreschool: .words("Айгөлек"), .studyLanguage: .language(.kazakh),
                .groupYear: .number(2023), .recommendationKind: .choice(.severeVision),
              ])))
        ]))
    #expect(book.next(for: place.key, free: [place], today: "2026-11-24") == [files[1].subject.id])
  }

  @Test(
    "A special or sanatorium preschool is asked for with its kind, and proved by the paper of its queue",
    arguments: [
      (Choice.special, FieldID.recommendationKind, [DocumentID.pmpkConclusion]),
      (
        .sanatorium, .rehabilitationKind,
        [.phthisiatricianDocument, .selectionCommissionConclusion]
      ),
    ])
  func keyPapers(kind: Choice, field: FieldID, papers: [DocumentID]) throws {
    var record: Record = [.preschoolKind: .choice(kind), .category: .category(.largeFamily)]
    #expect(throws: Refusal(.fieldMissing(field), clauses: [Self.clause(kind)], articles: [.talon]))
    {
      try QueueScenarioTests.arrived(record)
    }
    record[field] = kind == .special ? .choice(.intellectual) : .words("тыныс алу мүшелері")
    if kind == .sanatorium {
      #expect(throws: Refusal.self, "inside the settlement or not is told before") {
        try QueueScenarioTests.arrived(record)
      }
      record[.insideSettlement] = .answer(false)
    }
    var file = try QueueScenarioTests.arrived(record)
    #expect(file.subject.record.queueClass == .firstTurn, "the kind of preschool is no category")
    let rows = file.subject.checklist(by: file.rules).rows
    for paper in papers {
      #expect(rows.first { $0.document == paper }?.law.isCompulsory == true, "\(paper)")
    }
    try file.bringEverything(except: [papers[0]])
    #expect(file.refusal(of: CaseCommand.accept) == .papersMissing([papers[0]]))
    let ordinary = try QueueScenarioTests.arrived()
    let others = ordinary.subject.checklist(by: ordinary.rules).rows.map(\.document)
    #expect(Set(others).isDisjoint(with: papers))
  }

  private static func clause(_ kind: Choice) -> ClauseID {
    kind == .special ? "preschool.rule.10.p4" : "preschool.rule.10.p5"
  }

  /// A free place of the ordinary queue.
  private static func place(_ file: ServiceInMemory) throws -> FreePlace {
    try #require(
      FreePlace(
        id: FreePlaceID(1),
        events: [
          Recorded(
            sequence: 1, version: 1, at: Invented.morning, clerk: Invented.clerk.id,
            desk: "1-терезе", editions: file.events[0].editions,
            body: FreePlaceEvent.published([
              .offeredPreschool: .words("Айгөлек"), .studyLanguage: .language(.kazakh),
              .groupYear: .number(2023), .preschoolKind: .choice(.ordinary),
            ]))
        ]))
  }

  @Test(
    "preschool.rule.15.2, 16.6: a family that wants its place later keeps it and is passed over until then",
    arguments: [("2027-08-31", 2), ("2027-09-01", 1)] as [(CivilDate, Int64)])
  func planned(day: CivilDate, next: Int64) throws {
    let files = try [
      Self.queued(1, [.plannedEntry: .date("2027-09-01")]), Self.queued(2),
    ]
    #expect(Self.order(files) == [1, 2])
    let book = PreschoolBook(files.map(\.subject), settings: PolicySettings())
    let place = try Self.place(files[0])
    #expect(book.next(for: place.key, free: [place], today: day) == [CaseID(next)])
  }

  @Test(
    "preschool.rule.16.4: a child of six is passed over though nobody has archived it, the day before not",
    arguments: [("2029-05-09", 1), ("2029-05-10", 2)] as [(CivilDate, Int64)])
  func sixth(day: CivilDate, next: Int64) throws {
    let files = try [
      Self.queued(1), Self.queued(2, [.pmpkRecommended: .answer(true)]),
    ]
    let book = PreschoolBook(files.map(\.subject), settings: PolicySettings())
    let place = try Self.place(files[0])
    #expect(book.next(for: place.key, free: [place], today: day) == [CaseID(next)])
  }

  @Test(
    "preschool.rule.6.p3: the general class stands in the queue from its filing, before a clerk confirms it"
  )
  func atOnce() throws {
    let waiting = try Self.queued(1, isAccepted: false)
    let accepted = try Self.queued(2)
    #expect(Self.order([waiting, accepted]) == [1, 2])
    let book = PreschoolBook([waiting.subject, accepted.subject], settings: PolicySettings())
    let place = try Self.place(waiting)
    #expect(book.next(for: place.key, free: [place], today: "2026-11-24") == [CaseID(1)])
    #expect(
      waiting.refusal(
        of: .advance(
          .vacancyAppears,
          QueueScenarioTests.offer.merging([.noticeAt: .moment("2026-11-24T10:00")])), next: true)
        == .notFromStage(.vacancyAppears, .checking), "it is decided first; nobody passes it by")
  }

  @Test("preschool.rule.6.p2: the first turn stands there once a state system has confirmed it")
  func confirmedFirstTurn() throws {
    var teacher = try Self.queued(1, [.category: .category(.teacher)], isAccepted: false)
    let accepted = try Self.queued(2)
    #expect(Self.order([teacher, accepted]) == [nil, 1])
    try teacher.carryOut(.answerConsent(ConsentAnswer(isGiven: true, means: .portal)))
    var unknown = teacher
    try unknown.carryOut(.lookUp(LookUp(document: .firstTurnProof, outcome: .notFound)))
    #expect(Self.order([unknown, accepted]) == [nil, 1])
    try teacher.carryOut(.lookUp(LookUp(document: .firstTurnProof, outcome: .found)))
    #expect(Self.order([teacher, accepted]) == [1, 2])
  }

  @Test("preschool.rule.6.p1: what is checked first, or can only be refused, has no place yet")
  func notAtOnce() throws {
    let accepted = try Self.queued(9)
    var declined = try Self.queued(1, isAccepted: false)
    try declined.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .portal)))
    let others = try [
      Self.queued(2, [.category: .category(.military)], isAccepted: false),
      Self.queued(3, [.contractInForce: .answer(true)], isAccepted: false), declined,
    ]
    #expect(Self.order(others + [accepted]) == [nil, nil, nil, 1])
  }

  @Test(
    "preschool.rule.3.11: a preschool has one queue of a year and language, however it is written")
  func spellings() throws {
    let files = try [
      Self.queued(1, [.preschool1: .words("Айгөлек бөбекжайы")]),
      Self.queued(2, [.preschool1: .words("«АЙГӨЛЕК» бөбекжайы")]),
      Self.queued(3, [.preschool1: .words("«Айголек»  бобекжайы")]),
      Self.queued(4, [.preschool1: .words("Айгөлек балабақшасы")]),
    ]
    let book = PreschoolBook(files.map(\.subject), settings: PolicySettings())
    let places = files.map { book.places(of: $0.subject.id).map(\.place.number) }
    #expect(places == [[1], [2], [3], [1]])
    let key = SubQueueKey(preschool: "«айгөлек бөбекжайы»", birthYear: 2023, language: "kk")
    #expect(book.count(in: key) == 3)
    #expect(book.named(key).preschool == "Айгөлек бөбекжайы", "called as it was written first")
  }
}
