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
    let year = now.date.adding(days: -366)...now.date
    for kind in ReportKind.allCases {
      for grouping in kind.groupings.map(Optional.some) + (kind.groupings.isEmpty ? [nil] : []) {
        let query = ReportQuery(kind, by: grouping, days: year)
        let name = "report \(kind.rawValue) \(grouping?.rawValue ?? "")"
        try watch.measure(name, times: 5) { _ in
          _ = try store.report(query, today: now.date)
        }
      }
    }
    let words = ReportSheet(.kazakh, try store.office())
    for kind in [ReportKind.register, .notices, .visits] {
      let query = ReportQuery(kind, days: year)
      try watch.measure("export \(kind.rawValue) as a spreadsheet", times: 3) { _ in
        let table = words.table(try store.report(query, today: now.date), at: now)
        _ = FlatSpreadsheet(table).bytes.count
      }
    }
    let head = Clerk(
      id: ClerkID("zhaqsybaeva"), name: "", post: "", role: .head)
    let change = CalendarChange.day(
      now.date.adding(days: 1), works: false, movedFrom: nil, act: "№ 1", certainty: .confirmed,
      calendar: try store.office().calendar)
    try watch.measure("recount of every open case", times: 3) { _ in
      _ = try store.recount(change, by: head)
    }
  }
}
