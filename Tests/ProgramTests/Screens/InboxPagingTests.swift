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
