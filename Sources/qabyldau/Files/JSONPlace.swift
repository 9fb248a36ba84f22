/// Finds a value in a JSON text, to say on which line of a file something is wrong.
struct JSONPlace {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// The line of the deepest part of the path that was found.
  private var found: Int?
  private var depth = 0
  /// The decoder reads no deeper either.
  private static let deepest = 512

  /// The text is no JSON from here on.
  private struct Broken: Error {}

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line, from 1, on which the value at a path begins; where the path leads nowhere, that of the
  /// part of it that is there.
  ///
  /// - Parameter path: keys of objects, and places in lists as `Index 0`, as decoders name them.
  static func line(of path: [String], in bytes: [UInt8]) -> Int? {
    var place = JSONPlace(bytes)
    try? place.value(path[...])
    return place.found
  }

  /// The line on which the text ceases to be JSON; `nil` for whole JSON.
  static func brokenLine(in bytes: [UInt8]) -> Int? {
    var place = JSONPlace(bytes)
    do {
      try place.value(nil)
      place.skipSpace()
      return place.index == bytes.count ? nil : place.line
    } catch {
      return place.line
    }
  }

  /// - Parameter path: what is left to be found below the value; `nil` when it lies elsewhere.
  private mutating func value(_ path: ArraySlice<String>?) throws(Broken) {
    skipSpace()
    if path != nil { found = line }
    guard index < bytes.count, depth < Self.deepest else { throw Broken() }
    depth += 1
    defer { depth -= 1 }
    switch bytes[index] {
    case UInt8(ascii: "{"): try members(path)
    case UInt8(ascii: "["): try elements(path)
    case UInt8(ascii: "\""): _ = try string()
    default: try word()
    }
  }

  private mutating func members(_ path: ArraySlice<String>?) throws(Broken) {
    try list(until: UInt8(ascii: "}")) { place, _ throws(Broken) in
      place.skipSpace()
      let key = try place.string()
      place.skipSpace()
      try place.take(UInt8(ascii: ":"))
      try place.value(path?.first == key ? path?.dropFirst() : nil)
    }
  }

  private mutating func elements(_ path: ArraySlice<String>?) throws(Broken) {
    try list(until: UInt8(ascii: "]")) { place, number throws(Broken) in
      try place.value(path?.first == "Index \(number)" ? path?.dropFirst() : nil)
    }
  }

  private mutating func list(
    until end: UInt8, _ item: (inout JSONPlace, Int) throws(Broken) -> Void
  ) throws(Broken) {
    index += 1
    skipSpace()
    if index < bytes.count, bytes[index] == end { return index += 1 }
    var number = 0
    while true {
      try item(&self, number)
      number += 1
      skipSpace()
      guard index < bytes.count, bytes[index] != end else { break }
      try take(UInt8(ascii: ","))
    }
    try take(end)
  }

  private mutating func string() throws(Broken) -> String {
    try take(UInt8(ascii: "\""))
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] >= 0x20 else { throw Broken() }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let text = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
    try take(UInt8(ascii: "\""))
    return text
  }

  /// A number, `true`, `false` or `null`. Whether it is one the decoder says.
  private mutating func word() throws(Broken) {
    let start = index
    while index < bytes.count, Self.isOfWord(bytes[index]) { index += 1 }
    guard index > start else { throw Broken() }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func take(_ byte: UInt8) throws(Broken) {
    guard index < bytes.count, bytes[index] == byte else { throw Broken() }
    index += 1
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      index += 1
    }
  }
}
