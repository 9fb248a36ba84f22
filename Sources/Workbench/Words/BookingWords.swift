import Cases
import Law

/// Words of the calendar of visits.
enum BookingWords: Phrase {
  case title
  case howBooked
  case whatNow
  case isItThisChild(String)
  case lastDay(String)
  case queue(Int, since: CivilDate?, days: Int)
  case earliest(String)
  case noneFree
  case dayOff
  case last(Int)
  case free(Int)
  case freeHour
  case takenHour
  case past
  case beyond
  case reading
  case noHours
  case noPhone
  case reminders(String, String)
  case nextBook(String)

  var kazakh: String {
    switch self {
    case .title: "Жазылу"
    case .howBooked: "Қалай жазылып тұр?"
    case .whatNow: "Бұл жазылумен не істеу керек?"
    case .isItThisChild(let name): "Уақыт бос емес. Осы бала ма: \(name)?"
    case .lastDay(let day): "Соңғы күн: \(day)"
    case .queue(0, _, _): "Кезекте ешкім жоқ"
    case .queue(let count, let since, let days):
      "Кезекте \(count) бала\(since.map { ", \($0.dotted) бастап" } ?? "")"
        + (days > 0 ? "; бос уақыт \(days) күннен кейін" : "")
    case .earliest(let hour): "Ең ерте бос: \(hour)"
    case .noneFree: "Бос уақыт табылмады"
    case .dayOff: "демалыс"
    case .last(let free): "\(free) соңғы"
    case .free(let free): "\(free) бос"
    case .freeHour: "бос"
    case .takenHour: "бос емес"
    case .past: "өтті"
    case .beyond: "мерзімнен кейін, себебі жазылады"
    case .reading: "Оқылып жатыр…"
    case .noHours: "Бұл күні қабылдау жоқ"
    case .noPhone: "Телефоны жоқ: еске салу жіберілмейді"
    case .reminders(let days, let phone): "Еске салу: \(days) — \(phone)"
    case .nextBook(let hour): "Enter: жазу — \(hour)"
    }
  }

  var russian: String {
    switch self {
    case .title: "Запись"
    case .howBooked: "Как записываются?"
    case .whatNow: "Что с этой записью?"
    case .isItThisChild(let name): "Время занято. Это тот же ребёнок: \(name)?"
    case .lastDay(let day): "Последний день: \(day)"
    case .queue(0, _, _): "В очереди никого"
    case .queue(let count, let since, let days):
      "В очереди детей: \(count)\(since.map { ", с \($0.dotted)" } ?? "")"
        + (days > 0 ? "; дней до свободного времени: \(days)" : "")
    case .earliest(let hour): "Ближайшее: \(hour)"
    case .noneFree: "Свободного времени нет"
    case .dayOff: "выходной"
    case .last(let free): "\(free) срок"
    case .free(let free): "\(free) св."
    case .freeHour: "свободно"
    case .takenHour: "занято"
    case .past: "прошло"
    case .beyond: "позже срока, с указанием причины"
    case .reading: "Читается…"
    case .noHours: "В этот день приёма нет"
    case .noPhone: "Телефона нет: напоминание не уйдёт"
    case .reminders(let days, let phone): "Напоминания: \(days) — \(phone)"
    case .nextBook(let hour): "Enter: записать — \(hour)"
    }
  }

  var english: String {
    switch self {
    case .title: "Booking"
    case .howBooked: "How is the visit booked?"
    case .whatNow: "What becomes of this booking?"
    case .isItThisChild(let name): "The hour is taken. Is it this child: \(name)?"
    case .lastDay(let day): "Last day: \(day)"
    case .queue(0, _, _): "Nobody waits"
    case .queue(let count, let since, let days):
      "Children waiting: \(count)\(since.map { ", since \($0.dotted)" } ?? "")"
        + (days > 0 ? "; free again in \(days) days" : "")
    case .earliest(let hour): "Earliest free: \(hour)"
    case .noneFree: "No free hour"
    case .dayOff: "day off"
    case .last(let free): "\(free) last"
    case .free(let free): "\(free) free"
    case .freeHour: "free"
    case .takenHour: "taken"
    case .past: "past"
    case .beyond: "beyond the limit, with a reason"
    case .reading: "Reading…"
    case .noHours: "No visits on this day"
    case .noPhone: "No phone: no reminder goes out"
    case .reminders(let days, let phone): "Reminders: \(days) — \(phone)"
    case .nextBook(let hour): "Enter: book — \(hour)"
    }
  }
}

struct BookingMeansWords: Phrase {
  private let means: BookingMeans

  init(_ means: BookingMeans) { self.means = means }

  var kazakh: String {
    switch means {
    case .phone: "Телефонмен"
    case .inPerson: "Өзі келіп"
    case .bilim: "eGov Mobile, Bilim сервисі"
    case .portal: "Портал арқылы"
    }
  }

  var russian: String {
    switch means {
    case .phone: "По телефону"
    case .inPerson: "Лично"
    case .bilim: "eGov Mobile, сервис Bilim"
    case .portal: "Через портал"
    }
  }

  var english: String {
    switch means {
    case .phone: "By telephone"
    case .inPerson: "In person"
    case .bilim: "eGov Mobile, Bilim service"
    case .portal: "Through the portal"
    }
  }
}

struct BookingEndWords: Phrase {
  private let end: BookingEnd

  init(_ end: BookingEnd) { self.end = end }

  var kazakh: String {
    switch end {
    case .move: "Басқа уақытқа көшіру"
    case .missed: "Келмеді"
    case .cancelled: "Жазылудан бас тартты"
    }
  }

  var russian: String {
    switch end {
    case .move: "Перенести на другое время"
    case .missed: "Не пришли"
    case .cancelled: "Отказались от записи"
    }
  }

  var english: String {
    switch end {
    case .move: "Move to another hour"
    case .missed: "Did not come"
    case .cancelled: "Gave the booking up"
    }
  }
}

struct ReminderOutcomeWords: Phrase {
  private let outcome: ReminderEvent.Outcome

  init(_ outcome: ReminderEvent.Outcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .written: "еске салу жазылды"
    case .noPhone: "еске салу жоқ: телефоны жоқ"
    case .overtaken: "еске салу керек емес"
    }
  }

  var russian: String {
    switch outcome {
    case .written: "напоминание записано"
    case .noPhone: "напоминания нет: нет телефона"
    case .overtaken: "напоминание больше не нужно"
    }
  }

  var english: String {
    switch outcome {
    case .written: "reminder written"
    case .noPhone: "no reminder: there is no phone"
    case .overtaken: "reminder not needed any more"
    }
  }
}

struct BookingFormTitle: Phrase {
  private let form: BookingForm

  init(_ form: BookingForm) { self.form = form }

  var kazakh: String {
    switch form {
    case .visit(_, let start, _): "Жазылу: \(start.date.dotted), \(start.time)"
    case .cancelling: "Неге бас тартты?"
    case .hours: "Жазылу уақыты мен бөлмелер"
    }
  }

  var russian: String {
    switch form {
    case .visit(_, let start, _): "Запись: \(start.date.dotted), \(start.time)"
    case .cancelling: "Почему отказались?"
    case .hours: "Часы записи и кабинеты"
    }
  }

  var english: String {
    switch form {
    case .visit(_, let start, _): "Booking: \(start.date.dotted), \(start.time)"
    case .cancelling: "Why was it given up?"
    case .hours: "Booking hours and rooms"
    }
  }
}

struct BookingRefusalWords: Phrase {
  private let refusal: BookingRefusal

  init(_ refusal: BookingRefusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .readOnlyRole: "Бұл рөл тек қарайды."
    case .notProvided: "Бұл қызметте алдын ала жазылу жоқ."
    case .missingText: "Бала мен телефон, бас тартқанда себебі жазылуы керек."
    case .past(let moment): "\(moment.date.dotted), \(moment.time): бұл уақыт өтіп кеткен."
    case .noSuchSlot(let moment): "\(moment.date.dotted), \(moment.time): қабылдау уақыты емес."
    case .taken(let moment): "\(moment.time) енді бос емес. Басқа уақыт таңдаңыз."
    case .over: "Бұл жазылу аяқталған."
    case .notYet(let moment): "\(moment.date.dotted), \(moment.time): бұл уақыт әлі келген жоқ."
    case .calendar(let gap): "\(gap.date.year) жылдың күнтізбесі белгісіз; әкімшіге айтыңыз."
    }
  }

  var russian: String {
    switch refusal {
    case .readOnlyRole: "Эта роль только читает."
    case .notProvided: "Для этой услуги предварительной записи нет."
    case .missingText: "Нужны ребёнок и телефон, при отказе — причина."
    case .past(let moment): "\(moment.date.dotted), \(moment.time): это время уже прошло."
    case .noSuchSlot(let moment): "\(moment.date.dotted), \(moment.time): в это время приёма нет."
    case .taken(let moment): "\(moment.time) уже занято. Выберите другое время."
    case .over: "Эта запись завершена."
    case .notYet(let moment): "\(moment.date.dotted), \(moment.time): это время ещё не наступило."
    case .calendar(let gap): "Календарь \(gap.date.year) года неизвестен; сообщите администратору."
    }
  }

  var english: String {
    switch refusal {
    case .readOnlyRole: "This role only reads."
    case .notProvided: "This service has no booking."
    case .missingText: "A child and a phone are needed, and a reason to give a booking up."
    case .past(let moment): "\(moment.date.dotted), \(moment.time): that time has passed."
    case .noSuchSlot(let moment): "\(moment.date.dotted), \(moment.time): no visit begins then."
    case .taken(let moment): "\(moment.time) is taken now. Choose another hour."
    case .over: "This booking is over."
    case .notYet(let moment): "\(moment.date.dotted), \(moment.time) has not come yet."
    case .calendar(let gap): "The calendar of \(gap.date.year) is unknown; tell the administrator."
    }
  }
}

struct BookingHoursRefusalWords: Phrase {
  private let refusal: OfficeChoice.Refusal

  init(_ refusal: OfficeChoice.Refusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .notAllowed: "Мұны тек басшы белгілейді."
    case .hoursDoNotFit(let clause):
      "Уақыт жұмыс уақытынан аспайды (\(clause)), ұзақтығы 10–240 минут, бөлме 1–20."
    case .noBooking: "Бұл ұйымда алдын ала жазылу жоқ."
    case .nothingToChange, .unknownValue, .notLoaded, .tooEarly, .notHere, .scheduleWrong:
      "Өзгеріс жоқ."
    }
  }

  var russian: String {
    switch refusal {
    case .notAllowed: "Это устанавливает только руководитель."
    case .hoursDoNotFit(let clause):
      "Время не выходит за часы работы (\(clause)), длительность 10–240 минут, кабинетов 1–20."
    case .noBooking: "В этой организации нет предварительной записи."
    case .nothingToChange, .unknownValue, .notLoaded, .tooEarly, .notHere, .scheduleWrong:
      "Изменений нет."
    }
  }

  var english: String {
    switch refusal {
    case .notAllowed: "Only the head or a supervisor settles this."
    case .hoursDoNotFit(let clause):
      "Within office hours (\(clause)), 10 to 240 minutes a visit, 1 to 20 rooms."
    case .noBooking: "This office books no visits ahead."
    case .nothingToChange, .unknownValue, .notLoaded, .tooEarly, .notHere, .scheduleWrong:
      "Nothing has changed."
    }
  }
}
