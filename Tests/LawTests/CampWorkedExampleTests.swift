import Fixtures
import Law
import Testing

/// W1 to W11: the worked examples of the camp workflow, with the days the ledger counts by hand.
@Suite("Camp vouchers, the worked examples W1 to W11")
struct CampWorkedExampleTests {
  static func term(
    _ id: TermID, via channel: Channel = .walkIn, after start: CivilDate, within whole: Due? = nil
  ) throws -> Due {
    let rules = try #require(RuleBook.newest(.camp))
    let term = try #require(rules.terms(via: channel).first { $0.id == id }, "\(id)")
    return try TermCount(calendar: .five).due(
      term, after: Moment(start, ClockTime(9, 0)), within: whole)
  }

  static func due(
    _ id: TermID, via channel: Channel = .walkIn, after start: CivilDate
  ) throws -> CivilDate {
    try term(id, via: channel, after: start).date
  }

  @Test("W1: walk-in, a voucher")
  func voucher() throws {
    let accepted: CivilDate = "2026-06-01"
    #expect(try Self.due(.completeness, after: accepted) == "2026-06-02")
    #expect(try Self.due(.preparation, after: "2026-06-02") == "2026-06-05")
    #expect(try Self.due(.result, after: accepted) == "2026-06-08")
    #expect(try Self.due(.target, after: accepted) == "2026-06-05")
    #expect(try Self.due(.hearingNotice, after: accepted) == "2026-06-03")
  }

  @Test("W2: walk-in, incomplete: refused by the provider's article, without annex 3")
  func incomplete() throws {
    let rules = try #require(RuleBook.newest(.camp))
    #expect(try Self.due(.completeness, after: "2026-06-01") == "2026-06-02")
    #expect(rules.at(.department).incompletePackage == .incompleteAtProvider)
    let form = rules.provisions.filter { $0.demand == .refusalForm("camp.form.3") }
    #expect(form.map(\.clause) == ["camp.rule.8.p2.sc"], "annex 3 is the State Corporation's")
  }

  @Test("W3: walk-in, a refusal with its hearing inside five days")
  func refusal() throws {
    let accepted: CivilDate = "2026-06-01"
    let notice: CivilDate = "2026-06-03"
    let hearing: CivilDate = "2026-06-05"
    #expect(try Self.due(.hearingNotice, after: accepted) == notice)
    #expect(try Self.due(.hearing, after: accepted) == hearing)
    #expect(try Self.due(.objection, after: notice) == "2026-06-05")
    #expect(try Self.due(.hearingEarliest, after: notice) == hearing)
    #expect(try Self.due(.refusalEarliest, after: notice) == "2026-06-08")
    let result = try Self.due(.resultAfterHearing, after: hearing)
    #expect(result == "2026-06-08")
    #expect(try result <= Self.due(.result, after: accepted))
  }

  @Test("W4: through the State Corporation, a voucher: the day of acceptance there is not counted")
  func throughStateCorporation() throws {
    let accepted: CivilDate = "2026-06-01"
    let via = Channel.stateCorporation
    let result = try Self.term(.result, via: via, after: accepted)
    #expect(result.date == "2026-06-08")
    #expect(result.trace.first { $0.isCounted }?.date == "2026-06-02")
    #expect(try Self.due(.courier, via: via, after: accepted) == "2026-06-02")
    #expect(try Self.due(.completeness, via: via, after: "2026-06-02") == "2026-06-03")
    #expect(try Self.due(.preparation, via: via, after: "2026-06-03") == "2026-06-08")
    #expect(try Self.due(.providerFinishes, via: via, after: accepted) == "2026-06-05")
    let rules = try #require(RuleBook.newest(.camp))
    #expect(!rules.terms(via: via).contains { $0.id == .target }, "no stricter count there")
  }

  @Test(
    "W5: through the State Corporation, a refusal noticed on W2, and on W1",
    arguments: [
      ("2026-06-03", "2026-06-05", "2026-06-05", "2026-06-08", "2026-06-08"),
      ("2026-06-02", "2026-06-04", "2026-06-04", "2026-06-05", "2026-06-05"),
    ] as [(CivilDate, CivilDate, CivilDate, CivilDate, CivilDate)])
  func stateCorporationRefusal(
    notice: CivilDate, hearing: CivilDate, objection: CivilDate, refusal: CivilDate,
    result: CivilDate
  ) throws {
    let accepted: CivilDate = "2026-06-01"
    let via = Channel.stateCorporation
    #expect(try Self.due(.hearingNotice, via: via, after: accepted) == "2026-06-03")
    #expect(try Self.due(.objection, via: via, after: notice) == objection)
    #expect(try Self.due(.hearingEarliest, via: via, after: notice) == hearing)
    #expect(try Self.due(.refusalEarliest, via: via, after: notice) == refusal)
    #expect(try Self.due(.resultAfterHearing, via: via, after: hearing) == result)
    #expect(try Self.due(.result, via: via, after: accepted) == "2026-06-08")
  }

  @Test("W6: a ground found on W3 cannot end in a refusal within the term")
  func lateGround() throws {
    let accepted: CivilDate = "2026-06-01"
    let end = try Self.due(.result, after: accepted)
    #expect(try "2026-06-04" > Self.due(.hearingNotice, after: accepted))
    #expect(try Self.due(.refusalEarliest, after: "2026-06-04") == "2026-06-09")
    let whole = try Self.term(.result, after: accepted)
    #expect(
      try Self.term(.resultAfterHearing, after: "2026-06-05", within: whole).date == "2026-06-08")
    #expect(
      try Self.term(.resultAfterHearing, after: "2026-06-08", within: whole) == whole,
      "not after W5, with the count of W5")
    #expect(end == "2026-06-08")
  }

  @Test("W7: the portal on a Saturday: accepted on Monday, the five days after it")
  func saturday() throws {
    let rules = try #require(RuleBook.newest(.camp))
    let registered = try RegistrationRule(
      hours: try #require(rules.hours(at: .department)), afterHoursClause: rules.afterHours,
      calendar: .five
    ).register("2026-06-06T11:00", via: .portal)
    #expect(registered.date == "2026-06-08")
    #expect(registered.movedBy.contains("camp.req.7.3"))
    let via = Channel.portal
    #expect(try Self.due(.completeness, via: via, after: registered.date) == "2026-06-09")
    #expect(try Self.due(.hearingNotice, via: via, after: registered.date) == "2026-06-10")
    #expect(try Self.due(.result, via: via, after: registered.date) == "2026-06-15")
  }

  @Test("W8: Capital Day inside the term")
  func holiday() throws {
    let accepted: CivilDate = "2026-07-02"
    #expect(try Self.due(.completeness, after: accepted) == "2026-07-03")
    #expect(try Self.due(.hearingNotice, after: accepted) == "2026-07-07")
    #expect(try Self.due(.preparation, after: "2026-07-03") == "2026-07-09")
    let result = try Self.term(.result, after: accepted)
    #expect(result.date == "2026-07-10")
    #expect(result.trace.first { $0.date == "2026-07-06" }?.why == .holiday)
  }

  @Test("W9: a month of storage, and the way back within a working day")
  func storage() throws {
    let via = Channel.stateCorporation
    #expect(try Self.due(.storage, via: via, after: "2026-06-08") == "2026-07-08")
    #expect(try Self.due(.storedResult, via: via, after: "2026-07-20") == "2026-07-21")
  }

  @Test("W10: a complaint: three days from its receipt, five and fifteen from its registration")
  func complaint() throws {
    #expect(try Self.due(.complaintUpward, after: "2026-06-15") == "2026-06-18")
    #expect(try Self.due(.complaintAtProvider, after: "2026-06-15") == "2026-06-22")
    let body = try Self.term(.complaintAtBody, after: "2026-06-18")
    #expect(body.date == "2026-07-10", "6 July is Capital Day")
    #expect(body.trace.count { $0.isCounted } == 15)
  }

  @Test(
    "W11: minutes at the counter, at the provider and at the State Corporation",
    arguments: [
      (Place.department, "10:00", "10:14", "10:43", true, true),
      (.school, "10:00", "10:16", "10:20", false, true),
      (.stateCorporation, "10:00", "10:10", "10:26", true, false),
    ])
  func minutes(
    place: Place, arrived: String, called: String, done: String, waitKept: Bool, servingKept: Bool
  ) throws {
    let rules = try #require(RuleBook.newest(.camp))
    func kept(_ phase: VisitPhase, _ from: String, _ until: String) throws -> Bool {
      let begin = try #require(Moment(iso: "2026-06-01T\(from)"))
      let end = try #require(Moment(iso: "2026-06-01T\(until)"))
      return end.since(begin) <= (try #require(rules.limit(phase, at: place))).milliseconds
    }
    #expect(try kept(.waiting, arrived, called) == waitKept)
    #expect(try kept(.serving, called, done) == servingKept)
  }
}
