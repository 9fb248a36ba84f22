import Cases
import Law
import Notices
import Screen

extension Model {
  /// Esc: first out of the details of a paper, then a step back, then out of the flow.
  mutating func leaveIntakeStep() -> [Effect] {
    guard var screen = intake else { return [] }
    if screen.papers.detail != nil {
      screen.papers.detail = nil
      intake = screen
      return []
    }
    let isFirst: Bool
    switch (screen.owner, screen.step) {
    case (_, .handing): isFirst = true
    case (.draft, .fields), (.registered, .papers): isFirst = true
    case (.draft, .consent), (.draft, .papers), (.draft, .decision), (.registered, .fields),
      (.registered, .consent), (.registered, .decision):
      isFirst = false
    }
    guard !isFirst else {
      stack.removeLast()
      return refresh()
    }
    screen.step = screen.step == .decision ? .papers : .fields
    intake = screen
    return []
  }

  /// The fields are typed: consent is asked before anything is looked up.
  ///
  /// - Parameter readingFacts: the clerk goes on downwards, to read again what the service asks for.
  mutating func leaveFields(readingFacts: Bool = false) -> [Effect] {
    guard let draft = intake?.draft else { return [] }
    if let look = lookBeforeLeaving(readingFacts ? .readingFacts : .straightOn) { return look }
    let asked = draft.askedFacts(at: place)
    if !asked.isEmpty, readingFacts || draft.facts == nil || draft.lacksFact(at: place) {
      return askFacts(asked, draft)
    }
    return leaveFacts()
  }

  private mutating func askFacts(_ asked: [StepField], _ draft: IntakeDraft) -> [Effect] {
    guard let rules = intakeRules else { return [] }
    let fields = IntakeFacts(self, draft, rules).fields(asked)
    layers.append(.form(FormLayer(.facts, fields: fields)))
    return []
  }

  /// Everything that the service asks for stands: consent is next.
  mutating func leaveFacts() -> [Effect] {
    guard let draft = intake?.draft else { return [] }
    if let registered = registerAtOnce() { return registered }
    guard draft.consent == nil else { return openPapers() }
    return askConsent()
  }

  /// What begins with an offer is registered at once: nothing is looked up and no paper is asked for
  /// before the family agrees (`pmpk.rule.7-1.2.1`); nor where nobody knows which papers there are.
  private func registerAtOnce() -> [Effect]? {
    guard case .draft(let draft, let id) = intake?.owner, let rules = intakeRules,
      rules.lifecycle.isRegisteredAtOnce(via: draft.channel)
    else { return nil }
    return [.register(draft, id, .talon)]
  }

  mutating func askConsent() -> [Effect] {
    let channel = intake?.paperFacts.channel ?? .walkIn
    let isOnPaper = channel == .walkIn || channel == .stateCorporation
    let means: ConsentAnswer.Means = isOnPaper ? .paper : .portal
    let answers = [
      ConsentAnswer(isGiven: true, means: means), ConsentAnswer(isGiven: false, means: means),
    ]
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ConsentWords.title),
          options: answers.map { ChoiceLayer.Option(say(ConsentWords.answer($0)), "") },
          purpose: .consent(answers), lead: [consentClause])))
    return []
  }

  private var consentClause: String {
    guard let rules = intakeRules,
      let clause = rules.documents.consent.flatMap(ClauseLibrary.clause)
    else { return "" }
    return "\(clause.text) \(clause.id)"
  }

  mutating func answerConsent(_ answer: ConsentAnswer) -> [Effect] {
    guard let screen = intake else { return [] }
    switch screen.owner {
    case .draft:
      let effects = changeDraft { $0.consent = answer }
      return effects + openPapers()
    case .registered(let file):
      return [
        .decide(file.subject.id, version: file.subject.version, [.answerConsent(answer)])
      ]
    }
  }

  mutating func openPapers() -> [Effect] {
    guard var screen = intake else { return [] }
    screen.step = .papers
    intake = screen
    selectFirstOpenPaper()
    return []
  }

  /// Puts the cursor where something is wanting and says so.
  mutating func takeFieldProblem(_ problem: FieldProblem) -> [Effect] {
    alarm = nil
    guard var screen = intake, let draft = screen.draft else { return [] }
    screen.step = .fields
    screen.fields.focus = problem.field
    screen.fields.load(draft)
    intake = screen
    note = TimedNote(text: say(ProblemWords(problem)), isBad: true, since: now)
    return []
  }
}
