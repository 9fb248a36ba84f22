import Cases
import Law
import Notices
import Screen

/// Outages of state systems: recorded, their protocol printed, their end written.
extension Model {
  mutating func openOutages() -> [Effect] { [.window(.loadOutages)] }

  mutating func chooseOutage(_ outages: [Outage]) -> [Effect] {
    guard !outages.isEmpty else { return askOutage() }
    let options =
      [ChoiceLayer.Option(say(WindowWords.newOutage), "")]
      + outages.map { outage in
        ChoiceLayer.Option(
          outage.facts.system.words ?? say(HistoryWords.erased),
          outage.endedAt == nil
            ? say(WindowWords.goesOn) : "\(outage.facts.at.date.dotted) \(outage.facts.at.time)")
      }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(WindowWords.outages), options: options,
          purpose: .window(.outage([nil] + outages.map { $0 })))))
    return []
  }

  mutating func askOutage() -> [Effect] {
    let fields =
      [FormField(.system), FormField(.words), FormField(.informed)] + windowTime
    layers.append(.form(FormLayer(.window(.outage), fields: fields)))
    return []
  }

  func printProtocol(_ outage: Outage) -> [Effect] {
    guard let organisation = office.organisation else { return [] }
    return [
      .printSheet(
        title: say(WindowWords.protocolTitle),
        lines: OutageProtocol.lines(outage, organisation))
    ]
  }

  mutating func chooseOutageStep(_ outage: Outage) -> [Effect] {
    let steps = OutageStep.allCases.filter { $0 == .printProtocol || outage.endedAt == nil }
    layers.append(
      .choice(
        ChoiceLayer(
          title: outage.facts.system.words ?? "",
          options: steps.map { ChoiceLayer.Option(say(OutageStepWords($0)), "") },
          purpose: .window(.outageStep(outage, steps)))))
    return []
  }
}
