import CTerminal
import Glibc

/// Signals as something the main loop can wait for.
package final class Signals {
  package let descriptor: Int32

  package enum Signal: Sendable {
    case resized
    /// End asked for, or the terminal is gone: everything typed is saved already.
    case ended
    case hungUp
    case interrupted
    case stopped
    case continued
    case childEnded
  }

  package init() { descriptor = qabyldau_open_signals() }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The signals that have come, in order.
  package func pending() -> [Signal] {
    var signals: [Signal] = []
    while let signal = next() { signals.append(signal) }
    return signals
  }

  private func next() -> Signal? {
    while true {
      switch qabyldau_next_signal(descriptor) {
      case 0: return nil
      case SIGWINCH: return .resized
      case SIGTERM: return .ended
      case SIGHUP: return .hungUp
      case SIGINT: return .interrupted
      case SIGTSTP: return .stopped
      case SIGCONT: return .continued
      case SIGCHLD: return .childEnded
      default: continue
      }
    }
  }

  /// Stops the whole group of processes, as the shell expects of ^Z. Returns after `fg`; at once where
  /// no shell could continue it (a window of its own): the kernel stops no orphaned group, and a
  /// SIGSTOP would freeze the desk for good.
  package static func stopGroup() {
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    var before = sigset_t()
    // Still blocked, it falls together with one that an editor sent to the group; let through first,
    // that one would stop the program here, and this one again after `fg`.
    kill(0, SIGTSTP)
    sigprocmask(SIG_UNBLOCK, &stop, &before)
    sigprocmask(SIG_SETMASK, &before, nil)
  }
}
