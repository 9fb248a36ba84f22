import Cases
import Law

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
