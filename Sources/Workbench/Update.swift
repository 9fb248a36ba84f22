import Cases
import Law
import Screen

extension Model {
  /// The one place that changes the model. What the world must do is given back.
  package mutating func update(_ message: Message, at moment: Moment) -> [Effect] {
    now = moment
    switch message {
    case .key(let key):
      let effects = press(key)
      return effects + noteDeskInUse()
    case .paste(let text): return paste(text)
    case .tick: return tick()
    case .rested: return loadPreview()
    case .painted: return readAhead()
    case .resized(let size):
      self.size = size
      return refillInbox()
    case .outsideChange: return [.loadOffice, .loadDesk] + refresh()
    case .answer(let answer): return take(answer)
    case .clockMoved(let by):
      tell(isReadOnly ? .clockMovedUnsaved : .clockMoved(milliseconds: abs(by)), isBad: true)
      return []
    }
  }

  // MARK: Keys

  /// Where a key is pressed now.
  package var context: Context {
    if alarm != nil { return leavingUnsaved == nil ? .alarm : .confirmation }
    if let layer = layers.last { return layer.context }
    switch stack.last {
    case .setup: return .setup
    case .inbox, nil: return .inbox
    case .desk: return .desk
    case .intake(let screen): return screen.context
    case .application(let screen): return screen.asOf == nil ? .application : .past
    case .complaint: return .complaint
    case .handover: return .handover
    case .calendar: return .calendar
    case .booking: return .booking
    case .recount: return .recount
    case .rules: return .rules
    case .templates: return .templates
    case .board: return .board
    case .report: return .report
    case .visits: return .visits
    case .visit: return .visit
    case .log: return .log
    case .printing: return .print
    case .bulletin: return .bulletin
    case .queue: return .queue
    }
  }

  /// Milliseconds in which Enter still means the field that was full and went on by itself: the hand
  /// that has typed the last digit presses it without looking.
  private static let habit: Int64 = 600

  private mutating func press(_ key: Key) -> [Effect] {
    if case .control(let letter) = key { return pressControl(letter) }
    if keepTypedAhead(key) { return [] }
    let isHabit = key == .enter && movedOnAt.map { now.since($0) <= Self.habit } ?? false
    movedOnAt = nil
    let phone = fullPhone
    fullPhone = nil
    if case .character = key {} else { textAtChoiceSince = nil }
    guard !isHabit else { return [] }
    let context = context
    dropReadNote()
    if let command = keymap.command(for: key, in: context) { return run(command) }
    if let effects = move(key, context) { return effects }
    if context.isText, let effects = type(key, context) {
      tellDigitBehindPhone(key, phone)
      return effects
    }
    tellNoCommand(key)
    return []
  }

  /// Says so, with the keys that really lead on from here.
  private mutating func tellNoCommand(_ key: Key) {
    let here = context
    func name(_ command: CommandID) -> String? {
      guard let row = CommandTable.command(command), row.contexts.contains(here) else { return nil }
      return keymap.names(of: row, in: here, on: layout).first
    }
    let words = MessageWords.noCommand(
      key: key.name, help: name(.helpKeys) ?? name(.help), palette: name(.palette))
    tell(words)
  }

  /// A message lives until the next key. Only bad news stays at least as long as a glance takes, so
  /// that keys typed ahead do not wipe it unseen.
  private mutating func dropReadNote() {
    if let note, note.isBad, now.since(note.since) <= 800 { return }
    note = nil
  }

  /// Ctrl-C closes the layer, twice quickly leaves; Ctrl-Z stops; the other ones are nobody's.
  private mutating func pressControl(_ letter: Character) -> [Effect] {
    switch letter {
    case "c":
      let again = lastInterrupt.map { now.since($0) < 1_000 } ?? false
      lastInterrupt = now
      return again ? farewell + [.quit] : run(.back)
    case "z": return [.suspend]
    default:
      tellNoCommand(.control(letter))
      return []
    }
  }

  /// Runs a command where the keys are now; one that does not belong here does nothing.
  mutating func run(_ command: CommandID) -> [Effect] {
    let context = context
    guard CommandTable.command(command)?.contexts.contains(context) == true,
      let action = Actions.action(command, in: context)
    else { return [] }
    return action(&self)
  }

  /// Esc leaves one level and loses nothing.
  mutating func goBack() -> [Effect] {
    if !layers.isEmpty { return closeLayer() }
    switch stack.last {
    case .intake: return leaveIntakeStep()
    case .setup: return leaveSetUpStep()
    case .application(let screen) where screen.asOf != nil: return reloadCase()
    case .inbox, nil:
      if stack.count > 1 { return popScreen() }
      tell(.howToLeave)
      return []
    case .desk, .application, .handover, .calendar, .booking, .recount, .rules, .templates, .board,
      .visits, .visit, .log, .printing, .report, .complaint, .bulletin, .queue:
      return popScreen()
    }
  }

  /// F10 leaves the screen at once; typed text is in the draft already.
  mutating func leave() -> [Effect] {
    if !layers.isEmpty {
      layers.removeAll()
      return []
    }
    return stack.count > 1 ? popScreen() : farewell + [.quit]
  }

  /// The desk is free, and a list without marks has been looked at to its end.
  var farewell: [Effect] {
    let left: [Effect] = clerk.role.serves && !isReadOnly ? [.noteDesk(isInUse: false)] : []
    return left + (isReadOnly || !inbox.changed.isEmpty ? [] : [.noteLook])
  }

  mutating func popScreen() -> [Effect] {
    guard stack.count > 1 else { return [] }
    stack.removeLast()
    bulletinScreen?.wantsOrder = true
    preschoolQueue?.wantsOrder = true
    return refresh()
  }

  // MARK: Time

  private mutating func tick() -> [Effect] {
    if let note, !note.isBad, now.since(note.since) > 8_000 { self.note = nil }
    askForReasons()
    if let made = forecastMade, now.since(made) >= 10_000 { makeForecast() }
    return retryAlarm() + remindOnce()
  }

  /// Milliseconds until messages that could not be laid are tried again.
  private static let reminderPause: Int64 = 300_000

  /// Once a day, and once behind the start, the messages of the day are laid into the outbox; until all
  /// of them lie there they are tried again.
  private mutating func remindOnce() -> [Effect] {
    guard remindedOn != today, !isReadOnly, !clerk.isRetired else { return [] }
    // A clock that was set back does not stop them.
    if let tried = remindersTriedAt, (0..<Self.reminderPause).contains(now.since(tried)) {
      return []
    }
    remindersTriedAt = now
    // Asked last: it reads the rules of every service.
    return office.bookedServices.isEmpty ? [] : [.booking(.remind)]
  }

  mutating func tell(_ phrase: MessageWords, isBad: Bool = false) {
    note = TimedNote(text: say(phrase), isBad: isBad, since: now)
  }

  /// The session waits for the printing service before it ends.
  package mutating func tellHandingAtEnd() { tell(.handingAtEnd) }

  /// Reads what the screen shows again; rows change in place and keep their order.
  mutating func refresh() -> [Effect] {
    switch stack.last {
    case .inbox, nil: refreshInbox()
    case .application(let screen): [.loadCase(screen.id)]
    case .printing: [.loadPrintJobs]
    case .board, .visits: loadBoard()
    case .visit(let screen): [.loadVisit(screen.id)]
    case .log(let screen): [.loadLog(screen.query)]
    case .handover: [.daySheet(.load)]
    case .complaint(let screen): [.complaints(.load(screen.id))]
    case .booking(let screen): [.booking(.load(screen.service))]
    case .templates: [.templates(.load)]
    case .bulletin: [.preschools(.loadBulletin)]
    case .queue(let screen): [.preschools(.loadQueue(screen.list?.key))]
    case .setup, .desk, .intake, .calendar, .recount, .rules, .report: []
    }
  }

  mutating func showDesk() -> [Effect] {
    layers.removeAll()
    let place = stack.lastIndex { screen in
      switch screen {
      case .desk: true
      case .setup, .inbox, .intake, .application, .handover, .calendar, .booking, .recount, .rules,
        .templates, .board, .visits, .visit, .log, .printing, .report, .complaint, .bulletin,
        .queue:
        false
      }
    }
    if let place {
      stack.removeSubrange((place + 1)...)
    } else {
      stack.append(.desk(DeskScreen()))
    }
    settleDesk()
    return [.loadDesk]
  }
}
