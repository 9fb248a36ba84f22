import Cases
import Fixtures
import Law
import Testing

@Suite("What a period has come to, counted from its figures")
struct ReportTests {
  static let year: ClosedRange<CivilDate> = "2026-01-01"..."2026-12-31"

  static func figure(
    _ serial: Int, _ registered: CivilDate, _ outcome: CaseOutcome = .accepted,
    due: CivilDate? = nil, decided: Moment? = nil, clerk: String = "bekova",
    channel: Channel = .walkIn
  ) -> CaseFigure {
    CaseFigure(
      number: ApplicationNumber(year: 2026, serial: serial), registered: registered,
      received: Moment(registered, ClockTime(10, 0)), service: .home, channel: channel,
      child: "Сейітқали Әлия", applicant: "Сейітқали Жанар", outcome: outcome,
      clerk: ClerkID(clerk), due: due, decided: decided, delivered: decided)
  }

  static func visit(
    _ day: CivilDate, waited: Int64 = 60_000, served: Int64? = 300_000,
    waiting: VisitFigure.Breach? = nil, serving: VisitFigure.Breach? = nil,
    ending: VisitFigure.Ending = .served, clerk: String? = "bekova"
  ) -> VisitFigure {
    VisitFigure(
      day: day, ticket: 1, service: .home, clerk: clerk.map { ClerkID($0) }, ending: ending,
      waited: waited, served: served, waitingBreach: waiting, servingBreach: serving)
  }

  private func labels(_ report: Report) -> [String] {
    report.rows.map { row in
      if case .label(let label) = row[0] { return label.slug }
      return ""
    }
  }

  @Test(
    "By day, week, month and quarter, in order",
    arguments: [
      (.day, ["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31"]),
      (.week, ["2026-W01", "2026-W14", "2026-W53"]),
      (.month, ["2026-01", "2026-03", "2026-04", "2026-12"]),
      (.quarter, ["2026-Q1", "2026-Q2", "2026-Q4"]),
    ] as [(ReportGrouping, [String])])
  func spans(grouping: ReportGrouping, names: [String]) {
    let days: [CivilDate] = ["2026-12-31", "2026-04-01", "2026-01-01", "2026-03-31"]
    let cases = days.enumerated().map { Self.figure($0 + 1, $1) }
    let query = ReportQuery(.applications, by: grouping, days: Self.year)
    #expect(labels(Report(query, cases, today: "2026-12-31")) == names)
  }

  @Test("The first week of a year is the one with its Thursday (ISO 8601)")
  func weeks() {
    #expect(ReportSpan.week.name("2024-12-30") == "2025-W01")
    #expect(ReportSpan.week.name("2027-01-04") == "2027-W01")
    #expect(ReportSpan.week.name("2026-12-28") == "2026-W53")
    #expect(ReportSpan.week.first(of: "2026-11-29") == "2026-11-23")
    #expect(ReportSpan.week.first(of: "2026-11-23") == "2026-11-23")
    #expect(ReportSpan.quarter.first(of: "2026-12-31") == "2026-10-01")
  }

  @Test("Only the days that were asked for, both ends included")
  func range() {
    let cases = [
      Self.figure(1, "2026-11-22"), Self.figure(2, "2026-11-23"), Self.figure(3, "2026-11-24"),
      Self.figure(4, "2026-11-25"),
    ]
    let query = ReportQuery(.applications, by: .day, days: "2026-11-23"..."2026-11-24")
    let report = Report(query, cases, today: "2026-11-25")
    #expect(report.total?[1] == .count(2))
    #expect(labels(report) == ["2026-11-23", "2026-11-24"])
  }

  @Test("Due today is not late; decided on the last day is in time, a day later is not")
  func late() {
    let due: CivilDate = "2026-11-24"
    func isLate(_ outcome: CaseOutcome, _ decided: Moment?, _ today: CivilDate) -> Bool {
      Self.figure(1, "2026-11-20", outcome, due: due, decided: decided).isLate(on: today)
    }
    #expect(!isLate(.open, nil, "2026-11-24"))
    #expect(isLate(.open, nil, "2026-11-25"))
    #expect(!isLate(.accepted, "2026-11-24T18:29", "2026-12-01"))
    #expect(isLate(.refused, "2026-11-25T09:00", "2026-12-01"))
    #expect(!isLate(.withdrawn, nil, "2026-12-01"))
  }

  @Test("Every application is counted in exactly one column of outcomes, and the total is the sum")
  func outcomes() {
    let cases = CaseOutcome.allCases.enumerated().flatMap { index, outcome in
      (0...index).map { Self.figure(index * 10 + $0, "2026-11-24", outcome) }
    }
    let query = ReportQuery(.applications, by: .clerk, days: Self.year)
    let report = Report(query, cases, today: "2026-11-24")
    let counts = report.rows[0].dropFirst().dropLast().map { cell in
      if case .count(let count) = cell { return count }
      return -1
    }
    #expect(counts[0] == cases.count)
    #expect(counts.dropFirst().reduce(0, +) == cases.count)
    #expect(report.rows[0].dropFirst() == report.total?.dropFirst() ?? [])
  }

  @Test("Every grouping of a kind shares the total", arguments: ReportKind.allCases)
  func totals(kind: ReportKind) {
    let cases = (1...40).map { index in
      Self.figure(
        index, CivilDate("2026-01-05").adding(days: index * 8), .allCases[index % 6],
        clerk: index % 3 == 0 ? "bekova" : "akhmetov", channel: .allCases[index % 4])
    }
    let visits = (1...40).map { index in
      Self.visit(
        CivilDate("2026-01-05").adding(days: index * 8),
        waiting: index % 5 == 0
          ? .init(elapsed: 901_000, reason: BreachReason.allCases[index % 7]) : nil,
        ending: .allCases[index % 3], clerk: index % 4 == 0 ? nil : "bekova")
    }
    var totals: [[ReportCell]] = []
    for grouping in kind.groupings {
      let query = ReportQuery(kind, by: grouping, days: Self.year)
      let report =
        kind == .applications
        ? Report(query, cases, today: "2026-12-31") : Report(query, visits)
      totals.append(report.total ?? [])
      #expect(report.rows.allSatisfy { $0.count == report.columns.count })
    }
    #expect(totals.allSatisfy { $0 == totals[0] })
  }

  @Test("A visit that passed both limits is two breaches with a reason each; none is lost")
  func breaches() {
    let visits = [
      Self.visit(
        "2026-11-24", waiting: .init(elapsed: 900_001, reason: .tooFewDesks),
        serving: .init(elapsed: 1_000_000, reason: nil)),
      Self.visit("2026-11-24"),
    ]
    let report = Report(ReportQuery(.breaches, days: Self.year), visits)
    #expect(labels(report) == ["too-few-desks", "not-given"])
    #expect(
      report.total == [
        .label(.total), .count(2), .count(1), .duration(900_001), .count(1), .duration(1_000_000),
      ])
  }

  @Test("A clock that runs counts with what it shows, and a breach in a void call stays on record")
  func running() throws {
    var visit = try VisitInMemory(at: "2026-11-24T09:00")
    func figure(_ now: Moment) -> VisitFigure { VisitFigure(DayVisit(visit.visit), at: now) }
    #expect(figure("2026-11-24T09:15").waited == 900_000)
    #expect(figure("2026-11-24T09:15").waitingBreach == nil)
    #expect(figure("2026-11-24T09:16").waitingBreach == .init(elapsed: 960_000, reason: nil))
    #expect(figure("2026-11-24T09:16").served == nil)
    try visit.carryOut(.call, after: 16 * 60_000)
    #expect(figure("2026-11-24T09:20").waited == 960_000)
    #expect(figure("2026-11-24T09:20").served == 240_000)
    try visit.carryOut(.noShow, after: 18 * 60_000)
    #expect(figure("2026-11-24T09:18").waitingBreach?.elapsed ?? 0 >= 960_000)
    #expect(figure("2026-11-24T09:18").waitingBreach?.reason == nil)
  }

  @Test("A report of today and the board of the same moment count the same breaches and times")
  func asTheBoard() throws {
    let now: Moment = "2026-11-24T10:27"
    let visits = [
      BoardTests.visit(1, arrived: 40, called: 20, ended: 5),
      BoardTests.visit(2, arrived: 30, called: 16), BoardTests.visit(3, arrived: 16),
      BoardTests.visit(4, arrived: 15), BoardTests.visit(5, arrived: 1),
    ]
    let sums = VisitSums(visits, now)
    let figures = visits.map { VisitFigure($0, at: now) }
    let report = Report(ReportQuery(.breaches, days: Self.year), figures)
    #expect(report.total?[1] == .count(sums.breaches.count))
    let times = Report(ReportQuery(.visits, days: Self.year), figures)
    let median = try #require(times.columns.firstIndex(of: .medianWait))
    let over = try #require(times.columns.firstIndex(of: .waitOver))
    let served = try #require(times.columns.firstIndex(of: .longestServe))
    #expect(times.total?[median] == sums.waiting.map { .duration($0.median) })
    #expect(times.total?[over] == sums.waiting.map { .count($0.breached) })
    #expect(times.total?[served] == sums.serving.map { .duration($0.longest) })
  }

  @Test("The register lists by number, with the type of every cell")
  func register() {
    let cases = [
      Self.figure(2, "2026-11-24", .open, due: "2026-11-26"),
      Self.figure(1, "2026-11-23", due: "2026-11-25", decided: "2026-11-24T09:00"),
    ]
    let report = Report(ReportQuery(.register, days: Self.year), cases, today: "2026-11-24")
    #expect(report.total == nil)
    #expect(report.bars == nil)
    #expect(report.rows.map { $0[0] } == [.text("26-00001"), .text("26-00002")])
    #expect(report.rows[0][7] == .day("2026-11-25"))
    #expect(report.rows[0][9] == .moment("2026-11-24T09:00"))
    #expect(report.rows[1][9] == ReportCell.none)
  }

  @Test("A grouping that a kind does not know is replaced by its usual one")
  func unknown() {
    #expect(ReportQuery(.breaches, by: .channel, days: Self.year).grouping == .reason)
    #expect(ReportQuery(.register, by: .day, days: Self.year).grouping == nil)
  }
}

@Suite("A time in a table of a day")
struct TableTimeTests {
  @Test(
    "It reads as the clocks of the screens do: minutes, and hours from an hour on",
    arguments: [
      (0, "0:00"), (380_999, "6:20"), (3_599_999, "59:59"), (3_600_000, "1:00:00"),
      (32_699_000, "9:04:59"),
    ] as [(Int64, String)])
  func time(milliseconds: Int64, text: String) {
    #expect(SheetTable.Cell.duration(milliseconds).shown == text)
  }
}
