/// The `kern` table in format 0: which two glyphs stand nearer to one another than their widths say.
struct KerningPairs: Sendable {
  private let table: FontBytes?
  private let count: Int

  /// A font without the table, or with one in another format, is set without kerning.
  init(_ kern: FontBytes?) {
    let isHorizontal = (try? kern?.u16(0)) == 0 && (try? kern?.u16(8)).map { $0 & 0xFF07 } == 1
    table = isHorizontal ? kern : nil
    count = (try? table?.u16(10)) ?? 0
  }

  /// In units of the font.
  func value(_ left: Int, _ right: Int) -> Int {
    guard let table else { return 0 }
    let wanted = left << 16 | right
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      guard let pair = try? table.u32(18 + 6 * middle) else { return 0 }
      if pair == wanted { return (try? table.i16(22 + 6 * middle)) ?? 0 }
      if pair < wanted { low = middle + 1 } else { high = middle }
    }
    return 0
  }
}
