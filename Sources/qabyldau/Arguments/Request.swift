import Law

/// Values of the machine contract, read from options or from a line of a batch.
struct Request {
  /// Gives the values of a name.
  private let values: (String) -> [String]

  /// - Throws: for a name with several values that has one, as ``init(_:)`` of a batch's line does.
  init(_ arguments: Arguments) throws(UsageProblem) {
    values = { arguments.all($0) }
    try checkSingle()
  }

  /// - Throws: for a name that is no option, as the command line does.
  init(_ fields: [String: [String]]) throws(UsageProblem) {
    if let unknown = fields.keys.filter({ !Self.names.contains($0) }).min() {
      throw UsageProblem(unknown, .unknownKey(unknown))
    }
    values = { fields[$0] ?? [] }
    try checkSingle()
  }

  /// Of two values one would be left unread: nobody could tell which of them was answered.
  private func checkSingle() throws(UsageProblem) {
    for name in Self.single {
      let given = values(name)
      guard given.count < 2 else { throw UsageProblem(name, .onlyOne(field: name, given)) }
    }
  }

  private static let single = [
    "service", "via", "at", "week", "place", "applicant", "number", "iin",
  ]

  /// What a line of a batch may hold.
  private static let names: Set<String> = [
    "service", "via", "at", "week", "place", "event", "applicant", "category", "fact", "number",
    "iin",
  ]

  func text(_ name: String) -> String? { values(name).last }

  func required(_ name: String) throws(UsageProblem) -> String {
    guard let value = text(name) else {
      throw UsageProblem(name, .missing(name))
    }
    return value
  }

  func value<Value: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Value.Type
  ) throws(UsageProblem) -> Value where Value.RawValue == String {
    let text = try required(name)
    guard let value = Value(rawValue: text) else {
      throw .unknown(name, text, known: Value.allCases.map(\.rawValue))
    }
    return value
  }

  func service() throws(UsageProblem) -> Service { try value("service", Service.self) }

  /// The rules of the service; a service without text says what is unknown.
  func rules() throws(UsageProblem) -> RuleSet {
    let service = try service()
    guard let rules = RuleBook.newest(service), rules.isLoaded else {
      let unknown = RuleBook.newest(service)?.unknown ?? UnknownPart.allCases
      throw UsageProblem(
        "service", .rulesNotLoaded(service, unknown: unknown.map(\.rawValue)))
    }
    return rules
  }

  func channel(of rules: RuleSet) throws(UsageProblem) -> Channel {
    let channel = try value("via", Channel.self)
    guard rules.channels.contains(channel) else {
      let known = Channel.allCases.filter(rules.channels.contains).map(\.rawValue)
      throw .unknown("via", channel.rawValue, known: known)
    }
    return channel
  }

  /// `nil` when none is named.
  func week() throws(UsageProblem) -> WorkWeek? {
    guard let text = text("week") else { return nil }
    guard let number = Int(text), let week = WorkWeek(rawValue: number) else {
      throw .unknown("week", text, known: ["5", "6"])
    }
    return week
  }

  func moment(_ name: String) throws(UsageProblem) -> Moment {
    let text = try required(name)
    guard let moment = Moment(iso: text) else {
      throw UsageProblem(name, .notMoment(field: name, text))
    }
    return moment
  }

  func residency() throws(UsageProblem) -> Residency {
    text("applicant") == nil ? .resident : try value("applicant", Residency.self)
  }

  func place(of rules: RuleSet) throws(UsageProblem) -> Place {
    let place = try value("place", Place.self)
    guard rules.places.contains(place) else {
      let known = Place.allCases.filter(rules.places.contains).map(\.rawValue)
      throw .unknown("place", place.rawValue, known: known)
    }
    return place
  }

  /// The rules as the kind of office that is named applies them; as the order has them when none is.
  func placed(_ rules: RuleSet, via channel: Channel) throws(UsageProblem) -> RuleSet {
    text("place") == nil ? rules : rules.at(try placeOrDefault(of: rules, via: channel))
  }

  /// The ledger's word for an applicant of no category.
  private static let noCategory = "none"

  /// The categories that the applicant states, of those by which the service's list differs.
  ///
  /// - Throws: for several where exactly one must be chosen, and for one beside `none`.
  func categories(of rules: RuleSet) throws(UsageProblem) -> Set<ApplicantCategory> {
    var categories: Set<ApplicantCategory> = []
    for text in values("category") where text != Self.noCategory {
      guard let category = rules.categories.first(where: { $0.rawValue == text }) else {
        throw .unknown(
          "category", text, known: rules.categories.map(\.rawValue) + [Self.noCategory])
      }
      categories.insert(category)
    }
    try checkChoice(Array(categories), rules)
    return categories
  }

  private func checkChoice(
    _ stated: [ApplicantCategory], _ rules: RuleSet
  ) throws(UsageProblem) {
    if !stated.isEmpty, values("category").contains(Self.noCategory) {
      throw UsageProblem("category", .onlyOne(field: "category", values("category")))
    }
    guard let choice = rules.documents.choice else { return }
    do { _ = try choice.chosen(of: Set(stated)) } catch {
      switch error {
      case .moreThanOne(let categories):
        throw UsageProblem(
          "category",
          .onlyOne(
            field: "category", categories.map(\.rawValue),
            clauses: choice.undecided.map(\.clause)))
      }
    }
  }

  /// The place whose hours count. An application through the State Corporation is taken there, and
  /// every other one by the provider; a place that does not fit the channel is no place to count by.
  func placeOrDefault(of rules: RuleSet, via channel: Channel) throws(UsageProblem) -> Place {
    let fitting = Place.allCases.filter {
      rules.places.contains($0) && $0.isStateCorporation == (channel == .stateCorporation)
    }
    guard text("place") != nil else {
      guard let first = fitting.first else {
        throw UsageProblem("place", .missing("place"))
      }
      return first
    }
    let place = try place(of: rules)
    guard fitting.contains(place) else {
      throw .unknown("place", place.rawValue, known: fitting.map(\.rawValue))
    }
    return place
  }

  /// Moments of later facts, `START=MOMENT`, by what terms of the service are counted from.
  func events(
    of rules: RuleSet, via channel: Channel
  ) throws(UsageProblem) -> [TermStart: Moment] {
    guard !values("event").isEmpty else { return [:] }
    let terms = rules.terms(via: channel)
    // Day and hour of the application itself are those of --at; another would contradict them.
    let known = TermStart.allCases.filter { start in
      ![.registration, .filing].contains(start) && terms.contains { $0.start == start }
    }
    var events: [TermStart: Moment] = [:]
    for text in values("event") {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let moment = Self.momentOrDay(parts[1]) else {
        throw UsageProblem("event", .notEvent(text))
      }
      guard let start = known.first(where: { $0.rawValue == parts[0] }) else {
        throw .unknown("event", parts[0], known: known.map(\.rawValue))
      }
      guard events.updateValue(moment, forKey: start) == nil else {
        throw UsageProblem("event", .saidTwice(field: "event \(start.rawValue)"))
      }
    }
    return events
  }

  private static func momentOrDay(_ text: String) -> Moment? {
    Moment(iso: text) ?? CivilDate(iso: text).map { Moment($0, ClockTime(0, 0)) }
  }

  func facts(of rules: RuleSet) throws(UsageProblem) -> Facts {
    var facts = Facts()
    var said: Set<FactID> = []
    for text in values("fact") {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw UsageProblem("fact", .notFact(text))
      }
      let known = rules.facts
      guard let fact = known.first(where: { $0.rawValue == parts[0] }) else {
        throw .unknown("fact", parts[0], known: known.map(\.rawValue))
      }
      guard let value = fact.values.first(where: { $0.rawValue == parts[1] }) else {
        throw .unknown("fact \(parts[0])", parts[1], known: fact.values.map(\.rawValue))
      }
      guard said.insert(fact).inserted else {
        throw UsageProblem("fact", .saidTwice(field: "fact \(fact.rawValue)"))
      }
      facts[fact] = value
    }
    return facts
  }
}
