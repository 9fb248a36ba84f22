import Law

/// One visitor of one day, as the events have made the visit.
package struct Visit: Equatable, Sendable {
  package let id: VisitID
  package let ticket: Int
  package let day: CivilDate
  package let place: Place
  package let arrivedAt: Moment
  package private(set) var service: Service?
  package private(set) var state: State = .waiting
  /// Every stretch of serving, void ones included: a breach in them stays on record.
  package private(set) var servings: [Serving] = []
  package private(set) var reasons: [VisitPhase: [VisitEvent.ReasonGiven]] = [:]
  package private(set) var caseID: CaseID?
  package private(set) var noticePrintedAt: Moment?
  /// How it ended, where that was noted on a later day only.
  package private(set) var lateEnd: LateEnd?
  package private(set) var version: Int

  package enum State: Equatable, Sendable {
    case waiting
    case serving(desk: String, clerk: ClerkID)
    /// Called, did not come; waiting goes on from arrival.
    case absent(since: Moment)
    case finished(VisitEvent.Outcome, at: Moment)
    case left(at: Moment)

    package var isOver: Bool {
      switch self {
      case .waiting, .serving, .absent: false
      case .finished, .left: true
      }
    }
  }

  /// From a call to its end.
  package struct Serving: Equatable, Sendable {
    package let calledAt: Moment
    /// Who serves, and where; a hand-over changes both.
    package var clerk: ClerkID
    package var desk: String
    package var endedAt: Moment?
    /// Taken back or nobody came: the stretch does not count as serving.
    package var isVoid = false
    /// Nobody came to the call.
    package var isMissed = false
    package var recalls = 0
  }

  /// - Returns: `nil` unless the first event is the arrival.
  package init?(id: VisitID, events: [Recorded<VisitEvent>]) {
    guard let first = events.first, case .arrived(let arrival) = first.body else { return nil }
    self.id = id
    ticket = arrival.ticket
    day = arrival.day
    place = arrival.place
    service = arrival.service
    arrivedAt = first.at
    version = 1
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: Recorded<VisitEvent>) {
    version = event.version
    switch event.body {
    case .arrived: break
    case .called:
      servings.append(Serving(calledAt: event.at, clerk: event.clerk, desk: event.desk))
      state = .serving(desk: event.desk, clerk: event.clerk)
    case .recalled: changeServing { $0.recalls += 1 }
    case .noShow:
      endServing(at: event.at, void: true)
      changeServing { $0.isMissed = true }
      state = .absent(since: event.at)
    case .handedOver(let desk, let clerk):
      changeServing {
        $0.clerk = clerk ?? event.clerk
        $0.desk = desk
      }
      state = .serving(desk: desk, clerk: clerk ?? event.clerk)
    case .callUndone:
      endServing(at: event.at, void: true)
      state = .waiting
    case .reasonGiven(let reason): reasons[reason.phase, default: []].append(reason)
    case .linked(let id): caseID = id
    case .noticePrinted: noticePrintedAt = event.at
    case .finished(let outcome):
      endServing(at: event.at, void: false)
      state = .finished(outcome, at: event.at)
    case .left: state = .left(at: event.at)
    case .endedLate(let end):
      lateEnd = end
      endLate(end, at: min(event.at, latestEnd))
    }
  }

  /// What was not noted ended with the office hours of its day at the latest.
  private mutating func endLate(_ end: LateEnd, at moment: Moment) {
    switch state {
    case .serving:
      endServing(at: moment, void: false)
      state = .finished(.closedWithDay, at: moment)
    case .waiting, .absent, .finished, .left:
      state =
        end.cause == .servedUnnoted ? .finished(.closedWithDay, at: moment) : .left(at: moment)
    }
  }

  private var latestEnd: Moment {
    let closing = lateEnd?.closing ?? closing(by: OfficeSettings())
    let last = servings.last?.endedAt ?? servings.last?.calledAt ?? arrivedAt
    return max(last, closing.map { Moment(day, $0) } ?? .end(of: day))
  }

  /// When the office closed on the day of the visit, by its own schedule where it has set one; for a
  /// visitor whose service nobody noted, with the service that closes last.
  func closing(by settings: OfficeSettings) -> ClockTime? {
    let known = service.map { [$0] } ?? RuleBook.loaded
    return known.compactMap { settings.hours(of: $0, at: place)?.closing(on: day) }.max()
  }

  /// The stretch of serving that counts: the last one that was not taken back.
  package var serving: Serving? {
    servings.last.flatMap { $0.isVoid ? nil : $0 }
  }

  /// How often the visitor was called and did not come; a call that was taken back is none.
  package var absences: Int { servings.count(where: \.isMissed) }

  private mutating func endServing(at moment: Moment, void: Bool) {
    changeServing {
      $0.endedAt = moment
      $0.isVoid = void
    }
  }

  private mutating func changeServing(_ change: (inout Serving) -> Void) {
    guard let last = servings.indices.last else { return }
    change(&servings[last])
  }
}
