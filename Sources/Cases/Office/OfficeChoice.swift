import Law

/// What an administrator settles for the office where the sources leave it open.
package enum OfficeChoice: Equatable, Sendable {
  /// How the office reads what an act leaves open.
  case policy(PolicyID, PolicyValue)
  /// The first day of a service's newest edition.
  case editionStart(Service, CivilDate)
  /// Hours, length and rooms of booked visits.
  case booking(BookingHours)
  /// The office's own schedule for a service.
  case schedule(Service, WorkSchedule)
  /// Back to the hours that the order names.
  case orderHours(Service)
  /// Words of the office's own for a paper, already checked for its blanks and legal parts.
  case template(FormID, String)
  /// Back to the words of the program.
  case standardTemplate(FormID)
  /// Preschools of the register (`preschool.rule.2`).
  case preschools([ListedPreschool])

  /// Why a choice is not recorded.
  package enum Refusal: Error, Equatable, Sendable {
    /// Only a supervisor or an administrator settles it.
    case notAllowed
    /// The reading does not know the value; the ones it knows.
    case unknownValue(PolicyID, known: [PolicyValue])
    /// The rules of the service are not in the sources.
    case notLoaded(Service)
    /// The act itself cannot be in force before this day.
    case tooEarly(Service, notBefore: CivilDate)
    /// Outside the hours of the order, or no visit fits.
    case hoursDoNotFit(ClauseID)
    /// This kind of office has no hours for the service.
    case notHere(Service)
    /// A schedule that cannot be: which part of it.
    case scheduleWrong(WorkSchedule.Field)
    /// No service of the office books visits.
    case noBooking
    /// It is so already.
    case nothingToChange
  }
}

extension OfficeChoice {
  /// Whether the dates of open cases may be other ones by it.
  package var changesDates: Bool {
    switch self {
    case .policy, .editionStart, .schedule, .orderHours: true
    case .template, .standardTemplate, .booking, .preschools: false
    }
  }
}

extension Office {
  /// The events of a choice of the office.
  package func decide(
    _ choice: OfficeChoice, by clerk: Clerk
  ) throws(OfficeChoice.Refusal) -> [OfficeEvent] {
    guard clerk.role.supervises else { throw .notAllowed }
    switch choice {
    case .policy(let policy, let value):
      guard policies.setting(policy, to: value) != nil else {
        throw .unknownValue(policy, known: policy.values)
      }
      guard policies[policy] != value || !policies.isChosen(policy) else { throw .nothingToChange }
      return [.policySet(policy, value)]
    case .template(let form, let text):
      guard templates[form] != text else { throw .nothingToChange }
      return [.templateSet(form, FreeText(text))]
    case .booking(let hours):
      guard let order = bookedServices.first.flatMap({ bookingOrder(of: $0) }) else {
        throw .noBooking
      }
      guard hours.fits(order) else { throw .hoursDoNotFit(order.clause) }
      guard settings.booking != hours else { throw .nothingToChange }
      var settings = settings
      settings.booking = hours
      return [.settingsChanged(settings)]
    case .schedule(let service, let schedule):
      guard newestRules(of: service)?.isLoaded == true else { throw .notLoaded(service) }
      guard let hours = hours(of: service) else { throw .notHere(service) }
      if let field = schedule.wrongField { throw .scheduleWrong(field) }
      guard WorkSchedule(hours) != schedule || !hours.isOwn else { throw .nothingToChange }
      return [scheduled(service, schedule)]
    case .orderHours(let service):
      guard settings.schedules?[service] != nil else { throw .nothingToChange }
      return [scheduled(service, nil)]
    case .standardTemplate(let form):
      guard templates[form] != nil else { throw .nothingToChange }
      return [.templateReset(form)]
    case .preschools(let listed):
      guard services.contains(.preschoolQueue) else { throw .notHere(.preschoolQueue) }
      let news = preschools.news(in: listed)
      guard !news.isEmpty else { throw .nothingToChange }
      return [.preschoolsListed(news)]
    case .editionStart(let service, let date):
      guard let edition = RuleBook.newest(service)?.edition else { throw .notLoaded(service) }
      guard date >= edition.from else { throw .tooEarly(service, notBefore: edition.from) }
      guard settings.editionStarts[service] != date else { throw .nothingToChange }
      var settings = settings
      settings.editionStarts[service] = date
      return [.settingsChanged(settings)]
    }
  }
  private func scheduled(_ service: Service, _ schedule: WorkSchedule?) -> OfficeEvent {
    var settings = settings
    var schedules = settings.schedules ?? [:]
    schedules[service] = schedule
    settings.schedules = schedules.isEmpty ? nil : schedules
    return .settingsChanged(settings)
  }
}
