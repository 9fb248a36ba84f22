import Cases
import Law

/// Questions before a step that cannot simply be taken back.
enum ConfirmationWords: Phrase {
  case noShow(ticket: Int)
  case bulkHand(BulkPreview)
  case finish(ticket: Int)
  case visitorLeft(ticket: Int)
  case discardDraft
  case step(Step)
  case closePastDay(CivilDate)
  case cancelPrint(String)
  case standardTemplate(String)

  var kazakh: String {
    switch self {
    case .bulkHand(let bulk): BulkWords.preview(bulk).kazakh
    case .noShow(let ticket):
      "\(TicketWords(ticket).kazakh) келмеді: қабылдау сағаты жойылады, күту жалғасады."
    case .finish(let ticket): "\(TicketWords(ticket).kazakh): өтініш тіркелмей қабылдау аяқталады."
    case .visitorLeft(let ticket):
      "\(TicketWords(ticket).kazakh) иесі кетіп қалды: күтуі аяқталады."
    case .closePastDay(let day):
      "\(day.dotted) күні жабылмаған; барлық келушінің қабылдауы аяқталған. F8: күнді жабу."
    case .discardDraft: "Жоба жойылады: жазылғанның бәрі өшеді."
    case .step(let step): "\(LegalStepWords(step).kazakh): жазылады, жойылмайды."
    case .cancelPrint(let paper): "\(paper): басу тоқтатылады, қағазы шықпайды."
    case .standardTemplate(let paper):
      "\(paper): ұйым мәтінінің орнына бағдарлама мәтіні қайтарылады; бұрынғысы тарихта қалады."
    }
  }

  var russian: String {
    switch self {
    case .bulkHand(let bulk): BulkWords.preview(bulk).russian
    case .noShow(let ticket):
      "\(TicketWords(ticket).russian): не подошёл. Часы приёма аннулируются, ожидание продолжится."
    case .finish(let ticket):
      "\(TicketWords(ticket).russian): приём завершится без зарегистрированного заявления."
    case .visitorLeft(let ticket):
      "\(TicketWords(ticket).russian): посетитель ушёл. Ожидание закончится."
    case .closePastDay(let day):
      "День \(day.dotted) не закрыт; приём всех посетителей завершён. F8: закрыть день."
    case .discardDraft: "Черновик будет удалён вместе со всем, что в нём набрано."
    case .step(let step): "\(LegalStepWords(step).russian): будет записано, отменить нельзя."
    case .cancelPrint(let paper): "\(paper): печать будет снята, бумага не выйдет."
    case .standardTemplate(let paper):
      "\(paper): вместо текста организации вернётся текст программы; прежний останется в истории."
    }
  }

  var english: String {
    switch self {
    case .bulkHand(let bulk): BulkWords.preview(bulk).english
    case .noShow(let ticket):
      "\(TicketWords(ticket).english): did not come. The serving clock is void, waiting goes on."
    case .finish(let ticket):
      "\(TicketWords(ticket).english): the visit ends without an application."
    case .visitorLeft(let ticket):
      "\(TicketWords(ticket).english): the visitor has left. Waiting ends."
    case .closePastDay(let day):
      "\(day.dotted) was not closed; every visit of it is over. F8: close the day."
    case .discardDraft: "The draft and everything typed in it will be gone."
    case .step(let step):
      "\(LegalStepWords(step).english): it is recorded and cannot be taken back."
    case .cancelPrint(let paper): "\(paper): printing stops, no paper comes out."
    case .standardTemplate(let paper):
      "\(paper): the program's text comes back in place of the office's; that stays in the history."
    }
  }
}

extension ConfirmationWords: Equatable {}

/// Fields of a form layer.
struct FormWords: Phrase {
  private let name: FormField.Name

  init(_ name: FormField.Name) { self.name = name }

  var kazakh: String {
    switch name {
    case .words: "Мәтін"
    case .facts: "Қай құжат не дерек, қалай анықталды"
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
    case .informed: "Кімге хабарланды (АКИ бөлімшесі)"
    case .days: "Қанша жұмыс күніне (1–10)"
    case .address: "Мекенжайы (бос болса: көрсетілмеген)"
    }
  }

  var russian: String {
    switch name {
    case .words: "Текст"
    case .facts: "Какой документ или сведение, как установлено"
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
    case .informed: "Кому сообщено (подразделение ИКИ)"
    case .days: "На сколько рабочих дней (1–10)"
    case .address: "Адрес (пусто: не указан)"
    }
  }

  var english: String {
    switch name {
    case .words: "Words"
    case .facts: "Which paper or datum, how established"
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

/// Titles of form layers.
struct FormTitle: Phrase {
  private let purpose: FormLayer.Purpose

  init(_ purpose: FormLayer.Purpose) { self.purpose = purpose }

  var kazakh: String {
    switch purpose {
    case .reason: "Себебі, өз сөзіңізбен"
    case .ground: "Бас тарту негізі"
    case .order: "Басшының бұйрығы"
    case .cabinet: "Жеке кабинетке жіберілген уақыты"
    case .phoneNotice: "Хабарлама жіберілген уақыт пен телефон"
    case .note: "Ескертпе"
    case .delay: "Мерзім өткенінің себебі"
    case .withdraw: "Кері қайтарып алу: F8 растайды"
    case .closeWithoutOrder: "Бұйрықсыз жабу: F8 растайды"
    case .supervisorReason: "Қабылдау уақытынан тыс: басшының себебі"
    case .replay: "Қай күнгі жағдайы?"
    case .calendarDay(let kind): CalendarKindWords(kind).kazakh
    case .step(_, _, let step): LegalStepWords(step).kazakh
    case .handed: "Қолына берілген уақыты"
    case .request: "Қосымша құжат не үшін керек"
    case .facts: "Қызметке қажет мәліметтер"
    case .takeReason: "Істі алу себебі"
    case .sensitivity(_, _, let isOn):
      isOn ? "Құпия деп белгілеу себебі" : "Құпия белгісін алу себебі"
    case .openSensitive: "Құпия іс: не үшін ашасыз?"
    case .bulkReason: "Қайта бөлу себебі"
    case .viewName: "Көріністің аты"
    case .lateEnd: "Қалай аяқталды?"
    case .freePlace: "Бос орын жариялау"
    case .complaint(let form): ComplaintFormTitle(form).kazakh
    case .address: "Қағазда тұратын мекенжай"
    case .window(let form): WindowFormTitle(form).kazakh
    case .booking(let form): BookingFormTitle(form).kazakh
    case .twins: "Бұл қорытындының себебі"
    }
  }

  var russian: String {
    switch purpose {
    case .reason: "Причина своими словами"
    case .ground: "Основание отказа"
    case .order: "Приказ руководителя"
    case .cabinet: "Когда отправлено в личный кабинет"
    case .phoneNotice: "Когда и на какой телефон отправлено"
    case .note: "Заметка"
    case .delay: "Причина просрочки"
    case .withdraw: "Отзыв заявления: F8 подтверждает"
    case .closeWithoutOrder: "Закрыть без приказа: F8 подтверждает"
    case .supervisorReason: "Вне часов приёма: причина руководителя"
    case .replay: "На какую дату?"
    case .calendarDay(let kind): CalendarKindWords(kind).russian
    case .step(_, _, let step): LegalStepWords(step).russian
    case .handed: "Когда выдано в руки"
    case .request: "Зачем нужен дополнительный документ"
    case .facts: "Сведения для услуги"
    case .takeReason: "Почему вы забираете дело"
    case .sensitivity(_, _, let isOn): isOn ? "Почему дело закрытое" : "Почему пометка снимается"
    case .openSensitive: "Закрытое дело: зачем открываете?"
    case .bulkReason: "Причина перераспределения"
    case .viewName: "Название отбора"
    case .lateEnd: "Чем закончился приём?"
    case .freePlace: "Опубликовать свободное место"
    case .complaint(let form): ComplaintFormTitle(form).russian
    case .address: "Адрес для бумаги"
    case .window(let form): WindowFormTitle(form).russian
    case .booking(let form): BookingFormTitle(form).russian
    case .twins: "Причина этого вывода"
    }
  }

  var english: String {
    switch purpose {
    case .reason: "The reason in own words"
    case .ground: "Ground of refusal"
    case .order: "The order of the head"
    case .cabinet: "When it was sent to the cabinet"
    case .phoneNotice: "When and to which phone it was sent"
    case .note: "Note"
    case .delay: "Reason of the delay"
    case .withdraw: "Withdrawal: F8 confirms"
    case .closeWithoutOrder: "Close without an order: F8 confirms"
    case .supervisorReason: "Outside intake hours: the supervisor's reason"
    case .replay: "As of which day?"
    case .calendarDay(let kind): CalendarKindWords(kind).english
    case .step(_, _, let step): LegalStepWords(step).english
    case .handed: "When it was handed over"
    case .request: "Why the additional paper is needed"
    case .facts: "What the service asks for"
    case .takeReason: "Why you take the case"
    case .sensitivity(_, _, let isOn): isOn ? "Why it is sensitive" : "Why it is not any more"
    case .openSensitive: "A sensitive case: why do you open it?"
    case .bulkReason: "Why they are given to others"
    case .viewName: "Name of the view"
    case .lateEnd: "How did it end?"
    case .freePlace: "Publish a vacancy"
    case .complaint(let form): ComplaintFormTitle(form).english
    case .address: "The address that stands on the paper"
    case .window(let form): WindowFormTitle(form).english
    case .booking(let form): BookingFormTitle(form).english
    case .twins: "Reason of the verdict"
    }
  }
}

/// The panes of an application.
struct PaneWords: Phrase {
  private let pane: ApplicationScreen.Pane

  init(_ pane: ApplicationScreen.Pane) { self.pane = pane }

  var kazakh: String {
    switch pane {
    case .deadlines: "Мерзімдер"
    case .papers: "Құжаттар"
    case .history: "Тарихы"
    case .steps: "Қадамдар"
    }
  }

  var russian: String {
    switch pane {
    case .deadlines: "Сроки"
    case .papers: "Документы"
    case .history: "История"
    case .steps: "Шаги"
    }
  }

  var english: String {
    switch pane {
    case .deadlines: "Deadlines"
    case .papers: "Papers"
    case .history: "History"
    case .steps: "Steps"
    }
  }
}

/// The fields of set-up.
struct SetUpWords: Phrase {
  private let field: SetUpField

  init(_ field: SetUpField) { self.field = field }

  var kazakh: String {
    switch field {
    case .place: "Ұйымның түрі"
    case .name: "Атауы"
    case .address: "Мекенжайы"
    case .phone: "Телефоны"
    case .head: "Басшысы"
    case .clerkName: "Сіздің аты-жөніңіз"
    case .clerkPost: "Лауазымыңыз"
    case .role: "Рөліңіз"
    case .week: "Жұмыс аптасы"
    case .language: "Тіл"
    }
  }

  var russian: String {
    switch field {
    case .place: "Вид организации"
    case .name: "Название"
    case .address: "Адрес"
    case .phone: "Телефон"
    case .head: "Руководитель"
    case .clerkName: "Ваше имя"
    case .clerkPost: "Ваша должность"
    case .role: "Ваша роль"
    case .week: "Рабочая неделя"
    case .language: "Язык"
    }
  }

  var english: String {
    switch field {
    case .place: "Kind of office"
    case .name: "Name"
    case .address: "Address"
    case .phone: "Phone"
    case .head: "Head"
    case .clerkName: "Your name"
    case .clerkPost: "Your post"
    case .role: "Your role"
    case .week: "Working week"
    case .language: "Language"
    }
  }
}

/// Where help was asked for.
struct ContextWords: Phrase {
  private let context: Context

  init(_ context: Context) { self.context = context }

  var kazakh: String {
    switch context {
    case .inbox: "Келіп түскендер"
    case .desk: "Келушілер"
    case .application: "Өтініш"
    case .complaint: "Шағым"
    case .checklist: "Құжаттар тізбесі"
    case .decision: "Шешім"
    case .handing: "Беру"
    case .handover: "Күн қорытындысы"
    case .calendar: "Күнтізбе"
    case .booking: "Жазылу"
    case .recount: "Қайта есептеу"
    case .rules: "Қағидалар"
    case .templates: "Қағаз үлгілері"
    case .board: "Басшы тақтасы"
    case .report: "Есептер"
    case .visits: "Келу тізімі"
    case .visit: "Келу"
    case .log: "Журнал"
    case .print: "Басу кезегі"
    case .notice: "Хабарлама"
    case .why: "Неге?"
    case .places: "Бөлімдер"
    case .choice: "Таңдау"
    case .confirmation: "Растау"
    case .intake: "Қабылдау"
    case .details: "Құжат мәліметтері"
    case .form: "Өрістер"
    case .reason: "Себеп"
    case .palette: "Пәрмендер"
    case .search: "Іздеу"
    case .help: "Көмек"
    case .setup: "Баптау"
    case .alarm: "Сақталмады"
    }
  }

  var russian: String {
    switch context {
    case .inbox: "Входящие"
    case .desk: "Посетители"
    case .application: "Заявление"
    case .complaint: "Жалоба"
    case .checklist: "Перечень документов"
    case .decision: "Решение"
    case .handing: "Выдача"
    case .handover: "Итоги дня"
    case .calendar: "Календарь"
    case .booking: "Запись"
    case .recount: "Пересчёт"
    case .rules: "Правила"
    case .templates: "Образцы бумаг"
    case .board: "Табло руководителя"
    case .report: "Отчёты"
    case .visits: "Список посещений"
    case .visit: "Посещение"
    case .log: "Журнал"
    case .print: "Очередь печати"
    case .notice: "Уведомление"
    case .why: "Почему?"
    case .places: "Разделы"
    case .choice: "Выбор"
    case .confirmation: "Подтверждение"
    case .intake: "Приём"
    case .details: "Сведения о документе"
    case .form: "Поля"
    case .reason: "Причина"
    case .palette: "Команды"
    case .search: "Поиск"
    case .help: "Помощь"
    case .setup: "Настройка"
    case .alarm: "Не сохранено"
    }
  }

  var english: String {
    switch context {
    case .inbox: "Inbox"
    case .desk: "Front desk"
    case .application: "Application"
    case .complaint: "Complaint"
    case .checklist: "Checklist"
    case .decision: "Decision"
    case .handing: "Handing over"
    case .handover: "Close of day"
    case .calendar: "Calendar"
    case .booking: "Booking"
    case .recount: "Recount"
    case .rules: "Rules"
    case .templates: "Templates"
    case .board: "Supervisor's board"
    case .report: "Reports"
    case .visits: "List of visits"
    case .visit: "Visit"
    case .log: "Log"
    case .print: "Print queue"
    case .notice: "Notice"
    case .why: "Why?"
    case .places: "Places"
    case .choice: "Choice"
    case .confirmation: "Confirmation"
    case .intake: "Intake"
    case .details: "Details of a paper"
    case .form: "Fields"
    case .reason: "Reason"
    case .palette: "Commands"
    case .search: "Search"
    case .help: "Help"
    case .setup: "Set-up"
    case .alarm: "Not saved"
    }
  }
}
