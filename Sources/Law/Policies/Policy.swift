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
  /// A full calendar of examinations never leaves a family without a date; a late one is a breach.
  case dateIsAlwaysFixed = "date-is-always-fixed"
  /// «Sub-paragraphs 1 and 2» of the list are compared and given back wherever a paper is shown.
  case originalsOfAllFour = "originals-of-all-four"
  /// The additional papers of non-residents are asked for at the desk as well.
  case additionalPapersInBothChannels = "additional-papers-in-both-channels"
  /// A service without a total term, or with five working days and more, hears before it refuses.
  case hearingBeforeRefusal = "hearing-before-refusal"
  /// An unanswered proactive offer closes without a refusal.
  case noReplyIsNoRefusal = "no-reply-is-no-refusal"
  /// A course of 89 or 365 days between its dates is warned about, outside of that refused.
  case courseBoundsInclusive = "course-bounds-inclusive"
  /// The notice of a preliminary refusal goes out by the end of the second of five working days.
  case noticeByTheSecondDay = "notice-by-the-second-day"
  /// A child born abroad counts as one of whom the registry has no data.
  case bornAbroadIsNoData = "born-abroad-is-no-data"
  /// An identity document is shown and not copied.
  case identityIsShownOnly = "identity-is-shown-only"
  /// The provider finishes by the fourth working day, so that the courier comes on the fifth.
  case courierOnTheFifthDay = "courier-on-the-fifth-day"
  /// A refusal for an incomplete set and one on a ground are separate paths.
  case twoRefusalsApart = "two-refusals-apart"
  // Readings of the preschool rules, P1 to P15.
  case waitAfterSecondInterest = "wait-after-second-interest"
  case waitAfterRepeat = "wait-after-repeat"
  case archivingIsWhole = "archiving-is-whole"
  case oneOpenOffer = "one-open-offer"
  case cancelledReturns = "cancelled-returns"
  case notAdmittedReturns = "not-admitted-returns"
  case oneFirstTurnPerThreeGeneral = "one-first-turn-per-three-general"
  case shareWithTheChild = "share-with-the-child"
  case lastDayMoves = "last-day-moves"
  case unsignedContract = "unsigned-contract"
  case underSixOnFiling = "under-six-on-filing"
  case temporaryRefusalArchives = "temporary-refusal-archives"
  case returnsAtOnce = "returns-at-once"
  case siblingsDrawnForward = "siblings-drawn-forward"
}
