/// A point in time, in milliseconds since 1970 in universal time. The program never reads a clock
/// in its rules: a moment is always an argument.
package struct Moment: Hashable, Comparable, Sendable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moment when a clock in Kazakhstan shows this date and time.
  package init(_ date: CivilDate, _ time: ClockTime, seconds: Int = 0, milliseconds: Int = 0) {
    let minutes = Int64(date.dayNumber) * 1_440 + Int64(time.minutes)
    let local = (minutes * 60 + Int64(seconds)) * 1_000 + Int64(milliseconds)
    self.init(milliseconds: local - Self.offset)
  }

  /// The last millisecond of a day in Kazakhstan.
  package static func end(of day: CivilDate) -> Moment {
    Moment(day.adding(days: 1), ClockTime(0, 0)).adding(milliseconds: -1)
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  package func adding(milliseconds: Int64) -> Moment {
    Moment(milliseconds: self.milliseconds + milliseconds)
  }

  package func adding(minutes: Int) -> Moment { adding(milliseconds: Int64(minutes) * 60_000) }

  /// Milliseconds from `earlier` to this moment; negative when it lies after it.
  package func since(_ earlier: Moment) -> Int64 { milliseconds - earlier.milliseconds }

  /// The day in Kazakhstan.
  package var date: CivilDate {
    CivilDate(dayNumber: Int(floorDivide(milliseconds + Self.offset, 86_400_000)))
  }

  /// Hours and minutes in Kazakhstan.
  package var time: ClockTime { ClockTime(minutes: Int(millisecondOfDay / 60_000)) }

  /// Seconds within the minute.
  package var second: Int { Int(millisecondOfDay / 1_000 % 60) }

  private var millisecondOfDay: Int64 {
    let local = milliseconds + Self.offset
    return local - floorDivide(local, 86_400_000) * 86_400_000
  }

  /// UTC+5 for the whole country since 2024-03-01. Zone files on older machines still say +6 for
  /// the east, so the program keeps its own.
  private static let offset: Int64 = 5 * 3_600_000

  private func floorDivide(_ number: Int64, _ divisor: Int64) -> Int64 {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
  }
}

extension Moment: CustomStringConvertible {
  /// `2026-10-23T19:00:00+05:00`; milliseconds are written only when they are not zero.
  package var iso: String {
    let rest = fraction == "000" ? "" : "." + fraction
    return "\(date.iso)T\(timeWithSeconds)\(rest)+05:00"
  }

  /// `19:00:00`
  package var timeWithSeconds: String { "\(time):\(twoDigits(second))" }

  /// The milliseconds of the second, always three digits.
  package var fraction: String {
    let rest = Int(millisecondOfDay % 1_000)
    return (rest < 100 ? "0" : "") + twoDigits(rest)
  }

  package var description: String { iso }
}

extension Moment: Codable {
  package init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
