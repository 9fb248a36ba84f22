import Cases
import Demo
import Fixtures
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("A sensitive application is shown to nobody without a record of it")
struct SensitiveRecordTests {
  @Test("Where nothing can be written an ordinary one is shown, a sensitive one is not")
  func nothingWritten() throws {
    let clerk = try ClerkAtDesk(applications: 12, hasVisitors: false, clerk: ClerkID("akhmetov"))
    let ordinary = try CheckedCase(at: clerk)
    let sensitive = try CheckedCase(at: clerk)
    try sensitive.change(
      beside: clerk, by: DemoStore.clerk, .setSensitivity(true, reason: "отбасы сұрады"))
    let file = SQLFile(clerk.folder.file("qabyldau.sqlite"))
    #expect(
      file.run(
        "CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no room'); END")
        == nil)
    try clerk.type("/\(sensitive.number)<Enter>тексеру<Enter>")
    #expect(clerk.model.context != .application, "\(clerk.screen)")
    #expect(!clerk.sees("Қызмет нәтижесі"), "\(clerk.screen)")
    try clerk.type("<Esc><Esc><Esc>/\(ordinary.number)<Enter>")
    #expect(clerk.model.context == .application, "\(clerk.screen)")
    #expect(clerk.sees("Сейітқали"), "\(clerk.screen)")
    #expect(file.run("DROP TRIGGER full") == nil)
    try clerk.type("<Esc>/\(sensitive.number)<Enter>тексеру<Enter>")
    #expect(clerk.model.context == .application, "\(clerk.screen)")
  }
}
