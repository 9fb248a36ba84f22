import Law
import Screen

/// Titles, headings and labels.
enum FrameWords: Phrase {
  case inbox
  case desk
  case application
  case visit
  case visits
  case dayEnd
  case setup
  case help
  case commands
  case places
  case search
  case why
  case notices
  case confirmation
  case confirmKeys
  case demo
  case notKept
  case due
  case number
  case child
  case service
  case stage
  case state
  case holder
  case iin
  case phone
  case phoneEnd
  case allowed
  case forbidden
  case typeToFilter
  case lettersEverywhere
  /// The question that is open stays unanswered for now.
  case reasonLater
  case setupLead
  case noServiceHere
  case articleNotEmbedded
  case takenBy(String)
  /// Of a row whose result did not reach the family.
  case undelivered
  case noReceipt
  case asOf(CivilDate)
  case copies(Int)
  /// `isCut` when there are more than the screen was given.
  case found(Int, isCut: Bool)
  case waitingCount(Int)
  case caseCount(Int)

  var kazakh: String {
    switch self {
    case .inbox: "Келіп түскендер"
    case .desk: "Келушілер"
    case .application: "Өтініш"
    case .visit: "Келу"
    case .visits: "Келулер"
    case .dayEnd: "Күн қорытындысы"
    case .setup: "Баптау"
    case .help: "Көмек"
    case .commands: "Пәрмендер"
    case .places: "Бөлімдер"
    case .search: "Іздеу"
    case .why: "Неге?"
    case .notices: "Хабарламалар"
    case .confirmation: "Растау"
    case .confirmKeys: "F8: растау. Enter: артқа."
    case .demo: "ҮЛГІ"
    case .notKept: "САҚТАЛМАЙДЫ"
    case .due: "Мерзімі"
    case .number: "Нөмірі"
    case .child: "Бала"
    case .service: "Қызмет"
    case .stage: "Сатысы"
    case .state: "Жағдайы"
    case .holder: "Кімде"
    case .iin: "ЖСН"
    case .phone: "тел."
    case .phoneEnd: "тел. соңы"
    case .allowed: "болады"
    case .forbidden: "Болмайды:"
    case .typeToFilter: "жазсаңыз, іріктеледі"
    case .reasonLater: "себебі кейін"
    case .lettersEverywhere: "Әріптер қазақ, орыс, латын пернетақтасында бірдей жұмыс істейді."
    case .setupLead:
      "Бұл жаңа файл. Ұйым мен жұмыс орны туралы бірнеше жол толтырылса, жұмысты бастауға болады."
    case .noServiceHere: "Бұл түрдегі ұйым көрсететін қызметтердің қағидасы әлі жүктелмеген."
    case .articleNotEmbedded:
      "Бұл кодекстің немесе заңның мәтіні бағдарламаға енгізілмеген: adilet.zan.kz"
    case .undelivered: "нәтиже жетпеді"
    case .noReceipt: "қолхат жоқ"
    case .takenBy(let name): "\(name) алды"
    case .asOf(let day): "\(day.dotted) жағдайы"
    case .copies(let count): "\(count)-дана басылған"
    case .found(let count, let isCut): "\(count)\(isCut ? "+" : "") табылды"
    case .waitingCount(let count): "\(count) күтуде"
    case .caseCount(let count): "\(count) іс"
    }
  }

  var russian: String {
    switch self {
    case .inbox: "Входящие"
    case .desk: "Посетители"
    case .application: "Заявление"
    case .visit: "Посещение"
    case .visits: "Посещения"
    case .dayEnd: "Итоги дня"
    case .setup: "Настройка"
    case .help: "Помощь"
    case .commands: "Команды"
    case .places: "Разделы"
    case .search: "Поиск"
    case .why: "Почему?"
    case .notices: "Уведомления"
    case .confirmation: "Подтверждение"
    case .confirmKeys: "F8: подтвердить. Enter: назад."
    case .demo: "ОБРАЗЕЦ"
    case .notKept: "НЕ СОХРАНЯЕТСЯ"
    case .due: "Срок"
    case .number: "Номер"
    case .child: "Ребёнок"
    case .service: "Услуга"
    case .stage: "Этап"
    case .state: "Состояние"
    case .holder: "У кого"
    case .iin: "ИИН"
    case .phone: "тел."
    case .phoneEnd: "конец тел."
    case .allowed: "можно"
    case .forbidden: "Нельзя:"
    case .typeToFilter: "пишите, чтобы отобрать"
    case .reasonLater: "причина позже"
    case .lettersEverywhere: "Буквы работают одинаково в казахской, русской и латинской раскладках."
    case .setupLead:
      "Это новый файл. Заполните несколько строк об организации и рабочем месте, и можно работать."
    case .noServiceHere: "Правила услуг организации этого вида ещё не загружены."
    case .articleNotEmbedded: "Текст этого кодекса или закона в программу не включён: adilet.zan.kz"
    case .undelivered: "не дошло"
    case .noReceipt: "нет расписки"
    case .takenBy(let name): "взял(а) \(name)"
    case .asOf(let day): "состояние на \(day.dotted)"
    case .copies(let count): "печаталось, экз. \(count)"
    case .found(let count, let isCut): "найдено: \(count)\(isCut ? "+" : "")"
    case .waitingCount(let count): "ждут: \(count)"
    case .caseCount(let count): "дел: \(count)"
    }
  }

  var english: String {
    switch self {
    case .inbox: "Inbox"
    case .desk: "Front desk"
    case .application: "Application"
    case .visit: "Visit"
    case .visits: "Visits"
    case .dayEnd: "Close of day"
    case .setup: "Set-up"
    case .help: "Help"
    case .commands: "Commands"
    case .places: "Places"
    case .search: "Search"
    case .why: "Why?"
    case .notices: "Notices"
    case .confirmation: "Confirmation"
    case .confirmKeys: "F8: confirm. Enter: back."
    case .demo: "DEMO"
    case .notKept: "NOT SAVED HERE"
    case .due: "Due"
    case .number: "Number"
    case .child: "Child"
    case .service: "Service"
    case .stage: "Stage"
    case .state: "State"
    case .holder: "With"
    case .iin: "IIN"
    case .phone: "phone"
    case .phoneEnd: "phone ends"
    case .allowed: "allowed"
    case .forbidden: "Not now:"
    case .typeToFilter: "type to filter"
    case .reasonLater: "reason later"
    case .lettersEverywhere: "Letters work alike on the Kazakh, Russian and Latin layouts."
    case .setupLead:
      "This is a new file. Fill in a few lines about the office and the desk, then work can begin."
    case .noServiceHere: "The rules of services given by this kind of office are not loaded yet."
    case .articleNotEmbedded: "The text of this code or law is not in the program: adilet.zan.kz"
    case .undelivered: "not delivered"
    case .noReceipt: "no receipt"
    case .takenBy(let name): "taken by \(name)"
    case .asOf(let day): "as of \(day.dotted)"
    case .copies(let count): "printed, copy \(count)"
    case .found(let count, let isCut): "\(count)\(isCut ? "+" : "") found"
    case .waitingCount(let count): "\(count) waiting"
    case .caseCount(let count): "\(count) cases"
    }
  }
}

/// The visitor strip of every working screen.
enum StripWords: Phrase {
  case own
  case next
  case nobody(serving: Int)
  case waiting(Int, serving: Int)

  var kazakh: String {
    switch self {
    case .own: "Келушіңіз: қабылдау"
    case .next: "Келесі:"
    case .nobody(let serving):
      serving > 0 ? "Күтуде ешкім жоқ, \(serving) қабылдануда." : "Келуші жоқ."
    case .waiting(let waiting, let serving):
      "Келуші: \(waiting) күтуде, \(serving) қабылдануда. Жақын:"
    }
  }

  var russian: String {
    switch self {
    case .own: "Ваш посетитель: приём"
    case .next: "Следующий:"
    case .nobody(let serving):
      serving > 0 ? "Никто не ждёт, обслуживается: \(serving)." : "Посетителей нет."
    case .waiting(let waiting, let serving):
      "Ждут \(waiting), на приёме \(serving). Ближайший:"
    }
  }

  var english: String {
    switch self {
    case .own: "Your visitor: serving"
    case .next: "Next:"
    case .nobody(let serving):
      serving > 0 ? "Nobody waits, \(serving) being served." : "No visitors."
    case .waiting(let waiting, let serving):
      "Visitors: \(waiting) waiting, \(serving) served. Next:"
    }
  }
}

/// A day of the week, short for lists and long for wide screens.
struct WeekdayWords: Phrase {
  private let weekday: Weekday
  private let isLong: Bool

  init(_ weekday: Weekday, isLong: Bool) {
    self.weekday = weekday
    self.isLong = isLong
  }

  var kazakh: String {
    switch weekday {
    case .monday: isLong ? "дүйсенбі" : "дс"
    case .tuesday: isLong ? "сейсенбі" : "сс"
    case .wednesday: isLong ? "сәрсенбі" : "ср"
    case .thursday: isLong ? "бейсенбі" : "бс"
    case .friday: isLong ? "жұма" : "жм"
    case .saturday: isLong ? "сенбі" : "сб"
    case .sunday: isLong ? "жексенбі" : "жс"
    }
  }

  var russian: String {
    switch weekday {
    case .monday: isLong ? "понедельник" : "пн"
    case .tuesday: isLong ? "вторник" : "вт"
    case .wednesday: isLong ? "среда" : "ср"
    case .thursday: isLong ? "четверг" : "чт"
    case .friday: isLong ? "пятница" : "пт"
    case .saturday: isLong ? "суббота" : "сб"
    case .sunday: isLong ? "воскресенье" : "вс"
    }
  }

  var english: String {
    switch weekday {
    case .monday: isLong ? "Monday" : "Mon"
    case .tuesday: isLong ? "Tuesday" : "Tue"
    case .wednesday: isLong ? "Wednesday" : "Wed"
    case .thursday: isLong ? "Thursday" : "Thu"
    case .friday: isLong ? "Friday" : "Fri"
    case .saturday: isLong ? "Saturday" : "Sat"
    case .sunday: isLong ? "Sunday" : "Sun"
    }
  }
}
