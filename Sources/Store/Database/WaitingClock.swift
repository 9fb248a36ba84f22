import Glibc

/// How time goes by while a desk waits, in microseconds. A test lets it go by without waiting.
struct WaitingClock {
  /// It only ever goes forward; where it began means nothing.
  let now: () -> Int64
  let pause: (Int64) -> Void

  static var system: WaitingClock {
    WaitingClock(now: monotonic, pause: { usleep(UInt32($0)) })
  }

  private static func monotonic() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}
