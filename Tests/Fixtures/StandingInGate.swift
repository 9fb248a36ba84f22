import Glibc

/// The gate of the line at a store, seen from outside: who stands in it waits to save.
package final class StandingInGate {
  private let descriptor: Int32

  /// Stands in it, as a desk does that was stopped there.
  package init(of store: String) throws {
    descriptor = try Self.file(of: store)
    guard Self.call(descriptor, setLock, F_WRLCK) != nil else {
      throw ProgramInTerminal.Failure(description: "somebody stands in the gate: \(errno)")
    }
  }

  deinit { close(descriptor) }

  /// Whether it is still this one that stands there.
  package var isHeld: Bool { Self.call(descriptor, getLock, F_WRLCK) == F_UNLCK }

  /// Whether anybody waits to save.
  package static func isTaken(of store: String) throws -> Bool {
    let descriptor = try file(of: store)
    defer { close(descriptor) }
    return call(descriptor, getLock, F_WRLCK) == F_WRLCK
  }

  private static func file(of store: String) throws -> Int32 {
    let file = open(store + "-queue", O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw ProgramInTerminal.Failure(description: "no line: \(errno)") }
    return file
  }

  /// - Returns: the kind of lock that was found; `nil` when it could not be had.
  private static func call(_ descriptor: Int32, _ command: Int32, _ kind: Int32) -> Int32? {
    var gate = Glibc.flock(
      l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 1, l_pid: 0)
    return fcntl(descriptor, command, &gate) == 0 ? Int32(gate.l_type) : nil
  }
}

/// `F_OFD_GETLK` and `F_OFD_SETLK` (asm-generic/fcntl.h), which the module does not show.
private let getLock: Int32 = 36
private let setLock: Int32 = 37
