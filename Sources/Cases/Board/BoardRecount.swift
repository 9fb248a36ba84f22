import Law

extension BoardFigures {
  /// The same figures, counted from the visits and cases themselves.
  ///
  /// - Parameters:
  ///   - visits: all visits of the log.
  ///   - handedOver: the stages that the monitoring system has from a file.
  ///   - due: the nearest running term of a case.
  ///   - today: the day of the board; what is due through `horizon` is counted.
  ///   - inUse: when each desk was last used, which no log keeps.
  package init(
    visits: [Visit], cases: [Case], handedOver: Set<StageRecordID>, due: (Case) -> DueState,
    today: CivilDate,
    horizon: CivilDate, now: Moment, inUse: [ClerkID: Moment] = [:]
  ) {
    self.init(day: DeskDay(visits, today: today, inUse: inUse))
    let open = cases.filter { !$0.stage.isFinal }
    dues = Self.dues(open, due, through: horizon)
    loads = Dictionary(grouping: open, by: \.holder).map {
      ClerkLoad(clerk: $0.key, open: $0.value.count)
    }.sorted { $0.clerk.account < $1.clerk.account }
    stages = Self.stages(open, now)
    unreported = Self.count(cases) { Self.unreported($0, handedOver) }
    failedPapers = Self.count(cases) { $0.lastPapers.values.count(where: \.outcome.isFailed) }
    savedPapers = Self.count(cases) { $0.lastPapers.values.count { $0.outcome == .savedToFile } }
    failedDeliveries = open.count { $0.failedDelivery != nil }
    undelivered = open.count { subject in
      subject.delivery == nil && subject.decidedAt.map { $0.date < today } ?? false
    }
  }

  private static func dues(
    _ open: [Case], _ due: (Case) -> DueState, through horizon: CivilDate
  ) -> [DueCount] {
    var counts: [DueKey: Int] = [:]
    for subject in open {
      guard let date = due(subject).date, date <= horizon else { continue }
      counts[DueKey(subject.service, subject.holder, date), default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { key, count in
      DueCount(service: key.service, holder: key.holder, due: key.date, cases: count)
    }
  }

  private static func stages(_ open: [Case], _ now: Moment) -> [StageTime] {
    var times: [Stage: Int64] = [:]
    for subject in open {
      for (place, entry) in subject.stages.enumerated() {
        let until = subject.stages.dropFirst(place + 1).first?.at ?? now
        times[entry.stage, default: 0] += until.since(entry.at)
      }
    }
    return times.sorted { $0.key.rawValue < $1.key.rawValue }.map { stage, time in
      StageTime(stage: stage, waits: stage.waitsForOthers, milliseconds: time)
    }
  }

  private static func unreported(_ subject: Case, _ handedOver: Set<StageRecordID>) -> Int {
    subject.stages.enumerated().count { place, entry in
      entry.reportedAt == nil
        && !handedOver.contains(StageRecordID(caseID: subject.id, ordinal: place + 1))
    }
  }

  private static func count(_ cases: [Case], _ things: (Case) -> Int) -> CountInCases {
    let counts = cases.map(things).filter { $0 > 0 }
    return CountInCases(count: counts.reduce(0, +), cases: counts.count)
  }
}

extension DeskDay {
  /// The visits of a day and those that hang open, and the servings of the thirty days before.
  package init(
    _ visits: [Visit], today: CivilDate, limit: Int = 400, inUse: [ClerkID: Moment] = [:]
  ) {
    let rows = visits.map(DayVisit.init)
    let earlier = rows.filter { $0.day < today && $0.day.days(until: today) <= 30 }
      .sorted { ($0.day, $0.ticket) > ($1.day, $1.ticket) }
      .compactMap { row in
        row.servingClock(at: row.arrivedAt).flatMap { clock in
          clock.isRunning
            ? nil : PastServing(service: row.service, milliseconds: clock.elapsed)
        }
      }
    self.init(
      visits: rows.filter { $0.day == today || !$0.state.isOver }.sorted { $0.id < $1.id },
      earlier: Array(earlier.prefix(limit)), inUse: inUse)
  }
}

extension PrintOutcome {
  package var isFailed: Bool {
    switch self {
    case .failed: true
    case .queued, .printed, .savedToFile, .writtenByHand: false
    }
  }
}

private struct DueKey: Hashable, Comparable {
  let service: Service
  let holder: ClerkID
  let date: CivilDate

  init(_ service: Service, _ holder: ClerkID, _ date: CivilDate) {
    self.service = service
    self.holder = holder
    self.date = date
  }

  static func < (left: DueKey, right: DueKey) -> Bool {
    (left.service.rawValue, left.holder.account, left.date)
      < (right.service.rawValue, right.holder.account, right.date)
  }
}
