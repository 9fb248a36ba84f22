/// A PDF file read back by its own tables: cross-references, objects, and letters through the
/// ToUnicode maps.
struct ReadBackPDF {
  private let text: String
  private let bytes: [UInt8]
  /// Offsets of the objects from the cross-reference table, the first one the free entry.
  let offsets: [Int]

  /// Every byte is one letter of the text, so offsets into both are the same.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let lines = text.split(separator: "\n")
    guard let mark = lines.lastIndex(of: "startxref"), let start = Int(lines[mark + 1]),
      start < bytes.count
    else { return nil }
    let table = Self.latin(bytes[start...]).split(separator: "\n")
    guard table.count > 2, table[0] == "xref",
      let count = table[1].split(separator: " ").last.flatMap({ Int($0) }), table.count > count + 1
    else { return nil }
    offsets = table[2..<2 + count].compactMap { Int($0.prefix(10)) }
  }

  private static func latin(_ bytes: ArraySlice<UInt8>) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// An object as it stands at its offset.
  func object(_ number: Int) -> String {
    let rest = Self.latin(bytes[offsets[number]...])
    return String(rest.prefix(upTo: rest.firstRange(of: "\nendobj\n")?.lowerBound ?? rest.endIndex))
  }

  var objects: [String] { offsets.indices.dropFirst().map(object) }

  /// The shown text of every page, letters through the maps of their fonts, one show a piece.
  var shown: String {
    let maps = fontMaps
    var letters = ""
    for content in objects where content.contains("\nBT\n") {
      var map: [String: Unicode.Scalar] = [:]
      for line in content.split(separator: "\n") {
        if line.hasSuffix(" Tf") { map = maps[String(line.dropFirst().prefix(1))] ?? [:] }
        guard line.hasSuffix("TJ"), let open = line.firstIndex(of: "[") else { continue }
        for part in line[open...].split(separator: "<").dropFirst() {
          var codes = part.prefix { $0 != ">" }
          while !codes.isEmpty {
            letters.unicodeScalars.append(map[String(codes.prefix(4))] ?? "\u{FFFD}")
            codes = codes.dropFirst(4)
          }
        }
      }
    }
    return letters
  }

  private var fontMaps: [String: [String: Unicode.Scalar]] {
    var maps: [String: [String: Unicode.Scalar]] = [:]
    for font in objects where font.contains("/Subtype /Type0") {
      guard let name = font.firstRange(of: "+Paper-"), let mark = font.firstRange(of: "/ToUnicode ")
      else { continue }
      let number = Int(font[mark.upperBound...].prefix { $0.isNumber }) ?? 0
      var map: [String: Unicode.Scalar] = [:]
      for line in object(number).split(separator: "\n") {
        let codes = line.split(separator: " ").map { $0.filter(\.isHexDigit) }
        guard line.hasPrefix("<"), codes.count == 2, codes[1] != "FFFF",
          let value = UInt32(codes[1], radix: 16), let scalar = Unicode.Scalar(value)
        else { continue }
        map[codes[0]] = scalar
      }
      maps[String(font[name.upperBound...].prefix(1))] = map
    }
    return maps
  }
}

/// The first font program of a PDF file, by its tables.
struct EmbeddedFont {
  private let bytes: [UInt8]
  private var tables: [String: Range<Int>] = [:]

  init?(_ file: [UInt8]) {
    let text = String(String.UnicodeScalarView(file.map { Unicode.Scalar($0) }))
    guard let mark = text.firstRange(of: " /Length1 "),
      let length = Int(text[mark.upperBound...].prefix { $0.isNumber }),
      let start = text[mark.upperBound...].firstRange(of: "stream\n")
    else { return nil }
    let offset = text.unicodeScalars.distance(
      from: text.startIndex, to: start.upperBound)
    bytes = Array(file[offset..<offset + length])
    for index in 0..<number(4, 2) {
      let entry = 12 + 16 * index
      let name = String(decoding: bytes[entry..<entry + 4], as: UTF8.self)
      let begin = number(entry + 8, 4)
      tables[name] = begin..<begin + number(entry + 12, 4)
    }
  }

  private func number(_ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  var glyphCount: Int { tables["maxp"].map { number($0.lowerBound + 4, 2) } ?? 0 }
  var outlines: [UInt8] { tables["glyf"].map { Array(bytes[$0]) } ?? [] }

  var offsets: [Int] {
    tables["loca"].map { table in
      stride(from: table.lowerBound, to: table.upperBound, by: 4).map { number($0, 4) }
    } ?? []
  }

  /// The numbers of the two parts of a composite glyph.
  func parts(of glyph: Int) -> [Int] {
    guard let start = tables["glyf"].map({ $0.lowerBound + offsets[glyph] }) else { return [] }
    return [number(start + 12, 2), number(start + 20, 2)]
  }

  /// The sum of the whole file, which the format fixes.
  var checksum: Int {
    stride(from: 0, to: bytes.count, by: 4).reduce(0) { ($0 + number($1, 4)) & 0xFFFF_FFFF }
  }
}
