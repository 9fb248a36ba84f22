import Glibc

/// Starting programs from tests.
package enum SpawnedProgram {
  /// The program `qabyldau` that was built together with the tests.
  package static var qabyldau: String { built("qabyldau") }

  /// The benchmarks that were built together with the tests.
  package static var bench: String { built("bench") }

  /// A program that was built together with the tests.
  static func built(_ name: String) -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return name }
    defer { free(path) }
    let folder = String(cString: path).split(separator: "/", omittingEmptySubsequences: false)
    return folder.dropLast().joined(separator: "/") + "/" + name
  }

  /// A small environment that is the same on every machine.
  package static var plainEnvironment: [String: String] {
    var variables = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"]
    for name in ["ASAN_OPTIONS", "LD_LIBRARY_PATH"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  /// - Parameters:
  ///   - terminal: the terminal that becomes the program's own, in a session of its own.
  ///   - files: descriptors for standard input, output and error, where there is no terminal.
  static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String],
    terminal: String? = nil, files: [Int32] = []
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let terminal {
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    for (target, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A test's thread may hold back signals; the program must not inherit that.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, setSignalMask | (terminal == nil ? 0 : ownSession))
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, program, &actions, &attributes, words, variables)
    guard result == 0 else {
      throw ProgramInTerminal.Failure(description: "cannot start \(program): \(result)")
    }
    return process
  }

  /// `POSIX_SPAWN_SETSID` and `POSIX_SPAWN_SETSIGMASK` (spawn.h), which the module shows as other
  /// types or not at all.
  private static let ownSession: Int16 = 0x80
  private static let setSignalMask: Int16 = 0x08

  static func ending(_ status: Int32) -> ProgramInTerminal.Ending {
    status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(status & 0x7F)
  }
}
