import Cases
import Law
import Screen

extension Model {
  mutating func makeForecast() {
    forecast = day.forecast(at: now)
    forecastMade = now
  }

  /// Somebody presses keys at this desk: every few minutes that is noted, so that all screens know the
  /// desk is open.
  mutating func noteDeskInUse() -> [Effect] {
    guard clerk.role.serves, !isReadOnly, office.organisation != nil,
      deskNoted.map({ now.since($0) >= Self.betweenNotes }) ?? true
    else { return [] }
    deskNoted = now
    return [.noteDesk(isInUse: true)]
  }

  private static let betweenNotes: Int64 = 5 * 60_000

  /// On a small screen the first sentence, and only when somebody will pass the limit.
  var forecastBlocks: [Block] {
    let sentences = ForecastWords.sentences(forecast).map { say($0) }
    let isCalm = forecast.warnings.isEmpty && forecast.late == 0
    let role: Role = isCalm ? .accent : .warning
    guard size.height >= 16 else {
      return isCalm || sentences.isEmpty ? [] : [.line([Run(sentences[0], role)])]
    }
    guard let first = sentences.first else { return [] }
    let rest = sentences.dropFirst().joined(separator: " ")
    return [.rule, .paragraph([Run(first, role), Run(" " + rest)], indent: 0)]
  }
}

extension StaffRole {
  /// Whether the role sits at a desk and calls visitors.
  var serves: Bool {
    switch self {
    case .clerk, .specialist: true
    case .head, .supervisor, .administrator, .auditor: false
    }
  }
}
