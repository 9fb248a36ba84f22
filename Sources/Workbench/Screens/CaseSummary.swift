import Cases
import Law
import Letters
import Screen

/// A case in lines: for its own screen, and in short under the inbox.
struct CaseSummary {
  private let model: Model
  private let file: CaseFile
  /// The moment for which everything is said: now, or the end of the day that is replayed.
  private let moment: Moment

  init(_ model: Model, _ file: CaseFile, asOf day: CivilDate? = nil) {
    self.model = model
    self.file = file
    moment = day.map { min(Moment.end(of: $0), model.now) } ?? model.now
  }

  private var subject: Case { file.subject }
  private var rules: RuleSet? { model.office.rules(for: subject) }

  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  // MARK: Facts

  var facts: [Fact] {
    let child = file.history.child.facts
    let applicant = file.history.applicant.facts
    return [Fact(say(FrameWords.child), [Run(childLine(child))])] + schoolingFact + [
      Fact(say(IntakeWords.applicant), [Run(applicantLine(applicant))]),
      Fact(
        say(FrameWords.stage),
        [Run(say(StageWords(subject.stage)) + archiveLine), Run("  \(channelLine)", .muted)]),
      Fact(say(FrameWords.holder), holderRuns),
    ] + signatureFact + failureFact + placeFacts + complaintFact + otherFact + askedFact
  }

  /// Of a service whose order is not here, what nobody can say of it, why, and what is done meanwhile.
  var unknown: Run? {
    guard let rules, !rules.isLoaded else { return nil }
    return Run(say(UnknownWords.parts(rules.unknown)), .unknown)
  }

  /// What the portal says of the applicant's signature (`home.req.10.4`).
  private var signatureFact: [Fact] {
    guard let isSigned = file.history.surroundings.isSigned else { return [] }
    return [Fact(say(SignatureWords.signature), [Run(say(YesNoWords(isSigned)))])]
  }

  private var failureFact: [Fact] {
    guard let failure = subject.failedDelivery else { return [] }
    let reason = failure.reason.words ?? say(HistoryWords.erased)
    let text = "\(stamp(failure.at)) \(say(DeliveryWords(failure.delivery))): \(reason)"
    return [Fact(say(BoardWords.failedDeliveries), [Run(text, .error)])]
  }

  /// Why the application lies in the archive, with the clause that put it there.
  private var archiveLine: String {
    guard let rules, let archived = subject.archived(by: rules) else { return "" }
    let source = archived.clauses.first.map { " (\($0.text))" } ?? ""
    return ": \(say(ArchiveReasonWords(archived.reason)))\(source)"
  }

  /// The place in each queue and why it is what it is.
  private var placeFacts: [Fact] {
    file.history.surroundings.places.map { place in
      Fact(say(QueueWords.title), [Run(model.placeReason(place))])
    } + spentCategoryFact + registerFact + placeKindFacts + otherPlaceFact
  }

  /// The State Corporation takes in where the family is registered (`camp.req.7.2.queue`).
  private var otherPlaceFact: [Fact] {
    guard subject.record.answer(.registeredHere) == false else { return [] }
    let answer = FactText(model).value(.answer(false))
    return [
      Fact(
        say(FactWords(.registeredHere)), [Run("\(answer) (camp.req.7.2.queue)", .warning)])
    ]
  }

  /// Until when a temporary place is offered, referred to or taken meanwhile (`preschool.rule.3.15`).
  private var placeKindFacts: [Fact] {
    let text = PlaceText(model)
    let offered = subject.offeredPlace.flatMap { place in
      place.choice(.placeKind) == .temporary
        ? [place.words(.offeredPreschool) ?? "", text.kind(place)].joined(separator: " · ") : nil
    }
    let meanwhile = subject.temporaryPlaceUntil.flatMap { until in
      until > moment.date ? say(BulletinWords.temporary(until: until)) : nil
    }
    return [offered, meanwhile].compactMap(\.self).map {
      Fact(say(FactWords(.placeKind)), [Run($0, .warning)])
    }
  }

  /// A preschool that the register does not have: its queue is one of its own (`preschool.rule.10.p1`).
  private var registerFact: [Fact] {
    guard !file.history.surroundings.places.isEmpty || subject.stage == .checking else { return [] }
    let names = subject.queuedPreschools.filter {
      model.office.preschools.standing(of: $0) == .notListed
    }
    guard !names.isEmpty else { return [] }
    let words = RegisterWords.notListedName(names.joined(separator: ", "))
    return [Fact(say(RegisterWords.title), [Run(say(words), .warning)])]
  }

  /// Why the stated category gives no class (`preschool.rule.23.p1`).
  private var spentCategoryFact: [Fact] {
    guard subject.record.isCategorySpent, let category = subject.record[.category]?.category else {
      return []
    }
    let words = BulletinWords.categorySpent(say(CategoryWords(category)))
    return [Fact(say(QueueWords.queueClass), [Run(say(words), .warning)])]
  }

  private var askedFact: [Fact] {
    guard let last = file.history.surroundings.inquiries.last else { return [] }
    let check = last.inquiry.check.map { ", \(say(IdentityCheckWords($0)))" } ?? ""
    let text = "\(stamp(last.at)) \(say(AskerWords(last.inquiry.asker)).lowercased())\(check)"
    return [Fact(say(WindowWords.lastAsked), [Run(text, .muted)])]
  }

  private var otherFact: [Fact] {
    let numbers = file.history.surroundings.otherApplications
    guard !numbers.isEmpty else { return [] }
    let text = numbers.map { $0.short(in: model.today.year) }.joined(separator: " · ")
    return [Fact(say(TwinWords.sameChild), [Run(text)])]
  }

  /// Complaints about the application, the open ones with their dates.
  private var complaintFact: [Fact] {
    let rows = file.history.surroundings.complaints
    guard !rows.isEmpty else { return [] }
    let texts = rows.map { row in
      "\(row.number.short(in: model.today.year)) \(say(ComplaintStageWords(row.stage)))"
    }
    return [
      Fact(say(ComplaintLabel.complaints), [Run(texts.joined(separator: " · "), .warning)])
    ]
  }

  private var holderRuns: [Run] {
    let holder = Run(
      say(ClaimWords.heldSince(model.name(of: subject.holder), subject.holdsSince)),
      subject.isHeldByOther(than: model.clerk) ? .warning : .text)
    return subject.isSensitive
      ? [holder, Run("  " + say(ClaimWords.sensitive), .warning)] : [holder]
  }

  private func childLine(_ child: PersonFacts) -> String {
    [child.name.full, child.birthDate?.dotted, child.iin].compactMap(\.self)
      .joined(separator: ", ")
  }

  private var schoolingFact: [Fact] {
    schoolingLine.map { [Fact(say(FieldWords(.grade)), [Run($0)])] } ?? []
  }

  /// «3Б, қазақ тілі».
  private var schoolingLine: String? {
    subject.facts.schooling.map {
      "\($0.grade)\($0.letter), \(say(StudyLanguageWords($0.language)))"
    }
  }

  private func applicantLine(_ applicant: PersonFacts) -> String {
    let phone = applicant.phone.map { " · \(PhoneText.spoken($0))" } ?? ""
    return "\(applicant.name.full), \(say(RelationWords(subject.facts.relation)))\(phone)"
  }

  private var channelLine: String {
    let received = subject.facts.received
    return "\(say(ChannelWords(subject.channel))) · \(received.date.dotted) \(received.time)"
  }

  // MARK: Deadlines

  var deadlines: [TermRun] {
    guard let rules else { return [] }
    return (try? subject.allTerms(rules, calendar: model.office.calendar, place: model.place)) ?? []
  }

  var deadlineRows: [Table.Row] {
    let terms = deadlines.map { deadline in
      row([
        Run(say(TermWords(deadline.term.id))), dueRun(deadline),
        Run(progress(deadline), deadline.isEstimated ? .warning : .muted), source(deadline.term),
      ])
    }
    let uncounted = terms.isEmpty ? [uncountedRow] : []
    return terms + uncounted + cabinetRow + clockRows + [monitoringRow]
  }

  /// The rule by which what is ready goes to the personal cabinet.
  var cabinet: DeliveryRule? { rules?.cabinet(via: subject.channel, from: subject.stage) }

  /// Until somebody records that it was sent, the case is not over (`pmpk.req.5.3`).
  private var cabinetRow: [Table.Row] {
    guard let cabinet, let ready = subject.stages.last?.at.date else { return [] }
    return [
      row([
        Run(say(LegalStepWords(.deliver))), Run(say(CabinetWords.toSend), .warning),
        Run(say(CabinetWords.readySince(ready)), .muted), clause(cabinet.clause),
      ])
    ]
  }

  /// Why there is no date: the calendar ends, or no order is here that would set one.
  private var uncountedRow: Table.Row {
    guard let rules, !rules.isLoaded else { return row([Run(say(DueWords.uncounted), .unknown)]) }
    return row([
      Run(say(UnknownWords.term)), Run(say(UnknownWords.noText), .unknown), Run(""),
      clause(rules.edition.clause),
    ])
  }

  /// A decided case shows when it was decided; a running one its date.
  private func dueRun(_ deadline: TermRun) -> Run {
    if let decided = deadline.endedAt {
      let late = decided.date > deadline.due.date
      return Run(
        say(DueWords.decided(day(decided.date), late: late)), late ? .overdue : .ok)
    }
    guard deadline.isAwaited else { return Run(day(deadline.due.date), .muted) }
    let wording = DueWording(
      .due(deadline.due.date, closes: deadline.closing), now: moment,
      calendar: model.office.calendar)
    let words = say(wording)
    let date = deadline.due.date
    // Once is enough: a date said twice pushes the days out of its column.
    return Run(
      words.contains(date.dottedShort) ? words : "\(words), \(day(date))", wording.role)
  }

  /// With its year where that is not this one.
  private func day(_ date: CivilDate) -> String {
    date.year == moment.date.year ? date.dottedShort : date.dotted
  }

  /// « · 5:33 қалды» while the term runs.
  private func left(_ deadline: TermRun) -> String {
    let left = try? WorkingTimeLeft(
      until: deadline.due.date, closes: deadline.closing, hours: rules?.hours(at: model.place),
      now: moment, calendar: model.office.calendar)
    guard subject.decidedAt == nil, let left, left != .passed else { return "" }
    return " · " + say(TimeLeftWords(left))
  }

  /// «2 жұмыс күнінің 2-күні», with a word where the calendar is not confirmed; a term that has ended
  /// counts no further.
  private func progress(_ deadline: TermRun) -> String {
    let today = min(moment.date, deadline.endedAt?.date ?? moment.date)
    let day = deadline.due.trace.last { $0.date <= today && $0.isCounted }?.ordinal ?? 0
    let words = say(DueWords.progress(day: day, of: deadline.length))
    return deadline.isEstimated ? "\(say(TraceWords.estimated)) · \(words)" : words
  }

  private var clockRows: [Table.Row] {
    guard let visit = file.history.visit else { return [] }
    let clocks = [visit.waitingClock(at: moment), visit.servingClock(at: moment)]
    return clocks.compactMap(\.self).map { clock in
      row([
        Run(say(PhaseWords(clock.phase))), Run(ClockText.elapsed(clock)),
        Run(
          say(DueWords.limit(clock.limit?.minutes, breached: clock.isBreached)),
          clock.isBreached ? .breached : .muted),
        self.clause(clock.limit?.clause),
      ])
    }
  }

  private var monitoringRow: Table.Row {
    let open = file.history.surroundings.openStages
    return row([
      Run(say(DueWords.monitoring)), Run(say(DueWords.stagesOpen(open)), open > 0 ? .text : .ok),
      Run(say(DueWords.noTerm), .muted), clause(rules?.monitoring),
    ])
  }

  /// The clause of the order, or the article where the order is silent.
  private func source(_ term: Term) -> Run {
    Run(term.clauses.first?.text ?? term.articles.first?.kazakh ?? "", .clause)
  }

  private func clause(_ id: ClauseID?) -> Run { Run(id?.text ?? "", .clause) }

  private func row(_ cells: [Run]) -> Table.Row { .item(Table.Item(cells: cells)) }

  // MARK: Papers

  var paperRows: [Table.Row] {
    guard let rules else { return [] }
    return subject.checklist(by: rules).rows.map { paper in
      row([
        Run(say(DocumentWords(paper.document))),
        Run(say(PaperWords(paper, on: moment.date)), PaperRole.of(paper, on: moment.date)),
        Run(paper.mark?.details.issuedOn?.dotted ?? "", .muted), clause(paper.law.rule.clause),
      ])
    } + attachmentRows
  }

  /// The files that came with an application of the portal.
  private var attachmentRows: [Table.Row] {
    file.history.surroundings.attachments.map { attachment in
      let name = attachment.name.words ?? say(HistoryWords.erased)
      let paper = attachment.document.map { say(DocumentWords($0)) } ?? ""
      return row([
        Run("\(say(ExchangeWords.attachment)): \(name)"),
        Run(say(ExchangeWords.size(attachment.size))), Run(paper, .muted), Run(""),
      ])
    }
  }

  // MARK: History

  var historyRows: [Table.Row] {
    file.history.timeline.map { entry in
      row([
        Run(stamp(entry.at)), Run(HistoryText(model).text(entry)),
        Run(HistoryText(model).author(entry), .muted),
      ])
    }
  }

  /// The words of a line of the history in full, for the line in focus.
  func historyText(_ index: Int) -> [Run]? {
    let timeline = file.history.timeline
    guard timeline.indices.contains(index) else { return nil }
    let entry = timeline[index]
    return [
      Run("\(stamp(entry.at))  ", .muted), Run(HistoryText(model).text(entry)),
      Run("  \(HistoryText(model).author(entry))", .muted),
    ]
  }

  private func stamp(_ moment: Moment) -> String { "\(moment.date.dottedShort) \(moment.time)" }

  // MARK: Steps

  /// Every step of the lifecycle; a forbidden one stays visible with its reason.
  var stepRows: [Table.Row] {
    offers.map { offer in
      row([
        Run(say(LegalStepWords(offer.step)), offer.isAllowed ? .text : .forbidden),
        Run(
          offer.refusal.map { model.refusalText($0) } ?? say(FrameWords.allowed),
          offer.isAllowed ? .ok : .forbidden),
      ])
    }
  }

  private var offers: [StepOffer] {
    model.circumstances(subject, at: moment).map { subject.offers($0) } ?? []
  }

  /// Why the step of a row is not possible, in full; `nil` for a possible one.
  func reason(ofStep index: Int) -> Run? {
    guard offers.indices.contains(index), let refusal = offers[index].refusal else { return nil }
    return Run(model.refusalText(refusal), .forbidden)
  }

  /// The first forbidden step that one would look for, on one line.
  var forbidden: [Run]? {
    guard let offer = offers.first(where: { !$0.isAllowed }), let refusal = offer.refusal else {
      return nil
    }
    let words = "\(say(LegalStepWords(offer.step))) — \(model.refusalText(refusal))"
    return [Run("\(say(FrameWords.forbidden)) ", .muted), Run(words, .forbidden)]
  }

  // MARK: Under the inbox

  func preview(lines: Int) -> [Block] {
    var blocks: [Block] = [
      .line([
        Run(
          [childLine(file.history.child.facts), schoolingLine].compactMap(\.self)
            .joined(separator: ", "))
      ]),
      .line([Run(applicantLine(file.history.applicant.facts), .muted)]),
    ]
    if let deadline = deadlines.first {
      let id = deadline.term.clauses.first
      let text = id.flatMap { ClauseLibrary.clause($0)?.text } ?? ""
      blocks.append(
        .line([
          dueRun(deadline), Run(left(deadline), .muted),
          Run("   «\(text)» \(id?.text ?? "")", .clause),
        ]))
    }
    if let unknown { blocks.append(.line([unknown])) }
    let count = file.history.timeline.count
    let room = max(0, lines - blocks.count - 1)
    blocks += (max(0, count - room)..<count).compactMap { historyText($0).map(Block.line) }
    if let forbidden { blocks.append(.line(forbidden)) }
    return Array(blocks.prefix(lines))
  }
}
