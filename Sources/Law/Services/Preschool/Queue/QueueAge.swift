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

  /// - Parameter isRecommended: there is a conclusion of the PMPK for a special preschool.
  package static func verdict(
    born: CivilDate, filed: CivilDate, isRecommended: Bool
  ) -> Verdict {
    if isRecommended { return .acceptedWithoutLimit }
    if filed.year - born.year > 6 { return .overSixByYearEnd }
    let sixth = born.adding(months: 72)
    return sixth <= filed ? .alreadySix : .accepted(archivedOn: sixth)
  }

  /// `preschool.rule.24`: whole years reached by the end of the current year, for the age group.
  package static func groupAge(born: CivilDate, on day: CivilDate) -> Int { day.year - born.year }
}
