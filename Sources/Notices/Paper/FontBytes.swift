/// The bytes of a font file, read big-endian. Reading past the end is an error, never a crash: a
/// font comes from a folder that anybody may fill.
struct FontBytes: Sendable {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }
  var all: [UInt8] { Array(bytes) }

  func u8(_ offset: Int) throws(PaperProblem) -> Int {
    guard offset >= 0, offset < bytes.count else { throw .damagedFont }
    return Int(bytes[bytes.startIndex + offset])
  }

  func u16(_ offset: Int) throws(PaperProblem) -> Int {
    guard offset >= 0, offset + 1 < bytes.count else { throw .damagedFont }
    let start = bytes.startIndex + offset
    return Int(bytes[start]) << 8 | Int(bytes[start + 1])
  }

  func i16(_ offset: Int) throws(PaperProblem) -> Int {
    let value = try u16(offset)
    return value < 0x8000 ? value : value - 0x10000
  }

  func u32(_ offset: Int) throws(PaperProblem) -> Int {
    try u16(offset) << 16 | u16(offset + 2)
  }

  func part(_ offset: Int, _ length: Int) throws(PaperProblem) -> FontBytes {
    guard offset >= 0, length >= 0, offset <= bytes.count, length <= bytes.count - offset else {
      throw .damagedFont
    }
    let start = bytes.startIndex + offset
    return FontBytes(bytes[start..<start + length])
  }
}
