/// Objects of a PDF file, put together with their cross-reference table. The same objects give the
/// same bytes.
struct PDFFile {
  private var objects: [[UInt8]?] = []

  /// The number of an object whose content comes later.
  mutating func reserve() -> Int {
    objects.append(nil)
    return objects.count
  }

  mutating func set(_ number: Int, _ content: String) { objects[number - 1] = Array(content.utf8) }

  mutating func add(_ content: String) -> Int {
    let number = reserve()
    set(number, content)
    return number
  }

  mutating func add(stream: [UInt8], _ entries: String = "") -> Int {
    let number = reserve()
    objects[number - 1] =
      Array("<< /Length \(stream.count)\(entries) >>\nstream\n".utf8) + stream
      + Array("\nendstream".utf8)
    return number
  }

  /// - Parameters:
  ///   - root: the number of the catalogue.
  ///   - info: the number of the document's information.
  func bytes(root: Int, info: Int) -> [UInt8] {
    // Four bytes above 127 tell programs that carry the file that it is not text.
    var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.count)
      file += Array("\(index + 1) 0 obj\n".utf8) + (object ?? Array("null".utf8))
      file += Array("\nendobj\n".utf8)
    }
    let start = file.count
    file += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = "\(offset)"
      let zeros = String(repeating: "0", count: 10 - digits.count)
      file += Array("\(zeros)\(digits) 00000 n \n".utf8)
    }
    let trailer =
      "trailer\n<< /Size \(objects.count + 1) /Root \(root) 0 R /Info \(info) 0 R >>\n"
      + "startxref\n\(start)\n%%EOF\n"
    return file + Array(trailer.utf8)
  }

  /// A text of the document's information, in UTF-16 with its mark.
  static func text(_ text: String) -> String {
    "<FEFF" + text.utf16.map { hex(Int($0)) }.joined() + ">"
  }

  /// Four digits.
  static func hex(_ value: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A number with at most two decimals: a hundredth of a point is finer than any printer.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
