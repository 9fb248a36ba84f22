import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("Outside the hours of intake the way to who may decide is on the screen (home.req.7.2)")
struct OutOfHoursTests {
  static let afterIntake: Moment = "2026-11-24T17:40"
  static let clerkID = ClerkID("sarsen")
  static let arrival = "<F12><Ins><Enter><Esc>"

  /// The family came after 17:30; everything is typed and the decision stands open.
  static func atDecision(by clerk: ClerkID) throws -> ClerkAtDesk {
    let desk = try ClerkAtDesk(
      applications: 0, hasVisitors: false, clerk: clerk, at: afterIntake)
    try desk.type(arrival + Way.toDecision)
    return desk
  }

  @Test("A clerk's Enter hands the visitor to a supervisor, and says so before it is pressed")
  func toSupervisor() throws {
    let clerk = try Self.atDecision(by: Self.clerkID)
    #expect(clerk.next == "Enter: келушіні басшыға бағыттау", "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.model.context == .choice)
    #expect(clerk.sees("home.req.7.2"), "the reason stands above the names")
    #expect(!clerk.sees("Ахметов Д. М."), "a colleague who may not decide is not offered")
    try clerk.type("<Down><Enter>")
    #expect(try clerk.visit(1).isServed(by: DemoStore.clerk))
    #expect(clerk.model.context == .desk, "the visitor of a colleague is no intake here")
  }

  @Test("The supervisor finds everything that was typed, and Enter asks for the reason")
  func supervisorGoesOn() throws {
    let clerk = try Self.atDecision(by: Self.clerkID)
    try clerk.type("<Enter><Down><Enter>")
    let head = try ClerkAtDesk(continuing: clerk, at: Self.afterIntake)
    try head.type("<F12><Enter>")
    #expect(head.model.intake?.draft?[.childName].hasPrefix("Сейітқали Әлихан") == true)
    for _ in 0..<4 where head.model.context != .decision { try head.type("<F9>") }
    #expect(head.next == "Enter: себебін жазып, жалғастыру", "\(head.screen)")
    try head.type("<Enter>")
    #expect(head.sees("Себебі"))
    try head.type("отбасы алыстан келді<Enter>")
    #expect(head.next.contains("қабылдау"), "\(head.screen)")
  }
}

@Suite("A supervisor takes a visitor over from a colleague")
struct TakeOverTests {
  private func served() throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(
      applications: 0, hasVisitors: false, clerk: OutOfHoursTests.clerkID)
    try clerk.type("<F12><Ins><Enter><Enter>")
    return clerk
  }

  @Test("F8 offers oneself first, and the intake of the visitor opens")
  func takes() throws {
    let clerk = try served()
    let head = try ClerkAtDesk(continuing: clerk, at: clerk.now, desk: "2-терезе")
    try head.type("<F12>")
    #expect(head.next.contains("F8: өзіме алу"), "\(head.screen)")
    try head.type("<F8>")
    #expect(head.sees("өзім қабылдаймын"))
    try head.type("<Down><Enter>")
    #expect(try head.visit(1).isServed(by: DemoStore.clerk))
    #expect(head.model.context == .intake, "\(head.screen)")
  }

  @Test("Two clerks of one rank do not take each other's visitors")
  func clerkMayNot() throws {
    let clerk = try served()
    let other = try ClerkAtDesk(
      continuing: clerk, at: clerk.now, clerk: ClerkID("akhmetov"), desk: "2-терезе")
    try other.type("<F12>")
    #expect(!other.next.contains("F8"), "\(other.screen)")
    try other.type("<F8>")
    #expect(!other.sees("өзім қабылдаймын"))
  }
}

@Suite("Results are given out in the hours of intake (home.req.7.2)")
struct HandOutHoursTests {
  private static let closed = "Нәтиже қазір берілмейді"

  /// A case whose receipt is still to be given, looked at later on the same day.
  private func handing(at moment: Moment, visitorSince came: Moment?) throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, at: "2026-11-24T11:00")
    try clerk.type("<F12><Ins><Enter><Esc>\(Way.toDecision)<Down><Enter><Enter>")
    if let came {
      clerk.setTime(came)
      try clerk.type("<F12><Ins><Enter><Enter><Esc><Esc>")
    }
    clerk.setTime(moment)
    try clerk.type("/0001<Enter><F7><F9>")
    return clerk
  }

  @Test(
    "At 17:29 nothing is said, a moment behind 17:30 the screen of the paper says that it is closed",
    arguments: [("2026-11-24T17:29", false), ("2026-11-24T17:30", true)] as [(Moment, Bool)])
  func closing(moment: Moment, isClosed: Bool) throws {
    let clerk = try handing(at: moment, visitorSince: nil)
    try clerk.type("<Home><Enter>")
    #expect(clerk.model.context == .handing, "\(clerk.screen)")
    #expect(clerk.sees(Self.closed) == isClosed, "\(clerk.screen)")
    #expect(clerk.sees("home.req.7.2") == isClosed)
  }

  @Test("Whoever was here in time still gets the paper without a word")
  func inTime() throws {
    let clerk = try handing(at: "2026-11-24T17:35", visitorSince: "2026-11-24T17:25")
    try clerk.type("<Home><Enter>")
    #expect(clerk.model.context == .handing, "\(clerk.screen)")
    #expect(!clerk.sees(Self.closed), "\(clerk.screen)")
  }

  @Test(
    "The notice of enrolment too: at 17:29 nothing is said, at 17:30 the application and the paper say it",
    arguments: [("2026-11-24T17:29", false), ("2026-11-24T17:30", true)] as [(Moment, Bool)])
  func enrolment(moment: Moment, isClosed: Bool) throws {
    let clerk = try ClerkAtDesk(applications: 60, hasVisitors: false, at: moment)
    let row = try #require(
      clerk.model.inbox.rows.first { $0.stage == .ordered && $0.channel == .walkIn })
    try clerk.type("/\(row.number.short(in: 2026))<Enter>")
    #expect(clerk.sees(Self.closed) == isClosed, "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.model.context == .notice, "\(clerk.screen)")
    #expect(clerk.sees(Self.closed) == isClosed, "\(clerk.screen)")
  }

  @Test("Nothing is forbidden by it: the paper can be given, and the record says when")
  func stillGiven() throws {
    let clerk = try handing(at: "2026-11-24T17:40", visitorSince: nil)
    try clerk.type("<Home><Enter>")
    #expect(clerk.next.hasPrefix("Enter: қолына берілді"), "\(clerk.screen)")
  }
}
