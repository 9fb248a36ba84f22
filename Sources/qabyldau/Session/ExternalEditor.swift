import Glibc

/// Long text in the clerk's own editor: a private file, removed afterwards. Nothing changes when the
/// editor fails or the text was not saved.
struct ExternalEditor {
  private let folder: String

  init(folder: String) { self.folder = folder }

  /// `$VISUAL`, then `$EDITOR`; `nil` when neither is set.
  static var command: String? { Paths.variable("VISUAL") ?? Paths.variable("EDITOR") }

  /// The text as the clerk left it; `nil` without an editor, or when it failed.
  func edit(_ text: String) -> String? {
    guard let command = Self.command, Paths.makeFolder(folder) else { return nil }
    let path = "\(folder)/note-\(getpid()).txt"
    guard TextFile.write(Array(text.utf8), to: path) else { return nil }
    defer { unlink(path) }
    guard run(command, on: path) == 0 else { return nil }
    return TextFile.read(path)
  }

  /// The setting may hold options, so a shell takes it apart; the file goes in as a parameter.
  private func run(_ command: String, on path: String) -> Int32? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let script = command + " \"$1\""
    let texts: [String] = ["/bin/sh", "-c", script, "sh", path]
    let words = texts.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
