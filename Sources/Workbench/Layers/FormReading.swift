import Cases
import Law
import Letters
import Screen

/// What a filled form asks for.
struct FormReading {
  private let layer: FormLayer
  private let now: Moment

  init(_ layer: FormLayer, now: Moment) {
    self.layer = layer
    self.now = now
  }

  func effects(_ model: Model) -> Result<[Effect], FormProblem> {
    do { return .success(try read(model)) } catch { return .failure(error) }
  }

  private func read(_ model: Model) throws(FormProblem) -> [Effect] {
    switch layer.purpose {
    case .reason(let visit, let phase):
      let words = FreeText(try words(.words))
      return [.visit(visit, [.giveReason(.init(phase: phase, reason: .other, words: words))])]
    case .ground(let ground):
      _ = try words(.facts(ground))
      if layer.fields.contains(where: { $0.name == .act }) { _ = try words(.act) }
      _ = try record()
      return []
    case .order(let id, let version):
      let order = OrderRecord(
        number: FreeText(try words(.orderNumber)), date: try date(),
        visit: FreeText(try words(.visitDetails)))
      return [.decide(id, version: version, [.recordOrder(order)])]
    case .cabinet(let id, let version, let isNotice):
      return try delivery(.personalCabinet, id, version, isNotice)
    case .phoneNotice(let id, let version, let isNotice):
      return try delivery(.phoneNotice, id, version, isNotice)
    case .note(let id, let version):
      return [.decide(id, version: version, [.note(try words(.words))])]
    case .delay(let id, let version):
      return [.decide(id, version: version, [.explainDelay(try words(.words))])]
    case .withdraw(let id, let version):
      return [.decide(id, version: version, [.withdraw(reason: try words(.words))])]
    case .failedDelivery(let id, let version):
      return [.decide(id, version: version, [.failDelivery(reason: try words(.words))])]
    case .closeWithoutOrder(let id, let version):
      return [.decide(id, version: version, [.closeWithoutOrder(reason: try words(.words))])]
    case .supervisorReason:
      _ = try words(.words)
      return []
    case .facts, .acceptance:
      _ = try record()
      return []
    case .request:
      _ = try words(.words)
      return []
    case .freePlace: return [.preschools(.publish(try record(), again: false))]
    case .withdrawPlace(let id): return [.preschools(.withdraw(id, reason: try words(.words)))]
    case .lateEnd(let visit):
      let words = FreeText(try words(.words))
      return [.visit(visit, [.endLate(LateEnd(cause: .other, words: words))])]
    case .replay(let id): return [.replayCase(id, try date())]
    case .takeReason(let id, let version):
      return [.decide(id, version: version, [.take(reason: try words(.words))])]
    case .sensitivity(let id, let version, let isOn):
      return [.decide(id, version: version, [.setSensitivity(isOn, reason: try words(.words))])]
    case .openSensitive(let id): return [.openCase(id, reason: try words(.words))]
    case .bulkReason(let clerk): return model.bulkHand(to: clerk, reason: try words(.words))
    case .viewName:
      _ = try words(.words)
      return []
    case .calendarDay(let kind):
      let change = CalendarChange.day(
        try date(), works: kind.works, movedFrom: try otherDay(), act: try words(.calendarAct),
        certainty: kind.certainty, calendar: model.office.calendar)
      return [.calendar(.preview(change))]
    case .handed(let id, let version):
      return try delivery(.paper, id, version, false)
    case .step(let id, let version, let step):
      return [.decide(id, version: version, [.advance(step, try record())])]
    case .complaint(let form): return try effects(of: form)
    case .address: return []
    case .window(let form): return try effects(of: form)
    case .booking(let form): return try effects(of: form)
    case .schedule(let service):
      return try schedule(model.office, service).map { [.calendar(.settle($0))] } ?? []
    case .twins(let child, let other, let verdict):
      let reason = try words(.words)
      guard let verdict else { return [.twins(.takeBack(child, other, reason: reason))] }
      return [.twins(.judge(child, other, verdict, reason: reason))]
    }
  }

  func moment() throws(FormProblem) -> Moment { Moment(try date(), try time()) }

  /// What may be left empty.
  func optional(_ name: FormField.Name) -> String { layer[name] }

  private func delivery(
    _ delivery: Delivery, _ id: CaseID, _ version: Int, _ isNotice: Bool
  ) throws(FormProblem) -> [Effect] {
    let record = DeliveryRecord(
      delivery: delivery, at: Moment(try date(), try time()),
      phone: layer[.phone].isEmpty ? nil : FreeText("+7" + layer[.phone]))
    return isNotice
      ? [.decide(id, version: version, [.giveNotice(record)])]
      : [.handOver(id, version: version, record, nil)]
  }

  /// What is not whole is told before anything is decided; what must be filled is the law's to say.
  private func record() throws(FormProblem) -> Record {
    for index in layer.shown {
      let field = layer.fields[index]
      if field.fact != nil, !field.isEmpty, field.value == nil {
        throw FormProblem(
          message: field.fact?.id.kind == .moment ? .noSuchTime : .noSuchDate, field: field.name)
      }
    }
    return layer.record
  }

  func words(_ name: FormField.Name) throws(FormProblem) -> String {
    let text = layer[name]
    guard !text.isEmpty else { throw FormProblem(message: .wordsNeeded, field: name) }
    return text
  }

  private func otherDay() throws(FormProblem) -> CivilDate? {
    guard !layer[.movedFrom].isEmpty else { return nil }
    guard let date = CivilDate(digits: layer[.movedFrom]) else {
      throw FormProblem(message: .noSuchDate, field: .movedFrom)
    }
    return date
  }

  func date() throws(FormProblem) -> CivilDate {
    guard let date = CivilDate(digits: layer[.date]) else {
      throw FormProblem(message: .noSuchDate, field: .date)
    }
    return date
  }

  func time(_ name: FormField.Name = .time) throws(FormProblem) -> ClockTime {
    let typed = layer[name]
    guard typed.count == 4, let hour = Int(typed.prefix(2)), let minute = Int(typed.suffix(2)),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { throw FormProblem(message: .noSuchTime, field: name) }
    return ClockTime(hour, minute)
  }
}
