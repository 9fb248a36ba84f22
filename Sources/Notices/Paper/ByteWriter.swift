/// Big-endian bytes.
struct ByteWriter {
  var bytes: [UInt8]

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  mutating func u16(_ value: Int) {
    bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    bytes.append(UInt8(truncatingIfNeeded: value))
  }

  mutating func u32(_ value: Int) {
    u16(value >> 16)
    u16(value)
  }
}

/// Puts tables together to a TrueType file.
enum SubsetFile {
  /// - Parameter tables: in the order of their names.
  static func bytes(_ tables: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var header = ByteWriter()
    header.u32(0x0001_0000)
    let power = Int.bitWidth - 1 - tables.count.leadingZeroBitCount
    header.u16(tables.count)
    header.u16(16 << power)
    header.u16(power)
    header.u16(16 * tables.count - (16 << power))
    var body: [UInt8] = []
    let start = 12 + 16 * tables.count
    for table in tables {
      header.bytes += Array(table.name.utf8)
      header.u32(checksum(table.bytes))
      header.u32(start + body.count)
      header.u32(table.bytes.count)
      body += table.bytes
      while body.count % 4 != 0 { body.append(0) }
    }
    return withAdjustment(header.bytes + body, tables)
  }

  /// The checksum of the whole file stands in `head`, computed with that place at zero.
  private static func withAdjustment(
    _ file: [UInt8], _ tables: [(name: String, bytes: [UInt8])]
  ) -> [UInt8] {
    var file = file
    var offset = 12 + 16 * tables.count
    for table in tables {
      if table.name == "head" { break }
      offset += (table.bytes.count + 3) / 4 * 4
    }
    var adjustment = ByteWriter()
    adjustment.u32((0xB1B0_AFBA - checksum(file)) & 0xFFFF_FFFF)
    file.replaceSubrange(offset + 8..<offset + 12, with: adjustment.bytes)
    return file
  }

  static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0
    var shift: UInt32 = 24
    for byte in bytes {
      sum &+= UInt32(byte) << shift
      shift = shift == 0 ? 24 : shift - 8
    }
    return Int(sum)
  }
}
