import Cases
import Law
import Screen

extension Model {
  /// The printed paper, while it goes over the desk.
  func viewHanding(_ screen: IntakeScreen, _ handing: IntakeScreen.Handing) -> Sheet {
    var sheet = intakeFrame(screen, say(IntakeWords.handing))
    let preview = NoticePreview(self, handing.file.history)
    sheet.blocks = [
      .document(
        preview.document(handing.form, top: handing.top, isPrinted: handing.report != nil))
    ]
    if let report = handing.report {
      let words = say(MessageWords(report, notice: handing.form))
      sheet.blocks.append(.line([Run(words, report.isGood ? .ok : .error)]))
    }
    sheet.next = say(nextHanding(handing.report, of: handing.file.subject.id, handing.form))
    return sheet
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
