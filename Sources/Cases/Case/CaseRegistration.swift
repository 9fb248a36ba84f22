import Law

extension Case {
  /// Registers an application: the first event of a case, with the number the register gives.
  package static func register(
    _ intake: Intake, number: ApplicationNumber, _ now: Circumstances
  ) throws(Refusal) -> CaseEvent {
    guard now.clerk.role != .auditor else { throw Refusal(.readOnlyRole) }
    try checkOffered(intake, now)
    let registration = try registration(of: intake, now)
    try checkHours(intake, now)
    return .registered(
      CaseEvent.Registered(
        number: number, service: intake.service, channel: intake.channel,
        received: intake.received, registered: registration.date, child: intake.child,
        applicant: intake.applicant, relation: intake.relation, residency: intake.residency,
        schooling: intake.schooling, visit: intake.visit,
        outsideHours: intake.supervisorReason.map(FreeText.init(_:)),
        warnings: registration.warnings))
  }

  private static func checkOffered(
    _ intake: Intake, _ now: Circumstances
  ) throws(Refusal) {
    guard now.rules.channels.contains(intake.channel) else {
      throw Refusal(.channelNotOffered(intake.channel))
    }
    guard now.rules.places.contains(now.place) else {
      throw Refusal(.placeDoesNotProvide(intake.service))
    }
    guard intake.received <= now.moment else {
      throw Refusal(.dateInFuture(intake.received.date))
    }
  }

  private static func registration(
    of intake: Intake, _ now: Circumstances
  ) throws(Refusal) -> Registration {
    guard let hours = now.rules.hours(at: now.place) else {
      throw Refusal(.placeDoesNotProvide(intake.service))
    }
    let rule = RegistrationRule(
      hours: hours, afterHoursClause: now.rules.afterHours, calendar: now.calendar)
    do {
      return try rule.register(intake.arrivedAt ?? intake.received, via: intake.channel)
    } catch {
      throw Refusal(.calendar(error))
    }
  }

  /// A visitor whose talon was taken within the hours is still served; any other walk-in outside
  /// them needs a supervisor's reason. After the office has closed there is no walk-in.
  private static func checkHours(_ intake: Intake, _ now: Circumstances) throws(Refusal) {
    guard intake.channel == .walkIn, let hours = now.rules.hours(at: now.place) else { return }
    let state: OfficeState
    do {
      state = try hours.state(
        at: intake.arrivedAt ?? intake.received, calendar: now.calendar)
    } catch {
      throw Refusal(.calendar(error))
    }
    guard !state.takesApplications else { return }
    let refusal = Refusal(.intakeClosed(state), clauses: [hours.intakeClause])
    guard state.staffIsThere else { throw refusal }
    guard let reason = intake.supervisorReason, !reason.isEmpty else { throw refusal }
    guard now.clerk.role.supervises else {
      throw Refusal(.supervisorOnly, clauses: [hours.intakeClause])
    }
  }
}
