import Law

/// Everything a decision depends on besides the case: the rules never ask what time it is.
package struct Circumstances: Sendable {
  package let moment: Moment
  package let clerk: Clerk
  package let desk: String
  package let office: Office
  package let rules: RuleSet
  /// Applications whose turn it is in a queue, computed from all of them (`preschool.rule.15.p3.1`).
  package private(set) var nextInQueue: Set<CaseID>
  /// What is booked, while a visit is fixed; `nil` where nothing is booked by the hour.
  package private(set) var slots: SlotBook?

  package init(
    moment: Moment, clerk: Clerk, desk: String, office: Office, rules: RuleSet,
    nextInQueue: Set<CaseID> = []
  ) {
    self.moment = moment
    self.clerk = clerk
    self.desk = desk
    self.office = office
    self.rules = rules
    self.nextInQueue = nextInQueue
  }

  package func with(nextInQueue: Set<CaseID>) -> Circumstances {
    var circumstances = self
    circumstances.nextInQueue = nextInQueue
    return circumstances
  }

  package func with(slots: SlotBook?) -> Circumstances {
    var circumstances = self
    circumstances.slots = slots
    return circumstances
  }

  package var place: Place { office.organisation?.place ?? .school }
  package var calendar: WorkingCalendar { office.calendar }
}
