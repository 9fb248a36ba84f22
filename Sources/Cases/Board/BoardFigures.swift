import Law

/// What the supervisor's board rests on, as the store reads it from its lists. The same values follow
/// from the log alone, which is how the board is proved right.
package struct BoardFigures: Equatable, Sendable {
  package var day: DeskDay
  /// Open cases that are due up to the next working day.
  package var dues: [DueCount]
  /// Open cases of each clerk.
  package var loads: [ClerkLoad]
  /// How long the open cases have stood in each stage.
  package var stages: [StageTime]
  /// Stages of which the monitoring system was not told, and in how many cases.
  package var unreported: CountInCases
  /// Papers whose last print failed, and those that were only saved to a file.
  package var failedPapers: CountInCases
  package var savedPapers: CountInCases
  /// Open cases that were decided before today and whose result is not noted as given.
  package var undelivered: Int
  /// Open cases whose result did not reach the family when it was last tried.
  package var failedDeliveries: Int

  package init(
    day: DeskDay = DeskDay(), dues: [DueCount] = [], loads: [ClerkLoad] = [],
    stages: [StageTime] = [], unreported: CountInCases = .none, failedPapers: CountInCases = .none,
    savedPapers: CountInCases = .none, undelivered: Int = 0,
    failedDeliveries: Int = 0
  ) {
    self.day = day
    self.dues = dues
    self.loads = loads
    self.stages = stages
    self.unreported = unreported
    self.failedPapers = failedPapers
    self.savedPapers = savedPapers
    self.undelivered = undelivered
    self.failedDeliveries = failedDeliveries
  }
}

/// Open cases of one service, one clerk and one due date.
package struct DueCount: Equatable, Sendable {
  package let service: Service
  package let holder: ClerkID
  package let due: CivilDate
  package let cases: Int

  package init(service: Service, holder: ClerkID, due: CivilDate, cases: Int) {
    self.service = service
    self.holder = holder
    self.due = due
    self.cases = cases
  }
}

/// The open cases that a clerk holds.
package struct ClerkLoad: Equatable, Sendable {
  package let clerk: ClerkID
  package let open: Int

  package init(clerk: ClerkID, open: Int) {
    self.clerk = clerk
    self.open = open
  }
}

/// How long open cases have stood in one stage, all together.
package struct StageTime: Equatable, Sendable {
  package let stage: Stage
  /// Whether the next step lies with the family or the head.
  package let waits: Bool
  package let milliseconds: Int64

  package init(stage: Stage, waits: Bool, milliseconds: Int64) {
    self.stage = stage
    self.waits = waits
    self.milliseconds = milliseconds
  }
}

/// So many things, in so many cases.
package struct CountInCases: Equatable, Sendable {
  package let count: Int
  package let cases: Int

  package static let none = CountInCases(count: 0, cases: 0)

  package init(count: Int, cases: Int) {
    self.count = count
    self.cases = cases
  }
}
