import Law

extension Visit {
  /// The limit of the service at this place; before the service is known, the strictest one of the
  /// services that are given here. Clocks ask for it again and again, so it is looked up once.
  static func limit(_ phase: VisitPhase, of service: Service?, at place: Place) -> Limit? {
    limits[LimitKey(phase: phase, service: service, place: place)]
  }

  private struct LimitKey: Hashable {
    let phase: VisitPhase
    let service: Service?
    let place: Place
  }

  private static let limits: [LimitKey: Limit] = {
    var limits: [LimitKey: Limit] = [:]
    for phase in VisitPhase.allCases {
      for place in Place.allCases {
        let known = RuleBook.loaded.compactMap { service in
          RuleBook.newest(service)?.limit(phase, at: place).map { (service, $0) }
        }
        for (service, limit) in known {
          limits[LimitKey(phase: phase, service: service, place: place)] = limit
        }
        limits[LimitKey(phase: phase, service: nil, place: place)] =
          known.map(\.1).min { $0.minutes < $1.minutes }
      }
    }
    return limits
  }()
}
