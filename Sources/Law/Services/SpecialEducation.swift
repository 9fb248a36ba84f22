/// Admission to special schools is named by the order, but the paragraphs and annexes that would say
/// how are not in the sources. What is told is the monitoring of its stages; so an application is
/// recorded with its day and handed over to who knows the rules. Nothing is guessed: no term runs, no
/// paper is asked for, nothing is refused and no notice is printed.
enum SpecialEducation {
  /// The day is the earliest one that № 33 can be in force; an office may set a later one.
  static let rules = RuleSet(
    service: .special,
    edition: Edition(
      id: "№ 33", from: CivilDate(year: 2025, month: 3, day: 14) ?? CivilDate(dayNumber: 0),
      clause: "special.order.4"),
    // Nobody may be turned away because a text is wanting: every office writes it down.
    channels: [.walkIn, .stateCorporation], places: Set(Place.allCases),
    lifecycle: SpecialLifecycle.table,
    provisions: [Provision("special.rule.9.1", .recordedIn(.monitoring))],
    unknown: UnknownPart.allCases)
}
