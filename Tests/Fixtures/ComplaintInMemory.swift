import Cases
import Law

extension Invented {
  /// Tuesday, 17 November 2026: the third working day after it is Friday the 20th, the fifth Tuesday
  /// the 24th.
  package static let complaintDay: Moment = "2026-11-17T10:05"

  package static func complaint(
    _ addressee: ComplaintAddressee = .providerHead, received: Moment = complaintDay,
    against: ClerkID? = colleague.id, service: Service? = .home
  ) -> ComplaintIntake {
    ComplaintIntake(
      addressee: addressee, means: .written, received: received,
      complainant: "Лебедева Ольга Петровна", contact: "+77000000012",
      matter: "40 минут күттік, ешкім шақырмады", against: against, service: service)
  }

  package static func complaintCircumstances(
    _ moment: Moment = complaintDay, by clerk: Clerk = clerk, office: Office = office
  ) -> ComplaintCircumstances {
    ComplaintCircumstances(moment: moment, clerk: clerk, office: office)
  }
}

/// A complaint and its events in memory: each command is decided and applied, as a store does it.
package struct ComplaintInMemory {
  package private(set) var events: [Recorded<ComplaintEvent>]
  package private(set) var subject: Complaint

  package init(
    _ intake: ComplaintIntake = Invented.complaint(), by clerk: Clerk = Invented.clerk,
    at moment: Moment? = nil
  ) throws {
    let now = Invented.complaintCircumstances(moment ?? intake.received, by: clerk)
    let body = try Complaint.register(
      intake, number: ComplaintNumber(year: 2026, serial: 12), now)
    events = [Self.recorded(body, 1, now)]
    guard let subject = Complaint(id: ComplaintID(1), events: events) else {
      throw StoreTrouble.notSetUp
    }
    self.subject = subject
  }

  package mutating func carryOut(
    _ command: ComplaintCommand, at moment: Moment = Invented.complaintDay,
    by clerk: Clerk = Invented.clerk
  ) throws {
    let now = Invented.complaintCircumstances(moment, by: clerk)
    for body in try subject.decide(command, now) {
      let event = Self.recorded(body, events.count + 1, now)
      events.append(event)
      subject.apply(event)
    }
  }

  private static func recorded(
    _ body: ComplaintEvent, _ version: Int, _ now: ComplaintCircumstances
  ) -> Recorded<ComplaintEvent> {
    Recorded(
      sequence: Int64(version), version: version, at: now.moment, clerk: now.clerk.id,
      desk: "1-терезе", editions: Editions(rules: "№ 33", calendar: 0), body: body)
  }
}
