/// Examination and consultation by the PMPK: order № 223, annex 1 of the rules, in the edition of
/// order № 33 of 2025.
enum Pmpk {
  static let rules = RuleSet(
    service: .pmpk,
    edition: Edition(
      id: "№ 33", from: CivilDate(year: 2025, month: 3, day: 14) ?? CivilDate(dayNumber: 0),
      clause: "pmpk.order.4"),
    channels: [.walkIn, .portal, .proactive], places: [.pmpk], fee: "pmpk.req.6",
    terms: terms,
    results: [
      ResultRule(
        .conclusion, form: "pmpk.form.6", needs: [.examination],
        clauses: ["pmpk.req.5.1", "pmpk.rule.11.1", "pmpk.req.5.3", "pmpk.req.5.4"]),
      ResultRule(.reasonedRefusal, form: "pmpk.form.4", clauses: ["pmpk.req.5.2"]),
    ],
    limits: [
      Limit(.waiting, minutes: 15, places: [.pmpk], clause: "pmpk.req.3.4"),
      Limit(.serving, minutes: 15, places: [.pmpk], clause: "pmpk.req.3.5"),
    ],
    hours: [RuleSet.PlaceHours(places: [.pmpk], rule: SharedHours.provider("pmpk.req.7.1"))],
    afterHours: "pmpk.req.7.3", documents: PmpkDocuments.rules,
    grounds: RefusalGround.common(
      untrue: "pmpk.req.9.1", requirements: "pmpk.req.9.2", consent: "pmpk.req.9.3"),
    incompletePackage: .incompleteAtProvider,
    delivery: [
      DeliveryRule(channel: .walkIn, delivery: .paper, clause: "pmpk.req.5.1"),
      DeliveryRule(channel: .portal, delivery: .personalCabinet, clause: "pmpk.req.5.3"),
      DeliveryRule(channel: .proactive, delivery: .phoneNotice, clause: "pmpk.req.5.4"),
    ],
    booking: BookingRule("pmpk.req.7.4", [.phone, .inPerson, .bilim]), policies: policies,
    lifecycle: PmpkLifecycle.table, provisions: provisions)

  /// Three rules of time meet: when the date is set, and how far it may lie.
  private static let terms =
    [
      Term(
        .examinationDate, .workingDays(0), channels: [.walkIn], clause: "pmpk.req.3.2"),
      Term(
        .examinationDate, .workingDays(2), channels: [.portal], clause: "pmpk.req.3.3",
        policies: [.dayOneIsTheDayAfter]),
      Term(
        .examinationDate, .workingDays(2), from: .consent, channels: [.proactive],
        clause: "pmpk.req.3.3", policies: [.dayOneIsTheDayAfter, .consentCountsAtOnce]),
      Term(
        .examination, .calendarDays(30), channels: [.walkIn, .portal], clause: "pmpk.req.3.1",
        policies: [.dayOneIsTheDayAfter]),
      Term(
        .examination, .calendarDays(30), from: .consent, channels: [.proactive],
        clause: "pmpk.req.3.1", policies: [.dayOneIsTheDayAfter, .consentCountsAtOnce]),
      Term(
        .reply, .hours(24), from: .offerReceived, channels: [.proactive],
        clause: "pmpk.rule.7-1.3"),
    ]
    + SharedTerms.hearing() + SharedTerms.complaints()

  private static let policies = [
    Policy(
      .dayOneIsTheDayAfter, clauses: ["pmpk.req.3.1", "pmpk.req.3.3"], articles: [.termStart]),
    Policy(.afterHoursMeansOfficeHours, clauses: ["pmpk.req.7.1", "pmpk.req.7.3"]),
    Policy(.nextDayMovesTheStart, clauses: ["pmpk.req.7.3"], articles: [.afterHours]),
    Policy(.lookUpBeforeAsking, clauses: ["pmpk.req.8.8", "pmpk.req.8.9"]),
    Policy(.dateIsAlwaysFixed, clauses: ["pmpk.req.3.1", "pmpk.req.3.2", "pmpk.req.3.3"]),
    Policy(.originalsOfAllFour, clauses: ["pmpk.req.8.2.4"]),
    Policy(.additionalPapersInBothChannels, clauses: ["pmpk.req.8.7"]),
    Policy(.hearingBeforeRefusal, clauses: ["pmpk.req.5.2"], articles: [.hearing]),
    Policy(.noReplyIsNoRefusal, clauses: ["pmpk.rule.7-1.3"]),
    Policy(
      .consentCountsAtOnce, clauses: ["pmpk.req.3.1", "pmpk.req.3.3"], articles: [.afterHours]),
    Policy(.sendingStandsForReceipt, clauses: ["pmpk.rule.7-1.3"]),
  ]

  private static let provisions = [
    Provision("pmpk.rule.7-1", .proactive),
    Provision("pmpk.rule.7-1.2.1", .consentFirst),
    Provision("pmpk.rule.7-1.5.1", .reminder(calendarDays: -1)),
    Provision("pmpk.rule.7-1.5.2", .reminder(calendarDays: 0)),
    Provision("pmpk.rule.11.1", .states([.services, .programme])),
    Provision("pmpk.req.5.1", .signedBy(.specialists)),
    Provision("pmpk.req.5.2", .refusalForm("pmpk.form.4")),
    Provision("pmpk.req.8.2.4", .originalReturned),
    Provision("pmpk.req.8.5.5", .originalReturned),
  ]
}
