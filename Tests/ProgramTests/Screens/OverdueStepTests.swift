import Fixtures
import Law
import Testing

@testable import Workbench

/// A step behind its term waits for a reason; that it does is one key, not a search for a command.
@Suite("An application whose term is over")
struct OverdueStepTests {
  private static let reason = "Enter: мерзім өткенінің себебін жазу"

  /// A department's desk with invented applications, on the first that is behind its term.
  private func atOverdueCase() throws -> ClerkAtDesk {
    let desk = try ClerkAtDesk(applications: 80, hasVisitors: false, place: .department)
    try desk.type("<Enter>")
    #expect(desk.model.context == .application, "\(desk.screen)")
    return desk
  }

  @Test("Enter asks for the reason, and behind it is the step itself")
  func reasonFirst() throws {
    let desk = try atOverdueCase()
    #expect(desk.next == Self.reason, "\(desk.screen)")
    #expect(desk.sees("Enter Қадам"), "\(desk.screen)")
    try desk.type("<Enter>қағаз келмеді<Enter>")
    #expect(desk.next.hasPrefix("Enter: "), "\(desk.screen)")
    #expect(desk.next != Self.reason, "\(desk.screen)")
  }

  @Test("Without a reason nothing is recorded, and the step waits")
  func noReason() throws {
    let desk = try atOverdueCase()
    try desk.type("<Enter><Enter><Esc>")
    #expect(desk.next == Self.reason, "\(desk.screen)")
  }
}
