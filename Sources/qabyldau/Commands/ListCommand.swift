import Cases
import Law
import Store
import Workbench

/// `qabyldau list`: the inbox as lines.
enum ListCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let filter = try filter(arguments)
    let access = try StoreAccess(arguments)
    let today = access.now.date
    let query = InboxQuery(
      filter: filter, clerk: ClerkID(arguments["clerk"] ?? Account.name), today: today,
      soonUntil: SoonSpan.end(after: today, try access.store.office().calendar))
    let model = try access.model(arguments)
    var key = InboxKey.first
    var writer = ListWriter(json: arguments.has("json"), model: model)
    while true {
      let rows = try access.store.inbox(query, .after(key), limit: 500)
      for row in rows { writer.write(row) }
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
        "filter", arguments.words[1], known: InboxFilter.allCases.map(\.rawValue))
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

/// Rows of the inbox for a person or for a program.
struct ListWriter {
  private let isJSON: Bool
  private let model: Model
  private var json = JSONText()
  private var rows: [[String]] = []

  init(json: Bool, model: Model) {
    isJSON = json
    self.model = model
  }

  mutating func write(_ row: InboxRow) {
    guard isJSON else {
      rows.append([
        row.number.description, row.due.date?.iso ?? "-", row.service.rawValue,
        row.stage.rawValue, row.holder.account, row.child,
      ])
      return
    }
    var line = JSONText()
    line.object { json in
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
    Console.out(line.text)
  }

  func finish() {
    guard !isJSON else { return }
    Console.table(["number", "due", "service", "stage", "holder", "child"], rows)
  }
}
