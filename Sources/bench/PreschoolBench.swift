import Cases
import Demo
import Law
import Store

/// What the queues of a department cost: the order of all of them hangs on every application, and one
/// application shows its place whenever it is opened.
struct PreschoolBench {
  let path: String
  let applications: Int

  private static let now = StoreBench.now

  func run(_ watch: Stopwatch) throws {
    if (try? Store(opening: path)) == nil {
      try watch.rate("fill a department with invented applications", count: applications) {
        let store = try Store(creating: path, isDemo: true, at: Self.now)
        var demo = DemoStore(store, at: Self.now, place: .department)
        try demo.fill(applications: applications)
      }
    }
    let store = try Store(opening: path)
    guard let list = try store.queueList(nil), let first = list.rows.first?.child.id else {
      return print("nobody stands in a queue")
    }
    let book = try store.preschoolBook()
    print("applications in all queues\t\(book.keys.reduce(0) { $0 + book.count(in: $1) })")
    try reading(store, first, watch)
    try watch.measure("the longest queue with every reason", times: 50) { _ in
      let longest = book.keys.max { book.count(in: $0) < book.count(in: $1) }
      _ = try store.queueList(longest)
    }
    try watch.measure("the bulletin", times: 50) { _ in _ = try store.bulletin(on: Self.now.date) }
  }

  private func reading(_ store: Store, _ id: CaseID, _ watch: Stopwatch) throws {
    try watch.measure("one queued case, every application replayed", times: 5) { _ in
      _ = try Store(opening: path).history(id)
    }
    try watch.measure("one queued case, the queues kept", times: 200) { _ in
      _ = try store.history(id)
    }
    let other = try Store(opening: path)
    try watch.measure("one queued case, another desk has changed it", times: 50) { turn in
      try note(turn, of: id, in: other)
      _ = try store.history(id)
    }
  }

  private func note(_ turn: Int, of id: CaseID, in store: Store) throws {
    let office = try store.office()
    guard let subject = try store.subject(id), let rules = office.rules(for: subject),
      let clerk = office.clerk(DemoStore.clerk)
    else { return }
    let moment = Self.now.adding(milliseconds: Int64(turn))
    let now = Circumstances(
      moment: moment, clerk: clerk, desk: "2-терезе", office: office, rules: rules)
    try store.write(by: Author(clerk: clerk.id, desk: "2-терезе", moment: moment)) { writing in
      _ = try writing.carryOut(.note("қоңырау шалынды"), on: subject, now)
    }
  }
}
