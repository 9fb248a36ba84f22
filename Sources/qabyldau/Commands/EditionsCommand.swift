import Cases
import Law
import Store

/// `qabyldau editions`: the wordings of the orders and the days from which they apply; and
/// `editions set SERVICE DATE`, which sets the first day of the newest one, where the sources only
/// tell before which day it cannot be in force.
enum EditionsCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    if arguments.words.count > 1 {
      guard arguments.words[1] == "set" else {
        throw .unknown("editions", arguments.words[1], known: ["set"]) as UsageProblem
      }
      return try set(arguments)
    }
    let settings =
      arguments["store"] == nil
      ? OfficeSettings() : try StoreAccess(arguments).store.office().settings
    let rows = Service.allCases.flatMap { service in
      RuleBook.editions(of: service).names.map { EditionRow(service, $0, settings) }
    }
    if arguments.has("json") {
      printJSON(rows)
    } else {
      Console.table(
        ["service", "edition", "applies_from", "set_by", "clause"],
        rows.map { [$0.service.rawValue, $0.name, $0.from, $0.setBy, $0.clause] })
    }
    return .done
  }

  private static func set(_ arguments: Arguments) throws -> ExitCode {
    let name = try arguments.word(2, "SERVICE")
    guard let service = Service(rawValue: name) else {
      throw .unknown("SERVICE", name, known: Service.allCases.map(\.rawValue)) as UsageProblem
    }
    let text = try arguments.word(3, "DATE")
    guard let date = CivilDate(iso: text) else {
      throw UsageProblem("DATE", .notDay(field: "DATE", text))
    }
    return try OfficeChoiceCommand.settle(.editionStart(service, date), arguments)
  }

  private static func printJSON(_ rows: [EditionRow]) {
    var json = JSONText()
    json.object { json in
      json.key("editions")
      json.array(rows) { json, row in
        json.object { json in
          json.key("service")
          json.value(row.service.rawValue)
          json.key("edition")
          json.value(row.name)
          json.key("applies_from")
          json.value(row.from)
          json.key("set_by")
          json.value(row.setBy)
          json.key("clause")
          json.value(row.clause)
        }
      }
    }
    Console.out(json.text)
  }
}

/// One wording in the list.
private struct EditionRow {
  let service: Service
  let name: String
  let from: String
  /// Who knows the first day: the sources only bound it, the office may know it.
  let setBy: String
  let clause: String

  init(_ service: Service, _ name: String, _ settings: OfficeSettings) {
    let editions = RuleBook.editions(of: service)
    let edition = editions.named(name)?.edition
    let own = editions.newest?.edition.id == name ? settings.editionStarts[service] : nil
    self.service = service
    self.name = name
    from = (own ?? edition?.from)?.iso ?? ""
    setBy = own == nil ? "standard" : "office"
    clause = edition?.clause.text ?? ""
  }
}
