import Cases
import Law

/// Fields of a form layer.
struct FormWords: Phrase {
  private let name: FormField.Name
  /// Whether free words say why, and not what.
  private let asksReason: Bool

  init(_ name: FormField.Name, asksReason: Bool = false) {
    self.name = name
    self.asksReason = asksReason
  }

  var kazakh: String {
    switch name {
    case .words: asksReason ? "Себебі" : "Мәтін"
    case .facts(let ground): GroundFactsWords(ground).kazakh
    case .act: "Сәйкес келмейтін актінің тармағы"
    case .orderNumber: "Бұйрық нөмірі"
    case .date: "Күні (ккаажжжж)"
    case .calendarAct: "Актісі: күні, нөмірі, атауы"
    case .movedFrom: "Қай күннен ауысты (ккаажжжж, болмаса бос)"
    case .time: "Уақыты (ссмм)"
    case .visitDetails: "Қашан, қайда келу керек"
    case .phone: "Телефон"
    case .fact(let fact): FactWords(fact.id).kazakh + Self.shape(fact.id.kind).kazakh
    case .complainant: "Кім шағымданды"
    case .applicationNumber: "Өтініш нөмірі (болса)"
    case .body: "Шағымды қарайтын орган"
    case .system: "Қай жүйе істен шықты"
    case .bookedChild: "Баланың аты-жөні"
    case .dayStart: "Алғашқы қабылдау (ссмм)"
    case .dayEnd: "Соңғысы аяқталатын уақыт (ссмм)"
    case .lunchStart: "Үзіліс басталады (ссмм)"
    case .lunchEnd: "Үзіліс аяқталады (ссмм)"
    case .visitMinutes: "Бір қабылдау неше минут (10–240)"
    case .rooms: "Бөлме саны (1–20)"
    case .officeOpens: "Жұмыс басталады (ссмм)"
    case .officeCloses: "Жұмыс аяқталады (ссмм)"
    case .intakeOpens: "Қабылдау басталады (ссмм)"
    case .intakeCloses: "Қабылдау аяқталады (ссмм)"
    case .informed: "Кімге хабарланды (АКИ бөлімшесі)"
    case .days: "Қанша жұмыс күніне (1–10)"
    case .address: "Мекенжайы (бос болса: көрсетілмеген)"
    }
  }

  var russian: String {
    switch name {
    case .words: asksReason ? "Причина" : "Текст"
    case .facts(let ground): GroundFactsWords(ground).russian
    case .act: "Акт и пункт, которым не соответствует"
    case .orderNumber: "Номер приказа"
    case .date: "Дата (ддммгггг)"
    case .calendarAct: "Акт: дата, номер, название"
    case .movedFrom: "С какого дня перенесён (ддммгггг или пусто)"
    case .time: "Время (ччмм)"
    case .visitDetails: "Когда и куда прийти"
    case .phone: "Телефон"
    case .fact(let fact): FactWords(fact.id).russian + Self.shape(fact.id.kind).russian
    case .complainant: "Кто жалуется"
    case .applicationNumber: "Номер заявления (если есть)"
    case .body: "Орган, рассматривающий жалобу"
    case .system: "Какая система не работает"
    case .bookedChild: "Имя ребёнка"
    case .dayStart: "Первый приём (ччмм)"
    case .dayEnd: "Последний закончен к (ччмм)"
    case .lunchStart: "Начало перерыва (ччмм)"
    case .lunchEnd: "Конец перерыва (ччмм)"
    case .visitMinutes: "Минут на приём (10–240)"
    case .rooms: "Число кабинетов (1–20)"
    case .officeOpens: "Начало работы (ччмм)"
    case .officeCloses: "Конец работы (ччмм)"
    case .intakeOpens: "Начало приёма (ччмм)"
    case .intakeCloses: "Конец приёма (ччмм)"
    case .informed: "Кому сообщено (подразделение ИКИ)"
    case .days: "На сколько рабочих дней (1–10)"
    case .address: "Адрес (пусто: не указан)"
    }
  }

  var english: String {
    switch name {
    case .words: asksReason ? "Reason" : "Words"
    case .facts(let ground): GroundFactsWords(ground).english
    case .act: "Act and provision not met"
    case .orderNumber: "Order number"
    case .date: "Date (ddmmyyyy)"
    case .calendarAct: "The act: date, number, title"
    case .movedFrom: "Moved from which day (ddmmyyyy, or empty)"
    case .time: "Time (hhmm)"
    case .visitDetails: "When and where to come"
    case .phone: "Phone"
    case .fact(let fact): FactWords(fact.id).english + Self.shape(fact.id.kind).english
    case .complainant: "Who complains"
    case .applicationNumber: "Number of the application (if any)"
    case .body: "Body that considers complaints"
    case .system: "Which system is down"
    case .bookedChild: "Name of the child"
    case .dayStart: "First visit (hhmm)"
    case .dayEnd: "Last one over by (hhmm)"
    case .lunchStart: "Break begins (hhmm)"
    case .lunchEnd: "Break ends (hhmm)"
    case .visitMinutes: "Minutes a visit (10–240)"
    case .rooms: "Number of rooms (1–20)"
    case .officeOpens: "The office opens (hhmm)"
    case .officeCloses: "The office closes (hhmm)"
    case .intakeOpens: "Intake begins (hhmm)"
    case .intakeCloses: "Intake ends (hhmm)"
    case .informed: "Who was informed (ICT unit)"
    case .days: "By how many working days (1–10)"
    case .address: "Address (empty: not given)"
    }
  }
}

extension FormWords {
  /// How digits are typed, behind the name of the field.
  fileprivate struct Shape: Phrase {
    let kazakh: String
    let russian: String
    let english: String
  }

  fileprivate static func shape(_ kind: FieldKind) -> Shape {
    switch kind {
    case .date: Shape(kazakh: " (ккаажжжж)", russian: " (ддммгггг)", english: " (ddmmyyyy)")
    case .moment:
      Shape(kazakh: " (ккаажжжжссмм)", russian: " (ддммггггччмм)", english: " (ddmmyyyyhhmm)")
    case .longText: Shape(kazakh: " (F4: ұзақ)", russian: " (F4: длинно)", english: " (F4: long)")
    case .words, .number, .yesNo, .choice, .ground, .document, .category, .language:
      Shape(kazakh: "", russian: "", english: "")
    }
  }
}
