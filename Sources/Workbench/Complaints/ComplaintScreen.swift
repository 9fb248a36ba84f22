import Cases
import Law
import Letters
import Notices
import Screen

/// One complaint: facts, terms, the log around it, the answer, every step with why-not.
package struct ComplaintScreen: Equatable, Sendable {
  let id: ComplaintID
  var pane: Pane = .deadlines
  var index = 0
  var file: ComplaintHistory?
  /// The answer was printed from here; the next Enter says that the complainant has it.
  var isPrinted = false

  init(id: ComplaintID) { self.id = id }

  enum Pane: CaseIterable, Sendable {
    case deadlines
    case log
    case answer
    case history
    case steps
  }

  static let actions: [CommandID: Action] = [
    .caseStep: { $0.nextStepOfComplaint() },
    .pane: { $0.nextComplaintPane() },
    .handComplaint: { $0.handComplaint() },
    .writeAnswer: { $0.writeAnswer() },
    .notices: { $0.chooseComplaintPaper() },
    .passUp: { $0.askComplaint(ComplaintForm.passUp, [.body, .date, .time]) },
    .extendTerm: { $0.askComplaint(ComplaintForm.extend, [.days, .words]) },
    .noticeExtension: { $0.askComplaint(ComplaintForm.noticeExtension, [.date, .time]) },
    .giveBack: { $0.askComplaint(ComplaintForm.giveBack, [.words]) },
    .explainDelay: { $0.askComplaint(ComplaintForm.delay, [.words]) },
    .withdrawComplaint: { $0.askComplaint(ComplaintForm.withdraw, [.words]) },
    .refresh: { $0.reloadComplaint() },
  ]
}

extension Model {
  var complaint: ComplaintScreen? {
    get {
      if case .complaint(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .complaint = stack.last else { return }
      stack[stack.count - 1] = .complaint(newValue)
    }
  }

  var complaintCircumstances: ComplaintCircumstances {
    ComplaintCircumstances(moment: now, clerk: clerk, office: office)
  }

  mutating func openComplaint(_ id: ComplaintID) -> [Effect] {
    stack.append(.complaint(ComplaintScreen(id: id)))
    return [.complaints(.load(id))]
  }

  mutating func reloadComplaint() -> [Effect] {
    complaint.map { [.complaints(.load($0.id))] } ?? []
  }

  // MARK: Moving

  mutating func nextComplaintPane() -> [Effect] {
    guard var screen = complaint else { return [] }
    screen.pane = screen.pane.stepping(1)
    screen.index = 0
    complaint = screen
    return []
  }

  mutating func moveComplaint(_ key: Key) -> [Effect]? {
    guard var screen = complaint else { return nil }
    // A page of the answer scrolls; the other panes are lists.
    let count = screen.pane == .answer ? 1_000 : complaintRows(screen).count
    guard let index = ListMovement.move(key, from: screen.index, count: count) else { return nil }
    screen.index = index
    complaint = screen
    return []
  }

  // MARK: Commands

  /// The one sensible step at the complaint's stage.
  mutating func nextStepOfComplaint() -> [Effect] {
    guard let subject = complaint?.file?.subject else { return [] }
    switch ComplaintNext(subject, self).step {
    case .writeAnswer: return writeAnswer()
    case .submit: return decideComplaint([.submit])
    case .decide: return chooseOutcome()
    case .passUp: return askComplaint(ComplaintForm.passUp, [.body, .date, .time])
    case .printAnswer: return [.complaints(.print(subject.id, .answer))]
    case .give: return decideComplaint([.give(deliveryNow(subject))])
    case .wait, .nothing: return []
    }
  }

  private func deliveryNow(_ subject: Complaint) -> DeliveryRecord {
    let delivery: Delivery =
      switch subject.facts.means {
      case .written, .oral: .paper
      case .portal: .personalCabinet
      }
    return DeliveryRecord(delivery: delivery, at: now)
  }

  private func decideComplaint(_ commands: [ComplaintCommand]) -> [Effect] {
    guard let subject = complaint?.file?.subject else { return [] }
    return [.complaints(.decide(subject.id, version: subject.version, commands))]
  }

  /// The clerk complained of explains in a note; everybody else writes the answer.
  mutating func writeAnswer() -> [Effect] {
    guard let subject = complaint?.file?.subject else { return [] }
    guard subject.facts.against != clerk.id else {
      return askComplaint(ComplaintForm.note, [.words])
    }
    return [
      .edit(subject.answer?.words ?? "", .complaintAnswer(subject.id, version: subject.version))
    ]
  }

  /// The editor gave nothing back, or there is none: a line on the screen serves as well.
  mutating func takeAnswerText(_ text: String?, _ id: ComplaintID, version: Int) -> [Effect] {
    guard let text else {
      let words = complaint?.file?.subject.answer?.words ?? ""
      let layer = FormLayer(
        .complaint(.answer(id, version: version)),
        fields: [FormField(.words, words.replacing("\n", with: " "))])
      layers.append(.form(layer))
      return []
    }
    let words = text.neutralised(keepingLines: true)
    guard !words.tidied.isEmpty else { return [] }
    return [.complaints(.decide(id, version: version, [.writeAnswer(words)]))]
  }

  /// What a field begins with: a moment is now until it is said otherwise.
  private func known(_ name: FormField.Name) -> String {
    switch name {
    case .date: today.dotted.filter { $0.isNumber }
    case .time: now.time.description.filter { $0.isNumber }
    case .words, .facts, .act, .orderNumber, .movedFrom, .calendarAct, .visitDetails,
      .phone, .fact,
      .complainant, .applicationNumber, .body, .days, .address, .system, .informed, .bookedChild,
      .dayStart, .dayEnd, .lunchStart, .lunchEnd, .visitMinutes, .rooms, .officeOpens,
      .officeCloses,
      .intakeOpens, .intakeCloses:
      ""
    }
  }

  mutating func askComplaint(
    _ form: (ComplaintID, Int) -> ComplaintForm, _ names: [FormField.Name]
  ) -> [Effect] {
    guard let subject = complaint?.file?.subject else { return [] }
    let fields = names.map { FormField($0, known($0)) }
    layers.append(
      .form(FormLayer(.complaint(form(subject.id, subject.version)), fields: fields)))
    return []
  }

  /// Nothing is preselected: how a complaint ends is nobody's habit.
  private mutating func chooseOutcome() -> [Effect] {
    guard let subject = complaint?.file?.subject else { return [] }
    let outcomes = subject.outcomes(complaintCircumstances)
    let options = outcomes.map { outcome, refusal in
      ChoiceLayer.Option(
        say(ComplaintOutcomeWords(outcome)), refusal.map { refusalText($0) } ?? "")
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ComplaintStepWords(.decide)), options: options,
          purpose: .complaint(
            .outcome(subject.id, version: subject.version, outcomes.map(\.outcome))))))
    return []
  }

  /// To any colleague but the one complained of.
  mutating func handComplaint() -> [Effect] {
    guard let subject = complaint?.file?.subject else { return [] }
    let colleagues = office.clerks.filter {
      !$0.isRetired && $0.role != .auditor && $0.id != subject.facts.against
        && $0.id != subject.handler
    }
    guard !colleagues.isEmpty else {
      tell(.noColleague)
      return []
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ComplaintLabel.handler),
          options: colleagues.map { ChoiceLayer.Option($0.name, $0.post) },
          purpose: .complaint(
            .handler(subject.id, version: subject.version, colleagues.map(\.id))))))
    return []
  }

  mutating func chooseComplaintPaper() -> [Effect] {
    guard let subject = complaint?.file?.subject else { return [] }
    let kinds = ComplaintPaper.kinds(for: subject)
    guard let first = kinds.first else {
      tell(.noNotice)
      return []
    }
    guard kinds.count > 1 else { return [.complaints(.print(subject.id, first))] }
    let options = kinds.map { kind in
      let copies = subject.lastCopy(of: kind.form)
      return ChoiceLayer.Option(
        say(NoticeWords(kind.form)), copies > 0 ? say(FrameWords.copies(copies)) : "")
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(FrameWords.notices), options: options,
          purpose: .complaint(.paper(subject.id, kinds)), index: 0)))
    return []
  }

  // MARK: Answers

  mutating func take(_ answer: ComplaintAnswer) -> [Effect] {
    switch answer {
    case .list(let rows): return takeComplaints(rows)
    case .opened(let file): return takeComplaint(file)
    case .registered(let file):
      alarm = nil
      tell(.complaintRegistered(file.subject.number.description))
      stack.append(.complaint(ComplaintScreen(id: file.subject.id)))
      return takeComplaint(file) + [.complaints(.loadList)]
    case .decided(let file):
      alarm = nil
      tell(.recorded(number: file.subject.number.short(in: today.year)))
      return takeComplaint(file) + [.complaints(.loadList)]
    case .printed(let file, let kind, let report):
      note = TimedNote(
        text: say(MessageWords(report, notice: kind.form)), isBad: !report.isGood, since: now)
      if var screen = complaint, screen.id == file.subject.id, kind == .answer {
        screen.isPrinted = true
        complaint = screen
      }
      return takeComplaint(file)
    case .refused(let refusal):
      alarm = nil
      note = TimedNote(text: refusalText(refusal), isBad: true, since: now)
      lastWhy = refusal.clauses.map { .clause($0) } + refusal.articles.map { .article($0) }
      return []
    }
  }

  private mutating func takeComplaint(_ file: ComplaintHistory) -> [Effect] {
    for index in stack.indices {
      guard case .complaint(var screen) = stack[index], screen.id == file.subject.id else {
        continue
      }
      screen.file = file
      stack[index] = .complaint(screen)
    }
    return []
  }

  func refusalText(_ refusal: ComplaintRefusal) -> String {
    let id: ClerkID? =
      switch refusal.cause {
      case .complainedOf(let id), .alreadyHandled(let id): id
      case .readOnlyRole, .supervisorOnly, .notFromStage, .answerMissing, .missingText,
        .mustBePassedUp, .alreadyPassedUp, .isOurs, .delayNotExplained, .alreadyExtended,
        .extensionTooLong, .extensionTooLate, .notExtended, .dateInFuture, .dateTooEarly,
        .unknownClerk, .unknownApplication, .calendar:
        nil
      }
    let name = id.map { office.clerk($0)?.name ?? $0.account } ?? ""
    let source = refusal.clauses.first?.text ?? refusal.articles.first?.kazakh
    return say(ComplaintRefusalWords(refusal, name: name)) + (source.map { " (\($0))" } ?? "")
  }
}
