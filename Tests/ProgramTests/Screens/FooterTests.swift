import Cases
import Demo
import Fixtures
import Law
import Screen
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The footer says of Enter what the line of Enter says")
struct FooterTests {
  private func enter(_ clerk: ClerkAtDesk) -> String? { clerk.model.view().keys.first?.word }

  @Test("While somebody still hangs, Enter on the close of day goes there; with nobody it closes")
  func closeOfDay() throws {
    let way = "b<Down><Down><Down><Down><Down><Down><Enter>"
    let crowded = try ClerkAtDesk(applications: 0)
    try crowded.type(way)
    #expect(crowded.next.contains("аяқталмағанға өту"), "\(crowded.screen)")
    #expect(enter(crowded) == "Өту")
    let empty = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try empty.type(way)
    #expect(empty.next == "Enter: күнді жабу", "\(empty.screen)")
    #expect(enter(empty) == "Күнді жабу")
  }

  @Test("A notice is printed with Enter, and once it is out Enter hands it over")
  func notice() throws {
    let clerk = try ClerkAtDesk(hasVisitors: false, clerk: DemoStore.head)
    try clerk.open(.ordered)
    try clerk.type("<Enter>")
    try #require(clerk.model.context == .notice, "\(clerk.screen)")
    #expect(enter(clerk) == "Басу")
    try clerk.type("<Enter>")
    #expect(clerk.next.contains("қолына берілді"), "\(clerk.screen)")
    #expect(enter(clerk) == "Берілді")
  }
}

@Suite("What a short list has no room for stands below it, whole")
struct CutOptionTests {
  @Test("Where to apply for a service that is not given here is read to its end at 80 columns")
  func whereToApply() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Down><Down><Down><Down><Down>")
    #expect(clerk.sees("күнін тіркеп, басқаға тапсырыңыз"), "\(clerk.screen)")
    try clerk.type("<Home>")
    #expect(!clerk.sees("күнін тіркеп, басқаға тапсырыңыз"), "only for the row under the cursor")
  }

  @Test("From the details of a paper F6 asks what the state system says")
  func lookUpFromDetails() throws {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false)
    try clerk.type("<F12><Ins><Enter><Esc>\(Way.toPapers)<Enter>")
    try #require(clerk.model.context == .details, "\(clerk.screen)")
    try clerk.type("<F6>")
    guard case .choice(let layer) = clerk.model.layers.last else {
      Issue.record("no choice: \(clerk.screen)")
      return
    }
    #expect(layer.purpose == .lookUp(.medicalCommissionConclusion))
  }
}

@Suite("Plain mode says when lines go on below")
struct PlainLengthTests {
  private func lastCell(height: Int) throws -> Character? {
    let clerk = try ClerkAtDesk(isPlain: true)
    let voice = Voice(language: .kazakh)
    let size = Size(width: 80, height: height)
    let surface = voice.paint(clerk.model.view(), size: size, glyphs: .unicode)
    return surface.lines.last?.last
  }

  @Test("On 24 lines the list does not end, on 200 it does")
  func sign() throws {
    #expect(try lastCell(height: 24) == "↓")
    #expect(try lastCell(height: 200) != "↓")
  }
}
