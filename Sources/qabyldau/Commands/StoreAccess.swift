import Cases
import Glibc
import Law
import Screen
import Store
import Workbench

/// Opening a store from the command line, and the moment that counts.
struct StoreAccess {
  let store: Store
  let path: String
  let now: Moment

  init(_ arguments: Arguments) throws {
    let path = Self.path(arguments)
    let store = try StoreOpening.store(at: path, (try? arguments.tongue()) ?? .kazakh)
    self.store = store
    self.path = path
    now = try MomentSource.forStore(isDemo: try store.isDemo()).now
  }

  static func path(_ arguments: Arguments) -> String { arguments["store"] ?? Paths().store }

  func caseID(_ text: String) throws -> CaseID {
    guard let number = ApplicationNumber(text, currentYear: now.date.year) else {
      throw UsageProblem("number", .notRegisterNumber(text))
    }
    guard let id = try store.caseID(of: number) else {
      throw CommandFailure(.negative, .noApplication(number))
    }
    return id
  }

  /// A model to say things with: the screens' own words, without a screen.
  func model(_ arguments: Arguments) throws -> Model {
    let office = try store.office()
    let language = try arguments.tongue()
    let clerk = Clerk(id: ClerkID("cli"), name: "", post: "", role: .auditor)
    return Model(
      size: .init(width: 100, height: 40), now: now, office: office, clerk: clerk, desk: "",
      language: language)
  }
}

extension Arguments {
  /// The office of the store that is named; `nil` when none is, and the standard readings hold.
  func office() throws -> Office? {
    self["store"] == nil ? nil : try StoreAccess(self).store.office()
  }

  /// The language asked for; `nil` when none is.
  func language() throws(UsageProblem) -> Language? {
    guard let text = self["lang"] else { return nil }
    guard let language = Language(rawValue: text) else {
      throw .unknown("lang", text, known: Language.allCases.map(\.rawValue))
    }
    return language
  }

  /// The language to answer in: the one asked for, else the user's own, else Kazakh.
  func tongue() throws(UsageProblem) -> Language {
    try language() ?? Settings(paths: Paths()).language
  }
}

/// The clock of the program. Demo stores and pure commands may be given a moment to start from.
struct MomentSource {
  private let shift: Int64

  static let system = MomentSource(shift: 0)

  private init(shift: Int64) { self.shift = shift }

  /// A clock that shows `moment` now and goes on from there.
  init(startingAt moment: Moment) { shift = moment.since(Self.systemMoment) }

  /// - Throws: `notDemo` when a moment is set for a real store.
  static func forStore(isDemo: Bool) throws -> MomentSource {
    guard let text = Paths.variable("QABYLDAU_NOW") else { return .system }
    guard isDemo else { throw StoreTrouble.notDemo }
    guard let moment = Moment(iso: text) else {
      throw UsageProblem("QABYLDAU_NOW", .notMoment(field: "QABYLDAU_NOW", text))
    }
    return MomentSource(startingAt: moment)
  }

  var now: Moment { Self.systemMoment.adding(milliseconds: shift) }

  private static var systemMoment: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
