import Letters
import Testing

@Suite("A text that is cut around the piece that matters")
struct KeptPieceTests {
  private static let names = "Смағұлов Әлихан Ұланұлы / Смағұлов Ұлан «Қайрат»ұлы"

  @Test("With room for all nothing is cut, with a cell less the piece is still there")
  func boundary() {
    let whole = Self.names.cells
    #expect(Self.names.clipped(cells: whole, keeping: "«Қайрат»ұлы") == Self.names)
    let cut = Self.names.clipped(cells: whole - 1, keeping: "«Қайрат»ұлы")
    #expect(cut == "Смағұлов Әлихан Ұланұлы / Смағұлов Ұла…«Қайрат»ұлы")
    #expect(cut.cells == whole - 1)
  }

  @Test("A piece that is seen anyway changes nothing")
  func seen() {
    for width in 16...Self.names.cells {
      #expect(
        Self.names.clipped(cells: width, keeping: "Әлихан")
          == Self.names.clipped(cells: width))
    }
  }

  @Test("However little room, never more than the width; the piece goes before what stands around")
  func narrow() {
    for width in 0...Self.names.cells {
      let cut = Self.names.clipped(cells: width, keeping: "«Қайрат»ұлы")
      #expect(cut.cells <= width, "\(width): \(cut)")
      #expect(cut.contains("«Қайрат»ұлы") == (width >= 11), "\(width): \(cut)")
    }
  }

  @Test("What follows the piece is cut at half the width")
  func follows() {
    let text = "бірінші екінші «үш»інші төртінші бесінші алтыншы"
    let cut = text.clipped(cells: 20, keeping: "«үш»інші")
    #expect(cut == "бірінші ек…«үш»інші…")
  }

  @Test("A piece that is not in the text keeps nothing")
  func absent() {
    #expect(Self.names.clipped(cells: 12, keeping: "Төлеген") == Self.names.clipped(cells: 12))
  }
}
