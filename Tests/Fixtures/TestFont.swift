import FoundationEssentials

/// A small TrueType font of boxes with the whole Kazakh alphabet, made in the test: pages come out
/// the same on every machine, whatever fonts it has.
package struct TestFont {
  private let family = "Сынақ"
  private let isBold: Bool
  private let isItalic: Bool
  /// In the order of their numbers; the glyph of a letter stands one behind its place here.
  private let letters: [Unicode.Scalar]

  /// - Parameter lacking: letters the font does not have.
  package init(isBold: Bool = false, isItalic: Bool = false, lacking: String = "") {
    self.isBold = isBold
    self.isItalic = isItalic
    letters = Self.alphabet.unicodeScalars.filter { !lacking.unicodeScalars.contains($0) }
      .sorted { $0.value < $1.value }
  }

  /// «й» is put together from «и» and a mark; «АУ» stand 80 units nearer to one another.
  private static let alphabet =
    " !\"%()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz«·»"
    + "ЁІАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяёіҒғҚқҢңҮүҰұҺһӘәӨө"
    + "–—…№"

  package static let units = 1_000

  /// Width of a letter in thousandths of the size.
  package static func advance(_ letter: Unicode.Scalar, isBold: Bool = false) -> Int {
    let width = letter == " " ? 250 : 420 + Int(letter.value % 7) * 30
    return isBold ? width + 40 : width
  }

  package var bytes: [UInt8] {
    let glyphs = outlines
    var loca = Bytes()
    var glyf = Bytes()
    var hmtx = Bytes()
    for (index, glyph) in glyphs.enumerated() {
      loca.u32(glyf.bytes.count)
      glyf.bytes += glyph
      let isLetter = index > 0 && index <= letters.count
      hmtx.u16(isLetter ? Self.advance(letters[index - 1], isBold: isBold) : 500)
      hmtx.u16(50)
    }
    loca.u32(glyf.bytes.count)
    let tables: [(String, Bytes)] = [
      ("OS/2", classes), ("cmap", map), ("glyf", glyf), ("head", head),
      ("hhea", hhea(glyphs.count)), ("hmtx", hmtx), ("kern", kern), ("loca", loca),
      ("maxp", maxp(glyphs.count)), ("name", names),
    ]
    var file = Bytes()
    file.u32(0x0001_0000)
    file.u16(tables.count)
    file.u16s([0, 0, 0])
    var body = Bytes()
    for (name, table) in tables {
      file.bytes += Array(name.utf8)
      file.u32(0)
      file.u32(12 + 16 * tables.count + body.bytes.count)
      file.u32(table.bytes.count)
      body.bytes += table.bytes
      while body.bytes.count % 4 != 0 { body.bytes.append(0) }
    }
    return file.bytes + body.bytes
  }

  /// Writes the three cuts of the family into a folder.
  package static func install(in folder: String, lacking: String = "") throws {
    let cuts = [
      ("regular", TestFont(lacking: lacking)), ("bold", TestFont(isBold: true, lacking: lacking)),
      ("italic", TestFont(isItalic: true, lacking: lacking)),
    ]
    for (name, font) in cuts {
      try Data(font.bytes).write(to: URL(filePath: "\(folder)/\(name).ttf"))
    }
  }

  private var outlines: [[UInt8]] {
    var glyphs = [Self.box(500)]
    for letter in letters {
      switch letter {
      case " ": glyphs.append([])
      case "й": glyphs.append(composite)
      default: glyphs.append(Self.box(Self.advance(letter, isBold: isBold)))
      }
    }
    return glyphs + [Self.box(200)]
  }

  private static func box(_ width: Int) -> [UInt8] {
    var glyph = Bytes()
    glyph.u16s([1, 50, 0, width - 50, 600, 3, 2])
    // Two instructions, then four points on the curve with their steps.
    glyph.bytes += [0xB0, 0x01, 1, 1, 1, 1]
    glyph.u16s([50, 0, width - 100, 0, 0, 600, 0, -600])
    while glyph.bytes.count % 4 != 0 { glyph.bytes.append(0) }
    return glyph.bytes
  }

  private var composite: [UInt8] {
    var glyph = Bytes()
    glyph.u16s([-1, 50, 0, 500, 800])
    let base = (letters.firstIndex(of: "и") ?? 0) + 1
    glyph.u16s([0x23, base, 0, 0, 0x103, letters.count + 1, 100, 650, 1])
    glyph.bytes += [0xB0, 0]
    return glyph.bytes
  }

  private var map: Bytes {
    let segments = letters.count + 1
    var map = Bytes()
    map.u16s([0, 1, 3, 1])
    map.u32(12)
    map.u16s([4, 16 + 8 * segments, 0, 2 * segments, 0, 0, 0])
    map.u16s(letters.map { Int($0.value) } + [0xFFFF, 0])
    map.u16s(letters.map { Int($0.value) } + [0xFFFF])
    map.u16s(letters.enumerated().map { $0.offset + 1 - Int($0.element.value) } + [1])
    map.u16s(Array(repeating: 0, count: segments))
    return map
  }

  private var kern: Bytes {
    var kern = Bytes()
    let left = (letters.firstIndex(of: "А") ?? 0) + 1
    let right = (letters.firstIndex(of: "У") ?? 0) + 1
    kern.u16s([0, 1, 0, 20, 1, 1, 0, 0, 0, left, right, -80])
    return kern
  }

  private var head: Bytes {
    var head = Bytes()
    head.u16s([1, 0, 0, 0, 0, 0, 0x5F0F, 0x3CF5, 0, Self.units, 0, 0, 0, 0, 0, 0, 0, 0])
    head.u16s([0, -200, 1_000, 900, (isBold ? 1 : 0) | (isItalic ? 2 : 0), 8, 2, 1, 0])
    return head
  }

  private func hhea(_ count: Int) -> Bytes {
    var hhea = Bytes()
    hhea.u16s([1, 0, 800, -200, 0, 1_000, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, count])
    return hhea
  }

  private func maxp(_ count: Int) -> Bytes {
    var maxp = Bytes()
    maxp.u16s([1, 0, count, 8, 2, 8, 2, 1, 0, 1, 1, 0, 64, 16, 2, 1])
    return maxp
  }

  private var classes: Bytes {
    var classes = Bytes()
    classes.u16s([4, 500, isBold ? 700 : 400, 5, 0] + Array(repeating: 0, count: 11))
    classes.bytes += [2, 2, 6, 3, 5, 4, 5, 2, 3, 4]
    classes.u16s(Array(repeating: 0, count: 27))
    return classes
  }

  private var names: Bytes {
    let text = Array(family.utf16)
    var names = Bytes()
    names.u16s([0, 1, 18, 3, 1, 0x409, 1, 2 * text.count, 0])
    names.u16s(text.map(Int.init))
    return names
  }

  private struct Bytes {
    var bytes: [UInt8] = []

    mutating func u16(_ value: Int) {
      bytes.append(UInt8(truncatingIfNeeded: value >> 8))
      bytes.append(UInt8(truncatingIfNeeded: value))
    }

    mutating func u16s(_ values: [Int]) { for value in values { u16(value) } }

    mutating func u32(_ value: Int) {
      u16(value >> 16)
      u16(value)
    }
  }
}
