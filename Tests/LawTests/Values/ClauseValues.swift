import Law

/// What the tables of the program hold for each clause: a line a value, in the words of the machine
/// contract, so that it can be laid beside the order.
enum ClauseValues {
  static func all(in file: ClauseLibrary.File) -> [ClauseID: Set<String>] {
    var lines = Lines()
    for service in RuleBook.loaded where service.file == file {
      guard let rules = RuleBook.newest(service) else { continue }
      addFrame(rules, &lines)
      addTerms(rules, &lines)
      addHours(rules, &lines)
      addPapers(rules, &lines)
      addGrounds(rules, &lines)
      addProvisions(rules, &lines)
    }
    if file == .preschool { addQueue(&lines) }
    return lines.byClause
  }

  struct Lines {
    private(set) var byClause: [ClauseID: Set<String>] = [:]

    mutating func add(_ clauses: [ClauseID], _ line: String) {
      for clause in clauses { byClause[clause, default: []].insert(line) }
    }
  }

  private static func addFrame(_ rules: RuleSet, _ lines: inout Lines) {
    lines.add([rules.edition.clause], "edition \(rules.edition.id) from \(rules.edition.from)")
    if let booking = rules.booking {
      lines.add([booking.clause], "booking \(booking.means.isEmpty ? "no" : "yes")")
    }
    for limit in rules.limits {
      lines.add(
        [limit.clause] + limit.also,
        "\(limit.phase) \(limit.minutes) minutes at \(names(limit.places))")
    }
    for rule in rules.delivery {
      lines.add([rule.clause], "\(rule.channel.rawValue) gets \(rule.delivery.rawValue)")
    }
    for result in rules.results {
      let places = result.places.map { " at \(names($0))" } ?? ""
      let needs = result.needs.isEmpty ? "" : " after \(names(result.needs))"
      let form = result.form.map { " in \($0)" } ?? ""
      lines.add(result.clauses, "result \(result.kind.rawValue)\(form)\(places)\(needs)")
    }
  }

  private static func addTerms(_ rules: RuleSet, _ lines: inout Lines) {
    for term in rules.terms {
      let (unit, count) = term.length.slug
      let via = term.channels.count == Channel.allCases.count ? "" : " via \(names(term.channels))"
      let stays = term.lastDay == .stays ? ", not moved" : ""
      let within = term.within.map { ", within \($0.rawValue)" } ?? ""
      let meaning = term.meaning == .due ? "" : ", \(term.meaning.rawValue)"
      lines.add(
        term.clauses,
        "\(term.id.rawValue): \(count) \(unit) from \(term.start.rawValue)\(via)\(stays)\(meaning)\(within)"
      )
    }
  }

  private static func addHours(_ rules: RuleSet, _ lines: inout Lines) {
    for hours in rules.hours {
      let rule = hours.rule
      let lunch = rule.lunch.map { " lunch \($0.from)-\($0.until)" } ?? ""
      let saturday = rule.saturday.map { " saturday \($0.open)-\($0.close)" } ?? ""
      lines.add(
        [rule.clause],
        "open \(rule.open)-\(rule.close)\(lunch)\(saturday) at \(names(hours.places))")
      if let intake = rule.intake {
        lines.add([intake.clause], "intake \(intake.open)-\(intake.close)\(lunch)")
      }
    }
    if let clause = rules.afterHours { lines.add([clause], "after hours: next working day") }
  }

  private static func addPapers(_ rules: RuleSet, _ lines: inout Lines) {
    let papers = rules.documents
    lines.add(papers.banClauses, "what a system holds is not demanded")
    lines.add(papers.consentClauses, "consent before a look-up")
    for rule in papers.documents {
      lines.add([rule.clause], paper(rule))
      lines.add(rule.also, "of \(rule.document.rawValue)")
      if let registry = rule.registry {
        lines.add([registry.clause], "looks up \(rule.document.rawValue)")
      }
    }
    for rule in papers.choice?.undecided ?? [] {
      lines.add([rule.clause], "one of \(names(papers.choice?.categories ?? []))")
      lines.add([rule.clause], paper(rule))
    }
  }

  static func paper(_ rule: DocumentRule) -> String {
    var words = [rule.document.rawValue, rule.required.rawValue]
    words.append(rule.applicants.count == 2 ? "any" : names(rule.applicants))
    words.append("via \(names(rule.channels))")
    if let categories = rule.categories { words.append("for \(names(categories))") }
    if rule.originalAndCopy { words.append("original-and-copy") }
    if rule.originalReturned { words.append("returned") }
    if let age = rule.age {
      words.append(
        "within \(age.length.slug.count) \(age.length.slug.unit) of \(age.measuredOn.rawValue)")
    }
    if rule.registry != nil { words.append("looked-up") }
    if rule.orIfBornAbroad { words.append("or-born-abroad") }
    if let fact = rule.onlyIf { words.append("if \(fact.rawValue)") }
    if !rule.heldBy.isEmpty { words.append("held-by \(names(rule.heldBy))") }
    if !rule.provenBy.isEmpty { words.append("proven-by \(names(rule.provenBy))") }
    return words.joined(separator: " ")
  }

  private static func addGrounds(_ rules: RuleSet, _ lines: inout Lines) {
    for ground in rules.grounds {
      let under = ground.printedUnder.map { " under \($0)" } ?? ""
      lines.add(
        [ground.clause], "ground \(ground.id.rawValue) needs \(names(ground.needs))\(under)")
      lines.add(ground.also, "of ground \(ground.id.rawValue)")
    }
  }

  private static func addProvisions(_ rules: RuleSet, _ lines: inout Lines) {
    for policy in rules.policies { lines.add(policy.clauses, "reading \(policy.id.rawValue)") }
    for provision in rules.provisions {
      lines.add([provision.clause], demand(provision.demand))
    }
  }

  /// The demand in its own words, without the names of types.
  private static func demand(_ demand: Provision.Demand) -> String {
    switch demand {
    case .definition(let word): "defines \(word)"
    case .copies(let count): "\(count) copies"
    case .states(let contents): "states \(contents.map(\.rawValue).joined(separator: ","))"
    case .reaches(let delivery): "reaches \(delivery.rawValue)"
    case .reminder(let days): "reminder \(days) calendar days"
    case .signedBy(let post): "signed by \(post)"
    case .proactive: "may be proactive"
    case .consentFirst: "consent first"
    case .consentScope(let scope): "consent covers \(scope.map(\.rawValue).joined(separator: ","))"
    case .applicantMay(let rights): "applicant may \(rights.map(\.rawValue).joined(separator: ","))"
    case .appliesTo(let scope): "applies to \(scope.map(\.rawValue).joined(separator: ","))"
    case .originalReturned: "original returned"
    case .refusalForm(let form): "refusal in \(form?.text ?? "free form")"
    case .queue(let rule): "queue \(rule)"
    case .roundTheClock(let channels): "round the clock via \(names(channels))"
    case .vacancy(let fields): "vacancy \(fields.map(\.rawValue).joined(separator: ","))"
    case .recordedIn(let system): "recorded in \(system)"
    }
  }

  private static func addQueue(_ lines: inout Lines) {
    lines.add(QueueApplication.keyClauses, "key of a sub-queue")
    for queueClass in QueueClass.allCases {
      lines.add(queueClass.clauses, "order of class \(queueClass.rawValue)")
      let (clause, categories) = queueClass.categories
      lines.add([clause], "class \(queueClass.rawValue) of \(names(Set(categories)))")
    }
    for stream in QueueStream.allCases {
      lines.add(
        stream.clauses,
        "stream \(stream.rawValue) \(stream.isInterleaved ? "interleaved" : "by moment")")
    }
  }

  static func names<Name: RawRepresentable>(_ names: Set<Name>) -> String
  where Name.RawValue == String {
    names.map(\.rawValue).sorted().joined(separator: ",")
  }
}
