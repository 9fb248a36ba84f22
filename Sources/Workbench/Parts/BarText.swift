/// Bars of text; a number that is not zero has at least one cell.
package enum BarText {
  package static func bar(_ value: Int, of most: Int, cells: Int) -> String {
    guard value > 0, most > 0 else { return "" }
    return String(repeating: "█", count: max(1, value * cells / most))
  }
}
