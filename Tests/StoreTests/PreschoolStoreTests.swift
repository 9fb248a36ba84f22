import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("Free places in the store")
struct PreschoolStoreTests {
  private static let place: Record = [
    .offeredPreschool: .words("Айгөлек"), .organisationType: .choice(.kindergarten),
    .workHours: .choice(.tenAndHalfHours), .studyLanguage: .language(.kazakh),
    .groupType: .choice(.youngerGroup), .groupYear: .number(2023),
    .preschoolKind: .choice(.ordinary), .placeKind: .choice(.permanent),
  ]
  private static let author = Author(
    clerk: DemoStore.clerk, desk: "1-терезе", moment: Invented.morning)

  private func department(_ folder: TemporaryFolder) throws -> Store {
    let store = try Store(creating: folder.file("office.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, place: .department)
    try demo.fill(applications: 0)
    return store
  }

  private func circumstances(_ store: Store) throws -> Circumstances {
    let office = try store.office()
    return Circumstances(
      moment: Invented.morning, clerk: try #require(office.clerk(DemoStore.clerk)),
      desk: "1-терезе", office: office,
      rules: try office.rules(of: .preschoolQueue, on: Invented.morning.date))
  }

  /// A family whose application is registered and not yet checked.
  private func register(_ store: Store, minutesAgo: Int, surname: String) throws -> Case {
    let now = try circumstances(store)
    return try store.write(by: Self.author) { writing in
      try writing.register(
        DepartmentStore.intake(minutesAgo: minutesAgo, surname: surname), now)
    }
  }

  /// A family in the queue, filed so many minutes ago.
  @discardableResult
  private func queue(_ store: Store, minutesAgo: Int, surname: String) throws -> CaseID {
    let now = try circumstances(store)
    let registered = try register(store, minutesAgo: minutesAgo, surname: surname)
    return try store.write(by: Self.author) { writing in
      let consent = CaseCommand.answerConsent(ConsentAnswer(isGiven: true, means: .portal))
      var subject = try writing.carryOut(consent, on: registered, now)
      for row in subject.checklist(by: now.rules).rows where row.law.isCompulsory {
        let command: CaseCommand =
          row.law.rule.registry == nil
          ? .mark(PaperMark(document: row.document, state: .electronic))
          : .lookUp(LookUp(document: row.document, outcome: .found))
        subject = try writing.carryOut(command, on: subject, now)
      }
      return try writing.carryOut(.accept, on: subject, now).id
    }
  }

  private func publish(_ store: Store) throws {
    let clerk = try circumstances(store).clerk
    try store.write(by: Self.author) {
      try $0.publish(Self.place, by: clerk, at: Invented.morning)
    }
  }

  @Test("The bulletin says who is next; the offer goes there, and the place is spoken for")
  func offer() throws {
    let folder = try TemporaryFolder()
    let store = try department(folder)
    try queue(store, minutesAgo: 5, surname: "Бекова")
    let first = try queue(store, minutesAgo: 60, surname: "Сейітқали")
    try publish(store)
    let line = try #require(try store.bulletin(on: Invented.morning.date).first)
    #expect(line.children.map(\.id) == [first] && line.isOpen)
    let now = try circumstances(store)
    let offered = try store.write(by: Self.author) { try $0.offer(line.place.id) { _ in now } }
    #expect(offered.map(\.id) == [first])
    #expect(try store.subject(first)?.stage == .offered)
    let after = try #require(try store.bulletin(on: Invented.morning.date).first)
    #expect(after.state == .offered && !after.isOpen)
    #expect(
      try store.write(by: Self.author) { try $0.offer(line.place.id) { _ in now } }.isEmpty,
      "not twice")
    #expect(try store.check().findings == [])
  }

  @Test("A place published under another spelling reaches the child that stands for the preschool")
  func anotherSpelling() throws {
    let folder = try TemporaryFolder()
    let store = try department(folder)
    let child = try queue(store, minutesAgo: 60, surname: "Сейітқали")
    let now = try circumstances(store)
    try store.write(by: Self.author) {
      var place = Self.place
      place[.offeredPreschool] = .words("«АЙГӨЛЕК»")
      try $0.publish(place, by: now.clerk, at: Invented.morning)
    }
    let line = try #require(try store.bulletin(on: Invented.morning.date).first)
    #expect(line.children.map(\.id) == [child])
    #expect(line.children.first?.place?.place.number == 1)
    #expect(
      try store.write(by: Self.author) { try $0.offer(line.place.id) { _ in now } }.count == 1)
    #expect(try store.subject(child)?.openOffers == ["Айгөлек"], "as the family wrote it")
    #expect(try store.bulletin(on: Invented.morning.date).first?.state == .offered)
  }

  @Test("A child whose papers nobody has checked yet is not passed by: it is decided first")
  func unchecked() throws {
    let folder = try TemporaryFolder()
    let store = try department(folder)
    let accepted = try queue(store, minutesAgo: 5, surname: "Бекова")
    let first = try register(store, minutesAgo: 60, surname: "Сейітқали").id
    try publish(store)
    let line = try #require(try store.bulletin(on: Invented.morning.date).first)
    #expect(line.children.map(\.id) == [first])
    let now = try circumstances(store)
    #expect(throws: Refusal.self) {
      try store.write(by: Self.author) { try $0.offer(line.place.id) { _ in now } }
    }
    #expect(try store.subject(accepted)?.stage == .queued)
  }

  @Test("By hand no place is offered out of turn, and none that was not published")
  func byHand() throws {
    let folder = try TemporaryFolder()
    let store = try department(folder)
    let second = try queue(store, minutesAgo: 5, surname: "Бекова")
    let first = try queue(store, minutesAgo: 60, surname: "Сейітқали")
    let now = try circumstances(store)
    let record: Record = [
      .offeredPreschool: .words("Айгөлек"), .placeKind: .choice(.permanent),
      .noticeAt: .moment(Invented.morning),
    ]
    func offer(_ id: CaseID) throws {
      let subject = try #require(try store.subject(id))
      _ = try store.write(by: Self.author) {
        try $0.carryOut(.advance(.vacancyAppears, record), on: subject, now)
      }
    }
    #expect(throws: Refusal.self, "nothing is published") { try offer(first) }
    try publish(store)
    #expect(throws: Refusal.self, "out of turn") { try offer(second) }
    #expect(try store.history(first)?.surroundings.isNext == true)
    #expect(try store.history(second)?.surroundings.isNext == false)
    #expect(try store.history(second)?.surroundings.places.map(\.place.number) == [2])
    try offer(first)
    #expect(try store.bulletin(on: Invented.morning.date).first?.state == .offered)
  }
}
