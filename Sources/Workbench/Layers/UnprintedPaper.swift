import Cases
import Law
import Notices
import Screen

/// How a family gets a paper that did not come out of the printer.
enum UnprintedWay: CaseIterable {
  case printAgain
  /// Written by hand, printed at another machine, or sent.
  case otherwise
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
    let last = max(
      subject.lastCopy(of: form), jobs.map(\.numbers.upperBound).max() ?? 0)
    let count = max(1, printWish.copies ?? form.copies(office.settings))
    return (last + 1)...(last + count)
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
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(UnprintedWords.title),
          options: UnprintedWay.allCases.map {
            ChoiceLayer.Option(say(UnprintedWords.way($0)), "")
          },
          purpose: .unprinted(id, form))))
    return []
  }

  mutating func settleUnprinted(
    _ id: CaseID, _ form: FormID, _ way: UnprintedWay
  ) -> [Effect] {
    switch way {
    case .printAgain: return printInFocus(id, form)
    case .otherwise:
      if case .notice = layers.last { return handFromLayer() }
      return handFromIntake()
    }
  }
}
