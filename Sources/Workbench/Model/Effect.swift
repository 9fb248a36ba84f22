import Cases
import Law
import Notices

/// What the screens ask of the world outside. The program performs it and sends back an answer.
package enum Effect: Equatable, Sendable {
  case createOffice(SetUpDraft)
  /// What was typed of set-up, with every key: there is no store yet that could hold it.
  case keepSetUp(SetUpDraft)
  case loadOffice
  case loadDesk
  /// The board, and the visits of the days that are looked back on.
  case loadBoard(ClosedRange<CivilDate>?)
  case loadInbox(InboxRequest)
  /// The rows on the screen as they stand now.
  case refreshRows([CaseID])
  case countInbox(InboxFilter, CaseNarrowing)
  /// Asks which of these cases others have changed since this clerk looked.
  case loadChanges([CaseID])
  /// The list is looked at as it stands now.
  case noteLook
  /// Somebody works at this desk, or has left it.
  case noteDesk(isInUse: Bool)
  case loadCase(CaseID)
  /// The same for somebody who opens it: that is recorded. A sensitive case needs a reason.
  case openCase(CaseID, reason: String?)
  case bulk(BulkRequest)
  case loadViews(ViewPurpose)
  case saveView(SavedView)
  /// Forgets the clerk's list of that name.
  case removeView(String)
  /// A visit with its history.
  case loadVisit(VisitID)
  case loadLog(LogQuery)
  /// The case as it stood at the end of a day.
  case replayCase(CaseID, CivilDate)
  /// At most so many hits as the screen can show.
  case search(String, limit: Int)
  case findPersons(IntakeField, iin: String, name: String)
  case saveDraft(IntakeDraft, DraftID?)
  /// The draft that belongs to a visit; without a visit the clerk's latest one.
  case loadDraft(VisitID?)
  /// The clerk's unfinished applications.
  case loadDrafts
  case discardDraft(DraftID)
  case arrive(Service?)
  case visit(VisitID, [VisitCommand])
  case register(IntakeDraft, DraftID?, DeskDecision)
  case decide(CaseID, version: Int, [CaseCommand])
  /// The result is in the family's hands: the case and the visit in one change.
  case handOver(CaseID, version: Int, DeliveryRecord, VisitID?)
  case print(CaseID, FormID, PrintWish = PrintWish())
  /// What was said of the address of a case's applicant.
  case amendAddress(CaseID, Known<String>)
  case saveNotice(CaseID, FormID)
  case printSheet(title: String, lines: [String])
  case loadPrintJobs
  case loadPrinters
  case printJob(Int64, PrintJobAction)
  case edit(String, EditPurpose)
  case closeDay
  case calendar(CalendarRequest)
  case templates(TemplateRequest)
  /// Looks for a day before today that was not closed.
  case loadPastDay
  case closePastDay(CivilDate)
  case report(ReportRequest)
  case daySheet(DaySheetRequest)
  case complaints(ComplaintEffect)
  case exchange(ExchangeEffect)
  case preschools(PreschoolEffect)
  case twins(TwinEffect)
  case window(WindowEffect)
  case booking(BookingEffect)
  case remember(Preference)
  case bell
  case suspend
  case quit
}

/// What the clerk's lists are looked up for.
package enum ViewPurpose: Equatable, Sendable {
  case use
  case remove
}

/// Which rows of the inbox are wanted.
package struct InboxRequest: Equatable, Sendable {
  package let filter: InboxFilter
  package let narrowing: CaseNarrowing
  package let from: Start
  package let limit: Int

  package init(
    filter: InboxFilter, narrowing: CaseNarrowing = .none, from: Start, limit: Int
  ) {
    self.filter = filter
    self.narrowing = narrowing
    self.from = from
    self.limit = limit
  }

  package enum Start: Equatable, Sendable {
    case after(InboxKey)
    case before(InboxKey)
    /// The page in which the row stands, as after F5.
    case around(InboxKey)
  }
}

/// What a clerk decides at the desk about a new application.
package enum DeskDecision: Equatable, Sendable {
  case accept
  /// Not finished at the desk: registered, the talon with the due date is given.
  case talon
  case refuseAcceptance
  case refuse(StatedGround)
  /// Another step of the service from its checklist, with what the law asks to be recorded.
  case step(Step, Record)

  /// The step behind the registration; `nil` when the check goes on later.
  package var command: CaseCommand? {
    switch self {
    case .accept: .accept
    case .talon: nil
    case .refuseAcceptance: .refuseAcceptance
    case .refuse(let ground): .refuse(ground)
    case .step(let step, let record): .advance(step, record)
    }
  }
}

/// What a text from the editor is for.
package enum EditPurpose: Equatable, Sendable {
  case note(CaseID, version: Int)
  /// The long text of a field of the open form.
  case field(Int)
  case complaintAnswer(ComplaintID, version: Int)
  case template(FormID)
}

/// A choice of one clerk that outlives the session.
package enum Preference: Equatable, Sendable {
  case language(Language)
  case theme(String)
  case layout(String)
}

/// What a clerk does about a paper in the print queue.
package enum PrintJobAction: Equatable, Sendable {
  /// Looks again; a paper that has failed is sent once more.
  case recheck
  /// `nil` for the default printer.
  case move(to: String?)
  case keep
  case cancel
}
