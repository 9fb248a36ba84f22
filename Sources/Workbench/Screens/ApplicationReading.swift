import Cases
import Law
import Screen

/// What an application screen shows: the case as it is, or as it stood on a past day.
extension Model {
  /// A case came: for the application screen, or for the preview under the inbox.
  mutating func takeFile(_ file: CaseFile) -> [Effect] {
    let isLetIn = file.subject.isOpen(to: clerk.id) || isOpening(file.subject.id)
    for index in stack.indices {
      guard case .application(var screen) = stack[index], screen.id == file.subject.id,
        screen.asOf == nil, isLetIn || screen.file != nil
      else { continue }
      screen.file = file
      stack[index] = .application(screen)
    }
    if inbox.selected?.id == file.subject.id { inbox.preview = file }
    keepFileOfPlace(file)
    explainLoss(file)
    closeOpening(file.subject.id)
    keepHandingCurrent(file)
    return explainAwaited(file)
  }

  mutating func reloadCase() -> [Effect] {
    guard var screen = application else { return [] }
    guard screen.file != nil else { return [.openCase(screen.id, reason: nil)] }
    screen.asOf = nil
    screen.officeThen = nil
    application = screen
    return [.loadCase(screen.id)]
  }

  /// The model with which a case is read: of a past day with the rules, the calendar and the clock of
  /// that day.
  func reading(_ screen: ApplicationScreen) -> Model {
    guard let day = screen.asOf, let office = screen.officeThen else { return self }
    var model = self
    model.office = office
    model.now = Moment(day.adding(days: 1), ClockTime(0, 0)).adding(milliseconds: -1)
    return model
  }

  mutating func askReplay() -> [Effect] {
    guard let screen = application, screen.file != nil else { return [] }
    layers.append(.form(FormLayer(.replay(screen.id), fields: [FormField(.date)])))
    return []
  }

  mutating func takeReplay(
    _ file: CaseFile?, _ day: CivilDate, _ office: Office
  ) -> [Effect] {
    guard var screen = application else { return [] }
    guard let file else {
      tell(.notRegisteredYet(day), isBad: true)
      reopenSentForm(.date)
      return []
    }
    closeSentForm()
    screen.file = file
    screen.asOf = day
    screen.officeThen = office
    screen.index = 0
    application = screen
    return []
  }
}
