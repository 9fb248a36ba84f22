/// An object of plain texts on one line, as nearly every line of a batch is: read here, for the library's
/// decoder takes a third of the time of a large batch.
struct PlainObject {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// - Returns: the texts by their keys; `nil` for whatever is written in another way, with escapes or
  ///   signs beyond ASCII, and for what is wrong: the decoder then says what it is.
  static func fields(of line: ArraySlice<UInt8>) -> [String: [String]]? {
    var object = PlainObject(line)
    return object.fields()
  }

  private mutating func fields() -> [String: [String]]? {
    guard take("{") else { return nil }
    var fields: [String: [String]] = [:]
    repeat {
      guard let key = text(), take(":"), let value = text(),
        fields.updateValue([value], forKey: key) == nil
      else { return nil }
    } while take(",")
    guard take("}") else { return nil }
    skipSpace()
    return index == bytes.endIndex ? fields : nil
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = index
    while index < bytes.endIndex, Self.isPlain(bytes[index]) { index += 1 }
    let text = bytes[start..<index]
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") else { return nil }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.endIndex, Self.isSpace(bytes[index]) { index += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
