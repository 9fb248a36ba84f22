import Cases
import Law
import Screen

/// A due date as lists say it: in days that matter, with its hour on the last day.
struct DueWording: Phrase {
  private let state: DueState
  private let now: Moment
  private let calendar: WorkingCalendar
  private let left: WorkingTimeLeft?

  init(_ state: DueState, now: Moment, calendar: WorkingCalendar) {
    self.init(state, now: now, calendar: calendar, left: nil)
  }

  /// With the working time that is left.
  init(_ state: DueState, now: Moment, calendar: WorkingCalendar, hours: HoursRule?) {
    var left: WorkingTimeLeft?
    if case .due(let date, let closes) = state {
      left = try? WorkingTimeLeft(
        until: date, closes: closes, hours: hours, now: now, calendar: calendar)
    }
    self.init(state, now: now, calendar: calendar, left: left)
  }

  private init(
    _ state: DueState, now: Moment, calendar: WorkingCalendar, left: WorkingTimeLeft?
  ) {
    self.state = state
    self.now = now
    self.calendar = calendar
    self.left = left
  }

  private enum Shape {
    case overdue(Int)
    case today(ClockTime)
    /// Minutes of office hours.
    case leftToday(Int)
    case tomorrow
    case later(CivilDate)
    case workingDays(CivilDate, Int)
    case none
    case unknown
    case uncounted
  }

  private var shape: Shape {
    switch state {
    case .due(let date, let closes):
      let today = now.date
      if date < today { return .overdue(workingDays(after: date, until: today)) }
      if date == today {
        if case .minutes(let minutes) = left { return .leftToday(minutes) }
        return .today(closes)
      }
      if date == today.adding(days: 1) { return .tomorrow }
      if case .workingDays(let days) = left { return .workingDays(date, days) }
      return .later(date)
    case .none: return .none
    case .unknown: return .unknown
    case .uncounted: return .uncounted
    }
  }

  /// Overdue days are counted in the unit of the term; where the calendar ends, in plain days.
  private func workingDays(after date: CivilDate, until today: CivilDate) -> Int {
    let days = try? calendar.workingDays(after: date, through: today)
    return max(1, days ?? date.days(until: today))
  }

  /// `!` overdue, `*` today, for eyes without colour.
  var mark: Character {
    switch shape {
    case .overdue: "!"
    case .today, .leftToday: "*"
    case .tomorrow, .later, .workingDays, .none, .unknown, .uncounted: " "
    }
  }

  var role: Role {
    switch shape {
    case .overdue: .overdue
    case .today(let closes):
      now.time.minutes > closes.minutes - 120 ? .urgent : .due
    case .leftToday(let minutes): minutes < 120 ? .urgent : .due
    case .tomorrow, .later, .workingDays: .text
    case .none, .unknown: .unknown
    case .uncounted: .error
    }
  }

  /// The same date without the working days.
  private func later(_ date: CivilDate) -> DueWording {
    DueWording(.due(date, closes: ClockTime(minutes: 0)), now: now, calendar: calendar)
  }

  var kazakh: String {
    switch shape {
    case .overdue(let days): "\(days) күн өтті"
    case .today(let closes): "бүгін \(closes)"
    case .leftToday(let minutes): "бүгін \(TimeLeftWords.hours(minutes)) қалды"
    case .workingDays(let date, let days): "\(later(date).kazakh) · \(days) күн"
    case .tomorrow: "ертең"
    case .later(let date): "\(date.dottedShort) \(WeekdayWords(date.weekday, isLong: false).kazakh)"
    case .none: "мерзімі жоқ"
    case .unknown: "белгісіз"
    case .uncounted: "есептелмеді"
    }
  }

  var russian: String {
    switch shape {
    case .overdue(let days): "прошло \(days) дн."
    case .today(let closes): "сегодня \(closes)"
    case .leftToday(let minutes): "сегодня ещё \(TimeLeftWords.hours(minutes))"
    case .workingDays(let date, let days): "\(later(date).russian) · \(days) дн."
    case .tomorrow: "завтра"
    case .later(let date):
      "\(date.dottedShort) \(WeekdayWords(date.weekday, isLong: false).russian)"
    case .none: "без срока"
    case .unknown: "неизвестен"
    case .uncounted: "не рассчитан"
    }
  }

  var english: String {
    switch shape {
    case .overdue(let days): "\(days) d late"
    case .today(let closes): "today \(closes)"
    case .leftToday(let minutes): "today \(TimeLeftWords.hours(minutes)) left"
    case .workingDays(let date, let days): "\(later(date).english) · \(days) d"
    case .tomorrow: "tomorrow"
    case .later(let date):
      "\(WeekdayWords(date.weekday, isLong: false).english) \(date.dottedShort)"
    case .none: "no deadline"
    case .unknown: "unknown"
    case .uncounted: "not counted"
    }
  }
}

/// The working time that is left, in words.
struct TimeLeftWords: Phrase {
  private let left: WorkingTimeLeft

  init(_ left: WorkingTimeLeft) { self.left = left }

  /// «5:33»: hours and minutes.
  static func hours(_ minutes: Int) -> String {
    "\(minutes / 60):\(twoDigits(minutes % 60))"
  }

  var kazakh: String {
    switch left {
    case .minutes(let minutes): "жұмыс уақытынан \(Self.hours(minutes)) қалды"
    case .workingDays(let days): "\(days) жұмыс күні қалды"
    case .passed: "өтті"
    }
  }

  var russian: String {
    switch left {
    case .minutes(let minutes): "рабочего времени осталось \(Self.hours(minutes))"
    case .workingDays(let days): "осталось рабочих дней: \(days)"
    case .passed: "прошёл"
    }
  }

  var english: String {
    switch left {
    case .minutes(let minutes): "\(Self.hours(minutes)) of working time left"
    case .workingDays(let days): "working days left: \(days)"
    case .passed: "passed"
    }
  }
}

/// What stands beside a date.
enum DueWords: Phrase {
  case uncounted
  case monitoring
  case noTerm
  case stagesOpen(Int)
  /// The day as the column writes it.
  case decided(String, late: Bool)
  case progress(day: Int, of: TermLength)
  case limit(Int?, breached: Bool)

  var kazakh: String {
    switch self {
    case .uncounted: "Мерзім есептелмеді: күнтізбе бұл күндерді білмейді"
    case .monitoring: "Мониторинг жүйесі"
    case .noTerm: "мерзімі жоқ"
    case .stagesOpen(let count): count > 0 ? "енгізілмегені: \(count)" : "енгізілді"
    case .decided(let date, let late):
      (late ? "кешігіп " : "орындалды ") + date
    case .progress(let day, let length): "\(day)/\(unit(length).kazakh)"
    case .limit(let minutes, let breached):
      minutes.map { "\(breached ? "АСТЫ, " : "")шегі \($0) мин" } ?? "шегі жоқ"
    }
  }

  var russian: String {
    switch self {
    case .uncounted: "Срок не рассчитан: этих дней нет в календаре"
    case .monitoring: "Система мониторинга"
    case .noTerm: "без срока"
    case .stagesOpen(let count): count > 0 ? "не внесено: \(count)" : "внесено"
    case .decided(let date, let late): (late ? "с опозданием " : "исполнено ") + date
    case .progress(let day, let length): "\(day) из \(unit(length).russian)"
    case .limit(let minutes, let breached):
      minutes.map { "\(breached ? "ПРЕВЫШЕН " : "")предел \($0) мин" } ?? "без предела"
    }
  }

  var english: String {
    switch self {
    case .uncounted: "No date: the calendar does not know these days"
    case .monitoring: "Monitoring system"
    case .noTerm: "no deadline"
    case .stagesOpen(let count): count > 0 ? "not entered: \(count)" : "entered"
    case .decided(let date, let late): (late ? "late, " : "done ") + date
    case .progress(let day, let length): "\(day) of \(unit(length).english)"
    case .limit(let minutes, let breached):
      minutes.map { "\(breached ? "OVER THE " : "")limit \($0) min" } ?? "no limit"
    }
  }

  private func unit(_ length: TermLength) -> LengthWords { LengthWords(length) }
}

/// The length of a term in words.
struct LengthWords: Phrase {
  private let length: TermLength

  init(_ length: TermLength) { self.length = length }

  var kazakh: String {
    switch length {
    case .workingDays(let count): "\(count) жұмыс күні"
    case .calendarDays(let count): "\(count) күнтізбелік күн"
    case .months(let count): "\(count) ай"
    case .hours(let count): "\(count) сағат"
    case .minutes(let count): "\(count) минут"
    }
  }

  var russian: String {
    switch length {
    case .workingDays(let count): "\(count) рабочих дней"
    case .calendarDays(let count): "\(count) календарных дней"
    case .months(let count): "\(count) месяцев"
    case .hours(let count): "\(count) часов"
    case .minutes(let count): "\(count) минут"
    }
  }

  var english: String {
    switch length {
    case .workingDays(let count): "\(count) working days"
    case .calendarDays(let count): "\(count) calendar days"
    case .months(let count): "\(count) months"
    case .hours(let count): "\(count) hours"
    case .minutes(let count): "\(count) minutes"
    }
  }
}
