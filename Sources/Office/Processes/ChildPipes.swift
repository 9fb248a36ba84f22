import Glibc

/// The three pipes between the program and a child.
struct ChildPipes {
  struct Pipe {
    var read: Int32 = -1
    var write: Int32 = -1
  }

  private(set) var input = Pipe()
  private(set) var output = Pipe()
  private(set) var errors = Pipe()

  mutating func open() -> Bool {
    Self.connect(&input) && Self.make(&output) && Self.make(&errors)
  }

  /// The input is a pair of sockets: only to a socket can one write without the signal that would
  /// end this program when the child has gone without reading (`send(2)`, `MSG_NOSIGNAL`).
  private static func connect(_ pipe: inout Pipe) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return false }
    pipe = closedOnExecution(ends)
    return true
  }

  private static func make(_ pipe: inout Pipe) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return false }
    pipe = closedOnExecution(ends)
    return true
  }

  private static func closedOnExecution(_ ends: [Int32]) -> Pipe {
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return Pipe(read: ends[0], write: ends[1])
  }

  mutating func closeChildEnds() {
    Self.close(&input.read)
    Self.close(&output.write)
    Self.close(&errors.write)
  }

  mutating func closeAll() {
    closeChildEnds()
    Self.close(&input.write)
    Self.close(&output.read)
    Self.close(&errors.read)
  }

  private static func close(_ descriptor: inout Int32) {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }

  /// Whether the child may still say something.
  var isOpen: Bool { output.read >= 0 || errors.read >= 0 }

  /// The ends on which its words arrive.
  var readable: [Int32] { [output.read, errors.read].filter { $0 >= 0 } }

  mutating func begin(_ input: inout ArraySlice<UInt8>) {
    _ = fcntl(self.input.write, F_SETFL, O_NONBLOCK)
    write(&input)
  }

  /// Writes and reads what can be at this moment.
  ///
  /// - Parameter pause: milliseconds to wait for it.
  mutating func step(
    _ input: inout ArraySlice<UInt8>, _ output: inout [UInt8], _ errors: inout [UInt8], pause: Int
  ) {
    var waiting = [
      pollfd(fd: self.output.read, events: Int16(POLLIN), revents: 0),
      pollfd(fd: self.errors.read, events: Int16(POLLIN), revents: 0),
      pollfd(fd: self.input.write, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&waiting, 3, Int32(pause)) > 0 else { return }
    if waiting[0].revents != 0 { Self.read(&self.output.read, into: &output) }
    if waiting[1].revents != 0 { Self.read(&self.errors.read, into: &errors) }
    if waiting[2].revents != 0 { write(&input) }
  }

  private mutating func write(_ rest: inout ArraySlice<UInt8>) {
    guard !rest.isEmpty else { return Self.close(&input.write) }
    let written = rest.withUnsafeBytes {
      send(input.write, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    if written > 0 { rest = rest.dropFirst(written) }
    let isBroken = written < 0 && errno != EAGAIN && errno != EINTR
    if rest.isEmpty || isBroken { Self.close(&input.write) }
  }

  private static func read(_ descriptor: inout Int32, into bytes: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      close(&descriptor)
    }
  }

  static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
