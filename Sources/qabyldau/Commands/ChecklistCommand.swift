import Cases
import Law

/// `qabyldau checklist`: the papers of one family.
enum ChecklistCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let request = try Request(arguments)
    if arguments.has("facts") { return try printFacts(request, json: arguments.has("json")) }
    if let batch = arguments["batch"] {
      return try Batch.run(batch, in: arguments.tongue()) { request, json in
        write(try self.rows(request), &json)
        return .done
      }
    }
    let rows = try rows(request)
    if arguments.has("json") {
      var json = JSONText()
      write(rows, &json)
      Console.out(json.text)
    } else {
      Console.table(
        ["document", "required", "demand", "clauses", "title_kk"],
        rows.map { row in
          [
            row.document.rawValue, row.rule.required.rawValue, row.demand.rawValue,
            clauses(row).joined(separator: " "), row.rule.title,
          ]
        })
    }
    return .done
  }

  private static func rows(_ request: Request) throws -> [Checklist.Row] {
    let rules = try request.rules()
    let channel = try request.channel(of: rules)
    return try request.placed(rules, via: channel).documents.checklist(
      via: channel, applicant: try request.residency(),
      categories: try request.categories(of: rules), facts: try request.facts(of: rules)
    ).rows
  }

  /// The clauses that ask for the paper. The ban on demanding it is said by `demand`.
  private static func clauses(_ row: Checklist.Row) -> [String] {
    ([row.rule.clause] + row.rule.also).map(\.text)
  }

  private static func write(_ rows: [Checklist.Row], _ json: inout JSONText) {
    json.object { json in
      json.key("rows")
      json.array(rows) { write($1, &$0) }
    }
  }

  private static func write(_ row: Checklist.Row, _ json: inout JSONText) {
    json.object { json in
      json.key("document")
      json.value(row.document.rawValue)
      json.key("required")
      json.value(row.rule.required.rawValue)
      json.key("clauses")
      json.strings(clauses(row))
      json.key("demand")
      json.value(row.demand.rawValue)
      json.key("original_and_copy")
      json.value(row.rule.originalAndCopy)
      json.key("returned")
      json.value(row.rule.originalReturned)
      json.key("max_age")
      write(row.rule.maximumAge, &json)
      json.key("title_kk")
      json.value(row.rule.title)
    }
  }

  private static func write(_ age: TermLength?, _ json: inout JSONText) {
    guard let age else { return json.null() }
    json.object { json in
      json.key(age.slug.unit)
      json.value(age.slug.count)
    }
  }

  private static func printFacts(_ request: Request, json isJSON: Bool) throws -> ExitCode {
    let facts = try request.rules().facts
    guard isJSON else {
      Console.table(
        ["fact", "values"],
        facts.map { [$0.rawValue, $0.values.map(\.rawValue).joined(separator: " ")] })
      return .done
    }
    var json = JSONText()
    json.object { json in
      json.key("facts")
      json.array(facts) { json, fact in
        json.object { json in
          json.key("fact")
          json.value(fact.rawValue)
          json.key("values")
          json.strings(fact.values.map(\.rawValue))
        }
      }
    }
    Console.out(json.text)
    return .done
  }
}
