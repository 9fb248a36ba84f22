import Cases
import Glibc
import Law
import Store

/// The administrator of the soak: closes a day by an act and takes it back, again and again, while the
/// desks work. Each change counts every open case.
struct SoakCalendar {
  private let store: Store
  private let end: Int64
  private var report = SoakReport()

  /// Microseconds between two changes: often, for something that an office does a few times a year.
  private static let pause: Int64 = 20_000_000

  init(path: String, seconds: Int) throws {
    store = try Store(opening: path)
    end = SoakClock.microseconds + Int64(seconds) * 1_000_000
  }

  mutating func run() throws {
    let day = try store.office().calendar.nextWorkingDay(after: SoakClock.now.date)
    var isClosed = false
    var next: Int64 = 0
    while SoakClock.microseconds < end {
      guard SoakClock.microseconds >= next else {
        usleep(100_000)
        continue
      }
      next = SoakClock.microseconds + Self.pause
      let change: CalendarChange =
        isClosed
        ? .remove(day)
        : .day(
          day, works: false, movedFrom: nil, act: "№ 1 қаулы", certainty: .confirmed,
          calendar: try store.office().calendar)
      try record(change)
      isClosed.toggle()
    }
    report.write()
  }

  private mutating func record(_ change: CalendarChange) throws {
    let started = SoakClock.microseconds
    let author = Author(
      clerk: SoakBench.administrator.id, desk: "", moment: SoakClock.now)
    let recount = try store.change(change, by: SoakBench.administrator, author)
    report.times.append(SoakClock.microseconds - started)
    report.events += 1
    report.checks += recount.changes.count
  }
}
