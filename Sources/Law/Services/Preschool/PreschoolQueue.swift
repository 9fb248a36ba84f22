/// Queueing for preschools: order № 254, chapter 2, in the edition of order № 133 of 2024.
enum PreschoolQueue {
  static let rules = RuleSet(
    service: .preschoolQueue, edition: Preschool.edition,
    channels: [.walkIn, .stateCorporation, .portal, .proactive],
    places: [.department, .stateCorporation, .stateCorporationDuty],
    fee: "preschool.queue-req.6", terms: terms,
    results: [
      ResultRule(
        .noticeOfQueueing, form: "preschool.form.4",
        clauses: ["preschool.queue-req.5", "preschool.rule.6.p5"]),
      ResultRule(
        .reasonedRefusal, form: "preschool.form.3",
        clauses: ["preschool.queue-req.5", "preschool.rule.5.p6"]),
    ], limits: [],
    hours: [
      RuleSet.PlaceHours(
        places: [.department], rule: SharedHours.provider("preschool.queue-req.7.1")),
      RuleSet.PlaceHours(
        places: [.stateCorporation], rule: SharedHours.provider("preschool.queue-req.7.1")),
      RuleSet.PlaceHours(
        places: [.stateCorporationDuty], rule: SharedHours.provider("preschool.queue-req.7.1")),
    ],
    afterHours: "preschool.rule.5.p2", documents: QueueDocuments.rules,
    grounds: RefusalGround.common(
      untrue: "preschool.queue-req.9.1", requirements: "preschool.queue-req.9.2",
      consent: "preschool.queue-req.9.3", consentAlone: true),
    incompletePackage: .incompleteAtProvider,
    delivery: [.walkIn, .stateCorporation, .portal, .proactive].map {
      DeliveryRule(channel: $0, delivery: .personalCabinet, clause: "preschool.queue-req.5")
    },
    booking: BookingRule("preschool.queue-req.7.1"),
    policies: Preschool.queuePolicies, lifecycle: QueueLifecycle.table,
    provisions: Preschool.queueProvisions)

  private static let terms =
    [
      Term(
        .result, .workingDays(1), clause: "preschool.queue-req.3.p2",
        also: ["preschool.queue-req.3.p4", "preschool.rule.6.p1"]),
      Term(
        .automaticResult, .minutes(0), from: .filing, clause: "preschool.queue-req.3.p1",
        also: ["preschool.queue-req.3.p3", "preschool.rule.6.p2", "preschool.rule.6.p3"]),
      Term(.check, .workingDays(1), clause: "preschool.rule.6.p1"),
    ]
    + QueueTerms.all
    + SharedTerms.complaints(provider: ["preschool.rule.19"], body: ["preschool.rule.20.p3"])
}
