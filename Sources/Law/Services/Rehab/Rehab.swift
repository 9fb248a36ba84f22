/// Rehabilitation and social adaptation: order № 223, annex 2 of the rules, in the edition of order
/// № 33 of 2025.
enum Rehab {
  static let rules = RuleSet(
    service: .rehab,
    edition: Edition(
      id: "№ 33", from: CivilDate(year: 2025, month: 3, day: 14) ?? CivilDate(dayNumber: 0),
      clause: "rehab.order.4"),
    channels: [.walkIn, .portal, .proactive], places: places, fee: "rehab.req.6", terms: terms,
    results: results,
    limits: [
      Limit(.waiting, minutes: 15, places: places, clause: "rehab.req.3.2"),
      Limit(.serving, minutes: 15, places: places, clause: "rehab.req.3.3"),
    ],
    hours: [
      RuleSet.PlaceHours(
        places: places,
        rule: SharedHours.provider(
          "rehab.req.7.1",
          intake: HoursRule.IntakeHours(
            clause: "rehab.req.7.2", open: ClockTime(9, 0), close: ClockTime(18, 30))))
    ],
    afterHours: "rehab.req.7.5", documents: RehabDocuments.rules,
    grounds: RefusalGround.common(
      untrue: "rehab.req.9.1", requirements: "rehab.req.9.2", consent: "rehab.req.9.3"),
    incompletePackage: .incompleteAtProvider,
    delivery: [
      DeliveryRule(channel: .walkIn, delivery: .paper, clause: "rehab.rule.10.2"),
      DeliveryRule(
        channel: .walkIn, delivery: .personalCabinet, clause: "rehab.rule.10.3",
        from: [.certificateSigned]),
      DeliveryRule(channel: .portal, delivery: .personalCabinet, clause: "rehab.req.5.4"),
      DeliveryRule(channel: .proactive, delivery: .phoneNotice, clause: "rehab.req.5.5"),
    ],
    booking: BookingRule("rehab.req.7.3", [.phone, .inPerson]), policies: policies,
    lifecycle: RehabLifecycle.table,
    provisions: [
      Provision("rehab.rule.10.1", .signedBy(.head)),
      Provision("rehab.req.5.3", .refusalForm("rehab.form.refusal")),
    ])

  /// The kind of provider decides which certificate ends the course.
  private static let results = [
    ResultRule(
      .certificate, form: "rehab.form.4", places: [.rehabilitationCentre, .correctionRoom],
      needs: [.courseEnded, .teamAssessment],
      clauses: ["rehab.req.5.1", "rehab.rule.9.1", "rehab.req.5.4", "rehab.req.5.5"]),
    ResultRule(
      .certificateWithRecommendations, form: "rehab.form.4-1", places: [.autismCentre],
      needs: [.courseEnded, .recommendations],
      clauses: ["rehab.req.5.2", "rehab.rule.9.2", "rehab.req.5.4", "rehab.req.5.5"]),
    ResultRule(.reasonedRefusal, form: "rehab.form.refusal", clauses: ["rehab.req.5.3"]),
  ]

  private static let places: Set<Place> = [
    .rehabilitationCentre, .correctionRoom, .autismCentre,
  ]

  /// No clause sets a term between the application and the course.
  private static let terms =
    [
      shortestCourse, longestCourse,
      Term(.certificate, .workingDays(0), from: .courseEnd, clause: "rehab.rule.10.2"),
      Term(.certificateToCabinet, .workingDays(2), from: .courseEnd, clause: "rehab.rule.10.3"),
    ]
    + SharedTerms.hearing() + SharedTerms.complaints()

  /// The first day that ends a course of ninety days under every reading. Bounds of a stretch are
  /// not moved to a working day.
  static let shortestCourse = Term(
    .shortestCourse, .calendarDays(90), from: .courseStart, lastDay: .stays, meaning: .earliest,
    clause: "rehab.req.3.1", policies: [.courseBounds, .coursePauses])

  /// The last day that ends a course of 365 days under one of the readings.
  static let longestCourse = Term(
    .longestCourse, .calendarDays(365), from: .courseStart, lastDay: .stays,
    clause: "rehab.req.3.1", policies: [.courseBounds, .coursePauses])

  private static let policies = [
    Policy(.afterHoursMeansOfficeHours, clauses: ["rehab.req.7.1", "rehab.req.7.5"]),
    Policy(.nextDayMovesTheStart, clauses: ["rehab.req.7.5"], articles: [.afterHours]),
    Policy(.lookUpBeforeAsking, clauses: ["rehab.req.8.5", "rehab.req.8.6"]),
    Policy(.courseBounds, clauses: ["rehab.req.3.1"]),
    Policy(.coursePauses, clauses: ["rehab.req.3.1"]),
    Policy(.rehabNoticeDate, clauses: ["rehab.form.2"]),
    Policy(.hearingBeforeRefusal, clauses: ["rehab.req.5.3"], articles: [.hearing]),
    Policy(.supervisorOpensIntake, clauses: ["rehab.req.7.2"]),
  ]
}
