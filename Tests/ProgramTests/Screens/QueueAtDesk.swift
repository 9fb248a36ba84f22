import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// A department with four families in one queue and one in another, as a portal brings them; the desk
/// publishes and offers by keys.
struct QueueAtDesk {
  let file: CaseByKeys

  /// The soldier's child, who stands before all others.
  static let firstID = CaseID(4)

  init() throws {
    let families: [FamilyAtDesk] = KeyScenario.all.map(\.family)
    let own = families.first { (family: FamilyAtDesk) -> Bool in
      family.service == .preschoolQueue && family.place == .department && family.channel == .walkIn
    }
    file = try CaseByKeys(try #require(own))
    try add("Сейітқали Әлихан", minutesAgo: 1)
    try add("Бекова Аружан", minutesAgo: 90)
    try add(
      "Цой Артём", minutesAgo: 60,
      [.category: .category(.largeFamily), .hadPriorityPlace: .answer(false)])
    try add(
      "Әміров Тимур", minutesAgo: 30,
      [.category: .category(.military), .hadPriorityPlace: .answer(false)])
    try add("Ли Марк", minutesAgo: 20, [.studyLanguage: .language(.russian)])
  }

  func add(_ name: String, minutesAgo: Int, _ extra: Record = [:]) throws {
    let store = try #require(file.desk.store)
    let now = Invented.morning
    let circumstances = try circumstances(store)
    let words = name.split(separator: " ").map(String.init)
    let record: Record = [
      .childBirth: .date("2023-05-10"), .studyLanguage: .language(.kazakh),
      .preschoolKind: .choice(.ordinary), .preschool1: .words("Айгөлек"),
      .pmpkRecommended: .answer(false), .contractInForce: .answer(false),
    ]
    let intake = CompletedIntake(
      service: .preschoolQueue, channel: .portal, residency: .resident,
      received: now.adding(minutes: -minutesAgo),
      child: PersonFacts(
        name: FullName(surname: words[0], given: words[1], patronymic: nil),
        birthDate: "2023-05-10"),
      applicant: PersonFacts(
        name: FullName(surname: words[0], given: "Жанар", patronymic: nil), address: .absent),
      knownChild: nil, knownApplicant: nil, relation: .mother, schooling: nil, visit: nil,
      visitArrivedAt: nil, supervisorReason: nil, record: record.merging(extra))
    try store.write(
      by: Author(clerk: DemoStore.clerk, desk: "1-терезе", moment: now)
    ) { writing in
      var subject = try writing.register(intake, circumstances)
      for command in ServiceInMemory.everything(for: subject, circumstances.rules, on: now.date) {
        subject = try writing.carryOut(command, on: subject, circumstances)
      }
      _ = try writing.carryOut(.accept, on: subject, circumstances)
    }
  }

  /// A place for the older queue, as a form at the desk publishes it.
  func publish() throws {
    try file.publish()
  }

  func offer() throws {
    try file.press("F5")
    try file.press("Enter")
    guard file.desk.model.bulletinScreen?.selected?.state == .offered else {
      throw file.stuck("an offer")
    }
  }

  /// The first child has the place of another one until a day, and stands in its queue meanwhile.
  func moveIn(until day: CivilDate) throws {
    let store = try #require(file.desk.store)
    let now = try circumstances(store)
    let place = CaseByKeys.freePlace.merging([
      .placeKind: .choice(.temporary), .placeUntil: .date(day),
      .keptFor: .words("Омарова Сәуле"),
    ])
    let author = Author(clerk: now.clerk.id, desk: now.desk, moment: now.moment)
    try store.write(by: author) { writing in
      try writing.publish(place, by: now.clerk, at: now.moment)
      for subject in try writing.offer(FreePlaceID(1), { _ in now }) {
        let referred = try writing.carryOut(
          .advance(.acceptOffer, [.referralNumber: .words("15")]), on: subject, now)
        _ = try writing.carryOut(
          .advance(.signContract, [.contractDate: .date(now.moment.date)]), on: referred, now)
      }
    }
  }

  private func circumstances(_ store: Store) throws -> Circumstances {
    let office = try store.office()
    return Circumstances(
      moment: Invented.morning, clerk: try #require(office.clerk(DemoStore.clerk)),
      desk: "1-терезе", office: office,
      rules: try office.rules(of: .preschoolQueue, on: Invented.morning.date))
  }

  /// Somebody looks at it from another chair.
  func look(
    _ size: Size, _ language: Language = .kazakh, _ glyphs: Glyphs = .unicode, isPlain: Bool = false
  ) throws -> ClerkAtDesk {
    try ClerkAtDesk(
      in: file.desk.folder, size: size, language: language, glyphs: glyphs, isPlain: isPlain,
      at: file.desk.now)
  }
}
