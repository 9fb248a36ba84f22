/// A TrueType font: which glyph draws a letter, how wide it is, and its outline.
package struct TrueTypeFont: Sendable {
  package typealias Glyph = Int

  let unitsPerEm: Int
  let ascent: Int
  let descent: Int
  let bounds: [Int]

  private let tables: [String: FontBytes]
  private let characters: CharacterMap
  private let pairs: KerningPairs
  private let glyphCount: Int
  private let advanceCount: Int
  private let hasLongOffsets: Bool

  package init(_ bytes: [UInt8]) throws(PaperProblem) {
    tables = try Self.tables(of: FontBytes(bytes[...]))
    let head = try Self.table("head", tables)
    let hhea = try Self.table("hhea", tables)
    unitsPerEm = try head.u16(18)
    guard unitsPerEm > 0 else { throw .damagedFont }
    bounds = [try head.i16(36), try head.i16(38), try head.i16(40), try head.i16(42)]
    hasLongOffsets = try head.i16(50) != 0
    ascent = try hhea.i16(4)
    descent = try hhea.i16(6)
    advanceCount = try hhea.u16(34)
    glyphCount = try Self.table("maxp", tables).u16(4)
    guard advanceCount > 0, advanceCount <= glyphCount else { throw .damagedFont }
    for name in ["hmtx", "loca", "glyf"] { _ = try Self.table(name, tables) }
    characters = try CharacterMap(Self.table("cmap", tables))
    pairs = KerningPairs(tables["kern"])
  }

  package func glyph(for scalar: Unicode.Scalar) -> Glyph? {
    let glyph = characters.glyph(scalar.value)
    return glyph > 0 && glyph < glyphCount ? glyph : nil
  }

  /// Width of a glyph in thousandths of the size.
  func advance(_ glyph: Glyph) throws(PaperProblem) -> Double {
    let units = try Self.table("hmtx", tables).u16(4 * min(glyph, advanceCount - 1))
    return thousandths(units)
  }

  /// How much nearer two glyphs stand (negative) or farther, in thousandths of the size.
  func kerning(_ left: Glyph, _ right: Glyph) -> Double { thousandths(pairs.value(left, right)) }

  func thousandths(_ units: Int) -> Double { Double(units) * 1000 / Double(unitsPerEm) }

  /// The horizontal metrics as they stand in the font.
  func metrics(_ glyph: Glyph) throws(PaperProblem) -> (advance: Int, bearing: Int) {
    let table = try Self.table("hmtx", tables)
    if glyph < advanceCount { return (try table.u16(4 * glyph), try table.i16(4 * glyph + 2)) }
    let bearing = 4 * advanceCount + 2 * (glyph - advanceCount)
    return (try table.u16(4 * (advanceCount - 1)), try table.i16(bearing))
  }

  /// The outline of a glyph; empty for a space.
  func outline(_ glyph: Glyph) throws(PaperProblem) -> FontBytes {
    guard glyph >= 0, glyph < glyphCount else { throw .damagedFont }
    let loca = try Self.table("loca", tables)
    let start = try hasLongOffsets ? loca.u32(4 * glyph) : 2 * loca.u16(2 * glyph)
    let end = try hasLongOffsets ? loca.u32(4 * glyph + 4) : 2 * loca.u16(2 * glyph + 2)
    return try Self.table("glyf", tables).part(start, end - start)
  }

  func table(_ name: String) throws(PaperProblem) -> FontBytes { try Self.table(name, tables) }

  private static func table(
    _ name: String, _ tables: [String: FontBytes]
  ) throws(PaperProblem) -> FontBytes {
    guard let table = tables[name] else { throw .damagedFont }
    return table
  }

  private static func tables(of file: FontBytes) throws(PaperProblem) -> [String: FontBytes] {
    let version = try file.u32(0)
    guard version == 0x0001_0000 || version == 0x7472_7565 else { throw .damagedFont }
    var tables: [String: FontBytes] = [:]
    for index in 0..<(try file.u16(4)) {
      let entry = 12 + 16 * index
      let name = String(decoding: try file.part(entry, 4).all, as: UTF8.self)
      tables[name] = try file.part(try file.u32(entry + 8), try file.u32(entry + 12))
    }
    return tables
  }
}
