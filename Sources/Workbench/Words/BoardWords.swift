import Cases
import Law

/// The first line of the board.
struct BoardTotals: Equatable, Sendable {
  let waiting: Int
  let serving: Int
  let breached: Int
  let unexplained: Int
}

/// What a clerk has served today.
struct ClerkPace: Equatable, Sendable {
  let served: Int
  let median: Int64?
  let isServing: Bool
}

/// The supervisor's board.
enum BoardWords: Phrase {
  case title
  case period(BoardPeriod)
  case totals(BoardTotals)
  case nowGroup
  case dueGroup
  case clerkGroup
  case timeGroup
  case periodGroup(ClosedRange<CivilDate>)
  case careGroup
  case forecast
  case otherVisits
  case breaches
  case noReason
  case forgotten
  case overdue
  case dueToday
  case dueNext
  case open(Int)
  case clerkDues(Int, Int)
  case clerkPace(ClerkPace)
  case retired
  case waitingTimes
  case servingTimes
  case halfHours
  case days
  case median(TimeStatistics)
  case percentiles(TimeStatistics)
  case paused
  case unprinted
  case papers(failed: Int, saved: Int)
  case failedDeliveries
  case undelivered
  case unreported
  case inCases(Int)
  case noVisits
  case arrived
  case visits(VisitListScreen.Choice)

  var kazakh: String {
    switch self {
    case .title: "Басшы тақтасы"
    case .period(.now): "қазір"
    case .period(.lastDay): "өткен жұмыс күні"
    case .period(.week): "осы апта"
    case .period(.lastWeek): "өткен апта"
    case .period(.month): "осы ай"
    case .totals(let all):
      "Күтуде \(all.waiting) · қабылдануда \(all.serving) · бүгін шектен асқаны \(all.breached)"
        + " · себебі жазылмаған \(all.unexplained)"
    case .nowGroup: "Қазір"
    case .dueGroup: "Мерзімдер"
    case .clerkGroup: "Қызметкерлер"
    case .timeGroup: "Бүгінгі уақыт (күтіп тұрғандармен)"
    case .periodGroup(let days): BoardWords.span(days)
    case .careGroup: "Назар аударатыны"
    case .forecast: "Болжам: асатыны"
    case .otherVisits: "Басқа келушілер"
    case .breaches: "Шектен асқаны"
    case .noReason: "себебі жазылмаған"
    case .forgotten: "Ұмытылған басу"
    case .overdue: "Мерзімі өткен"
    case .dueToday: "Бүгін аяқталады"
    case .dueNext: "Келесі жұмыс күні"
    case .open(let count): "\(count) іс"
    case .clerkDues(let overdue, let today):
      overdue + today == 0 ? "" : "өткені \(overdue), бүгін \(today);"
    case .clerkPace(let pace):
      pace.served == 0
        ? "қабылдамаған"
        : "қабылдағаны \(pace.served), медиана \(ClockText.text(pace.median ?? 0))"
          + (pace.isServing ? ", қазір қабылдауда" : "")
    case .retired: "жұмыстан кеткен"
    case .waitingTimes: "Күту"
    case .servingTimes: "Қабылдау"
    case .halfHours: "Жарты сағаттық күту"
    case .days: "Күту, күн сайын"
    case .median(let times): "медиана \(ClockText.text(times.median))"
    case .percentiles(let times):
      "90 % \(ClockText.text(times.ninetieth)) · ең ұзағы \(ClockText.text(times.longest))"
        + " · саны \(times.count), жүріп тұрғаны \(times.running) · асқаны \(times.breached)"
    case .paused: "Тоқтап тұрған уақыт"
    case .unprinted: "Басылмаған қағаз"
    case .papers(let failed, let saved): "басу сәтсіз \(failed), файлға сақталған \(saved)"
    case .failedDeliveries: "Нәтижесі жетпеген"
    case .undelivered: "Нәтижесі берілмеген"
    case .unreported: "Мониторингке берілмеген"
    case .inCases(let count): "\(count) істе"
    case .noVisits: "Келуші болған жоқ."
    case .arrived: "Келді"
    case .visits(.all): "Келушілер"
    case .visits(.present): "Қазір осында тұрғандар"
    case .visits(.served): "Қабылданғандар"
    case .visits(.breached): "Шектен асқан қабылдаулар"
    case .visits(.forgotten): "Ұмытылған басулар"
    }
  }

  var russian: String {
    switch self {
    case .title: "Табло руководителя"
    case .period(.now): "сейчас"
    case .period(.lastDay): "прошлый рабочий день"
    case .period(.week): "эта неделя"
    case .period(.lastWeek): "прошлая неделя"
    case .period(.month): "этот месяц"
    case .totals(let all):
      "Ждут \(all.waiting) · на приёме \(all.serving) · сегодня сверх предела \(all.breached)"
        + " · без причины \(all.unexplained)"
    case .nowGroup: "Сейчас"
    case .dueGroup: "Сроки"
    case .clerkGroup: "Сотрудники"
    case .timeGroup: "Время сегодня (вместе с теми, кто ещё ждёт)"
    case .periodGroup(let days): BoardWords.span(days)
    case .careGroup: "Требует внимания"
    case .forecast: "Прогноз: превысят"
    case .otherVisits: "Остальные посетители"
    case .breaches: "Сверх предела"
    case .noReason: "причина не указана"
    case .forgotten: "Забытые нажатия"
    case .overdue: "Просрочено"
    case .dueToday: "Истекает сегодня"
    case .dueNext: "Следующий раб. день"
    case .open(let count): "дел: \(count)"
    case .clerkDues(let overdue, let today):
      overdue + today == 0 ? "" : "просрочено \(overdue), сегодня \(today);"
    case .clerkPace(let pace):
      pace.served == 0
        ? "не принимал(а)"
        : "принято \(pace.served), медиана \(ClockText.text(pace.median ?? 0))"
          + (pace.isServing ? ", сейчас на приёме" : "")
    case .retired: "уволен(а)"
    case .waitingTimes: "Ожидание"
    case .servingTimes: "Приём"
    case .halfHours: "Ожидание по получасам"
    case .days: "Ожидание по дням"
    case .median(let times): "медиана \(ClockText.text(times.median))"
    case .percentiles(let times):
      "90 % \(ClockText.text(times.ninetieth)) · дольше всех \(ClockText.text(times.longest))"
        + " · всего \(times.count), идут \(times.running) · сверх предела \(times.breached)"
    case .paused: "Приостановлено времени"
    case .unprinted: "Не напечатано"
    case .papers(let failed, let saved): "печать не удалась \(failed), в файл \(saved)"
    case .failedDeliveries: "Результат не дошёл"
    case .undelivered: "Результат не вручён"
    case .unreported: "Не в мониторинге"
    case .inCases(let count): "дел: \(count)"
    case .noVisits: "Посетителей не было."
    case .arrived: "Пришёл"
    case .visits(.all): "Посетители"
    case .visits(.present): "Кто сейчас здесь"
    case .visits(.served): "Кого принимают или приняли"
    case .visits(.breached): "Приёмы сверх предела"
    case .visits(.forgotten): "Забытые нажатия"
    }
  }

  var english: String {
    switch self {
    case .title: "Supervisor's board"
    case .period(.now): "now"
    case .period(.lastDay): "last working day"
    case .period(.week): "this week"
    case .period(.lastWeek): "last week"
    case .period(.month): "this month"
    case .totals(let all):
      "Waiting \(all.waiting) · being served \(all.serving) · over the limit today \(all.breached)"
        + " · no reason \(all.unexplained)"
    case .nowGroup: "Now"
    case .dueGroup: "Due"
    case .clerkGroup: "Staff"
    case .timeGroup: "Times of today (those still there included)"
    case .periodGroup(let days): BoardWords.span(days)
    case .careGroup: "To look after"
    case .forecast: "Forecast: will pass"
    case .otherVisits: "Other visitors"
    case .breaches: "Over the limit"
    case .noReason: "no reason given"
    case .forgotten: "Forgotten presses"
    case .overdue: "Overdue"
    case .dueToday: "Due today"
    case .dueNext: "Next working day"
    case .open(let count): "\(count) cases"
    case .clerkDues(let overdue, let today):
      overdue + today == 0 ? "" : "overdue \(overdue), today \(today);"
    case .clerkPace(let pace):
      pace.served == 0
        ? "served nobody"
        : "served \(pace.served), median \(ClockText.text(pace.median ?? 0))"
          + (pace.isServing ? ", serving now" : "")
    case .retired: "retired"
    case .waitingTimes: "Waiting"
    case .servingTimes: "Serving"
    case .halfHours: "Waiting by half hour"
    case .days: "Waiting by day"
    case .median(let times): "median \(ClockText.text(times.median))"
    case .percentiles(let times):
      "90 % \(ClockText.text(times.ninetieth)) · longest \(ClockText.text(times.longest))"
        + " · \(times.count) in all, \(times.running) running · over \(times.breached)"
    case .paused: "Time paused"
    case .unprinted: "Papers not printed"
    case .papers(let failed, let saved): "print failed \(failed), saved to a file \(saved)"
    case .failedDeliveries: "Result did not arrive"
    case .undelivered: "Result not given"
    case .unreported: "Not in monitoring"
    case .inCases(let count): "in \(count) cases"
    case .noVisits: "There was no visitor."
    case .arrived: "Came"
    case .visits(.all): "Visitors"
    case .visits(.present): "Who is here now"
    case .visits(.served): "Who is or was served"
    case .visits(.breached): "Visits over the limit"
    case .visits(.forgotten): "Forgotten presses"
    }
  }
}

extension BoardWords {
  init(_ trouble: CaseTrouble) {
    switch trouble {
    case .unreported: self = .unreported
    case .unprinted: self = .unprinted
    case .undelivered: self = .undelivered
    case .deliveryFailed: self = .failedDeliveries
    }
  }

  /// «24.11.2026» or «16.11.2026–22.11.2026».
  private static func span(_ days: ClosedRange<CivilDate>) -> String {
    let first = days.lowerBound.dotted
    return days.lowerBound == days.upperBound ? first : "\(first)–\(days.upperBound.dotted)"
  }
}

/// What Enter does on a line of the board.
enum BoardNextWords: Phrase {
  case line(BoardLine)
  case visit
  case history

  init(_ line: BoardLine) { self = .line(line) }

  var kazakh: String {
    switch self {
    case .visit: "Enter: өтінішін ашу"
    case .history: "Enter: келудің тарихын ашу"
    case .line(.forecast), .line(.visit): "Enter: келушілерге өту"
    case .line(.breaches), .line(.forgotten), .line(.waiting), .line(.serving), .line(.halfHours),
      .line(.otherVisits):
      "Enter: осы келулердің тізімін ашу"
    case .line(.overdue), .line(.dueToday), .line(.dueNext), .line(.clerk), .line(.paused),
      .line(.unprinted), .line(.failedDeliveries), .line(.undelivered), .line(.unreported):
      "Enter: осы істердің тізімін ашу"
    }
  }

  var russian: String {
    switch self {
    case .visit: "Enter: открыть заявление"
    case .history: "Enter: открыть историю посещения"
    case .line(.forecast), .line(.visit): "Enter: перейти к посетителям"
    case .line(.breaches), .line(.forgotten), .line(.waiting), .line(.serving), .line(.halfHours),
      .line(.otherVisits):
      "Enter: открыть список этих посещений"
    case .line(.overdue), .line(.dueToday), .line(.dueNext), .line(.clerk), .line(.paused),
      .line(.unprinted), .line(.failedDeliveries), .line(.undelivered), .line(.unreported):
      "Enter: открыть список этих дел"
    }
  }

  var english: String {
    switch self {
    case .visit: "Enter: open the application"
    case .history: "Enter: open the history of the visit"
    case .line(.forecast), .line(.visit): "Enter: go to the visitors"
    case .line(.breaches), .line(.forgotten), .line(.waiting), .line(.serving), .line(.halfHours),
      .line(.otherVisits):
      "Enter: open the list of these visits"
    case .line(.overdue), .line(.dueToday), .line(.dueNext), .line(.clerk), .line(.paused),
      .line(.unprinted), .line(.failedDeliveries), .line(.undelivered), .line(.unreported):
      "Enter: open the list of these cases"
    }
  }
}
