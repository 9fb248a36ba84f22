import Letters

/// Sheets as a PDF file: fonts embedded with the glyphs they need, text that can be searched and
/// copied.
package struct PDFDocument {
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - papers: what follows each other in the file, as the copies of one paper do.
  ///   - title: what readers show; it names no person.
  package init(
    _ papers: [PaperLayout], title: String, fonts: PaperFonts
  ) throws(PaperProblem) {
    var file = PDFFile()
    var subsets = Subsets(fonts)
    let pages = file.reserve()
    let resources = file.reserve()
    var kids: [Int] = []
    for sheet in papers.flatMap(\.sheets) {
      let content = file.add(stream: try Self.content(sheet, &subsets))
      let box = "0 0 \(PDFFile.number(PaperSheet.width)) \(PDFFile.number(PaperSheet.height))"
      kids.append(
        file.add(
          "<< /Type /Page /Parent \(pages) 0 R /MediaBox [\(box)] "
            + "/Resources \(resources) 0 R /Contents \(content) 0 R >>"))
    }
    let names = try subsets.add(to: &file)
    file.set(resources, "<< /Font << \(names) >> >>")
    let list = kids.map { "\($0) 0 R" }.joined(separator: " ")
    file.set(pages, "<< /Type /Pages /Count \(kids.count) /Kids [\(list)] >>")
    let root = file.add(
      "<< /Type /Catalog /Pages \(pages) 0 R /Lang (kk-KZ) "
        + "/ViewerPreferences << /DisplayDocTitle true >> >>")
    let info = file.add("<< /Title \(PDFFile.text(title)) /Producer (Qabyldau) >>")
    bytes = file.bytes(root: root, info: info)
  }

  private static func content(
    _ sheet: PaperSheet, _ subsets: inout Subsets
  ) throws(PaperProblem) -> [UInt8] {
    var content = ""
    for case .rule(let rule) in sheet.marks {
      content +=
        "\(PDFFile.number(rule.x)) \(PDFFile.number(rule.y)) \(PDFFile.number(rule.width)) "
        + "\(PDFFile.number(rule.thickness)) re f\n"
    }
    content += "BT\n"
    var font = ""
    for case .text(let text) in sheet.marks {
      let wanted = "/\(Subsets.name(text.cut)) \(PDFFile.number(text.size)) Tf\n"
      if wanted != font { content += wanted }
      font = wanted
      content +=
        "1 0 0 1 \(PDFFile.number(text.x)) \(PDFFile.number(text.y)) Tm "
        + "[\(try subsets.show(text))] TJ\n"
    }
    return Array((content + "ET\n").utf8)
  }
}

/// The subset of each cut that a document uses.
private struct Subsets {
  private let fonts: PaperFonts
  private var used: [PaperFonts.Cut: FontSubset] = [:]

  init(_ fonts: PaperFonts) { self.fonts = fonts }

  static func name(_ cut: PaperFonts.Cut) -> String {
    switch cut {
    case .regular: "R"
    case .bold: "B"
    case .italic: "I"
    }
  }

  /// The letters of a text as glyph numbers, apart where kerning moves them.
  mutating func show(_ text: PaperSheet.Text) throws(PaperProblem) -> String {
    var subset = used[text.cut] ?? FontSubset(fonts[text.cut])
    var shown = "<"
    var before: TrueTypeFont.Glyph?
    for scalar in text.text.unicodeScalars {
      let number = try subset.number(of: scalar)
      let glyph = subset.glyphs[number]
      let kerning = before.map { subset.font.kerning($0, glyph) } ?? 0
      if kerning != 0 { shown += ">\(PDFFile.number(-kerning))<" }
      shown += PDFFile.hex(number)
      before = glyph
    }
    used[text.cut] = subset
    return shown + ">"
  }

  /// The fonts as objects; their names for the pages.
  mutating func add(to file: inout PDFFile) throws(PaperProblem) -> String {
    var names: [String] = []
    for cut in PaperFonts.Cut.allCases {
      guard let subset = used[cut] else { continue }
      var font = PDFFont(subset, name: Self.name(cut))
      let number = try font.add(to: &file)
      names.append("/\(Self.name(cut)) \(number) 0 R")
    }
    return names.joined(separator: " ")
  }
}
