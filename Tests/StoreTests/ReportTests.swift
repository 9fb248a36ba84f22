import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("Reports over a store")
struct StoreReportTests {
  static let year: ClosedRange<CivilDate> = "2026-01-01"..."2026-12-31"

  private func filled() throws -> (TemporaryFolder, Store) {
    let folder = try TemporaryFolder()
    let store = try Store(creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, seed: 9)
    try demo.fill(applications: 150, withVisitors: true)
    return (folder, store)
  }

  @Test("The figures are those of the log, case by case")
  func figures() throws {
    let (folder, store) = try filled()
    defer { withExtendedLifetime(folder) {} }
    let figures = try store.caseFigures("2025-01-01"..."2026-12-31")
    #expect(figures.count == 150)
    let office = try store.office()
    for figure in figures {
      let id = try #require(try store.caseID(of: figure.number))
      let history = try #require(try store.history(id))
      #expect(figure.outcome == history.subject.outcome)
      #expect(figure.decided == history.subject.decidedAt)
      #expect(figure.due == history.subject.resultDue(office, try store.calendarVersions()))
      #expect(figure.child == history.child.facts.name.full)
    }
  }

  @Test("Whoever decided stays the one who decided, whoever holds the case later")
  func decider() throws {
    let fixture = try StoreFixture()
    let decided = try fixture.accept(try fixture.register())
    _ = try fixture.carryOut(
      .take(reason: "демалыста"), on: decided, at: "2026-11-24T11:00", by: Invented.colleague)
    #expect(try fixture.store.caseFigures(Self.year).map(\.clerk) == [Invented.clerk.id])
    try fixture.store.rebuild()
    #expect(try fixture.store.caseFigures(Self.year).map(\.clerk) == [Invented.clerk.id])
  }

  @Test("An undecided case belongs to whoever holds it")
  func holder() throws {
    let fixture = try StoreFixture()
    _ = try fixture.carryOut(
      .take(reason: "демалыста"), on: try fixture.register(), by: Invented.colleague)
    #expect(try fixture.store.caseFigures(Self.year).map(\.clerk) == [Invented.colleague.id])
  }

  @Test("Rebuilt figures are the same as those kept day by day")
  func rebuild() throws {
    let (folder, store) = try filled()
    defer { withExtendedLifetime(folder) {} }
    func all() -> [String] {
      SQLFile(store.path).rows("SELECT * FROM case_figure ORDER BY id")
    }
    let before = all()
    #expect(before.count == 150)
    try store.rebuild()
    #expect(all() == before)
  }

  @Test("A later change of the calendar does not make a timely answer late")
  func calendar() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register(at: "2026-11-24T10:00")
    _ = try fixture.accept(subject, at: "2026-11-26T10:00")
    func due() throws -> CivilDate? { try fixture.store.caseFigures(Self.year).first?.due }
    #expect(try due() == "2026-11-26")
    let head = Invented.supervisor
    let change = CalendarChange.day(
      "2026-11-25", works: false, movedFrom: nil, act: "№ 900", certainty: .confirmed,
      calendar: .five)
    _ = try fixture.store.write(by: StoreFixture.author(at: "2026-11-27T10:00", by: head)) {
      try $0.change(change, by: head)
    }
    #expect(try due() == "2026-11-26")
    try fixture.store.rebuild()
    #expect(try due() == "2026-11-26")
  }

  @Test("A store of an older program gets its figures from its log when it is opened")
  func migration() throws {
    let (folder, store) = try filled()
    let before = try store.report(
      ReportQuery(.applications, days: Self.year), at: "2026-11-24T12:00")
    let file = SQLFile(store.path)
    for sql in [
      "DROP TABLE case_figure", "DROP INDEX case_row_registered",
      "DROP INDEX event_notice", "DROP INDEX case_stage_unreported", "DROP TABLE monitoring_row",
      "CREATE INDEX case_stage_unreported ON case_stage(case_id) WHERE reported IS NULL",
      "DROP TABLE portal_row", "DROP INDEX person_birth", "DROP TABLE twin_row",
      "DROP TABLE inquiry_row", "DROP TABLE slot_row", "DROP TABLE booking_row",
      "DROP TABLE reminder_row", "DROP TABLE case_original", "DROP TABLE list_look",
      "DROP TABLE desk_in_use", "ALTER TABLE case_paper DROP COLUMN is_out",
      "DROP TABLE queue_member", "DROP TABLE queue_choice", "DROP TABLE queue_referral",
      "DROP TABLE queue_offer", "DROP TABLE place_row",
      "DELETE FROM migration WHERE name >= '0009'",
      "PRAGMA user_version = 8",
    ] { #expect(file.run(sql) == nil) }
    let again = try Store(opening: folder.file("demo.db"))
    #expect(
      try again.report(ReportQuery(.applications, days: Self.year), at: "2026-11-24T12:00")
        == before)
  }

  @Test("Lists of the program before calls and dates were counted anew are made again")
  func listsBeforeLooks() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    let due = try fixture.store.row(subject.id)?.due
    let file = SQLFile(fixture.store.path)
    for sql in [
      "UPDATE case_row SET rank = 7 WHERE id = \(subject.id.number)", "DROP TABLE list_look",
      "DROP TABLE desk_in_use", "DROP INDEX case_figure_archived",
      "ALTER TABLE case_figure DROP COLUMN archived", "ALTER TABLE case_paper DROP COLUMN is_out",
      "DROP TABLE queue_member", "DROP TABLE queue_choice", "DROP TABLE queue_referral",
      "DROP TABLE queue_offer", "DROP TABLE place_row",
      "DELETE FROM migration WHERE name >= '0018'",
      "PRAGMA user_version = 18",
    ] { #expect(file.run(sql) == nil) }
    #expect(file.rows("SELECT rank FROM case_row") == ["7"])
    #expect(try Store(opening: fixture.store.path).row(subject.id)?.due == due)
  }

  @Test("The register of notices holds every paper, also one that only went to a file")
  func notices() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    let record = NoticeRecord(form: .talon, copy: 1, copies: 2, outcome: .savedToFile)
    _ = try fixture.carryOut(.recordNotice(record), on: subject)
    let figures = try fixture.store.noticeFigures(Self.year)
    #expect(figures.map(\.record) == [record])
    #expect(figures.first?.number == subject.number)
    #expect(try fixture.store.noticeFigures("2026-11-25"..."2026-12-31").isEmpty)
    let report = try fixture.store.report(
      ReportQuery(.notices, days: Self.year), at: "2026-11-24T12:00")
    #expect(report.rows.first?[5] == .label(.printed(false)))
  }

  @Test("An empty store has an empty report and no days")
  func empty() throws {
    let fixture = try StoreFixture()
    #expect(try fixture.store.reportedDays() == nil)
    for kind in ReportKind.allCases {
      let report = try fixture.store.report(
        ReportQuery(kind, days: Self.year), at: "2026-11-24T12:00")
      #expect(report.rows.isEmpty)
    }
  }
}
