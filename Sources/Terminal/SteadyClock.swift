import Glibc

/// Time for measuring how long something takes: it never goes back, whatever the clock on the wall does.
package enum SteadyClock {
  /// Milliseconds since some moment before the start (clock_gettime(2), CLOCK_MONOTONIC).
  package static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
