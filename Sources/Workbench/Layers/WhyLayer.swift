import Cases
import Law
import Letters
import Screen

/// Why: the clause, verbatim, with act and edition; for a date, the count day by day.
package struct WhyLayer: Equatable, Sendable {
  let subjects: [WhySubject]
  var index = 0
  var top = 0

  static let actions: [CommandID: Action] = [
    .close: { $0.closeLayer() },
    .whyOther: { $0.otherWhy() },
    .printCount: { $0.printExplanation() },
  ]
}

/// What is asked about.
enum WhySubject: Equatable, Sendable {
  case clause(ClauseID)
  case article(CodeArticle)
  /// A figure of the board: what it counts, and the clauses it rests on.
  case figure(BoardLine, [ClauseID], [CodeArticle])
  case term(Term, Due, Registration?)
  /// A term that general acts set, with the service's clauses where it has them.
  case complaintTerm(ComplaintDeadline)
  /// What is told at the window to whoever has asked.
  case answer(Inquiry, CaseFile)

  var title: any Phrase {
    switch self {
    case .answer: WindowWords.title
    case .clause, .article, .figure, .term, .complaintTerm: FrameWords.why
    }
  }
}

extension Model {
  private var whyLayer: WhyLayer? {
    get {
      if case .why(let layer) = layers.last { return layer }
      return nil
    }
    set {
      guard let newValue, case .why = layers.last else { return }
      layers[layers.count - 1] = .why(newValue)
    }
  }

  /// F1 on the thing in focus. After a refusal its clause is what one wants to see.
  mutating func openWhy() -> [Effect] {
    if let id = rowToCount {
      whyAwaits = id
      return [.loadCase(id)]
    }
    let subjects = whySubjects
    lastWhy = []
    guard !subjects.isEmpty else {
      tell(.noClauseHere)
      return []
    }
    layers.append(.why(WhyLayer(subjects: subjects)))
    return []
  }

  /// The application under the cursor of the list, whose date is counted once its history is read. A
  /// sensitive case is not read for a glance.
  private var rowToCount: CaseID? {
    guard case .inbox = stack.last, layers.isEmpty, lastWhy.isEmpty, let row = inbox.selected,
      inbox.preview?.subject.id != row.id, whyAwaits != row.id
    else { return nil }
    return row.id
  }

  /// The history of the row is there: its dates are shown with their count.
  mutating func explainAwaited(_ file: CaseFile) -> [Effect] {
    guard whyAwaits == file.subject.id else { return [] }
    let effects = openWhy()
    whyAwaits = nil
    return effects
  }

  private var whySubjects: [WhySubject] {
    if !lastWhy.isEmpty { return lastWhy }
    if let subjects = layers.last.map(WhyFinder(self).subjects(of:)) { return subjects }
    return WhyFinder(self).subjects(of: stack.last)
  }

  mutating func otherWhy() -> [Effect] {
    guard var layer = whyLayer else { return [] }
    layer.index = (layer.index + 1) % max(1, layer.subjects.count)
    layer.top = 0
    whyLayer = layer
    return []
  }

  mutating func moveWhy(_ key: Key) -> [Effect]? {
    guard var layer = whyLayer, let top = key.scrolled(from: layer.top) else { return nil }
    layer.top = top
    whyLayer = layer
    return []
  }

  func viewWhy(_ layer: WhyLayer, over sheet: Sheet) -> Sheet {
    var sheet = sheet
    let subject = layer.subjects[layer.index]
    let count = layer.subjects.count
    sheet.title = marked([
      say(subject.title),
      count > 1 ? "\(layer.index + 1)/\(count)" : "",
    ])
    sheet.strip = []
    sheet.tabs = []
    sheet.blocks = [.document(Document(lines: WhyText(self).lines(subject), top: layer.top))]
    sheet.next = say(count > 1 ? NextWords.closeOrOther : NextWords.close)
    sheet.keys = keyHints(.why)
    return sheet
  }
}

/// Finds what F1 means on a screen.
struct WhyFinder {
  private let model: Model

  init(_ model: Model) { self.model = model }

  func subjects(of layer: LayerState) -> [WhySubject] {
    switch layer {
    case .reason(let layer):
      guard let visit = model.visits.first(where: { $0.id == layer.visit }),
        let limit = visit.limit(layer.phase)
      else { return [] }
      return [.clause(limit.clause)]
    case .choice(let layer): return subjects(of: layer)
    case .form(let layer): return subjects(of: layer)
    case .notice(let layer):
      return ClauseLibrary.clause(ClauseID(layer.form.rawValue)).map { [.clause($0.id)] } ?? []
    case .help, .palette, .places, .search, .why, .confirmation: return []
    }
  }

  private func subjects(of layer: ChoiceLayer) -> [WhySubject] {
    let rules = model.intake?.service.flatMap(RuleBook.newest)
    switch layer.purpose {
    case .ground: return rules?.grounds.map { .clause($0.clause) } ?? []
    case .consent: return clauses([rules?.documents.consent])
    case .delivery:
      let subject = model.application?.file?.subject
      return subject.map { model.ways(of: $0).map { .clause($0.clause) } } ?? []
    case .question(let question):
      let asking = model.paperRows.filter { $0.law.rule.question == question }
      return asking.map { .clause($0.law.rule.clause) }
    case .brought, .paperState: return clauses([model.selectedPaper?.law.rule.clause])
    case .lookUp: return clauses([rules?.documents.ban])
    case .preschool: return clauses(["preschool.rule.2", "preschool.rule.10.p1"])
    case .removeView, .arrival, .handVisitor, .notice, .person, .service, .way, .draft,
      .calendarDay, .takeFrom,
      .giveAway, .bulk, .bulkReceiver, .view, .lateEnd, .otherPrinter, .printer, .copies,
      .complaint, .unprinted, .twins, .booking, .queue:
      return []
    case .offerAnswer:
      return [.clause("preschool.rule.15.p3.2"), .clause("preschool.rule.15.p3.3")]
    case .window(let choice): return subjects(of: choice)
    case .stages: return [.clause("home.rule.8.1"), .article(.monitoring)]
    }
  }

  private func clauses(_ ids: [ClauseID?]) -> [WhySubject] {
    ids.compactMap(\.self).map { .clause($0) }
  }

  /// The clause that asks for the fact in focus.
  private func fact(in layer: FormLayer) -> [WhySubject] {
    guard layer.fields.indices.contains(layer.focus),
      let clause = layer.fields[layer.focus].fact?.clause
    else { return [] }
    return [.clause(clause)]
  }

  /// What the order says of booking, of the wait, and of the messages.
  private func clauses(of screen: BookingScreen) -> [WhySubject] {
    guard let rules = model.office.newestRules(of: screen.service) else { return [] }
    let terms = rules.terms.filter { $0.id == .examination || $0.id == .examinationDate }
    let ids =
      terms.flatMap(\.clauses) + [rules.booking?.clause].compactMap(\.self) + rules.reminderClauses
    return ids.reduce(into: [ClauseID]()) { known, id in
      if !known.contains(id) { known.append(id) }
    }.map { .clause($0) }
  }

  /// What keeps a place where it is; of a free one, to whom it goes.
  private func clauses(of screen: BulletinScreen) -> [WhySubject] {
    guard let state = screen.selected?.state else { return [] }
    return (state.clauses + OfferView.clauses(state)).map { .clause($0) }
  }

  private func subjects(of choice: WindowChoice) -> [WhySubject] {
    switch choice {
    case .asker:
      let service = model.application?.file?.subject.service
      return service.flatMap(ContactClauses.of)?.thirdPersons.map { [.clause($0)] } ?? []
    case .outage, .outageStep: return [.clause("camp.rule.13-1.p2"), .clause("camp.rule.13-1.p3")]
    case .newsOf: return [.clause("home.rule.8.2")]
    }
  }

  private func subjects(of layer: FormLayer) -> [WhySubject] {
    if layer.fields.contains(where: { $0.fact != nil }) { return fact(in: layer) }
    guard case .ground(let id) = layer.purpose,
      let rules = model.intake?.service.flatMap(RuleBook.newest), let ground = rules.ground(id)
    else { return [] }
    return [.clause(ground.clause)]
  }

  func subjects(of screen: Workbench.Screen?) -> [WhySubject] {
    switch screen {
    case .setup(let screen): hours(screen.draft.place)
    case .inbox, nil: model.inbox.selected.map { term(of: $0) } ?? []
    case .desk: model.selectedVisit.map { limits($0) } ?? []
    case .intake(let screen): subjects(of: screen)
    case .application(let screen): WhyFinder(model.reading(screen)).subjects(of: screen)
    case .complaint(let screen): subjects(of: screen)
    case .board(let screen): screen.selected.map { [FigureClauses(model).subject($0)] } ?? []
    case .visits, .handover: FigureClauses(model).limits.map { .clause($0) }
    case .visit(let screen): screen.file.map { limits($0.visit) } ?? []
    case .printing, .report, .log: []
    case .calendar: []
    case .booking(let screen): clauses(of: screen)
    case .queue(let screen): model.queueClauses(screen)
    case .bulletin(let screen): clauses(of: screen)
    case .templates(let screen): model.templateClauses(screen)
    case .recount(let screen):
      screen.recount.changes.indices.contains(screen.index)
        ? screen.recount.changes[screen.index].clauses.map { .clause($0) } : []
    case .rules(let screen):
      screen.causes(model.office)
    }
  }

  private func hours(_ place: Place) -> [WhySubject] {
    let ids = RuleBook.loaded.compactMap { RuleBook.newest($0)?.hours(at: place) }
      .flatMap { [$0.clause, $0.intakeClause] }
    return ids.reduce(into: [ClauseID]()) { known, id in
      if !known.contains(id) { known.append(id) }
    }.map { .clause($0) }
  }

  /// All that is known of a service whose order is not here.
  private func known(_ rules: RuleSet) -> [WhySubject] {
    clauses(rules.provisions.map(\.clause) + [rules.edition.clause])
  }

  /// The hours of the service; for what is filed from afar also the day it is registered on.
  private func hours(_ rules: RuleSet, _ channel: Channel) -> [WhySubject] {
    let hours = rules.hours(at: model.place).map { [$0.intakeClause, $0.clause] } ?? []
    let ids = channel == .portal ? [rules.afterHours].compactMap(\.self) + hours : hours
    return ids.reduce(into: [ClauseID]()) { known, id in
      if !known.contains(id) { known.append(id) }
    }.map { .clause($0) }
  }

  private func limits(_ visit: Visit) -> [WhySubject] {
    VisitPhase.allCases.compactMap { visit.limit($0) }.map { .clause($0.clause) }
  }

  /// The inbox row has no history at hand; its term is counted from what the row tells.
  private func term(of row: InboxRow) -> [WhySubject] {
    if let preview = model.inbox.preview, preview.subject.id == row.id,
      preview.subject.isOpen(to: model.clerk.id)
    {
      return terms(of: preview.subject)
    }
    guard let rules = model.office.newestRules(of: row.service) else { return [] }
    return rules.terms(via: row.channel).flatMap(\.clauses).map { .clause($0) }
  }

  private func terms(of subject: Case) -> [WhySubject] {
    guard let rules = model.office.rules(for: subject) else { return [] }
    let calendar = model.office.calendar
    let hours = rules.hours(registering: subject.channel, at: model.place)
    let registration = hours.flatMap { hours in
      try? RegistrationRule(hours: hours, afterHoursClause: rules.afterHours, calendar: calendar)
        .register(subject.facts.received, via: subject.channel)
    }
    let deadlines = try? subject.allTerms(rules, calendar: calendar, place: model.place)
    return deadlines?.map {
      .term($0.term, $0.due, $0.term.start == .registration ? registration : nil)
    } ?? []
  }

  private func subjects(of screen: IntakeScreen) -> [WhySubject] {
    guard let rules = screen.service.flatMap(RuleBook.newest) else { return [] }
    switch screen.step {
    case .fields: return rules.isLoaded ? hours(rules, screen.channel) : known(rules)
    case .consent: return clauses([rules.documents.consent])
    case .papers:
      let rows = model.paperRows
      guard rows.indices.contains(screen.papers.index) else { return [] }
      return rows[screen.papers.index].law.clauses.map { .clause($0) }
    case .decision: return decisionSubjects
    case .handing: return screen.handing.map { terms(of: $0.file.subject) } ?? []
    }
  }

  /// A possible decision is explained by its date, an impossible one by what forbids it.
  private var decisionSubjects: [WhySubject] {
    let offers = model.decisionOffers
    guard let index = model.intake?.decision.index, offers.indices.contains(index) else {
      return []
    }
    switch offers[index].problem {
    case .refused(let refusal):
      return refusal.clauses.map { .clause($0) } + refusal.articles.map { .article($0) }
    case .field: return []
    case nil:
      let counted = offers[index].outcome.map { terms(of: $0.subject) } ?? []
      switch offers[index].kind {
      case .refuseAcceptance:
        return (model.intakeRules.map { [.article($0.incompletePackage)] } ?? []) + counted
      case .accept, .talon, .refuse: return counted
      }
    }
  }

  private func subjects(of screen: ApplicationScreen) -> [WhySubject] {
    guard let subject = screen.file?.subject, let rules = model.office.rules(for: subject) else {
      return []
    }
    switch screen.pane {
    case .deadlines: return deadline(screen.index, subject)
    case .papers:
      let rows = subject.checklist(by: rules).rows
      return rows.indices.contains(screen.index)
        ? rows[screen.index].law.clauses.map { .clause($0) } : []
    case .history: return terms(of: subject)
    case .steps:
      guard let now = model.circumstances(subject) else { return [] }
      let offers = subject.offers(now)
      guard offers.indices.contains(screen.index) else { return [] }
      let refusal = offers[screen.index].refusal
      let clauses = refusal?.clauses ?? offers[screen.index].clauses
      return clauses.map { .clause($0) } + (refusal?.articles ?? []).map { .article($0) }
    }
  }

  private func subjects(of screen: ComplaintScreen) -> [WhySubject] {
    guard let file = screen.file else { return [] }
    let deadlines = ComplaintSummary(model, file).deadlines
    switch screen.pane {
    case .deadlines where deadlines.indices.contains(screen.index):
      return [.complaintTerm(deadlines[screen.index])]
    case .steps:
      let offers = file.subject.offers(model.complaintCircumstances)
      guard offers.indices.contains(screen.index), let refusal = offers[screen.index].refusal else {
        return []
      }
      return refusal.clauses.map { .clause($0) } + refusal.articles.map { .article($0) }
    case .deadlines, .log, .answer, .history: return deadlines.map { .complaintTerm($0) }
    }
  }

  private func deadline(_ index: Int, _ subject: Case) -> [WhySubject] {
    let terms = terms(of: subject)
    if terms.indices.contains(index) { return [terms[index]] }
    let limits = model.application?.file?.history.visit.map { self.limits($0) } ?? []
    let rules = model.office.rules(for: subject)
    if let rules, !rules.isLoaded, index == 0 { return known(rules) }
    let place = index - max(1, terms.count)
    return limits.indices.contains(place)
      ? [limits[place]] : clauses([rules?.monitoring])
  }
}
