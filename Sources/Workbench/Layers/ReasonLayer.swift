import Cases
import Law
import Screen

/// The reason of a breach, asked once, at the moment it happens. Nothing is preselected: the window
/// opens by itself, and an Enter that was meant for something else must not become a reason.
package struct ReasonLayer: Equatable, Sendable {
  let visit: VisitID
  let phase: VisitPhase
  /// `nil` while nothing is chosen.
  var index: Int?
  let openedAt: Moment

  static let actions: [CommandID: Action] = [
    .recordReason: { $0.recordReason() },
    .ownWords: { $0.openOwnWords() },
  ]
}

extension Model {
  /// Opens the question for a breach of this desk. It never opens over something being typed: there
  /// it waits until the next screen, so that no key typed ahead is taken for an answer.
  mutating func askForReasons() {
    guard layers.isEmpty, alarm == nil, !context.isText, isAskedForReasons else { return }
    for visit in visits where visit.day == today && concernsThisDesk(visit) {
      for clock in visit.unexplainedBreaches(at: now) {
        let asked = AskedReason(visit: visit.id, phase: clock.phase)
        guard askedReasons.insert(asked).inserted else { continue }
        layers.append(
          .reason(ReasonLayer(visit: visit.id, phase: clock.phase, openedAt: now)))
        return
      }
    }
  }

  /// Nobody is asked over the figures of the board, and nobody who may only read.
  private var isAskedForReasons: Bool {
    switch stack.last {
    case .board, .visits: false
    case .setup, .inbox, .desk, .intake, .application, .complaint, .handover, .calendar, .booking,
      .recount, .rules, .templates, .report, .visit, .log, .printing, .bulletin, .queue, nil:
      clerk.role != .auditor
    }
  }

  /// The desk that serves is asked about both clocks; a desk that calls, or whoever looks at the front
  /// desk, about those who wait while nobody is served there.
  private func concernsThisDesk(_ visit: Visit) -> Bool {
    switch visit.state {
    case .serving(_, let serving): serving == clerk.id
    case .waiting, .absent: served == nil && (clerk.role.serves || isFrontDeskShown)
    case .finished, .left: false
    }
  }

  private var isFrontDeskShown: Bool {
    if case .desk = stack.last { true } else { false }
  }

  /// Whose reason F4 gives: the one that the desk names as missing. The visitor under the cursor
  /// goes first among those without a reason, and alone once all have one, to add to it.
  var visitToExplain: Visit? {
    let open = visits.filter { $0.day >= today && !$0.unexplainedBreaches(at: now).isEmpty }
    return open.first { $0.id == deskScreen.selected } ?? open.first
      ?? selectedVisit.flatMap { $0.day >= today ? $0 : nil }
  }

  private func clockToExplain(_ visit: Visit) -> VisitClock? {
    visit.unexplainedBreaches(at: now).first ?? visit.breaches(at: now).last
  }

  mutating func openReasonForSelected() -> [Effect] {
    guard clerk.role != .auditor else { return takeVisitRefusal(.roleMayNot(.auditor)) }
    guard let visit = visitToExplain, let clock = clockToExplain(visit) else {
      tell(.nothingToExplain)
      return []
    }
    layers.append(.reason(ReasonLayer(visit: visit.id, phase: clock.phase, openedAt: now)))
    return []
  }

  mutating func moveReason(_ key: Key) -> [Effect]? {
    guard case .reason(var layer) = layers.last else { return nil }
    let last = BreachReason.allCases.count - 1
    if let place = ChoiceLayer.place(key, of: last + 1) {
      layer.index = place
      layers[layers.count - 1] = .reason(layer)
      return []
    }
    switch key {
    case .down: layer.index = min(last, (layer.index ?? -1) + 1)
    case .up: layer.index = max(0, (layer.index ?? last + 1) - 1)
    case .home, .pageUp: layer.index = 0
    case .end, .pageDown: layer.index = last
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
    layers[layers.count - 1] = .reason(layer)
    return []
  }

  /// Keys typed before the window could be seen are not an answer.
  mutating func recordReason() -> [Effect] {
    guard case .reason(let layer) = layers.last, now.since(layer.openedAt) >= 300 else { return [] }
    guard let index = layer.index else {
      tell(.chooseFirst)
      return []
    }
    let reason = BreachReason.allCases[index]
    if reason == .other { return openOwnWords() }
    layers.removeLast()
    return [.visit(layer.visit, [.giveReason(.init(phase: layer.phase, reason: reason))])]
  }

  mutating func openOwnWords() -> [Effect] {
    guard case .reason(let layer) = layers.last else { return [] }
    layers[layers.count - 1] = .form(
      FormLayer(.reason(layer.visit, layer.phase), fields: [FormField(.words)]))
    return []
  }

  func view(_ layer: ReasonLayer) -> Layer {
    guard let visit = visits.first(where: { $0.id == layer.visit }) else {
      return Layer(title: say(DeskWords.reasonTitle), blocks: [])
    }
    let rows = BreachReason.allCases.map { reason in
      Table.Row.item(Table.Item(cells: [Run(say(ReasonWords(reason)))]))
    }
    let reasons = Block.table(
      Table(
        columns: [Table.Column("", 30, upTo: 64, isAnchor: true)], rows: rows,
        selected: layer.index, showsHeadings: false, isChoice: true))
    let head = reasonHead(visit, layer.phase)
    let stays = Block.paragraph([Run(say(DeskWords.reasonStays), .muted)], indent: 1)
    // A short screen has room for the answers and for whose breach it is.
    return Layer(
      title: say(DeskWords.reasonTitle),
      blocks: size.isShort
        ? [reasons] + head : [.space] + head + [.space, reasons, .space, stays])
  }

  private func reasonHead(_ visit: Visit, _ phase: VisitPhase) -> [Block] {
    let clock = visit.breaches(at: now).first { $0.phase == phase }
    let over = clock.flatMap(\.left).map { ClockText.text(-$0) } ?? ""
    let service = visit.service.map { say(ServiceWords($0)) } ?? ""
    return [
      .line([
        Run("\(say(TicketWords(visit.ticket))) · \(service) · \(say(PhaseWords(phase)))")
      ]),
      .line([
        Run(over + " " + say(LevelWords(.breached)), .breached),
        Run("   " + (clock?.limit?.clause.text ?? ""), .clause),
      ]),
    ]
  }
}
