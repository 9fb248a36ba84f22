import Cases
import Letters
import Screen

extension EditLine {
  /// Takes an editing key or a letter; false when the key is none.
  mutating func take(_ key: Key, isDigitsOnly: Bool, length: Int?) -> Bool {
    switch key {
    case .character(let character):
      guard let letter = isDigitsOnly ? Keyboard.digit(character) : character else { return true }
      if let length, text.count >= length { return true }
      // What nobody sees has no place in a field.
      guard !letter.unicodeScalars.allSatisfy(\.isInvisible) else { return true }
      insert(String(letter))
    case .backspace: _ = backspace()
    case .delete: delete()
    case .left: moveLeft()
    case .right: moveRight()
    case .home: moveHome()
    case .end: moveEnd()
    case .enter, .escape, .tab, .backTab, .insert, .up, .down, .pageUp, .pageDown, .function,
      .control:
      return false
    }
    return true
  }
}

extension EditLine {
  /// The same for a field that may be the one of a telephone number, behind its «+7».
  mutating func take(_ key: Key, isPhone: Bool, isDigitsOnly: Bool, length: Int?) -> Bool {
    guard isPhone else { return take(key, isDigitsOnly: isDigitsOnly, length: length) }
    guard take(key, isDigitsOnly: true, length: PhoneTyping.room(for: text)) else { return false }
    let number = PhoneTyping.number(text)
    if number != text { self = EditLine(number, cursor: cursor - 1) }
    return true
  }

  /// Whether nothing more belongs to it.
  func isFull(isPhone: Bool, length: Int?) -> Bool {
    isPhone ? PhoneTyping.isWhole(text) : length == text.count
  }
}

extension Model {
  func isMovement(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .home, .end, .pageUp, .pageDown: true
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
      .function, .control:
      false
    }
  }

  /// Movement is no command: arrows and the like, and in command contexts `j k g G`.
  mutating func move(_ key: Key, _ context: Context) -> [Effect]? {
    let key = context.isText ? key : arrow(key)
    switch context {
    case .inbox: return moveInbox(key)
    case .desk: return moveDesk(key)
    case .choice: return moveChoice(key)
    case .reason: return moveReason(key)
    case .application, .past: return moveApplication(key)
    case .complaint: return moveComplaint(key)
    case .checklist: return movePapers(key)
    case .decision: return moveDecision(key)
    case .why: return moveWhy(key)
    case .notice: return moveNotice(key)
    case .places: return movePlaces(key)
    case .palette: return movePalette(key)
    case .search: return moveSearch(key)
    case .help: return moveHelp(key)
    case .handover: return moveHandOver(key)
    case .calendar: return moveCalendar(key)
    case .booking: return moveBooking(key)
    case .recount: return moveRecount(key)
    case .rules: return moveRules(key)
    case .templates: return moveTemplates(key)
    case .board: return moveBoard(key)
    case .report: return moveReport(key)
    case .visits: return moveVisits(key)
    case .visit: return moveVisit(key)
    case .log: return moveLog(key)
    case .print: return movePrintQueue(key)
    case .bulletin: return moveBulletin(key)
    case .queue: return moveQueueRows(key)
    case .handing: return moveHanding(key)
    case .confirmation, .intake, .details, .form, .setup, .alarm: return nil
    }
  }

  private func arrow(_ key: Key) -> Key {
    guard case .character(let typed) = key else { return key }
    switch Keyboard.cap(typed) {
    case "j": return .down
    case "k": return .up
    case "g": return .home
    case "G": return .end
    default: return key
    }
  }

  /// A letter in a text context, or an editing key.
  mutating func type(_ key: Key, _ context: Context) -> [Effect]? {
    switch context {
    case .intake: typeInField(key)
    case .details: typeInDetails(key)
    case .form: typeInForm(key)
    case .palette: typeInPalette(key)
    case .search: typeInSearch(key)
    case .help: typeInHelp(key)
    case .setup: typeInSetUp(key)
    case .inbox, .desk, .application, .past, .checklist, .decision, .handing, .handover, .calendar,
      .booking, .recount, .rules, .templates, .board, .visits, .visit, .log, .print, .notice, .why,
      .places,
      .choice,
      .confirmation,
      .report, .reason, .complaint, .bulletin, .queue,
      .alarm:
      nil
    }
  }

  /// The field in which one types takes a telephone number.
  private var isPhoneTyped: Bool {
    if let form = formLayer { return form.fields[form.focus].name == .phone }
    return context == .intake && intake?.fields.focus == .phone
  }

  /// A number that was full has sent the cursor on, and the next key is a digit more: it stands in the
  /// field behind, and the clerk is told before it stays there unseen.
  mutating func tellDigitBehindPhone(_ key: Key, _ phone: String?) {
    guard let phone, case .character(let typed) = key,
      typed.isNumber || Keyboard.digit(typed) != nil
    else { return }
    tell(.digitBehindPhone(PhoneText.spoken("+7" + phone)), isBad: true)
  }

  /// Pasted text goes to one field only: line ends become spaces, nothing runs as a command, and what
  /// did not fit answers no question of the next field.
  mutating func paste(_ text: String) -> [Effect] {
    guard context.isText else {
      tell(.pasteOnlyInFields)
      return []
    }
    if let answers = chosenAnswers {
      tell(.choiceField(answers: answers), isBad: true)
      return []
    }
    let place = typingPlace
    var effects: [Effect] = []
    let whole = isPhoneTyped ? PhoneText.international(text.tidied) : nil
    for character in whole?.suffix(PhoneTyping.digits) ?? text.tidied[...] {
      guard typingPlace == place else {
        tell(.pasteCut, isBad: true)
        return effects
      }
      effects = type(.character(character), context) ?? effects
    }
    return effects
  }
}
