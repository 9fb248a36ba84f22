import FoundationEssentials
import Glibc

/// An account without rights of its own: where tests run as root nothing is forbidden to them, so
/// what a file's mode forbids is asked of a child of another account.
package struct OtherAccount {
  /// `nobody` of every system.
  private static let number: UInt32 = 65_534
  private static var isRoot: Bool { geteuid() == 0 }

  private let program: String

  /// Takes over a folder with everything in it, and puts the built program where it may run it.
  package init(owning folder: TemporaryFolder) throws {
    program = folder.file("program")
    if !FileManager.default.fileExists(atPath: program) {
      do {
        try FileManager.default.linkItem(atPath: SpawnedProgram.qabyldau, toPath: program)
      } catch {
        try FileManager.default.createSymbolicLink(
          atPath: program, withDestinationPath: SpawnedProgram.qabyldau)
      }
    }
    guard Self.isRoot else { return }
    chown(folder.path, Self.number, Self.number)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name != "program" {
      chown(folder.file(name), Self.number, Self.number)
    }
  }

  /// The command line that runs the program under the account.
  package func commandLine(_ arguments: [String]) -> (program: String, arguments: [String]) {
    guard Self.isRoot else { return (program, arguments) }
    let account = ["--reuid", "\(Self.number)", "--regid", "\(Self.number)", "--clear-groups"]
    return ("/usr/bin/setpriv", account + [program] + arguments)
  }

  /// Runs the program to its end.
  package func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> ProgramRun {
    let line = commandLine(arguments)
    return try ProgramRun(line.arguments, of: line.program, environment: environment)
  }
}
