import Glibc

/// Another program while it runs. Nothing here waits: `advance` takes what has come so far, so the
/// screen goes on whatever the program does.
package final class RunningProcess {
  private var pipes: ChildPipes
  private let process: pid_t
  private let end: Int
  private var output: [UInt8] = []
  private var errors: [UInt8] = []
  private var input: ArraySlice<UInt8>
  package private(set) var result: ChildProcess.Result?

  init(_ pipes: ChildPipes, process: pid_t, input: [UInt8], deadline: Int) {
    self.pipes = pipes
    self.process = process
    self.input = input[...]
    end = ChildPipes.milliseconds() + deadline
    self.pipes.begin(&self.input)
  }

  /// A process that nobody waits for any more is ended.
  deinit {
    pipes.closeAll()
    guard result == nil else { return }
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// What to wake up for.
  package var descriptors: [Int32] { pipes.readable }

  /// - Parameter pause: milliseconds to wait for something to happen; 0 never waits.
  package func advance(pause: Int = 0) {
    guard result == nil else { return }
    let left = end - ChildPipes.milliseconds()
    guard left > 0 else { return finish(status: nil) }
    if pipes.isOpen {
      pipes.step(&input, &output, &errors, pause: min(pause, left))
    }
    if !pipes.isOpen { reap(pause: min(pause, left)) }
  }

  /// Both outputs are closed; most programs end in the same moment.
  private func reap(pause: Int) {
    var status: Int32 = 0
    let ended = waitpid(process, &status, WNOHANG)
    if ended == process {
      finish(status: status & 0x7F == 0 ? Int((status >> 8) & 0xFF) : nil, isReaped: true)
    } else if ended < 0, errno != EINTR {
      finish(status: nil, isReaped: true)
    } else if pause > 0 {
      _ = poll(nil, 0, Int32(min(pause, 2)))
    }
  }

  private func finish(status: Int?, isReaped: Bool = false) {
    if !isReaped {
      kill(-process, SIGKILL)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    pipes.closeAll()
    result = ChildProcess.Result(
      status: status, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}
