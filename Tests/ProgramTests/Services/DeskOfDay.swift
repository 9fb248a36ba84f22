import Cases
import Fixtures
import Glibc
import Store

/// One desk of a crowded day: the built program in a terminal, and the clerk before it, who looks at
/// the screen before every part of the work and never waits for the other desks.
final class DeskOfDay {
  let clerk: ClerkID
  let name: String
  private let program: ProgramInTerminal
  private var state = State.idle
  private var quietSince = DeskOfDay.steady
  /// Something was typed or came since the screen was looked at.
  private var hasNews = true
  /// Calls that another desk had made first, or that were tried again.
  private(set) var calls = 0

  private enum State {
    case idle
    case calling(VisitorOfDay, Int)
    /// The parts that are still to be typed.
    case working(VisitorOfDay, Int, [String])
  }

  init(_ clerk: ClerkID, _ name: String, in folder: TemporaryFolder) throws {
    self.clerk = clerk
    self.name = name
    program = try ProgramInTerminal(
      SpawnedProgram.qabyldau,
      ["--store", folder.file("office.sqlite"), "--clerk", clerk.account, "--desk", name],
      environment: [
        "HOME": folder.path, "TMPDIR": folder.path, "QABYLDAU_NOW": "2026-11-24T10:28:00+05:00",
      ])
  }

  func open() throws {
    try program.wait(toSee: "Келіп түскендер")
    try program.type(Sent.f12)
    try program.wait(toSee: "Келушілер · \(name)")
  }

  var isIdle: Bool {
    if case .idle = state { return true }
    return false
  }

  /// A visitor gets a talon here, and the one who has waited longest is called.
  func take(_ visitor: VisitorOfDay, _ number: Int) throws {
    try program.type(Sent.insert + "\r\r")
    calls += 1
    state = .calling(visitor, number)
    touch()
  }

  /// Goes on as far as the screen allows.
  func advance(_ store: Store) throws {
    if try program.settle(milliseconds: 2) > 0 { touch() }
    switch state {
    case .idle: break
    case .calling(let visitor, let number): try lookForIntake(visitor, number)
    case .working(let visitor, let number, let parts): try work(visitor, number, parts, store)
    }
  }

  private func lookForIntake(_ visitor: VisitorOfDay, _ number: Int) throws {
    if isSeen("Баланың аты-жөні") {
      state = .working(visitor, number, visitor.parts(number))
    } else if isQuiet(600) {
      // Another desk was quicker: the next one is called.
      try program.type("\r")
      calls += 1
      touch()
    }
  }

  private func work(
    _ visitor: VisitorOfDay, _ number: Int, _ parts: [String], _ store: Store
  ) throws {
    guard isQuiet(60) else { return }
    guard let part = parts.first else { return try end(visitor, number, store) }
    try program.type(part)
    state = .working(visitor, number, Array(parts.dropFirst()))
    touch()
  }

  /// Everything is typed: the desk is free again, or the visitor called by mistake waits once more and
  /// somebody is called.
  private func end(_ visitor: VisitorOfDay, _ number: Int, _ store: Store) throws {
    // A paper goes into the family's hands when it is out, not before.
    if program.terminal.text.contains("Enter: қолына берілді") {
      try program.type("\r")
      return touch()
    }
    guard program.terminal.text.contains("Келушілер · \(name)"), try isFree(store) else { return }
    guard visitor == .calledByMistake else {
      state = .idle
      return
    }
    try program.type("\r")
    calls += 1
    state = .calling(.advice, number)
    touch()
  }

  private func isFree(_ store: Store) throws -> Bool {
    try !store.openVisits().contains { visit in
      if case .serving(_, let serving) = visit.state { serving == clerk } else { false }
    }
  }

  /// The clerk closes the day for the whole office.
  func closeDay() throws {
    try program.type("b" + String(repeating: Sent.down, count: 6) + "\r")
    try program.settle()
    try program.type("\r")
    try program.settle()
  }

  func leave() throws -> ProgramInTerminal.Ending {
    for _ in 0..<6 where try !program.hasEnded() {
      try program.type(Sent.f10)
      try program.settle()
    }
    return program.waitForEnd()
  }

  var screen: String { "\(name)\n\(program.terminal.text)" }

  /// Looks at the screen once for what has come.
  private func isSeen(_ text: String) -> Bool {
    guard hasNews else { return false }
    hasNews = false
    return program.terminal.text.contains(text)
  }

  // MARK: Quiet

  private func touch() {
    quietSince = Self.steady
    hasNews = true
  }

  private func isQuiet(_ milliseconds: Int64) -> Bool {
    Self.steady - quietSince >= milliseconds
  }

  static var steady: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
