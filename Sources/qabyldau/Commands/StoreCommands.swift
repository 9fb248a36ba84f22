import Cases
import Demo
import Law
import Store
import Workbench

/// `qabyldau check`: reads everything and says what is wrong.
enum CheckCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let store = try StoreOpening.store(
      at: StoreAccess.path(arguments), try arguments.tongue())
    let report = try store.check()
    if arguments.has("json") {
      var json = JSONText()
      json.object { json in
        json.key("sound")
        json.value(report.isSound)
        json.key("events")
        json.value(report.events)
        json.key("applications")
        json.value(report.cases)
        json.key("visits")
        json.value(report.visits)
        json.key("complaints")
        json.value(report.complaints)
        json.key("findings")
        json.strings(report.findings)
      }
      Console.out(json.text)
    } else {
      let words = CommandLineWords.checked(
        events: report.events, applications: report.cases, visits: report.visits,
        findings: report.findings.count)
      Console.out(try arguments.tongue().say(words))
      for finding in report.findings { Console.line([finding]) }
    }
    return report.isSound ? .done : .negative
  }
}

/// `qabyldau rebuild`: the lists from the log.
enum RebuildCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let path = StoreAccess.path(arguments)
    try StoreOpening.store(at: path, try arguments.tongue()).rebuild()
    if arguments.has("json") { Console.out(path: path, arguments) }
    return .done
  }
}

/// `qabyldau backup FILE`: a copy while desks work.
enum BackupCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let target = try arguments.word(1, "FILE")
    try StoreOpening.store(
      at: StoreAccess.path(arguments), try arguments.tongue()
    ).backup(to: target)
    Console.out(path: target, arguments)
    return .done
  }
}

/// `qabyldau demo`: a store of invented cases.
enum DemoCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let path = try arguments.required("store")
    let count = try number("applications", arguments, default: 60)
    let seed = try number("seed", arguments, default: 1)
    try fill(path, applications: count, seed: seed, place: try place(arguments))
    Console.out(path: path, arguments)
    return .done
  }

  private static func number(
    _ name: String, _ arguments: Arguments, default standard: Int
  ) throws -> Int {
    guard let text = arguments[name] else { return standard }
    let range = 0...5_000_000
    guard let number = Int(text), range.contains(number) else {
      throw UsageProblem(name, .notNumber(field: name, text, within: range))
    }
    return number
  }

  /// The kind of office, by its name; a school unless another is named.
  static func place(_ arguments: Arguments) throws(UsageProblem) -> Place {
    guard let text = arguments["place"] else { return .school }
    guard let place = Place(rawValue: text) else {
      throw .unknown("place", text, known: Place.allCases.map(\.rawValue))
    }
    return place
  }

  static func fill(
    _ path: String, applications: Int, seed: Int, withVisitors: Bool = false,
    place: Place = .school
  ) throws {
    let now = try MomentSource.forStore(isDemo: true).now
    guard Paths.makeFolder(Paths.parent(of: path)) else {
      throw StoreTrouble.folderNotWritable(path: path)
    }
    let store = try Store(creating: path, isDemo: true, at: now)
    var demo = DemoStore(store, at: now, seed: UInt64(seed), place: place)
    try demo.fill(applications: applications, withVisitors: withVisitors)
  }
}
