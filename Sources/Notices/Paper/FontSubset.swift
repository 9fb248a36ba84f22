/// The glyphs of one font that a document needs, under new numbers in the order of their first use.
///
/// Instructions for coarse screens are left out: a page is printed at 600 dots an inch, and without
/// them the file is a third as big.
struct FontSubset {
  let font: TrueTypeFont
  /// Glyphs of the font by their new numbers; the first is the empty box.
  private(set) var glyphs: [TrueTypeFont.Glyph] = [0]
  private var parts: [TrueTypeFont.Glyph: Int] = [0: 0]
  private var numbers: [Unicode.Scalar: Int] = [:]

  /// The letters with their new numbers, in the order of the numbers.
  var letters: [(number: Int, letter: Unicode.Scalar)] {
    numbers.map { (number: $0.value, letter: $0.key) }.sorted { $0.number < $1.number }
  }

  init(_ font: TrueTypeFont) { self.font = font }

  /// Each letter has a number of its own, also where a font draws a Latin and a Cyrillic one by the
  /// same glyph: a text copied from the page must come back as it was.
  mutating func number(of scalar: Unicode.Scalar) throws(PaperProblem) -> Int {
    if let known = numbers[scalar] { return known }
    guard let glyph = font.glyph(for: scalar) else { throw .missingLetter(scalar) }
    glyphs.append(glyph)
    numbers[scalar] = glyphs.count - 1
    return glyphs.count - 1
  }

  private mutating func number(ofPart glyph: TrueTypeFont.Glyph) -> Int {
    if let known = parts[glyph] { return known }
    glyphs.append(glyph)
    parts[glyph] = glyphs.count - 1
    return glyphs.count - 1
  }

  /// A TrueType file with these glyphs alone.
  mutating func file() throws(PaperProblem) -> [UInt8] {
    var glyf = ByteWriter()
    var loca = ByteWriter()
    var hmtx = ByteWriter()
    var index = 0
    // Parts of composite glyphs are added behind while the list is walked.
    while index < glyphs.count {
      loca.u32(glyf.bytes.count)
      glyf.bytes += try outline(glyphs[index])
      while glyf.bytes.count % 4 != 0 { glyf.bytes.append(0) }
      let metrics = try font.metrics(glyphs[index])
      hmtx.u16(metrics.advance)
      hmtx.u16(metrics.bearing)
      index += 1
    }
    loca.u32(glyf.bytes.count)
    return SubsetFile.bytes([
      ("glyf", glyf.bytes),
      ("head", try patched("head", [(8, 0), (10, 0), (50, 1)])),
      ("hhea", try patched("hhea", [(34, glyphs.count)])),
      ("hmtx", hmtx.bytes),
      ("loca", loca.bytes),
      ("maxp", try patched("maxp", [(4, glyphs.count)] + Self.noInstructions)),
    ])
  }

  /// Storage, functions, stack and instruction sizes of `maxp`: none are needed any more.
  private static let noInstructions = [18, 20, 22, 24, 26].map { ($0, 0) }

  private func patched(
    _ name: String, _ values: [(offset: Int, value: Int)]
  ) throws(PaperProblem) -> [UInt8] {
    var bytes = try font.table(name).all
    for (offset, value) in values {
      guard offset + 1 < bytes.count else { throw .damagedFont }
      bytes[offset] = UInt8(truncatingIfNeeded: value >> 8)
      bytes[offset + 1] = UInt8(truncatingIfNeeded: value)
    }
    return bytes
  }

  private mutating func outline(_ glyph: TrueTypeFont.Glyph) throws(PaperProblem) -> [UInt8] {
    let outline = try font.outline(glyph)
    guard outline.count > 0 else { return [] }
    let contours = try outline.i16(0)
    return contours < 0 ? try composite(outline) : try simple(outline, contours: contours)
  }

  private func simple(_ outline: FontBytes, contours: Int) throws(PaperProblem) -> [UInt8] {
    let place = 10 + 2 * contours
    let length = try outline.u16(place)
    let rest = try outline.part(place + 2 + length, outline.count - place - 2 - length)
    return try outline.part(0, place).all + [0, 0] + rest.all
  }

  private mutating func composite(_ outline: FontBytes) throws(PaperProblem) -> [UInt8] {
    var bytes = ByteWriter(try outline.part(0, 10).all)
    var offset = 10
    while true {
      let flags = try outline.u16(offset)
      let number = number(ofPart: try outline.u16(offset + 2))
      bytes.u16(flags & ~Flag.instructions)
      bytes.u16(number)
      let length = Self.argumentLength(flags)
      bytes.bytes += try outline.part(offset + 4, length).all
      offset += 4 + length
      if flags & Flag.more == 0 { return bytes.bytes }
    }
  }

  private static func argumentLength(_ flags: Int) -> Int {
    let offsets = flags & Flag.words == 0 ? 2 : 4
    if flags & Flag.scale != 0 { return offsets + 2 }
    if flags & Flag.twoScales != 0 { return offsets + 4 }
    return flags & Flag.matrix != 0 ? offsets + 8 : offsets
  }

  /// Flags of a part of a composite glyph.
  private enum Flag {
    static let words = 0x1
    static let scale = 0x8
    static let more = 0x20
    static let twoScales = 0x40
    static let matrix = 0x80
    static let instructions = 0x100
  }
}
