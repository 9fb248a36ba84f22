import Fixtures
import Law
import Testing

@Suite("Readings that the acts leave open")
struct PolicyTests {
  @Test("Every reading has values, each once, and the first one holds while nothing is chosen")
  func values() {
    for policy in PolicyID.allCases {
      #expect(!policy.values.isEmpty)
      #expect(Set(policy.values).count == policy.values.count, "\(policy)")
      #expect(PolicySettings()[policy] == policy.values.first)
      #expect(!PolicySettings().isChosen(policy))
      #expect(policy.isOpen == (policy.values != [.fixed]))
    }
    let named = Set(PolicyID.allCases.flatMap(\.values))
    #expect(named == Set(PolicyValue.allCases), "no value is without a reading")
  }

  /// The values that the model of the preschool queue and the camp workflow name, with their standard.
  @Test(
    "P1 to P15 have the ledger's default and its other values",
    arguments: [
      (PolicyID.waitAfterSecondInterest, "one-month", 3),
      (.waitAfterRepeat, "two-calendar-days", 3), (.archiveScope, "whole-application", 2),
      (.openOffers, "one-offer", 2), (.cancelledReferral, "returns-by-moment", 2),
      (.refusedAdmission, "supervisor-decides", 3), (.calendarIsKept, "fixed", 1),
      (.firstTurnRatio, "one-first-turn-per-three-general", 2),
      (.unvaccinatedShare, "with-the-child", 2), (.lastDayOff, "all-but-the-offer", 3),
      (.unsignedContract, "supervisor-decides", 2), (.ageAtFiling, "under-6-on-filing", 2),
      (.temporaryRefusal, "archives", 2), (.temporaryReturn, "at-once", 2),
      (.siblings, "drawn-forward", 3), (.coursePauses, "pauses-count", 2),
      (.rehabNoticeDate, "day-of-acceptance", 2),
      (.leapDayBirthday, "first-of-march", 2), (.courierOnTheFifthDay, "fixed", 1),
      (.hearingAfterObjectionTerm, "fixed", 1), (.lateGround, "fixed", 1),
    ])
  func defaults(policy: PolicyID, standard: String, count: Int) {
    #expect(policy.standard.rawValue == standard)
    #expect(policy.values.count == count)
  }

  @Test("A reading takes only its own values")
  func foreignValue() throws {
    #expect(PolicySettings().setting(.siblings, to: .oneMonth) == nil)
    #expect(PolicySettings().setting(.classLetter, to: .atOnce) == nil)
    let never = try #require(PolicySettings().setting(.siblings, to: .neverDrawnForward))
    #expect(never[.siblings] == .neverDrawnForward)
    #expect(never.isChosen(.siblings))
    let standard = try #require(never.setting(.siblings, to: .drawnForward))
    #expect(standard.isChosen(.siblings), "the standard value can be chosen as well")
  }

  @Test("The list names every reading once, with a clause or an article and its services")
  func list() {
    #expect(Policy.all.map(\.id) == PolicyID.allCases)
    for policy in Policy.all {
      #expect(!policy.clauses.isEmpty || !policy.articles.isEmpty, "\(policy.id)")
      #expect(!policy.services.isEmpty, "\(policy.id)")
      #expect(Set(policy.clauses).count == policy.clauses.count)
    }
    let shared = Policy.all.first { $0.id == .afterHoursMeansOfficeHours }
    #expect(shared?.services == [.home, .pmpk, .rehab, .preschoolQueue, .camp])
  }

  @Test(
    "A term names only readings that its service lists", arguments: RuleBook.loaded)
  func termsCite(service: Service) throws {
    let rules = try #require(RuleBook.newest(service))
    let listed = Set(rules.policies.map(\.id))
    for term in rules.terms {
      #expect(Set(term.policies).isSubset(of: listed), "\(term.id)")
    }
  }

  @Test("A date cites the readings it rests on")
  func cited() throws {
    let rules = try #require(RuleBook.newest(.camp))
    let term = try #require(rules.terms.first { $0.id == .providerFinishes })
    let due = try TermCount(calendar: .five).due(term, after: "2026-06-01" as CivilDate)
    #expect(due.date == "2026-06-05")
    #expect(due.policies == [.courierOnTheFifthDay])
  }

  @Test("What an office chooses changes its terms and no others")
  func under() throws {
    let rules = try #require(RuleBook.newest(.preschoolQueue))
    let settings = try #require(
      PolicySettings().setting(.waitAfterSecondInterest, to: .twoMonths)?.setting(
        .lastDayOff, to: .everyLastDay))
    let changed = zip(rules.terms, rules.under(settings).terms).filter { $0 != $1 }.map(\.1)
    #expect(changed.map(\.id) == [.interestWait, .offerAnswer])
    #expect(changed.map(\.length) == [.months(2), .calendarDays(2)])
    #expect(changed.map(\.lastDay) == [.moves, .moves])
    #expect(rules.under(PolicySettings()).terms == rules.terms)
    let home = try #require(RuleBook.newest(.home))
    #expect(home.under(settings).terms == home.terms)
  }

  @Test("The readings of the queue's order and of the tenth are those of the office")
  func readings() throws {
    #expect(QueueRatio(PolicySettings()) == .oneFirstTurnPerThreeGeneral)
    #expect(ImmunityThreshold.Share(PolicySettings()) == .withTheChild)
    let settings = try #require(
      PolicySettings().setting(.firstTurnRatio, to: .threeFirstTurnPerOneGeneral)?
        .setting(.unvaccinatedShare, to: .beforeAdmission))
    #expect(QueueRatio(settings) == .threeFirstTurnPerOneGeneral)
    #expect(ImmunityThreshold.Share(settings) == .beforeAdmission)
  }
}
