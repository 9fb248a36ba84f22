import Glibc

/// A program that tells on a pipe what it has done, line by line, until it is killed.
package final class ReportingProgram {
  private let process: pid_t
  private let pipeEnd: Int32
  private var bytes: [UInt8] = []
  private var isReaped = false

  /// - Parameter name: a program that was built together with the tests.
  package init(_ name: String, _ arguments: [String]) throws {
    var ends: [Int32] = [-1, -1]
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard pipe(&ends) == 0, nothing >= 0 else {
      throw ProgramInTerminal.Failure(description: "no pipe: \(errno)")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer {
      close(ends[1])
      close(nothing)
    }
    pipeEnd = ends[0]
    process = try SpawnedProgram.spawn(
      SpawnedProgram.built(name), arguments, SpawnedProgram.plainEnvironment,
      files: [nothing, ends[1], nothing])
  }

  deinit {
    if !isReaped { kill() }
    close(pipeEnd)
  }

  /// Every whole line so far: one that was cut off by the end was not said.
  package var lines: [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.map(String.init)
  }

  /// Reads until so many lines were said.
  package func wait(forLines count: Int) throws {
    while lines.count < count {
      guard readSome() else {
        throw ProgramInTerminal.Failure(description: "it ended after \(lines.count) lines")
      }
    }
  }

  /// Ends it as a power cut does, and reads what it had said by then.
  package func kill() {
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    isReaped = true
    // What it said is in the pipe. The end of the pipe is not waited for: a program that another
    // test started at the same moment may hold it.
    _ = fcntl(pipeEnd, F_SETFL, O_NONBLOCK)
    while readSome() {}
  }

  private func readSome() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(pipeEnd, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk[..<count]
    return true
  }
}
