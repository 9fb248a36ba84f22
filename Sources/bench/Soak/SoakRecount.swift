import Cases
import Glibc
import Law
import Store

/// Compares the board with a recount from the log, again and again while the desks write; in a process
/// of its own, so that no supervisor waits for it.
struct SoakRecount {
  private let store: Store
  private let end: Int64
  private var report = SoakReport()

  init(path: String, seconds: Int) throws {
    store = try Store(opening: path)
    end = SoakClock.microseconds + Int64(seconds) * 1_000_000
  }

  mutating func run() throws {
    while SoakClock.microseconds < end {
      try compare()
      poll(nil, 0, 4_000)
    }
    try compare()
    report.write()
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
