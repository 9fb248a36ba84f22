import Cases
import Glibc
import Law
import Store

/// The supervisor of the soak, looking as the program does: at each full second whether another desk
/// has written, and then the board.
struct SoakBoard {
  private let store: Store
  private let end: Int64
  private var report = SoakReport()
  private var watch = OutsideWatch()
  private var seen: Int64

  init(path: String, seconds: Int) throws {
    store = try Store(opening: path)
    _ = try watch.look(at: store)
    seen = try store.newestSequence()
    end = SoakClock.microseconds + Int64(seconds) * 1_000_000
  }

  mutating func run() throws {
    while SoakClock.microseconds < end {
      if try watch.look(at: store) { try look() }
      poll(nil, 0, Int32(1_000 - SoakClock.now.milliseconds % 1_000))
    }
    report.write()
  }

  private mutating func look() throws {
    let started = SoakClock.microseconds
    let now = SoakClock.now
    let (figures, newest) = try store.reading {
      (
        try store.boardFigures(today: now.date, horizon: now.date.adding(days: 1), now: now),
        try store.newestSequence()
      )
    }
    _ = Board(figures, office: try store.office(), now: now)
    report.times.append(SoakClock.microseconds - started)
    if newest > seen, let oldest = try store.oldestMoment(after: seen) {
      report.lags.append(max(0, SoakClock.now.since(oldest) * 1_000))
    }
    seen = newest
  }
}
