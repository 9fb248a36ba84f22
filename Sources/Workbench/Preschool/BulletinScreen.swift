import Cases
import Law
import Screen

/// The bulletin: every free place, who is next for it and why, how an offer stands and what it can come
/// to; one key goes on.
package struct BulletinScreen: Equatable, Sendable {
  var lines: [BulletinLine] = []
  /// The order on the screen; rows that change keep their place until the clerk asks.
  var order: [FreePlaceID] = []
  var focus: FreePlaceID?
  /// Places that are filled or withdrawn are shown too.
  var showsAll = false
  /// Whether what comes next may stand in a new order.
  var wantsOrder = true
  /// The application that has the place in focus.
  var file: CaseFile?

  static let actions: [CommandID: Action] = [
    .bulletinStep: { $0.stepBulletin() },
    .addPlace: { $0.openPublishing() },
    .withdrawPlace: { $0.askWithdrawal() },
    .allPlaces: { $0.showAllPlaces() },
    .printBulletin: { $0.printBulletin() },
    .otherSide: { $0.showQueueOfPlace() },
    .refresh: { $0.refreshBulletin() },
  ]

  /// The lines in sight, in their order.
  var shown: [BulletinLine] {
    order.compactMap { id in
      lines.first { $0.place.id == id && (showsAll || $0.state.isOpen) }
    }
  }

  var selected: BulletinLine? { shown.first { $0.place.id == focus } ?? shown.first }

  /// What can be done first; what is over stands last.
  mutating func sort() {
    order = lines.sorted { ($0.rank, $0.place.id.number) < ($1.rank, $1.place.id.number) }
      .map(\.place.id)
  }
}

extension BulletinLine {
  fileprivate var rank: Int {
    switch state {
    case .offered: 0
    case .free: children.isEmpty ? 3 : 1
    case .referred: 2
    case .filled: 4
    case .withdrawn: 5
    }
  }
}

extension Model {
  var bulletinScreen: BulletinScreen? {
    get { if case .bulletin(let screen) = stack.last { screen } else { nil } }
    set { if let newValue, bulletinScreen != nil { stack[stack.count - 1] = .bulletin(newValue) } }
  }

  mutating func openBulletin() -> [Effect] { openBulletin(focus: nil) }

  mutating func openBulletin(focus: FreePlaceID?) -> [Effect] {
    guard hasQueues() else { return [] }
    stack.removeAll { if case .bulletin = $0 { true } else { false } }
    var screen = BulletinScreen()
    screen.focus = focus
    stack.append(.bulletin(screen))
    return [.preschools(.loadBulletin)]
  }

  /// What was published or offered from another screen is shown there.
  mutating func takeBulletin(_ lines: [BulletinLine]) -> [Effect] {
    if bulletinScreen == nil { stack.append(.bulletin(BulletinScreen())) }
    guard var screen = bulletinScreen else { return [] }
    let known = Set(screen.lines.map(\.place.id))
    screen.lines = lines
    if screen.wantsOrder {
      screen.sort()
    } else {
      screen.order += lines.map(\.place.id).filter { !known.contains($0) }
    }
    screen.wantsOrder = false
    screen.focus = screen.selected?.place.id
    bulletinScreen = screen
    return loadFileOfPlace()
  }

  mutating func refreshBulletin() -> [Effect] {
    bulletinScreen?.wantsOrder = true
    return [.preschools(.loadBulletin)]
  }

  mutating func moveBulletin(_ key: Key) -> [Effect]? {
    guard var screen = bulletinScreen else { return nil }
    let shown = screen.shown
    let now = shown.firstIndex { $0.place.id == screen.focus } ?? 0
    guard !shown.isEmpty,
      let next = ListMovement.jump(key, count: shown.count)
        ?? ListMovement.move(key, from: now, count: shown.count)
    else { return isMovement(key) ? [] : nil }
    screen.focus = shown[next].place.id
    bulletinScreen = screen
    return loadFileOfPlace()
  }

  mutating func showAllPlaces() -> [Effect] {
    guard var screen = bulletinScreen else { return [] }
    screen.showsAll.toggle()
    screen.focus = screen.selected?.place.id
    bulletinScreen = screen
    return loadFileOfPlace()
  }

  /// The course of an offer is read from the application that has it.
  private func loadFileOfPlace() -> [Effect] {
    guard let screen = bulletinScreen, let line = screen.selected,
      line.state == .offered || line.state == .referred, let child = line.children.first
    else { return [] }
    return [.loadCase(child.id)]
  }

  mutating func keepFileOfPlace(_ file: CaseFile) {
    guard let id = bulletinScreen?.selected?.children.first?.id, id == file.subject.id else {
      return
    }
    bulletinScreen?.file = file
  }

  // MARK: Steps

  /// A free place goes to whoever is next; of an offered one the answer is written down; of any other
  /// the application is opened.
  mutating func stepBulletin() -> [Effect] {
    guard let line = bulletinScreen?.selected else { return [] }
    switch line.state {
    case .free:
      guard line.isOpen else {
        note = TimedNote(text: say(BulletinWords.nobodysTurn), isBad: true, since: now)
        return []
      }
      return [.preschools(.offer(line.place.id))]
    case .offered: return askAnswer(line)
    case .referred, .filled: return openChild(line)
    case .withdrawn: return []
    }
  }

  private mutating func openChild(_ line: BulletinLine) -> [Effect] {
    guard let child = line.children.first else { return [] }
    stack.append(.application(ApplicationScreen(id: child.id)))
    return [.openCase(child.id, reason: nil)]
  }

  static let answers: [Step] = [.acceptOffer, .refuseOffer]

  /// The family's word is the family's: none is chosen before an arrow or a digit says so.
  private mutating func askAnswer(_ line: BulletinLine) -> [Effect] {
    guard let file = bulletinScreen?.file, line.children.first?.id == file.subject.id else {
      return openChild(line)
    }
    let words: [OfferWords] = [.accepted, .refused]
    let offers = stepOffers(file)
    let options = zip(words, Self.answers).map { words, step in
      let refusal = offers.first { $0.step == step }?.refusal
      return ChoiceLayer.Option(say(words), "", refusal: refusal.map { refusalText($0) })
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: (line.children + line.joint).map(\.name).joined(separator: ", "),
          options: options, purpose: .offerAnswer(file),
          lead: line.joint.isEmpty ? [] : [say(OfferWords.joint)])))
    return []
  }

  /// The answer is a step of the application, and is taken there: whoever holds it is asked first.
  mutating func answerOffer(_ step: Step, _ file: CaseFile) -> [Effect] {
    guard let row = stepOffers(file).firstIndex(where: { $0.step == step }) else { return [] }
    var screen = ApplicationScreen(id: file.subject.id, pane: .steps)
    screen.file = file
    screen.index = row
    screen.leadsBack = true
    stack.append(.application(screen))
    return nextStepOfCase()
  }

  mutating func askWithdrawal() -> [Effect] {
    guard let line = bulletinScreen?.selected else { return [] }
    guard line.state == .free else {
      return take(Answer.refused(Refusal(.placeNotFree(line.state), clauses: line.state.clauses)))
    }
    layers.append(
      .form(
        FormLayer(
          .withdrawPlace(line.place.id), fields: [FormField(.words)],
          lead: [PlaceText(self).whole(line.place)])))
    return []
  }

  mutating func showQueueOfPlace() -> [Effect] {
    guard let key = bulletinScreen?.selected?.place.key else { return openQueue() }
    return openQueue(key)
  }
}
