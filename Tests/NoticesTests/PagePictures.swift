import Cases
import Fixtures
import Glibc
import Law
import Notices
import Testing

/// Writes every form as a PDF in the fonts of a folder, to be looked at:
/// `QABYLDAU_PAGES=/tmp/pages QABYLDAU_CUTS=/usr/share/fonts/truetype/liberation2/LiberationSerif`.
@Suite(
  "Pages to look at", .enabled(if: PageFolder.path != nil, "QABYLDAU_PAGES names a folder"))
struct PagePictures {
  private static func font(_ cut: String) throws -> TrueTypeFont {
    let path = try #require(PageFolder.cuts) + "-\(cut).ttf"
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return try TrueTypeFont(bytes)
  }

  @Test("Every form, ordinary, long and awkward", arguments: FormID.allCases)
  func write(form: FormID) throws {
    let fonts = PaperFonts(
      regular: try Self.font("Regular"), bold: try Self.font("Bold"),
      italic: try Self.font("Italic"))
    for sample in FormSample.allCases {
      let page = try sample.page(form)
      let bytes = try PDFDocument(
        [PaperLayout(page, fonts: fonts)], title: page.title, fonts: fonts
      ).bytes
      let path = try #require(PageFolder.path) + "/\(form.rawValue).\(sample.rawValue).pdf"
      let file = try #require(fopen(path, "w"))
      defer { fclose(file) }
      #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }
  }
}

enum PageFolder {
  static let path = variable("QABYLDAU_PAGES")
  static let cuts = variable("QABYLDAU_CUTS")

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
