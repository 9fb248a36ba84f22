/// Hours that several orders set word for word: Monday to Friday from 9:00 to 18:30 with a break from
/// 13:00 to 14:30.
enum SharedHours {
  static let lunch = HoursRule.LunchBreak(from: ClockTime(13, 0), until: ClockTime(14, 30))

  static func provider(_ clause: ClauseID, intake: HoursRule.IntakeHours? = nil) -> HoursRule {
    HoursRule(
      clause: clause, open: ClockTime(9, 0), close: ClockTime(18, 30), lunch: lunch,
      intake: intake)
  }

  /// The State Corporation works without a break; its duty sections longer, and on Saturdays.
  static func stateCorporation(_ clause: ClauseID) -> HoursRule {
    HoursRule(clause: clause, open: ClockTime(9, 0), close: ClockTime(18, 0))
  }

  static func dutySection(_ clause: ClauseID) -> HoursRule {
    HoursRule(
      clause: clause, open: ClockTime(9, 0), close: ClockTime(20, 0),
      saturday: (ClockTime(9, 0), ClockTime(13, 0)))
  }
}
