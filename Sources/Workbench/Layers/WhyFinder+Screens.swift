import Cases
import Law
import Screen

/// What F1 means on a screen, with no window above it.
extension WhyFinder {
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
}
