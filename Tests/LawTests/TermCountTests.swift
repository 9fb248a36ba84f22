import Fixtures
import Law
import Testing

@Suite("Terms, by article 76 of the administrative code")
struct TermCountTests {
  static let five = TermCount(calendar: .five)

  /// The worked examples of FACTS, section 2, from the day of registration on.
  @Test(
    "The worked examples",
    arguments: [
      ("2026-05-26", .workingDays(2), "2026-05-29"), ("2026-10-27", .workingDays(5), "2026-11-03"),
      ("2026-11-23", .calendarDays(30), "2026-12-23"),
      ("2026-12-02", .calendarDays(30), "2027-01-05"),
      ("2026-12-30", .workingDays(2), "2027-01-05"), ("2027-03-12", .workingDays(2), "2027-03-17"),
      ("2026-08-28", .workingDays(2), "2026-09-01"),
    ] as [(CivilDate, TermLength, CivilDate)])
  func examples(registered: CivilDate, length: TermLength, due: CivilDate) throws {
    #expect(try Self.five.due(length, after: registered).date == due)
  }

  /// `home.req.3.1`: two working days.
  @Test(
    "Two working days, from each day of a week with nothing in it and across what stands in the way",
    arguments: [
      // An ordinary week.
      ("2026-11-16", "2026-11-18", "2026-11-18"), ("2026-11-17", "2026-11-19", "2026-11-19"),
      ("2026-11-18", "2026-11-20", "2026-11-20"), ("2026-11-19", "2026-11-23", "2026-11-21"),
      ("2026-11-20", "2026-11-24", "2026-11-23"),
      // New year: 1 and 2 January rest, 2027 gives Monday for Saturday the 2nd.
      ("2024-12-30", "2025-01-05", "2025-01-03"), ("2024-12-31", "2025-01-06", "2025-01-04"),
      ("2025-12-30", "2026-01-05", "2026-01-03"), ("2025-12-31", "2026-01-06", "2026-01-05"),
      ("2026-01-05", "2026-01-08", "2026-01-08"), ("2026-01-06", "2026-01-09", "2026-01-09"),
      ("2026-12-29", "2026-12-31", "2026-12-31"), ("2026-12-31", "2027-01-06", "2027-01-05"),
      ("2027-01-05", "2027-01-08", "2027-01-08"),
      // Women's Day.
      ("2026-03-05", "2026-03-10", "2026-03-07"), ("2026-03-06", "2026-03-11", "2026-03-10"),
      // Nauryz 2026: Saturday to Monday, moved to Tuesday and Wednesday.
      ("2026-03-19", "2026-03-26", "2026-03-25"), ("2026-03-20", "2026-03-27", "2026-03-26"),
      // May.
      ("2026-04-29", "2026-05-04", "2026-05-02"), ("2026-04-30", "2026-05-05", "2026-05-04"),
      ("2026-05-05", "2026-05-08", "2026-05-08"), ("2026-05-06", "2026-05-12", "2026-05-11"),
      ("2026-05-08", "2026-05-13", "2026-05-12"),
      // Swapped days of 2024: Saturday 4 May works, Wednesday 8 May rests, for five-day offices only.
      ("2024-05-02", "2024-05-04", "2024-05-04"), ("2024-05-03", "2024-05-06", "2024-05-06"),
      ("2024-05-06", "2024-05-13", "2024-05-10"),
      // Capital Day, Republic Day, Independence Day.
      ("2026-07-03", "2026-07-08", "2026-07-07"), ("2026-10-23", "2026-10-28", "2026-10-27"),
      ("2026-12-14", "2026-12-17", "2026-12-17"), ("2026-12-15", "2026-12-18", "2026-12-18"),
    ] as [(CivilDate, CivilDate, CivilDate)])
  func twoWorkingDays(registered: CivilDate, five: CivilDate, six: CivilDate) throws {
    #expect(try Self.five.due(.workingDays(2), after: registered).date == five)
    let sixDays = TermCount(calendar: .six)
    #expect(try sixDays.due(.workingDays(2), after: registered).date == six)
  }

  @Test(
    "Calendar days run through days off, but a term never ends on one",
    arguments: [
      ("2026-11-20", 1, "2026-11-23"), ("2026-11-20", 2, "2026-11-23"),
      ("2026-11-20", 3, "2026-11-23"),
      ("2026-11-20", 4, "2026-11-24"), ("2026-03-19", 1, "2026-03-20"),
      ("2026-03-19", 2, "2026-03-26"),
      ("2026-03-19", 6, "2026-03-26"), ("2026-03-19", 7, "2026-03-26"),
      ("2026-03-19", 8, "2026-03-27"),
      ("2026-12-02", 29, "2026-12-31"), ("2026-12-02", 30, "2027-01-05"),
      ("2026-12-02", 34, "2027-01-05"),
      ("2026-12-02", 35, "2027-01-06"), ("2026-04-27", 9, "2026-05-06"),
      ("2026-04-27", 10, "2026-05-08"),
      ("2026-09-01", 90, "2026-11-30"), ("2026-01-09", 365, "2027-01-11"),
    ] as [(CivilDate, Int, CivilDate)])
  func calendarDays(registered: CivilDate, days: Int, due: CivilDate) throws {
    #expect(try Self.five.due(.calendarDays(days), after: registered).date == due)
  }

  @Test(
    "Months end on the same day of the month, or on its last, or on the next working day",
    arguments: [
      ("2026-10-23", 1, "2026-11-23"), ("2026-10-21", 1, "2026-11-23"),
      ("2026-01-31", 1, "2026-03-02"),
      ("2026-01-15", 11, "2026-12-15"), ("2026-01-16", 11, "2026-12-17"),
      ("2026-02-02", 11, "2027-01-05"),
    ] as [(CivilDate, Int, CivilDate)])
  func months(registered: CivilDate, months: Int, due: CivilDate) throws {
    #expect(try Self.five.due(.months(months), after: registered).date == due)
  }

  @Test("Hours and minutes run from the moment, by day and by night")
  func clockTerms() throws {
    let start: Moment = "2026-11-20T18:00:00.500"
    let day = try Self.five.due(.hours(24), after: start)
    #expect(day.moment == "2026-11-21T18:00:00.500")
    #expect(day.date == "2026-11-21")
    #expect(try Self.five.due(.minutes(15), after: start).moment == "2026-11-20T18:15:00.500")
    #expect(day.trace.isEmpty)
  }

  @Test("The trace names every day with its cause")
  func trace() throws {
    let due = try Self.five.due(.workingDays(2), after: "2026-05-06" as CivilDate)
    #expect(
      due.trace.map(\.date) == [
        "2026-05-07", "2026-05-08", "2026-05-09", "2026-05-10", "2026-05-11", "2026-05-12",
      ])
    #expect(due.trace.map(\.why) == [.holiday, nil, .weekend, .weekend, .movedDayOff, nil])
    #expect(due.trace.map(\.ordinal) == [nil, 1, nil, nil, nil, 2])
    #expect(due.trace[2].day.observance == .victoryDay)
    #expect(due.trace[4].day.kind == .movedDayOff(for: "2026-05-09"))
  }

  @Test("The trace of calendar days tells how the last day moved")
  func movedTrace() throws {
    let due = try Self.five.due(.calendarDays(30), after: "2026-12-02" as CivilDate)
    let tail = due.trace.suffix(5)
    #expect(tail.map(\.ordinal) == [30, nil, nil, nil, nil])
    #expect(tail.map(\.why) == [nil, .weekend, .weekend, .movedDayOff, .lastDayMoved])
    #expect(due.certainty == .estimated, "it rests on a day of 2027")
  }

  @Test("A day of rest that works is counted and named")
  func workingWeekend() throws {
    let due = try Self.five.due(.workingDays(2), after: "2024-05-02" as CivilDate)
    #expect(due.trace.map(\.why) == [nil, .workingWeekend])
    #expect(due.certainty == .confirmed)
  }

  @Test("Beyond the known years there is no date, only the reason")
  func beyond() {
    #expect(
      throws: TermGap.calendar(CalendarGap(date: "2028-01-01", known: "2024-01-01"..."2027-12-31"))
    ) {
      try Self.five.due(.workingDays(2), after: "2027-12-30" as CivilDate)
    }
    #expect(throws: TermGap.self) {
      try Self.five.due(.calendarDays(30), after: "2027-12-10" as CivilDate)
    }
  }
}

@Suite("Paused terms")
struct PausedTermTests {
  static func count(_ from: CivilDate, _ through: CivilDate?) -> TermCount {
    TermCount(calendar: .five, pauses: [Pause(from: from, through: through)])
  }

  @Test(
    "Days of a pause do not count, its first and last included",
    arguments: [
      ("2026-11-25", "2026-11-25", "2026-11-27"), ("2026-11-25", "2026-11-26", "2026-11-30"),
      ("2026-11-26", "2026-11-26", "2026-11-27"), ("2026-11-27", "2026-11-30", "2026-11-26"),
      ("2026-11-20", "2026-11-24", "2026-11-26"), ("2026-11-28", "2026-11-29", "2026-11-26"),
    ] as [(CivilDate, CivilDate, CivilDate)])
  func workingDays(from: CivilDate, through: CivilDate, due: CivilDate) throws {
    let count = Self.count(from, through)
    #expect(try count.due(.workingDays(2), after: "2026-11-24" as CivilDate).date == due)
  }

  @Test("A pause lengthens calendar days by as many days, and stands in the trace")
  func calendarDays() throws {
    let due = try Self.count("2026-11-26", "2026-11-27").due(
      .calendarDays(5), after: "2026-11-24" as CivilDate)
    #expect(due.date == "2026-12-01")
    #expect(due.trace.filter { $0.why == .paused }.map(\.date) == ["2026-11-26", "2026-11-27"])
  }

  @Test("A term that stands still has no due date until the pause ends")
  func open() {
    #expect(throws: TermGap.paused(since: "2026-11-25")) {
      try Self.count("2026-11-25", nil).due(.workingDays(2), after: "2026-11-24" as CivilDate)
    }
  }

  @Test("A pause that begins after the due date changes nothing")
  func late() throws {
    let due = try Self.count("2026-11-27", nil).due(
      .workingDays(2), after: "2026-11-24" as CivilDate)
    #expect(due.date == "2026-11-26")
  }

  @Test("The last day does not move into a pause")
  func movedIntoPause() throws {
    // 30 days from 2 December end on 1 January; the 5th and 6th are paused.
    let due = try Self.count("2027-01-05", "2027-01-06").due(
      .calendarDays(30), after: "2026-12-02" as CivilDate)
    #expect(due.date == "2027-01-08")
  }
}

@Suite("What holds for every term")
struct TermPropertyTests {
  static let lengths: [TermLength] =
    (1...12).map(TermLength.workingDays)
    + [1, 2, 3, 5, 10, 30, 90, 365].map(TermLength.calendarDays)
    + [1, 3, 6].map(TermLength.months)

  static func days(_ first: CivilDate, _ count: Int) -> [CivilDate] {
    (0..<count).map { first.adding(days: $0) }
  }

  @Test(
    "A due date works, lies after the start, and the trace adds up to it",
    arguments: [WorkWeek.five, .six])
  func traceAddsUp(week: WorkWeek) throws {
    let count = TermCount(calendar: WorkingCalendar(week: week))
    for start in Self.days("2025-12-01", 365) {
      for length in Self.lengths {
        let due = try count.due(length, after: start)
        #expect(due.date > start)
        #expect(try count.calendar.works(due.date))
        #expect(due.trace.first?.date == start.adding(days: 1))
        #expect(due.trace.last?.date == due.date)
        #expect(due.trace.count == start.days(until: due.date), "no day is left out")
        let ordinals = due.trace.compactMap(\.ordinal)
        #expect(ordinals == Array(1...max(1, ordinals.count)))
        switch length {
        case .workingDays(let days), .calendarDays(let days): #expect(ordinals.count == days)
        case .months, .hours, .minutes: break
        }
      }
    }
  }

  @Test("A later start never gives an earlier due date")
  func monotone() throws {
    let count = TermCount(calendar: .five)
    for length in Self.lengths {
      var previous: CivilDate?
      for start in Self.days("2024-01-01", 1_000) {
        let due = try count.due(length, after: start).date
        if let previous { #expect(previous <= due) }
        previous = due
      }
    }
  }

  @Test("A longer term never ends earlier")
  func longer() throws {
    let count = TermCount(calendar: .five)
    for start in Self.days("2026-01-01", 400) {
      let working = try (1...15).map { try count.due(.workingDays($0), after: start).date }
      #expect(zip(working, working.dropFirst()).allSatisfy { $0 < $1 })
      let calendar = try (1...40).map { try count.due(.calendarDays($0), after: start).date }
      #expect(zip(calendar, calendar.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test("A day off more never makes a term shorter", arguments: [UInt64(11), 12, 13, 14, 15, 16])
  func dayOff(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let before = TermCount(calendar: .five)
    for _ in 0..<40 {
      let closed = CivilDate(iso: "2026-06-01")?.adding(
        days: Int.random(in: 0..<200, using: &random))
      guard let closed else { return }
      let entry = CalendarEntry(
        date: closed, effect: .closed, source: "бұйрық", certainty: .confirmed)
      let after = TermCount(calendar: WorkingCalendar(week: .five, additions: [entry]))
      let start = closed.adding(days: -Int.random(in: 0..<40, using: &random))
      for length in Self.lengths {
        let plain = try before.due(length, after: start).date
        let longer = try after.due(length, after: start).date
        #expect(longer >= plain)
        if closed <= start || closed > plain { #expect(longer == plain) }
      }
    }
  }

  @Test("A pause never makes a term shorter", arguments: [UInt64(21), 22, 23])
  func pauses(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let plain = TermCount(calendar: .five)
    for _ in 0..<60 {
      let start = CivilDate(dayNumber: Int.random(in: 20_500...20_720, using: &random))
      let from = start.adding(days: Int.random(in: -5..<30, using: &random))
      let pause = Pause(
        from: from, through: from.adding(days: Int.random(in: 0..<10, using: &random)))
      let paused = TermCount(calendar: .five, pauses: [pause])
      for length in Self.lengths where length != .months(6) {
        #expect(try paused.due(length, after: start).date >= plain.due(length, after: start).date)
      }
    }
  }
}
