/// The closed lists by which a vacancy is described (`preschool.rule.3.3`).
package enum Vacancy {
  /// Types of organisations, hours of work a day and types of groups, as answers of a form, in the order
  /// of the clause.
  static let organisationTypes: [Choice] = [
    .nursery, .kindergarten, .sanatoriumNursery, .smallCentre, .specialNursery,
    .specialKindergarten,
  ]
  static let workHours: [Choice] = [
    .fourHours, .nineHours, .tenAndHalfHours, .twelveHours, .roundTheClock,
  ]
  static let groupTypes: [Choice] = [
    .earlyAge, .youngerGroup, .middleGroup, .olderGroup, .preparatoryGroup, .mixedAges,
    .specialGroup,
  ]

  /// What a free place says of itself, and what tells its sub-queue.
  package static let fields = [
    StepField(.offeredPreschool, clause: "preschool.rule.3.3"),
    StepField(.organisationType, clause: "preschool.rule.3.3"),
    StepField(.workHours, clause: "preschool.rule.3.3"),
    StepField(.studyLanguage, clause: "preschool.rule.3.3"),
    StepField(.groupType, clause: "preschool.rule.3.3"),
    StepField(.groupYear, clause: "preschool.rule.10.p1.birth-year"),
    StepField(.preschoolKind, clause: "preschool.rule.10.p4"),
    StepField(
      .recommendationKind, .when(.preschoolKind, [.special]), clause: "preschool.rule.10.p4"),
    StepField(
      .rehabilitationKind, .when(.preschoolKind, [.sanatorium]), clause: "preschool.rule.10.p5"),
    StepField(.placeKind, clause: "preschool.rule.16.3.temporary"),
    StepField(.placeUntil, .when(.placeKind, [.temporary]), clause: "preschool.rule.3.15"),
    StepField(.keptFor, .when(.placeKind, [.temporary]), clause: "preschool.rule.17.2"),
  ]

  /// What the description consists of.
  package enum Field: String, CaseIterable, Sendable {
    case organisation, organisationType, workHours, language, groupType
  }
}
