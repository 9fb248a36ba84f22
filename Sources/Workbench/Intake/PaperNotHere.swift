import Cases
import Law

/// A paper with details that the family may not have: Enter on the empty form leads on.
extension Model {
  /// First what the state system says, for what it holds must not be asked of the family
  /// (`home.req.8.3`); then whether the family has brought the paper.
  mutating func goOnWithoutPaper() -> [Effect] {
    guard let row = selectedPaper else { return [] }
    if row.isToBeLookedUp, intake?.paperFacts.consent?.isGiven == true { return askLookUp() }
    return askWhetherBrought()
  }

  /// Asked of a paper whose details are wanting, be it that the state system does not hold it.
  mutating func askWhetherBrought() -> [Effect] {
    guard let row = selectedPaper, row.asksDetails, !row.isAnswered else { return [] }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(BroughtWords()),
          options: [true, false].map { ChoiceLayer.Option(say(YesNoWords($0)), "") },
          purpose: .brought, lead: [row.law.rule.title])))
    return []
  }

  mutating func answerBrought(_ isBrought: Bool) -> [Effect] {
    guard let row = selectedPaper else { return [] }
    if isBrought {
      if intake?.papers.detail == nil { beginDetails(row) }
      return []
    }
    return record(MarkDraft(document: row.document, state: .saidNone))
  }

  mutating func askPaperState(_ row: CaseChecklist.Row) -> [Effect] {
    let states = (row.allowedStates(via: channelOfPapers) + [.missing]).filter { $0 != row.state }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(DocumentWords(row.document)),
          options: states.map { ChoiceLayer.Option(say(PaperStateWords($0)), "") },
          purpose: .paperState(states))))
    return []
  }

  mutating func setPaperState(_ state: PaperState) -> [Effect] {
    guard let row = selectedPaper else { return [] }
    guard !state.isThere || row.details(in: state).isEmpty else {
      beginDetails(row, as: state)
      return []
    }
    var mark = draftMark(row)
    mark.state = state
    return record(mark, movingOn: false)
  }
}

extension CaseChecklist.Row {
  /// Whether a state system has to be asked before anything is asked of the family.
  var isToBeLookedUp: Bool { law.lookUp == .notLookedUp && law.rule.registry != nil }
}
