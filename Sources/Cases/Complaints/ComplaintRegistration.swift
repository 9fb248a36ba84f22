import Law

/// A complaint as it is handed in, ready to be registered.
package struct ComplaintIntake: Equatable, Sendable {
  package var addressee: ComplaintAddressee
  package var means: ComplaintMeans
  package var received: Moment
  package var complainant: String
  package var contact: String
  package var matter: String
  package var against: ClerkID?
  package var service: Service?
  package var caseID: CaseID?
  package var visit: VisitID?

  package init(
    addressee: ComplaintAddressee, means: ComplaintMeans, received: Moment, complainant: String,
    contact: String = "", matter: String, against: ClerkID? = nil, service: Service? = nil,
    caseID: CaseID? = nil, visit: VisitID? = nil
  ) {
    self.addressee = addressee
    self.means = means
    self.received = received
    self.complainant = complainant
    self.contact = contact
    self.matter = matter
    self.against = against
    self.service = service
    self.caseID = caseID
    self.visit = visit
  }
}

extension Complaint {
  /// Registers a complaint. Nobody may decline to take one, not even the clerk it is about
  /// (administrative code, art. 64 (1)); but another one handles it.
  package static func register(
    _ intake: ComplaintIntake, number: ComplaintNumber, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> ComplaintEvent {
    guard now.clerk.role != .auditor else { throw ComplaintRefusal(.readOnlyRole) }
    guard !intake.complainant.isEmpty, !intake.matter.isEmpty else {
      throw ComplaintRefusal(.missingText)
    }
    guard intake.received <= now.moment else {
      throw ComplaintRefusal(.dateInFuture(intake.received.date))
    }
    return .registered(
      ComplaintEvent.Registered(
        number: number, addressee: intake.addressee, means: intake.means,
        received: intake.received, registered: try registered(intake, now),
        complainant: FreeText(intake.complainant),
        contact: intake.contact.isEmpty ? nil : FreeText(intake.contact),
        matter: FreeText(intake.matter), against: intake.against, service: intake.service,
        caseID: intake.caseID, visit: intake.visit, handler: handler(intake, now)))
  }

  /// What comes after working hours or on a day off is registered with the next working day
  /// (administrative code, art. 64 (3)).
  private static func registered(
    _ intake: ComplaintIntake, _ now: ComplaintCircumstances
  ) throws(ComplaintRefusal) -> CivilDate {
    do throws(CalendarGap) {
      guard let hours = hours(now.office) else {
        let works = try now.calendar.day(intake.received.date).works
        return works
          ? intake.received.date : try now.calendar.nextWorkingDay(after: intake.received.date)
      }
      return try RegistrationRule(hours: hours, afterHoursClause: nil, calendar: now.calendar)
        .register(intake.received, via: .portal).date
    } catch {
      throw ComplaintRefusal(.calendar(.calendar(error)))
    }
  }

  /// The hours of the office, whichever service they are written for.
  package static func hours(_ office: Office) -> HoursRule? {
    RuleBook.loaded.lazy.compactMap { office.hours(of: $0) }.first
  }

  private static func handler(
    _ intake: ComplaintIntake, _ now: ComplaintCircumstances
  ) -> ClerkID? {
    guard intake.against == now.clerk.id else { return now.clerk.id }
    return now.office.clerks.first {
      $0.role.supervises && !$0.isRetired && $0.id != intake.against
    }?.id
  }
}
