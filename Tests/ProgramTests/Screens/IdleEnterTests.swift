import Cases
import Demo
import Fixtures
import Screen
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The line of keys names no key that does nothing")
struct IdleEnterTests {
  private func keys(_ clerk: ClerkAtDesk) -> String { clerk.surface.lines.last ?? "" }

  @Test("At an empty desk the talon leads; with a visitor Enter calls", arguments: [40, 80])
  func desk(width: Int) throws {
    let clerk = try ClerkAtDesk(
      applications: 0, hasVisitors: false, size: Size(width: width, height: 24))
    try clerk.type("<F12>")
    #expect(keys(clerk).hasPrefix(" Ins Келді"), "\(clerk.screen)")
    #expect(!keys(clerk).contains("Enter"))
    try clerk.type("<Ins><Enter>")
    #expect(keys(clerk).hasPrefix(" Enter Шақыру"), "\(clerk.screen)")
  }

  @Test("Of whoever is served here already Enter takes the next step and calls nobody")
  func served() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Enter><Esc>")
    #expect(clerk.next.contains("жалғастыру"))
    #expect(keys(clerk).hasPrefix(" Enter Қадам"), "\(clerk.screen)")
  }

  @Test("A visitor of a past day is not called: Enter notes how the visit ended")
  func pastDay() throws {
    let clerk = try ClerkAtDesk(continuing: PastDayTests.yesterday(), at: PastDayTests.morning)
    try clerk.type("<Esc><F12>")
    #expect(clerk.next.contains("қалай аяқталғанын жазу"))
    #expect(keys(clerk).hasPrefix(" Enter Қадам"), "\(clerk.screen)")
  }

  @Test("With nobody at the desk no key of a visitor is silent", arguments: ["<F7>", "<Del>", "l"])
  func nobody(key: String) throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12>\(key)")
    #expect(clerk.message.contains("келуші жоқ"), "\(clerk.screen)")
  }
}

@Suite("A closed office on the smallest screen")
struct SmallClosedTests {
  @Test("The visitor who came too late is seen, and that nothing is taken in")
  func desk() throws {
    let clerk = try ClerkAtDesk(
      applications: 0, hasVisitors: false, size: SheetPainter.smallest,
      at: OutOfHoursTests.afterIntake)
    try clerk.type("<F12><Ins><Enter>")
    #expect(clerk.sees(">  001"), "\(clerk.screen)")
    #expect(clerk.sees("үйде оқыту: Өтініш"), "\(clerk.screen)")
  }

  @Test("What became of a paper stands under it once, and not in the message as well")
  func handing() throws {
    let clerk = try ClerkAtDesk(hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Esc>\(Way.toDecision)<Enter>")
    #expect(clerk.model.context == .handing)
    let words = clerk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.ranges(of: "Басылмады").count == 1, "\(clerk.screen)")
  }
}
