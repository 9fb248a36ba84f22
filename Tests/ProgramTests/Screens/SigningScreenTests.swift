import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("What the head signs, at the screen")
struct SigningScreenTests {
  @Test("A supervisor who is not the head is told who signs, and nothing is recorded")
  func denied() throws {
    let clerk = try ClerkAtDesk()
    #expect(clerk.model.clerk.role == .supervisor)
    try clerk.open(.awaitingOrder)
    let id = try #require(clerk.model.application?.file?.subject.id)
    try clerk.type("<Enter>")
    #expect(clerk.sees("Бұған тек ұйым басшысы қол қояды: Жақсыбаева Р. Т."), "\(clerk.screen)")
    #expect(clerk.model.formLayer == nil)
    #expect(try clerk.store?.subject(id)?.stage == .awaitingOrder)
  }

  @Test("The head has a list of what lies to be signed, whoever holds it, and signs it there")
  func list() throws {
    let head = try ClerkAtDesk(clerk: DemoStore.head)
    try head.type("<Tab>")
    #expect(head.model.inbox.filter == .toSign)
    let rows = head.model.inbox.rows
    #expect(!rows.isEmpty && rows.allSatisfy { $0.stage == .awaitingOrder })
    #expect(rows.contains { $0.holder == DemoStore.clerk })
    let count = try #require(head.model.inbox.counts[.toSign])
    #expect(count >= rows.count && head.sees("[Қол қоюға \(count)]"), "\(head.screen)")
    try head.type("<Enter><Enter>30-ү<Enter>23112026мектепке келу<Enter><Enter>")
    let signed = try #require(try head.store?.subject(rows[0].id))
    #expect(signed.stage == .ordered, "\(head.screen)")
    #expect(signed.holder == rows[0].holder, "the notice is given by whoever holds the case")
    for _ in 0..<4 where head.model.context != .inbox { try head.type("<Esc>") }
    try head.type("<F5>")
    #expect(!head.model.inbox.rows.map(\.id).contains(rows[0].id))
  }

  @Test("Nobody else has that list")
  func othersTabs() throws {
    let clerk = try ClerkAtDesk()
    #expect(!clerk.sees("Қол қоюға"))
    for _ in InboxFilter.allCases {
      try clerk.type("<Tab>")
      #expect(clerk.model.inbox.filter != .toSign)
    }
  }
}
