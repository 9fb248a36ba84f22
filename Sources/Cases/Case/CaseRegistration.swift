import Law

extension Intake {
  /// Whether a visitor hands it in here: at the State Corporation its own channel is the desk's.
  func isAtDesk(_ place: Place) -> Bool {
    let isStateCorporation = place == .stateCorporation || place == .stateCorporationDuty
    return channel == .walkIn || channel == .stateCorporation && isStateCorporation
  }
}

extension Case {
  /// Registers an application: the first event of a case, with the number the register gives.
  package static func register(
    _ intake: Intake, number: ApplicationNumber, _ now: Circumstances
  ) throws(Refusal) -> CaseEvent {
    guard now.clerk.role != .auditor else { throw Refusal(.readOnlyRole) }
    try checkOffered(intake, now)
    let registration = try registration(of: intake, now)
    try checkHours(intake, now)
    let body = registered(intake, number, registration, stage: .checking)
    let line = try StepCheck.beginning(body, now)
    return .registered(registered(intake, number, registration, stage: line.to))
  }

  private static func registered(
    _ intake: Intake, _ number: ApplicationNumber, _ registration: Registration, stage: Stage
  ) -> CaseEvent.Registered {
    CaseEvent.Registered(
      number: number, service: intake.service, channel: intake.channel,
      received: intake.received, registered: registration.date, child: intake.child,
      applicant: intake.applicant, relation: intake.relation, residency: intake.residency,
      schooling: intake.schooling, visit: intake.visit,
      outsideHours: intake.supervisorReason.map(FreeText.init(_:)),
      warnings: registration.warnings, stage: stage, record: intake.record)
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
    let hours = now.rules.hours(registering: intake.channel, at: now.place)
    guard hours != nil || now.rules.hours.isEmpty else {
      throw Refusal(.placeDoesNotProvide(intake.service))
    }
    let received = intake.arrivedAt ?? intake.received
    do {
      guard let hours else { return try Registration.onReceipt(received, now.calendar) }
      let rule = RegistrationRule(
        hours: hours, afterHoursClause: now.rules.afterHours, calendar: now.calendar)
      return try rule.register(received, via: intake.channel)
    } catch {
      throw Refusal(.calendar(error))
    }
  }

  /// A visitor whose talon was taken within the hours is still served; any other walk-in outside
  /// them needs a supervisor's reason. After the office has closed there is no walk-in.
  private static func checkHours(_ intake: Intake, _ now: Circumstances) throws(Refusal) {
    guard intake.isAtDesk(now.place), let hours = now.rules.hours(at: now.place) else { return }
    let state: OfficeState
    do {
      state = try hours.state(
        at: intake.arrivedAt ?? intake.received, calendar: now.calendar)
    } catch {
      throw Refusal(.calendar(error))
    }
    guard !state.takesApplications else { return }
    // While the staff is there the intake alone is over; else the whole office is shut.
    let clause = hours.clause(closing: state)
    let refusal = Refusal(.intakeClosed(state), clauses: [clause])
    guard state.staffIsThere else { throw refusal }
    guard let reason = intake.supervisorReason, !reason.isEmpty else { throw refusal }
    guard now.clerk.role.supervises else {
      throw Refusal(.supervisorOnly, clauses: [hours.intakeClause])
    }
  }
}
