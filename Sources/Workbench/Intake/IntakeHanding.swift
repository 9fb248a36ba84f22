import Cases
import Law
import Notices
import Screen

extension Model {
  mutating func takeRegistration(_ file: CaseFile, _ decision: DeskDecision) -> [Effect] {
    alarm = nil
    layers.removeAll()
    if case .draft(_, let id?) = intake?.owner { drafts.removeAll { $0.id == id } }
    tell(.registered(number: number(file.subject), due: dueDate(file)))
    return givePaper(
      of: file, decision == .talon ? .talon : Notice.form(for: file.subject, in: office))
  }

  /// The paper that a decision gives; where none is printed, the application with its next step.
  mutating func givePaper(of file: CaseFile, _ form: FormID?) -> [Effect] {
    guard let form else {
      stack.removeLast()
      stack.append(.application(ApplicationScreen(id: file.subject.id)))
      return [.loadCase(file.subject.id), .loadDesk] + openVisit(of: file)
    }
    lastNotice = LastNotice(caseID: file.subject.id, form: form)
    return beginHanding(file, form)
  }

  /// Saved first, printed then: a family at the desk waits for its paper; what goes to the cabinet
  /// or the phone is recorded from the application.
  mutating func beginHanding(_ file: CaseFile, _ form: FormID) -> [Effect] {
    // What no hand-over waits for is a notice for the family that stands here, wherever the result
    // itself goes.
    let isPaper =
      form == .talon || delivery(of: file.subject) == .paper
      || Notice.papers(of: file.subject, in: office)?.givenByLastStep == form
    guard file.subject.channel == channelOfVisitors, isPaper, var screen = intake else {
      stack.removeLast()
      stack.append(.application(ApplicationScreen(id: file.subject.id)))
      return [.loadCase(file.subject.id)]
    }
    screen.step = .handing
    screen.owner = .registered(file)
    screen.handing = IntakeScreen.Handing(file: file, form: form)
    intake = screen
    return [.print(file.subject.id, form)]
  }

  mutating func handNotice() -> [Effect] {
    guard let handing = intake?.handing else { return [] }
    let id = handing.file.subject.id
    if isOnItsWay(id, handing.form) { return sayOnItsWay() }
    guard isOut(handing.report, of: id, handing.form) else { return askUnprinted(id, handing.form) }
    return handFromIntake()
  }

  mutating func handFromIntake() -> [Effect] {
    guard let handing = intake?.handing else { return [] }
    let subject = handing.file.subject
    let visit = servedVisit(of: subject)
    // A paper on the way to the result, as the receipt of the State Corporation, ends nothing.
    let isResult =
      handing.form != .talon && subject.delivery == nil
      && Notice.papers(of: subject, in: office)?.handOver == .deliver
    guard isResult else {
      guard let visit else { return finishHanding() }
      return [.visit(visit, [.finish(.noticeHanded)])] + finishHanding()
    }
    return [
      .handOver(
        subject.id, version: subject.version, DeliveryRecord(delivery: .paper, at: now), visit)
    ]
  }

  /// The visit that the case came from, while it is still being served here.
  func servedVisit(of subject: Case) -> VisitID? {
    guard let id = subject.facts.visit, let served, served.id == id else { return nil }
    return id
  }

  /// To the front desk, where the next visitor waits; an application that was opened from a list
  /// leads back to it.
  mutating func finishHanding() -> [Effect] {
    stack.removeLast()
    guard case .application(let screen) = stack.last, served == nil else { return showDesk() }
    return [.loadCase(screen.id), .loadDesk]
  }

  mutating func takeHandOver(_ file: CaseFile) -> [Effect] {
    alarm = nil
    closeSentForm()
    tell(
      .handedOver(
        number: number(file.subject), endsVisit: servedVisit(of: file.subject) != nil))
    if case .intake = stack.last { return finishHanding() }
    return [.loadCase(file.subject.id), .loadDesk]
  }

  mutating func reprintHanding() -> [Effect] {
    guard let handing = intake?.handing else { return [] }
    return printInFocus(handing.file.subject.id, handing.form)
  }

  mutating func moveHanding(_ key: Key) -> [Effect]? {
    guard var screen = intake, var handing = screen.handing,
      let top = key.scrolled(from: handing.top)
    else { return nil }
    handing.top = top
    screen.handing = handing
    intake = screen
    return []
  }

  func number(_ subject: Case) -> String { subject.number.short(in: today.year) }

  func dueDate(_ file: CaseFile) -> CivilDate? {
    guard let rules = office.rules(for: file.subject) else { return nil }
    let terms = try? file.subject.allTerms(rules, calendar: office.calendar, place: place)
    return terms?.filter(\.isDuty).map(\.due.date).min()
  }
}

/// A service and the channel by which an application comes without a visitor.
package struct IntakeWay: Equatable, Sendable {
  let service: Service
  let channel: Channel
}
