import Letters
import Testing

@testable import Screen

@Suite("Columns that follow what stands in them")
struct ColumnLayoutTests {
  /// Two columns that were promised ten and five cells.
  private static func table(_ rows: [[String]], fits: Bool) -> Table {
    Table(
      columns: [Table.Column("", 10), Table.Column("", 5, leaves: 1)],
      rows: rows.map { .item(Table.Item(cells: $0.map { Run($0) })) }, selected: nil,
      showsHeadings: false, fitsContent: fits)
  }

  private static func widths(_ table: Table, _ width: Int) -> [Int] {
    ColumnLayout(table, width: width, screen: width, glyphs: .unicode).places.map(\.width)
  }

  @Test("A short cell gives the rest of its column to a long one, at the very width that fits both")
  func fits() {
    let table = Self.table([["Тексеру", "мерзімі жоқ"], ["Талон", "жоқ"]], fits: true)
    // 7 and 11 letters, two cells after each, one at either edge.
    #expect(table.wholeWidth(.unicode) == 24)
    #expect(Self.widths(table, 24) == [7, 11])
    #expect(Self.widths(table, 23) == [7, 10])
  }

  @Test("Where both are too long, neither falls below what it was promised")
  func promised() {
    let long = String(repeating: "ұ", count: 40)
    #expect(Self.widths(Self.table([[long, long]], fits: true), 30) == [19, 5])
  }

  @Test("Without room for both, the column that may leave leaves")
  func leaves() {
    let table = Self.table([["Тексеруге", "белгі"]], fits: true)
    #expect(Self.widths(table, 19) == [9, 5])
    #expect(Self.widths(table, 18) == [9])
  }

  @Test("In a long list the columns stand still, whatever is in them")
  func stands() {
    let table = Self.table([["а", "мерзімі жоқ"]], fits: false)
    #expect(Self.widths(table, 40) == [10, 5])
  }

  @Test("Signs are measured as the terminal writes them")
  func ascii() {
    let table = Self.table([["а…б", "в"]], fits: true)
    let ascii = ColumnLayout(table, width: 40, screen: 40, glyphs: .ascii)
    #expect(ascii.places.map(\.width) == [Glyphs.ascii.text("а…б").cells, 1])
  }
}
