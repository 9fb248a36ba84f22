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
    let folder = try TemporaryFolder()
    let files = [
      try Self.file(folder.file("in"), holding: input), try Self.file(folder.file("out")),
      try Self.file(folder.file("err")),
    ]
    defer { for file in files { close(file) } }
    var variables = SpawnedProgram.plainEnvironment
    variables["HOME"] = folder.path
    variables.merge(environment) { _, new in new }
    let process = try SpawnedProgram.spawn(
      program, arguments, variables, files: files)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    ending = SpawnedProgram.ending(status)
    output = Self.text(files[1])
    error = Self.text(files[2])
  }

  package var lines: [String] { output.split(separator: "\n").map(String.init) }

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
