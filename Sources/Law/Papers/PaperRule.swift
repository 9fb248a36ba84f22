/// A paper of a service: at which stages of a case it is given, on what conditions, and by which
/// clauses.
package struct PaperRule: Equatable, Sendable {
  package let form: FormID
  package let use: Use
  /// The stages that call for it when they are reached; it can be given again at any later one.
  package let stages: Set<Stage>
  /// The steps behind which it is given at once. Elsewhere the hand-over of the lifecycle gives it.
  package let after: Set<Step>
  /// Guards that tell the kinds of office and the channels apart; see ``StepGuard/selects``.
  package let guards: [StepGuard]
  /// A fact that must have been recorded with one of these answers.
  package let answer: Answer?
  package let clauses: [ClauseID]
  package let articles: [CodeArticle]

  package enum Use: String, CaseIterable, Sendable {
    /// Given to the family when the stage is reached.
    case given
    /// Can be given at the stage already, when somebody asks for it.
    case offered
    /// A draft that the applicant completes and signs, printed when somebody asks for it.
    case toSign = "to-sign"
    /// Words for the applicant's phone or cabinet; not printed.
    case message
  }

  package struct Answer: Equatable, Sendable {
    package let field: FieldID
    package let choices: Set<Choice>
  }

  init(
    _ form: FormID, _ use: Use = .given, at stages: Set<Stage>, after steps: Set<Step> = [],
    if guards: [StepGuard] = [], answer: Answer? = nil, clauses: [ClauseID] = [],
    articles: [CodeArticle] = []
  ) {
    self.form = form
    self.use = use
    self.stages = stages
    after = steps
    self.guards = guards
    self.answer = answer
    self.clauses = clauses
    self.articles = articles
  }
}

extension RuleSet {
  /// The papers of the service, in the order in which a case comes to them.
  package var papers: [PaperRule] {
    switch service {
    case .home: HomePapers.table
    case .pmpk: PmpkPapers.table
    case .rehab: RehabPapers.table
    case .camp: CampPapers.table
    case .preschoolQueue: QueuePapers.table
    case .preschoolAdmission: AdmissionPapers.table
    case .special: []
    }
  }
}

extension PaperRule {
  /// The talon of a registered application (administrative code, art. 64 (2)).
  static let talon = PaperRule(.talon, at: [.checking], after: [.register], articles: [.talon])

  /// The written refusal of an incomplete or expired package, in free words.
  static func packageRefusal(
    if guards: [StepGuard] = [], clauses: [ClauseID]
  ) -> PaperRule {
    PaperRule(
      .packageRefusal, at: [.notAccepted], if: guards, clauses: clauses,
      articles: [.incompleteAtProvider, .remedy])
  }

  /// The notice of a hearing and the minutes of an oral one (arts. 73 and 74).
  static func hearing(notice: [ClauseID] = [], minutes: [ClauseID] = []) -> [PaperRule] {
    [
      PaperRule(
        .hearingNotice, at: [.preliminaryRefusal], after: [.findGround, .supervisorDecides],
        clauses: notice, articles: [.hearing]),
      PaperRule(
        .hearingMinutes, at: [.hearingHeld], after: [.holdHearing],
        answer: Answer(field: .attendance, choices: [.came]), clauses: minutes,
        articles: [.hearingMinutes]),
    ]
  }
}
