/// The age limits of the preschool queue.
package struct QueueAge: Sendable {
  /// `preschool.rule.11.p1`, `preschool.rule.11.p2`, `preschool.rule.16.4`.
  package enum Verdict: Equatable, Sendable {
    /// The child leaves the queue on its sixth birthday.
    case accepted(archivedOn: CivilDate)
    /// A recommendation of the PMPK lifts the limit.
    case acceptedWithoutLimit
    case alreadySix
    /// Over six by the end of the current calendar year.
    case overSixByYearEnd
  }

  /// - Parameters:
  ///   - isRecommended: there is a conclusion of the PMPK for a special preschool.
  ///   - settings: policies `age-at-filing` and `leap-day-birthday`.
  package static func verdict(
    born: CivilDate, filed: CivilDate, isRecommended: Bool, settings: PolicySettings
  ) -> Verdict {
    if isRecommended { return .acceptedWithoutLimit }
    if groupAge(born: born, on: filed) > limit { return .overSixByYearEnd }
    let sixth = sixthBirthday(born: born, settings: settings)
    if sixth <= filed { return .alreadySix }
    guard settings[.ageAtFiling] == .underSixAtYearEnd else {
      return .accepted(archivedOn: sixth)
    }
    return sixth.year > filed.year ? .accepted(archivedOn: sixth) : .overSixByYearEnd
  }

  /// The day on which a child is six. Six years behind a leap day there is none: then it is 1 March,
  /// or the day before it (policy `leap-day-birthday`).
  package static func sixthBirthday(born: CivilDate, settings: PolicySettings) -> CivilDate {
    let day = born.adding(months: 72)
    guard day.day != born.day, settings[.leapDayBirthday] == .firstOfMarch else { return day }
    return day.adding(days: 1)
  }

  /// `preschool.rule.24`: whole years reached by the end of the current year, for the age group.
  package static func groupAge(born: CivilDate, on day: CivilDate) -> Int {
    groupAge(bornIn: born.year, on: day)
  }

  /// The same for all children of a year of birth, as a group has one.
  package static func groupAge(bornIn year: Int, on day: CivilDate) -> Int { day.year - year }

  /// The age that a child may reach by the end of the year, in years (`preschool.rule.11.p1`).
  package static let limit = 6
}
