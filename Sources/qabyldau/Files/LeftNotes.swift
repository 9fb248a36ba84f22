import Glibc
import Store

/// Texts that were with an editor when the program or the machine was killed: they may hold words about a
/// family, and nobody will fetch them. The next start removes them.
struct LeftNotes {
  private let folder: String

  init(folder: String) { self.folder = folder }

  /// The file of a program's text while an editor has it.
  static func file(in folder: String, of process: pid_t) -> String {
    "\(folder)/note-\(process).txt"
  }

  /// Removes the texts of programs that are no longer there.
  func sweep() {
    for name in (try? FileBytes.names(in: folder)) ?? [] {
      guard let process = Self.process(name), !Self.isAlive(process) else { continue }
      unlink(Self.file(in: folder, of: process))
    }
  }

  private static func process(_ name: String) -> pid_t? {
    guard name.hasPrefix("note-"), name.hasSuffix(".txt") else { return nil }
    return pid_t(name.dropFirst(5).dropLast(4)).flatMap { $0 > 0 ? $0 : nil }
  }

  /// A program that begins has given nothing to an editor yet, so its own number is one that is used
  /// again. Another account's process is there, though no signal may be sent to it (kill(2)).
  private static func isAlive(_ process: pid_t) -> Bool {
    process != getpid() && (kill(process, 0) == 0 || errno == EPERM)
  }
}
