import Cases
import Law

/// Invented people and an invented school, the same in every test. The numbers are of births in
/// 2035, so they belong to nobody.
package enum Invented {
  /// Tuesday, 24 November 2026, 10:27:05, an ordinary working moment.
  package static let morning: Moment = "2026-11-24T10:27:05"

  package static let clerk = Clerk(
    id: ClerkID("bekova"), name: "Бекова Г. С.", post: "іс жүргізуші", role: .clerk)
  package static let colleague = Clerk(
    id: ClerkID("akhmetov"), name: "Ахметов Д. М.", post: "іс жүргізуші", role: .clerk)
  package static let supervisor = Clerk(
    id: ClerkID("zhaqsybaeva"), name: "Жақсыбаева Р. Т.", post: "директор", role: .head)
  package static let auditor = Clerk(
    id: ClerkID("tekserushi"), name: "Тексеруші Т. Т.", post: "аудитор", role: .auditor)

  package static let organisation = Organisation(
    place: .school, name: "№ 14 жалпы орта білім беретін мектеп",
    address: "Алатау қ., Бейбітшілік к-сі, 1", phone: "8 (700) 000-00-14",
    head: "Жақсыбаева Р. Т.", authority: "Алатау қаласының білім бөлімі")

  package static let office = Office(
    events: [.setUp(OfficeEvent.SetUp(organisation, isDemo: false))]
      + [clerk, colleague, supervisor, auditor].map { .clerkAdded(OfficeEvent.ClerkAdded($0)) })

  package static let child = PersonFacts(
    name: FullName(surname: "Сейітқали", given: "Әлия", patronymic: "Қайратқызы"),
    iin: "350101600010", birthDate: "2018-01-01", sex: .female)

  package static let mother = PersonFacts(
    name: FullName(surname: "Сейітқали", given: "Жанар", patronymic: "Маратқызы"),
    phone: "+77000000001", address: .value("Алатау қ., Тыныштық к-сі, 5-8"))

  package static let schooling = CaseEvent.Schooling(grade: "3", letter: "А", language: .kazakh)
}

extension Invented {
  /// The circumstances of a decision at the first window.
  package static func circumstances(
    _ moment: Moment = morning, by clerk: Clerk = clerk, office: Office = office
  ) throws -> Circumstances {
    Circumstances(
      moment: moment, clerk: clerk, desk: "1-терезе", office: office,
      rules: try RuleBook.rules(of: .home, on: moment.date))
  }

  package static func atDesk(
    _ moment: Moment = morning, by clerk: Clerk = clerk, desk: String = "1-терезе"
  ) -> VisitCircumstances {
    VisitCircumstances(moment: moment, clerk: clerk, desk: desk, settings: office.settings)
  }

  package static func intake(
    _ channel: Channel = .walkIn, received: Moment = morning
  ) -> Intake {
    Intake(
      service: .home, channel: channel, received: received, child: PersonID(1),
      applicant: PersonID(2), relation: .mother, schooling: schooling)
  }
}

/// A case and its events in memory: each command is decided and applied, as a store does it.
package struct CaseInMemory {
  package private(set) var events: [Recorded<CaseEvent>]
  package private(set) var subject: Case

  package init(
    _ channel: Channel = .walkIn, received: Moment = Invented.morning,
    by clerk: Clerk = Invented.clerk,
    at moment: Moment? = nil
  ) throws {
    let now = try Invented.circumstances(moment ?? received, by: clerk)
    let body = try Case.register(
      Invented.intake(channel, received: received),
      number: ApplicationNumber(year: 2026, serial: 405), now)
    events = [Self.recorded(body, version: 1, now)]
    guard let subject = Case(id: CaseID(1), events: events) else { throw StoreTrouble.notSetUp }
    self.subject = subject
  }

  @discardableResult
  package mutating func carryOut(
    _ command: CaseCommand, at moment: Moment = Invented.morning, by clerk: Clerk? = nil
  ) throws -> [CaseEvent] {
    let now = try Invented.circumstances(moment, by: clerk ?? Invented.hand(taking: command))
    let bodies = try subject.decide(command, now)
    for body in bodies {
      let event = Self.recorded(body, version: events.count + 1, now)
      events.append(event)
      subject.apply(event)
    }
    return bodies
  }

  private static func recorded(
    _ body: CaseEvent, version: Int, _ now: Circumstances
  ) -> Recorded<CaseEvent> {
    Recorded(
      sequence: Int64(version), version: version, at: now.moment, clerk: now.clerk.id,
      desk: now.desk, editions: now.office.editions(of: now.rules), body: body)
  }
}

extension CaseInMemory {
  /// Consent declined, both papers in hand with what must be recorded of them.
  package static func withCompletePackage(
    _ channel: Channel = .walkIn, received: Moment = Invented.morning
  ) throws -> CaseInMemory {
    var file = try CaseInMemory(channel, received: received)
    let state: PaperState = channel == .walkIn ? .originalTaken : .electronic
    try file.carryOut(.answerConsent(ConsentAnswer(isGiven: false, means: .paper)), at: received)
    if channel != .proactive {
      try file.carryOut(.mark(PaperMark(document: .application, state: state)), at: received)
    }
    try file.carryOut(
      .mark(
        PaperMark(
          document: .medicalCommissionConclusion, state: state, details: Self.conclusion)),
      at: received)
    return file
  }

  package static let conclusion = PaperDetails(
    issuedOn: "2026-11-02", issuer: "№ 3 емхана ДКК", number: "77", recommends: true)
}
