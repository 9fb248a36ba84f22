import Cases
import Law
import Letters
import Screen

/// The checklist: what this family hands in, with state, reason and clause.
package struct PapersStep: Equatable, Sendable {
  var index = 0
  /// The details of a paper that are being typed.
  var detail: Detail?

  struct Detail: Equatable, Sendable {
    var mark: MarkDraft
    var focus: DocumentDetail
    var edit: EditLine
    let asked: [DocumentDetail]
    /// It is on its way; it stays open until it is recorded.
    var isSent = false

    /// Whether nothing of it holds the paper up: Enter on the empty form says that it is here.
    var mayStayEmpty: Bool { asked.allSatisfy(\.mayLack) }
  }

  static let actions: [CommandID: Action] = [
    .rowGood: { $0.markUsual() },
    .rowState: { $0.nextPaperState() },
    .rowClear: { $0.clearPaper() },
    .lookUp: { $0.askLookUp() },
    .consent: { $0.askConsent() },
    .toDecision: { $0.openDecision() },
    .requestPaper: { $0.askRequest() },
  ]

  static let detailActions: [CommandID: Action] = [
    .nextField: { $0.nextDetail() },
    .nextInOrder: { $0.moveDetail(by: 1) },
    .previousField: { $0.moveDetail(by: -1) },
    .lookUp: { $0.askLookUp() },
  ]
}

extension Model {
  var paperRows: [CaseChecklist.Row] {
    guard let screen = intake, let rules = intakeRules else { return [] }
    return screen.paperFacts.checklist(by: rules.documents).rows
  }

  var selectedPaper: CaseChecklist.Row? {
    guard let index = intake?.papers.index, paperRows.indices.contains(index) else { return nil }
    return paperRows[index]
  }

  // MARK: Moving

  mutating func movePapers(_ key: Key) -> [Effect]? {
    guard var screen = intake else { return nil }
    let last = paperRows.count - 1
    switch key {
    case .down: screen.papers.index = min(last, screen.papers.index + 1)
    case .up: screen.papers.index = max(0, screen.papers.index - 1)
    case .home, .pageUp: screen.papers.index = 0
    case .end, .pageDown: screen.papers.index = max(0, last)
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      return nil
    }
    intake = screen
    return []
  }

  /// The cursor goes to the first paper that is wanting; one that needs details opens them, and one
  /// that a state system must be asked for first asks what it said.
  mutating func selectFirstOpenPaper() {
    guard var screen = intake else { return }
    let rows = paperRows
    if let open = rows.firstIndex(where: { !$0.isAnswered }) {
      screen.papers.index = open
      intake = screen
      if rows[open].asksDetails {
        beginDetails(rows[open])
      } else if rows[open].law.lookUp == .notLookedUp {
        _ = askLookUp()
      }
    } else {
      screen.papers.index = max(0, rows.count - 1)
      intake = screen
    }
  }

  // MARK: Marks

  /// Enter: the usual good state for this row, and on. With everything answered the decision opens.
  mutating func markUsual() -> [Effect] {
    guard let row = selectedPaper else { return openDecision() }
    if row.isAnswered { return goOnFromPapers() }
    if let question = row.questionFirst { return ask(question, row) }
    if row.asksDetails {
      beginDetails(row)
      return []
    }
    guard let usual = row.usualState(via: channelOfPapers) else { return [] }
    var mark = draftMark(row)
    mark.state = usual
    return record(mark)
  }

  var channelOfPapers: Channel { intake?.paperFacts.channel ?? .walkIn }

  /// In a draft the next state; of a registered case every state is an event, so it is chosen first.
  mutating func nextPaperState() -> [Effect] {
    guard let row = selectedPaper else { return [] }
    if case .registered = intake?.owner { return askPaperState(row) }
    let states = row.allowedStates(via: channelOfPapers) + [.missing]
    let place = states.firstIndex(of: row.state) ?? states.count - 1
    var mark = draftMark(row)
    mark.state = states[(place + 1) % states.count]
    return record(mark, movingOn: false)
  }

  /// Delete takes a state back; on a row without one it records that the family has no such paper.
  mutating func clearPaper() -> [Effect] {
    guard let row = selectedPaper else { return [] }
    if row.state == .missing, let question = row.questionFirst { return ask(question, row) }
    let state: PaperState = row.state == .missing ? .saidNone : .missing
    return record(MarkDraft(document: row.document, state: state), movingOn: false)
  }

  func draftMark(_ row: CaseChecklist.Row) -> MarkDraft {
    if let mark = intake?.draft?.marks.first(where: { $0.document == row.document }) { return mark }
    return row.mark.map(MarkDraft.init(_:)) ?? MarkDraft(document: row.document, state: row.state)
  }

  /// Records a mark in the draft, or as an event of a registered case.
  mutating func record(_ mark: MarkDraft, movingOn: Bool = true) -> [Effect] {
    guard var screen = intake else { return [] }
    switch screen.owner {
    case .draft:
      screen.papers.detail = nil
      intake = screen
      let effects = changeDraft { $0.set(mark) }
      return movingOn ? effects + goOnFromPapers() : effects
    case .registered(let file):
      screen.papers.detail?.isSent = true
      intake = screen
      return [.decide(file.subject.id, version: file.subject.version, [.mark(mark.mark)])]
    }
  }

  mutating func goOnFromPapers() -> [Effect] {
    guard paperRows.allSatisfy(\.isAnswered) else {
      selectFirstOpenPaper()
      return []
    }
    return openDecision()
  }

  // MARK: Details of a paper

  /// - Parameter state: the state that is being recorded; `nil` for the usual one.
  mutating func beginDetails(_ row: CaseChecklist.Row, as state: PaperState? = nil) {
    guard var screen = intake else { return }
    var mark = typedMark(of: row.document) ?? draftMark(row)
    if let state { mark.state = state }
    if !mark.state.isThere {
      mark.state = row.allowedStates(via: channelOfPapers).first ?? .originalTaken
    }
    let asked = DocumentDetail.order.filter(row.details(in: mark.state).contains)
    guard let first = asked.first(where: { mark.text($0).isEmpty }) ?? asked.first else { return }
    screen.papers.detail = PapersStep.Detail(
      mark: mark, focus: first, edit: EditLine(mark.text(first)), asked: asked)
    intake = screen
  }

  mutating func typeInDetails(_ key: Key) -> [Effect]? {
    guard var screen = intake, var detail = screen.papers.detail else { return nil }
    if detail.focus == .recommendation { return toggleRecommendation(key) }
    let length = detail.focus.isDate ? 8 : nil
    let before = detail.edit.text
    guard detail.edit.take(key, isDigitsOnly: length != nil, length: length) else { return nil }
    detail.mark.set(detail.focus, detail.edit.text)
    screen.papers.detail = detail
    intake = screen
    if detail.edit.text != before, length == detail.edit.text.count, case .character = key {
      movedOnAt = now
      return nextDetail()
    }
    return saveDetail()
  }

  /// The clerk reads in the conclusion whether it recommends home schooling, and says so.
  private mutating func toggleRecommendation(_ key: Key) -> [Effect]? {
    if isTextAtChoice(key, of: 2) { return [] }
    guard var screen = intake, var detail = screen.papers.detail else { return nil }
    let place = ChoiceLayer.place(key, of: 2)
    switch key {
    case .character where place != nil: detail.mark.recommends = place == 0
    case .character(" "), .right: detail.mark.recommends = true
    case .left, .delete: detail.mark.recommends = false
    case .character, .enter, .escape, .tab, .backTab, .backspace, .insert, .up, .down, .home, .end,
      .pageUp, .pageDown, .function, .control:
      return nil
    }
    screen.papers.detail = detail
    intake = screen
    return saveDetail()
  }

  /// What is typed of a paper is in the draft with the key; of a registered case it is recorded
  /// when it is whole, and kept until then.
  private mutating func saveDetail() -> [Effect] {
    guard let screen = intake, let detail = screen.papers.detail else { return [] }
    if let id = screen.registeredCase {
      typedMarks[id, default: [:]][detail.mark.document] = detail.mark
    }
    guard let draft = screen.draft else { return [] }
    let isKnown = draft.marks.contains { $0.document == detail.mark.document }
    // Where nothing was said of the paper, nothing is recorded: it may not even be here.
    guard isKnown || !detail.mark.isBlank else { return [] }
    return changeDraft { $0.set(detail.mark) }
  }

  /// Enter: the next detail that is wanting, then the mark is set.
  mutating func nextDetail() -> [Effect] {
    guard let screen = intake, let detail = screen.papers.detail,
      let place = detail.asked.firstIndex(of: detail.focus)
    else { return [] }
    if detail.mark.isBlank, !detail.mayStayEmpty { return goOnWithoutPaper() }
    if let doubtful = doubtfulDate(detail) { return focusDetail(doubtful) }
    let isBegun = !detail.mark.isBlank
    let next = detail.asked[(place + 1)...].first {
      (detail.mayStayEmpty ? isBegun : !$0.mayLack)
        && (detail.mark.text($0).isEmpty || $0 == .recommendation)
    }
    if let next, detail.focus != .recommendation { return focusDetail(next) }
    let missing = detail.mark.mark.details.missing(of: Set(detail.asked))
    if let first = detail.asked.first(where: missing.contains) {
      tell(.detailMissing(say(DetailWords(first))))
      return focusDetail(first)
    }
    return record(detail.mark)
  }

  /// A date that no record may have: it is told as itself, before anything else is asked.
  private mutating func doubtfulDate(_ detail: PapersStep.Detail) -> DocumentDetail? {
    for asked in detail.asked where asked.isDate {
      let typed = detail.mark.text(asked)
      guard !typed.isEmpty else { continue }
      guard let date = CivilDate(digits: typed) else {
        tell(.noSuchDate)
        return asked
      }
      guard asked == .issuedOn, date > today else { continue }
      tell(.detailInFuture(say(DetailWords(asked)), date))
      return asked
    }
    return nil
  }

  mutating func moveDetail(by step: Int) -> [Effect] {
    guard let detail = intake?.papers.detail,
      let place = detail.asked.firstIndex(of: detail.focus)
    else { return [] }
    let next = max(0, min(place + step, detail.asked.count - 1))
    return focusDetail(detail.asked[next])
  }

  private mutating func focusDetail(_ detail: DocumentDetail) -> [Effect] {
    guard var screen = intake, var open = screen.papers.detail else { return [] }
    open.focus = detail
    open.edit = EditLine(open.mark.text(detail))
    screen.papers.detail = open
    intake = screen
    return saveDetail()
  }

  // MARK: Additional papers

  /// An additional paper is asked for by a request with its reason (`pmpk.req.8.2`); one that hangs on
  /// an answer of the family, by its question.
  mutating func askRequest() -> [Effect] {
    if let row = selectedPaper, let question = row.law.rule.question, row.law.lookUp != .found {
      return ask(question, row)
    }
    guard let row = selectedPaper, row.law.rule.required == .ifNeeded else {
      tell(.notAdditional)
      return []
    }
    layers.append(.form(FormLayer(.request(row.document), fields: [FormField(.words)])))
    return []
  }

  mutating func recordRequest(_ document: DocumentID, _ reason: String) -> [Effect] {
    guard let screen = intake else { return [] }
    switch screen.owner {
    case .draft:
      return changeDraft {
        $0.requests = ($0.requests ?? [:]).merging([document: reason]) { _, new in new }
      }
    case .registered(let file):
      return [
        .decide(
          file.subject.id, version: file.subject.version,
          [.requestPaper(document, reason: reason)])
      ]
    }
  }

  // MARK: Questions

  private mutating func ask(_ question: FamilyQuestion, _ row: CaseChecklist.Row) -> [Effect] {
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(QuestionWords(question)),
          options: [true, false].map { ChoiceLayer.Option(say(YesNoWords($0)), "") },
          purpose: .question(question), lead: [row.law.rule.title])))
    return []
  }

  mutating func answerQuestion(_ answer: FamilyAnswer) -> [Effect] {
    guard let screen = intake else { return [] }
    switch screen.owner {
    case .draft:
      let effects = changeDraft {
        $0.answers = ($0.answers ?? [:]).merging([answer.question: answer.isSo]) { _, new in new }
      }
      return answer.isSo ? effects : effects + goOnFromPapers()
    case .registered(let file):
      return [
        .decide(file.subject.id, version: file.subject.version, [.answerQuestion(answer)])
      ]
    }
  }

  // MARK: Look-ups

  mutating func askLookUp() -> [Effect] {
    guard let row = selectedPaper, let registry = row.law.rule.registry else {
      tell(.noRegistry)
      return []
    }
    guard intake?.paperFacts.consent?.isGiven == true else {
      tell(.consentBeforeLookUp, isBad: true)
      return []
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(LookUpTitle.title),
          options: LookUp.Outcome.allCases.map { outcome in
            let recommending = row.law.rule.details.contains(.recommendation)
            return ChoiceLayer.Option(say(LookUpWords(outcome, recommending: recommending)), "")
          },
          purpose: .lookUp(row.document), lead: [registry.name])))
    return []
  }

  mutating func recordLookUp(_ document: DocumentID, _ outcome: LookUp.Outcome) -> [Effect] {
    let lookUp = LookUp(document: document, outcome: outcome)
    guard let screen = intake else { return [] }
    switch screen.owner {
    case .draft:
      let effects = changeDraft { $0.set(lookUp) }
      guard outcome == .found else { return effects + askWhetherBrought() }
      if let row = selectedPaper, row.mark == nil, row.asksDetails {
        beginDetails(row)
        return effects
      }
      return effects + goOnFromPapers()
    case .registered(let file):
      return [.decide(file.subject.id, version: file.subject.version, [.lookUp(lookUp)])]
    }
  }
}

extension CaseChecklist.Row {
  /// Whether date, issuer and the like must be recorded of this paper.
  /// Of an original that lies here they were recorded when it came.
  var asksDetails: Bool { state != .originalHeld && !details(in: state).isEmpty }

  /// The question that comes before anything else can be said of the paper.
  var questionFirst: FamilyQuestion? {
    law.demand == .onRequest && state == .missing ? law.openQuestion : nil
  }
}

extension DocumentDetail {
  var isDate: Bool { self == .issuedOn || self == .validUntil }

  /// The order in which they are asked.
  static let order: [DocumentDetail] = [
    .issuedOn, .validUntil, .paperKind, .number, .country, .issuer, .recommendation,
  ]
}

extension MarkDraft {
  init(_ mark: PaperMark) {
    self.init(document: mark.document, state: mark.state)
    issuedOn = mark.details.issuedOn?.dotted.filter { $0.isNumber } ?? ""
    issuer = mark.details.issuer?.words ?? ""
    number = mark.details.number?.words ?? ""
    recommends = mark.details.recommends
    validUntil = mark.details.validUntil?.dotted.filter { $0.isNumber }
    kind = mark.details.kind?.words
    country = mark.details.country?.words
    note = mark.details.note?.words ?? ""
  }

  /// Whether nothing at all was said of the paper.
  var isBlank: Bool {
    recommends == nil && note.isEmpty && DocumentDetail.order.allSatisfy { text($0).isEmpty }
  }

  func text(_ detail: DocumentDetail) -> String {
    switch detail {
    case .issuedOn: issuedOn
    case .issuer: issuer
    case .number: number
    case .recommendation: recommends == nil ? "" : "+"
    case .validUntil: validUntil ?? ""
    case .paperKind: kind ?? ""
    case .country: country ?? ""
    }
  }

  mutating func set(_ detail: DocumentDetail, _ text: String) {
    switch detail {
    case .issuedOn: issuedOn = text
    case .issuer: issuer = text
    case .number: number = text
    case .recommendation: break
    case .validUntil: validUntil = text.isEmpty ? nil : text
    case .paperKind: kind = text.isEmpty ? nil : text
    case .country: country = text.isEmpty ? nil : text
    }
  }
}
