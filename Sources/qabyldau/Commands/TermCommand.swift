import Cases
import Law

/// `qabyldau term`: due dates with their counts.
enum TermCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let basis = TermBasis(try arguments.office() ?? Office())
    if let batch = arguments["batch"] {
      return try Batch.run(batch, in: arguments.tongue()) { request, json in
        try TermAnswer(request, basis).write(&json)
        return .done
      }
    }
    let answer = try TermAnswer(Request(arguments), basis)
    if arguments.has("json") {
      var json = JSONText()
      answer.write(&json)
      Console.out(json.text)
    } else {
      answer.printTable()
    }
    return .done
  }
}

/// The dates of one application.
struct TermAnswer {
  private let service: Service
  private let registration: Registration
  private let terms: [(term: Term, due: Due)]

  init(_ request: Request, _ basis: TermBasis) throws {
    let rules = basis.rules(try request.rules())
    service = rules.service
    let channel = try request.channel(of: rules)
    let received = try request.moment("at")
    _ = try request.categories(of: rules)  // no date hangs on it, and none is read past
    let calendar = try basis.calendar(of: request.week())
    let place = try request.placeOrDefault(of: rules, via: channel)
    let events = try request.events(of: rules, via: channel)
    guard let hours = rules.hours(at: place) else {
      throw UsageProblem("place", .noHours(place))
    }
    do {
      registration = try RegistrationRule(
        hours: hours, afterHoursClause: rules.afterHours, calendar: calendar
      ).register(received, via: channel)
      try basis.checkEdition(of: service, on: registration.date)
      terms = try TermAnswer.count(
        rules.terms(via: channel), events, registration, channel, TermCount(calendar: calendar))
    } catch {
      throw Self.failure(error)
    }
  }

  /// The terms whose start is known: from the application itself, or from an event that was given.
  private static func count(
    _ terms: [Term], _ events: [TermStart: Moment], _ registration: Registration,
    _ channel: Channel, _ count: TermCount
  ) throws -> [(Term, Due)] {
    var counted: [(term: Term, due: Due)] = []
    for term in terms {
      let whole = counted.last { $0.term.id == term.within }?.due
      if let due = try due(term, events, registration, channel, count, within: whole) {
        counted.append((term, due))
      }
    }
    return counted
  }

  private static func due(
    _ term: Term, _ events: [TermStart: Moment], _ registration: Registration,
    _ channel: Channel, _ count: TermCount, within whole: Due?
  ) throws -> Due? {
    if let moment = events[term.start] {
      return try count.due(term, after: moment, within: whole)
    }
    switch term.start.known(via: channel) {
    case .registered: return try count.due(term, after: registration.date)
    case .received:
      // What happens at filing is certain then; whether the family is still to be asked in eleven
      // months is not.
      guard term.start != .filing || term.length.isExact else { return nil }
      return try count.due(term, after: registration.received)
    case .later: return nil
    }
  }

  private static func failure(_ error: any Error) -> any Error {
    switch error {
    case let gap as CalendarGap: return gapFailure(gap)
    case TermGap.calendar(let gap): return gapFailure(gap)
    case RuleBook.Gap.noEdition(let service, let day, let first):
      return CommandFailure(.usage, .noEdition(service, on: day, first: first))
    default: return error
    }
  }

  /// Outside the years it knows the calendar refuses to guess.
  static func gapFailure(_ gap: CalendarGap) -> CommandFailure {
    CommandFailure(
      .usage,
      .calendarDay(
        gap.date, from: max(gap.known.lowerBound, StateCalendar.singleZoneSince),
        to: gap.known.upperBound))
  }

  private var warnings: [TermWarning] {
    let isEstimated = terms.contains { $0.due.certainty == .estimated }
    return registration.warnings.warning(ifEstimated: isEstimated)
  }

  func write(_ json: inout JSONText) {
    json.object { json in
      json.key("service")
      json.value(service.rawValue)
      json.key("received")
      json.value(registration.received.iso)
      json.key("registered")
      json.value(registration.date)
      json.key("registration")
      json.array(registration.days) { TermAnswer.write($1, &$0) }
      json.key("terms")
      json.array(terms) { write($1.term, $1.due, &$0) }
      json.key("warnings")
      json.strings(warnings.map(\.rawValue))
    }
  }

  private func write(_ term: Term, _ due: Due, _ json: inout JSONText) {
    json.object { json in
      json.key("id")
      json.value(term.id.rawValue)
      json.key("clauses")
      json.strings(term.clauses.map(\.text))
      json.key("length")
      json.object { json in
        json.key(term.length.slug.unit)
        json.value(term.length.slug.count)
      }
      json.key("due")
      if let moment = due.moment { json.value(moment.iso) } else { json.value(due.date) }
      TermAnswer.write(basis: term, due, &json)
      json.key("trace")
      json.array(due.trace) { TermAnswer.write($1, &$0) }
    }
  }

  /// What stands beside the clauses of a date, where there is anything.
  private static func write(basis term: Term, _ due: Due, _ json: inout JSONText) {
    if term.meaning != .due {
      json.key("meaning")
      json.value(term.meaning.rawValue)
    }
    if !term.articles.isEmpty {
      json.key("articles")
      json.strings(term.articles.map(\.rawValue))
    }
    if !due.policies.isEmpty {
      json.key("policies")
      json.strings(due.policies.map(\.rawValue))
    }
  }

  private static func write(_ day: TermDay, _ json: inout JSONText) {
    json.object { json in
      json.key("date")
      json.value(day.date)
      json.key("counted")
      json.value(day.isCounted)
      if let ordinal = day.ordinal {
        json.key("day")
        json.value(ordinal)
      }
      if let why = day.why {
        json.key("why")
        json.value(why.rawValue)
      }
    }
  }

  func printTable() {
    Console.isTerminal ? printForPeople() : printLines()
  }

  /// One table for other programs: a line a day, and one for a term without days.
  private func printLines() {
    Console.table(
      ["term", "clauses", "unit", "length", "registered", "due", "date", "counted", "why"],
      terms.flatMap { term, due in
        let length = term.length.slug
        let front = [
          term.id.rawValue, term.clauses.map(\.text).joined(separator: " "), length.unit,
          "\(length.count)", registration.date.iso, due.moment?.iso ?? due.date.iso,
        ]
        guard !due.trace.isEmpty else { return [front + ["", "", ""]] }
        return due.trace.map { day in
          front + [day.date.iso, day.ordinal.map(String.init) ?? "-", day.why?.rawValue ?? ""]
        }
      })
  }

  private func printForPeople() {
    Console.out("received    \(registration.received.iso)")
    Console.out("registered  \(registration.date)")
    for warning in warnings { Console.out("warning     \(warning.rawValue)") }
    for (term, due) in terms {
      Console.out("")
      let length = term.length.slug
      Console.out(
        "\(term.id.rawValue): \(length.count) \(length.unit), due \(due.moment?.iso ?? due.date.iso)"
          + "  \(term.clauses.map(\.text).joined(separator: " "))")
      Console.table(
        ["date", "counted", "why"],
        due.trace.map { day in
          [day.date.iso, day.ordinal.map(String.init) ?? "-", day.why?.rawValue ?? ""]
        })
    }
  }
}
