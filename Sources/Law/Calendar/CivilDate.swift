/// A day of the Gregorian calendar, without a time zone.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let dayNumber: Int

  package init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// `nil` when there is no such day, as 29 February of a common year.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year),
      (1...9999).contains(year)
    else { return nil }
    self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
  }

  /// Reads `2026-11-21`; `nil` when the text is anything else.
  package init?(iso text: some StringProtocol) {
    self.init(iso: Substring(text).utf8)
  }

  /// The same from the bytes of a text: a large batch reads a hundred thousand of them.
  init?(iso bytes: Substring.UTF8View) {
    var (year, month, day, place) = (0, 0, 0, 0)
    for byte in bytes {
      let digit = Int(byte) - 0x30
      let isDivider = place == 4 || place == 7
      guard place < 10, isDivider ? byte == UInt8(ascii: "-") : (0...9).contains(digit) else {
        return nil
      }
      switch place {
      case ..<4: year = year * 10 + digit
      case 5, 6: month = month * 10 + digit
      case 8...: day = day * 10 + digit
      default: break
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day `months` later; where that month is shorter, its last day.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let newDay = min(day, Self.length(ofMonth: newMonth, year: newYear))
    return CivilDate(
      dayNumber: Self.dayNumber(year: newYear, month: newMonth, day: newDay))
  }

  package func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday, day 3 counted from Monday.
    Weekday(index: ((dayNumber % 7) + 7 + 3) % 7)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// Year, month and day, by the era algorithm of Howard Hinnant's «chrono-compatible low-level
  /// date algorithms».
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// `2026-11-21`
  package var iso: String {
    let (year, month, day) = components
    return "\(twoDigits(year / 100))\(twoDigits(year % 100))-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// `21.11.2026`
  package var dotted: String {
    let (year, month, day) = components
    return "\(twoDigits(day)).\(twoDigits(month)).\(year)"
  }

  /// `21.11`
  package var dottedShort: String { "\(twoDigits(day)).\(twoDigits(month))" }

  package var description: String { iso }
}

extension CivilDate: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a date: \(text)"))
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// A number below 100 with its leading zero.
package func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
