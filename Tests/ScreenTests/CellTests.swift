@testable import Screen
import Testing

@Suite("A cell that is painted anew when it differs")
struct CellTests {
  @Test("Differs by its letter, its mark and its role, and by nothing else")
  func fields() {
    let cell = Cell(scalar: "а", mark: "\u{301}", role: .text)
    #expect(cell == Cell(scalar: "а", mark: "\u{301}", role: .text))
    #expect(cell != Cell(scalar: "ә", mark: "\u{301}", role: .text))
    #expect(cell != Cell(scalar: "а", mark: "\0", role: .text))
    #expect(cell != Cell(scalar: "а", mark: "\u{301}", role: .muted))
    #expect(Mirror(reflecting: cell).children.count == 3, "a new field has to be compared too")
  }
}
