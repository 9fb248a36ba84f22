/// What both preschool services share: the edition of order № 254, the readings and the provisions of
/// its rules.
enum Preschool {
  static let edition = Edition(
    id: "№ 133", from: CivilDate(year: 2024, month: 6, day: 11) ?? CivilDate(dayNumber: 0),
    clause: "preschool.order.4")

  static let queuePolicies = [
    Policy(.waitAfterSecondInterest, clauses: ["preschool.rule.15.p2.4"]),
    Policy(.waitAfterRepeat, clauses: ["preschool.rule.15.p3.6"]),
    Policy(.archiveScope, clauses: ["preschool.rule.3.2", "preschool.rule.13.7"]),
    Policy(.openOffers, clauses: ["preschool.rule.15.p3.1"]),
    Policy(.cancelledReferral, clauses: ["preschool.rule.25.1"]),
    Policy(.firstTurnRatio, clauses: ["preschool.rule.10.p3"]),
    Policy(
      .lastDayOff,
      clauses: [
        "preschool.rule.15.p2.4", "preschool.rule.15.p3.2", "preschool.rule.15.p3.6",
        "preschool.rule.25.2",
      ], articles: [.termStart]),
    Policy(.leapDayBirthday, clauses: ["preschool.rule.11.p2", "preschool.rule.16.4"]),
    Policy(.calendarIsKept, clauses: ["preschool.rule.5.p2"], articles: [.swappedDays]),
    Policy(.ageAtFiling, clauses: ["preschool.rule.2", "preschool.rule.11.p1"]),
    Policy(.temporaryRefusal, clauses: ["preschool.rule.15.p3.3"]),
    Policy(.temporaryReturn, clauses: ["preschool.rule.23.p3"]),
    Policy(.siblings, clauses: ["preschool.rule.26"]),
    Policy(.nextDayMovesTheStart, clauses: ["preschool.rule.5.p2"], articles: [.afterHours]),
    Policy(.afterHoursMeansOfficeHours, clauses: ["preschool.queue-req.7.1"]),
  ]

  static let admissionPolicies = [
    Policy(.refusedAdmission, clauses: ["preschool.rule.16.1"]),
    Policy(.unvaccinatedShare, clauses: ["preschool.rule.22.p8", "preschool.rule.28.3"]),
    Policy(.unsignedContract, clauses: ["preschool.rule.22.p3"]),
  ]
}
