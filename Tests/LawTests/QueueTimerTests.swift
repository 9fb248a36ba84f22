import Fixtures
import Law
import Testing

@Suite("Days and hours of the preschool rules")
struct QueueTimerTests {
  let timers = QueueTimers(calendar: .five, settings: PolicySettings())

  @Test("E6: no answer: repeat after a day, end of the offer, suspension, repeat notice")
  func unanswered() throws {
    let notice: Moment = "2026-03-02T10:15"
    #expect(timers.repeatedOffer(after: notice) == "2026-03-03T10:15")
    let end = try timers.offerEnds(after: notice)
    #expect(end == "2026-03-04")
    let suspension = try timers.suspension(afterOfferEnd: end)
    #expect(suspension == "2026-03-05"..."2026-03-19")
    #expect(try timers.repeatNotice(afterSuspension: suspension.upperBound) == "2026-03-20")
    #expect(try timers.repeatEnds(after: "2026-03-20") == "2026-03-26", "22 March is a Sunday")
  }

  @Test("E16: an offer's end on a Saturday is not moved; the suspension begins on a working day")
  func overHoliday() throws {
    let end = try timers.offerEnds(after: "2026-03-05T10:00")
    #expect(end == "2026-03-07")
    #expect(try timers.suspension(afterOfferEnd: end) == "2026-03-10"..."2026-03-26")
    #expect(try timers.repeatNotice(afterSuspension: "2026-03-26") == "2026-03-27")
  }

  @Test(
    "E8: interest is asked after eleven months and again a month later; then a month is waited",
    arguments: [
      ("2025-03-31", "2026-02-28", "2026-03-28", "2026-04-28"),
      ("2025-06-15", "2026-05-15", "2026-06-15", "2026-07-15"),
      ("2025-04-24", "2026-03-24", "2026-04-24", "2026-05-25"),
    ] as [(CivilDate, CivilDate, CivilDate, CivilDate)])
  func interest(filed: CivilDate, first: CivilDate, second: CivilDate, end: CivilDate) throws {
    #expect(timers.firstInterestNotice(filed: filed) == first)
    #expect(timers.secondInterestNotice(after: first) == second)
    #expect(try timers.interestEnds(after: second) == end)
  }

  @Test("The next first notice comes twelve months after the last")
  func nextInterest() {
    #expect(timers.nextInterestNotice(after: "2026-05-15") == "2027-05-15")
    #expect(timers.nextInterestNotice(after: "2028-02-29") == "2029-02-28")
  }

  @Test("T2: while a place is offered, suspended or asked about, the notice waits until it is back")
  func interestWaits() {
    let filed: CivilDate = "2025-06-15"
    #expect(timers.firstInterestNotice(filed: filed, returned: "2026-05-14") == "2026-05-15")
    #expect(timers.firstInterestNotice(filed: filed, returned: "2026-05-15") == "2026-05-15")
    #expect(timers.firstInterestNotice(filed: filed, returned: "2026-05-16") == "2026-05-16")
    #expect(
      timers.nextInterestNotice(after: "2025-05-15", returned: "2026-06-01") == "2026-06-01")
  }

  @Test(
    "P1 and P2: the office may wait longer or shorter, the act does not say how long",
    arguments: [
      (PolicyValue.oneMonth, PolicyValue.twoCalendarDays, "2026-04-28", "2026-04-01"),
      (.twoWeeks, .fiveCalendarDays, "2026-04-13", "2026-04-06"),
      (.twoMonths, .tenCalendarDays, "2026-05-28", "2026-04-09"),
    ] as [(PolicyValue, PolicyValue, CivilDate, CivilDate)])
  func waits(
    interest: PolicyValue, repeated: PolicyValue, interestEnds: CivilDate, repeatEnds: CivilDate
  ) throws {
    let settings = try #require(
      PolicySettings().setting(.waitAfterSecondInterest, to: interest)?.setting(
        .waitAfterRepeat, to: repeated))
    let timers = QueueTimers(calendar: .five, settings: settings)
    #expect(try timers.interestEnds(after: "2026-03-28") == interestEnds)
    #expect(try timers.repeatEnds(after: "2026-03-30") == repeatEnds)
  }

  @Test(
    "P10: a last day off is moved but for the answer to an offer, or always, or never",
    arguments: [
      (PolicyValue.allButTheOffer, "2026-03-07", "2026-05-25", "2026-04-13"),
      (.everyLastDay, "2026-03-10", "2026-05-25", "2026-04-13"),
      (.noLastDay, "2026-03-07", "2026-05-24", "2026-04-11"),
    ] as [(PolicyValue, CivilDate, CivilDate, CivilDate)])
  func lastDays(
    value: PolicyValue, offer: CivilDate, interest: CivilDate, extended: CivilDate
  ) throws {
    let settings = try #require(PolicySettings().setting(.lastDayOff, to: value))
    let timers = QueueTimers(calendar: .five, settings: settings)
    #expect(try timers.offerEnds(after: "2026-03-05T10:00") == offer)
    #expect(try timers.interestEnds(after: "2026-04-24") == interest)
    #expect(
      try timers.extended("2026-03-16", by: 26, isFirst: true, provedOn: "2026-03-13") == extended)
  }

  @Test(
    "E9: a referral is valid five working days, cancelled within a day, extended once by thirty days"
  )
  func referral() throws {
    let issued: Moment = "2026-03-06T16:40"
    let end = try timers.referralEnds(received: issued)
    #expect(end == "2026-03-16")
    #expect(timers.canCancel(issued: issued, at: "2026-03-07T16:40"))
    #expect(!timers.canCancel(issued: issued, at: "2026-03-07T16:40:00.001"))
    #expect(!timers.canCancel(issued: issued, at: "2026-03-06T16:39:59.999"))
    #expect(try timers.extended(end, by: 30, isFirst: true, provedOn: "2026-03-16") == "2026-04-15")
    #expect(try timers.extended(end, by: 26, isFirst: true, provedOn: "2026-03-13") == "2026-04-13")
    #expect(throws: QueueTimers.ExtensionRefusal.onlyOnce) {
      try timers.extended(end, by: 5, isFirst: false, provedOn: "2026-03-13")
    }
    for days in [0, 31, -1] {
      #expect(throws: QueueTimers.ExtensionRefusal.outOfBounds) {
        try timers.extended(end, by: days, isFirst: true, provedOn: "2026-03-13")
      }
    }
    #expect(throws: QueueTimers.ExtensionRefusal.tooLate) {
      try timers.extended(end, by: 5, isFirst: true, provedOn: "2026-03-17")
    }
  }

  @Test(
    "E11: six years on filing, by the end of the year, and with a recommendation of the PMPK",
    arguments: [
      ("2020-09-10", false, .accepted(archivedOn: "2026-09-10")),
      ("2020-02-20", false, .alreadySix),
      ("2020-03-02", false, .alreadySix),
      ("2020-03-03", false, .accepted(archivedOn: "2026-03-03")),
      ("2019-12-31", false, .overSixByYearEnd), ("2019-12-31", true, .acceptedWithoutLimit),
      ("2020-02-29", false, .alreadySix),
      ("2020-12-31", false, .accepted(archivedOn: "2026-12-31")),
    ] as [(CivilDate, Bool, QueueAge.Verdict)])
  func age(born: CivilDate, isRecommended: Bool, verdict: QueueAge.Verdict) {
    #expect(
      QueueAge.verdict(
        born: born, filed: "2026-03-02", isRecommended: isRecommended, settings: PolicySettings())
        == verdict)
  }

  @Test(
    "A child born on 29 February is six on 1 March, or on 28 February where the office reads it so",
    arguments: [
      (PolicyValue.firstOfMarch, "2026-02-28", .accepted(archivedOn: "2026-03-01")),
      (.firstOfMarch, "2026-03-01", .alreadySix),
      (.lastOfFebruary, "2026-02-27", .accepted(archivedOn: "2026-02-28")),
      (.lastOfFebruary, "2026-02-28", .alreadySix),
    ] as [(PolicyValue, CivilDate, QueueAge.Verdict)])
  func leapDay(value: PolicyValue, filed: CivilDate, verdict: QueueAge.Verdict) throws {
    let settings = try #require(PolicySettings().setting(.leapDayBirthday, to: value))
    #expect(
      QueueAge.verdict(
        born: "2020-02-29", filed: filed, isRecommended: false, settings: settings) == verdict)
  }

  @Test(
    "P12: the stricter reading takes only who is under six on 31 December",
    arguments: [
      ("2020-12-31", QueueAge.Verdict.overSixByYearEnd),
      ("2021-01-01", .accepted(archivedOn: "2027-01-01")), ("2020-03-02", .alreadySix),
    ] as [(CivilDate, QueueAge.Verdict)])
  func stricterAge(born: CivilDate, verdict: QueueAge.Verdict) throws {
    let settings = try #require(PolicySettings().setting(.ageAtFiling, to: .underSixAtYearEnd))
    #expect(
      QueueAge.verdict(
        born: born, filed: "2026-03-02", isRecommended: false, settings: settings) == verdict)
  }

  @Test("preschool.rule.24: the age group counts whole years at the end of the year")
  func group() {
    #expect(QueueAge.groupAge(born: "2022-12-31", on: "2026-01-01") == 4)
    #expect(QueueAge.groupAge(born: "2022-01-01", on: "2026-12-31") == 4)
  }

  @Test(
    "E12: strictly more than a tenth, counted with the child, and only for a child without vaccinations",
    arguments: [
      (20, 1, false, 952, false, false), (20, 2, false, 1_429, true, false),
      (19, 1, false, 1_000, false, false), (20, 3, true, 1_905, false, false),
      (8, 0, false, 1_111, true, false), (20, 3, false, 1_905, true, true),
      (0, 0, false, 10_000, true, false),
    ] as [(Int, Int, Bool, Int, Bool, Bool)])
  func immunity(
    children: Int, unvaccinated: Int, isVaccinated: Bool, hundredths: Int, bars: Bool,
    barsBefore: Bool
  ) {
    let group = ImmunityThreshold(children: children, unvaccinated: unvaccinated)
    #expect(group.hundredths() == hundredths)
    #expect(group.bars(childIsVaccinated: isVaccinated) == bars)
    #expect(group.bars(childIsVaccinated: isVaccinated, .beforeAdmission) == barsBefore)
  }

  @Test(
    "E13: the certificate is issued at most three calendar days before the contract, never after it"
  )
  func certificate() {
    let issued: CivilDate = "2026-03-12"
    #expect(ContractCertificate.contractBy(issued: issued) == "2026-03-15")
    #expect(ContractCertificate.isFresh(issued: issued, contract: "2026-03-12"))
    #expect(ContractCertificate.isFresh(issued: issued, contract: "2026-03-15"))
    #expect(!ContractCertificate.isFresh(issued: issued, contract: "2026-03-16"))
    #expect(!ContractCertificate.isFresh(issued: issued, contract: "2026-03-11"))
  }
}
