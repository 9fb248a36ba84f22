import Cases
import Law

/// `qabyldau term`: due dates with their counts.
enum TermCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    if let batch = arguments["batch"] {
      return try Batch.run(batch) { request, json in try TermAnswer(request).write(&json) }
    }
    let answer = try TermAnswer(Request(arguments))
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

  init(_ request: Request) throws {
    let rules = try request.rules()
    service = rules.service
    let channel = try request.channel(of: rules)
    let received = try request.moment("at")
    let calendar = WorkingCalendar(week: try request.week())
    let place = try request.placeOrDefault(of: rules)
    guard let hours = rules.hours(at: place) else {
      throw UsageProblem(field: "place", message: "place: no hours are known for \(place.rawValue)")
    }
    do {
      _ = try RuleBook.rules(of: service, on: received.date)
      registration = try RegistrationRule(
        hours: hours, afterHoursClause: rules.afterHours, calendar: calendar
      ).register(received, via: channel)
      let count = TermCount(calendar: calendar)
      let day = registration.date
      terms = try rules.terms(via: channel).filter { $0.start == .registration }.map {
        ($0, try count.due($0.length, after: day))
      }
    } catch {
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: any Error) -> any Error {
    switch error {
    case let gap as CalendarGap: return gapFailure(gap)
    case TermGap.calendar(let gap): return gapFailure(gap)
    case RuleBook.Gap.noEdition(let service, let day, let first):
      return CommandFailure(
        code: .negative,
        message: "at: no edition of \(service.rawValue) on \(day); the first applies from \(first)")
    default: return error
    }
  }

  /// Outside the years it knows the calendar refuses to guess.
  static func gapFailure(_ gap: CalendarGap) -> CommandFailure {
    CommandFailure(
      code: .negative,
      message: "at: the calendar does not know \(gap.date); it knows"
        + " \(gap.known.lowerBound) to \(gap.known.upperBound)")
  }

  private var warnings: [TermWarning] {
    let isEstimated = terms.contains { $0.due.certainty == .estimated }
    return registration.warnings + (isEstimated ? [.estimatedCalendar] : [])
  }

  func write(_ json: inout JSONText) {
    json.object { json in
      json.key("service")
      json.value(service.rawValue)
      json.key("received")
      json.value(registration.received.iso)
      json.key("registered")
      json.value(registration.date.iso)
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
      json.value(due.moment?.iso ?? due.date.iso)
      json.key("trace")
      json.array(due.trace) { TermAnswer.write($1, &$0) }
    }
  }

  private static func write(_ day: TermDay, _ json: inout JSONText) {
    json.object { json in
      json.key("date")
      json.value(day.date.iso)
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
