import Cases
import Law
import Store
import Workbench

/// `qabyldau list`: the inbox as lines.
enum ListCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    switch arguments.words.dropFirst().first {
    case "complaints": return try ComplaintList.run(arguments)
    case "monitoring": return try MonitoringList.run(arguments)
    case "vacancies": return try VacancyList.run(arguments)
    case "archive": return try ArchiveList.run(arguments)
    case "preschools": return try PreschoolList.run(arguments)
    default: break
    }
    let filter = try filter(arguments)
    let access = try StoreAccess(arguments)
    let today = access.now.date
    let query = InboxQuery(
      filter: filter, clerk: ClerkID(arguments["clerk"] ?? Account.name), today: today,
      soonUntil: SoonSpan.end(after: today, try access.store.office().calendar))
    var key = InboxKey.first
    var writer = ListWriter(json: arguments.has("json"))
    while true {
      let rows = try access.store.inbox(query, .after(key), limit: 500)
      writer.write(rows)
      guard rows.count == 500, let last = rows.last else { break }
      key = last.key
    }
    writer.finish()
    return .done
  }

  private static func filter(_ arguments: Arguments) throws -> InboxFilter {
    guard arguments.words.count > 1 else { return .all }
    guard let filter = InboxFilter(rawValue: arguments.words[1]) else {
      throw UsageProblem.unknown(
        "filter", arguments.words[1],
        known: InboxFilter.allCases.map(\.rawValue) + [
          "complaints", "monitoring", "vacancies", "preschools", "archive",
        ])
    }
    return filter
  }
}

/// The working days that «soon» covers: today's next two.
enum SoonSpan {
  static func end(after today: CivilDate, _ calendar: WorkingCalendar) -> CivilDate {
    let first = (try? calendar.nextWorkingDay(after: today)) ?? today.adding(days: 1)
    return (try? calendar.nextWorkingDay(after: first)) ?? first.adding(days: 1)
  }
}

/// Rows of the inbox for a person or for a program; a page at a time, so that a long list needs no
/// more memory than a short one.
struct ListWriter {
  private let isJSON: Bool
  private var isFirst = true
  private var rows: [[String]] = []

  init(json: Bool) {
    isJSON = json
    if json { Console.out(bytes: Array(#"{"applications":["#.utf8)) }
  }

  mutating func write(_ page: [InboxRow]) {
    guard isJSON else {
      rows += page.map(Self.line)
      return
    }
    var bytes: [UInt8] = []
    for row in page {
      var json = JSONText()
      Self.write(row, &json)
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes += json.bytes
    }
    Console.out(bytes: bytes)
  }

  func finish() {
    guard isJSON else {
      return Console.table(["number", "due", "service", "stage", "holder", "child"], rows)
    }
    Console.out("]}")
  }

  private static func line(_ row: InboxRow) -> [String] {
    [
      row.number.description, row.due.date?.iso ?? "-", row.service.rawValue,
      row.stage.rawValue, row.holder.account, row.child,
    ]
  }

  private static func write(_ row: InboxRow, _ json: inout JSONText) {
    json.object { json in
      json.key("number")
      json.value(row.number.description)
      json.key("service")
      json.value(row.service.rawValue)
      json.key("via")
      json.value(row.channel.rawValue)
      json.key("stage")
      json.value(row.stage.rawValue)
      json.key("due")
      json.value(row.due.date?.iso)
      json.key("holder")
      json.value(row.holder.account)
      json.key("child")
      json.value(row.child)
      json.key("applicant")
      json.value(row.applicant)
    }
  }
}
