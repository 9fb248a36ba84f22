import Glibc

/// A program that runs in a pseudo-terminal of its own, as in a clerk's window.
package final class ProgramInTerminal {
  package private(set) var terminal: EmulatedTerminal
  package private(set) var received: [UInt8] = []
  package let process: pid_t
  private let master: Int32
  private var ended: Ending?
  private var isHungUp = false
  /// The name of the other end of the terminal.
  private let path: String

  package enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(Int32)
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// - Parameter environment: added to a small one of its own; nothing of the test's is passed on
  ///   but the sanitizer's options.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String] = [:],
    term: String = "xterm-256color", width: Int = 80, height: Int = 24
  ) throws {
    terminal = EmulatedTerminal(width: width, height: height)
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, let name = Self.unlocked(master) else {
      throw Failure(description: "no pseudo-terminal: \(errno)")
    }
    path = name
    Self.setSize(master, width, height)
    var variables = SpawnedProgram.plainEnvironment
    variables["TERM"] = term
    variables.merge(environment) { _, new in new }
    process = try SpawnedProgram.spawn(
      program, arguments, variables, terminal: path)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if ended == nil {
      kill(process, SIGKILL)
      _ = waitForEnd()
    }
    if !isHungUp { close(master) }
  }

  // MARK: The person at the keyboard

  package func type(_ text: String) throws { try send(Array(text.utf8)) }

  package func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // A program that is gone makes no room any more.
        guard try readSome(within: 1_000, orRoom: true) || !hasEnded() else {
          throw Failure(description: "the program has ended")
        }
      } else {
        throw Failure(description: "the terminal is closed (\(errno))")
      }
    }
  }

  package func resize(width: Int, height: Int) {
    terminal.resize(width: width, height: height)
    Self.setSize(master, width, height)
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// The number of the process, for programs that change its limits.
  package var number: Int32 { process }

  /// Closes the window: the program's terminal is gone.
  package func hangUp() {
    isHungUp = true
    close(master)
  }

  // MARK: The person at the screen

  /// A program that never becomes quiet is not waited for.
  private static let longestSettling: Int64 = 5_000

  /// Reads until the screen is as wanted.
  ///
  /// - Parameter patience: milliseconds after which it is given up.
  package func wait(
    for what: String, patience: Int32 = 20_000, until isTrue: (EmulatedTerminal) -> Bool
  ) throws {
    let end = Self.steadyMilliseconds + Int64(patience)
    while !isTrue(terminal) {
      let left = end - Self.steadyMilliseconds
      guard left > 0, try readSome(within: Int32(left)) else {
        throw Failure(
          description:
            "waited for \(what); \(ended.map { "ended: \($0)" } ?? "") the screen is\n\(terminal.text)"
        )
      }
    }
  }

  package func wait(toSee text: String) throws {
    try wait(for: "«\(text)»") { $0.text.contains(text) }
  }

  package func wait(notToSee text: String) throws {
    try wait(for: "no «\(text)»") { !$0.text.contains(text) }
  }

  /// Everything that comes until the program has been quiet for a while.
  @discardableResult
  package func settle(milliseconds: Int32 = 150) throws -> Int {
    let before = received.count
    let end = Self.steadyMilliseconds + Self.longestSettling
    while try readSome(within: milliseconds), Self.steadyMilliseconds < end {}
    return received.count - before
  }

  private static var steadyMilliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Reads what is there.
  ///
  /// - Returns: whether anything came before the time was over.
  private func readSome(within milliseconds: Int32, orRoom: Bool = false) throws -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN | (orRoom ? POLLOUT : 0)), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    guard waiting.revents & Int16(POLLIN) != 0 else {
      return orRoom && waiting.revents & Int16(POLLOUT) != 0
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    received += bytes[..<count]
    terminal.take(bytes[..<count])
    return true
  }

  // MARK: The end

  /// Reads to the end and tells how the program ended; one that has stopped itself is taken up
  /// again, one that goes on for too long is killed.
  package func waitForEnd() -> Ending {
    let end = Self.steadyMilliseconds + 20_000
    while !isHungUp, Self.steadyMilliseconds < end, (try? hasEnded()) != true {
      _ = try? readSome(within: 20)
    }
    if let ended { return ended }
    if !isHungUp { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let ending = SpawnedProgram.ending(status)
    ended = ending
    return ending
  }

  /// Whether the program has ended by itself.
  package func hasEnded() throws -> Bool {
    guard ended == nil else { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    ended = SpawnedProgram.ending(status)
    while try readSome(within: 0) {}
    return true
  }

  /// Whether the terminal echoes and waits for whole lines, as a shell wants it.
  package var isSane: Bool {
    var settings = termios()
    let slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(slave) }
    guard tcgetattr(slave, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  /// Unlocks the other end of a pseudo-terminal and tells its name (ioctl_tty(2)).
  private static func unlocked(_ master: Int32) -> String? {
    let getNumber: UInt = 0x8004_5430
    let setLock: UInt = 0x4004_5431
    var number: UInt32 = 0
    var lock: Int32 = 0
    guard ioctl(master, setLock, &lock) == 0, ioctl(master, getNumber, &number) == 0 else {
      return nil
    }
    return "/dev/pts/\(number)"
  }

  private static func setSize(_ master: Int32, _ width: Int, _ height: Int) {
    var space = winsize(
      ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &space)
  }
}
