import Law

extension Office {
  /// The rules of a service as this office applies them on a day: its edition, its own readings, and
  /// the kind of place it is.
  package func rules(
    of service: Service, on date: CivilDate
  ) throws(RuleBook.Gap) -> RuleSet {
    asApplied(
      try RuleBook.rules(
        of: service, on: date, editionStart: settings.editionStarts[service]))
  }

  /// The rules under which an application is registered: those of the day that counts, be it a later one
  /// than that of its receipt (administrative code, art. 64 (3)).
  package func rules(
    of service: Service, received: Moment, via channel: Channel
  ) throws(RuleBook.Gap) -> RuleSet {
    let earlier = (try? rules(of: service, on: received.date)) ?? newestRules(of: service)
    guard let earlier else { throw .notLoaded(service) }
    let place = organisation?.place ?? .school
    let registered = earlier.hours(registering: channel, at: place).flatMap { hours in
      try? RegistrationRule(
        hours: hours, afterHoursClause: earlier.afterHours, calendar: calendar
      ).register(received, via: channel)
    }
    return try rules(of: service, on: registered?.date ?? received.date)
  }

  /// The rules that a case keeps: the edition it was registered under, whatever came later; `nil`
  /// when the program does not hold that edition.
  package func rules(for subject: Case) -> RuleSet? {
    RuleBook.editions(of: subject.service).named(subject.edition).map(asApplied)
  }

  /// The newest rules, for what concerns no case and no day: lists of services, hours on a board.
  package func newestRules(of service: Service) -> RuleSet? {
    RuleBook.newest(service).map(asApplied)
  }

  /// The hours of a service at this office.
  package func hours(of service: Service) -> HoursRule? {
    organisation.flatMap { settings.hours(of: service, at: $0.place) }
  }

  /// The services for which the office writes visits down ahead.
  package var bookedServices: [Service] {
    services.filter { newestRules(of: $0)?.booking?.isAtDesk == true }
  }

  /// The hours within which visits are booked.
  package func bookingOrder(of service: Service) -> HoursRule? {
    guard let place = organisation?.place, let rules = newestRules(of: service),
      rules.booking?.isAtDesk == true
    else { return nil }
    return rules.hours(at: place)
  }

  /// The days and hours of booked visits; `nil` where the service has none at the desk.
  package func slotTable(of service: Service) -> SlotTable? {
    bookingOrder(of: service).map { order in
      SlotTable(
        hours: order, booking: settings.booking?.within(order) ?? BookingHours(order),
        calendar: calendar)
    }
  }

  private func asApplied(_ rules: RuleSet) -> RuleSet {
    let rules = rules.under(policies)
    guard let place = organisation?.place else { return rules }
    return rules.keeping(settings.schedules?[rules.service], at: place).at(place)
  }
}
