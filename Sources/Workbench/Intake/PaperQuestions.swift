import Cases
import Law
import Letters
import Screen

/// What is asked about a paper: an additional one of the family, an answer, and the state systems.
extension Model {
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

  mutating func ask(_ question: FamilyQuestion, _ row: CaseChecklist.Row) -> [Effect] {
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
