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

  static let lines: [Substring] = {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Tables/terms.tsv"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }()

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
