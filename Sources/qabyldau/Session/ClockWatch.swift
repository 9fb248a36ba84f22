import Glibc
import Law

/// Notices a machine clock that was set: its steps are compared with a clock that nobody can set.
struct ClockWatch {
  private let clock: MomentSource
  private var difference: Int64

  /// A drift below this many milliseconds is the correction of an ordinary time service.
  static let tolerance: Int64 = 5_000

  init(clock: MomentSource) {
    self.clock = clock
    difference = clock.now.milliseconds - Self.steady
  }

  /// Milliseconds by which the clock jumped since the last look; `nil` when it ran on.
  mutating func jump() -> Int64? {
    let now = clock.now.milliseconds - Self.steady
    let moved = now - difference
    difference = now
    return abs(moved) > Self.tolerance ? moved : nil
  }

  /// Goes on while the machine sleeps, so that a lid that was closed is no jump.
  private static var steady: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
