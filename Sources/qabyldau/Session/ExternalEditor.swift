import Glibc
import Letters
import Office
import Terminal
import Workbench

/// Long text in the clerk's own editor: a private file, removed afterwards or, where the program was
/// killed meanwhile, by its next start (``LeftNotes``). Nothing changes when the editor fails or the text
/// was not saved.
struct ExternalEditor {
  private let folder: String

  init(folder: String) { self.folder = folder }

  /// `$VISUAL`, then `$EDITOR`; `nil` when neither is set.
  static var command: String? { Paths.variable("VISUAL") ?? Paths.variable("EDITOR") }

  func edit(_ text: String) -> EditorOutcome {
    guard let command = Self.command else { return .missing }
    let path = LeftNotes.file(in: folder, of: getpid())
    guard Paths.makeFolder(folder), TextFile.write(Array(text.utf8), to: path) else {
      return .failed
    }
    defer { unlink(path) }
    guard run(command, on: path) == 0, let edited = TextFile.read(path) else { return .failed }
    return .text(edited.withPlainLineEnds)
  }

  /// The setting may hold options, so a shell takes it apart; the file goes in as a parameter.
  private func run(_ command: String, on path: String) -> Int32? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    ChildSignals.makeOrdinary(&attributes)
    let script = command + " \"$1\""
    let texts: [String] = ["/bin/sh", "-c", script, "sh", path]
    let words = texts.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ) == 0 else {
      return nil
    }
    return Self.end(of: process)
  }

  /// The exit code; `nil` for an end by a signal. Where the clerk stops the editor (^Z), the program
  /// stops with it: the shell behind both has the terminal until `fg`.
  private static func end(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    while true {
      if waitpid(process, &status, WUNTRACED) < 0 {
        guard errno == EINTR else { return nil }
        continue
      }
      let isStopped = status & 0xFF == 0x7F
      guard isStopped else { return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil }
      Signals.stopGroup()
      kill(process, SIGCONT)
    }
  }
}
