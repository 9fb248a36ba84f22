import Cases
import Law
import Letters
import Notices
import Screen

extension Model {
  func viewDecision(_ screen: IntakeScreen) -> Sheet {
    var sheet = intakeFrame(screen, say(IntakeWords.decision))
    let offers = decisionOffers
    if screen.decision.stated == nil {
      sheet.blocks = [.table(offerTable(offers, screen))]
      // On a narrow screen the row under the cursor is whole itself.
      if !size.isNarrow, offers.indices.contains(screen.decision.index) {
        let reason = Run(reason(offers[screen.decision.index]), .muted)
        sheet.blocks.append(.paragraph([reason], indent: 2))
      }
      if let due = dueLine(offers) { sheet.blocks.append(.line(due)) }
      sheet.blocks.append(.rule)
    }
    if let warning = thresholdWarning(screen) ?? childWarning(screen) {
      sheet.blocks.append(.paragraph([Run(warning, .warning)], indent: 2))
    }
    // The smallest screen has room for the decisions; the paper is read once its ground is stated.
    if screen.decision.stated != nil || !(size.isShort && size.isNarrow) {
      sheet.blocks.append(.document(preview(offers, screen)))
    }
    sheet.next = decisionNext(offers, screen)
    if sheet.message == nil {
      sheet.message = Note(
        say(
          goesOverDesk(screen)
            ? MessageWords.savedBeforePrint : MessageWords.resultIsSent(screen.channel)))
    }
    return sheet
  }

  /// Whether what is decided is printed here and given to somebody who stands at the desk.
  private func goesOverDesk(_ screen: IntakeScreen) -> Bool {
    screen.channel == channelOfVisitors
  }

  /// Said to whoever may decide: a clerk is refused with the same words.
  private func thresholdWarning(_ screen: IntakeScreen) -> String? {
    if selectedOffer?.kind == .accept { return acceptanceWarning(screen.decision.acceptance) }
    let facts = screen.decision.statedFacts
    guard screen.decision.stated?.ground == .immunityThreshold, let group = facts.threshold else {
      return nil
    }
    let warnings = group.warnings(childIsVaccinated: facts.answer(.childVaccinated) != false)
    return warnings.isEmpty ? nil : say(ThresholdWords(group, warnings))
  }

  /// The last moment to ask the family when the child was born.
  private func childWarning(_ screen: IntakeScreen) -> String? {
    guard screen.decision.stated == nil, screen.draft?.isChildNotTold == true else { return nil }
    return say(WarningWords(.childNotTold))
  }

  private func offerTable(_ offers: [DecisionOffer], _ screen: IntakeScreen) -> Table {
    let rows = offers.map { offer in
      Table.Row.item(
        Table.Item(cells: [
          Run(say(DecisionWords(offer.kind)), offer.isAllowed ? .text : .forbidden),
          Run(reason(offer), offer.isAllowed ? .muted : .forbidden),
        ]))
    }
    return Table(
      columns: [
        Table.Column("", 14, upTo: 18, isAnchor: true), Table.Column("", 30, upTo: 90),
      ], rows: rows, selected: screen.decision.index, showsHeadings: false, isChoice: true)
  }

  /// Why not, or what the decision rests on.
  private func reason(_ offer: DecisionOffer) -> String {
    switch offer.problem {
    case .field(let problem): say(ProblemWords(problem))
    case .refused(let refusal): refusalText(refusal)
    case nil:
      say(
        DecisionBasisWords(
          offer.kind, papers: paperRows.count { $0.state.isThere },
          consent: intake?.paperFacts.consent?.isGiven))
    }
  }

  /// The day of registration and the due date of what would be registered.
  private func dueLine(_ offers: [DecisionOffer]) -> [Run]? {
    guard let history = offers.compactMap(\.outcome).first else { return nil }
    let file = CaseFile(history)
    guard let due = dueDate(file) else { return nil }
    let registered = history.subject.facts.registered
    return [
      Run(say(DecisionLine.registered(registered, due: due))), Run("   F1 ", .key),
      Run(say(FrameWords.why), .muted),
    ]
  }

  private func preview(_ offers: [DecisionOffer], _ screen: IntakeScreen) -> Document {
    guard offers.indices.contains(screen.decision.index),
      let history = offers[screen.decision.index].outcome
    else { return Document(lines: [], top: 0) }
    let kind = offers[screen.decision.index].kind
    let top = screen.decision.top
    guard kind == .refuse else {
      guard let form = kind == .talon ? .talon : Notice.form(for: history.subject, in: office)
      else {
        return Document(lines: [], top: 0)
      }
      return NoticePreview(self, history, isTrial: true).document(form, top: top)
    }
    guard let refused = refusedHistory(history, screen),
      let form = Notice.form(for: refused.subject, in: office)
    else { return Document(lines: groundLines(history), top: top) }
    return NoticePreview(self, refused, isTrial: true).document(form, top: top)
  }

  /// The case as the stated ground would leave it.
  func refusedHistory(_ history: CaseHistory, _ screen: IntakeScreen) -> CaseHistory? {
    guard let stated = screen.decision.stated, let rules = intakeRules,
      let command = refusal(stated, screen.decision.statedFacts, rules).command
    else { return nil }
    return try? trying(command, history, circumstances(by: rules))
  }

  private func groundLines(_ history: CaseHistory) -> [[Run]] {
    guard let rules = office.rules(for: history.subject) else { return [] }
    return rules.grounds.flatMap { ground in
      let text = ClauseLibrary.clause(ground.clause)?.text ?? ""
      return "\(text) \(ground.clause.text)".wrapped(cells: size.width - 4).map {
        [Run("  " + $0, .clause)]
      } + [[Run("")]]
    }
  }

  private func decisionNext(_ offers: [DecisionOffer], _ screen: IntakeScreen) -> String {
    guard offers.indices.contains(screen.decision.index) else { return "" }
    let offer = offers[screen.decision.index]
    if let way = wayOut(offer) { return say(words(way)) }
    switch offer.kind {
    case .accept:
      if intakeRules.map({ asksBeforeAcceptance(offer, $0) }) == true {
        return say(NextWords.askBeforeAcceptance)
      }
      guard goesOverDesk(screen) else { return say(NextWords.acceptAndSend) }
      return offer.outcome.flatMap { Notice.form(for: $0.subject, in: office) } == nil
        ? say(NextWords.step(say(LegalStepWords(.accept))))
        : say(NextWords.accept(copies: office.settings.receiptCopies))
    case .talon: return say(goesOverDesk(screen) ? NextWords.giveTalon : .registerOnly)
    case .refuseAcceptance:
      return say(goesOverDesk(screen) ? NextWords.refuseAcceptance : .refuseAcceptanceAndSend)
    case .refuse:
      guard screen.decision.stated != nil else { return say(NextWords.chooseGround) }
      return say(goesOverDesk(screen) ? NextWords.refuse : .refuseAndSend)
    }
  }
}
