import Cases
import Law
import Store

/// `qabyldau calendar YEAR`: what distinguishes the year from a plain run of weeks.
enum CalendarCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let text = try arguments.word(1, "YEAR")
    if let verb = CalendarDeskCommand.Verb(rawValue: text) {
      return try CalendarDeskCommand.run(verb, arguments)
    }
    try arguments.checkWords(atMost: 1)
    guard let year = Int(text), (1900...2200).contains(year) else {
      throw UsageProblem("year", .notYear(text))
    }
    let calendar = try calendar(arguments)
    let days: [(CalendarDay, CalendarEntry)]
    do {
      days = try calendar.exceptions(in: year)
    } catch {
      throw CommandFailure(.usage, .calendarYear(year, known: calendar.years))
    }
    arguments.has("json") ? printJSON(days, year, calendar.week) : printTable(days)
    return .done
  }

  /// The state's calendar; with `--store` the office's own week and entries.
  private static func calendar(_ arguments: Arguments) throws -> WorkingCalendar {
    guard arguments["store"] != nil else {
      return WorkingCalendar.state(try Request(arguments).week() ?? .five)
    }
    return try StoreAccess(arguments).store.office().calendar
  }

  /// The holiday a day off stands for.
  private static func moved(_ day: CalendarDay) -> CivilDate? {
    switch day.kind {
    case .movedDayOff(let date): date
    case .workingWeekend(let date): date
    case .working, .weekend, .holiday, .dayOff, .closedByAct: nil
    }
  }

  private static func printTable(_ days: [(CalendarDay, CalendarEntry)]) {
    Console.table(
      ["date", "day", "status", "why", "for", "name_kk", "certainty", "source"],
      days.map { day, entry in
        [
          day.date.iso, "\(day.date.weekday)", day.works ? "opened" : "closed",
          day.word?.rawValue ?? "", moved(day)?.iso ?? "", day.observance?.kazakh ?? "",
          entry.certainty.rawValue, entry.source,
        ]
      })
  }

  private static func printJSON(
    _ days: [(CalendarDay, CalendarEntry)], _ year: Int, _ week: WorkWeek
  ) {
    var json = JSONText()
    json.object { json in
      json.key("year")
      json.value(year)
      json.key("week")
      json.value(week.rawValue)
      json.key("days")
      json.array(days) { write($1.0, $1.1, &$0) }
    }
    Console.out(json.text)
  }

  private static func write(
    _ day: CalendarDay, _ entry: CalendarEntry, _ json: inout JSONText
  ) {
    json.object { json in
      json.key("date")
      json.value(day.date.iso)
      json.key("working")
      json.value(day.works)
      json.key("why")
      json.value(day.word?.rawValue)
      json.key("for")
      json.value(moved(day)?.iso)
      json.key("name_kk")
      json.value(day.observance?.kazakh)
      json.key("certainty")
      json.value(entry.certainty.rawValue)
      json.key("source")
      json.value(entry.source)
    }
  }
}
