import Cases
import Law

/// A visit and its events in memory: each command is decided and applied, as a store does it.
package struct VisitInMemory {
  package private(set) var events: [Recorded<VisitEvent>]
  package private(set) var visit: Visit

  package init(at moment: Moment = Invented.morning, service: Service? = .home) throws {
    let body = try Visit.arrival(
      ticket: 7, service: service, place: .school, Invented.atDesk(moment))
    events = [Self.recorded(body, 1, Invented.atDesk(moment))]
    guard let visit = Visit(id: VisitID(1), events: events) else { throw StoreTrouble.notSetUp }
    self.visit = visit
  }

  @discardableResult
  package mutating func carryOut(
    _ command: VisitCommand, after milliseconds: Int64, by clerk: Clerk = Invented.clerk,
    desk: String = "1-терезе", settings: OfficeSettings? = nil
  ) throws -> Visit {
    let moment = visit.arrivedAt.adding(milliseconds: milliseconds)
    let now = VisitCircumstances(
      moment: moment, clerk: clerk, desk: desk, settings: settings ?? Invented.office.settings)
    for body in try visit.decide(command, now) {
      let event = Self.recorded(body, events.count + 1, now)
      events.append(event)
      visit.apply(event)
    }
    return visit
  }

  /// The moment so many milliseconds after the arrival.
  package func moment(_ milliseconds: Int64) -> Moment {
    visit.arrivedAt.adding(milliseconds: milliseconds)
  }

  private static func recorded(
    _ body: VisitEvent, _ version: Int, _ now: VisitCircumstances
  ) -> Recorded<VisitEvent> {
    Recorded(
      sequence: Int64(version), version: version, at: now.moment, clerk: now.clerk.id,
      desk: now.desk, editions: Editions(rules: "", calendar: 0), body: body)
  }
}
