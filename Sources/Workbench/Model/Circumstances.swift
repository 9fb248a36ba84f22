import Cases
import Law

extension Model {
  /// The circumstances of a decision about a service; `nil` when no rules are loaded for it.
  func circumstances(_ service: Service) -> Circumstances? {
    guard let rules = RuleBook.newest(service) else { return nil }
    return Circumstances(
      moment: now, clerk: clerk, desk: desk, office: office, rules: rules)
  }

  var place: Place { office.organisation?.place ?? .school }

  /// The visitor this clerk serves now.
  var served: Visit? {
    visits.first { visit in
      if case .serving(_, let clerk) = visit.state { return clerk == self.clerk.id }
      return false
    }
  }

  /// Those who wait, the one with the least time left first.
  var waiting: [Visit] {
    visits.filter(\.isWaiting).sorted { left, right in
      (left.arrivedAt, left.ticket) < (right.arrivedAt, right.ticket)
    }
  }

  /// Whether a clock runs that a screen shows in seconds.
  package var hasRunningClock: Bool { !visits.isEmpty }
}

extension Visit {
  var isWaiting: Bool {
    switch state {
    case .waiting, .absent: true
    case .serving, .finished, .left: false
    }
  }
}
