import Cases
import Law
import Letters
import Store
import Workbench

/// `qabyldau clerk list|add|role|retire`: the staff of the office. Nobody is ever deleted.
enum ClerkCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let access = try StoreAccess(arguments)
    switch try arguments.word(1, "list|add|role|retire") {
    case "list": try list(access, json: arguments.has("json"))
    case "add": try change(.add(try newClerk(arguments)), access, arguments)
    case "role":
      guard let role = StaffRole(rawValue: try arguments.word(3, "ROLE")) else {
        throw UsageProblem.unknown(
          "role", try arguments.word(3, "ROLE"), known: StaffRole.allCases.map(\.rawValue))
      }
      try change(.changeRole(try id(arguments), role), access, arguments)
    case "retire": try change(.retire(try id(arguments)), access, arguments)
    case let other:
      throw UsageProblem.unknown("clerk", other, known: ["list", "add", "role", "retire"])
    }
    return .done
  }

  private static func id(_ arguments: Arguments) throws(UsageProblem) -> ClerkID {
    ClerkID(try arguments.word(2, "ID").tidied)
  }

  private static func newClerk(_ arguments: Arguments) throws -> Clerk {
    let role = arguments["role"] ?? StaffRole.clerk.rawValue
    guard let known = StaffRole(rawValue: role) else {
      throw UsageProblem.unknown("role", role, known: StaffRole.allCases.map(\.rawValue))
    }
    return Clerk(
      id: try id(arguments), name: try arguments.required("name").tidied,
      post: (arguments["post"] ?? "").tidied, role: known)
  }

  private static func change(
    _ command: StaffCommand, _ access: StoreAccess, _ arguments: Arguments
  ) throws {
    let id = try NamedClerk.id(arguments, access.store)
    guard let clerk = try access.store.office().clerk(id) else {
      throw CommandFailure(.notAllowed, StaffRefusal.unknown(id))
    }
    let author = Author(clerk: id, desk: arguments["desk"] ?? "", moment: access.now)
    do {
      try clerk.whileServing {
        try access.store.write(by: author, as: clerk) { writing, serving in
          try writing.append(try writing.office.decide(command, by: serving))
        }
      }
    } catch let refusal as StaffRefusal {
      throw CommandFailure(.notAllowed, refusal)
    }
  }

  private static func list(_ access: StoreAccess, json isJSON: Bool) throws {
    let clerks = try access.store.office().clerks
    let loads = try access.store.boardFigures(
      today: access.now.date, horizon: access.now.date, now: access.now
    ).loads
    let open = Dictionary(loads.map { ($0.clerk, $0.open) }) { first, _ in first }
    guard !isJSON else { return printJSON(clerks, open) }
    Console.table(
      ["id", "name", "post", "role", "retired", "open"],
      clerks.map {
        [
          $0.id.account, $0.name, $0.post, $0.role.rawValue, $0.isRetired ? "yes" : "no",
          "\(open[$0.id] ?? 0)",
        ]
      })
  }

  private static func printJSON(_ clerks: [Clerk], _ open: [ClerkID: Int]) {
    var json = JSONText()
    json.object { json in
      json.key("clerks")
      json.array(clerks) { json, clerk in
        json.object { json in
          json.key("id")
          json.value(clerk.id.account)
          json.key("name")
          json.value(clerk.name)
          json.key("post")
          json.value(clerk.post)
          json.key("role")
          json.value(clerk.role.rawValue)
          json.key("retired")
          json.value(clerk.isRetired)
          json.key("open")
          json.value(open[clerk.id] ?? 0)
        }
      }
    }
    Console.out(json.text)
  }
}
