import Cases
import Law

/// The calendar and rules desk.
enum CalendarDeskWords: Phrase {
  case title
  case recountTitle
  case rulesTitle
  case addTitle
  case date
  case status
  case cause
  case act
  case author
  case term
  case before
  case after
  case opened
  case closed
  case takenBack
  case nothing
  case noCaseChanges
  case nextAdd
  case nextRead
  case nextClause
  case nextHours
  case edition(id: String, from: CivilDate)
  case hours(HoursRule)
  case summary(week: WorkWeek, own: Int)
  case counted(open: Int, changed: Int)

  var kazakh: String {
    switch self {
    case .title: "Күнтізбе"
    case .recountTitle: "Мерзімдерді қайта есептеу"
    case .rulesTitle: "Қағидалар мен редакциялар"
    case .addTitle: "Қандай күн қосылады?"
    case .date: "Күні"
    case .status: "Жағдайы"
    case .cause: "Себебі"
    case .act: "Актісі"
    case .author: "Кім, қашан"
    case .term: "Мерзім"
    case .before: "Бұрын"
    case .after: "Енді"
    case .opened: "жұмыс"
    case .closed: "демалыс"
    case .takenBack: "алынды"
    case .nothing: "Бұл жылда апта тәртібінен өзгеше күн жоқ."
    case .noCaseChanges: "Бірде-бір ашық істің мерзімі өзгермейді."
    case .nextAdd: "Enter: актімен күн қосу. Del: ұйым қосқан күнді алып тастау"
    case .nextRead: "Күнтізбені әкімші мен басшы өзгертеді. Esc: артқа"
    case .nextClause: "Enter: тармақтың сөзбе-сөз мәтіні"
    case .nextHours: "Enter: тармақтың сөзбе-сөз мәтіні. F4: жұмыс уақыты"
    case .hours(let hours):
      "Жұмыс уақыты \(hours.spans("қабылдау", "үзіліс"))" + (hours.isOwn ? ", ұйымның кестесі" : "")
    case .edition(let id, let from): "\(id) редакциясы, \(from.dotted) бастап"
    case .summary(let week, let own): "\(WeekWords(week).kazakh) · ұйым қосқан күн: \(own)"
    case .counted(let open, let changed):
      "Ашық іс: \(open). Мерзімі өзгеретіні: \(changed). F8 басылғанша ештеңе жазылмайды."
    }
  }

  var russian: String {
    switch self {
    case .title: "Календарь"
    case .recountTitle: "Пересчёт сроков"
    case .rulesTitle: "Правила и редакции"
    case .addTitle: "Какой день добавить?"
    case .date: "День"
    case .status: "Состояние"
    case .cause: "Причина"
    case .act: "Акт"
    case .author: "Кто, когда"
    case .term: "Срок"
    case .before: "Было"
    case .after: "Стало"
    case .opened: "рабочий"
    case .closed: "выходной"
    case .takenBack: "убран"
    case .nothing: "В этом году нет дней, отличных от обычной недели."
    case .noCaseChanges: "Срок ни одного открытого дела не меняется."
    case .nextAdd: "Enter: добавить день по акту. Del: убрать день, внесённый организацией"
    case .nextRead: "Календарь меняют администратор и руководитель. Esc: назад"
    case .nextClause: "Enter: дословный текст пункта"
    case .nextHours: "Enter: дословный текст пункта. F4: часы работы"
    case .hours(let hours):
      "Часы работы \(hours.spans("приём", "перерыв"))" + (hours.isOwn ? ", график организации" : "")
    case .edition(let id, let from): "редакция \(id), с \(from.dotted)"
    case .summary(let week, let own): "\(WeekWords(week).russian) · дней организации: \(own)"
    case .counted(let open, let changed):
      "Открытых дел: \(open). Срок меняется: \(changed). До F8 ничего не записано."
    }
  }

  var english: String {
    switch self {
    case .title: "Calendar"
    case .recountTitle: "Recount of terms"
    case .rulesTitle: "Rules and editions"
    case .addTitle: "Which day is added?"
    case .date: "Day"
    case .status: "State"
    case .cause: "Cause"
    case .act: "Act"
    case .author: "Who, when"
    case .term: "Term"
    case .before: "Before"
    case .after: "After"
    case .opened: "working"
    case .closed: "day off"
    case .takenBack: "taken back"
    case .nothing: "No day of this year differs from an ordinary week."
    case .noCaseChanges: "No open case gets another date."
    case .nextAdd: "Enter: add a day by an act. Del: take back a day the office added"
    case .nextRead: "An administrator or the head changes the calendar. Esc: back"
    case .nextClause: "Enter: the clause, word for word"
    case .nextHours: "Enter: the clause, word for word. F4: office hours"
    case .hours(let hours):
      "Hours \(hours.spans("intake", "break"))" + (hours.isOwn ? ", the office's own" : "")
    case .edition(let id, let from): "edition \(id), from \(from.dotted)"
    case .summary(let week, let own): "\(WeekWords(week).english) · days of the office: \(own)"
    case .counted(let open, let changed):
      "Open cases: \(open). Another date: \(changed). Nothing is recorded before F8."
    }
  }
}

/// What a day becomes.
struct CalendarKindWords: Phrase {
  private let kind: CalendarDayKind

  init(_ kind: CalendarDayKind) { self.kind = kind }

  var kazakh: String {
    switch (kind.works, kind.certainty) {
    case (false, .confirmed): "Демалыс күні (акт бар)"
    case (true, .confirmed): "Жұмыс күні (акт бар)"
    case (false, .estimated): "Демалыс күні (болжамды)"
    case (true, .estimated): "Жұмыс күні (болжамды)"
    }
  }

  var russian: String {
    switch (kind.works, kind.certainty) {
    case (false, .confirmed): "Выходной (есть акт)"
    case (true, .confirmed): "Рабочий день (есть акт)"
    case (false, .estimated): "Выходной (предположительно)"
    case (true, .estimated): "Рабочий день (предположительно)"
    }
  }

  var english: String {
    switch (kind.works, kind.certainty) {
    case (false, .confirmed): "A day off (the act is there)"
    case (true, .confirmed): "A working day (the act is there)"
    case (false, .estimated): "A day off (estimated)"
    case (true, .estimated): "A working day (estimated)"
    }
  }
}

/// Why a day of the calendar is what it is.
struct CalendarCauseWords: Phrase {
  private let effect: CalendarEntry.Effect

  init(_ entry: CalendarEntry) { effect = entry.effect }

  var kazakh: String {
    switch effect {
    case .holiday(let observance), .dayOff(let observance): observance.kazakh
    case .moved(let from): "\(from.dottedShort) мерекесі үшін"
    case .swappedOff(let with), .swappedOn(let with): "\(with.dottedShort) күнімен ауыстырылды"
    case .closed: "актімен жабылды"
    case .opened: "актімен ашылды"
    }
  }

  var russian: String {
    switch effect {
    case .holiday(let observance), .dayOff(let observance): observance.kazakh
    case .moved(let from): "за праздник \(from.dottedShort)"
    case .swappedOff(let with), .swappedOn(let with): "обмен с \(with.dottedShort)"
    case .closed: "закрыт актом"
    case .opened: "открыт актом"
    }
  }

  var english: String {
    switch effect {
    case .holiday(let observance), .dayOff(let observance): observance.kazakh
    case .moved(let from): "for the holiday of \(from.dottedShort)"
    case .swappedOff(let with), .swappedOn(let with): "in exchange for \(with.dottedShort)"
    case .closed: "closed by an act"
    case .opened: "opened by an act"
    }
  }
}

extension HoursRule {
  /// Opening and closing, then the intake and the break where there are any.
  func spans(_ intakeWord: String, _ lunchWord: String) -> String {
    let parts =
      [intake.map { "\(intakeWord) \($0.open)–\($0.close)" }]
      + [lunch.map { "\(lunchWord) \($0.from)–\($0.until)" }]
    return (["\(open)–\(close)"] + parts.compactMap(\.self)).joined(separator: ", ")
  }
}
