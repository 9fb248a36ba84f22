/// Why a day of a count is counted or not, in the words of the machine contract.
package enum TraceWord: String, CaseIterable, Sendable, Codable {
  case weekend
  case holiday
  /// 7 January, the first day of Kurban Ait, or a day closed by an act the office has entered.
  case dayOff = "day-off"
  /// Given for a holiday that fell on a day of rest, or swapped by the ministry.
  case movedDayOff = "moved-day-off"
  case workingWeekend = "working-weekend"
  /// The day on which the application is registered: never day one.
  case dayOfReceipt = "day-of-receipt"
  /// Came after office hours.
  case afterHours = "after-hours"
  case paused
  /// The working day to which a last day moved from a day off.
  case lastDayMoved = "last-day-moved"
}
