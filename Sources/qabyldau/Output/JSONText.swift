import Law

/// Writes JSON with the keys in the order they are given. The library's encoder needs ten times as
/// long for the traces of a large batch, and cannot keep an order.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func object(_ content: (inout JSONText) -> Void) {
    begin("{")
    content(&self)
    end("}")
  }

  mutating func array<Element>(_ list: [Element], _ each: (inout JSONText, Element) -> Void) {
    begin("[")
    for element in list { each(&self, element) }
    end("]")
  }

  mutating func strings(_ list: [String]) { array(list) { $0.value($1) } }

  mutating func key(_ key: StaticString) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func key(_ key: String) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    value(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func value(_ text: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { signs in
      if signs.allSatisfy(Self.isPlain) {
        bytes.append(contentsOf: signs)
      } else {
        for byte in signs { append(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A day as «2026-11-24», without a text in between: a large batch writes millions of them.
  mutating func value(_ date: CivilDate) {
    let (year, month, day) = date.components
    guard (1_000...9_999).contains(year) else { return value(date.iso) }
    comma()
    bytes.append(UInt8(ascii: "\""))
    twoDigits(year / 100)
    twoDigits(year % 100)
    bytes.append(UInt8(ascii: "-"))
    twoDigits(month)
    bytes.append(UInt8(ascii: "-"))
    twoDigits(day)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func twoDigits(_ number: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  mutating func value(_ text: String?) {
    guard let text else { return null() }
    value(text)
  }

  mutating func value(_ number: Int) {
    comma()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  mutating func value(_ flag: Bool) {
    comma()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    comma()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  /// Escapes as RFC 8259 asks: quotes, backslashes and controls.
  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case ..<0x20:
      let hex = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u00" + (hex.count < 2 ? "0" : "") + hex).utf8)
    default: bytes.append(byte)
    }
  }
}
