import Cases
import Law
import Notices
import Screen

/// How a family gets a paper that did not come out of the printer.
enum UnprintedWay: CaseIterable {
  case printAgain
  /// Written by hand, printed at another machine, or sent: the hand-over records it.
  case otherwise
  /// A paper that no hand-over records, but that the next step waits for.
  case byHand
}

/// No paper is said to be handed over that has not come out, unless the clerk says how.
extension Model {
  /// Whether the family can have it: printed or going through, or laid down as a file where there is
  /// no printer. A paper that nothing was heard of, or whose printer is in trouble, is not out.
  func isOut(_ report: PrintReport?, of id: CaseID, _ form: FormID) -> Bool {
    switch report {
    case nil, .failed: false
    case .printed, .saved: true
    case .queued: lastJob(of: id, form)?.state.isTrouble != true
    }
  }

  /// Whether the printing service has it and has not said that it came out; where nothing asks the
  /// service, nothing more will be heard.
  func isAwaited(_ report: PrintReport?, of id: CaseID, _ form: FormID) -> Bool {
    guard case .queued = report else { return false }
    return lastJob(of: id, form)?.state != .live(.unfollowed)
  }

  /// The list has the newest first.
  func lastJob(of id: CaseID, _ form: FormID) -> PrintJob? {
    printJobs.first { $0.caseID == id && $0.form == form }
  }

  /// The numbers on the copies that Enter prints: those of a paper that is stuck and goes again, else
  /// the next that no copy bears.
  package func nextCopies(of form: FormID, for subject: Case) -> ClosedRange<Int> {
    let jobs = printJobs.filter { $0.caseID == subject.id && $0.form == form }
    if printWish.copies == nil, let job = jobs.first, job.state.isTrouble { return job.numbers }
    let last = lastNumber(of: form, for: subject)
    let count = max(1, printWish.copies ?? form.copies(office.settings))
    return (last + 1)...(last + count)
  }

  private func lastNumber(of form: FormID, for subject: Case) -> Int {
    let jobs = printJobs.filter { $0.caseID == subject.id && $0.form == form }
    return max(subject.lastCopy(of: form), jobs.map(\.numbers.upperBound).max() ?? 0)
  }

  /// Whether the printing service has not answered for it yet: a key typed ahead prints nothing twice
  /// and hands nothing over.
  func isOnItsWay(_ id: CaseID, _ form: FormID) -> Bool {
    lastJob(of: id, form)?.state == .live(.handing)
  }

  mutating func sayOnItsWay() -> [Effect] {
    tell(.paperOnItsWay)
    return []
  }

  func nextHanding(_ report: PrintReport?, of id: CaseID, _ form: FormID) -> NextWords {
    guard isOut(report, of: id, form) else { return .unprinted }
    if case .saved = report { return .handFromFile }
    return isAwaited(report, of: id, form) ? .handWhenOut : .hand
  }

  /// Nothing is preselected: the record is the clerk's own answer.
  mutating func askUnprinted(_ id: CaseID, _ form: FormID) -> [Effect] {
    let ways: [UnprintedWay] = [.printAgain, isWaitedFor(id, form) ? .byHand : .otherwise]
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(UnprintedWords.title),
          options: ways.map { ChoiceLayer.Option(say(UnprintedWords.way($0)), "") },
          purpose: .unprinted(id, form, ways))))
    return []
  }

  /// Whether a step of the case waits for the receipt, which no copy of it is known to have come out
  /// for (`camp.rule.4`).
  func isWaitedFor(_ id: CaseID, _ form: FormID) -> Bool {
    guard form == .receipt, let subject = subjectInSight(id),
      let rules = office.rules(for: subject),
      subject.lacksReceipt || lastJob(of: id, form)?.state.isTrouble == true
    else { return false }
    return rules.lifecycle.steps(from: subject.stage).contains { step in
      rules.lifecycle.lines(from: subject.stage, step).contains {
        $0.guards.contains(.receiptGiven)
      }
    }
  }

  var isNoticeWaitedFor: Bool {
    noticeLayer.map { isWaitedFor($0.caseID, $0.form) } ?? false
  }

  /// Behind the printers stands what needs none.
  mutating func usePrinter(_ index: Int, of names: [String]) -> [Effect] {
    if names.indices.contains(index) { return usePrinter(names[index]) }
    return noticeLayer.map { settleUnprinted($0.caseID, $0.form, .byHand) } ?? []
  }

  private func subjectInSight(_ id: CaseID) -> Case? {
    [application?.file, intake?.handing?.file].compactMap { $0?.subject }.first { $0.id == id }
  }

  /// The clerk has written the paper by hand: it takes a number of its own, so that nothing that
  /// becomes of a print speaks of it.
  func recordByHand(_ id: CaseID, _ form: FormID) -> [Effect] {
    guard let subject = subjectInSight(id) else { return [] }
    let record = NoticeRecord(
      form: form, copy: lastNumber(of: form, for: subject) + 1, copies: 1, outcome: .writtenByHand)
    return [.decide(id, version: subject.version, [.recordNotice(record)])]
  }

  mutating func settleUnprinted(
    _ id: CaseID, _ form: FormID, _ way: UnprintedWay
  ) -> [Effect] {
    switch way {
    case .printAgain: return printInFocus(id, form)
    case .otherwise: return handOver()
    case .byHand:
      let record = recordByHand(id, form)
      return record + handOver()
    }
  }

  private mutating func handOver() -> [Effect] {
    if case .notice = layers.last { return handFromLayer() }
    return handFromIntake()
  }
}
