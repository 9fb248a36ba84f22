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
    let export = MonitoringExport(store: access.store, folder: folder, clerk: clerk)
    let files = try clerk.whileServing { try export.run(by: author) }
    for file in files { Console.line([file]) }
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
      store: access.store, folder: PortalFolder(folder), clerk: clerk, desk: "portal")
    return try clerk.whileServing {
      guard arguments.has("watch") else { return try once(importing, access, arguments) }
      return try watch(importing, access, arguments)
    }
  }

  private static func watch(
    _ importing: PortalImport, _ access: StoreAccess, _ arguments: Arguments
  ) throws -> ExitCode {
    var watch = PortalWatch(importing)
    while true {
      let trouble = try watch.look(at: { try now(access) }) { file, outcome in
        tell(file, outcome, arguments)
      }
      if let trouble { Console.error(Program.words(trouble, try arguments.tongue()).text) }
      sleep(pauseSeconds)
    }
  }

  /// Between two looks into a watched folder.
  private static let pauseSeconds: UInt32 = 5

  private static func now(_ access: StoreAccess) throws -> Moment {
    try MomentSource.forStore(isDemo: try access.store.isDemo()).now
  }

  private static func once(
    _ importing: PortalImport, _ access: StoreAccess, _ arguments: Arguments
  ) throws -> ExitCode {
    var code = ExitCode.done
    try importing.run(at: try now(access)) { file, outcome in
      tell(file, outcome, arguments)
      switch outcome {
      case .taken, .knownAs: break
      case .setAside: if code == .done { code = .negative }
      case .left: code = .inputOutput
      }
    }
    return code
  }

  private static func tell(
    _ file: String, _ outcome: PortalImport.Outcome, _ arguments: Arguments
  ) {
    guard arguments.has("json") else { return Console.line(text(file, outcome)) }
    Console.out(json(file, outcome))
  }

  private static func text(_ file: String, _ outcome: PortalImport.Outcome) -> [String] {
    switch outcome {
    case .taken(let number): [file, "taken", "\(number)"]
    case .knownAs(let number): [file, "already-taken", "\(number)"]
    case .setAside(let problems):
      [file, "set-aside", problems.map(\.description).joined(separator: "; ")]
    case .left(let reason): [file, "left", reason]
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
      case .left(let reason):
        json.key("left")
        json.value(reason)
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
    let id = try NamedClerk.id(arguments, store)
    guard let clerk = try store.office().clerk(id), !clerk.isRetired else {
      throw CommandFailure(.notAllowed, .notAClerk(id))
    }
    return clerk
  }
}

extension Clerk {
  /// Says of a clerk who left while the command ran, or waited for its turn, the same as of one who had
  /// left before.
  func whileServing<Result>(_ command: () throws -> Result) throws -> Result {
    do { return try command() } catch let refusal as Refusal where refusal.cause == .hasLeft {
      throw CommandFailure(.notAllowed, .notAClerk(id))
    }
  }
}
