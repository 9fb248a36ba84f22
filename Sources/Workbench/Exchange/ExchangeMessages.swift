import Cases
import Law
import Screen

/// What the screens ask about the exchange with state systems.
package enum ExchangeEffect: Equatable, Sendable {
  case countStages
  case loadStages(limit: Int)
}

/// What came of it.
package enum ExchangeAnswer: Equatable, Sendable {
  case stageCount(Int)
  case stages([StageRecord])
}

extension Model {
  /// As many as one can look through; the export takes all of them.
  static let stagesShown = 200

  mutating func take(_ answer: ExchangeAnswer) -> [Effect] {
    switch answer {
    case .stageCount(let count):
      openStages = count
      return []
    case .stages(let records): return showStages(records)
    }
  }

  /// The list of what is not handed over; Enter opens the application.
  private mutating func showStages(_ records: [StageRecord]) -> [Effect] {
    guard !records.isEmpty else {
      tell(.stagesReported)
      return []
    }
    let options = records.map { record in
      ChoiceLayer.Option(
        "\(record.number.short(in: today.year)) \(say(StageWords(record.stage)))",
        "\(record.at.date.dotted) \(record.at.time)")
    }
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(ExchangeWords.monitoring), options: options,
          purpose: .stages(records.map(\.id.caseID)))))
    return []
  }
}
