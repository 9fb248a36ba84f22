import Cases
import Demo
import Fixtures
import Glibc
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

/// A desk of the PMPK on Tuesday, 24 November 2026, with one package found complete that morning.
enum DeskOfPMPK {
  static func clerk(
    _ size: Size = Size(width: 80, height: 24), _ language: Language = .kazakh,
    isPlain: Bool = false, at moment: Moment = Invented.morning
  ) throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(
      applications: 0, hasVisitors: false, size: size, language: language, isPlain: isPlain,
      at: moment, place: .pmpk)
    try clerk.elsewhere { _ = try accept("Оспан Әлихан", in: $0, at: moment) }
    try clerk.type("<F5>")
    return clerk
  }

  private static func circumstances(
    _ store: Store, _ moment: Moment, _ clerk: ClerkID = DemoStore.clerk
  ) throws -> Circumstances {
    let office = try store.office()
    return Circumstances(
      moment: moment, clerk: try #require(office.clerk(clerk)), desk: "2-терезе",
      office: office, rules: try RuleBook.rules(of: .pmpk, on: moment.date).at(.pmpk))
  }

  private static func author(
    _ moment: Moment, _ clerk: ClerkID = DemoStore.clerk
  ) -> Author {
    Author(clerk: clerk, desk: "2-терезе", moment: moment)
  }

  static func accept(
    _ child: String, in store: Store, at moment: Moment = Invented.morning
  ) throws -> Case {
    let now = try circumstances(store, moment)
    let intake = CompletedIntake(
      service: .pmpk, channel: .walkIn, residency: .resident, received: moment,
      child: PersonFacts(name: try #require(FullName(child))), applicant: Invented.mother,
      knownChild: nil, knownApplicant: nil, relation: .mother, schooling: nil, visit: nil,
      visitArrivedAt: nil, supervisorReason: nil, record: [:])
    return try store.write(by: author(moment)) { writing in
      var subject = try writing.register(intake, now)
      for command in ServiceInMemory.everything(for: subject, now.rules) + [.accept] {
        subject = try writing.carryOut(command, on: subject, now)
      }
      return subject
    }
  }

  /// Consent, look-ups and papers of a registered case, and that they are complete.
  static func bringEverything(_ id: CaseID, in store: Store, at moment: Moment) throws {
    let now = try circumstances(store, moment)
    try store.write(by: author(moment)) { writing in
      var subject = try #require(try store.subject(id))
      for command in ServiceInMemory.everything(for: subject, now.rules) + [.accept] {
        subject = try writing.carryOut(command, on: subject, now)
      }
    }
  }

  static let conclusion: Record = [
    .conclusion: .words("қорытынды"), .programme: .words("жалпы білім беретін"),
    .educationServices: .words("логопед"), .medicalServices: .words("невропатолог"),
    .socialServices: .words("қажет емес"), .validUntil: .date("2027-12-03"),
    .specialists: .words("логопед, психолог"),
  ]

  static func take(
    _ step: Step, _ record: Record, _ id: CaseID, in store: Store,
    at moment: Moment = Invented.morning, by clerk: ClerkID = DemoStore.clerk
  ) throws {
    try carryOut(.advance(step, record), id, in: store, at: moment, by: clerk)
  }

  static func carryOut(
    _ command: CaseCommand, _ id: CaseID, in store: Store,
    at moment: Moment = Invented.morning, by clerk: ClerkID = DemoStore.clerk
  ) throws {
    let now = try circumstances(store, moment, clerk)
    let subject = try #require(try store.subject(id))
    try store.write(by: author(moment, clerk)) {
      _ = try $0.carryOut(command, on: subject, now)
    }
  }

  /// Another family has the hour.
  static func fixAnother(_ at: Moment, in store: Store) throws {
    let other = try accept("Ким Руслан", in: store)
    let record: Record = [
      .examinationAt: .moment(at), .examinationKind: .choice(.first),
      .reason: .words("кезек толы"),
    ]
    try take(.fixDate, record, other.id, in: store)
  }
}

@Suite("Visits on the calendar of free hours")
struct BookingScreenTests {
  private let first = CaseID(1)

  private func fixed(_ clerk: ClerkAtDesk) throws -> Moment? {
    try clerk.store?.subject(first)?.appointment
  }

  @Test("It opens on the earliest free hour; the notice that comes up names day, kind and place")
  func earliest() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<Enter><Enter>")
    #expect(clerk.sees("Соңғы күн: бс 24.12.2026"))
    #expect(clerk.sees("pmpk.req.3.1"))
    #expect(clerk.sees("Enter: жазу — сс 24.11.2026, 11:00"))
    try clerk.type("<Enter><Space><Down>5-кабинет<Enter>")
    #expect(try fixed(clerk) == "2026-11-24T11:00")
    #expect(clerk.sees("Құжаттарды қабылдау туралы хабарлама"))
    #expect(clerk.sees("бастапқы"))
    #expect(clerk.sees("5-кабинет"))
    #expect(clerk.sees("\"24\" қарашада"))
  }

  @Test("The limit stands in its week, beyond it a reason is asked for and the day is fixed")
  func limit() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<Enter><Enter>")
    #expect(clerk.sees("24 8 соңғы"))
    try clerk.type("<PgDn><PgDn><PgDn><PgDn><PgDn>")
    #expect(clerk.sees("29.12.2026 — мерзімнен кейін, себебі жазылады"))
    try clerk.type("<Enter><Space><Enter>")
    #expect(try fixed(clerk) == nil)
    #expect(clerk.sees("24.12.2026"), "the last lawful day is told")
    try clerk.type("<Down><Down>кезек толы<Enter>")
    #expect(try fixed(clerk)?.date == "2026-12-29")
  }

  @Test("A day off has no hours, and the arrows pass over it")
  func daysOff() throws {
    let clerk = try DeskOfPMPK.clerk(at: "2026-11-27T16:40")
    try clerk.type("<Enter><Enter>")
    #expect(clerk.sees("жм 27.11.2026, 17:30"))
    try clerk.type("<Right>")
    #expect(clerk.sees("дс 30.11.2026, 17:30") || clerk.sees("дс 30.11.2026, 09:00"))
    try clerk.type("<Left><Left>")
    #expect(clerk.sees("жм 27.11.2026"), "nobody is booked before today")
    #expect(clerk.sees("демалыс"))
  }

  @Test("An hour that another desk takes meanwhile is not given twice")
  func clash() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<Enter><Enter>")
    try clerk.elsewhere { try DeskOfPMPK.fixAnother("2026-11-24T11:00", in: $0) }
    #expect(clerk.sees("Ким Руслан"))
    try clerk.type("<Enter>")
    #expect(clerk.sees("11:00 енді бос емес"))
    #expect(try fixed(clerk) == nil)
    try clerk.type("<Tab><Enter><Space><Enter>")
    #expect(try fixed(clerk) == "2026-11-24T12:00")
  }

  @Test("A family that calls has its hour, and its application takes it over when it comes")
  func telephone() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<F2>алдын ала<Enter><Down><Enter>")
    #expect(clerk.sees("Қалай жазылып тұр?"))
    try clerk.type("<Down><Enter>Оспан Әлихан<Enter>700000000")
    try clerk.type("<Enter>")
    #expect(clerk.sees("он цифрдан"), "a phone with nine digits is none")
    try clerk.type("7<Enter>")
    #expect(clerk.sees("Жазылды: 24.11.2026, 12:00"))
    #expect(clerk.sees("Оспан Әлихан"))
    try clerk.type("<Esc><Enter><Enter><Down><Enter>")
    #expect(clerk.sees("Осы бала ма: Оспан Әлихан?"))
    try clerk.type("<Down><Enter><Enter><Space><Enter>")
    #expect(try fixed(clerk) == "2026-11-24T12:00")
    #expect(try clerk.store?.booking(BookingID(1))?.state == .came(first))
  }

  @Test("A booked visit is moved, missed from its hour on, and given up with a reason")
  func ends() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<F2>алдын ала<Enter><Enter><Down><Enter>Ким Руслан<Enter>7000000002<Enter>")
    try clerk.type("<F8><Down><Enter><Down><Enter>")
    #expect(clerk.sees("Enter: жазу — сс 24.11.2026, 12:00"))
    try clerk.type("<Enter>")
    #expect(try clerk.store?.booking(BookingID(1))?.at == "2026-11-24T12:00")
    try clerk.type("<Down>")
    clerk.setTime("2026-11-24T11:30")
    try clerk.type("<Tab><F8><Down><Enter><Down><Down><Enter>")
    #expect(try clerk.store?.booking(BookingID(1))?.state == .open, "not before its hour")
  }

  @Test("Whoever did not come is booked anew")
  func noShow() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<Enter><Enter><Enter><Space><Enter><Esc>")
    clerk.setTime("2026-11-24T12:05")
    try clerk.elsewhere {
      try DeskOfPMPK.take(.noShow, [:], first, in: $0, at: "2026-11-24T12:05")
    }
    #expect(try clerk.store?.subject(first)?.stage == .toSchedule)
    try clerk.type("<F5><Enter>")
    #expect(clerk.sees("Enter: жазу — сс 24.11.2026, 14:30"))
    try clerk.type("<Enter><Right><Right><Enter>")
    #expect(try fixed(clerk) == "2026-11-24T14:30")
    #expect(try clerk.store?.subject(first)?.record.choice(.examinationKind) == .repeated)
  }

  @Test("The head sets hours, length and rooms; the order's own hours are the limit")
  func hours() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<F2>алдын ала<Enter><F7>")
    let fields = String(repeating: "<Enter>", count: 5)
    try clerk.type("\(fields)<Backspace>2<Enter>")
    #expect(try clerk.store?.office().settings.booking?.rooms == 2)
    #expect(clerk.sees("2 бос"))
    try clerk.type("<F7><Backspace><Backspace><Backspace><Backspace>0830<Enter>\(fields)")
    #expect(clerk.sees("pmpk.req.7.1"))
    #expect(try clerk.store?.office().settings.booking?.from == ClockTime(9, 0))
  }

  @Test("Why: the wait, the day of fixing, the booking and the messages have their clauses")
  func why() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<Enter><Enter><F1>")
    #expect(clerk.sees("1/6") || clerk.sees("1/5"))
    #expect(clerk.sees("pmpk.req.3"))
  }

  @Test("A school books nobody")
  func school() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<F2>алдын ала<Enter>")
    #expect(clerk.sees("Бұл ұйымда алдын ала жазылу жоқ"))
  }

  @Test("Messages that could not be laid are said once, tried again, and said when they lie there")
  func remindersAgain() throws {
    let clerk = try DeskOfPMPK.clerk()
    let outbox = clerk.folder.file("qabyldau.sqlite.outbox")
    try clerk.folder.write("бұл қалта емес", to: "qabyldau.sqlite.outbox")
    try clerk.type("<Enter><Enter><Right><Enter><Space><Enter>")
    #expect(clerk.sees("дайын хабарлама 0, жазылмады 1"))
    clerk.wait(seconds: 1)
    try clerk.type("<Esc><Esc>")
    #expect(!clerk.sees("жазылмады"), "bad news stays until the next key")
    clerk.wait(seconds: 330)
    #expect(!clerk.sees("жазылмады"), "it is said once")
    unlink(outbox)
    clerk.wait(seconds: 330)
    #expect(try FileBytes.names(in: outbox).count == 1)
    clerk.setTime("2026-11-25T08:30")
    #expect(clerk.sees("Еске салу: дайын хабарлама 1."), "the next day has its own")
    #expect(try FileBytes.names(in: outbox).count == 2)
  }

  @Test("While another desk lays the messages this one leaves them to it, and looks again later")
  func remindersUnderWay() throws {
    let clerk = try DeskOfPMPK.clerk()
    let outbox = clerk.folder.file("qabyldau.sqlite.outbox")
    let store = try #require(clerk.store)
    try clerk.type("<Enter><Enter>")
    _ = try store.alone(at: .reminders) {
      try clerk.type("<Right><Enter><Space><Enter>")
      clerk.wait(seconds: 330)
      #expect(!clerk.sees("Еске салу"))
      #expect(access(outbox, F_OK) != 0)
    }
    clerk.wait(seconds: 330)
    #expect(try FileBytes.names(in: outbox).count == 1)
  }

  @Test("The day before and on the day the messages lie in the outbox, and the desk says so")
  func reminders() throws {
    let clerk = try DeskOfPMPK.clerk()
    try clerk.type("<Enter><Enter><Right><Enter><Space><Enter>")
    let outbox = clerk.folder.file("qabyldau.sqlite.outbox")
    #expect(clerk.sees("Еске салу: дайын хабарлама 1."))
    #expect(try FileBytes.names(in: outbox).count == 1, "tomorrow's visit is confirmed at once")
    try clerk.type("<Esc>")
    clerk.setTime("2026-11-25T08:30")
    #expect(try FileBytes.names(in: outbox).count == 2)
    clerk.wait(seconds: 5)
    #expect(try FileBytes.names(in: outbox).count == 2)
  }
}

@Suite("The calendar of visits that was looked at")
struct BookingGoldenTests {
  static let ways = [
    Way("booking", "<Enter><Enter>"), Way("booking-form", "<Enter><Enter><Enter>"),
    Way("booking-notice", "<Enter><Enter><Enter><Space><Down>5-кабинет<Enter>"),
    Way("booking-beyond", "<Enter><Enter><PgDn><PgDn><PgDn><PgDn><PgDn>"),
    Way("booking-visits", "<F2>booking<Enter>"), Way("booking-hours", "<F2>booking<Enter><F7>"),
  ]

  private func desk(_ way: Way, _ size: Size, _ language: Language = .kazakh) throws -> String {
    let clerk = try DeskOfPMPK.clerk(size, language)
    try clerk.elsewhere { try DeskOfPMPK.fixAnother("2026-11-24T11:00", in: $0) }
    try clerk.type(way.keys)
    return GoldenScreenTests.withoutFolder(clerk.screen)
  }

  @Test("In three sizes", arguments: ways, [(80, 24), (120, 40), (40, 10)])
  func sizes(way: Way, size: (Int, Int)) throws {
    let screen = try desk(way, Size(width: size.0, height: size.1))
    #expect(Golden().difference(screen, "\(way.name).\(size.0)x\(size.1)") == nil)
  }

  @Test("In Russian and English", arguments: ways, [Language.russian, .english])
  func languages(way: Way, language: Language) throws {
    let screen = try desk(way, Size(width: 80, height: 24), language)
    #expect(Golden().difference(screen, "\(way.name).\(language.rawValue)") == nil)
  }

  @Test("Plain mode says the same in sentences", arguments: ways)
  func plain(way: Way) throws {
    let clerk = try DeskOfPMPK.clerk(isPlain: true)
    try clerk.type(way.keys)
    #expect(Golden().difference(clerk.speech, "\(way.name).plain") == nil)
  }
}
