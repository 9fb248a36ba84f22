import Cases
import Demo
import Glibc
import Law
import Office
import Store
import Workbench

/// A year of one office: how long its reports and its registers take.
struct YearBench {
  let folder: String

  func run(_ watch: Stopwatch) throws {
    let path = folder + "/year.sqlite"
    let now = StoreBench.now
    let store = try Store(creating: path, isDemo: true, at: now)
    var demo = DemoStore(store, at: now)
    try watch.rate("fill with a year of applications", count: 20_000) {
      try demo.fill(applications: 20_000)
    }
    var visits = DemoVisits(store, at: now)
    try watch.rate("fill with a year of visits", count: 60_000) { try visits.fill(60_000) }
    let notices = try YearNotices(store: store).fill()
    print("notices\t\(notices)")
    let year = now.date.adding(days: -366)...now.date
    for kind in ReportKind.allCases {
      for grouping in kind.groupings.map(Optional.some) + (kind.groupings.isEmpty ? [nil] : []) {
        let query = ReportQuery(kind, by: grouping, days: year)
        let name = "report \(kind.rawValue) \(grouping?.rawValue ?? "")"
        try watch.measure(name, times: 5) { _ in
          _ = try store.report(query, at: now)
        }
      }
    }
    let words = ReportSheet(.kazakh, try store.office())
    for kind in [ReportKind.register, .notices, .visits] {
      let query = ReportQuery(kind, days: year)
      try watch.measure("export \(kind.rawValue) as a spreadsheet", times: 3) { _ in
        let table = words.table(try store.report(query, at: now), at: now)
        _ = FlatSpreadsheet(table).bytes.count
      }
    }
    try measureCalendar(store, watch)
  }

  /// A day is closed by an act and taken back: counting every open case, and the part of it for which
  /// the desks wait.
  private func measureCalendar(_ store: Store, _ watch: Stopwatch) throws {
    let head = Clerk(id: ClerkID("zhaqsybaeva"), name: "", post: "", role: .head)
    let now = StoreBench.now
    let author = Author(clerk: head.id, desk: "", moment: now)
    let day = try store.office().calendar.nextWorkingDay(after: now.date)
    let closed = CalendarChange.day(
      day, works: false, movedFrom: nil, act: "№ 1", certainty: .confirmed,
      calendar: try store.office().calendar)
    let recount = try store.recount(closed, by: head, at: now)
    print("open cases\t\(recount.openCases), of them other dates\t\(recount.changes.count)")
    try watch.measure("recount of every open case", times: 5) { _ in
      _ = try store.recount(closed, by: head, at: now)
    }
    var change = closed
    var waits: [Double] = []
    for _ in 0..<10 {
      let events = try store.office().decide(change, by: head)
      let counted = try store.countedDates(events, change, at: now)
      waits.append(
        Stopwatch.milliseconds(
          try ContinuousClock().measure {
            _ = try store.write(by: author) { try $0.change(change, by: head, counted) }
          }))
      change = change == closed ? .remove(day) : closed
    }
    watch.report("change of the calendar while desks wait", waits.sorted())
  }
}
