/// Vouchers to camps: order № 158, annex 11, in the edition of order № 188 of 2023.
enum Camp {
  static let rules = RuleSet(
    service: .camp,
    edition: Edition(
      id: "№ 188", from: CivilDate(year: 2023, month: 7, day: 11) ?? CivilDate(dayNumber: 0),
      clause: "camp.order.5"),
    channels: [.walkIn, .stateCorporation, .portal], places: providers.union(stateCorporation),
    fee: "camp.req.6", terms: terms,
    results: [
      ResultRule(.voucher, clauses: ["camp.req.5.p1", "camp.rule.10.p1", "camp.req.5.p2"]),
      ResultRule(
        .reasonedRefusal, clauses: ["camp.req.5.p1", "camp.rule.10.p1", "camp.req.5.p2"]),
    ], limits: limits,
    hours: [
      RuleSet.PlaceHours(places: providers, rule: SharedHours.provider("camp.req.7.1")),
      RuleSet.PlaceHours(
        places: [.stateCorporation], rule: SharedHours.stateCorporation("camp.req.7.2")),
      RuleSet.PlaceHours(
        places: [.stateCorporationDuty], rule: SharedHours.dutySection("camp.req.7.2")),
    ],
    afterHours: "camp.req.7.3", documents: CampDocuments.rules,
    grounds: RefusalGround.common(
      untrue: "camp.req.9.1", requirements: "camp.req.9.2", consent: "camp.req.9.3"),
    incompletePackage: .incompleteAtProvider,
    delivery: [
      DeliveryRule(channel: .walkIn, delivery: .paper, clause: "camp.req.5.p1"),
      DeliveryRule(channel: .stateCorporation, delivery: .paper, clause: "camp.rule.12.p1"),
      DeliveryRule(channel: .portal, delivery: .personalCabinet, clause: "camp.req.5.p2"),
    ],
    booking: BookingRule("camp.req.7.2.queue", [.portal]), policies: policies,
    lifecycle: CampLifecycle.table, provisions: provisions)

  private static let providers: Set<Place> = [.department, .school]
  private static let stateCorporation: Set<Place> = [.stateCorporation, .stateCorporationDuty]

  /// Thirty minutes at the provider, fifteen at the State Corporation.
  private static let limits = [
    Limit(
      .waiting, minutes: 15, places: providers.union(stateCorporation), clause: "camp.req.3.2"),
    Limit(
      .serving, minutes: 30, places: providers, clause: "camp.req.3.3.provider",
      also: ["camp.req.3.3"]),
    Limit(
      .serving, minutes: 15, places: stateCorporation, clause: "camp.req.3.3.sc",
      also: ["camp.req.3.3"]),
  ]

  private static let terms =
    [
      Term(
        .result, .workingDays(5), clause: "camp.req.3.1", also: ["camp.rule.13"],
        policies: [.dayOneIsTheDayAfter]),
      Term(
        .target, .workingDays(4), channels: [.walkIn, .portal], meaning: .earlyWarning,
        clause: "camp.req.3.1", also: ["camp.rule.13"]),
      Term(
        .courier, .workingDays(1), channels: [.stateCorporation], clause: "camp.rule.6.p1",
        also: ["camp.rule.6.p2"], policies: [.dayOneIsTheDayAfter]),
      Term(
        .providerFinishes, .workingDays(4), channels: [.stateCorporation], meaning: .earlyWarning,
        clause: "camp.rule.13", also: ["camp.rule.6.p1"], policies: [.courierOnTheFifthDay]),
      Term(.completeness, .workingDays(1), from: .receivedByProvider, clause: "camp.rule.8.p1"),
      Term(.preparation, .workingDays(3), from: .completenessChecked, clause: "camp.rule.10.p1"),
      Term(
        .hearingNotice, .workingDays(2), clause: "camp.rule.10.p2.term", articles: [.hearing],
        policies: [.noticeByTheSecondDay]),
      Term(
        .hearingEarliest, .workingDays(2), from: .preliminaryDecision, meaning: .earliest,
        clause: "camp.rule.10.p2", articles: [.hearing], policies: [.hearingAfterObjectionTerm]),
      Term(
        .hearing, .workingDays(4), clause: "camp.rule.10.p4", also: ["camp.rule.13"]),
      Term(
        .resultAfterHearing, .workingDays(1), from: .hearing, within: .result,
        clause: "camp.rule.10.p4", also: ["camp.rule.13"]),
      Term(
        .storage, .months(1), from: .resultAtStateCorporation, channels: [.stateCorporation],
        clause: "camp.rule.12.p2.1"),
      Term(
        .storedResult, .workingDays(1), from: .requestOfStateCorporation,
        channels: [.stateCorporation], clause: "camp.rule.12.p2.2"),
    ]
    + SharedTerms.hearing(notice: ["camp.rule.10.p2"], hearing: ["camp.rule.10.p3"])
    + SharedTerms.complaints(
      upward: ["camp.rule.14.p4", "camp.rule.14.p5"], provider: ["camp.rule.14.p6"],
      body: ["camp.rule.14.p7"])

  private static let policies = [
    Policy(
      .dayOneIsTheDayAfter, clauses: ["camp.req.3.1", "camp.rule.13", "camp.rule.6.p2"],
      articles: [.termStart]),
    Policy(.hearingAfterObjectionTerm, clauses: ["camp.rule.10.p2"], articles: [.hearing]),
    Policy(.lateGround, clauses: ["camp.rule.10.p2", "camp.rule.10.p2.term"]),
    Policy(.calendarIsKept, clauses: ["camp.req.7.3"], articles: [.swappedDays]),
    Policy(.noticeByTheSecondDay, clauses: ["camp.rule.10.p2.term"], articles: [.hearing]),
    Policy(.lookUpBeforeAsking, clauses: ["camp.rule.9.p1", "camp.rule.9.p2"]),
    Policy(.bornAbroadIsNoData, clauses: ["camp.req.8.walk.3", "camp.req.8.portal.2"]),
    Policy(.identityIsShownOnly, clauses: ["camp.req.8.walk.2", "camp.rule.9.p1.identity"]),
    Policy(.courierOnTheFifthDay, clauses: ["camp.rule.6.p1", "camp.rule.13"]),
    Policy(.afterHoursMeansOfficeHours, clauses: ["camp.req.7.3"]),
    Policy(.twoRefusalsApart, clauses: ["camp.rule.8.p2", "camp.rule.10.p2"]),
  ]

  private static let provisions = [
    Provision("camp.rule.3", .appliesTo([.individuals])),
    Provision("camp.rule.4", .states([.acceptedPapers, .date, .time])),
    Provision("camp.rule.7", .states([.accepted, .resultDate, .resultTime])),
    Provision("camp.req.7.3", .roundTheClock([.portal])),
    Provision("camp.rule.8.p2.provider", .states([.reasons])),
    Provision("camp.rule.8.p2.sc", .refusalForm("camp.form.3")),
    Provision("camp.form.3.copies", .copies(2)),
    Provision("camp.rule.10.p2.content", .states([.hearingTime, .hearingPlace])),
    Provision("camp.form.1.consent", .consentScope([.restricted, .applicant, .child])),
  ]
}
