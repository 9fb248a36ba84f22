import Cases
import Law
import Letters
import Screen

extension Model {
  func viewPapers(_ screen: IntakeScreen) -> Sheet {
    var sheet = intakeFrame(screen, say(IntakeWords.papers))
    let rows = paperRows
    sheet.blocks = [.table(paperTable(rows, screen))]
    if let detail = screen.papers.detail {
      sheet.blocks += [.rule, .form(detailForm(detail))]
    } else {
      sheet.blocks += [.rule] + explanation(rows, screen)
    }
    sheet.next = papersNext(rows, screen)
    return sheet
  }

  private func paperTable(_ rows: [CaseChecklist.Row], _ screen: IntakeScreen) -> Table {
    var lines: [Table.Row] = []
    var selected: Int?
    for group in PaperGroup.allCases {
      let members = rows.enumerated().filter { PaperGroup($0.element) == group }
      guard !members.isEmpty else { continue }
      lines.append(.group(say(PaperGroupWords(group))))
      for (index, row) in members {
        if index == screen.papers.index { selected = lines.count }
        lines.append(.item(item(row)))
      }
    }
    return Table(
      columns: [
        Table.Column(say(PaperHeadings.document), 30, upTo: 44, isAnchor: true),
        Table.Column(say(PaperHeadings.state), 22, upTo: 30),
        Table.Column(say(PaperHeadings.clause), 12, upTo: 14, leaves: 1),
      ], rows: lines, selected: selected, empty: say(MessageWords.noPapers))
  }

  private func item(_ row: CaseChecklist.Row) -> Table.Item {
    Table.Item(
      mark: row.isSettled && !row.speaksAgainst ? " " : "!",
      cells: [
        Run(say(DocumentWords(row.document))),
        Run(say(PaperWords(row, on: today)), PaperRole.of(row, on: today)),
        Run(row.law.rule.clause.short, .clause),
      ])
  }

  /// The whole title of the row, what the family may be asked for, and by which clause not.
  private func explanation(_ rows: [CaseChecklist.Row], _ screen: IntakeScreen) -> [Block] {
    guard rows.indices.contains(screen.papers.index) else { return [] }
    let row = rows[screen.papers.index]
    var blocks: [Block] = [.paragraph([Run(row.law.rule.title)], indent: 0)]
    if row.law.demand == .forbidden, row.state == .missing, !row.isSettled {
      blocks.append(
        .paragraph(
          [Run(say(MessageWords.mustNotDemand(row.law.clauses.last?.text ?? "")), .forbidden)],
          indent: 0))
    }
    if let question = row.law.openQuestion {
      blocks.append(
        .paragraph([Run("Ins: ", .key), Run(say(QuestionWords(question)), .muted)], indent: 0))
    }
    let states = row.allowedStates(via: screen.paperFacts.channel).map { say(PaperStateWords($0)) }
    blocks.append(
      .paragraph(
        [Run("Space: ", .key), Run(states.joined(separator: " · "), .muted)], indent: 0))
    let open = rows.count { !$0.isSettled }
    let left = Run(say(MessageWords.papersLeft(open)), open > 0 ? .warning : .ok)
    blocks.append(.line([left] + consentRuns(screen)))
    return blocks
  }

  /// What the family has answered: everything that may be looked up rests on it.
  private func consentRuns(_ screen: IntakeScreen) -> [Run] {
    guard let consent = screen.paperFacts.consent else { return [] }
    return [
      Run(" · ", .muted), Run(say(ConsentWords.answer(consent)), consent.isGiven ? .ok : .warning),
    ]
  }

  private func detailForm(_ detail: PapersStep.Detail) -> Form {
    var rows: [Form.Row] = [.heading(say(DocumentWords(detail.mark.document)))]
    for asked in detail.asked {
      rows.append(.field(field(asked, detail)))
      if let doubt = doubt(asked, detail.mark) {
        rows.append(.note(Run(say(doubt), .warning)))
      }
    }
    return Form(rows: rows, labelWidth: 26)
  }

  private func doubt(_ asked: DocumentDetail, _ mark: MarkDraft) -> WarningWords? {
    switch asked {
    case .issuedOn: dateDoubt(mark.issuedOn)
    case .validUntil: validityDoubt(mark.validUntil ?? "")
    case .issuer, .number, .recommendation, .paperKind, .country: nil
    }
  }

  /// A date that does not exist, or has passed: no clause says what follows, so it is only shown.
  private func validityDoubt(_ typed: String) -> WarningWords? {
    guard typed.count == 8 else { return nil }
    guard let date = CivilDate(digits: typed) else { return WarningWords(.noSuchDate) }
    return date < today ? WarningWords(.paperLapsed) : nil
  }

  /// A date that does not exist, or lies ahead.
  private func dateDoubt(_ typed: String) -> WarningWords? {
    guard typed.count == 8 else { return nil }
    guard let date = CivilDate(digits: typed) else { return WarningWords(.noSuchDate) }
    return date > today ? WarningWords(.dateInFuture) : nil
  }

  private func field(_ asked: DocumentDetail, _ detail: PapersStep.Detail) -> Form.Field {
    let isFocused = detail.focus == asked
    let label = say(DetailWords(asked))
    switch asked {
    case .recommendation:
      let chosen = detail.mark.recommends.map { say(YesNoWords($0)) }
      return Form.Field(
        label: label,
        value: .choice(chosen, of: [say(YesNoWords(true)), say(YesNoWords(false))]),
        isFocused: isFocused)
    case .issuedOn, .validUntil, .issuer, .number, .paperKind, .country:
      let mask = asked.isDate ? String(repeating: "_", count: 8) : ""
      let typed = detail.mark.text(asked)
      let read = asked.isDate ? CivilDate(digits: typed)?.dotted ?? typed : typed
      let shown = isFocused ? detail.edit : EditLine(read)
      return Form.Field(
        label: label, value: .text(shown, mask: mask),
        hint: asked.mayLack ? Run(say(IntakeWords.optional), .muted) : nil,
        isFocused: isFocused)
    }
  }

  private func papersNext(_ rows: [CaseChecklist.Row], _ screen: IntakeScreen) -> String {
    if let detail = screen.papers.detail {
      if detail.mark.isBlank, !detail.mayStayEmpty, rows.indices.contains(screen.papers.index) {
        return say(NextWords.emptyPaper(lookUp: rows[screen.papers.index].isToBeLookedUp))
      }
      return say(NextWords.recordPaper(say(PaperStateWords(detail.mark.state))))
    }
    guard rows.indices.contains(screen.papers.index) else { return say(NextWords.toDecision) }
    let row = rows[screen.papers.index]
    if row.isAnswered {
      let open = rows.first { !$0.isAnswered }
      return open.map { say(NextWords.nextPaper(say(DocumentWords($0.document)))) }
        ?? say(NextWords.toDecision)
    }
    if let question = row.questionFirst {
      return say(NextWords.askFamily(say(QuestionWords(question))))
    }
    if row.asksDetails { return say(NextWords.paperDetails(say(DocumentWords(row.document)))) }
    guard let usual = row.usualState(via: screen.paperFacts.channel) else { return "" }
    return say(
      NextWords.markPaper(say(DocumentWords(row.document)), say(PaperStateWords(usual))))
  }
}

/// The groups of the checklist, in their order.
enum PaperGroup: CaseIterable {
  case compulsory
  case ifAvailable
  case onRequest

  init(_ row: CaseChecklist.Row) {
    switch row.law.rule.required {
    case .always, .ifCategory, .ifMissingFromRegistry: self = .compulsory
    case .ifAvailable: self = .ifAvailable
    case .ifNeeded: self = .onRequest
    }
  }
}

/// The role that repeats what the state's word says.
enum PaperRole {
  static func of(_ row: CaseChecklist.Row, on today: CivilDate) -> Role {
    if row.hasLapsed(on: today) { return .overdue }
    if row.speaksAgainst { return .warning }
    return switch row.state {
    case .missing: row.isSettled ? .muted : row.law.demand == .forbidden ? .forbidden : .warning
    case .expired: .overdue
    case .originalHeld: .warning
    case .saidNone: .muted
    case .shown, .compared, .originalReturned, .originalTaken, .copyTaken, .electronic,
      .fromSystem:
      row.isSettled ? .ok : .warning
    }
  }
}
