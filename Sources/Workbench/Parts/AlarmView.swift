import Cases
import Law
import Screen

/// What fills the screen while something is not saved.
extension Model {
  func viewAlarm(_ alarm: AlarmState) -> Sheet {
    var sheet = frame(title: [say(AlarmWords.notSaved)])
    sheet.isAlarm = true
    let lines = alarm.showsSheet ? copyLines(alarm) : alarmLines(alarm)
    sheet.blocks = lines.map { .paragraph([Run("!! " + $0, .alarm)], indent: 0) }
    if let visit = served, let clock = visit.servingClock(at: now) {
      sheet.blocks += [
        .space, .line([Run("!! \(say(AlarmWords.clock)) \(ClockText.served(clock))", .alarm)]),
      ]
    }
    sheet.next = say(AlarmWords.retry(alarm.tries + 1))
    sheet.message = Note(say(TroubleWords(alarm.trouble)), isBad: true)
    sheet.keys = keyHints(.alarm)
    if let question = leavingUnsaved {
      sheet.layer = view(question)
      sheet.next = say(NextWords.safeEnter)
      sheet.keys = keyHints(.confirmation)
    }
    return sheet
  }

  private func alarmLines(_ alarm: AlarmState) -> [String] {
    [
      say(AlarmWords.headline), "",
      "\(say(AlarmWords.whatHappened)) \(say(TroubleWords(alarm.trouble)))",
      say(AlarmWords.notLost), say(AlarmWords.whatToDo),
    ]
  }

  /// Everything typed, in plain words: the application, the paper and the form that are open, and what
  /// waits for the store to answer.
  private func copyLines(_ alarm: AlarmState) -> [String] {
    var lines: [(label: String, text: String)] = []
    if let draft = intake?.draft {
      lines += draft.fields.map { (say(FieldWords($0, via: draft.channel)), draft[$0]) }
    }
    if let detail = intake?.papers.detail {
      lines += detail.asked.filter { $0 != .recommendation }.map {
        (say(DetailWords($0)), detail.mark.text($0))
      }
    }
    if let form = formLayer {
      lines += form.shown.map {
        (say(form.label(of: form.fields[$0].name)), form.fields[$0].edit.text)
      }
    }
    var ahead = EditLine()
    for key in alarm.typedAhead { _ = ahead.take(key, isDigitsOnly: false, length: nil) }
    lines.append((say(AlarmWords.typedSince), ahead.text))
    let typed = lines.filter { !$0.text.isEmpty }
    return typed.isEmpty ? [say(AlarmWords.nothingTyped)] : typed.map { "\($0.label): \($0.text)" }
  }
}
