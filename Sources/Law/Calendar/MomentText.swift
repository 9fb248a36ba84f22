extension Moment {
  /// Reads `2026-10-23T19:00`, with optional seconds, fraction and offset; without an offset the
  /// time is Kazakhstan's. `nil` for anything else.
  package init?(iso text: some StringProtocol) {
    let bytes = Substring(text).utf8
    let separator = bytes.firstIndex { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }
    guard let separator, let date = CivilDate(iso: bytes[..<separator]) else { return nil }
    var reader = ClockReader(bytes[bytes.index(after: separator)...])
    guard let clock = reader.clock(), let offset = reader.offset(), reader.isAtEnd else {
      return nil
    }
    let local = Int64(date.dayNumber) * 86_400_000 + clock
    self.init(milliseconds: local - offset)
  }
}

/// Reads the part of an ISO moment behind the `T`.
private struct ClockReader {
  private var rest: Substring.UTF8View

  init(_ bytes: Substring.UTF8View) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  /// Milliseconds since midnight.
  mutating func clock() -> Int64? {
    guard let hours = twoDigitNumber(), hours < 24, skip(":"), let minutes = twoDigitNumber(),
      minutes < 60
    else { return nil }
    var seconds = 0
    var fraction = 0
    if skip(":") {
      guard let read = twoDigitNumber(), read < 60 else { return nil }
      seconds = read
      if skip(".") {
        guard let read = milliseconds() else { return nil }
        fraction = read
      }
    }
    return Int64((hours * 60 + minutes) * 60 + seconds) * 1_000 + Int64(fraction)
  }

  /// Milliseconds of offset from universal time.
  mutating func offset() -> Int64? {
    if isAtEnd { return 5 * 3_600_000 }
    if skip("Z") { return 0 }
    let sign: Int64 = skip("-") ? -1 : 1
    if sign == 1, !skip("+") { return nil }
    guard let hours = twoDigitNumber(), hours < 19 else { return nil }
    _ = skip(":")
    let minutes = isAtEnd ? 0 : twoDigitNumber()
    guard let minutes, minutes < 60 else { return nil }
    return sign * Int64(hours * 60 + minutes) * 60_000
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func digit() -> Int? {
    guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
    rest = rest.dropFirst()
    return Int(byte) - 0x30
  }

  private mutating func twoDigitNumber() -> Int? {
    guard let tens = digit(), let ones = digit() else { return nil }
    return tens * 10 + ones
  }

  /// One to nine digits behind the point; what is finer than a millisecond is dropped.
  private mutating func milliseconds() -> Int? {
    var value = 0
    var count = 0
    while let digit = digit() {
      if count < 3 { value = value * 10 + digit }
      count += 1
    }
    guard (1...9).contains(count) else { return nil }
    for _ in 0..<max(0, 3 - count) { value *= 10 }
    return value
  }
}
