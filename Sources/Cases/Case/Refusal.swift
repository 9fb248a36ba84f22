import Law

/// Why a command is not carried out. It is shown to the clerk as it is, with its clause.
package struct Refusal: Error, Equatable, Sendable {
  package let cause: Cause
  package let clauses: [ClauseID]
  package let articles: [CodeArticle]

  package init(_ cause: Cause, clauses: [ClauseID] = [], articles: [CodeArticle] = []) {
    self.cause = cause
    self.clauses = clauses
    self.articles = articles
  }

  package enum Cause: Equatable, Sendable {
    /// The lifecycle does not know this step from this stage.
    case notFromStage(Step, Stage)
    case consentNotAsked
    case papersMissing([DocumentID])
    /// The paper is there, but something that must be recorded of it is not.
    case detailsMissing(DocumentID, [DocumentDetail])
    /// The paper is whole, but it speaks against the service: that is a ground of refusal.
    case paperSpeaksAgainst(DocumentID)
    case packageHasNoDefect
    /// Originals of the family still lie in the office.
    case originalsHeld([DocumentID])
    /// A state system may hold the paper; it is looked up before the family is asked.
    case mustNotDemand(DocumentID)
    case notOnTheList(DocumentID)
    case stateNotAllowed(DocumentID, PaperState)
    case groundNotOffered(GroundID)
    case groundNeeds(GroundID, RefusalGround.Need)
    /// Ground 3 while the family was not asked or has agreed.
    case consentWasNotDeclined
    /// The ground rests on a paper that must not be demanded.
    case groundRestsOnForbiddenDemand(DocumentID)
    /// The ground rests on the lack of a paper that the family is free to bring.
    case groundRestsOnOptionalPaper(DocumentID)
    case intakeClosed(OfficeState)
    /// A term has run out by the end of its day, and nobody has said why.
    case delayNotExplained(TermID, due: CivilDate)
    case deliveryDoesNotFit(Delivery, needed: Delivery)
    /// A notice was sent to nobody knows which phone.
    case phoneMissing
    case supervisorOnly
    /// A paper that only the head signs.
    case headSigns
    case readOnlyRole
    case missingText
    case channelNotOffered(Channel)
    case placeDoesNotProvide(Service)
    case noEdition(on: CivilDate, first: CivilDate)
    case rulesNotLoaded(Service)
    case calendar(CalendarGap)
    case stageNotEntered(Stage)
    case dateInFuture(CivilDate)
    /// Received after hours; registered on this day, and decided no earlier.
    case notYetRegistered(CivilDate)
    case alreadyHeld(by: ClerkID)
    // What is recorded with a step.
    case fieldMissing(FieldID)
    case fieldOutOfBounds(FieldID)
    case fieldNotAsked(FieldID)
    /// A joint offer is accepted with one referral for each of so many children.
    case referralForEach(Int)
    /// It names what another field of the same list names already.
    case fieldRepeats(FieldID)
    /// The preschool of the field carries no state education order.
    case withoutStateOrder(FieldID)
    /// The step needs something that is not so; see ``StepGuard``.
    case guardFails(StepGuard)
    /// Not before this day.
    case notBefore(CivilDate)
    /// Not after this day.
    case notAfter(CivilDate)
    /// After such a hearing the result would come too late: its last day, and that of the result.
    case hearingTooLate(last: CivilDate, resultBy: CivilDate)
    /// The figures of the group do not bear the ground, or only a supervisor may decide by them.
    case threshold(ThresholdProblem)
    /// Whether the paper may be asked for hangs on an answer that nobody has asked for.
    case questionOpen(FamilyQuestion)
    /// No line of this family's list hangs on the question.
    case questionNotAsked(FamilyQuestion)
    /// The paper is not one that is asked for by a request with a reason.
    case notAdditional(DocumentID)
    /// A colleague works on it, since when.
    case heldBy(ClerkID, since: Moment)
    case heldByNobody
    /// Somebody who has left, or who may only read.
    case cannotHold(ClerkID)
    /// The clerk of the desk is no longer one of the office.
    case hasLeft
    case roleMayNot(StaffRole)
    case caseIsClosed
    /// A free place of a preschool that is with a family, or was given to one.
    case placeNotFree(FreePlace.State)
    /// The case is marked sensitive: say why it is opened.
    case reasonToOpenNeeded
  }
}
