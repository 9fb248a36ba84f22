import Glibc

/// Runs another program and collects what it says. Texts go in through standard input, never
/// through arguments, which everybody on the machine can read.
package struct ChildProcess {
  package let program: String
  package let arguments: [String]
  /// Milliseconds after which the program and its children are ended.
  package let deadline: Int
  /// Variables of the program's own, «NAME=value».
  private let variables: [String]

  package init(
    _ program: String, _ arguments: [String], deadline: Int = 5_000, variables: [String] = []
  ) {
    self.variables = variables
    self.program = program
    self.arguments = arguments
    self.deadline = deadline
  }

  package struct Result: Equatable, Sendable {
    /// `nil` when it was ended by a signal or by the deadline.
    package let status: Int?
    package let output: String
    package let errors: String
  }

  package enum Failure: Error, Equatable, Sendable {
    /// No such program on this machine.
    case notFound(String)
    case cannotStart(String, code: Int)
  }

  /// Runs it to its end, at most to the deadline.
  package func run(input: [UInt8] = []) throws(Failure) -> Result {
    let running = try start(input: input)
    while true {
      if let result = running.result { return result }
      running.advance(pause: deadline)
    }
  }

  package func start(input: [UInt8] = []) throws(Failure) -> RunningProcess {
    var pipes = ChildPipes()
    guard pipes.open() else {
      pipes.closeAll()
      throw .cannotStart(program, code: Int(errno))
    }
    do {
      let process = try spawn(pipes)
      pipes.closeChildEnds()
      return RunningProcess(pipes, process: process, input: input, deadline: deadline)
    } catch {
      pipes.closeAll()
      throw error
    }
  }

  /// English messages to recognise, letters kept (`LC_ALL=C.UTF-8`), a process group of its own,
  /// and no blocked signals inherited.
  private func spawn(_ pipes: ChildPipes) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes.errors.write, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    ChildSignals.makeOrdinary(&attributes, flags: POSIX_SPAWN_SETPGROUP)
    var process: pid_t = 0
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let environment = childEnvironment.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    let code = posix_spawnp(&process, program, &actions, &attributes, words, environment)
    switch code {
    case 0: return process
    case ENOENT, EACCES: throw .notFound(program)
    default: throw .cannotStart(program, code: Int(code))
    }
  }

  private var childEnvironment: [String] {
    var kept: [String] = []
    var entry = environ
    while let text = entry.pointee {
      let line = String(cString: text)
      let name = line.prefix { $0 != "=" }
      let isOwn = name == "LC_ALL" || variables.contains { $0.hasPrefix("\(name)=") }
      if !isOwn { kept.append(line) }
      entry += 1
    }
    return kept + ["LC_ALL=C.UTF-8"] + variables
  }
}
