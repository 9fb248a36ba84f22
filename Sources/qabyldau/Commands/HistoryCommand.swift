import Cases
import Law
import Letters
import Office
import Store

/// `qabyldau history`: the log of applications, visits, complaints and the office in one list.
enum HistoryCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    let first = try day("from", arguments) ?? CivilDate(dayNumber: 0)
    let last = try day("to", arguments) ?? access.now.date.adding(days: 1)
    guard first <= last else {
      throw UsageProblem("to", .turnedDays(from: first, to: last))
    }
    let isJSON = arguments.has("json")
    Console.out(
      isJSON
        ? #"{"events":["#
        : TabText.line(["seq", "at", "clerk", "desk", "kind", "stream", "number"]))
    var lines = 0
    try access.store.readLog(first...last, by: arguments["clerk"].map { ClerkID($0) }) { line in
      Console.out(isJSON ? (lines == 0 ? "" : ",") + json(line) : tabs(line))
      lines += 1
    }
    if isJSON { Console.out("]}") }
    return lines == 0 ? .negative : .done
  }

  private static func day(
    _ name: String, _ arguments: Arguments
  ) throws(UsageProblem) -> CivilDate? {
    guard let text = arguments[name] else { return nil }
    guard let date = CivilDate(iso: text) else {
      throw UsageProblem(name, .notDay(field: name, text))
    }
    return date
  }

  private static func tabs(_ line: LogLine) -> String {
    TabText.line([
      "\(line.sequence)", line.at.iso, line.clerk.account, line.desk, line.kind, line.stream,
      line.number?.description ?? "",
    ])
  }

  private static func json(_ line: LogLine) -> String {
    var json = JSONText()
    json.object { json in
      json.key("seq")
      json.value(Int(line.sequence))
      json.key("at")
      json.value(line.at.iso)
      json.key("clerk")
      json.value(line.clerk.account)
      json.key("desk")
      json.value(line.desk)
      json.key("kind")
      json.value(line.kind)
      json.key("stream")
      json.value(line.stream)
      json.key("number")
      json.value(line.number?.description)
    }
    return json.text
  }
}
