import Cases
import Demo
import Law
import Store

/// What the queues of a department cost: one application shows its place whenever it is opened, and that
/// hangs on every other application of its queues.
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
    let lengths = try list.keys.map { ($0, try store.queueList($0)?.rows.count ?? 0) }
    print("applications in all queues\t\(lengths.reduce(0) { $0 + $1.1 })")
    try reading(store, first, watch)
    let longest = lengths.max { $0.1 < $1.1 }?.0
    try watch.measure("the longest queue with every reason", times: 50) { _ in
      _ = try store.queueList(longest)
    }
    try watch.measure("the bulletin", times: 50) { _ in _ = try store.bulletin(on: Self.now.date) }
    try leaving(store, list.rows.map(\.child.id), watch)
  }

  private func reading(_ store: Store, _ id: CaseID, _ watch: Stopwatch) throws {
    try watch.measure("one queued case, the first that a desk opens", times: 5) { _ in
      _ = try Store(opening: path).history(id)
    }
    try watch.measure("one queued case, the queues kept", times: 200) { _ in
      _ = try store.history(id)
    }
    let other = try Store(opening: path)
    try watch.measure("one queued case, another desk has changed it", times: 50) { turn in
      try carryOut(.note("қоңырау шалынды"), turn, on: id, in: other)
      _ = try store.history(id)
    }
  }

  /// Families before it leave the queue one by one.
  private func leaving(_ store: Store, _ ids: [CaseID], _ watch: Stopwatch) throws {
    let other = try Store(opening: path)
    guard let last = ids.last else { return }
    var before = ids.dropLast().prefix(21)
    try watch.measure("one queued case, another desk has moved its queue", times: 20) { turn in
      guard let leaving = before.popLast() else { return }
      try carryOut(.withdraw(reason: "көштік"), 100 + turn, on: leaving, in: other)
      _ = try store.history(last)
    }
  }

  private func carryOut(
    _ command: CaseCommand, _ turn: Int, on id: CaseID, in store: Store
  ) throws {
    let office = try store.office()
    guard let subject = try store.subject(id), let rules = office.rules(for: subject),
      let clerk = office.clerk(DemoStore.clerk)
    else { return }
    let moment = Self.now.adding(milliseconds: Int64(turn))
    let now = Circumstances(
      moment: moment, clerk: clerk, desk: "2-терезе", office: office, rules: rules)
    try store.write(by: Author(clerk: clerk.id, desk: "2-терезе", moment: moment)) { writing in
      _ = try writing.carryOut(command, on: subject, now)
    }
  }
}
