import Cases
import Law
import Letters
import Notices
import Screen

/// A complaint in lines.
struct ComplaintSummary {
  private let model: Model
  private let file: ComplaintHistory

  init(_ model: Model, _ file: ComplaintHistory) {
    self.model = model
    self.file = file
  }

  private var subject: Complaint { file.subject }
  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }
  private func row(_ cells: [Run]) -> Table.Row { .item(Table.Item(cells: cells)) }
  private func erasable(_ text: FreeText) -> String { text.words ?? say(HistoryWords.erased) }

  private func name(_ id: ClerkID) -> String { model.office.clerk(id)?.name ?? id.account }

  // MARK: Facts

  var facts: [Fact] {
    let matter = erasable(subject.facts.matter).replacing("\n", with: " ")
    return [
      Fact(say(ComplaintLabel.complainant), [Run(complainant)]),
      Fact(say(ComplaintLabel.matter), [Run("«\(matter)»")]),
      Fact(say(ComplaintLabel.against), [Run(against)]),
      Fact(
        say(FrameWords.stage),
        [Run(say(ComplaintStageWords(subject.stage))), Run("  \(handler)", .muted)]),
    ] + remark
  }

  private var complainant: String {
    let facts = subject.facts
    let contact = facts.contact.flatMap(\.words).map { " · \(PhoneText.spoken($0))" } ?? ""
    return "\(erasable(facts.complainant))\(contact) · \(facts.received.date.dotted) "
      + "\(facts.received.time), \(say(ComplaintMeansWords(facts.means)))"
  }

  private var against: String {
    let who = subject.facts.against.map(name) ?? say(ComplaintLabel.organisation)
    let service = subject.facts.service.map { ", \(say(ServiceWords($0)))" } ?? ""
    let to = say(AddresseeWords(subject.facts.addressee)).lowercased()
    return "\(who)\(service) · \(to)"
  }

  private var handler: String {
    let who = subject.handler.map(name) ?? say(ComplaintLabel.nobody)
    return "\(say(ComplaintLabel.handler)): \(who)"
  }

  private var remark: [Fact] {
    guard subject.stage == .open, let remark = subject.remark else { return [] }
    return [Fact(say(ComplaintLabel.remark), [Run("«\(erasable(remark))»", .warning)])]
  }

  // MARK: Deadlines

  var deadlines: [ComplaintDeadline] {
    (try? subject.deadlines(model.office.calendar)) ?? []
  }

  var deadlineRows: [Table.Row] {
    let rows = deadlines.map { deadline in
      row([
        Run(say(ComplaintDutyWords(deadline.term.duty))), Run(length(deadline), .muted),
        due(deadline), state(deadline),
        Run(
          deadline.term.clauses.first?.text ?? say(ShortArticleWords(deadline.term.article)),
          .clause),
      ])
    }
    return rows.isEmpty ? [row([Run(say(DueWords.uncounted), .unknown)])] : rows
  }

  private func length(_ deadline: ComplaintDeadline) -> String {
    say(ComplaintLength(deadline.term.length.slug.count))
  }

  private func due(_ deadline: ComplaintDeadline) -> Run {
    let date = deadline.due.date
    let weekday = say(WeekdayWords(date.weekday, isLong: false))
    switch deadline.state {
    case .notNeeded: return Run("—", .muted)
    case .elsewhere: return Run("\(weekday) \(date.dotted)", .muted)
    case .done: return Run("\(weekday) \(date.dotted)", .muted)
    case .running:
      let wording = DueWording(
        .due(date, closes: Complaint.hours(model.office)?.close ?? ClockTime(18, 30)),
        now: model.now, calendar: model.office.calendar)
      let isNear = date <= model.today.adding(days: 1)
      return Run(
        "\(weekday) \(date.dottedShort)\(isNear ? " · \(say(wording))" : "")", wording.role)
    }
  }

  private func state(_ deadline: ComplaintDeadline) -> Run {
    switch deadline.state {
    case .running: return Run(say(ComplaintDutyState.running(subject.stage)))
    case .done(let moment):
      let late = deadline.isLate(on: model.today)
      return Run(
        say(ComplaintDutyState.done(moment.date, late: late)), late ? .overdue : .ok)
    case .notNeeded: return Run(say(ComplaintDutyState.notNeeded), .muted)
    case .elsewhere: return Run(say(ComplaintDutyState.elsewhere), .muted)
    }
  }

  // MARK: Log and history

  /// What the log holds of the visit: nobody can change it.
  var logRows: [Table.Row] {
    guard let visit = file.visit else { return [] }
    return file.visitEvents.map { event in
      row([
        Run(moment(event.at)),
        Run(HistoryText(model).text(HistoryEntry(event)) + elapsed(event, visit)),
        Run(name(event.clerk), .muted),
      ])
    }
  }

  /// How long the visitor had waited when called.
  private func elapsed(_ event: Recorded<VisitEvent>, _ visit: Visit) -> String {
    guard case .called = event.body else { return "" }
    let waited = event.at.since(visit.arrivedAt)
    let over = visit.limit(.waiting).map { waited > $0.milliseconds } ?? false
    let mark = over ? " \(say(LevelWords(.breached)))" : ""
    return "   \(say(PhaseWords(.waiting))) \(ClockText.text(waited))\(mark)"
  }

  var historyRows: [Table.Row] {
    file.events.map { event in
      row([
        Run(moment(event.at)), Run(ComplaintHistoryText(model).text(event)),
        Run(name(event.clerk), .muted),
      ])
    }
  }

  private func moment(_ moment: Moment) -> String {
    "\(moment.date.dottedShort) \(moment.time)"
  }

  // MARK: Steps

  private var offers: [ComplaintOffer] { subject.offers(model.complaintCircumstances) }

  var stepRows: [Table.Row] {
    offers.map { offer in
      row([
        Run(say(ComplaintStepWords(offer.step)), offer.isAllowed ? .text : .forbidden),
        Run(
          offer.refusal.map { model.refusalText($0) } ?? say(FrameWords.allowed),
          offer.isAllowed ? .ok : .forbidden),
      ])
    }
  }

  /// The ban that matters most here: who may not handle it.
  var forbidden: [Run]? {
    guard let against = subject.facts.against else { return nil }
    let refusal = ComplaintRefusal(.complainedOf(against))
    return [
      Run("\(say(FrameWords.forbidden)) ", .muted), Run(model.refusalText(refusal), .forbidden),
    ]
  }

  // MARK: Answer

  /// The page as it would be printed; before the decision the words alone.
  func answer(top: Int) -> Document {
    let paper = ComplaintPaper(
      subject, office: model.office, clerk: model.clerk, moment: model.now)
    let copy = subject.lastCopy(of: .complaintAnswer) + 1
    if subject.outcome != nil, let page = try? paper.page(.answer, copy: copy) {
      return Document(lines: PageLines(model).lines(page), top: top)
    }
    let words = subject.answer?.words ?? say(ComplaintLabel.noDraft)
    let width = max(30, min(model.size.width - 4, 100))
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { String($0).wrapped(cells: width) }
    return Document(lines: lines.map { [Run("  \($0)")] }, top: top)
  }
}

/// A length in working days, short enough for a row.
struct ComplaintLength: Phrase {
  private let days: Int

  init(_ days: Int) { self.days = days }

  var kazakh: String { "\(days) ж.к." }
  var russian: String { "\(days) р.д." }
  var english: String { "\(days) w.d." }
}
