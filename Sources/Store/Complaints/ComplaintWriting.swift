import Cases
import Law

extension Writing {
  /// Registers a complaint with the next number of its year.
  package func register(
    _ intake: ComplaintIntake, _ now: ComplaintCircumstances
  ) throws -> Complaint {
    let year = now.moment.date.year
    let last = try store.database.integer(
      "SELECT max(serial) FROM complaint_row WHERE year = ?1", .integer(year))
    let event = try Complaint.register(
      intake, number: ComplaintNumber(year: year, serial: Int(last ?? 0) + 1), now)
    let id = ComplaintID(try store.log.nextNumber(.complaint))
    let recorded = try store.log.append(
      [event], to: .complaint(id), after: 0, by: author, editions: editions(of: intake.service))
    guard let subject = Complaint(id: id, events: recorded) else {
      throw StoreTrouble.damaged(detail: "a complaint without registration")
    }
    try ComplaintProjection(database: store.database).write(subject, office)
    return subject
  }

  /// Decides a command on the complaint as it stands now, and records what follows from it.
  package func carryOut(
    _ command: ComplaintCommand, on subject: Complaint, _ now: ComplaintCircumstances
  ) throws -> Complaint {
    let events = try subject.decide(command, now)
    let recorded = try store.log.append(
      events, to: .complaint(subject.id), after: subject.version, by: author,
      editions: editions(of: subject.facts.service))
    var changed = subject
    for event in recorded { changed.apply(event) }
    try ComplaintProjection(database: store.database).write(changed, office)
    return changed
  }

  /// Brings the list in line with a calendar that has changed under open complaints.
  func recountComplaints(_ office: Office) throws(StoreTrouble) {
    let projection = ComplaintProjection(database: store.database)
    for row in try store.complaints() {
      if let subject = try store.complaint(row.id) { try projection.write(subject, office) }
    }
  }

  private func editions(of service: Service?) -> Editions {
    office.editions(of: service.flatMap(RuleBook.newest))
  }
}
