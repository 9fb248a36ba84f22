import Cases
import Law

extension Invented {
  /// The invented office as one of another kind, with the same people.
  package static func office(at place: Place) -> Office {
    var organisation = organisation
    organisation.place = place
    return Office(
      events: [.setUp(OfficeEvent.SetUp(organisation, isDemo: false))]
        + [clerk, colleague, supervisor, auditor].map { .clerkAdded(OfficeEvent.ClerkAdded($0)) })
  }
}

/// A case of any service in memory: each command is decided and applied, as a store does it.
package struct ServiceInMemory {
  package private(set) var events: [Recorded<CaseEvent>] = []
  package private(set) var subject: Case
  package let place: Place
  package let rules: RuleSet
  /// The moment of the next command.
  package var moment: Moment

  package init(
    _ service: Service, at place: Place, via channel: Channel = .walkIn,
    residency: Residency = .resident, record: Record = [:], received: Moment = Invented.morning,
    at moment: Moment? = nil, by clerk: Clerk = Invented.clerk,
    settings: PolicySettings = PolicySettings(), id: CaseID = CaseID(1)
  ) throws {
    self.place = place
    rules = try RuleBook.rules(of: service, on: received.date).under(settings).at(place)
    self.moment = moment ?? received
    let now = Circumstances(
      moment: self.moment, clerk: clerk, desk: "1-терезе", office: Invented.office(at: place),
      rules: rules)
    let body = try Case.register(
      Intake(
        service: service, channel: channel, received: received, child: PersonID(1),
        applicant: PersonID(2), relation: .mother, residency: residency,
        schooling: service == .home ? Invented.schooling : nil, record: record),
      number: ApplicationNumber(year: 2026, serial: 405), now)
    let event = Self.recorded(body, version: 1, now)
    guard let subject = Case(id: id, events: [event]) else { throw StoreTrouble.notSetUp }
    events = [event]
    self.subject = subject
  }

  package func circumstances(
    by clerk: Clerk = Invented.clerk, next: Bool = false
  ) -> Circumstances {
    Circumstances(
      moment: moment, clerk: clerk, desk: "1-терезе", office: Invented.office(at: place),
      rules: rules, nextInQueue: next ? [subject.id] : [])
  }

  @discardableResult
  package mutating func carryOut(
    _ command: CaseCommand, by clerk: Clerk? = nil, next: Bool = false
  ) throws -> [CaseEvent] {
    let now = circumstances(by: clerk ?? Invented.hand(taking: command), next: next)
    let bodies = try subject.decide(command, now)
    for body in bodies {
      let event = Self.recorded(body, version: events.count + 1, now)
      events.append(event)
      subject.apply(event)
    }
    return bodies
  }

  /// A step on a day at ten o'clock, or at the moment that stands.
  package mutating func take(
    _ step: Step, _ record: Record = [:], on day: CivilDate? = nil,
    by clerk: Clerk? = nil,
    next: Bool = false
  ) throws {
    if let day { moment = Moment(day, ClockTime(10, 0)) }
    try carryOut(.advance(step, record), by: clerk, next: next)
  }

  /// Why a command is refused now; `nil` when it is not.
  package func refusal(
    of command: CaseCommand, by clerk: Clerk? = nil, next: Bool = false
  ) -> Refusal.Cause? {
    let hand = clerk ?? Invented.hand(taking: command)
    do throws(Refusal) {
      _ = try subject.decide(command, circumstances(by: hand, next: next))
      return nil
    } catch {
      return error.cause
    }
  }

  package func refusal(of step: Step, _ record: Record = [:]) -> Refusal.Cause? {
    refusal(of: .advance(step, record))
  }

  /// Consent, every state system found what it holds, every other compulsory paper is in hand.
  package mutating func bringEverything(except missing: Set<DocumentID> = []) throws {
    let day = moment.date
    for command in Self.everything(for: subject, rules, except: missing, on: day) {
      try carryOut(command)
    }
  }

  /// The consent, what the state systems find, and every compulsory paper.
  package static func everything(
    for subject: Case, _ rules: RuleSet, except missing: Set<DocumentID> = [],
    on day: CivilDate = Invented.morning.date
  ) -> [CaseCommand] {
    let details = PaperDetails(
      issuedOn: day.adding(days: -1), issuer: "ПМПК", number: "12", recommends: true)
    let marks = subject.checklist(by: rules).rows.flatMap { row -> [CaseCommand] in
      let isMissing = missing.contains(row.document)
      if row.law.rule.registry != nil {
        let lookUp = LookUp(document: row.document, outcome: isMissing ? .notFound : .found)
        guard !isMissing, !row.details(in: .fromSystem).isEmpty else { return [.lookUp(lookUp)] }
        let found = PaperMark(document: row.document, state: .fromSystem, details: details)
        return [.lookUp(lookUp), .mark(found)]
      }
      guard row.law.isCompulsory, !isMissing else { return [] }
      let state = row.allowedStates(via: subject.channel).last { $0.isThere } ?? .copyTaken
      return [.mark(PaperMark(document: row.document, state: state, details: details))]
    }
    return [.answerConsent(ConsentAnswer(isGiven: true, means: .paper))] + marks
  }

  /// The papers are accepted; a child of whom it is asked has its vaccinations.
  package mutating func accept() throws {
    guard subject.asksFacts(.accept, circumstances()) else {
      try carryOut(.accept)
      return
    }
    try take(.accept, [.childVaccinated: .answer(true)])
  }

  /// The receipt of the State Corporation comes out of the printer.
  package mutating func printReceipt(_ outcome: PrintOutcome = .printed(printer: "терезе-1")) throws
  {
    let copy = subject.lastCopy(of: .receipt) + 1
    try carryOut(
      .recordNotice(NoticeRecord(form: .receipt, copy: copy, copies: 1, outcome: outcome)))
  }

  /// The result reaches the family as the channel asks; of several ways in the usual one.
  package mutating func deliver(on day: CivilDate? = nil, by way: Delivery? = nil) throws {
    if let day { moment = Moment(day, ClockTime(10, 0)) }
    let usual = rules.ways(via: subject.channel, from: subject.stage).first?.delivery ?? .paper
    let phone: FreeText? = (way ?? usual) == .phoneNotice ? "+77000000001" : nil
    try carryOut(.deliver(DeliveryRecord(delivery: way ?? usual, at: moment, phone: phone)))
  }

  /// The nearest date of the case on the day of the next command.
  package var due: CivilDate? {
    subject.dueState(rules, calendar: circumstances().calendar, place: place).date
  }

  /// The due date of a running term.
  package func due(_ term: TermID) throws -> CivilDate? {
    try subject.runningTerms(rules, calendar: circumstances().calendar, place: place)
      .first { $0.term.id == term }?.due.date
  }

  private static func recorded(
    _ body: CaseEvent, version: Int, _ now: Circumstances
  ) -> Recorded<CaseEvent> {
    Recorded(
      sequence: Int64(version), version: version, at: now.moment, clerk: now.clerk.id,
      desk: now.desk, editions: now.office.editions(of: now.rules), body: body)
  }
}

/// Records that several tests need.
extension Record {
  package static func ground(_ ground: GroundID, hearing: Moment? = nil) -> Record {
    var record: Record = [.ground: .ground(ground), .groundFacts: .words("анықтама жалған")]
    if ground == .requirementsNotMet { record[.groundAct] = .words("№ 223 бұйрық, 8-жол") }
    if let hearing {
      record[.hearingAt] = .moment(hearing)
      record[.hearingPlace] = .words("12-кабинет")
    }
    return record
  }

  /// An oral hearing with everything that its minutes state.
  package static func oralHearing(on day: CivilDate) -> Record {
    [
      .attendance: .choice(.came), .hearingPlace: .words("12-кабинет"),
      .hearingBegan: .moment(Moment(day, ClockTime(9, 10))),
      .hearingEnded: .moment(Moment(day, ClockTime(9, 40))), .hearingBody: .words("ПМПК"),
      .hearingOfficial: .words("Жақсыбаева Р. Т."), .hearingSecretary: .words("Бекова Г. С."),
      .hearingParticipants: .words("анасы"), .hearingMatter: .words("бас тарту"),
      .hearingSaid: .words("келіспейді"),
    ]
  }
}
