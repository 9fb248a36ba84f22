/// A subset as the objects of a PDF font: two-byte glyph numbers, widths, and the letters that they
/// stand for.
struct PDFFont {
  private var subset: FontSubset
  private let baseName: String

  /// - Parameter name: marks the subset; readers want six capitals before a plus sign.
  init(_ subset: FontSubset, name: String) {
    self.subset = subset
    baseName = "QABYL\(name)+Paper-\(name)"
  }

  mutating func add(to file: inout PDFFile) throws(PaperProblem) -> Int {
    let font = subset.font
    let letters = subset.letters
    let data = try subset.file()
    let program = file.add(stream: data, " /Length1 \(data.count)")
    let bounds = font.bounds.map { PDFFile.number(font.thousandths($0)) }
    let ascent = PDFFile.number(font.thousandths(font.ascent))
    let descent = PDFFile.number(font.thousandths(font.descent))
    let descriptor = file.add(
      "<< /Type /FontDescriptor /FontName /\(baseName) /Flags 4 "
        + "/FontBBox [\(bounds.joined(separator: " "))] /ItalicAngle 0 /Ascent \(ascent) "
        + "/Descent \(descent) /CapHeight \(ascent) /StemV 80 /FontFile2 \(program) 0 R >>")
    let descendant = file.add(
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /\(baseName) "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        + "/FontDescriptor \(descriptor) 0 R /CIDToGIDMap /Identity /W [0 [\(try widths())]] >>")
    let unicode = file.add(stream: Array(Self.toUnicode(letters).utf8))
    return file.add(
      "<< /Type /Font /Subtype /Type0 /BaseFont /\(baseName) /Encoding /Identity-H "
        + "/DescendantFonts [\(descendant) 0 R] /ToUnicode \(unicode) 0 R >>")
  }

  private func widths() throws(PaperProblem) -> String {
    var widths: [String] = []
    for glyph in subset.glyphs { widths.append(PDFFile.number(try subset.font.advance(glyph))) }
    return widths.joined(separator: " ")
  }

  /// A reader takes at most a hundred letters in one list.
  private static func toUnicode(_ letters: [(number: Int, letter: Unicode.Scalar)]) -> String {
    var map = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """
    for start in stride(from: 0, to: letters.count, by: 100) {
      let part = letters[start..<min(start + 100, letters.count)]
      map += "\(part.count) beginbfchar\n"
      for entry in part {
        let code = String(entry.letter).utf16.map { PDFFile.hex(Int($0)) }.joined()
        map += "<\(PDFFile.hex(entry.number))> <\(code)>\n"
      }
      map += "endbfchar\n"
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
  }
}
