/// Documents for individual free schooling at home: order № 223, annex 3, in the edition of order
/// № 33 of 2025. A person who knows the order can read these tables beside it.
enum Home {
  static let rules = RuleSet(
    service: .home,
    edition: Edition(
      id: "№ 33", from: CivilDate(year: 2025, month: 3, day: 14) ?? CivilDate(dayNumber: 0),
      clause: "home.order.4"),
    channels: [.walkIn, .portal, .proactive],
    places: [.school],
    fee: "home.req.6",
    terms: [
      Term(
        .result, .workingDays(2), clause: "home.req.3.1", policies: [.dayOneIsTheDayAfter])
    ] + SharedTerms.complaints(),
    results: [
      ResultRule(
        .receipt, channels: [.walkIn, .portal], clauses: ["home.req.5.1", "home.req.5.3"]),
      ResultRule(.noticeOfAcceptance, channels: [.proactive], clauses: ["home.req.5.4"]),
      ResultRule(.reasonedRefusal, form: "home.form.2", clauses: ["home.req.5.2"]),
    ],
    limits: [
      Limit(.waiting, minutes: 15, places: [.school], clause: "home.req.3.2"),
      Limit(.serving, minutes: 15, places: [.school], clause: "home.req.3.3"),
    ],
    hours: [RuleSet.PlaceHours(places: [.school], rule: hours)],
    afterHours: "home.req.7.5",
    documents: HomeDocuments.rules,
    grounds: RefusalGround.common(
      untrue: "home.req.9.1", requirements: "home.req.9.2", consent: "home.req.9.3"),
    incompletePackage: .incompleteAtProvider,
    delivery: [
      DeliveryRule(channel: .walkIn, delivery: .paper, clause: "home.req.5.1"),
      DeliveryRule(channel: .portal, delivery: .personalCabinet, clause: "home.req.5.3"),
      DeliveryRule(channel: .proactive, delivery: .phoneNotice, clause: "home.req.5.4"),
    ],
    booking: BookingRule("home.req.7.3"),
    policies: [
      Policy(.dayOneIsTheDayAfter, clauses: ["home.req.3.1"], articles: [.termStart]),
      Policy(.afterHoursMeansOfficeHours, clauses: ["home.req.7.1", "home.req.7.5"]),
      Policy(.nextDayMovesTheStart, clauses: ["home.req.7.5"], articles: [.afterHours]),
      Policy(.lookUpBeforeAsking, clauses: ["home.req.8.3", "home.req.8.4"]),
      Policy(.supervisorOpensIntake, clauses: ["home.req.7.2"]),
      Policy(.classLetter, clauses: ["home.form.3"]),
    ], lifecycle: HomeLifecycle.table)

  private static let hours = SharedHours.provider(
    "home.req.7.1",
    intake: HoursRule.IntakeHours(
      clause: "home.req.7.2", open: ClockTime(9, 0), close: ClockTime(17, 30)))
}
