import Cases
import Fixtures
import Law
import Testing
@testable import Workbench

/// A result that does not go over the desk is never said to be printed at it.
@Suite("What Enter does about an application that did not come to the desk")
struct SentResultTests {
  private static let conclusion = "02112026ДКК<Enter><Right><Enter>"

  /// The decision of a complete application; 1 is the portal's, 2 the service offered by the office.
  private func atDecision(_ channel: Int) throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, at: "2026-11-24T11:00")
    try clerk.type("<F2>порталдан<Enter>\(channel)241120261000\(Way.family)<Down><Enter>")
    // The family's first paper stands open where there is one alone.
    try clerk.type((clerk.model.context == .details ? "" : "<Enter>") + Self.conclusion)
    #expect(clerk.model.context == .decision, "\(clerk.screen)")
    return clerk
  }

  @Test("Accepting and registering print nothing, and do not promise it", arguments: [1, 2])
  func accepted(channel: Int) throws {
    let clerk = try atDecision(channel)
    #expect(clerk.next == "Enter: қабылдау және сақтау", "\(clerk.screen)")
    #expect(clerk.sees("Мұнда қағаз берілмейді"))
    try clerk.type("<Down>")
    #expect(clerk.next == "Enter: тіркеу және сақтау", "\(clerk.screen)")
    try clerk.type("<Up><Enter>")
    #expect(clerk.model.context != .handing, "\(clerk.screen)")
    try clerk.type("/0001<Enter>")
    #expect(clerk.model.application?.file?.subject.stage == .accepted, "\(clerk.screen)")
  }

  @Test(
    "A service offered by the office ends with a call, and the application says so (home.req.5.4)")
  func proactive() throws {
    let clerk = try atDecision(2)
    try clerk.type("<Enter>/0001<Enter>")
    #expect(clerk.next == "Enter: нәтижені телефонмен хабарлау", "\(clerk.screen)")
    #expect(!clerk.sees("қолхатты басып"))
  }

  @Test("Over the desk the paper is printed, and that is said")
  func walkIn() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, at: "2026-11-24T11:00")
    try clerk.type("<F12><Ins><Enter><Esc>\(Way.toDecision)")
    #expect(clerk.next.contains("қолхатты басып шығару"), "\(clerk.screen)")
  }
}
