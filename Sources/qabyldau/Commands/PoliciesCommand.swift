import Cases
import Law
import Store
import Workbench

/// `qabyldau policies`: the readings that the acts leave open, with their values and clauses; and
/// `policies set ID VALUE`, which chooses one for the office.
enum PoliciesCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    if arguments.words.count > 1 {
      guard arguments.words[1] == "set" else {
        throw .unknown("policies", arguments.words[1], known: ["set"]) as UsageProblem
      }
      return try set(arguments)
    }
    let settings = try arguments.office()?.policies ?? PolicySettings()
    if arguments.has("json") {
      printJSON(settings)
    } else {
      printTable(settings, try arguments.tongue())
    }
    return .done
  }

  private static func set(_ arguments: Arguments) throws -> ExitCode {
    let policy: PolicyID = try value("ID", try arguments.word(2, "ID"))
    let chosen: PolicyValue = try value("VALUE", try arguments.word(3, "VALUE"))
    return try OfficeChoiceCommand.settle(.policy(policy, chosen), arguments)
  }

  private static func value<Value: RawRepresentable & CaseIterable>(
    _ field: String, _ text: String
  ) throws(UsageProblem) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
      throw .unknown(field, text, known: Value.allCases.map(\.rawValue))
    }
    return value
  }

  private static func printTable(_ settings: PolicySettings, _ language: Language) {
    Console.table(
      ["policy", "value", "chosen", "values", "clauses", "services", "meaning"],
      Policy.all.map { policy in
        let value = settings[policy.id]
        return [
          policy.id.rawValue, value.rawValue, settings.isChosen(policy.id) ? "office" : "standard",
          policy.id.values.map(\.rawValue).joined(separator: " "),
          (policy.clauses.map(\.text) + policy.articles.map(\.rawValue)).joined(separator: " "),
          policy.services.map(\.rawValue).joined(separator: " "),
          language.say(PolicyReading(policy.id, settings)),
        ]
      })
  }

  private static func printJSON(_ settings: PolicySettings) {
    var json = JSONText()
    json.object { json in
      json.key("policies")
      json.array(Policy.all) { json, policy in
        json.object { json in
          json.key("id")
          json.value(policy.id.rawValue)
          json.key("value")
          json.value(settings[policy.id].rawValue)
          json.key("chosen")
          json.value(settings.isChosen(policy.id))
          json.key("values")
          json.strings(policy.id.values.map(\.rawValue))
          json.key("clauses")
          json.strings(policy.clauses.map(\.text))
          json.key("articles")
          json.strings(policy.articles.map(\.rawValue))
          json.key("services")
          json.strings(policy.services.map(\.rawValue))
        }
      }
    }
    Console.out(json.text)
  }
}
