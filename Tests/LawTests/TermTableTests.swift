import Fixtures
import Foundation
import Law
import Testing

@Suite("Terms of all services against another count")
struct TermTableTests {
  struct Row: CustomTestStringConvertible {
    let service: Service
    let channel: Channel
    let received: Moment
    let registered: CivilDate
    let term: TermID
    let due: CivilDate
    var testDescription: String { "\(service) \(channel) \(received) \(term)" }

    init?(_ line: Substring) {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 6, let service = Service(rawValue: cells[0]),
        let channel = Channel(rawValue: cells[1]), let received = Moment(iso: cells[2]),
        let registered = CivilDate(iso: cells[3]), let term = TermID(rawValue: cells[4]),
        let due = CivilDate(iso: cells[5])
      else { return nil }
      self.service = service
      self.channel = channel
      self.received = received
      self.registered = registered
      self.term = term
      self.due = due
    }
  }

  static let lines = read("terms.tsv")

  private static func read(_ name: String) -> [Substring] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Tables/\(name)"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  @Test("Registration and due date of every row agree")
  func rows() throws {
    #expect(Self.lines.count >= 500)
    for line in Self.lines {
      let row = try #require(Row(line), "\(line)")
      let rules = try #require(RuleBook.newest(row.service))
      let place: Place =
        row.channel == .stateCorporation
        ? .stateCorporation : try #require(rules.hours.first?.places.first)
      let registration = try RegistrationRule(
        hours: try #require(rules.hours(at: place)), afterHoursClause: rules.afterHours,
        calendar: .five
      ).register(row.received, via: row.channel)
      #expect(registration.date == row.registered, "\(line)")
      let term = try #require(rules.terms(via: row.channel).first { $0.id == row.term }, "\(line)")
      let due = try TermCount(calendar: .five).due(term, after: registration.date).date
      #expect(due == row.due, "\(line)")
    }
  }

  /// A row of the second table: a term from the fact it starts with.
  struct FactRow {
    let service: Service
    let channel: Channel
    let week: WorkWeek
    let start: TermStart
    /// A day, or for hours and minutes a moment.
    let from: Moment
    let pause: Pause?
    let term: TermID
    let due: String

    init?(_ line: Substring) {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 8, let service = Service(rawValue: cells[0]),
        let channel = Channel(rawValue: cells[1]), let start = TermStart(rawValue: cells[3]),
        let from = Moment(iso: cells[4])
          ?? CivilDate(iso: cells[4]).map({
            Moment($0, ClockTime(0, 0))
          }), let term = TermID(rawValue: cells[6])
      else { return nil }
      self.service = service
      self.channel = channel
      week = cells[2] == "6" ? .six : .five
      self.start = start
      self.from = from
      let days = cells[5].split(separator: ".", omittingEmptySubsequences: true)
      pause =
        days.count == 2
        ? CivilDate(iso: days[0]).map { first in
          Pause(from: first, through: CivilDate(iso: days[1]))
        } : nil
      self.term = term
      due = cells[7]
    }
  }

  static let factLines = read("terms-from-facts.tsv")

  @Test("Terms from every start agree, in both weeks, with pauses, in months, hours and minutes")
  func factRows() throws {
    #expect(Self.factLines.count >= 500)
    for line in Self.factLines {
      let row = try #require(FactRow(line), "\(line)")
      let rules = try #require(RuleBook.newest(row.service))
      let term = try #require(
        rules.terms(via: row.channel).first { $0.id == row.term && $0.start == row.start },
        "\(line)")
      let count = TermCount(
        calendar: WorkingCalendar(week: row.week), pauses: [row.pause].compactMap(\.self))
      let due = try count.due(term, after: row.from)
      let expected = Moment(iso: row.due)
      #expect(due.moment == expected, "\(line)")
      if expected == nil { #expect(due.date.iso == row.due, "\(line): \(due.date)") }
    }
  }

  @Test("No term of any service is without a row, in either week")
  func everyTerm() throws {
    let rows = try Self.factLines.map { try #require(FactRow($0)) }
    for service in RuleBook.loaded {
      for term in try #require(RuleBook.newest(service)).terms {
        let own = rows.filter { row in
          row.service == service && row.term == term.id && row.start == term.start
            && term.channels.contains(row.channel)
        }
        #expect(Set(own.map(\.week)) == [.five, .six], "\(service) \(term.id) \(term.start)")
      }
    }
    let units = Set(
      RuleBook.loaded.flatMap { RuleBook.newest($0)?.terms ?? [] }.map { $0.length.slug.unit })
    #expect(units == ["working_days", "calendar_days", "months", "hours", "minutes"])
    #expect(rows.count { $0.pause != nil } >= 50)
  }

  @Test(
    "The duty section of the State Corporation works to 20:00, on Saturday to 13:00, elsewhere not")
  func dutySection() throws {
    let rules = try #require(RuleBook.newest(.camp))
    let duty = try #require(rules.hours(at: .stateCorporationDuty))
    let ordinary = try #require(rules.hours(at: .stateCorporation))
    func state(_ hours: HoursRule, _ moment: Moment) throws -> OfficeState {
      try hours.state(at: moment, calendar: .five)
    }
    #expect(try state(duty, "2026-11-24T20:00") == .open)
    #expect(try state(duty, "2026-11-24T20:00:00.001") == .afterClosing)
    #expect(try state(duty, "2026-11-21T09:00") == .open)
    #expect(try state(duty, "2026-11-21T13:00:00.001") == .afterClosing)
    #expect(try state(duty, "2026-11-22T10:00").staffIsThere == false)
    #expect(try state(ordinary, "2026-11-24T13:30") == .open, "no break at the State Corporation")
    #expect(try state(ordinary, "2026-11-24T18:00:00.001") == .afterClosing)
    #expect(try state(ordinary, "2026-11-21T10:00").staffIsThere == false)
    #expect(try state(duty, "2027-05-01T10:00").staffIsThere == false, "a holiday on a Saturday")
  }

  @Test("A Saturday that an administrator closes shuts the duty section too, and no other Saturday")
  func dutySectionClosed() throws {
    let duty = try #require(RuleBook.newest(.camp)?.hours(at: .stateCorporationDuty))
    let closed = CalendarEntry(
      date: "2026-11-21", effect: .closed, source: "№ 1 бұйрық", certainty: .confirmed)
    for week in WorkWeek.allCases {
      let calendar = WorkingCalendar(week: week, additions: [closed])
      #expect(try !duty.state(at: "2026-11-21T10:00", calendar: calendar).staffIsThere)
      #expect(try duty.state(at: "2026-11-28T10:00", calendar: calendar) == .open)
      #expect(try duty.state(at: "2026-11-28T13:00:00.001", calendar: calendar) == .afterClosing)
    }
  }
}
