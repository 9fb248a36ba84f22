import Cases
import Law
import Letters

/// The protocol of a technical problem (`camp.rule.13-1.p3`), for which no act prescribes the words:
/// drawn up by the worker of the unit for information technology, signed by the provider.
package enum OutageProtocol {
  package static func lines(_ outage: Outage, _ organisation: Organisation) -> [String] {
    let facts = outage.facts
    let end = outage.endedAt.map(moment) ?? rule
    let text = [
      organisation.name, organisation.address, "", "ТЕХНИКАЛЫҚ ПРОБЛЕМА ТУРАЛЫ ХАТТАМА", "",
      "Ақпараттық жүйе: \(facts.system.words ?? "")",
      "Істен шыққаны анықталған уақыт: \(moment(facts.at))",
      "Сипаттамасы: \(facts.description.words ?? "")",
      "Дереу хабардар етілген қызметкер (ақпараттық-коммуникациялық инфрақұрылымға жауапты "
        + "құрылымдық бөлімше): \(facts.informed.words ?? "")",
      "Қалпына келген уақыт: \(end)", "",
      "Хаттаманы жасаған жауапты қызметкер: \(rule)  қолы \(rule)", "",
      "Көрсетілетін қызметті беруші: \(organisation.head)  қолы \(rule)",
    ]
    return text.flatMap { $0.neutralised().wrapped(cells: 76) }
  }

  private static func moment(_ moment: Moment) -> String {
    "\(KazakhDate.full(moment.date)), сағат \(moment.time)"
  }

  private static let rule = String(repeating: "_", count: 20)
}
