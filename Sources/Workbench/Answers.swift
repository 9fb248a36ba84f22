import Cases
import Law
import Notices
import Screen

extension Model {
  /// Takes in what came of an effect.
  mutating func take(_ answer: Answer) -> [Effect] {
    if answer.changesCases { markInboxStale() }
    return takeIn(answer)
  }

  private mutating func takeIn(_ answer: Answer) -> [Effect] {
    switch answer {
    case .office(let office): takeOffice(office)
    case .setUp(let office, let clerk): finishSetUp(office, clerk)
    case .desk(let visits, let day): takeDesk(visits, day)
    case .board(let figures, let visits): takeBoard(figures, visits)
    case .inbox(let rows, let request, let position): takeRows(rows, request, position)
    case .refreshed(let rows): takeRefreshed(rows)
    case .counted(let filter, let narrowing, let count): takeCount(filter, narrowing, count)
    case .changes(let changed, let cases): takeChanges(changed, in: cases)
    case .found(let query, let hits, let visits): takeHits(query, hits, visits)
    case .persons(let field, let hits): takePersons(field, hits)
    case .opened(let file): takeFile(file)
    case .bulk(let answer): takeBulk(answer)
    case .views(let views, let purpose): takeViews(views, for: purpose)
    case .visitOpened(let file): takeVisitFile(file)
    case .log(let query, let entries): takeLog(query, entries)
    case .replayed(let file, let day, let office): takeReplay(file, day, office)
    case .draftSaved(let id): takeDraftID(id)
    case .draftGone(let id): takeDraftGone(id)
    case .draft(let draft, let id): takeDraft(draft, id)
    case .drafts(let drafts): takeDrafts(drafts)
    case .draftDiscarded(let id): forgetDraft(id)
    case .arrived(let visit): takeArrival(visit)
    case .visitChanged(let visit): takeVisit(visit)
    case .registered(let file, let decision): takeRegistration(file, decision)
    case .decided(let file): takeDecision(file)
    case .handedOver(let file): takeHandOver(file)
    case .printed(let file, let form, let report): takePrint(file, form, report)
    case .sheetPrinted(let report): takeSheet(report)
    case .printJobs(let jobs): takePrintJobs(jobs)
    case .printers(let names): takePrinters(names)
    case .paperKept(let path): takeKept(path)
    case .edited(let text, let purpose): takeEdited(text, purpose)
    case .dayClosed(let day): takeClosedDay(day)
    case .report(let report): takeReport(report)
    case .daySheet(let sheet): takeDaySheet(sheet)
    case .calendar(let answer): takeCalendar(answer)
    case .templates(let answer): takeTemplates(answer)
    case .pastDay(let day): takePastDay(day)
    case .complaints(let answer): take(answer)
    case .exchange(let answer): take(answer)
    case .preschools(let answer): take(answer)
    case .twins(let answer): take(answer)
    case .window(let answer): take(answer)
    case .booking(let answer): take(answer)
    case .refused(let refusal): takeRefusal(refusal)
    case .visitRefused(let refusal): takeVisitRefusal(refusal)
    case .fieldProblem(let problem): takeFieldProblem(problem)
    case .noticeProblem(let problem): takeNoticeProblem(problem)
    case .trouble(let trouble, let effect): raiseAlarm(trouble, effect)
    }
  }

  private mutating func takeOffice(_ office: Office) -> [Effect] {
    self.office = office
    guard let known = office.clerk(clerk.id) else { return [] }
    let leaves = known.isRetired && !clerk.isRetired
    clerk = known
    return leaves ? [.bell] : []
  }

  private mutating func takeDesk(_ visits: [Visit], _ day: DeskDay) -> [Effect] {
    self.visits = visits
    self.day = day
    makeForecast()
    settleDesk()
    askForReasons()
    return []
  }

  private mutating func takeRefusal(_ refusal: Refusal) -> [Effect] {
    alarm = nil
    note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
    lastWhy = refusal.clauses.map { .clause($0) } + refusal.articles.map { .article($0) }
    reopenSentForm(refusal.field)
    reopenSentDetail()
    focusFact(refusal)
    if refusal.cause == .reasonToOpenNeeded { askReasonToOpen() }
    return offerToTake(behind: refusal)
  }

  mutating func takeVisitRefusal(_ refusal: VisitRefusal) -> [Effect] {
    alarm = nil
    note = TimedNote(text: say(VisitRefusalWords(refusal)), isBad: true, since: now)
    reopenSentForm(nil)
    return [.loadDesk]
  }

  /// The words of a refusal with its clause behind them.
  func refusalText(_ refusal: Refusal) -> String {
    if case .heldBy(let holder, let since) = refusal.cause {
      return say(ClaimWords.held(name(of: holder), since))
    }
    if refusal.cause == .headSigns, let head = office.organisation?.head, !head.isEmpty {
      return say(RefusalText(refusal)) + ": " + head
    }
    return say(RefusalText(refusal))
  }
}

extension Answer {
  /// Whether it tells that this clerk has changed a case.
  fileprivate var changesCases: Bool {
    switch self {
    case .registered, .decided, .handedOver: true
    case .preschools(let answer): answer.changesCases
    case .office, .desk, .inbox, .refreshed, .counted, .changes, .opened, .replayed, .found,
      .persons,
      .board, .draftSaved, .draftGone, .draft, .drafts, .draftDiscarded, .arrived, .visitChanged,
      .printed,
      .sheetPrinted, .edited, .dayClosed, .calendar, .templates, .pastDay, .setUp, .refused,
      .visitRefused, .fieldProblem, .noticeProblem, .trouble, .bulk, .views, .visitOpened, .log,
      .printJobs, .printers, .paperKept, .report, .daySheet, .complaints, .exchange, .twins,
      .window, .booking:
      false
    }
  }
}
