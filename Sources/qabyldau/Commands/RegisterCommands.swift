import Cases
import Law
import Letters
import Store
import Workbench

/// `qabyldau list preschools`: the register among which families choose.
enum PreschoolList {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let listed = try StoreAccess(arguments).store.office().preschools.preschools
    guard !arguments.has("json") else {
      printJSON(listed)
      return .done
    }
    Console.table(
      PreschoolTable.columns, listed.map { [$0.name, PreschoolTable.word($0.hasStateOrder)] })
    return .done
  }

  private static func printJSON(_ listed: [ListedPreschool]) {
    var json = JSONText()
    json.object { json in
      json.key("preschools")
      json.array(listed) { json, preschool in
        json.object { json in
          json.key("name")
          json.value(preschool.name)
          json.key("state_order")
          json.value(preschool.hasStateOrder)
        }
      }
    }
    Console.out(json.text)
  }
}

/// `qabyldau import preschools FILE`: lines of the register. What is listed already and nothing new is
/// said of is not listed twice; how many lines were news stands on standard output.
enum PreschoolImport {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let listed = try PreschoolTable(path: try arguments.word(2, "FILE")).preschools
    let access = try StoreAccess(arguments)
    let before = try access.store.office()
    let author = Author(
      clerk: try NamedClerk.id(arguments, access.store), desk: "", moment: access.now)
    guard let clerk = before.clerk(author.clerk), !clerk.isRetired else {
      throw CommandFailure(.notAllowed, .notAClerk(author.clerk))
    }
    do {
      try clerk.whileServing {
        try access.store.settle(.preschools(listed), by: clerk, author)
      }
    } catch OfficeChoice.Refusal.nothingToChange {
      Console.out("0")
      return .done
    } catch let refusal as OfficeChoice.Refusal {
      throw OfficeChoiceCommand.failure(refusal)
    }
    Console.out("\(listed.count { before.preschools.standing(of: $0.name) != .listed($0) })")
    return .done
  }
}

/// Lines of the register as they are written in a file.
struct PreschoolTable {
  static let columns = ["name", "state-order"]

  let preschools: [ListedPreschool]

  static func word(_ hasStateOrder: Bool) -> String { hasStateOrder ? "yes" : "no" }

  /// - Throws: a failure that names a line without a name, with one that an earlier line has in
  ///   whatever letters, or without an answer.
  init(path: String) throws {
    let file = try TabbedFile(path: path, columns: Set(Self.columns))
    var known: Set<String> = []
    preschools = try file.rows.map { line, cells in
      guard let name = cells["name"], known.insert(Folding.fold(name)).inserted else {
        throw CommandFailure(.badData, .badLine(path: path, line: line, fact: "name"))
      }
      guard let order = [true, false].first(where: { Self.word($0) == cells["state-order"] })
      else {
        throw CommandFailure(.badData, .badLine(path: path, line: line, fact: "state-order"))
      }
      return ListedPreschool(name, hasStateOrder: order)
    }
  }
}
