import Cases
import Law
import Notices
import Screen

/// What the printer says of the papers in front of the clerk.
extension Model {
  mutating func takePrint(_ file: CaseFile, _ form: FormID, _ report: PrintReport) -> [Effect] {
    let effects = takeFile(file)
    lastNotice = LastNotice(caseID: file.subject.id, form: form)
    let text = say(MessageWords(report, notice: form))
    note = TimedNote(text: text, isBad: !report.isGood, since: now)
    if var layer = noticeLayer, layer.caseID == file.subject.id, layer.form == form {
      layer.report = report
      noticeLayer = layer
    }
    noteHanding(file, report)
    guard let visit = servedVisit(of: file.subject), report.isGood else { return effects }
    return effects + [.visit(visit, [.printNotice])]
  }

  private mutating func noteHanding(_ file: CaseFile, _ report: PrintReport) {
    keepHandingCurrent(file)
    guard var screen = intake, screen.handing?.file.subject.id == file.subject.id else { return }
    screen.handing?.report = report
    intake = screen
  }

  /// The case at the desk has gone on by what became of its paper, or by what was said of its people.
  mutating func keepHandingCurrent(_ file: CaseFile) {
    guard var screen = intake, screen.registeredCase == file.subject.id else { return }
    screen.owner = .registered(file)
    intake = screen
    guard let handing = screen.handing else { return }
    var changed = IntakeScreen.Handing(file: file, form: handing.form)
    changed.top = handing.top
    changed.report = handing.report
    screen.handing = changed
    intake = screen
  }

  /// A paper that is open in front of the clerk has got further.
  mutating func noteReport(_ job: PrintJob, _ report: PrintReport) {
    if var layer = noticeLayer, layer.caseID == job.caseID, layer.form == job.form {
      layer.report = report
      noticeLayer = layer
    }
    if var screen = intake, screen.handing?.file.subject.id == job.caseID {
      screen.handing?.report = report
      intake = screen
    }
  }

  /// The last notice once more, with the next copy number.
  mutating func reprint() -> [Effect] {
    guard let last = lastNotice else {
      tell(.nothingToReprint)
      return []
    }
    return printInFocus(last.caseID, last.form)
  }
}

extension PrintReport {
  /// Whether nothing more is to be done about the paper.
  package var isGood: Bool {
    switch self {
    case .queued, .printed: true
    case .saved, .failed: false
    }
  }
}
