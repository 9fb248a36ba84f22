import Law

/// `qabyldau limits`: how long a visitor may wait, and be served.
enum LimitsCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let request = try Request(arguments)
    let rules = try request.rules()
    let place = try request.place(of: rules)
    _ = try request.categories(of: rules)  // no limit hangs on it, and none is read past
    let limits = rules.limits(at: place)
    guard arguments.has("json") else {
      if limits.isEmpty { Console.out("none") }
      if !limits.isEmpty {
        Console.table(
          ["phase", "max_minutes", "clauses"],
          limits.map {
            [$0.phase.rawValue, "\($0.minutes)", $0.clause.text]
          })
      }
      return .done
    }
    var json = JSONText()
    json.object { json in
      json.key("service")
      json.value(rules.service.rawValue)
      json.key("place")
      json.value(place.rawValue)
      json.key("limits")
      json.array(limits) { write($1, &$0) }
    }
    Console.out(json.text)
    return .done
  }

  private static func write(_ limit: Limit, _ json: inout JSONText) {
    json.object { json in
      json.key("phase")
      json.value(limit.phase.rawValue)
      json.key("max_minutes")
      json.value(limit.minutes)
      json.key("clauses")
      json.strings([limit.clause.text])
    }
  }
}
