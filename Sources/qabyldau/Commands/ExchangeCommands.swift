import Cases
import Glibc
import Law
import Office
import Store
import Workbench

/// `qabyldau export monitoring DIR`: changes of stage for the monitoring system.
enum MonitoringExportCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let folder = try arguments.word(2, "DIR")
    let access = try StoreAccess(arguments)
    let clerk = try access.clerk(arguments)
    let author = Author(clerk: clerk.id, desk: "", moment: access.now)
    let files = try MonitoringExport(store: access.store, folder: folder).run(by: author)
    for file in files { Console.out(file) }
    return .done
  }
}

/// `qabyldau list monitoring`: the changes of stage that are not handed over.
enum MonitoringList {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let records = try StoreAccess(arguments).store.openStages()
    if arguments.has("json") {
      Console.out(bytes: try MonitoringLines.bytes(records))
    } else {
      Console.table(
        ["id", "at", "service", "stage"],
        records.map { [$0.name, $0.at.iso, $0.service.rawValue, $0.stage.rawValue] })
    }
    return .done
  }
}

/// `qabyldau import DIR`: applications of the portal.
enum ImportCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let folder = try arguments.word(1, "DIR")
    if arguments.words.count > 2 {
      if folder == "vacancies" { return try VacancyImport.run(arguments) }
      if folder == "preschools" { return try PreschoolImport.run(arguments) }
    }
    let access = try StoreAccess(arguments)
    let clerk = try access.clerk(arguments)
    let importing = PortalImport(
      store: access.store, folder: folder, clerk: clerk, desk: "portal")
    guard arguments.has("watch") else { return try once(importing, access, arguments) }
    while true {
      // Another desk may be saving, or the folder be away for a moment: the next round is soon.
      do { _ = try once(importing, access, arguments) } catch let trouble as StoreTrouble
        where trouble.isWorthRetrying
      { Console.error(try arguments.tongue().say(TroubleWords(trouble))) }
      sleep(pauseSeconds)
    }
  }

  /// Between two looks into a watched folder.
  private static let pauseSeconds: UInt32 = 5

  private static func once(
    _ importing: PortalImport, _ access: StoreAccess, _ arguments: Arguments
  ) throws -> ExitCode {
    let now = try MomentSource.forStore(isDemo: try access.store.isDemo()).now
    var code = ExitCode.done
    for (file, outcome) in try importing.run(at: now) {
      Console.out(arguments.has("json") ? json(file, outcome) : text(file, outcome))
      if case .setAside = outcome { code = .negative }
    }
    return code
  }

  private static func text(_ file: String, _ outcome: PortalImport.Outcome) -> String {
    switch outcome {
    case .taken(let number): "\(file)\ttaken\t\(number)"
    case .knownAs(let number): "\(file)\talready-taken\t\(number)"
    case .setAside(let problems):
      "\(file)\tset-aside\t\(problems.map(\.description).joined(separator: "; "))"
    }
  }

  private static func json(_ file: String, _ outcome: PortalImport.Outcome) -> String {
    var json = JSONText()
    json.object { json in
      json.key("file")
      json.value(file)
      switch outcome {
      case .taken(let number), .knownAs(let number):
        json.key("number")
        json.value(number.description)
      case .setAside(let problems):
        json.key("problems")
        json.array(problems) { json, problem in
          json.object { json in
            json.key("field")
            json.value(problem.field)
            json.key("reason")
            json.value(problem.reason)
          }
        }
      }
    }
    return json.text
  }
}

extension StoreAccess {
  /// The clerk in whose name a command writes: named, or the account it runs under.
  ///
  /// - Throws: `notAllowed` for somebody who is not on the staff.
  func clerk(_ arguments: Arguments) throws -> Clerk {
    let id = ClerkID(arguments["clerk"] ?? Account.name)
    guard let clerk = try store.office().clerk(id), !clerk.isRetired else {
      throw CommandFailure(.notAllowed, .notAClerk(id))
    }
    return clerk
  }
}
