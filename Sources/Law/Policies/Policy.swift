/// A reading that the act itself leaves open. Each has a name and a default, is shown in set-up and
/// is cited where it decides.
package struct Policy: Equatable, Sendable {
  package let id: PolicyID
  package let clauses: [ClauseID]
  package let articles: [CodeArticle]

  package init(_ id: PolicyID, clauses: [ClauseID] = [], articles: [CodeArticle] = []) {
    self.id = id
    self.clauses = clauses
    self.articles = articles
  }
}

/// The readings, by name.
package enum PolicyID: String, CaseIterable, Sendable, Codable {
  /// The day after registration is day one, though the order does not say so.
  case dayOneIsTheDayAfter = "day-one-is-the-day-after"
  /// «After working hours» means after the office closes, not after intake closes.
  case afterHoursMeansOfficeHours = "after-hours-means-office-hours"
  /// «The result on the next working day» moves the start of the term and does not shorten it.
  case nextDayMovesTheStart = "next-day-moves-the-start"
  /// The commission's conclusion is looked up before the family is asked for it.
  case lookUpBeforeAsking = "look-up-before-asking"
  /// After intake hours a supervisor may take an application with a recorded reason.
  case supervisorOpensIntake = "supervisor-opens-intake"
  /// «әдебиет» of form 3 is the letter of the class.
  case classLetter = "class-letter"
}
