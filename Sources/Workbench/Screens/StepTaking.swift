import Cases
import Law
import Notices
import Screen

/// Steps of an application, taken from its screen. Which there are, why one is not possible and what
/// it asks for come from the law's table.
extension Model {
  /// The step that Enter means: in the pane of steps the one under the cursor, else the first one of
  /// the stage that is possible and not against the family.
  func proposedStep(_ screen: ApplicationScreen, _ file: CaseFile) -> StepOffer? {
    let offers = stepOffers(file)
    if screen.pane == .steps, offers.indices.contains(screen.index) { return offers[screen.index] }
    if let due = offers.first(where: { $0.step.isOfTheCalendar && $0.isAllowed }) { return due }
    let usual = offers.filter { !$0.step.isAdverse && !$0.step.isOnRequest }
    return usual.first(where: \.isAllowed) ?? (offers.isEmpty ? nil : usual.first)
  }

  func stepOffers(_ file: CaseFile) -> [StepOffer] {
    circumstances(file).map { file.subject.offers($0) } ?? []
  }

  /// The desk's own screens where it has them, else the form of the step; a step without facts is
  /// recorded at once, or confirmed with F8 where it is against the family or says what the family was asked
  /// or has answered.
  mutating func take(_ offer: StepOffer, _ file: CaseFile) -> [Effect] {
    let id = file.subject.id
    if offer.lacksReceipt { return openNotice(id, .receipt) }
    if offer.lacksReason { return explainDelay() }
    guard offer.isAllowed else { return tellWhyNot(offer.refusal) }
    let version = file.subject.version
    if offer.step == .deliver { return deliver(file, isNotice: false) }
    if offer.step == .giveNotice { return deliver(file, isNotice: true) }
    if offer.step == .recordOrder { return askOrder(file) }
    if offer.step == .withdraw {
      return askWords(.step(.withdraw)) { _ in .withdraw(id, version: version) }
    }
    if offer.step == .closeWithoutOrder {
      return askWords(.step(.closeWithoutOrder)) { _ in
        .closeWithoutOrder(id, version: version)
      }
    }
    if file.subject.stage == .checking, Self.decidedAtDesk.contains(offer.step) {
      return openChecklist()
    }
    return record(offer.step, file)
  }

  /// Decided behind the checklist, with the paper in sight.
  private static let decidedAtDesk: Set<Step> = [.accept, .refuseAcceptance, .refuse]

  private mutating func tellWhyNot(_ refusal: Refusal?) -> [Effect] {
    guard let refusal else { return [] }
    note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
    return []
  }

  private mutating func record(_ step: Step, _ file: CaseFile) -> [Effect] {
    let subject = file.subject
    guard let now = circumstances(file),
      let line = subject.line(of: step, now)
    else { return [] }
    if line.fields.contains(where: \.id.isVisit), office.slotTable(of: subject.service) != nil {
      return openBookings(subject.service, .step(file, step))
    }
    guard line.fields.isEmpty else {
      let fields = StepForm(self, subject).fields(line.fields, rules: now.rules)
      layers.append(
        .form(FormLayer(.step(subject.id, version: subject.version, step), fields: fields)))
      return []
    }
    let effect = Effect.decide(subject.id, version: subject.version, [.advance(step, Record())])
    return step.isConfirmed ? confirm(.step(step), [effect]) : [effect]
  }
}

extension StepOffer {
  /// Nothing but the family's receipt keeps the step from being taken.
  var lacksReceipt: Bool { refusal?.cause == .guardFails(.receiptGiven) }

  /// The term is over: the step is taken once somebody has said why.
  var lacksReason: Bool { refusal?.overdue != nil }
}
