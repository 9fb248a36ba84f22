/// The `cmap` table: formats 4 and 12, the two in which fonts keep their Unicode letters.
struct CharacterMap: Sendable {
  private let table: FontBytes
  private let format: Int

  init(_ cmap: FontBytes) throws(PaperProblem) {
    var best: (rank: Int, offset: Int)?
    for index in 0..<(try cmap.u16(2)) {
      let entry = 4 + 8 * index
      let rank = Self.rank(platform: try cmap.u16(entry), encoding: try cmap.u16(entry + 2))
      let offset = try cmap.u32(entry + 4)
      let format = try cmap.u16(offset)
      guard rank > best?.rank ?? 0, format == 4 || format == 12 else { continue }
      best = (rank, offset)
    }
    guard let best else { throw .damagedFont }
    table = try cmap.part(best.offset, cmap.count - best.offset)
    format = try table.u16(0)
  }

  /// Unicode tables of Windows and of Unicode itself; the full range before the first plane.
  private static func rank(platform: Int, encoding: Int) -> Int {
    switch (platform, encoding) {
    case (3, 10), (0, 4), (0, 6): 2
    case (3, 1), (0, 0...3): 1
    default: 0
    }
  }

  /// 0 when the font has no such letter.
  func glyph(_ scalar: UInt32) -> Int {
    let value = Int(scalar)
    return (try? format == 12 ? glyphInGroups(value) : glyphInSegments(value)) ?? 0
  }

  private func glyphInGroups(_ value: Int) throws(PaperProblem) -> Int {
    var low = 0
    var high = try table.u32(12)
    while low < high {
      let middle = (low + high) / 2
      let group = 16 + 12 * middle
      if value < (try table.u32(group)) {
        high = middle
      } else if value > (try table.u32(group + 4)) {
        low = middle + 1
      } else {
        return try table.u32(group + 8) + value - table.u32(group)
      }
    }
    return 0
  }

  private func glyphInSegments(_ value: Int) throws(PaperProblem) -> Int {
    guard value <= 0xFFFF else { return 0 }
    let length = try table.u16(6)
    var segment = 0
    while segment < length, try table.u16(14 + segment) < value { segment += 2 }
    guard segment < length else { return 0 }
    let start = try table.u16(16 + length + segment)
    guard start <= value else { return 0 }
    let delta = try table.u16(16 + 2 * length + segment)
    let place = 16 + 3 * length + segment
    let offset = try table.u16(place)
    guard offset != 0 else { return (value + delta) & 0xFFFF }
    let glyph = try table.u16(place + offset + 2 * (value - start))
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF
  }
}
