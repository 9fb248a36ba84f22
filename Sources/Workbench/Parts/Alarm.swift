import Cases
import Law
import Screen

/// Something is not saved. It fills the screen until it is.
package struct AlarmState: Equatable, Sendable {
  let trouble: StoreTrouble
  let effect: Effect
  let since: Moment
  var tries = 1
  var lastTry: Moment
  /// The sheet of everything typed, to be copied by hand.
  var showsSheet = false
  /// What was typed before the alarm could be seen: it belongs into the field.
  var typedAhead: [Key] = []
  /// A key other than a letter came: what was typed behind it belongs to another field or question,
  /// and is taken nowhere.
  var hasDropped = false

  static let actions: [CommandID: Action] = [
    .retrySave: { $0.retryNow() },
    .copySheet: { $0.showCopySheet() },
    .leave: { $0.askToLeaveUnsaved() },
    .help: { _ in [] },
  ]
}

extension Model {
  mutating func raiseAlarm(_ trouble: StoreTrouble, _ effect: Effect) -> [Effect] {
    if case .clash = trouble { return explainClash(effect) }
    guard effect.isWriting else {
      note = TimedNote(text: say(TroubleWords(trouble)), isBad: true, since: now)
      return []
    }
    if var known = alarm {
      known.tries += 1
      known.lastTry = now
      alarm = known
      return []
    }
    alarm = AlarmState(trouble: trouble, effect: effect, since: now, lastTry: now)
    return [.bell]
  }

  /// Another desk was first: nothing typed is lost, the case is read again and decided again.
  private mutating func explainClash(_ effect: Effect) -> [Effect] {
    tell(.changedElsewhere, isBad: true)
    reopenSentForm(nil)
    reopenSentDetail()
    rememberLoss(effect)
    switch effect {
    case .decide(let id, _, _), .handOver(let id, _, _, _): return [.loadCase(id), .loadDesk]
    case .exchange, .twins, .window, .booking: return []
    case .preschools: return [.preschools(.loadBulletin)]
    case .complaints(let effect):
      return effect.subject.map { [.complaints(.load($0))] } ?? []
    case .createOffice, .keepSetUp, .loadOffice, .loadDesk, .loadBoard, .loadInbox, .refreshRows,
      .countInbox, .loadChanges, .noteLook, .noteDesk,
      .loadCase, .openCase, .loadViews, .saveView, .removeView, .loadVisit, .loadLog, .bulk,
      .replayCase, .search, .findPersons, .saveDraft, .loadDraft, .loadDrafts, .discardDraft,
      .arrive, .visit, .register, .print, .saveNotice, .printSheet, .edit, .closeDay, .calendar,
      .templates,
      .remember, .bell, .suspend, .quit, .loadPastDay, .closePastDay, .loadPrintJobs, .loadPrinters,
      .printJob, .report, .daySheet, .amendAddress:
      return [.loadDesk] + refresh()
    }
  }

  /// Letters typed while the store was waited for are kept until it answers; only letters, because a
  /// command must not run that nobody sees any more.
  mutating func keepTypedAhead(_ key: Key) -> Bool {
    guard let alarm, now.since(alarm.since) < 500, isTypingUnderneath else { return false }
    switch key {
    case .character, .backspace:
      guard !alarm.hasDropped else { return true }
      self.alarm?.typedAhead.append(key)
      return true
    case .enter, .escape, .tab, .backTab, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function, .control:
      self.alarm?.hasDropped = true
      return false
    }
  }

  private var isTypingUnderneath: Bool {
    var model = self
    model.alarm = nil
    return model.context.isText
  }

  /// The store answers again: what was typed meanwhile goes where it was typed.
  mutating func endAlarm() -> [Effect] {
    let (typed, hasDropped) = (alarm?.typedAhead ?? [], alarm?.hasDropped ?? false)
    alarm = nil
    let effects = typed.flatMap { update(.key($0), at: now) }
    if hasDropped { tell(.keysDropped, isBad: true) }
    return effects
  }

  /// A key typed before the alarm could be seen does nothing.
  mutating func retryNow() -> [Effect] {
    guard let alarm, now.since(alarm.since) >= 500 else { return [] }
    return [alarm.effect]
  }

  /// By itself each five seconds, where another try can help.
  mutating func retryAlarm() -> [Effect] {
    guard let alarm, alarm.trouble.isWorthRetrying, now.since(alarm.lastTry) >= 5_000 else {
      return []
    }
    return [alarm.effect]
  }

  mutating func showCopySheet() -> [Effect] {
    alarm?.showsSheet.toggle()
    return []
  }

  /// The way out of a store that never answers. A key typed before the alarm could be seen does not
  /// ask, and Enter stays.
  mutating func askToLeaveUnsaved() -> [Effect] {
    guard let alarm, now.since(alarm.since) >= 500 else { return [] }
    return confirm(.leaveUnsaved, farewell + [.quit])
  }

  /// The question whether to leave though something is not saved.
  var leavingUnsaved: ConfirmationLayer? {
    guard alarm != nil, case .confirmation(let layer) = layers.last, layer.text.isLeavingUnsaved
    else { return nil }
    return layer
  }
}

extension LayerState {
  var isLeavingUnsaved: Bool {
    if case .confirmation(let layer) = self { layer.text.isLeavingUnsaved } else { false }
  }
}

extension ConfirmationWords {
  fileprivate var isLeavingUnsaved: Bool { if case .leaveUnsaved = self { true } else { false } }
}

extension Effect {
  /// Whether something would be lost if it were not carried out.
  var isWriting: Bool {
    switch self {
    case .createOffice, .saveDraft, .discardDraft, .arrive, .visit, .register, .decide, .handOver,
      .closeDay, .closePastDay, .amendAddress:
      true
    case .calendar(let request): request.isWriting
    case .templates(let request): request.isWriting
    case .bulk(.hand), .saveView, .removeView: true
    case .bulk(.preview), .bulk(.rows): false
    case .complaints(let effect): effect.isWriting
    case .exchange: false
    case .preschools(let effect): effect.isWriting
    case .twins(let effect): effect.isWriting
    case .window(let effect): effect.isWriting
    case .booking(let effect): effect.isWriting
    case .loadOffice, .loadDesk, .loadBoard, .loadInbox, .refreshRows, .countInbox, .loadChanges,
      .noteLook, .noteDesk, .loadCase,
      .openCase, .loadViews, .loadVisit, .loadLog,
      .replayCase,
      .search, .findPersons, .loadDraft, .loadDrafts, .print, .saveNotice, .printSheet, .edit,
      .keepSetUp, .loadPastDay, .remember, .loadPrintJobs, .loadPrinters, .printJob, .report,
      .daySheet,
      .bell, .suspend, .quit:
      false
    }
  }
}
