import Cases
import Law
import Notices
import Screen

/// What the loop hands to `update`, always with the moment at which it came.
package enum Message: Equatable, Sendable {
  case key(Key)
  case paste(String)
  case tick
  /// Nothing was typed for a moment: time for what costs something.
  case rested
  /// The screen has been painted, and no key waits.
  case painted
  case resized(Size)
  /// Another desk has written to the store.
  case outsideChange
  case answer(Answer)
  /// The clock of the machine jumped, by so many milliseconds.
  case clockMoved(Int64)
}

/// What came of an effect.
package enum Answer: Equatable, Sendable {
  case office(Office)
  case desk([Visit], DeskDay)
  case board(BoardFigures, visits: [DayVisit])
  case inbox([InboxRow], InboxRequest, position: Int?)
  case refreshed([InboxRow])
  case counted(InboxFilter, CaseNarrowing, Int)
  case changes(Set<CaseID>, in: [CaseID])
  case opened(CaseFile)
  case bulk(BulkAnswer)
  case views([SavedView], ViewPurpose)
  case visitOpened(VisitFile)
  case log(LogQuery, [LogEntry])
  /// The case as it stood, and the office of that day: its calendar counted the dates.
  case replayed(CaseFile?, CivilDate, Office)
  case found(String, [SearchHit], [DayVisit])
  case persons(IntakeField, [PersonHit])
  case draftSaved(DraftID)
  /// It was registered or discarded at another desk meanwhile; nothing was written.
  case draftGone(DraftID)
  case draft(IntakeDraft, DraftID?)
  case drafts([KeptDraft])
  case draftDiscarded(DraftID)
  case arrived(Visit)
  case visitChanged(Visit)
  case registered(CaseFile, DeskDecision)
  case decided(CaseFile)
  case handedOver(CaseFile)
  case printed(CaseFile, FormID, PrintReport)
  case sheetPrinted(PrintReport)
  /// The papers of the day and those that nobody has seen to yet.
  case printJobs([PrintJob])
  /// The printers of the machine, the default one first.
  case printers([String])
  case paperKept(path: String)
  case edited(EditorOutcome, EditPurpose)
  case dayClosed(CivilDate)
  case report(Report)
  case daySheet(DaySheet)
  case calendar(CalendarAnswer)
  case templates(TemplateAnswer)
  /// A day before today that still has to be closed.
  case pastDay(CivilDate?)
  case complaints(ComplaintAnswer)
  case exchange(ExchangeAnswer)
  case preschools(PreschoolAnswer)
  case twins(TwinAnswer)
  case window(WindowAnswer)
  case booking(BookingAnswer)
  case setUp(Office, Clerk)
  case refused(Refusal)
  case visitRefused(VisitRefusal)
  case fieldProblem(FieldProblem)
  /// The notice cannot be printed, and why; nothing was printed or recorded.
  case noticeProblem(NoticeProblem)
  /// The store could not do it; the effect can be tried again.
  case trouble(StoreTrouble, Effect)
}

/// A case with its history, as a value that can be compared.
package struct CaseFile: Equatable, Sendable {
  package let history: CaseHistory

  package init(_ history: CaseHistory) { self.history = history }

  package var subject: Case { history.subject }

  package static func == (left: CaseFile, right: CaseFile) -> Bool {
    left.history.subject == right.history.subject && left.history.child == right.history.child
      && left.history.applicant == right.history.applicant
      && left.history.surroundings == right.history.surroundings
  }
}

/// What became of a paper, in terms the clerk can act on.
package enum PrintReport: Equatable, Sendable {
  /// With the printing service; its state is followed.
  case queued(printer: String)
  case printed(printer: String)
  /// Written to a file: because nothing here prints, or, without a cause, because a clerk wants it.
  case saved(path: String, PrintFailure?)
  case failed(printer: String, PrintFailure)
}
