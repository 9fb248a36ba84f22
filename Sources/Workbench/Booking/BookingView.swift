import Cases
import Law
import Letters
import Screen

extension Model {
  func viewBooking(_ screen: BookingScreen) -> Sheet {
    var sheet = frame(title: bookingTitle(screen))
    sheet.strip = visitorStrip
    let view = BookingView(self, screen)
    let isSmall = size.width < 60 || size.height < 20
    sheet.blocks = view.heads(isSmall: isSmall)
    if !isSmall, !isPlain { sheet.blocks += view.weeks(lines: size.height < 32 ? 6 : 10) }
    let reminder = view.reminder.map { [Run("   "), $0] } ?? []
    sheet.blocks += [
      .rule, .line([Run(view.dayTitle, .heading)] + (isSmall ? [] : reminder)),
      .table(view.table),
    ]
    sheet.next = view.next
    return sheet
  }

  private func bookingTitle(_ screen: BookingScreen) -> [String] {
    var title = [say(BookingWords.title), say(ServiceWords(screen.service))]
    if let file = screen.file { title.append(number(file.subject)) }
    return title
  }
}

/// The calendar of visits in lines.
struct BookingView {
  private let model: Model
  private let screen: BookingScreen

  init(_ model: Model, _ screen: BookingScreen) {
    self.model = model
    self.screen = screen
  }

  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }
  private var slotTable: SlotTable? { model.office.slotTable(of: screen.service) }

  // MARK: Limit and queue

  /// The last day that the order allows, with its term.
  private var limit: TermRun? {
    guard let subject = screen.file?.subject, let rules = model.office.rules(for: subject) else {
      return nil
    }
    let terms = try? subject.runningTerms(
      rules, calendar: model.office.calendar, place: model.place)
    return terms?.first { $0.term.id == .examination }
  }

  /// Which day is the last, by which clause, and the earliest free hour; how many wait, since when,
  /// and for how long.
  func heads(isSmall: Bool) -> [Block] {
    guard !isSmall else {
      return [limitRuns, [earliestRun]].filter { !$0.isEmpty }.map(Block.line)
    }
    let between = limitRuns.isEmpty ? [] : [Run(" · ", .muted)]
    let line = screen.state?.line ?? WaitingLine(count: 0, since: nil)
    let days = earliest.map { model.today.days(until: $0.date) } ?? 0
    return [
      .line(limitRuns + between + [earliestRun]),
      .line([Run(say(BookingWords.queue(line.count, since: line.since, days: days)), .muted)]),
    ]
  }

  private var limitRuns: [Run] {
    guard let limit else { return [] }
    return [
      Run(say(BookingWords.lastDay(named(limit.due.date))) + " "),
      Run(limit.term.clauses.first?.text ?? "", .clause),
    ]
  }

  private var earliest: Moment? {
    guard let table = slotTable, let state = screen.state else { return nil }
    return table.earliest(state.book, after: model.now)
  }

  private var earliestRun: Run {
    guard let earliest else { return Run(say(BookingWords.noneFree), .warning) }
    let isLate = limit.map { earliest.date > $0.due.date } ?? false
    return Run(
      say(BookingWords.earliest("\(named(earliest.date)), \(earliest.time)")),
      isLate ? .warning : .text)
  }

  private func named(_ day: CivilDate) -> String {
    "\(say(WeekdayWords(day.weekday, isLong: false))) \(day.dotted)"
  }

  // MARK: Weeks

  /// A line a week: the days that an office works, each with its free hours or why it has none.
  func weeks(lines: Int) -> [Block] {
    let monday = Self.monday(of: model.today)
    let ahead = monday.days(until: Self.monday(of: screen.day)) / 7
    let first = monday.adding(days: 7 * max(0, ahead - lines + 2))
    return [.line([Run(weekdays, .heading)])]
      + (0..<lines).map { week in .line(runs(of: first.adding(days: 7 * week))) }
  }

  private var weekdays: String {
    let days = Weekday.allCases.prefix(daysInWeek).map { say(WeekdayWords($0, isLong: false)) }
    return "    " + days.map { fitted(" " + $0, 13) }.joined()
  }

  private var daysInWeek: Int { model.office.settings.week == .six ? 6 : 5 }

  private static func monday(of day: CivilDate) -> CivilDate {
    day.adding(days: -day.weekday.rawValue)
  }

  private func runs(of monday: CivilDate) -> [Run] {
    let month = Run(monday.dottedShort.suffix(2) + "  ", .muted)
    return [month] + (0..<daysInWeek).flatMap { cell(monday.adding(days: $0)) }
  }

  private func cell(_ day: CivilDate) -> [Run] {
    let isHere = day == screen.day
    let digits = "\(isHere ? ">" : " ")\(twoDigitDay(day)) "
    let word = fitted(word(day), 8)
    return [
      Run(digits, isHere ? .accent : day == model.today ? .today : role(day)),
      Run(word + " ", role(day)),
    ]
  }

  private func twoDigitDay(_ day: CivilDate) -> String { String(day.dottedShort.prefix(2)) }

  private func fitted(_ text: String, _ cells: Int) -> String {
    text + String(repeating: " ", count: max(0, cells - text.cells))
  }

  private func word(_ day: CivilDate) -> String {
    guard day >= model.today, let table = slotTable, let state = screen.state else { return "" }
    guard let starts = try? table.starts(on: day), !starts.isEmpty else {
      return say(BookingWords.dayOff)
    }
    let free = (try? table.free(on: day, state.book, after: model.now)) ?? 0
    if day == limit?.due.date { return say(BookingWords.last(free)) }
    return free == 0 ? "—" : say(BookingWords.free(free))
  }

  private func role(_ day: CivilDate) -> Role {
    guard let limit = limit?.due.date else { return .text }
    return day > limit ? .forbidden : day == limit ? .warning : .text
  }

  // MARK: The day

  var dayTitle: String {
    guard let limit = limit?.due.date, screen.day > limit else { return named(screen.day) }
    return "\(named(screen.day)) — \(say(BookingWords.beyond))"
  }

  var table: Table {
    let slots = model.slots(screen)
    return Table(
      columns: [
        Table.Column("", 7, upTo: 9, isAnchor: true), Table.Column("", 9, upTo: 12),
        Table.Column("", 20, upTo: 60, leaves: 1),
      ], rows: slots.map(row), selected: slots.isEmpty ? nil : screen.index,
      empty: say(screen.state == nil ? BookingWords.reading : BookingWords.noHours),
      showsHeadings: false)
  }

  private func row(_ slot: Slot) -> Table.Row {
    let rooms = screen.state?.book.rooms ?? 0
    let free = rooms - slot.taken.count
    let isPast = slot.start <= model.now
    let who = slot.taken.map { "\($0.child) \($0.detail)" }.joined(separator: " · ")
    let state =
      isPast
      ? Run(say(BookingWords.past), .muted)
      : free > 0
        ? Run(say(rooms > 1 ? BookingWords.free(free) : BookingWords.freeHour), .ok)
        : Run(say(BookingWords.takenHour), .muted)
    return .item(
      Table.Item(cells: [
        Run(slot.start.time.description, isPast ? .muted : .text), state, Run(who, .muted),
      ]))
  }

  // MARK: Reminders

  /// On which days a message goes, or that somebody must call.
  var reminder: Run? {
    guard let file = screen.file, let rules = model.office.rules(for: file.subject) else {
      return nil
    }
    let days = rules.reminderDays.map { screen.day.adding(days: $0) }.filter { $0 >= model.today }
      .map(\.dottedShort)
    guard !days.isEmpty else { return nil }
    guard let phone = file.history.applicant.facts.phone else {
      return Run(say(BookingWords.noPhone), .warning)
    }
    return Run(
      say(BookingWords.reminders(days.joined(separator: ", "), PhoneText.spoken(phone))), .muted)
  }

  var next: String {
    let slots = model.slots(screen)
    guard slots.indices.contains(screen.index) else { return "" }
    let start = slots[screen.index].start
    return say(BookingWords.nextBook("\(named(start.date)), \(start.time)"))
  }
}
