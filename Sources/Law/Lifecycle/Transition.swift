/// One line of a service's lifecycle: which step leads from which stages to which, on what
/// conditions, with which facts and terms, and by which clauses.
package struct Transition: Equatable, Sendable {
  /// Empty before the case exists.
  package let from: Set<Stage>
  package let step: Step
  package let to: Stage
  package let guards: [StepGuard]
  /// What must or may be recorded with the step.
  package let fields: [StepField]
  /// Terms that begin when the line is taken.
  package let begins: [TermID]
  /// Terms that it settles.
  package let ends: [TermID]
  package let clauses: [ClauseID]
  /// Articles of general acts that the step rests on.
  package let articles: [CodeArticle]

  package init(
    from: Set<Stage>, _ step: Step, to: Stage, guards: [StepGuard] = [], fields: [StepField] = [],
    begins: [TermID] = [], ends: [TermID] = [], clauses: [ClauseID], articles: [CodeArticle] = []
  ) {
    self.from = from
    self.step = step
    self.to = to
    self.guards = guards
    self.fields = fields
    self.begins = begins
    self.ends = ends
    self.clauses = clauses
    self.articles = articles
  }

  /// Every clause that the line names, those of its fields included.
  package var allClauses: [ClauseID] { clauses + fields.compactMap(\.clause) }

  func leads(from stage: Stage?) -> Bool { stage.map(from.contains) ?? from.isEmpty }
}
