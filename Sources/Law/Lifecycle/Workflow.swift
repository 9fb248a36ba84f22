/// The life of a service as a table: which event leads from which state to which, on what
/// condition, with which timers, and by which clauses. It decides nothing by itself; who asks it
/// states what is true of the case.
package struct Workflow: Equatable, Sendable {
  package let service: Service
  package let first: WorkflowState
  package let lines: [Line]

  package init(_ service: Service, first: WorkflowState, _ lines: [Line]) {
    self.service = service
    self.first = first
    self.lines = lines
  }

  package struct Line: Equatable, Sendable {
    package let from: Set<WorkflowState>
    package let event: WorkflowEvent
    package let condition: WorkflowCondition?
    package let to: WorkflowState
    /// Terms that begin when the line is taken.
    package let timers: [TermID]
    package let clauses: [ClauseID]
    package let articles: [CodeArticle]

    package init(
      _ from: Set<WorkflowState>, _ event: WorkflowEvent, if condition: WorkflowCondition? = nil,
      to: WorkflowState, timers: [TermID] = [], clauses: [ClauseID] = [],
      articles: [CodeArticle] = []
    ) {
      self.from = from
      self.event = event
      self.condition = condition
      self.to = to
      self.timers = timers
      self.clauses = clauses
      self.articles = articles
    }
  }

  /// Why an event is not taken.
  package enum Refusal: Error, Equatable, Sendable {
    /// No line leads from this state with this event.
    case notFrom(WorkflowState, WorkflowEvent)
    /// Lines exist, but what they ask for is not true; their conditions and clauses.
    case notFulfilled([WorkflowCondition], clauses: [ClauseID])
  }

  /// The line that an event takes from a state, where the given conditions hold.
  ///
  /// Of several lines the first one in the table whose condition holds is taken.
  package func decide(
    _ event: WorkflowEvent, from state: WorkflowState, where holds: Set<WorkflowCondition>
  ) throws(Refusal) -> Line {
    let candidates = lines.filter { $0.from.contains(state) && $0.event == event }
    guard !candidates.isEmpty else { throw .notFrom(state, event) }
    if let line = candidates.first(where: { $0.condition.map(holds.contains) ?? true }) {
      return line
    }
    throw .notFulfilled(
      candidates.compactMap(\.condition), clauses: candidates.flatMap(\.clauses))
  }

  package func events(from state: WorkflowState) -> [WorkflowEvent] {
    lines.filter { $0.from.contains(state) }.map(\.event)
  }

  package var states: Set<WorkflowState> {
    lines.reduce(into: [first]) { $0.formUnion($1.from.union([$1.to])) }
  }

  /// States from which the table leads nowhere: the case is over.
  package var ends: Set<WorkflowState> { states.filter { events(from: $0).isEmpty } }
}
