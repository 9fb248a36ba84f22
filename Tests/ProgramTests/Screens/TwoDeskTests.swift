import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("Two desks, one case")
struct TwoDeskTests {
  /// The colleague's program, on the same store, with the same case open.
  static func desks() throws -> (first: ClerkAtDesk, second: ClerkAtDesk, id: CaseID) {
    let first = try ClerkAtDesk()
    try first.type("<Enter>")
    #expect(first.sees("Өтініш 0003"))
    let second = try ClerkAtDesk(
      continuing: first, at: first.now, clerk: ClerkID("akhmetov"), desk: "2-терезе")
    try second.type("<Tab><Tab><Tab><Enter>")
    #expect(second.sees("Өтініш 0003"))
    let id = try #require(
      try first.store?.caseID(of: ApplicationNumber(year: 2026, serial: 3)))
    return (first, second, id)
  }

  static func notes(_ clerk: ClerkAtDesk, _ id: CaseID) throws -> Int {
    try #require(try clerk.store?.history(id)).events
      .count { if case .noted = $0.body { true } else { false } }
  }

  @Test("The loser of a race is told, keeps every typed word, and decides again on what is new")
  func withdrawal() throws {
    let (first, second, id) = try Self.desks()
    try first.type("<Del>отбасы басқа мектепке көшті")
    try second.type("e")
    #expect(try Self.notes(second, id) == 1)
    try first.type("<F8>")
    #expect(first.message.contains("Ахметов Д. М."))
    #expect(first.sees("отбасы басқа мектепке көшті"))
    #expect(try first.store?.subject(id)?.stage != .withdrawn)
    try first.type("<F8>")
    #expect(try first.store?.subject(id)?.stage == .withdrawn)
    guard case .withdrawn(let words) = try first.store?.history(id)?.events.last?.body else {
      Issue.record("not withdrawn")
      return
    }
    #expect(words == "отбасы басқа мектепке көшті")
  }

  @Test("A note from the editor that came second is not lost either")
  func note() throws {
    let (first, second, id) = try Self.desks()
    try second.type("e")
    try first.type("e")
    #expect(try Self.notes(first, id) == 1)
    #expect(first.message.contains("Ахметов Д. М."))
    #expect(first.sees("редактордан келген сөз"))
    try first.type("<Enter>")
    #expect(try Self.notes(first, id) == 2)
    #expect(first.model.layers.isEmpty)
  }
}
