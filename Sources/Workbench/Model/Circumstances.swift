import Cases
import Law

extension Model {
  /// The circumstances of a decision about a case, by the edition it keeps; `nil` when the program
  /// does not hold that edition.
  func circumstances(_ subject: Case) -> Circumstances? {
    circumstances(subject, at: now)
  }

  /// The same, with whose turn it is in the preschool queue.
  func circumstances(_ file: CaseFile) -> Circumstances? {
    let isNext = file.history.surroundings.isNext
    return circumstances(file.subject).map {
      isNext ? $0.with(nextInQueue: [file.subject.id]) : $0
    }
  }

  /// The same at a moment, for a case that is shown as it stood.
  func circumstances(_ subject: Case, at moment: Moment) -> Circumstances? {
    office.rules(for: subject).map {
      Circumstances(moment: moment, clerk: clerk, desk: desk, office: office, rules: $0)
    }
  }

  func circumstances(by rules: RuleSet) -> Circumstances {
    Circumstances(moment: now, clerk: clerk, desk: desk, office: office, rules: rules)
  }

  /// The rules of the open intake: those a registered case keeps, or those in force on the day of
  /// filing. Before the first edition the newest rules are shown, and registering says that there
  /// were none.
  var intakeRules: RuleSet? {
    guard let screen = intake else { return nil }
    switch screen.owner {
    case .registered(let file): return office.rules(for: file.subject)
    case .draft(let draft, _):
      let day = draft.filedAt?.date ?? today
      return draft.service.flatMap {
        (try? office.rules(of: $0, on: day)) ?? office.newestRules(of: $0)
      }
    }
  }

  var place: Place { office.organisation?.place ?? .school }

  /// The visitor this clerk serves now.
  var served: Visit? {
    visits.first { visit in
      guard visit.day >= today else { return false }
      if case .serving(_, let clerk) = visit.state { return clerk == self.clerk.id }
      return false
    }
  }

  /// Those who wait, the one with the least time left first.
  var waiting: [Visit] {
    visits.filter { $0.isWaiting && $0.day >= today }.sorted { left, right in
      (left.arrivedAt, left.ticket) < (right.arrivedAt, right.ticket)
    }
  }

  /// How many are served now, at all desks.
  var servingCount: Int { visits.count { !$0.isWaiting && $0.day >= today } }

  /// Visitors of earlier days whose end nobody noted.
  var hanging: [Visit] { visits.filter { $0.day < today } }
}

extension Visit {
  var isWaiting: Bool {
    switch state {
    case .waiting, .absent: true
    case .serving, .finished, .left: false
    }
  }
}
