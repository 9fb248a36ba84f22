import Cases
import Law
import Notices

/// The sheet of a day in words: on the screen, and on a page that is signed.
package struct DaySheetTables: Sendable {
  private let sheet: DaySheet
  private let now: Moment
  private let language: Language
  private let office: Office

  package init(_ sheet: DaySheet, at now: Moment, _ language: Language, _ office: Office) {
    self.sheet = sheet
    self.now = now
    self.language = language
    self.office = office
  }

  private func say(_ phrase: some Phrase) -> String { language.say(phrase) }
  private func name(_ clerk: ClerkID?) -> String {
    clerk.map { office.clerk($0)?.name ?? $0.account } ?? ""
  }

  /// Totals and times, a sentence each.
  package var lines: [String] {
    [
      say(
        DaySheetWords.visits(
          finished: sheet.totals.finished, standing: sheet.standing.count,
          breached: Set(sheet.breaches(at: now).map(\.visit.id)).count)),
      times(.waiting, sheet.waiting(at: now)), times(.serving, sheet.serving(at: now)),
      say(DaySheetWords.unprinted(sheet.unprinted)),
      say(DaySheetWords.unsent(sheet.unreported, undelivered: sheet.undelivered)),
      say(
        DaySheetWords.leftOver(failed: sheet.failed.count, originals: sheet.originals.count)),
    ]
  }

  private func times(_ phase: VisitPhase, _ times: TimeStatistics?) -> String {
    let name = say(PhaseWords(phase))
    guard let times else { return "\(name): —" }
    return say(
      DaySheetWords.times(
        name, median: ClockText.text(times.median), ninetieth: ClockText.text(times.ninetieth),
        longest: ClockText.text(times.longest)))
  }

  package var tables: [SheetTable] {
    [standing, breaches, failed, originals, tomorrow].filter { !$0.rows.isEmpty }
  }

  private var standing: SheetTable {
    table(
      .standing, [.talon, .state, .since, .clerk],
      sheet.standing.map { visit in
        [
          .text(say(TicketNumber(visit.ticket))), .text(say(state(visit.state))),
          .moment(visit.arrivedAt), .text(name(visit.clerk)),
        ]
      })
  }

  private func state(_ state: DayVisit.State) -> DeskWords {
    switch state {
    case .waiting: .waitingGroup
    case .serving: .servingGroup
    case .absent: .absentGroup
    case .finished, .left: .nobodyHangs
    }
  }

  private var breaches: SheetTable {
    table(
      .breaches, [.talon, .clock, .time, .reason, .clerk],
      sheet.breaches(at: now).map { visit, clock in
        let reason = visit.reason(clock.phase)
        return [
          .text(say(TicketNumber(visit.ticket))), .text(say(PhaseWords(clock.phase))),
          .duration(clock.elapsed),
          .text(reason.map { say(BreachNames($0)) } ?? say(DaySheetWords.noReason)),
          .text(name(visit.clerk)),
        ]
      })
  }

  private var failed: SheetTable {
    table(
      .failed, [.number, .child, .reason, .time, .clerk],
      sheet.failed.map { result in
        [
          .text(result.row.number.description), .text(result.row.child),
          .text(result.failure.reason.words ?? say(HistoryWords.erased)),
          .moment(result.failure.at), .text(name(result.row.holder)),
        ]
      })
  }

  private var originals: SheetTable {
    table(
      .originals, [.number, .time, .child, .document, .clerk],
      sheet.originals.map { held in
        [
          .text(held.number.description), .moment(held.since), .text(held.child),
          .text(say(DocumentWords(held.document))), .text(name(held.holder)),
        ]
      })
  }

  private var tomorrow: SheetTable {
    table(
      .tomorrow, [.number, .child, .step, .due, .clerk],
      sheet.due.map { row in
        [
          .text(row.number.description), .text(row.child), .text(say(StageWords(row.stage))),
          row.due.date.map { .day($0) } ?? .empty, .text(name(row.holder)),
        ]
      })
  }

  private func table(
    _ title: DaySheetWords, _ headings: [DaySheetWords], _ rows: [[SheetTable.Cell]]
  ) -> SheetTable {
    SheetTable(
      title: say(title), about: [], headings: headings.map { say($0) }, rows: rows, total: nil)
  }

  /// A page of A4 with a place for two signatures.
  package func page(isDemo: Bool) -> Page {
    var body = [
      PageBlock(style: .title, spans: [Span(say(FrameWords.dayEnd), .fixed)]),
      PageBlock(
        style: .centred,
        spans: [Span("\(office.organisation?.name ?? "") · \(sheet.day.dotted)", .fixed)]),
      PageBlock(style: .space, spans: []),
    ]
    body += lines.map { PageBlock(style: .line, spans: [Span($0, .fixed)]) }
    for table in tables {
      body.append(PageBlock(style: .space, spans: []))
      body.append(PageBlock(style: .title, spans: [Span(table.title, .fixed)]))
      body += ReportPage.rows(table)
    }
    body.append(PageBlock(style: .space, spans: []))
    for role in [DaySheetWords.handedOver, .tookOver] {
      body.append(PageBlock(style: .space, spans: []))
      body.append(
        PageBlock(style: .line, spans: [Span(say(role) + " ", .fixed), Span("", .empty("sign"))]))
    }
    return Page(
      form: nil, title: "\(say(FrameWords.dayEnd)) \(sheet.day.iso)", body: body,
      cover: [say(ReportDeskWords.made(now))], copy: 1, isDemo: isDemo)
  }
}
