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
