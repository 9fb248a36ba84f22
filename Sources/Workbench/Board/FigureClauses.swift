import Cases
import Law

/// The clauses that a figure of the board rests on, of the services that this office gives.
struct FigureClauses {
  private let model: Model

  init(_ model: Model) { self.model = model }

  func subject(_ line: BoardLine) -> WhySubject {
    switch line {
    case .waiting, .halfHours, .forecast: .figure(line, limits(.waiting), [])
    case .serving: .figure(line, limits(.serving), [])
    case .visit, .otherVisits, .breaches, .forgotten: .figure(line, limits, [])
    case .overdue, .dueToday, .dueNext, .clerk: .figure(line, clauses(of: Self.ofResult), [])
    case .paused: .figure(line, pauses, [])
    case .unprinted: .figure(line, [], [.talon])
    case .failedDeliveries, .undelivered:
      .figure(line, clauses { $0.delivery.map(\.clause) }, [])
    case .unreported: .figure(line, ["home.rule.8.1"], [.monitoring])
    }
  }

  /// The limits of both clocks.
  var limits: [ClauseID] { VisitPhase.allCases.flatMap { limits($0) } }

  private func limits(_ phase: VisitPhase) -> [ClauseID] {
    clauses { [$0.limit(phase, at: model.place)?.clause].compactMap(\.self) }
  }

  /// The clauses that set the date of the result.
  private static func ofResult(_ rules: RuleSet) -> [ClauseID] {
    let term = rules.terms.first { $0.id == .result } ?? rules.terms.first
    return term?.clauses ?? []
  }

  /// What lets a case wait for others, for the stages that stand on the board.
  private var pauses: [ClauseID] {
    let grounds = Set(model.board?.paused.grounds.map(\.stage) ?? [])
    return clauses { rules in
      rules.lifecycle.transitions.filter { grounds.contains($0.to) }.flatMap(\.clauses)
    }
  }

  /// Each clause once.
  private func clauses(of find: (RuleSet) -> [ClauseID]) -> [ClauseID] {
    var found: [ClauseID] = []
    for service in model.office.services {
      for clause in model.office.newestRules(of: service).map(find) ?? []
      where !found.contains(clause) {
        found.append(clause)
      }
    }
    return found
  }
}
