import Cases
import Demo
import Law
import Store

/// Fills a store with invented cases and measures what the screens ask of it.
struct StoreBench {
  let path: String
  let applications: Int

  /// A fixed Tuesday morning, so that every run measures the same lists.
  static let now = Moment(
    CivilDate(year: 2026, month: 11, day: 24) ?? CivilDate(dayNumber: 0), ClockTime(10, 27))

  func run(_ watch: Stopwatch) throws {
    try fillIfMissing(watch)
    try watch.measure("open the store and read the first page", times: 50) { _ in
      let store = try Store(opening: path)
      _ = try store.office()
      _ = try store.inbox(query(.mine), .after(.first), limit: 24)
      _ = try store.openVisits()
    }
    let store = try Store(opening: path)
    try lists(store, watch)
    try searches(store, watch)
    try writes(store, watch)
  }

  private func fillIfMissing(_ watch: Stopwatch) throws {
    if (try? Store(opening: path)) != nil { return }
    try watch.rate("fill with invented applications", count: applications) {
      let store = try Store(creating: path, isDemo: true, at: Self.now)
      var demo = DemoStore(store, at: Self.now)
      try demo.fill(applications: applications, withVisitors: true)
    }
  }

  private func query(_ filter: InboxFilter) -> InboxQuery {
    InboxQuery(
      filter: filter, clerk: DemoStore.clerk, today: Self.now.date,
      soonUntil: Self.now.date.adding(days: 3))
  }

  private func lists(_ store: Store, _ watch: Stopwatch) throws {
    for filter in InboxFilter.allCases {
      try watch.measure("inbox page, \(filter.rawValue)", times: 500) { _ in
        _ = try store.inbox(query(filter), .after(.first), limit: 24)
      }
    }
    try watch.measure("inbox page, end of all", times: 500) { _ in
      _ = try store.inbox(query(.all), .before(.last), limit: 24)
    }
    let deep = try store.inbox(query(.mine), .before(.last), limit: 24).first?.key ?? .last
    try watch.measure("inbox page, deep in mine", times: 500) { _ in
      _ = try store.inbox(query(.mine), .after(deep), limit: 24)
      _ = try store.inbox(query(.mine), .before(deep), limit: 24)
    }
    try watch.measure("tally of all filters", times: 500) { _ in
      for filter in InboxFilter.allCases { _ = try store.count(query(filter)) }
    }
    let rows = try store.inbox(query(.all), .after(.first), limit: 200)
    try watch.measure("one case with its history", times: min(500, max(1, rows.count))) { turn in
      if !rows.isEmpty { _ = try store.history(rows[turn % rows.count].id) }
    }
  }

  private func searches(_ store: Store, _ watch: Stopwatch) throws {
    for typed in ["о", "ос", "оспа", "кайрат", "kairat", "оспан али", "0700000", "3501"] {
      try watch.measure("search “\(typed)”", times: 200) { _ in
        _ = try store.search(typed, limit: 20)
      }
    }
  }

  /// Durable writes: each one is on the disk before the next begins.
  private func writes(_ store: Store, _ watch: Stopwatch) throws {
    try watch.measure("a visitor arrives, durable", times: 300) { turn in
      let moment = Self.now.adding(milliseconds: Int64(turn))
      let author = Author(clerk: DemoStore.clerk, desk: "1-терезе", moment: moment)
      let circumstances = VisitCircumstances(
        moment: moment, clerk: try clerk(store), desk: "1-терезе",
        settings: try store.office().settings)
      _ = try store.write(by: author) { writing in
        try writing.arrive(service: .home, place: .school, circumstances)
      }
    }
    var draft = IntakeDraft()
    draft.service = .home
    var id: DraftID?
    try watch.measure("a key of a draft", times: 1_000) { turn in
      draft[.childName] = String(repeating: "ә", count: turn % 40 + 1)
      id = try store.saveDraft(
        draft, id: id, clerk: DemoStore.clerk, desk: "1-терезе", at: Self.now)
    }
    if let id { _ = try store.discardDraft(id) }
  }

  private func clerk(_ store: Store) throws -> Clerk {
    guard let clerk = try store.office().clerk(DemoStore.clerk) else {
      throw StoreTrouble.notSetUp
    }
    return clerk
  }
}
