/// Everything the program knows of one service in one edition of its order.
package struct RuleSet: Sendable {
  package let service: Service
  package private(set) var edition: Edition
  /// The readings under which the rules stand here.
  package internal(set) var settings = PolicySettings()
  package let channels: Set<Channel>
  package let places: Set<Place>
  /// Clause of the fee: every service of the desk is free of charge. `nil` where it is not known.
  package let fee: ClauseID?
  package internal(set) var terms: [Term]
  /// What ends the service.
  package let results: [ResultRule]
  package let limits: [Limit]
  package let hours: [PlaceHours]
  /// The clause that moves an application filed after hours to the next working day.
  package let afterHours: ClauseID?
  package internal(set) var documents: ChecklistRules
  package let grounds: [RefusalGround]
  private let incompleteAtProvider: CodeArticle
  package let delivery: [DeliveryRule]
  /// `nil` where it is not known.
  package let booking: BookingRule?
  package let policies: [Policy]
  /// The whole life of a case with its terms.
  package internal(set) var lifecycle: Lifecycle
  private var schedules: [Place: WorkSchedule] = [:]
  /// What single clauses ask for beside the tables above.
  package let provisions: [Provision]
  /// What nobody can look up here; empty for a service whose order is held.
  package let unknown: [UnknownPart]

  /// Whether the order of the service is here. Of any other an application is only recorded and handed
  /// over.
  package var isLoaded: Bool { unknown.isEmpty }

  init(
    service: Service, edition: Edition, channels: Set<Channel>, places: Set<Place>,
    fee: ClauseID? = nil, terms: [Term] = [], results: [ResultRule] = [], limits: [Limit] = [],
    hours: [PlaceHours] = [], afterHours: ClauseID? = nil,
    documents: ChecklistRules = ChecklistRules(documents: []), grounds: [RefusalGround] = [],
    incompletePackage: CodeArticle = .incompleteAtProvider, delivery: [DeliveryRule] = [],
    booking: BookingRule? = nil, policies: [Policy] = [], lifecycle: Lifecycle,
    provisions: [Provision] = [], unknown: [UnknownPart] = []
  ) {
    self.service = service
    self.edition = edition
    self.channels = channels
    self.places = places
    self.fee = fee
    self.terms = terms
    self.results = results
    self.limits = limits
    self.hours = hours
    self.afterHours = afterHours
    self.documents = documents
    self.grounds = grounds
    incompleteAtProvider = incompletePackage
    self.lifecycle = lifecycle
    self.delivery = delivery
    self.booking = booking
    self.policies = policies
    self.provisions = provisions
    self.unknown = unknown
  }

  /// The same rules under another edition: what an amending order leaves as it was.
  package func inEdition(_ id: String, from date: CivilDate) -> RuleSet {
    var rules = self
    rules.edition = Edition(id: id, from: date, clause: edition.clause)
    return rules
  }

  /// The rules as an office of a kind applies them: what it holds itself it does not ask for, and the
  /// State Corporation refuses an incomplete package by an article of its own.
  package func at(_ place: Place) -> RuleSet {
    var rules = self
    rules.documents.place = place
    return rules
  }

  /// The article by which an incomplete or expired package is refused.
  package var incompletePackage: CodeArticle {
    documents.place?.isStateCorporation == true
      ? .incompleteAtStateCorporation : incompleteAtProvider
  }

  /// Hours by kind of office.
  package struct PlaceHours: Sendable {
    package let places: Set<Place>
    package let rule: HoursRule
  }

  /// The clause by which each change of stage goes to the monitoring system; the words are the same in
  /// every order of № 223.
  package var monitoring: ClauseID {
    provisions.first { $0.demand == .recordedIn(.monitoring) }?.clause ?? "home.rule.8.1"
  }

  /// The rules by the schedule of an office's own; `nil` leaves the hours of the order.
  package func keeping(_ schedule: WorkSchedule?, at place: Place) -> RuleSet {
    guard let schedule else { return self }
    var rules = self
    rules.schedules[place] = schedule
    return rules
  }

  /// When a kind of office takes the service: as the office has set, else as the order says.
  package func hours(at place: Place) -> HoursRule? {
    let order = orderHours(at: place)
    return schedules[place].flatMap { order?.keeping($0) } ?? order
  }

  /// The hours that the order names, whatever an office has set.
  package func orderHours(at place: Place) -> HoursRule? {
    hours.first { $0.places.contains(place) }?.rule
  }

  /// The hours that the order sets for this kind of office itself; `nil` where it names none, and the
  /// State Corporation works by the clause of the providers, or they by its own.
  package func ownHours(at place: Place) -> HoursRule? {
    guard let order = orderHours(at: place) else { return nil }
    let isBorrowed = hours.contains { other in
      other.rule.clause == order.clause
        && other.places.contains { $0.isStateCorporation != place.isStateCorporation }
    }
    return isBorrowed ? nil : hours(at: place)
  }

  /// The hours by which an application is registered. What the State Corporation took in was with it
  /// on that day, be it a Saturday or an evening of a duty section, and the provider's own hours have
  /// no say in it (`camp.req.7.2`, `camp.rule.6.p2`).
  package func hours(registering channel: Channel, at place: Place) -> HoursRule? {
    guard channel == .stateCorporation, !place.isStateCorporation else { return hours(at: place) }
    return hours(at: .stateCorporationDuty) ?? hours(at: place)
  }

  package func limits(at place: Place) -> [Limit] {
    limits.filter { $0.places.contains(place) }
  }

  package func limit(_ phase: VisitPhase, at place: Place) -> Limit? {
    limits(at: place).first { $0.phase == phase }
  }

  package func terms(via channel: Channel) -> [Term] {
    terms.filter { $0.channels.contains(channel) }
  }

  package func ground(_ id: GroundID) -> RefusalGround? { grounds.first { $0.id == id } }
}

/// How the result must reach the family before a case of the channel can close. Of several ways for
/// one result each is enough; the usual one stands first.
package struct DeliveryRule: Equatable, Sendable {
  package let channel: Channel
  package let delivery: Delivery
  package let clause: ClauseID
  /// The stages from which it is a way; `nil` for every one.
  package let stages: Set<Stage>?

  init(channel: Channel, delivery: Delivery, clause: ClauseID, from stages: Set<Stage>? = nil) {
    self.channel = channel
    self.delivery = delivery
    self.clause = clause
    self.stages = stages
  }
}

extension RuleSet {
  /// The ways in which a result may reach a family of the channel, the usual one first; empty where
  /// the order says nothing.
  package func ways(via channel: Channel, from stage: Stage) -> [DeliveryRule] {
    delivery.filter { $0.channel == channel && $0.stages?.contains(stage) ?? true }
  }

  /// The rule by which what is ready at a stage goes to the personal cabinet; `nil` where nothing is to
  /// be given there, or it usually goes another way.
  package func cabinet(via channel: Channel, from stage: Stage) -> DeliveryRule? {
    guard let usual = ways(via: channel, from: stage).first, usual.delivery == .personalCabinet
    else { return nil }
    let gives = [Step.deliver, .giveNotice].contains {
      !lifecycle.lines(from: stage, $0).isEmpty
    }
    return gives ? usual : nil
  }
}

/// Ways in which a result is given.
package enum Delivery: String, CaseIterable, Sendable, Codable {
  /// Into the hands of the family.
  case paper
  /// Into the applicant's personal cabinet on the portal.
  case personalCabinet = "personal-cabinet"
  /// A message to the applicant's phone.
  case phoneNotice = "phone-notice"
}

/// The wording of an order from a day on. Old cases keep the edition they were registered under.
package struct Edition: Equatable, Sendable {
  /// «№ 33», the amending order.
  package let id: String
  /// The first day on which the edition applies; an office may set a later one.
  package let from: CivilDate
  /// The clause that brings it into force.
  package let clause: ClauseID
}

extension RuleSet {
  /// The facts that the lists of papers ask about, each once.
  package var facts: [FactID] {
    var facts: [FactID] = [.consent]
    for rule in documents.documents {
      let asked = [rule.registry?.fact, rule.onlyIf, rule.orIfBornAbroad ? .bornAbroad : nil]
      for fact in asked.compactMap(\.self) where !facts.contains(fact) { facts.append(fact) }
    }
    return facts
  }

  /// Categories of applicants by which the list of papers differs.
  package var categories: [ApplicantCategory] { documents.categories }

  /// Those that a family states to be of.
  package var statedCategories: [ApplicantCategory] {
    categories.filter { !$0.isKindOfPreschool }
  }
}
