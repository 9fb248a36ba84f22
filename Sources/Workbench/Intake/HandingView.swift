import Cases
import Law
import Screen

extension Model {
  /// The printed paper, while it goes over the desk.
  func viewHanding(_ screen: IntakeScreen, _ handing: IntakeScreen.Handing) -> Sheet {
    var sheet = intakeFrame(screen, say(IntakeWords.handing))
    let preview = NoticePreview(self, handing.file.history)
    sheet.blocks =
      handOutWarning(handing.file.subject) + [
        .document(
          preview.document(handing.form, top: handing.top, isPrinted: handing.report != nil))
      ]
    if let report = handing.report {
      let state = paperState(report, of: handing)
      sheet.blocks.append(.paragraph([state], indent: 0))
      // It stands under the paper as long as the screen is open.
      if sheet.message?.text == state.text { sheet.message = nil }
    }
    sheet.next = say(nextHanding(handing.report, of: handing.file.subject.id, handing.form))
    return sheet
  }

  /// What became of the paper so far; trouble that came after the printer had taken it goes first.
  private func paperState(_ report: PrintReport, of handing: IntakeScreen.Handing) -> Run {
    let subject = handing.file.subject
    if case .queued = report, let job = lastJob(of: subject.id, handing.form), job.state.isTrouble {
      return Run(
        say(MessageWords.unprinted(number: job.number.short(in: today.year), job.state)), .error)
    }
    return Run(say(MessageWords(report, notice: handing.form)), report.isGood ? .ok : .error)
  }

  func viewIntake(_ screen: IntakeScreen) -> Sheet {
    switch (screen.step, screen.owner) {
    case (.handing, _):
      screen.handing.map { viewHanding(screen, $0) } ?? intakeFrame(screen, "")
    case (.papers, _): viewPapers(screen)
    case (.decision, _): viewDecision(screen)
    case (.fields, .draft(let draft, _)), (.consent, .draft(let draft, _)):
      viewFields(screen, draft)
    case (.fields, .registered), (.consent, .registered): viewPapers(screen)
    }
  }
}
