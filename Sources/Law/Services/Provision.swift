/// What one clause asks for that is neither a term, a limit, an hour, a paper, a ground nor a step:
/// who acts, what a notice must say, how many copies, what must be shown.
package struct Provision: Equatable, Sendable {
  package let clause: ClauseID
  package let demand: Demand

  package init(_ clause: ClauseID, _ demand: Demand) {
    self.clause = clause
    self.demand = demand
  }

  package enum Demand: Equatable, Sendable {
    /// The meaning of a word of the act, by which other clauses are read.
    case definition(Definition)
    /// A paper of the service in so many copies.
    case copies(Int)
    /// What a notice or an act of the provider must state.
    case states([Content])
    /// How something reaches the applicant.
    case reaches(Delivery)
    /// Messages before and on the day of an appointment, in calendar days from it.
    case reminder(calendarDays: Int)
    /// Who must have signed before a paper is given.
    case signedBy(StaffPost)
    /// The service may begin without an application.
    case proactive
    /// Nothing is scheduled or looked up before the family agrees.
    case consentFirst
    /// The consent holds until the result, names these things, and covers these persons.
    case consentScope([ConsentScope])
    /// What the applicant may do while the case goes on.
    case applicantMay([ApplicantRight])
    /// Which applicants, organisations or children the rules are for.
    case appliesTo([Scope])
    /// Papers are compared with their originals, which are given back at once.
    case originalReturned
    /// Both refusals of a service and their forms.
    case refusalForm(ClauseID?)
    /// How the queue is ordered or renewed; see the tables of the queue.
    case queue(QueueRule)
    /// Applications come in at any hour by these channels.
    case roundTheClock(Set<Channel>)
    /// What a vacancy says of itself.
    case vacancy([Vacancy.Field])
    /// Each change of stage is handed to a state system.
    case recordedIn(StateSystem)
  }

  package enum Definition: String, Sendable {
    case archive, vacancy, vacancyInAcceptance, queueNumber, queue, referral, temporaryVacancy
  }
  package enum Content: String, Sendable {
    case accepted, date, time, queueNumber, place, resultDate, resultTime, acceptedPapers, reasons,
      hearingTime, hearingPlace, status, admission, checkUnderWay, services, programme
  }
  package enum StaffPost: String, Sendable { case head, specialists }
  package enum ConsentScope: String, Sendable {
    case collection, processing, access, crossBorder, restricted, untilResult, applicant, child
  }
  package enum ApplicantRight: String, Sendable {
    case stateEntryAge, confirmInterest, changePreschools, answerOffer, withdraw, chooseAnother,
      signByMessage, signByKey, signByCode
  }
  package enum Scope: String, Sendable {
    case underSix, stateOrderPlaces, nonResidents, individuals, allYear, wholeYearsAtYearEnd,
      homeSchooled
  }
  package enum QueueRule: String, Sendable {
    case byMoment, byBirthYear, byLanguage, byPreschool, atMostFour, outOfTurnFirst, oneToThree,
      specialApart, sanatoriumApart, renewal, siblingsTogether, keptPlace, temporaryInSameQueue,
      returnByMoment, toTheEnd, outOfTurnOnTransfer, passedOverUntilAge, headIsOffered,
      nextIsOffered, archivedOnSilence, archivedOnRefusal
  }
  package enum StateSystem: String, Sendable { case pmpkModule, monitoring, unifiedBase }
}
