import Cases
import Law
import Screen

extension Model {
  /// The hours of the service whose line is chosen, as they are now.
  mutating func askOfficeHours() -> [Effect] {
    guard case .rules(let screen) = stack.last else { return [] }
    let service = RulesScreen.lines(office)[screen.index].service
    guard clerk.role.supervises else { return refuseSchedule(.notAllowed) }
    guard let hours = office.hours(of: service) else { return refuseSchedule(.notHere(service)) }
    layers.append(.form(FormLayer(.schedule(service), fields: Self.fields(of: hours))))
    return []
  }

  private static func fields(of hours: HoursRule) -> [FormField] {
    [
      field(.officeOpens, hours.open), field(.officeCloses, hours.close),
      field(.intakeOpens, hours.intake?.open), field(.intakeCloses, hours.intake?.close),
      field(.lunchStart, hours.lunch?.from), field(.lunchEnd, hours.lunch?.until),
    ]
  }

  private static func field(_ name: FormField.Name, _ time: ClockTime?) -> FormField {
    FormField(name, time?.description.filter(\.isNumber) ?? "")
  }

  /// The hours hold for every date at once.
  mutating func takeSchedule(_ office: Office) -> [Effect] {
    alarm = nil
    self.office = office
    closeSentForm()
    tell(.officeHoursSet)
    return refreshInbox()
  }

  /// What was typed stays, with the cursor on what is wrong.
  mutating func refuseSchedule(_ refusal: OfficeChoice.Refusal) -> [Effect] {
    alarm = nil
    note = TimedNote(text: say(ScheduleRefusalWords(refusal)), isBad: true, since: now)
    reopenSentForm(refusal.scheduleField)
    return []
  }
}

extension FormReading {
  /// The schedule that the fields make; typed as the order has it, the order's hours hold again.
  func schedule(_ office: Office, _ service: Service) throws(FormProblem) -> OfficeChoice? {
    guard let place = office.organisation?.place,
      let order = OfficeSettings().hours(of: service, at: place)
    else { return nil }
    var typed = WorkSchedule(order)
    (typed.open, typed.close) = (try time(.officeOpens), try time(.officeCloses))
    let day = (typed.open, typed.close)
    (typed.intakeFrom, typed.intakeUntil) = try span(.intakeOpens, .intakeCloses) ?? day
    (typed.lunchFrom, typed.lunchUntil) =
      try span(.lunchStart, .lunchEnd) ?? (typed.open, typed.open)
    return typed == WorkSchedule(order) ? .orderHours(service) : .schedule(service, typed)
  }

  /// `nil` where neither end is typed.
  private func span(
    _ from: FormField.Name, _ until: FormField.Name
  ) throws(FormProblem) -> (ClockTime, ClockTime)? {
    guard !optional(from).isEmpty || !optional(until).isEmpty else { return nil }
    return (try time(from), try time(until))
  }
}

extension OfficeChoice.Refusal {
  fileprivate var scheduleField: FormField.Name? {
    guard case .scheduleWrong(let field) = self else { return nil }
    return switch field {
    case .hours: .officeCloses
    case .lunch: .lunchStart
    case .intake: .intakeOpens
    }
  }
}
