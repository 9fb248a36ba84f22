import Cases
import Law
import Store

/// `qabyldau hours`: when each kind of office works and takes applications, and whose word that is; and
/// `hours set SERVICE FROM-UNTIL`, the schedule of the office's own (`pmpk.req.7.1`).
enum HoursCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard arguments.words.count > 1 else { return try list(arguments) }
    switch arguments.words[1] {
    case "set":
      try arguments.checkWords(atMost: 3)
      let service = try service(arguments)
      return try OfficeChoiceCommand.settle(
        .schedule(service, try schedule(of: service, arguments)), arguments)
    case "reset":
      try arguments.checkWords(atMost: 2)
      return try OfficeChoiceCommand.settle(.orderHours(try service(arguments)), arguments)
    default:
      throw .unknown("hours", arguments.words[1], known: ["set", "reset"]) as UsageProblem
    }
  }

  private static func service(_ arguments: Arguments) throws -> Service {
    let name = try arguments.word(2, "SERVICE")
    guard let service = Service(rawValue: name) else {
      throw .unknown("SERVICE", name, known: Service.allCases.map(\.rawValue)) as UsageProblem
    }
    return service
  }

  /// What is not said stays: break and intake as they are now, unless the intake was the whole day.
  private static func schedule(
    of service: Service, _ arguments: Arguments
  ) throws -> WorkSchedule {
    let (open, close) = try span("hours", try arguments.word(3, "FROM-UNTIL"))
    guard let hours = try StoreAccess(arguments).store.office().hours(of: service) else {
      let isLoaded = RuleBook.newest(service)?.isLoaded == true
      throw CommandFailure(.negative, isLoaded ? .noHoursHere(service) : .notLoaded(service))
    }
    var schedule = WorkSchedule(hours)
    if hours.intake == nil { (schedule.intakeFrom, schedule.intakeUntil) = (open, close) }
    if hours.lunch == nil { (schedule.lunchFrom, schedule.lunchUntil) = (open, open) }
    (schedule.open, schedule.close) = (open, close)
    if let text = arguments["lunch"] {
      (schedule.lunchFrom, schedule.lunchUntil) =
        text == "none" ? (open, open) : try span("lunch", text)
    }
    if let text = arguments["intake"] {
      (schedule.intakeFrom, schedule.intakeUntil) = try span("intake", text)
    }
    return schedule
  }

  private static func span(
    _ field: String, _ text: String
  ) throws(UsageProblem) -> (ClockTime, ClockTime) {
    let times = text.split(separator: "-", omittingEmptySubsequences: false).map { ClockTime($0) }
    guard times.count == 2, let from = times[0], let until = times[1] else {
      throw UsageProblem(field, .notSpan(field: field, text))
    }
    return (from, until)
  }

  // MARK: The list

  private static func list(_ arguments: Arguments) throws -> ExitCode {
    let office = try arguments.office() ?? Office()
    let rows = RuleBook.loaded.flatMap { service in
      Place.allCases.compactMap { place in
        office.newestRules(of: service)?.hours(at: place).map { HoursRow(service, place, $0) }
      }
    }
    if arguments.has("json") {
      printJSON(rows)
    } else {
      Console.table(HoursRow.names, rows.map { $0.cells.map(\.value) })
    }
    return .done
  }

  private static func printJSON(_ rows: [HoursRow]) {
    var json = JSONText()
    json.object { json in
      json.key("hours")
      json.array(rows) { json, row in
        json.object { json in
          for (name, value) in row.cells {
            json.key(name)
            json.value(value)
          }
        }
      }
    }
    Console.out(json.text)
  }
}

/// The hours of a service at one kind of office.
private struct HoursRow {
  let cells: [(name: String, value: String)]

  init(_ service: Service, _ place: Place, _ hours: HoursRule) {
    func span(_ from: ClockTime?, _ until: ClockTime?) -> String {
      from.flatMap { from in until.map { "\(from)-\($0)" } } ?? ""
    }
    let values = [
      service.rawValue, place.rawValue, span(hours.open, hours.close),
      span(hours.lunch?.from, hours.lunch?.until),
      span(hours.intake?.open ?? hours.open, hours.intake?.close ?? hours.close),
      span(hours.saturday?.open, hours.saturday?.close), hours.isOwn ? "office" : "standard",
      hours.clause.text, hours.intakeClause.text,
    ]
    cells = Array(zip(Self.names, values)).map { (name: $0.0, value: $0.1) }
  }

  static let names = [
    "service", "place", "hours", "lunch", "intake", "saturday", "set_by", "clause",
    "intake_clause",
  ]
}
