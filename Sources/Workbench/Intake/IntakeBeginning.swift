import Cases
import Law
import Notices
import Screen

extension Model {
  /// From the inbox: the visitor served here goes on, else the front desk shows who waits.
  mutating func startIntake() -> [Effect] {
    if let served { return continueServing(served) }
    return showDesk()
  }

  /// An application that the portal delivered: no visitor, no clocks, any hour.
  mutating func startPortalIntake() -> [Effect] {
    let ways = waysWithoutVisitor
    guard let only = ways.first else {
      tell(.noService)
      return []
    }
    guard ways.count > 1 else { return beginIntake(only) }
    let options = ways.map {
      ChoiceLayer.Option(say(ServiceWords($0.service)), say(ChannelWords($0.channel)))
    }
    layers.append(
      .choice(
        ChoiceLayer(title: say(IntakeWords.service), options: options, purpose: .way(ways))))
    return []
  }

  /// Every service of the office by every channel that brings no visitor.
  private var waysWithoutVisitor: [IntakeWay] {
    let applied = office.services.flatMap { service in
      let channels = RuleBook.newest(service)?.channels ?? []
      return Channel.allCases.filter { channels.contains($0) && !isAtDesk($0) }
        .map { IntakeWay(service: service, channel: $0) }
    }
    // What is only recorded comes by post, too: it has the day on which it is written down.
    return applied
      + office.recordedServices.map { IntakeWay(service: $0, channel: channelOfVisitors) }
  }

  /// The channel of a visitor: at the State Corporation its own.
  private func isAtDesk(_ channel: Channel) -> Bool { channel == channelOfVisitors }

  var channelOfVisitors: Channel {
    place == .stateCorporation || place == .stateCorporationDuty ? .stateCorporation : .walkIn
  }

  mutating func beginIntake(_ way: IntakeWay) -> [Effect] {
    var draft = IntakeDraft()
    draft.service = way.service
    draft.channel = way.channel
    stack.append(.intake(IntakeScreen(draft: draft, id: nil)))
    return []
  }

  mutating func takeDraft(_ draft: IntakeDraft, _ id: DraftID?) -> [Effect] {
    layers.removeAll()
    var draft = draft
    if draft.visit != nil { draft.channel = channelOfVisitors }
    stack.append(.intake(IntakeScreen(draft: draft, id: id)))
    if draft.isAtPapers { return openPapers() }
    guard draft.service == nil else { return [] }
    let own = office.services
    if own.count == 1, let only = own.first { return chooseService(only) }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(IntakeWords.service), options: serviceOptions, purpose: .service(allServices),
          index: 0)))
    return []
  }

  /// The services of this office first; the others with the offices that give them.
  var allServices: [Service] {
    office.services + Service.allCases.filter { !office.services.contains($0) }
  }

  var serviceOptions: [ChoiceLayer.Option] {
    allServices.map { ChoiceLayer.Option(say(ServiceWords($0)), whereToApply($0)) }
  }

  /// «басқа ұйымда: ПМПК»; for a service whose rules are unknown that it is recorded and handed over.
  func whereToApply(_ service: Service) -> String {
    guard !office.services.contains(service) else { return "" }
    guard let rules = RuleBook.newest(service), rules.isLoaded else {
      return say(IntakeWords.rulesUnknown)
    }
    let places = Place.allCases.filter(rules.places.contains).map { say(PlaceWords($0)) }
    return say(IntakeWords.applyElsewhere(places.joined(separator: ", ")))
  }

  /// A service of another office is not taken in here: the family is told where it is given.
  mutating func chooseService(_ service: Service) -> [Effect] {
    guard office.takesIn(service) else {
      stack.removeLast()
      note = TimedNote(
        text: "\(say(ServiceWords(service))): \(whereToApply(service))", isBad: true, since: now)
      return []
    }
    return changeDraft { $0.service = service }
  }

  /// Changes the draft and saves it at once.
  mutating func changeDraft(_ change: (inout IntakeDraft) -> Void) -> [Effect] {
    guard var screen = intake, case .draft(var draft, let id) = screen.owner else { return [] }
    change(&draft)
    screen.owner = .draft(draft, id)
    intake = screen
    return [.saveDraft(draft, id)]
  }

  /// Another desk has registered or discarded the draft. What stands on the screen is kept as a new
  /// one, and the clerk looks first whether the application is there.
  mutating func takeDraftGone(_ id: DraftID) -> [Effect] {
    drafts.removeAll { $0.id == id }
    reopenSentForm(nil)
    for index in stack.indices {
      guard case .intake(var screen) = stack[index],
        case .draft(let draft, let known) = screen.owner,
        known == id
      else { continue }
      screen.owner = .draft(draft, nil)
      stack[index] = .intake(screen)
      tell(.draftGone, isBad: true)
      return [.bell, .saveDraft(draft, nil)]
    }
    return []
  }

  mutating func takeDraftID(_ id: DraftID) -> [Effect] {
    for index in stack.indices {
      guard case .intake(var screen) = stack[index], case .draft(let draft, _) = screen.owner
      else { continue }
      screen.owner = .draft(draft, id)
      stack[index] = .intake(screen)
      keepDraft(KeptDraft(id: id, updated: now, draft: draft))
    }
    return endAlarm()
  }
}
