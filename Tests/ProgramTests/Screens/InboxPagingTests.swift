import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("Paging through the inbox passes every row")
struct InboxPagingTests {
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 40, height: 10),
  ]

  /// A list longer than the stretch that is kept in memory, read as «Бәрі».
  private static func desk(_ size: Size) throws -> (clerk: ClerkAtDesk, all: [CaseID]) {
    let clerk = try ClerkAtDesk(applications: 800, hasVisitors: false, size: size)
    while clerk.model.inbox.filter != .all { try clerk.type("<Tab>") }
    let rows = try #require(clerk.store).inbox(
      InboxQuery(
        filter: .all, clerk: clerk.model.clerk.id, today: clerk.now.date,
        soonUntil: clerk.now.date), .after(.first), limit: 2_000)
    #expect(rows.count > 320)
    return (clerk, rows.map(\.id))
  }

  private static func onScreen(_ clerk: ClerkAtDesk) -> [CaseID] {
    let inbox = clerk.model.inbox
    return inbox.rows.dropFirst(inbox.top).prefix(clerk.model.inboxCapacity).map(\.id)
  }

  private static func place(_ clerk: ClerkAtDesk) throws -> Int {
    let inbox = clerk.model.inbox
    return try #require(inbox.offset) + inbox.index
  }

  private static func asksForRows(_ effects: [Effect]) -> Bool {
    effects.contains { if case .loadInbox = $0 { true } else { false } }
  }

  @Test("Down to the end and up to the start, a page at a key, at every size", arguments: sizes)
  func pages(size: Size) throws {
    let (clerk, all) = try Self.desk(size)
    let page = max(1, clerk.model.inboxCapacity - 1)
    var seen = Set(Self.onScreen(clerk))
    for turn in 1...(all.count / page) {
      try clerk.type("<PgDn>")
      #expect(try Self.place(clerk) == min(turn * page, all.count - 1))
      seen.formUnion(Self.onScreen(clerk))
    }
    try clerk.type("<PgDn>")
    #expect(seen.union(Self.onScreen(clerk)) == Set(all))
    #expect(try Self.place(clerk) == all.count - 1)

    seen = Set(Self.onScreen(clerk))
    for turn in 1...(all.count / page) {
      try clerk.type("<PgUp>")
      #expect(try Self.place(clerk) == max(0, all.count - 1 - turn * page))
      seen.formUnion(Self.onScreen(clerk))
    }
    try clerk.type("<PgUp>")
    #expect(seen.union(Self.onScreen(clerk)) == Set(all))
    #expect(try Self.place(clerk) == 0)
  }

  @Test("Up from the end, where only its last stretch was read", arguments: sizes)
  func upFromEnd(size: Size) throws {
    let (clerk, all) = try Self.desk(size)
    let page = max(1, clerk.model.inboxCapacity - 1)
    try clerk.type("<End>")
    var seen = Set(Self.onScreen(clerk))
    for turn in 1...(all.count / page + 1) {
      try clerk.type("<PgUp>")
      #expect(try Self.place(clerk) == max(0, all.count - 1 - turn * page))
      seen.formUnion(Self.onScreen(clerk))
    }
    #expect(seen == Set(all))
  }

  @Test(
    "While a page is looked at the next one is read, and the key finds it in memory",
    arguments: sizes)
  func ahead(size: Size) throws {
    let (clerk, all) = try Self.desk(size)
    let capacity = clerk.model.inboxCapacity
    for _ in 1...40 {
      let inbox = clerk.model.inbox
      let place = try Self.place(clerk)
      let last = min(place + capacity - 1, all.count - 1)
      #expect(inbox.rows.last.map { all.firstIndex(of: $0.id) ?? 0 >= last } == true)
      var next = clerk.model
      let needed = next.update(.key(.pageDown), at: clerk.now)
      #expect(!Self.asksForRows(needed))
      #expect(next.inbox.selected?.id == all[last])
      try clerk.type("<PgDn>")
    }
  }

  @Test("What lies ahead is asked for once, and not where it is not needed")
  func askedOnce() throws {
    let (clerk, _) = try Self.desk(Size(width: 80, height: 24))
    var model = clerk.model
    #expect(model.update(.painted, at: clerk.now).isEmpty, "it has been read")
    _ = model.update(.key(.pageDown), at: clerk.now)
    let asked = model.update(.painted, at: clerk.now)
    #expect(asked.count == 1 && Self.asksForRows(asked))
    // The store does not answer: it is not asked again until a key needs the rows.
    #expect(model.update(.painted, at: clerk.now).isEmpty)
    #expect(Self.asksForRows(model.update(.key(.pageDown), at: clerk.now)))

    try clerk.type("<End>")
    model = clerk.model
    #expect(model.update(.painted, at: clerk.now).isEmpty, "there is no row behind the last one")
    try clerk.type("<Home><Enter>")
    model = clerk.model
    #expect(model.update(.painted, at: clerk.now).isEmpty, "another screen is in front")
  }

  @Test("The stretch in memory stays bounded, however far one pages", arguments: sizes)
  func bounded(size: Size) throws {
    let (clerk, all) = try Self.desk(size)
    for key in ["<PgDn>", "<PgUp>"] {
      for _ in 1...(all.count / clerk.model.inboxCapacity + 2) {
        try clerk.type(key)
        let inbox = clerk.model.inbox
        #expect(inbox.rows.count <= 300 + clerk.model.inboxCapacity)
        let start = try #require(inbox.offset)
        #expect(inbox.rows.map(\.id) == Array(all[start..<(start + inbox.rows.count)]))
      }
    }
  }

  @Test("Half down and back, row by row, the row chosen is the next one each time")
  func steps() throws {
    let (clerk, all) = try Self.desk(Size(width: 80, height: 24))
    for place in 1...320 {
      try clerk.type("<Down>")
      #expect(clerk.model.inbox.selected?.id == all[place])
    }
    for place in (0..<320).reversed() {
      try clerk.type("<Up>")
      #expect(clerk.model.inbox.selected?.id == all[place])
      #expect(Self.onScreen(clerk).contains(all[place]))
    }
  }
}
