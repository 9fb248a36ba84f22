import Cases
import Law
import Screen

/// What Enter does on the calendar of visits, and what becomes of a visit that is booked.
extension Model {
  mutating func bookSlot() -> [Effect] {
    guard let screen = bookingScreen, let state = screen.state, let slot = selectedSlot(screen)
    else { return [] }
    guard slot.start > now else { return tellRefused(BookingRefusal.past(slot.start)) }
    let isFree = state.book.isFree(at: slot.start, for: screen.file?.subject.id)
    switch screen.purpose {
    case .visits: return isFree ? chooseMeans(slot.start, screen.service) : chooseBooked()
    case .moving(let id): return [.booking(.change(id, .move(to: slot.start)))]
    case .step(let file, let step):
      if isFree { return openStepForm(file, step, at: slot.start) }
      return chooseOwn(slot, file)
    }
  }

  /// The form of the step with the chosen hour in it; what is still asked for has the cursor.
  private mutating func openStepForm(
    _ file: CaseFile, _ step: Step, at start: Moment
  ) -> [Effect] {
    let subject = file.subject
    guard let circumstances = circumstances(subject),
      let line = subject.line(of: step, circumstances)
    else { return [] }
    let fields = StepForm(self, subject).fields(line.fields, rules: circumstances.rules)
      .map { field in
        field.fact?.id.isVisit == true
          ? FormField(field.name, StepForm.digits(start)) : field
      }
    var layer = FormLayer(.step(subject.id, version: subject.version, step), fields: fields)
    layer.focus = layer.shown.first { fields[$0].isEmpty } ?? 0
    layers.append(.form(layer))
    return []
  }

  /// The hour is taken; perhaps it was written down for this very child.
  private mutating func chooseOwn(_ slot: Slot, _ file: CaseFile) -> [Effect] {
    let written = slot.taken.compactMap { taken -> (BookingID, TakenSlot)? in
      if case .booking(let id, nil) = taken.holder { (id, taken) } else { nil }
    }
    guard !written.isEmpty else { return tellRefused(BookingRefusal.taken(slot.start)) }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(BookingWords.isItThisChild(file.history.child.facts.name.full)),
          options: written.map { ChoiceLayer.Option($0.1.child, $0.1.detail) },
          purpose: .booking(.own(file.subject.id, written.map(\.0))))))
    return []
  }

  private mutating func chooseMeans(_ start: Moment, _ service: Service) -> [Effect] {
    guard let rules = office.newestRules(of: service) else { return [] }
    let means = rules.booking?.means ?? []
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(BookingWords.howBooked),
          options: means.map { ChoiceLayer.Option(say(BookingMeansWords($0)), "") },
          purpose: .booking(.means(service, start, means)))))
    return []
  }

  // MARK: What is booked already

  /// Who has the hour: an application is opened, a written visit is moved or ended.
  mutating func chooseBooked() -> [Effect] {
    guard let screen = bookingScreen, let slot = selectedSlot(screen) else { return [] }
    guard !slot.taken.isEmpty else {
      tell(.nobodyBooked)
      return []
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: "\(slot.start.date.dotted) \(slot.start.time)",
          options: slot.taken.map { ChoiceLayer.Option($0.child, $0.detail) },
          purpose: .booking(.taken(slot.taken.map(\.holder))))))
    return []
  }

  mutating func submit(_ choice: BookingChoice, _ index: Int) -> [Effect] {
    switch choice {
    case .means(let service, let start, let means):
      layers.append(
        .form(
          FormLayer(
            .booking(.visit(service, start, means[index])),
            fields: [FormField(.bookedChild), FormField(.phone)])))
      return []
    case .own(let subject, let ids): return [.booking(.change(ids[index], .come(subject)))]
    case .taken(let holders): return open(holders[index])
    case .end(let id): return end(id, BookingEnd.allCases[index])
    }
  }

  private mutating func open(_ holder: TakenSlot.Holder) -> [Effect] {
    switch holder {
    case .application(let id), .booking(_, .some(let id)):
      stack.append(.application(ApplicationScreen(id: id)))
      return [.openCase(id, reason: nil)]
    case .booking(let id, nil):
      layers.append(
        .choice(
          ChoiceLayer(
            title: say(BookingWords.whatNow),
            options: BookingEnd.allCases.map { ChoiceLayer.Option(say(BookingEndWords($0)), "") },
            purpose: .booking(.end(id)))))
      return []
    }
  }

  private mutating func end(_ id: BookingID, _ end: BookingEnd) -> [Effect] {
    switch end {
    case .move:
      guard let service = bookingScreen?.service else { return [] }
      stack.removeLast()
      return openBookings(service, .moving(id))
    case .missed: return [.booking(.change(id, .miss))]
    case .cancelled:
      layers.append(.form(FormLayer(.booking(.cancelling(id)), fields: [FormField(.words)])))
      return []
    }
  }
}
