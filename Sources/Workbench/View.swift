import Screen

extension Model {
  /// What stands on the screen now.
  package func view() -> Sheet {
    if let alarm { return viewAlarm(alarm) }
    var sheet = viewScreen()
    guard let layer = layers.last else {
      sheet.keys = led(sheet.keys, by: sheet.next)
      return sheet
    }
    sheet.next = ""
    sheet.keys = keyHints(layer.context)
    switch layer {
    case .why(let layer): return viewWhy(layer, over: sheet)
    case .notice(let layer): return viewNotice(layer, over: sheet)
    case .search(let layer): return viewSearch(layer, over: sheet)
    case .help(let layer): sheet.layer = view(layer)
    case .palette(let layer): sheet.layer = view(layer)
    case .places(let layer): sheet.layer = view(layer)
    case .reason(let layer): sheet.layer = view(layer)
    case .choice(let layer): sheet.layer = view(layer)
    case .confirmation(let layer): sheet.layer = view(layer)
    case .form(let layer): sheet.layer = view(layer)
    }
    sheet.next = layerNext(layer)
    if case .form(let form) = layer, form.next == nil { sheet.keys = atLastField(sheet, form) }
    return sheet
  }

  /// Behind the last field Enter leads to no other one: it saves, or F8 does.
  private func atLastField(_ sheet: Sheet, _ form: FormLayer) -> [KeyHint] {
    if form.purpose.needsConfirmation, let key = keymap.keys(of: .confirmRefusal).first {
      let confirm = KeyHint(key: key.name, word: say(CommandFooter.confirm))
      return [confirm] + led(sheet.keys, by: sheet.next)
    }
    return sheet.keys.map { hint in
      hint.key == Key.enter.name ? KeyHint(key: hint.key, word: say(CommandFooter.save)) : hint
    }
  }

  private func viewScreen() -> Sheet {
    switch stack.last {
    case .setup(let screen): viewSetUp(screen)
    case .inbox, nil: viewInbox()
    case .desk: viewDesk()
    case .intake(let screen): viewIntake(screen)
    case .application(let screen): viewApplication(screen)
    case .complaint(let screen): viewComplaint(screen)
    case .handover(let screen): viewHandOver(screen)
    case .calendar(let screen): viewCalendar(screen)
    case .booking(let screen): viewBooking(screen)
    case .recount(let screen): viewRecount(screen)
    case .rules(let screen): viewRules(screen)
    case .templates(let screen): viewTemplates(screen)
    case .board(let screen): viewBoard(screen)
    case .report(let screen): viewReport(screen)
    case .visits(let screen): viewVisits(screen)
    case .visit(let screen): viewVisit(screen)
    case .log(let screen): viewLog(screen)
    case .printing(let screen): viewPrintQueue(screen)
    case .bulletin(let screen): viewBulletin(screen)
    case .queue(let screen): viewQueue(screen)
    }
  }

  private func layerNext(_ layer: LayerState) -> String {
    switch layer {
    case .choice(let layer):
      guard let index = layer.index else { return say(NextWords.chooseFirst) }
      return say(NextWords.choose(layer.options[index].text))
    case .reason(let layer):
      return say(layer.index == nil ? NextWords.chooseFirst : NextWords.recordReason)
    case .confirmation: return say(NextWords.safeEnter)
    case .form(let layer):
      if let next = layer.next {
        return say(NextWords.nextField(say(layer.label(of: layer.fields[next].name))))
      }
      return say(layer.purpose.needsConfirmation ? NextWords.confirmWithF8 : NextWords.save)
    case .help: return say(NextWords.run)
    case .palette(let layer): return say(paletteNext(layer))
    case .places: return say(NextWords.go)
    case .why, .notice, .search: return ""
    }
  }
}

extension LayerState {
  var context: Context {
    switch self {
    case .help: .help
    case .palette: .palette
    case .places: .places
    case .search: .search
    case .why: .why
    case .reason: .reason
    case .choice: .choice
    case .confirmation: .confirmation
    case .form: .form
    case .notice: .notice
    }
  }
}
