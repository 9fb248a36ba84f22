import Law

/// `qabyldau law`: clauses of the acts, verbatim.
enum LawCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let clauses = try clauses(arguments)
    if arguments.has("json") {
      printJSON(clauses, single: arguments.words.count > 1)
    } else {
      for (index, clause) in clauses.enumerated() { print(clause, first: index == 0) }
    }
    return .done
  }

  private static func clauses(_ arguments: Arguments) throws -> [Clause] {
    if arguments.words.count > 1 {
      let id = ClauseID(arguments.words[1])
      guard let clause = ClauseLibrary.clause(id) else {
        throw CommandFailure(.negative, .noClause(id))
      }
      return [clause]
    }
    let request = try Request(arguments)
    let service = try request.service()
    let kind = request.text("kind") == nil ? nil : try request.value("kind", Clause.Kind.self)
    return ClauseLibrary.clauses(of: service.file).filter { kind == nil || $0.kind == kind }
  }

  private static func print(_ clause: Clause, first: Bool) {
    if !first { Console.out("") }
    Console.out("\(clause.id)  \(clause.kind.rawValue)")
    if let title = clause.title { Console.out(title) }
    if !clause.text.isEmpty { Console.out(clause.text) }
    Console.out("\(clause.act.order) бұйрық, \(clause.act.edition) редакциясы · \(clause.place)")
  }

  private static func printJSON(_ clauses: [Clause], single: Bool) {
    var json = JSONText()
    if single, let clause = clauses.first {
      write(clause, &json)
    } else {
      json.object { json in
        json.key("clauses")
        json.array(clauses) { write($1, &$0) }
      }
    }
    Console.out(json.text)
  }

  private static func write(_ clause: Clause, _ json: inout JSONText) {
    json.object { json in
      json.key("id")
      json.value(clause.id.text)
      json.key("kind")
      json.value(clause.kind.rawValue)
      json.key("text")
      json.value(clause.text)
      if let title = clause.title {
        json.key("title")
        json.value(title)
      }
      json.key("place")
      json.value(clause.place)
      json.key("act")
      json.object { json in write(clause.act, &json) }
      json.key("edition")
      json.value(clause.act.edition)
    }
  }

  private static func write(_ act: Act, _ json: inout JSONText) {
    json.key("order")
    json.value(act.order)
    json.key("date")
    json.value(act.date.iso)
    json.key("registered")
    json.value(act.registered)
    json.key("edition")
    json.value(act.edition)
    json.key("edition_date")
    json.value(act.editionDate.iso)
    json.key("not_in_force_before")
    json.value(act.notInForceBefore?.iso)
    json.key("title")
    json.value(act.title)
  }
}
