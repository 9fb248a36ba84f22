import Cases
import Law
import Notices
import Office
import Store
import Workbench

/// Does what the screens ask for, and gives the answer. Everything is done before the next key is
/// read; a durable write is finished before its answer is given.
final class Performer {
  private(set) var store: Store?
  private let path: String
  /// As the office knew the clerk when it was last read; a change reads it again.
  var clerk: Clerk
  private(set) var desk: String
  private let paths: Paths
  let papers: PaperOutput
  /// Papers that the printing service has neither taken nor refused yet.
  var handing: [Int64: HandedPaper] = [:]
  /// What has happened to papers and could not be recorded yet.
  var unrecorded: [PrintSpool.News] = []
  /// Whether the clerk knows that something is waiting to be recorded.
  var isUnrecordedTold = false
  /// Where papers lie that went into a file, until that is recorded.
  var laid: [Int64: String] = [:]
  /// The printers' own words by the papers.
  var printerWords: [Int64: String] = [:]

  init(store: Store?, path: String, clerk: Clerk, desk: String, paths: Paths, printing: PaperOutput)
  {
    self.store = store
    self.path = path
    self.clerk = clerk
    self.desk = desk
    self.paths = paths
    papers = printing
  }

  /// The answers to an effect at a moment.
  func perform(_ effect: Effect, at now: Moment) -> [Answer] {
    do {
      return try answers(to: effect, now)
    } catch let trouble as StoreTrouble {
      return [.trouble(trouble, effect)]
    } catch let trouble as FileTrouble {
      return [.trouble(StoreTrouble(trouble), effect)]
    } catch let refusal as Refusal {
      return [.refused(refusal)]
    } catch let refusal as VisitRefusal {
      return [.visitRefused(refusal)]
    } catch let problem as NoticeProblem {
      return [.noticeProblem(problem)]
    } catch let problem as FieldProblem {
      return [.fieldProblem(problem)]
    } catch let gone as DraftGone {
      return [.draftGone(gone.id)]
    } catch {
      return [.trouble(.failed(code: 0, detail: "\(type(of: error))"), effect)]
    }
  }

  private func answers(to effect: Effect, _ now: Moment) throws -> [Answer] {
    if case .createOffice(let draft) = effect { return [try createOffice(draft, now)] }
    if case .keepSetUp(let draft) = effect {
      SetUpFile(paths).keep(draft)
      return []
    }
    guard let store else { throw StoreTrouble.notSetUp }
    switch effect {
    case .createOffice, .keepSetUp, .bell, .suspend, .quit, .edit: return []
    case .remember(let preference):
      Settings.remember(preference, paths: paths)
      return []
    case .loadOffice: return [.office(try officeNow(store))]
    case .loadDesk:
      return [.desk(try store.openVisits(), try store.deskDay(now.date))]
    case .loadInbox(let request): return [try inbox(request, store, now)]
    case .refreshRows(let ids): return [.refreshed(try ids.compactMap { try store.row($0) })]
    case .loadBoard(let days):
      let visits = try days.map { days throws(StoreTrouble) in try store.visits(of: days) }
      return [.board(try board(store, now), visits: visits ?? [])]
    case .countInbox(let filter, let narrowing):
      let query = try query(filter, narrowing, store, now)
      return [.counted(filter, narrowing, try store.count(query))]
    case .loadChanges(let ids): return [try changes(in: ids, store)]
    case .noteLook:
      // A desk that cannot save must at least be able to read its list.
      try? store.noteLook(of: clerk.id)
      return []
    case .noteDesk(let isInUse): return try noteDesk(isInUse, store, now)
    case .loadCase(let id): return try opened(id, store)
    case .bulk(let request): return [.bulk(try bulk(request, store, now))]
    case .loadViews(let purpose):
      return [.views(try store.views(of: clerk.id), purpose)]
    case .loadLog(let query):
      return [.log(query, try store.logEntries(query, limit: LogScreen.limit))]
    case .removeView(let name):
      try store.removeView(name, of: clerk.id)
      return []
    case .loadVisit(let id):
      return try store.visit(id).map {
        [.visitOpened(VisitFile(visit: $0, events: try store.visitEvents(id)))]
      } ?? []
    case .saveView(let view):
      try store.saveView(view, of: clerk.id)
      return []
    case .openCase(let id, let reason):
      try recordOpening(id, reason, store, now)
      return try opened(id, store)
    case .replayCase(let id, let day): return [try replayed(id, day, store)]
    case .search(let text, let limit):
      return [
        .found(
          text, try store.search(text, limit: limit, year: now.date.year),
          try store.searchVisits(text, today: now.date, limit: limit / 2))
      ]
    case .findPersons(let field, let iin, let name):
      return [.persons(field, try store.knownPersons(iin: iin, name: name, limit: 20))]
    case .saveDraft(let draft, let id):
      return [
        .draftSaved(
          try store.saveDraft(draft, id: id, clerk: clerk.id, desk: desk, at: now))
      ]
    case .loadDraft(let visit): return [try draft(visit, store)]
    case .loadDrafts: return [.drafts(try store.drafts(of: clerk.id))]
    case .discardDraft(let id):
      _ = try store.discardDraft(id)
      return [.draftDiscarded(id)]
    case .arrive(let service): return [.arrived(try arrive(service, store, now))]
    case .visit(let id, let commands):
      return [.visitChanged(try change(id, commands, store, now))]
    case .closeDay:
      try closeDay(now, store)
      return [.dayClosed(now.date)]
    case .report(let request): return try reportAnswers(to: request, store, now)
    case .daySheet(let request): return try daySheetAnswers(to: request, store, now)
    case .calendar(let request):
      return try [.calendar(calendarAnswer(to: request, store, now))]
    case .templates(let request):
      return try [.templates(templateAnswer(to: request, store, now)), .office(store.office())]
    case .loadPastDay: return [.pastDay(try store.unclosedDay(before: now.date))]
    case .closePastDay(let day):
      try closePastDay(day, now, store)
      return [.dayClosed(day)]
    case .register(let draft, let id, let decision):
      return [.registered(try register(draft, id, decision, store, now), decision)]
    case .decide(let id, let version, let commands):
      return [.decided(try decided(id, version, commands, store, now))]
    case .handOver(let id, let version, let record, let visit):
      return [.handedOver(try handOver(id, version, record, visit, store, now))]
    case .window(let effect): return [.window(try perform(effect, store, now))]
    case .booking(let effect): return try perform(effect, store, now)
    case .twins(let effect): return [.twins(try perform(effect, store, now))]
    case .exchange(let effect): return [.exchange(try perform(effect, store))]
    case .preschools(let effect): return [.preschools(try perform(effect, store, now))]
    case .complaints(let effect):
      return try perform(effect, store, now)
    case .amendAddress(let id, let address):
      return [.opened(try amend(id, address, store, now))]
    case .print(let id, let form, let wish): return try print(id, form, wish, store, now)
    case .saveNotice(let id, let form): return try saveNotice(id, form, store, now)
    case .printSheet(let title, let lines):
      printSheet(title, lines.joined(separator: "\n"))
      return []
    case .loadPrintJobs: return [try printJobs(store, now)]
    case .loadPrinters:
      papers.spool.listPrinters()
      return []
    case .printJob(let job, let action): return try act(action, on: job, store, now)
    }
  }

  /// Where lists of cases are written.
  var listFolder: String { paths.state + "/lists" }

  /// Where messages for the phone lie until they are fetched: beside the store, for all its desks.
  var outboxFolder: String { path + ".outbox" }

  func author(_ now: Moment) -> Author { Author(clerk: clerk.id, desk: desk, moment: now) }

  // MARK: Office

  private func createOffice(_ draft: SetUpDraft, _ now: Moment) throws -> Answer {
    let created = try OfficeSetUp(draft).create(at: path, clerk: clerk.id, now: now)
    store = created
    SetUpFile(paths).remove()
    let office = try created.office()
    clerk = office.clerk(clerk.id) ?? clerk
    return .setUp(office, clerk)
  }

  // MARK: Lists

  func query(
    _ filter: InboxFilter, _ narrowing: CaseNarrowing, _ store: Store, _ now: Moment
  ) throws -> InboxQuery {
    InboxQuery(
      filter: filter, clerk: clerk.id, today: now.date,
      soonUntil: SoonSpan.end(after: now.date, try store.office().calendar), narrowing: narrowing)
  }

  /// What is due is counted through the next working day; where the calendar ends, through today.
  private func board(_ store: Store, _ now: Moment) throws -> BoardFigures {
    let next = try? store.office().calendar.nextWorkingDay(after: now.date)
    return try store.boardFigures(today: now.date, horizon: next ?? now.date, now: now)
  }

  private func inbox(_ request: InboxRequest, _ store: Store, _ now: Moment) throws -> Answer {
    let query = try query(request.filter, request.narrowing, store, now)
    switch request.from {
    case .after(let key):
      return .inbox(
        try store.inbox(query, .after(key), limit: request.limit), request, position: nil)
    case .before(let key):
      return .inbox(
        try store.inbox(query, .before(key), limit: request.limit), request, position: nil)
    case .around(let key):
      let above = try store.inbox(query, .before(key), limit: request.limit / 2)
      let start = above.first.map { InboxKey(rank: $0.key.rank, id: $0.key.id - 1) } ?? .first
      let rows = try store.inbox(query, .after(start), limit: request.limit)
      let position = try rows.first.map { try store.position(of: $0.key, in: query) }
      return .inbox(rows, request, position: position)
    }
  }

  private func opened(_ id: CaseID, _ store: Store) throws -> [Answer] {
    try store.history(id).map { [.opened(CaseFile($0))] } ?? []
  }

  private func replayed(_ id: CaseID, _ day: CivilDate, _ store: Store) throws -> Answer {
    let end = Moment.end(of: day)
    return .replayed(
      try store.history(id, asOf: end).map(CaseFile.init(_:)), day, try store.office(asOf: end))
  }

  private func draft(_ visit: VisitID?, _ store: Store) throws -> Answer {
    guard let visit else {
      let latest = try store.drafts(of: clerk.id).first
      return .draft(latest?.draft ?? IntakeDraft(), latest?.id)
    }
    if let stored = try store.draft(for: visit) { return .draft(stored.draft, stored.id) }
    var draft = IntakeDraft()
    let known = try store.visit(visit)
    draft.visit = visit
    draft.visitArrivedAt = known?.arrivedAt
    draft.service = known?.service
    return .draft(draft, nil)
  }
}
