/// Hours and minutes of a day, as office hours are written.
package struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible, Codable {
  /// Minutes since midnight, 0–1440; 1440 is the end of the day.
  package let minutes: Int

  package init(minutes: Int) { self.minutes = minutes }
  package init(_ hour: Int, _ minute: Int) { minutes = hour * 60 + minute }

  /// Reads `17:30`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute), parts[1].count == 2
    else { return nil }
    self.init(hour, minute)
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }
  package var description: String { "\(twoDigits(hour)):\(twoDigits(minute))" }
}
