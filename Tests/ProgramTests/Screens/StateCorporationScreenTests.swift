import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("A camp voucher at the desk of the State Corporation")
struct StateCorporationScreenTests {
  private static let family =
    "350101600010Оспан Әлия<Enter>Оспан Жанар<Enter>17000000001<Enter><Enter><Right><Enter>"
    + "<Right><Enter>"
  /// A visitor with a talon, called, the family and its category, and the consent.
  private static let toPapers = "v<Ins><Down><Enter><Enter>\(family)<Down><Enter>"
  /// Two papers in hand, two found in a state system, and the medical note with its day.
  private static let papers = "<Enter><Enter><Enter>1<Enter>120112026<Enter>"

  private func clerk(
    _ place: Place = .stateCorporation, at moment: Moment = Invented.morning
  ) throws -> ClerkAtDesk {
    try ClerkAtDesk(applications: 0, hasVisitors: false, at: moment, place: place)
  }

  private func stage(_ clerk: ClerkAtDesk) throws -> Stage? {
    try clerk.store?.subject(CaseID(1))?.stage
  }

  private func accepted(_ moment: Moment = Invented.morning) throws -> ClerkAtDesk {
    let clerk = try clerk(at: moment)
    try clerk.type("\(Self.toPapers)\(Self.papers)<Enter><Enter>")
    try #require(try stage(clerk) == .acceptedAtStateCorporation)
    // The receipt goes into the family's hands, and the case is opened again.
    try clerk.type("<Enter><Esc>/0001<Enter>")
    return clerk
  }

  @Test("Accepted, with the courier the next working day, at the provider, back, and issued")
  func wholeLife() throws {
    let clerk = try accepted()
    #expect(clerk.sees("Курьермен жеткізу"))
    #expect(clerk.sees("25.11"))
    #expect(clerk.sees("camp.req.3.3"), "the limit of the State Corporation, not the provider's")
    try clerk.type("<Enter><Enter>")
    #expect(try stage(clerk) == .withCourier)
    clerk.setTime("2026-11-25T11:00")
    try clerk.type("<Enter><Enter>")
    #expect(try stage(clerk) == .withProvider)
    clerk.setTime("2026-11-30T15:00")
    try clerk.type("<Enter><Enter><Space><Enter>")
    #expect(try stage(clerk) == .resultAtStateCorporation)
    clerk.setTime("2026-12-01T10:00")
    try clerk.type("<Enter><Space><Enter><Enter>")
    #expect(try stage(clerk) == .issued)
    #expect(try clerk.store?.subject(CaseID(1))?.record.choice(.identityShown) == .identityDocument)
  }

  /// Every copy of the receipt fails at its printer, one attempt behind the other.
  private func fail(_ clerk: ClerkAtDesk, copy: Int) throws {
    try clerk.elsewhere { store in
      let subject = try #require(try store.subject(CaseID(1)))
      let failed = NoticeRecord(
        form: .receipt, copy: copy, copies: 1, outcome: .failed(printer: "терезе-1", cause: .jam))
      let office = try store.office()
      let now = Circumstances(
        moment: clerk.now, clerk: try #require(office.clerk(DemoStore.clerk)), desk: "2-терезе",
        office: office, rules: try #require(office.rules(for: subject)))
      _ = try store.write(
        by: Author(clerk: DemoStore.clerk, desk: "2-терезе", moment: clerk.now)
      ) { try $0.carryOut(.recordNotice(failed), on: subject, now) }
    }
  }

  private func atPapers() throws -> ClerkAtDesk {
    let clerk = try clerk()
    try clerk.type("\(Self.toPapers)\(Self.papers)<Enter><Enter><Enter><Esc>")
    return clerk
  }

  @Test("A reprint that failed takes nothing from a family that has its receipt")
  func failedReprint() throws {
    let clerk = try atPapers()
    let store = try #require(clerk.store)
    let copies = try #require(try store.subject(CaseID(1))).lastCopy(of: .receipt)
    try fail(clerk, copy: copies + 1)
    #expect(try !#require(try store.row(CaseID(1))).lacksReceipt)
    try clerk.type("<F5>")
    #expect(!clerk.sees("қолхат жоқ"), "\(clerk.screen)")
    try store.rebuild()
    #expect(try !#require(try store.row(CaseID(1))).lacksReceipt)
    #expect(try store.check().isSound)
    for copy in 1...copies { try fail(clerk, copy: copy) }
    #expect(try #require(try store.row(CaseID(1))).lacksReceipt, "now none has come out")
  }

  @Test("camp.rule.4: a receipt written by hand is recorded, and the courier can come")
  func byHand() throws {
    let clerk = try atPapers()
    let store = try #require(clerk.store)
    for copy in 1...(try #require(try store.subject(CaseID(1))).lastCopy(of: .receipt)) {
      try fail(clerk, copy: copy)
    }
    try clerk.type("<F5>/0001<Enter><Enter>")
    #expect(clerk.model.context == .notice, "\(clerk.screen)")
    try clerk.type("p")
    try clerk.waitUntil { clerk.sees("Қолмен жазылып, отбасына берілді") }
    try clerk.type("<End><Enter>")
    let subject = try #require(try store.subject(CaseID(1)))
    #expect(subject.notices.last?.outcome == .writtenByHand)
    #expect(!subject.lacksReceipt)
    #expect(clerk.model.context != .notice, "\(clerk.screen)")
    try clerk.type("<Enter><Enter>")
    #expect(try stage(clerk) == .withCourier, "\(clerk.screen)")
    let history = try #require(try store.history(CaseID(1)))
    let lines = history.events.map { event in
      HistoryText(clerk.model).text(HistoryEntry(event))
    }
    #expect(lines.contains { $0.contains("қолмен жазылып берілді") }, "\(lines)")
  }

  @Test("Without a receipt the row says so, and the next step prints it before the courier")
  func receipt() throws {
    let clerk = try clerk()
    try clerk.type("\(Self.toPapers)\(Self.papers)<Enter><Enter>")
    try clerk.type("<Enter><Esc>")
    let store = try #require(clerk.store)
    let row = try #require(try store.row(CaseID(1)))
    #expect(!row.lacksReceipt, "it came out with the acceptance")
    try clerk.elsewhere { store in
      let subject = try #require(try store.subject(CaseID(1)))
      let failed = NoticeRecord(
        form: .receipt, copy: 1, copies: 2, outcome: .failed(printer: "терезе-1", cause: .jam))
      let office = try store.office()
      let now = Circumstances(
        moment: clerk.now, clerk: try #require(office.clerk(DemoStore.clerk)), desk: "2-терезе",
        office: office, rules: try #require(office.rules(for: subject)))
      let author = Author(clerk: DemoStore.clerk, desk: "2-терезе", moment: clerk.now)
      _ = try store.write(by: author) {
        try $0.carryOut(.recordNotice(failed), on: subject, now)
      }
    }
    #expect(try #require(try store.row(CaseID(1))).lacksReceipt)
    try clerk.type("<F5>")
    #expect(clerk.sees("қолхат жоқ"), "\(clerk.screen)")
    try clerk.type("/0001<Enter>")
    #expect(clerk.sees("қолхатты басып беру"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.model.context == .notice, "\(clerk.screen)")
    try clerk.type("<Enter><Enter>")
    #expect(try stage(clerk) == .acceptedAtStateCorporation)
    #expect(try !#require(try store.row(CaseID(1))).lacksReceipt)
    try clerk.type("<Enter><Enter>")
    #expect(try stage(clerk) == .withCourier, "\(clerk.screen)")
  }

  @Test("The courier of the day after is late, and only with its reason")
  func courierLate() throws {
    let clerk = try accepted()
    try clerk.type("<Enter><Enter>")
    clerk.setTime("2026-11-26T09:30")
    try clerk.type("<Enter><Enter>")
    #expect(try stage(clerk) == .withCourier)
    #expect(clerk.model.context == .form, "\(clerk.screen)")
    try clerk.type("жол жабылды<Enter><Enter><Enter>")
    #expect(try stage(clerk) == .withProvider)
  }

  @Test("What nobody fetches within a month goes back, and comes again when it is asked for")
  func storage() throws {
    let clerk = try accepted()
    try clerk.type("<Enter><Enter>")
    clerk.setTime("2026-11-25T11:00")
    try clerk.type("<Enter><Enter>")
    clerk.setTime("2026-11-30T15:00")
    try clerk.type("<Enter><Enter><Space><Enter>")
    clerk.setTime("2026-12-30T10:00")
    let steps = "<F9><F9><F9><Down><Enter>"
    try clerk.type(steps)
    #expect(try stage(clerk) == .resultAtStateCorporation, "the month is not over")
    clerk.setTime("2026-12-31T10:00")
    try clerk.type("<Enter><F8>")
    #expect(try stage(clerk) == .returnedToProvider)
  }

  @Test(
    "Each place takes applications in its own hours",
    arguments: [
      (Place.stateCorporation, "2026-11-24T13:30", true),
      (.stateCorporation, "2026-11-24T17:50", true),
      (.stateCorporation, "2026-11-24T18:01", false),
      (.stateCorporationDuty, "2026-11-24T19:59", true),
      (.stateCorporationDuty, "2026-11-28T12:59", true),
      (.stateCorporationDuty, "2026-11-28T13:01", false),
    ] as [(Place, Moment, Bool)])
  func hours(place: Place, moment: Moment, takes: Bool) throws {
    let hours = try #require(Invented.office(at: place).newestRules(of: .camp)?.hours(at: place))
    #expect(
      try hours.state(at: moment, calendar: WorkingCalendar(week: .five)).takesApplications == takes
    )
    guard takes, moment.date.weekday != .saturday else { return }
    let clerk = try clerk(place, at: moment)
    try clerk.type("\(Self.toPapers)\(Self.papers)<Enter><Enter>")
    #expect(try stage(clerk) == .acceptedAtStateCorporation)
  }

  @Test("An incomplete package is refused by the State Corporation's own article")
  func incomplete() throws {
    let clerk = try clerk()
    try clerk.type("\(Self.toPapers)<Enter><Enter><Enter>1<Enter>1<Enter>20112026<Del><F9><Down>")
    #expect(try stage(clerk) == nil)
    try clerk.type("<F8>")
    #expect(try stage(clerk) == .notAccepted)
  }
}

@Suite("A service that the office offers of its own accord")
struct ProactiveScreenTests {
  private static let offer =
    "<F2>portal<Enter><Down><Down><Enter>350101600010Оспан Әлия<Enter>Оспан Жанар<Enter>"
    + "17000000001<Enter><Enter>"

  private func clerk() throws -> ClerkAtDesk {
    try ClerkAtDesk(applications: 0, hasVisitors: false, place: .pmpk)
  }

  private func subject(_ clerk: ClerkAtDesk) throws -> Case? {
    try clerk.store?.subject(CaseID(1))
  }

  /// Offered at half past ten.
  private func offered() throws -> ClerkAtDesk {
    let clerk = try clerk()
    try clerk.type("\(Self.offer)<Space><Enter>балабақша хабарлады<Enter>")
    try #require(try subject(clerk)?.stage == .offeredService)
    return clerk
  }

  @Test("The offer is registered before anything is looked up; a phone unknown to egov.kz ends it")
  func offer() throws {
    let unknown = try clerk()
    try unknown.type("\(Self.offer)<Left><Enter>балабақша хабарлады<Enter>")
    #expect(try subject(unknown) == nil)
    #expect(unknown.sees("egov.kz"))
    let clerk = try offered()
    #expect(clerk.sees("25.11.2026"), "twenty-four hours")
    #expect(try subject(clerk)?.consent == nil)
    #expect(try subject(clerk)?.record.moment(.offerSentAt)?.date == "2026-11-24")
  }

  @Test("Agreed by telephone, examined and told by telephone")
  func wholeLife() throws {
    let clerk = try offered()
    clerk.setTime("2026-11-24T15:00")
    try clerk.type("<Enter><Enter><Space><Enter>")
    #expect(try subject(clerk)?.stage == .checking)
    #expect(try subject(clerk)?.record.choice(.answerMeans) == .phone)
    let opened = clerk.screen
    #expect(opened.contains("Өтініш"))
    try clerk.elsewhere { store in
      let now: Moment = "2026-11-24T15:01"
      try DeskOfPMPK.bringEverything(CaseID(1), in: store, at: now)
      let record: Record = [
        .examinationAt: .moment("2026-11-25T10:00"), .examinationKind: .choice(.first),
      ]
      try DeskOfPMPK.take(.fixDate, record, CaseID(1), in: store, at: now)
      let later: Moment = "2026-11-25T11:30"
      try DeskOfPMPK.take(
        .examine, [.examinedOn: .date("2026-11-25")], CaseID(1), in: store, at: later)
      try DeskOfPMPK.take(
        .prepareConclusion, DeskOfPMPK.conclusion, CaseID(1), in: store, at: later)
      try DeskOfPMPK.take(
        .conclude, [.head: .words("Жақсыбаева Р. Т.")], CaseID(1), in: store, at: later,
        by: DemoStore.head)
      try DeskOfPMPK.take(
        .enterModule, [.moduleEnteredOn: .date("2026-11-25")], CaseID(1), in: store, at: later)
    }
    clerk.setTime("2026-11-25T12:00")
    try clerk.type("<F5><Enter><Enter><Enter><Enter>")
    #expect(try subject(clerk)?.stage == .closed)
    #expect(try subject(clerk)?.delivery?.delivery == .phoneNotice)
    #expect(try subject(clerk)?.delivery?.phone == "+77000000001")
  }

  @Test("No answer within twenty-four hours is no refusal; not a minute earlier")
  func silence() throws {
    let clerk = try offered()
    let sent = try #require(try subject(clerk)?.record.moment(.offerSentAt))
    clerk.setTime(sent.adding(minutes: 1_439))
    let steps = "<F9><F9><F9><Down><Down><Enter>"
    try clerk.type(steps)
    #expect(try subject(clerk)?.stage == .offeredService)
    clerk.setTime(sent.adding(minutes: 1_441))
    try clerk.type("<Enter><F8>")
    #expect(try subject(clerk)?.stage == .closedWithoutReply)
    #expect(try subject(clerk)?.decision == nil)
  }
}
