import Cases
import Law
import Screen

/// A day that nobody closed is offered for closing when work begins. Each visitor left from it gets
/// an end with a reason first, one after another; Esc leaves it for later.
extension Model {
  mutating func takePastDay(_ day: CivilDate?) -> [Effect] {
    guard let day, layers.isEmpty, alarm == nil, clerk.role != .auditor else { return [] }
    if let visit = hanging.first { return askLateEnd(visit) }
    return confirm(.closePastDay(day), [.closePastDay(day)])
  }

  mutating func askLateEnd(_ visit: Visit) -> [Effect] {
    let options = LateEnd.Cause.allCases.map { ChoiceLayer.Option(say(LateEndWords($0)), "") }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(DeskWords.lateEndTitle), options: options, purpose: .lateEnd(visit.id),
          lead: [lead(visit)])))
    return []
  }

  /// «002 талон · үйде оқыту · 24.11.2026, 16:40»
  private func lead(_ visit: Visit) -> String {
    let service = visit.service.map { say(ServiceWords($0)) } ?? say(DeskWords.serviceNotSaid)
    return "\(say(TicketWords(visit.ticket))) · \(service) · \(visit.day.dotted), "
      + "\(visit.arrivedAt.time)"
  }

  mutating func recordLateEnd(_ visit: VisitID, _ cause: LateEnd.Cause) -> [Effect] {
    switch cause {
    case .other:
      layers.append(.form(FormLayer(.lateEnd(visit), fields: [FormField(.words)])))
      return []
    case .leftUnnoticed, .servedUnnoted, .askedToComeAgain, .unknown:
      return [.visit(visit, [.endLate(LateEnd(cause: cause))])]
    }
  }

  /// After one visitor the next; with nobody left of a day, the day is closed.
  mutating func goOnClosing(_ ended: Visit) -> [Effect] {
    let closing = hanging.contains { $0.day == ended.day } ? [] : [Effect.closePastDay(ended.day)]
    return closing + (hanging.first.map { askLateEnd($0) } ?? [])
  }

  /// A past day closes behind the clerk's work; the screen stays where it is.
  mutating func takeClosedPastDay(_ day: CivilDate) -> [Effect] {
    alarm = nil
    tell(.dayClosed(day))
    return [.loadOffice, .loadDesk]
  }
}
