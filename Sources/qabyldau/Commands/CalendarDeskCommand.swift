import Cases
import Law
import Letters
import Store
import Workbench

/// `qabyldau calendar add|remove DATE` and `calendar log`: the office's own entries. Without
/// `--confirm` nothing is changed: the cases that would get another date are listed.
enum CalendarDeskCommand {
  static func run(_ verb: Verb, _ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    switch verb {
    case .add: try change(try addition(arguments, access.store.office()), access, arguments)
    case .remove: try change(.remove(try date(arguments)), access, arguments)
    case .log: try printLog(access.store.calendarRecords(), json: arguments.has("json"))
    }
    return .done
  }

  enum Verb: String, CaseIterable {
    case add
    case remove
    case log
  }

  private static func date(_ arguments: Arguments) throws(UsageProblem) -> CivilDate {
    try civilDate("date", try arguments.word(2, "DATE"))
  }

  private static func civilDate(_ field: String, _ text: String) throws(UsageProblem) -> CivilDate {
    guard let date = CivilDate(iso: text) else {
      throw UsageProblem(field, .notDay(field: field, text))
    }
    return date
  }

  private static func addition(
    _ arguments: Arguments, _ office: Office
  ) throws(UsageProblem) -> CalendarChange {
    let works = arguments.has("opened")
    guard works != arguments.has("closed") else {
      throw UsageProblem("closed", .closedOrOpened)
    }
    var other: CivilDate?
    if let text = arguments["moved-from"] { other = try civilDate("moved-from", text) }
    let act = try arguments.required("act").tidied
    return .day(
      try date(arguments), works: works, movedFrom: other, act: act,
      certainty: arguments.has("estimated") ? .estimated : .confirmed, calendar: office.calendar)
  }

  private static func change(
    _ change: CalendarChange, _ access: StoreAccess, _ arguments: Arguments
  ) throws {
    let id = try NamedClerk.id(arguments, access.store)
    guard let clerk = try access.store.office().clerk(id), !clerk.isRetired else {
      throw CommandFailure(.notAllowed, .notAClerk(id))
    }
    let isConfirmed = arguments.has("confirm")
    let recount = try clerk.whileServing {
      isConfirmed
        ? try access.store.change(
          change, by: clerk,
          Author(clerk: id, desk: arguments["desk"] ?? "", moment: access.now))
        : try access.store.recount(change, by: clerk, at: access.now)
    }
    let writer = RecountWriter(recount, isRecorded: isConfirmed)
    if arguments.has("json") {
      writer.printJSON()
    } else {
      writer.printTable(try arguments.tongue())
    }
  }

  private static func printLog(_ records: [CalendarRecord], json isJSON: Bool) throws {
    guard !isJSON else { return Console.out(RecountWriter.json(records).text) }
    Console.table(
      ["date", "status", "for", "certainty", "act", "added", "by", "removed", "removed_by"],
      records.map { record in
        [
          record.entry.date.iso, record.entry.effect.works ? "opened" : "closed",
          record.entry.effect.other?.iso ?? "", record.entry.certainty.rawValue,
          record.entry.source, record.added.at.iso, record.added.clerk.account,
          record.removed?.at.iso ?? "", record.removed?.clerk.account ?? "",
        ]
      })
  }
}

/// A recount for a person or for a program.
struct RecountWriter {
  private let recount: Recount
  private let isRecorded: Bool

  init(_ recount: Recount, isRecorded: Bool) {
    self.recount = recount
    self.isRecorded = isRecorded
  }

  func printTable(_ language: Language) {
    Console.table(
      ["number", "service", "term", "before", "after", "cause", "clauses", "holder"],
      recount.changes.map { change in
        [
          change.number.description, change.service.rawValue, change.term.rawValue,
          change.before.day?.iso ?? "-", change.after.day?.iso ?? "-",
          language.say(RecountCauseWords(change.cause)),
          change.clauses.map(\.text).joined(separator: " "), change.holder.account,
        ]
      })
    let words = CommandLineWords.recounted(
      open: recount.openCases, changed: recount.changes.count, isRecorded: isRecorded)
    Console.error(language.say(words))
  }

  func printJSON() {
    var json = JSONText()
    json.object { json in
      json.key("recorded")
      json.value(isRecorded)
      json.key("date")
      json.value(recount.change.date.iso)
      json.key("open_cases")
      json.value(recount.openCases)
      json.key("changes")
      json.array(recount.changes) { Self.write($1, &$0) }
    }
    Console.out(json.text)
  }

  private static func write(_ change: Recount.Change, _ json: inout JSONText) {
    json.object { json in
      json.key("number")
      json.value(change.number.description)
      json.key("service")
      json.value(change.service.rawValue)
      json.key("term")
      json.value(change.term.rawValue)
      json.key("clauses")
      json.strings(change.clauses.map(\.text))
      json.key("before")
      json.value(change.before.day?.iso)
      json.key("after")
      json.value(change.after.day?.iso)
      json.key("cause")
      json.value(change.cause.slug)
      json.key("holder")
      json.value(change.holder.account)
    }
  }

  static func json(_ records: [CalendarRecord]) -> JSONText {
    var json = JSONText()
    json.object { json in
      json.key("entries")
      json.array(records) { write($1, &$0) }
    }
    return json
  }

  private static func write(_ record: CalendarRecord, _ json: inout JSONText) {
    json.object { json in
      json.key("date")
      json.value(record.entry.date.iso)
      json.key("working")
      json.value(record.entry.effect.works)
      json.key("for")
      json.value(record.entry.effect.other?.iso)
      json.key("certainty")
      json.value(record.entry.certainty.rawValue)
      json.key("act")
      json.value(record.entry.source)
      json.key("added")
      json.value(record.added.at.iso)
      json.key("by")
      json.value(record.added.clerk.account)
      json.key("removed")
      json.value(record.removed?.at.iso)
      json.key("removed_by")
      json.value(record.removed?.clerk.account)
    }
  }
}

extension Recount.Cause {
  /// The word of the machine contract.
  fileprivate var slug: String {
    switch self {
    case .countsNoLonger: "counts-no-longer"
    case .countsNow: "counts-now"
    case .lastDayMoves: "last-day-moves"
    }
  }
}
