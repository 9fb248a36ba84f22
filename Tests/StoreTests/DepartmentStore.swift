import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

/// A department with an empty queue, filled by the decisions that a desk makes.
struct DepartmentStore {
  let folder: TemporaryFolder
  let store: Store

  static let place: Record = [
    .offeredPreschool: .words("Айгөлек"), .organisationType: .choice(.kindergarten),
    .workHours: .choice(.tenAndHalfHours), .studyLanguage: .language(.kazakh),
    .groupType: .choice(.youngerGroup), .groupYear: .number(2023),
    .preschoolKind: .choice(.ordinary), .placeKind: .choice(.permanent),
  ]

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(creating: folder.file("office.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, place: .department)
    try demo.fill(applications: 0)
  }

  /// The same file, opened by another desk.
  func anotherDesk() throws -> Store { try Store(opening: folder.file("office.db")) }

  static func author(at moment: Moment = Invented.morning) -> Author {
    Author(clerk: DemoStore.clerk, desk: "1-терезе", moment: moment)
  }

  func circumstances(at moment: Moment = Invented.morning) throws -> Circumstances {
    let office = try store.office()
    return Circumstances(
      moment: moment, clerk: try #require(office.clerk(DemoStore.clerk)),
      desk: "1-терезе", office: office,
      rules: try office.rules(of: .preschoolQueue, on: Invented.morning.date))
  }

  /// A family in the queue, filed so many minutes ago.
  ///
  /// - Parameter mother: who has applied before; `nil` for somebody new.
  @discardableResult
  func queue(
    minutesAgo: Int, surname: String, _ extra: Record = [:], of mother: PersonID? = nil,
    in other: Store? = nil
  ) throws -> CaseID {
    let now = try circumstances()
    let store = other ?? store
    let intake = Self.intake(minutesAgo: minutesAgo, surname: surname, extra)
    return try store.write(by: Self.author()) { writing in
      var subject = try writing.register(mother.map(intake.of) ?? intake, now)
      for command in ServiceInMemory.everything(for: subject, now.rules) {
        subject = try writing.carryOut(command, on: subject, now)
      }
      return try writing.carryOut(.accept, on: subject, now).id
    }
  }

  /// So many children of one mother, who applied for one after the other.
  func queueSiblings(_ count: Int) throws -> [CaseID] {
    let first = try queue(minutesAgo: 60, surname: "Сәрсен")
    let mother = try #require(try store.subject(first)).facts.applicant
    let others = try (1..<count).map {
      try queue(minutesAgo: 60 - $0, surname: "Сәрсен", of: mother)
    }
    return [first] + others
  }

  /// A joint offer is a supervisor's to make.
  func offerBySupervisor(_ id: FreePlaceID) throws -> [Case] {
    let office = try store.office()
    let now = Circumstances(
      moment: Invented.morning, clerk: try #require(office.clerks.first { $0.role.supervises }),
      desk: "1-терезе", office: office,
      rules: try office.rules(of: .preschoolQueue, on: Invented.morning.date))
    let author = Author(clerk: now.clerk.id, desk: "1-терезе", moment: Invented.morning)
    return try store.write(by: author) { try $0.offer(id) { _ in now } }
  }

  /// What the family of an ordinary child states on the portal.
  static func intake(
    minutesAgo: Int, surname: String, _ extra: Record = [:]
  ) -> CompletedIntake {
    let child = PersonFacts(
      name: FullName(surname: surname, given: "Әлихан", patronymic: nil),
      birthDate: "2023-05-10")
    let mother = PersonFacts(
      name: FullName(surname: surname, given: "Жанар", patronymic: nil), address: .absent)
    let record: Record = [
      .childBirth: .date("2023-05-10"), .studyLanguage: .language(.kazakh),
      .preschoolKind: .choice(.ordinary), .preschool1: .words("Айгөлек"),
      .pmpkRecommended: .answer(false), .contractInForce: .answer(false),
    ]
    return CompletedIntake(
      service: .preschoolQueue, channel: .portal, residency: .resident,
      received: Invented.morning.adding(minutes: -minutesAgo), child: child, applicant: mother,
      knownChild: nil, knownApplicant: nil, relation: .mother, schooling: nil, visit: nil,
      visitArrivedAt: nil, supervisorReason: nil, record: record.merging(extra))
  }

  func publish(_ record: Record = Self.place) throws {
    let clerk = try circumstances().clerk
    try store.write(by: Self.author()) {
      try $0.publish(record, by: clerk, at: Invented.morning)
    }
  }

  /// A bulletin comes from a file.
  func publish(_ records: [Record], again: Bool = false) throws -> [BulletinLineKind] {
    let clerk = try circumstances().clerk
    return try store.write(by: Self.author()) {
      try $0.publish(records, again: again, by: clerk, at: Invented.morning)
    }
  }

  func offer(_ id: FreePlaceID) throws -> [Case] {
    let now = try circumstances()
    return try store.write(by: Self.author()) { try $0.offer(id) { _ in now } }
  }

  func withdraw(_ id: FreePlaceID, _ reason: String = "топ жабылды") throws {
    let clerk = try circumstances().clerk
    try store.write(by: Self.author()) { try $0.withdraw(id, reason: reason, by: clerk) }
  }

  @discardableResult
  func take(_ step: Step, _ record: Record = [:], of id: CaseID, at moment: Moment) throws -> Case {
    let now = try circumstances(at: moment)
    let subject = try #require(try store.subject(id))
    return try store.write(by: Self.author(at: moment)) {
      try $0.carryOut(.advance(step, record), on: subject, now)
    }
  }

  func bulletin(on day: CivilDate = Invented.morning.date) throws -> [BulletinLine] {
    try store.bulletin(on: day)
  }
}

extension CompletedIntake {
  /// The same application from a person who is known already.
  fileprivate func of(_ mother: PersonID) -> CompletedIntake {
    CompletedIntake(
      service: service, channel: channel, residency: residency, received: received, child: child,
      applicant: applicant, knownChild: knownChild, knownApplicant: mother, relation: relation,
      schooling: schooling, visit: visit, visitArrivedAt: visitArrivedAt,
      supervisorReason: supervisorReason, record: record)
  }
}
