import Cases
import Demo
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

extension CaseByKeys {
  /// Opens the case from wherever the clerk stands.
  func openCase() throws {
    if desk.model.context == .application { return }
    for _ in 0..<6 where ![.inbox, .desk].contains(desk.model.context) { try press("Esc") }
    try press("F3")
    try say("\(subject().number)")
    try press("Enter")
    guard desk.model.context == .application, desk.model.application?.file != nil else {
      throw stuck("the application")
    }
  }

  /// Takes a step of the lifecycle on the application's screen.
  func take(_ step: Step, _ record: Record = [:]) throws {
    // The intake of a family at the desk has ended on the calendar of visits.
    let before = try subject().version
    if desk.model.context == .booking, step == .fixDate {
      return try finish(step, record, before)
    }
    let isSigned = Permission.row(for: .step(step)).roles == [.head]
    try sitDown(isSigned ? DemoStore.head : DemoStore.clerk)
    try openCase()
    guard let screen = desk.model.application, let file = screen.file else { return }
    let proposed = desk.model.proposedStep(screen, file)
    let isNext =
      screen.pane != .steps && proposed?.step == step && file.subject.stage != .checking
      && !file.subject.stage.isFinal
    if !isNext { try putCursor(on: step) }
    // The opening is an event of its own.
    let opened = try subject().version
    try press("Enter")
    try finish(step, record, opened)
  }

  /// Why a step is not possible, as the screen tells it; `nil` when it is.
  func obstacle(to step: Step) throws -> String? {
    try openCase()
    try putCursor(on: step)
    guard let file = desk.model.application?.file else { throw stuck("the application") }
    let offer = desk.model.stepOffers(file).first { $0.step == step }
    guard offer?.isAllowed == false else { return nil }
    try press("Enter")
    return desk.message
  }

  private func putCursor(on step: Step) throws {
    for _ in ApplicationScreen.Pane.allCases where desk.model.application?.pane != .steps {
      try press("F9")
    }
    guard let screen = desk.model.application, let file = screen.file,
      let row = desk.model.stepOffers(file).firstIndex(where: { $0.step == step })
    else { throw stuck("the step \(step)") }
    try press(row > screen.index ? "Down" : "Up", times: abs(row - screen.index))
  }

  /// What the step opens is filled, confirmed, printed and handed over.
  ///
  /// - Parameter before: the version of the case at which the step was begun; a step without facts is
  ///   recorded with its first key.
  private func finish(_ step: Step, _ record: Record, _ before: Int) throws {
    for _ in 0..<6 {
      let context = desk.model.context
      if context == .form {
        try fill(record)
      } else if context == .booking {
        // The earliest free hour.
        try press("Enter")
      } else if context == .confirmation {
        try press("F8")
      } else if case .choice(let layer) = desk.model.layers.last,
        case .delivery(let ways, _) = layer.purpose
      {
        try choose(ways.firstIndex(of: .paper), "into the family's hands")
      } else if context == .notice {
        try press("Enter")
      } else {
        guard try subject().version > before else { throw stuck("the step \(step)") }
        return
      }
    }
    throw stuck("the end of the step \(step)")
  }

  /// Fills the open form and sends it.
  func fill(_ record: Record) throws {
    guard let opened = desk.model.formLayer?.purpose else { throw stuck("a form") }
    for _ in 0..<80 {
      guard let layer = desk.model.formLayer, layer.purpose == opened else { return }
      try answer(layer.fields[layer.focus], record)
      guard let now = desk.model.formLayer, now.purpose == opened, now.focus == layer.focus else {
        continue
      }
      try goOn(now, record)
    }
    throw stuck("the end of the form")
  }

  private func goOn(_ layer: FormLayer, _ record: Record) throws {
    let behind = layer.shown.filter { $0 > layer.focus }
    guard let target = behind.first(where: { isOpen(layer.fields[$0], record) }) else {
      return try press(layer.purpose.needsConfirmation ? "F8" : "Enter")
    }
    if let next = layer.next, next <= target { return try press("Enter") }
    try press("Down", times: behind.prefix { $0 <= target }.count)
  }

  /// Whether the field does not say yet what it shall say.
  private func isOpen(_ field: FormField, _ record: Record) -> Bool {
    guard field.options.isEmpty else {
      return field.fact.flatMap { record[$0.id] }.map { field.value != $0 } ?? false
    }
    return wanted(field, record).map { $0 != field.edit.text } ?? false
  }

  private func answer(_ field: FormField, _ record: Record) throws {
    guard isOpen(field, record) else { return }
    guard !field.options.isEmpty else {
      try press("Backspace", times: field.edit.text.count)
      return try say(wanted(field, record) ?? "")
    }
    guard let value = field.fact.flatMap({ record[$0.id] }),
      let place = field.options.firstIndex(of: value)
    else { throw stuck("an answer to \(field.name)") }
    if place < 9 { return try press("\(place + 1)") }
    try press("Right", times: place - (field.answer ?? -1))
  }

  private func wanted(_ field: FormField, _ record: Record) -> String? {
    if let fact = field.fact { return record[fact.id].flatMap(Self.typed) }
    return Self.words(field.name, record)
  }

  /// A value as it is typed.
  private static func typed(_ value: FieldValue) -> String? {
    switch value {
    case .date(let date): date.dotted.filter { $0.isNumber }
    case .moment(let moment): StepForm.digits(moment)
    case .text(let text): text.words
    case .number(let number): "\(number)"
    case .answer, .choice, .ground, .document, .category, .language: nil
    }
  }

  /// Fields of the desk's own forms.
  private static func words(_ name: FormField.Name, _ record: Record) -> String? {
    switch name {
    case .words: record.words(.reason) ?? "отбасы сұрады"
    case .facts: record.words(.groundFacts)
    case .act: record.words(.groundAct)
    case .orderNumber: "12-б"
    case .visitDetails: "мектепке келу"
    case .date: record.values.values.compactMap(\.date).first?.dotted.filter { $0.isNumber }
    case .time, .phone, .movedFrom, .calendarAct, .fact, .complainant, .applicationNumber,
      .body, .days, .address, .system, .informed, .bookedChild, .dayStart, .dayEnd, .lunchStart,
      .lunchEnd, .visitMinutes, .rooms, .officeOpens, .officeCloses, .intakeOpens, .intakeCloses:
      nil
    }
  }
}
