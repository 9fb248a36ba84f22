import Cases
import Law

extension Store {
  /// The office as its events have made it.
  package func office() throws(StoreTrouble) -> Office {
    let version = try log.currentVersion(of: .office)
    if let known = officeCache, known.version == version { return known }
    let events = try log.read(OfficeEvent.self, of: .office)
    let office = Office(events: events.map(\.body))
    officeCache = office
    calendarCache = CalendarVersions(events)
    return office
  }

  /// The office with the rules, settings and calendar that it had at a moment.
  package func office(asOf moment: Moment) throws(StoreTrouble) -> Office {
    let events = try log.read(OfficeEvent.self, of: .office, until: moment)
    return Office(events: events.map(\.body))
  }

  /// The calendars of the office through time.
  package func calendarVersions() throws(StoreTrouble) -> CalendarVersions {
    _ = try office()
    return calendarCache ?? CalendarVersions([])
  }

  /// A case with its history; `nil` when there is none of that id.
  ///
  /// - Parameter moment: as it stood then; `nil` for now, and in answer when it was not registered
  ///   by then. People are told as they are known now, their earlier names, phones and addresses are
  ///   not kept; the place in a queue is not told of the past.
  package func history(
    _ id: CaseID, asOf moment: Moment? = nil
  ) throws(StoreTrouble) -> CaseHistory? {
    let events = try log.read(CaseEvent.self, of: .application(id), until: moment)
    guard let subject = Case(id: id, events: events),
      let child = try people.person(subject.facts.child),
      let applicant = try people.person(subject.facts.applicant)
    else { return nil }
    guard let visit = subject.facts.visit else {
      return CaseHistory(
        subject: subject, events: events, child: child, applicant: applicant, visit: nil,
        surroundings: try surroundings(of: subject, asOf: moment))
    }
    let visitEvents = try visitEvents(visit, until: moment)
    return CaseHistory(
      subject: subject, events: events, child: child, applicant: applicant,
      visit: Visit(id: visit, events: visitEvents), visitEvents: visitEvents,
      surroundings: try surroundings(of: subject, asOf: moment))
  }

  private func surroundings(
    of subject: Case, asOf moment: Moment?
  ) throws(StoreTrouble) -> CaseHistory.Surroundings {
    let id = subject.id
    var surroundings = CaseHistory.Surroundings()
    surroundings.complaints = try complaints(about: id, asOf: moment)
    // What came with the application is as old as it is.
    let portal = try portalEntry(of: id)
    surroundings.attachments = portal?.attachments ?? []
    surroundings.isSigned = portal?.isSigned
    surroundings.inquiries = try inquiries(about: id, asOf: moment)
    surroundings.openStages = try openStageCount(of: id, asOf: moment)
    surroundings.otherApplications = try otherApplications(
      of: subject.facts.child, than: id, asOf: moment)
    guard moment == nil, subject.standsInQueue, let newest = try newestMoment() else {
      return surroundings
    }
    let standing = try standing(of: subject, on: newest.date)
    surroundings.places = standing.places
    surroundings.isNext = standing.isNext
    return surroundings
  }

  package func subject(_ id: CaseID) throws(StoreTrouble) -> Case? {
    Case(id: id, events: try log.read(CaseEvent.self, of: .application(id)))
  }

  package func visit(_ id: VisitID) throws(StoreTrouble) -> Visit? {
    Visit(id: id, events: try visitEvents(id))
  }

  /// What happened to a visitor, in order, up to a moment if one is given.
  package func visitEvents(
    _ id: VisitID, until moment: Moment? = nil
  ) throws(StoreTrouble) -> [Recorded<VisitEvent>] {
    try log.read(VisitEvent.self, of: .visit(id), until: moment)
  }

  package func person(_ id: PersonID) throws(StoreTrouble) -> Person? { try people.person(id) }

  /// The case with a register number; `nil` when the register has none.
  package func caseID(of number: ApplicationNumber) throws(StoreTrouble) -> CaseID? {
    try database.integer(
      "SELECT id FROM case_row WHERE year = ?1 AND serial = ?2", .integer(number.year),
      .integer(number.serial)
    ).map(CaseID.init(_:))
  }

  /// The cases in which a person is child or applicant.
  func cases(of person: PersonID) throws(StoreTrouble) -> [CaseID] {
    let statement = try database.statement(
      """
      SELECT id FROM case_row WHERE child = ?1 UNION SELECT id FROM case_row WHERE applicant = ?1
      """, .integer(person.number))
    var ids: [CaseID] = []
    while try statement.step() { ids.append(CaseID(statement.integer(0))) }
    return ids
  }

  /// The moment of the newest event, to notice a clock that runs backwards.
  package func newestMoment() throws(StoreTrouble) -> Moment? { try log.newestMoment() }
}
