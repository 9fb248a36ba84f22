import Glibc

/// A program that ran to its end: what it said and how it ended.
package struct ProgramRun: Sendable {
  package let output: String
  package let error: String
  package let ending: ProgramInTerminal.Ending

  package var code: Int32? {
    switch ending {
    case .exited(let code): code
    case .killed: nil
    }
  }

  /// Runs `qabyldau` with words, an environment and a standard input.
  package init(
    _ arguments: [String], of program: String = SpawnedProgram.qabyldau,
    environment: [String: String] = [:], input: String = ""
  ) throws {
    self = try StartedProgram(arguments, of: program, environment: environment, input: input)
      .finish()
  }

  fileprivate init(output: String, error: String, ending: ProgramInTerminal.Ending) {
    self.output = output
    self.error = error
    self.ending = ending
  }

  package var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// A program that runs while the test goes on.
package final class StartedProgram {
  private let process: pid_t
  private let folder: TemporaryFolder
  private let files: [Int32]
  private var ending: ProgramInTerminal.Ending?

  package init(
    _ arguments: [String], of program: String = SpawnedProgram.qabyldau,
    environment: [String: String] = [:], input: String = ""
  ) throws {
    folder = try TemporaryFolder()
    files = [
      try Self.file(folder.file("in"), holding: input), try Self.file(folder.file("out")),
      try Self.file(folder.file("err")),
    ]
    var variables = SpawnedProgram.plainEnvironment
    variables["HOME"] = folder.path
    variables.merge(environment) { _, new in new }
    process = try SpawnedProgram.spawn(program, arguments, variables, files: files)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      look(waiting: true)
    }
    for file in files { close(file) }
  }

  /// Waits for its end.
  package func finish() -> ProgramRun {
    while ending == nil { look(waiting: true) }
    return ProgramRun(
      output: Self.text(files[1]), error: Self.text(files[2]), ending: ending ?? .killed(0))
  }

  /// Waits until something has come about that the program brings about; a minute at most, so that a
  /// test of what never comes about ends.
  package func wait(until isSo: () throws -> Bool) throws {
    let start = Self.seconds
    while try !isSo() {
      look(waiting: false)
      guard ending == nil else {
        throw ProgramInTerminal.Failure(description: "it ended before: \(finish())")
      }
      guard Self.seconds - start < 60 else {
        throw ProgramInTerminal.Failure(description: "it did not come about in a minute")
      }
      poll(nil, 0, 1)
    }
  }

  private static var seconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }

  private func look(waiting: Bool) {
    var status: Int32 = 0
    guard waitpid(process, &status, waiting ? 0 : WNOHANG) == process else { return }
    ending = SpawnedProgram.ending(status)
  }

  private static func file(_ path: String, holding text: String = "") throws -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    let bytes = Array(text.utf8)
    guard file >= 0, write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0
    else { throw ProgramInTerminal.Failure(description: "no file \(path)") }
    return file
  }

  private static func text(_ file: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    lseek(file, 0, SEEK_SET)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}
