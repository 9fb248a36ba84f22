import Glibc
import Notices

/// A font file on this machine.
struct FontFile {
  let path: String

  /// The card of the font, from the few kilobytes that it stands in; `nil` for a file that is no
  /// TrueType font.
  var card: FontCard? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let start = Self.read(descriptor, at: 0, count: 12)
    guard start.count == 12, Array(start[0..<4]) == [0, 1, 0, 0] else { return nil }
    let directory = Self.read(descriptor, at: 12, count: 16 * Self.number(start[4..<6]))
    var tables: [String: [UInt8]] = [:]
    for entry in Swift.stride(from: 0, to: directory.count - 15, by: 16) {
      let name = String(decoding: directory[entry..<entry + 4], as: UTF8.self)
      guard FontCard.tables.contains(name) else { continue }
      tables[name] = Self.read(
        descriptor, at: Self.number(directory[entry + 8..<entry + 12]),
        count: min(Self.number(directory[entry + 12..<entry + 16]), Self.largestTable))
    }
    return try? FontCard(tables)
  }

  var font: TrueTypeFont? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    return try? TrueTypeFont(Self.read(descriptor, at: 0, count: Int(status.st_size)))
  }

  /// A length that a file states of itself is not believed beyond this.
  private static let largestTable = 4_000_000

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func read(_ descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let more = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { break }
        filled += more
      }
    }
  }
}
