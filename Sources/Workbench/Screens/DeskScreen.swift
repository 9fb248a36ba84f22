import Cases
import Law
import Screen

/// The front desk: who waits, who is served, with both clocks.
package struct DeskScreen: Equatable, Sendable {
  /// The order in which the visitors stand while the cursor is among them.
  var order: [VisitID] = []
  var selected: VisitID?
  /// Whether the clerk put the cursor there. While nobody did, it stands on the visitor whom Enter
  /// means: the one served here, else the one who has waited longest.
  var isChosen = false
  var top = 0

  package init() {}

  static let actions: [CommandID: Action] = [
    .deskStep: { $0.stepVisit() },
    .arrive: { $0.openArrival() },
    .finishVisit: { $0.finishVisit() },
    .handVisitor: { $0.handVisitor() },
    .noShow: { $0.confirmNoShow() },
    .visitorLeft: { $0.confirmLeft() },
    .recall: { $0.onSelected([.recall]) },
    .undo: { $0.onSelected([.undoCall]) },
    .giveReason: { $0.openReasonForSelected() },
    .refresh: { $0.resortDesk() },
    .pane: { $0.nextDeskGroup() },
  ]
}

extension Model {
  var deskScreen: DeskScreen {
    get {
      for case .desk(let screen) in stack { return screen }
      return DeskScreen()
    }
    set {
      for index in stack.indices {
        if case .desk = stack[index] { stack[index] = .desk(newValue) }
      }
    }
  }

  var selectedVisit: Visit? {
    deskScreen.selected.flatMap { id in visits.first { $0.id == id } }
  }

  // MARK: Order

  /// Groups of the screen, each with its order: left from an earlier day, being served, waiting by
  /// time left, called but absent.
  var deskGroups: [(title: DeskWords, visits: [Visit])] {
    let present = visits.filter { $0.day >= today }
    let serving = present.filter { if case .serving = $0.state { true } else { false } }
    let absent = present.filter { if case .absent = $0.state { true } else { false } }
    let waiting = waiting.filter { $0.state == .waiting }
    return [
      (.hangingGroup, hanging), (.servingGroup, serving), (.waitingGroup, waiting),
      (.absentGroup, absent),
    ]
  }

  mutating func resortDesk() -> [Effect] {
    deskScreen.order = []
    deskScreen.isChosen = false
    settleDesk()
    return [.loadDesk]
  }

  /// Keeps the rows where they are; newcomers stand at the end, those who left disappear.
  mutating func settleDesk() {
    var screen = deskScreen
    let present = deskGroups.flatMap { $0.visits.map(\.id) }
    let kept = screen.order.filter(present.contains)
    let isSettled = Set(kept) == Set(present)
    screen.order = isSettled ? kept : kept + present.filter { !kept.contains($0) }
    if kept.count < 2 || layers.isEmpty { screen.order = sortedByGroup(screen.order) }
    let isThere = screen.selected.map(present.contains) ?? false
    if !isThere || !screen.isChosen {
      screen.isChosen = false
      screen.selected = meant ?? present.first
    }
    deskScreen = screen
  }

  private func sortedByGroup(_ order: [VisitID]) -> [VisitID] {
    deskGroups.flatMap { group in
      let ids = group.visits.map(\.id)
      return order.filter(ids.contains) + ids.filter { !order.contains($0) }
    }
  }

  /// Whom Enter means while the clerk has not chosen anybody.
  private var meant: VisitID? { served?.id ?? mostUrgent }

  var mostUrgent: VisitID? { waiting.first { $0.state == .waiting }?.id ?? waiting.first?.id }

  /// Puts the cursor on a visitor on purpose; back where it would stand by itself, it is free again.
  mutating func chooseVisit(_ id: VisitID?) {
    deskScreen.selected = id
    deskScreen.isChosen = id != nil && id != meant
  }

  mutating func moveDesk(_ key: Key) -> [Effect]? {
    let order = deskScreen.order
    guard let now = deskScreen.selected.flatMap({ order.firstIndex(of: $0) }) else {
      return isMovement(key) ? [] : nil
    }
    switch key {
    case .down: chooseVisit(order[min(now + 1, order.count - 1)])
    case .up: chooseVisit(order[max(now - 1, 0)])
    case .home, .pageUp: chooseVisit(order.first)
    case .end, .pageDown: chooseVisit(order.last)
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
    return []
  }

  mutating func nextDeskGroup() -> [Effect] {
    let groups = deskGroups.filter { !$0.visits.isEmpty }
    guard let selected = deskScreen.selected,
      let now = groups.firstIndex(where: { $0.visits.contains { $0.id == selected } })
    else { return [] }
    chooseVisit(groups[(now + 1) % groups.count].visits.first?.id)
    return []
  }

  // MARK: Commands

  /// The one sensible step for the row.
  mutating func stepVisit() -> [Effect] {
    guard let visit = selectedVisit else { return tellNobody() }
    if visit.day < today { return askLateEnd(visit) }
    switch visit.state {
    case .waiting, .absent: return call(visit)
    case .serving(let desk, let serving):
      guard serving == clerk.id else {
        tell(.servedElsewhere(desk: colleague(serving, at: desk)))
        return []
      }
      return continueServing(visit)
    case .finished, .left: return []
    }
  }

  /// Calling starts serving and opens the intake: one fact, one key.
  private mutating func call(_ visit: Visit) -> [Effect] {
    if let served { return remindOfServed(served) }
    deskScreen.isChosen = false
    return [.visit(visit.id, [.call])]
  }

  private mutating func remindOfServed(_ served: Visit) -> [Effect] {
    chooseVisit(served.id)
    tell(.finishFirst(ticket: served.ticket))
    return []
  }

  mutating func continueServing(_ visit: Visit) -> [Effect] {
    if let id = visit.caseID {
      stack.append(.application(ApplicationScreen(id: id)))
      return [.openCase(id, reason: nil)]
    }
    return [.loadDraft(visit.id)]
  }

  mutating func onSelected(_ commands: [VisitCommand]) -> [Effect] {
    guard let visit = selectedVisit else { return tellNobody() }
    return [.visit(visit.id, commands)]
  }

  private mutating func tellNobody() -> [Effect] {
    tell(.nobodyToCall)
    return []
  }

  /// The own visitor whose paper is given is finished at once; a visit without a case, or one of
  /// another desk, only after F8.
  mutating func finishVisit() -> [Effect] {
    guard let visit = served ?? selectedVisit else { return tellNobody() }
    let outcome: VisitEvent.Outcome = visit.caseID == nil ? .adviceGiven : .noticeHanded
    let effect = Effect.visit(visit.id, [.finish(outcome)])
    guard visit.caseID != nil, visit.isServed(by: clerk.id) else {
      return confirm(.finish(ticket: visit.ticket), [effect])
    }
    return [effect]
  }

  mutating func confirmNoShow() -> [Effect] {
    guard let visit = selectedVisit else { return tellNobody() }
    return confirm(.noShow(ticket: visit.ticket), [.visit(visit.id, [.noShow])])
  }

  mutating func confirmLeft() -> [Effect] {
    guard let visit = selectedVisit else { return tellNobody() }
    return confirm(.visitorLeft(ticket: visit.ticket), [.visit(visit.id, [.leave("")])])
  }

  /// Hands the visitor served here to a colleague; the clock goes on.
  mutating func handVisitor() -> [Effect] {
    guard let visit = selectedVisit, case .serving = visit.state else {
      tell(.onlyServedIsHanded)
      return []
    }
    let colleagues = office.clerks.filter { $0.id != clerk.id && !$0.isRetired }
    let takers = canTakeOver(visit) ? [clerk] + colleagues : colleagues
    guard !takers.isEmpty else {
      tell(.noColleague)
      return []
    }
    return chooseColleague(for: visit, takers)
  }

  /// Whoever supervises may take a visitor over from a colleague.
  func canTakeOver(_ visit: Visit) -> Bool {
    guard case .serving(_, let serving) = visit.state else { return false }
    return serving != clerk.id && clerk.role.supervises
  }

  /// Who may decide outside the hours of intake.
  var supervisorsToHandTo: [Clerk] {
    office.clerks.filter { $0.id != clerk.id && !$0.isRetired && $0.role.supervises }
  }

  mutating func chooseColleague(
    for visit: Visit, _ takers: [Clerk], lead: [String] = []
  ) -> [Effect] {
    let options = takers.map {
      ChoiceLayer.Option($0.name, $0.id == clerk.id ? say(DeskWords.takeMyself) : $0.post)
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(DeskWords.handTo), options: options,
          purpose: .handVisitor(visit.id, takers.map(\.id)), lead: lead, digitSubmits: false)))
    return []
  }

  // MARK: Answers

  mutating func takeArrival(_ visit: Visit) -> [Effect] {
    alarm = nil
    layers.removeAll()
    visits.append(visit)
    settleDesk()
    if let closing = closing(of: visit.service, at: visit.arrivedAt) {
      tell(.arrivedClosed(ticket: visit.ticket, closing), isBad: true)
    } else if office.closedDays.contains(today) {
      tell(.arrivedAfterClose(ticket: visit.ticket), isBad: true)
    } else {
      tell(.arrived(ticket: visit.ticket))
    }
    return [.loadDesk]
  }

  mutating func takeVisit(_ visit: Visit) -> [Effect] {
    alarm = nil
    closeSentForm()
    let before = visits.first { $0.id == visit.id }
    visits = visits.map { $0.id == visit.id ? visit : $0 }.filter { !$0.state.isOver }
    settleDesk()
    tellChange(from: before, to: visit)
    if visit.lateEnd != nil { return [.loadDesk] + goOnClosing(visit) }
    askForReasons()
    if hasHandedAway(visit) { return showDesk() }
    let startsServing = before?.state != visit.state && visit.isServed(by: clerk.id)
    if startsServing, visit.caseID == nil { return [.loadDraft(visit.id), .loadDesk] }
    return [.loadDesk]
  }
}

extension Model {
  /// Whether the visitor of the intake in front is a colleague's now: what is typed went along, and
  /// the next visitor waits at the front desk.
  private func hasHandedAway(_ visit: Visit) -> Bool {
    guard case .intake(let screen) = stack.last, case .serving = visit.state,
      !visit.isServed(by: clerk.id)
    else { return false }
    return screen.draft?.visit == visit.id
  }

  /// Says what an own step has done where the screen alone would not tell.
  private mutating func tellChange(from before: Visit?, to visit: Visit) {
    guard let before else { return }
    if before.recalls < visit.recalls { tell(.recalled(ticket: visit.ticket)) }
    if before.reasonCount < visit.reasonCount { tell(.reasonRecorded(ticket: visit.ticket)) }
    guard before.state != visit.state, case .serving = before.state else { return }
    switch visit.state {
    case .waiting: tell(.callUndone(ticket: visit.ticket))
    case .absent: tell(.notCome(ticket: visit.ticket))
    case .serving(let desk, let serving):
      // Whoever has taken the visitor over sees it by the intake that opens.
      guard serving != clerk.id else { return }
      tell(.handed(ticket: visit.ticket, to: colleague(serving, at: desk)))
    case .finished, .left: break
    }
  }

  /// Who serves elsewhere: the desk, or after a hand-over, where the desk is not known, the clerk.
  func colleague(_ clerk: ClerkID, at desk: String) -> String {
    desk == clerk.account ? office.clerk(clerk)?.name ?? desk : desk
  }
}

extension Visit {
  fileprivate var recalls: Int { servings.reduce(0) { $0 + $1.recalls } }
  fileprivate var reasonCount: Int { reasons.values.reduce(0) { $0 + $1.count } }

  func isServed(by clerk: ClerkID) -> Bool {
    if case .serving(_, let serving) = state { return serving == clerk }
    return false
  }
}

extension Model {
  /// A visitor arrives: one key writes the talon. Only where the office gives several services is it
  /// asked which, if it is said.
  /// A talon for what is given here, and for what nobody's rules are known of: that is recorded with
  /// its day and handed over. For any other service the family is told where to go.
  mutating func arrive(_ service: Service?) -> [Effect] {
    guard let service, !office.takesIn(service) else {
      return [.arrive(service)]
    }
    note = TimedNote(
      text: "\(say(ServiceWords(service))): \(whereToApply(service))", isBad: true, since: now)
    return []
  }

  mutating func openArrival() -> [Effect] {
    if office.services.count == 1, let only = office.services.first { return [.arrive(only)] }
    let others = allServices.dropFirst(office.services.count).map(Optional.some)
    let services: [Service?] = office.services.map(Optional.some) + [nil] + others
    let options = services.map { service in
      ChoiceLayer.Option(
        service.map { say(ServiceWords($0)) } ?? say(DeskWords.serviceNotSaid),
        service.map { whereToApply($0) } ?? "")
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(DeskWords.arrivalTitle), options: options, purpose: .arrival(services),
          index: 0)))
    return []
  }
}
