import Cases
import Law
import Letters
import Screen

/// Date, issuer and what else is recorded of a paper.
extension Model {
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
}
