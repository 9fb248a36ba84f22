import Cases
import Glibc
import Law
import Store

/// The supervisor of the soak: looks each second whether another desk has written, reads the board,
/// and compares it with a recount from the log.
struct SoakBoard {
  private let store: Store
  private let end: Int64
  private var report = SoakReport()
  private var seen: Int64

  init(path: String, seconds: Int) throws {
    store = try Store(opening: path)
    seen = try store.newestSequence()
    end = SoakClock.microseconds + Int64(seconds) * 1_000_000
  }

  mutating func run() throws {
    var version: Int64 = 0
    var turn = 0
    while SoakClock.microseconds < end {
      let now = try store.outsideVersion()
      if now != version {
        version = now
        try look()
        if turn % 5 == 0 { try compare() }
        turn += 1
      }
      usleep(1_000_000)
    }
    try compare()
    report.write()
  }

  private mutating func look() throws {
    let started = SoakClock.microseconds
    let now = SoakClock.now
    let figures = try store.boardFigures(
      today: now.date, horizon: now.date.adding(days: 1), now: now)
    _ = Board(figures, office: try store.office(), now: now)
    report.times.append(SoakClock.microseconds - started)
    if let oldest = try store.oldestMoment(after: seen) {
      report.lags.append(max(0, SoakClock.now.since(oldest) * 1_000))
    }
    seen = try store.newestSequence()
  }

  /// Both are read in one state of the file, while the desks go on writing.
  private mutating func compare() throws {
    let now = SoakClock.now
    let horizon = now.date.adding(days: 1)
    let isRight = try store.reading {
      let kept = try store.boardFigures(today: now.date, horizon: horizon, now: now)
      return try kept == store.recountedBoard(today: now.date, horizon: horizon, now: now)
    }
    report.checks += 1
    if !isRight { report.wrong += 1 }
  }
}
