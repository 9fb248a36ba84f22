import Cases
import Law
import Screen

/// The calendar of the office: what distinguishes a year from a plain run of weeks, with source and
/// certainty, and the days that the office has added by an act.
package struct CalendarScreen: Equatable, Sendable {
  var year: Int
  var index = 0
  var records: [CalendarRecord] = []

  init(year: Int) { self.year = year }

  static let actions: [CommandID: Action] = [
    .addDay: { $0.askDay() },
    .removeDay: { $0.askRemoval() },
    .nextYear: { $0.showNextYear() },
  ]

  /// One line of the list.
  struct Line: Equatable {
    let day: CalendarDay?
    let entry: CalendarEntry
    /// The office's own entry, in force or taken back.
    let record: CalendarRecord?
  }
}

/// What the calendar and rules desk asks of the store.
package enum CalendarRequest: Equatable, Sendable {
  case load
  /// What the change would do; nothing is recorded.
  case preview(CalendarChange)
  case confirm(CalendarChange)
  /// The schedule of a service, or the order's again.
  case settle(OfficeChoice)

  /// Whether something would be lost if it were not carried out.
  var isWriting: Bool {
    switch self {
    case .load, .preview: false
    case .confirm, .settle: true
    }
  }
}

/// What came of it.
package enum CalendarAnswer: Equatable, Sendable {
  case records([CalendarRecord])
  case recounted(Recount)
  case changed(Recount)
  case refused(CalendarRefusal)
  case settled(Office)
  case notSettled(OfficeChoice.Refusal)
}

extension Model {
  private var calendarScreen: CalendarScreen? {
    get {
      if case .calendar(let screen) = stack.last { return screen }
      return nil
    }
    set {
      guard let newValue, case .calendar = stack.last else { return }
      stack[stack.count - 1] = .calendar(newValue)
    }
  }

  mutating func openCalendar() -> [Effect] {
    layers.removeAll()
    var screen = CalendarScreen(year: today.year)
    // What lies ahead is what one comes for.
    let ahead = lines(screen).firstIndex { $0.entry.date >= today }
    screen.index = ahead ?? 0
    stack.append(.calendar(screen))
    return [.calendar(.load)]
  }

  mutating func moveCalendar(_ key: Key) -> [Effect]? {
    guard var screen = calendarScreen,
      let index = ListMovement.move(key, from: screen.index, count: lines(screen).count)
    else { return nil }
    screen.index = index
    calendarScreen = screen
    return []
  }

  mutating func showNextYear() -> [Effect] {
    guard var screen = calendarScreen else { return [] }
    let years = office.calendar.years
    screen.year = screen.year < years.upperBound ? screen.year + 1 : years.lowerBound
    screen.index = 0
    calendarScreen = screen
    return []
  }

  /// First what becomes of the day, then its date and the act: nothing is preselected.
  mutating func askDay() -> [Effect] {
    guard clerk.role.keepsCalendar else {
      return takeCalendar(.refused(.roleMayNot(clerk.role)))
    }
    let kinds = CalendarDayKind.all
    layers.append(
      .choice(
        ChoiceLayer(
          title: say(CalendarDeskWords.addTitle),
          options: kinds.map { ChoiceLayer.Option(say(CalendarKindWords($0)), "") },
          purpose: .calendarDay(kinds))))
    return []
  }

  mutating func openDayForm(_ kind: CalendarDayKind) -> [Effect] {
    layers.append(
      .form(
        FormLayer(
          .calendarDay(kind),
          fields: [FormField(.date), FormField(.movedFrom), FormField(.calendarAct)])))
    return []
  }

  /// Only what the office itself has added can be taken back.
  mutating func askRemoval() -> [Effect] {
    guard let screen = calendarScreen else { return [] }
    let lines = lines(screen)
    guard lines.indices.contains(screen.index), let record = lines[screen.index].record,
      record.removed == nil
    else {
      tell(.onlyOwnDays, isBad: true)
      return []
    }
    return [.calendar(.preview(.remove(record.entry.date)))]
  }

  mutating func takeCalendar(_ answer: CalendarAnswer) -> [Effect] {
    switch answer {
    case .records(let records):
      calendarScreen?.records = records
      return []
    case .recounted(let recount):
      stack.append(.recount(RecountScreen(recount: recount)))
      return []
    case .changed(let recount):
      alarm = nil
      if case .recount = stack.last { stack.removeLast() }
      tell(.calendarChanged(recount.changes.count))
      return [.loadOffice, .calendar(.load)] + refreshInbox()
    case .refused(let refusal):
      note = TimedNote(text: say(CalendarRefusalWords(refusal)), isBad: true, since: now)
      return []
    case .settled(let office): return takeSchedule(office)
    case .notSettled(let refusal): return refuseSchedule(refusal)
    }
  }

  // MARK: View

  func viewCalendar(_ screen: CalendarScreen) -> Sheet {
    let lines = lines(screen)
    let own = screen.records.count { $0.removed == nil }
    var sheet = frame(title: [say(CalendarDeskWords.title), "\(screen.year)"])
    sheet.strip = [
      Run(say(CalendarDeskWords.summary(week: office.settings.week, own: own)), .muted)
    ]
    sheet.blocks = [
      .table(
        Table(
          columns: [
            Table.Column(say(CalendarDeskWords.date), 9, upTo: 11, isAnchor: true),
            Table.Column(say(CalendarDeskWords.status), 7, upTo: 12),
            Table.Column(say(CalendarDeskWords.cause), 20, upTo: 50),
            Table.Column(say(CalendarDeskWords.act), 20, upTo: 46, leaves: 2),
            Table.Column(say(CalendarDeskWords.author), 12, upTo: 24, leaves: 1),
          ], rows: rows(lines), selected: lines.isEmpty ? nil : screen.index,
          empty: say(CalendarDeskWords.nothing)))
    ]
    if lines.indices.contains(screen.index) {
      sheet.blocks += [.rule, .paragraph([Run(whole(lines[screen.index]))], indent: 1)]
    }
    sheet.next = say(
      clerk.role.keepsCalendar ? CalendarDeskWords.nextAdd : CalendarDeskWords.nextRead)
    return sheet
  }

  private func rows(_ lines: [CalendarScreen.Line]) -> [Table.Row] {
    lines.map { line in
      let date = line.entry.date
      let isGone = line.record?.removed != nil
      let isOwn = line.record != nil && !isGone
      let role: Role = isGone ? .muted : isOwn ? .accent : .text
      let weekday = say(WeekdayWords(date.weekday, isLong: false))
      return .item(
        Table.Item(
          mark: isOwn ? "+" : " ",
          cells: [
            Run("\(weekday) \(date.dottedShort)", date == today ? .today : role),
            Run(status(line), role), Run(cause(line), role), Run(line.entry.source, .muted),
            Run(author(line), .muted),
          ]))
    }
  }

  /// What the columns may have cut.
  private func whole(_ line: CalendarScreen.Line) -> String {
    [line.entry.date.dotted, status(line), cause(line), line.entry.source, author(line)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func status(_ line: CalendarScreen.Line) -> String {
    if line.record?.removed != nil { return say(CalendarDeskWords.takenBack) }
    return say(line.entry.effect.works ? CalendarDeskWords.opened : CalendarDeskWords.closed)
  }

  private func cause(_ line: CalendarScreen.Line) -> String {
    let words = say(CalendarCauseWords(line.entry))
    return line.entry.certainty == .estimated
      ? "\(words) · \(say(TraceWords.estimated))" : words
  }

  private func author(_ line: CalendarScreen.Line) -> String {
    guard let record = line.record else { return "" }
    let signature = record.removed ?? record.added
    let name = office.clerk(signature.clerk)?.name ?? signature.clerk.account
    return "\(name), \(signature.at.date.dottedShort) \(signature.at.time)"
  }

  /// The days of the year by date, an entry that was taken back beside what counts now.
  private func lines(_ screen: CalendarScreen) -> [CalendarScreen.Line] {
    let days = (try? office.calendar.exceptions(in: screen.year)) ?? []
    let inForce = days.map { day, entry in
      CalendarScreen.Line(
        day: day, entry: entry,
        record: screen.records.last { $0.entry == entry && $0.removed == nil })
    }
    let gone = screen.records.filter {
      $0.removed != nil && $0.entry.date.year == screen.year
    }.map { CalendarScreen.Line(day: nil, entry: $0.entry, record: $0) }
    return (inForce + gone).sorted { $0.entry.date < $1.entry.date }
  }
}

/// What an administrator makes of a day.
struct CalendarDayKind: Equatable, Sendable {
  let works: Bool
  let certainty: Certainty

  static let all: [CalendarDayKind] = [
    CalendarDayKind(works: false, certainty: .confirmed),
    CalendarDayKind(works: true, certainty: .confirmed),
    CalendarDayKind(works: false, certainty: .estimated),
    CalendarDayKind(works: true, certainty: .estimated),
  ]
}
