import Cases
import Law

/// Invented people and an invented school, the same in every test. The numbers are of births in
/// 2035, so they belong to nobody.
package enum Invented {
  /// Tuesday, 24 November 2026, 10:27:05, an ordinary working moment.
  package static let morning = Moment(
    CivilDate(year: 2026, month: 11, day: 24) ?? CivilDate(dayNumber: 0), ClockTime(10, 27)
  ).adding(milliseconds: 5000)
}
