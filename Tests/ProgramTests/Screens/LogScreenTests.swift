import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The log of the office on the screen")
struct LogScreenTests {
  private static let open = "b<End><Enter>"

  private func entries(_ clerk: ClerkAtDesk) throws -> [LogEntry] {
    guard case .log(let screen) = clerk.model.stack.last else { return [] }
    return try #require(screen.entries)
  }

  @Test("What is done is on top at once; what another desk does comes without moving the cursor")
  func live() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Ins><Enter><Esc>" + Self.open)
    #expect(try entries(clerk).first?.line.kind == "visit.arrived")
    #expect(clerk.sees("келді, 006 талон"))
    try clerk.type("<Down>")
    let selected = try entries(clerk)[1]
    try clerk.elsewhere { store in
      let now = Invented.atDesk(clerk.now, by: Invented.colleague, desk: "3-терезе")
      let author = Author(clerk: Invented.colleague.id, desk: "3-терезе", moment: clerk.now)
      try store.write(by: author) { writing in
        _ = try writing.arrive(service: .home, place: .school, now)
      }
    }
    #expect(clerk.sees("келді, 007 талон"))
    guard case .log(let screen) = clerk.model.stack.last else { return }
    #expect(try entries(clerk)[screen.index] == selected)
  }

  @Test("Tab goes a day back, Shift-Tab on, and never beyond today")
  func days() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.open + "<Tab>")
    #expect(clerk.sees("23.11.2026"))
    #expect(try entries(clerk).allSatisfy { $0.line.at.date == "2026-11-23" })
    try clerk.type("<Shift-Tab><Shift-Tab>")
    #expect(clerk.sees("24.11.2026"))
    try clerk.type("<Tab><Tab>")
    #expect(clerk.sees("Бұл күні жазба жоқ."), "a Sunday: \(clerk.screen)")
  }

  @Test("f shows the entries of one clerk after another, then of everybody")
  func clerks() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.open)
    let all = try entries(clerk)
    var counted = 0
    for person in clerk.model.office.clerks {
      try clerk.type("f")
      #expect(clerk.sees(person.name))
      #expect(try entries(clerk).allSatisfy { $0.line.clerk == person.id })
      counted += try entries(clerk).count
    }
    #expect(counted == all.count)
    try clerk.type("f")
    #expect(try entries(clerk) == all)
  }

  @Test("Enter opens the application, and that is recorded; a visit opens with its history")
  func opening() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Ins><Enter><Esc>" + Self.open + "<Enter>")
    #expect(clerk.model.context == .visit)
    try clerk.type("<Esc>")
    let list = try entries(clerk)
    let place = try #require(
      list.firstIndex { if case .application = $0.event { true } else { false } })
    for _ in 0..<place { try clerk.type("<Down>") }
    guard case .application(let id, _) = list[place].event else { return }
    let before = try #require(try clerk.store?.subject(id)).version
    try clerk.type("<Enter>")
    #expect(clerk.model.context == .application)
    #expect(try #require(try clerk.store?.subject(id)).version == before + 1)
    try clerk.type("<Esc>")
    #expect(try entries(clerk).first?.event == .application(id, .opened))
  }

  @Test("Of a sensitive case only that something happened is said")
  func sensitive() throws {
    let clerk = try ClerkAtDesk(size: Size(width: 120, height: 40))
    try clerk.type("<Enter>:sensitive<Enter>сот ісі<Enter><Esc>" + Self.open)
    #expect(clerk.sees(LogWords.sensitive.kazakh))
    #expect(!clerk.sees("сот ісі"))
  }

  @Test("Who does not answer for all cases is told so; who only reads sees the log")
  func roles() throws {
    let clerk = try ClerkAtDesk(clerk: ClerkID("akhmetov"))
    try clerk.type(Self.open)
    #expect(clerk.model.context == .inbox)
    #expect(!clerk.message.isEmpty)
    let store = try #require(clerk.store)
    let author = Author(clerk: DemoStore.clerk, desk: "", moment: clerk.now)
    try store.write(by: author) { try $0.append([.roleChanged(ClerkID("akhmetov"), .auditor)]) }
    let auditor = try ClerkAtDesk(continuing: clerk, at: clerk.now, clerk: ClerkID("akhmetov"))
    auditor.resize(120, 40)
    try auditor.type(Self.open)
    #expect(auditor.model.context == .log)
    #expect(auditor.sees("рөлі өзгерді: Ахметов Д. М., тексеруші"), "\(auditor.screen)")
    try auditor.type("<Enter>")
    #expect(auditor.message.contains("өзге беті жоқ"))
  }
}
