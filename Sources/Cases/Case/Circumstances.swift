import Law

/// Everything a decision depends on besides the case: the rules never ask what time it is.
package struct Circumstances: Sendable {
  package let moment: Moment
  package let clerk: Clerk
  package let desk: String
  package let office: Office
  package let rules: RuleSet

  package init(moment: Moment, clerk: Clerk, desk: String, office: Office, rules: RuleSet) {
    self.moment = moment
    self.clerk = clerk
    self.desk = desk
    self.office = office
    self.rules = rules
  }

  package var place: Place { office.organisation?.place ?? .school }
  package var calendar: WorkingCalendar { office.calendar }
}
