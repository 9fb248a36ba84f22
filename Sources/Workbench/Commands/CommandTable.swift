import Screen

/// The one list of commands. The order within a context is the order of the keys at the bottom.
package enum CommandTable {
  package static let all: [Command] =
    steps + everywhere + lists + desk + intake + papers + application + complaints + office
    + layers + printing + settings

  package static func command(_ id: CommandID) -> Command? { all.first { $0.id == id } }

  /// The commands of a context, in the order of the table.
  package static func commands(in context: Context) -> [Command] {
    all.filter { $0.contexts.contains(context) }
  }

  /// The commands that a footer may name, in the order of the table.
  static let inFooters = all.filter { $0.footer != nil }

  private static let letters = ContextSet.commands

  // MARK: What Enter does, context by context

  private static let steps: [Command] = [
    Command(
      .open, "Ашу", "Открыть", "Open", keys: [.enter, .right],
      in: [.inbox, .rules, .board, .visits, .visit, .log, .queue],
      footer: CommandFooter("Ашу", "Открыть", "Open")),
    Command(
      .deskStep, "Келесі қадам: шақыру, бастау", "Следующий шаг: вызвать, начать",
      "Next step: call, begin", keys: [.enter], in: [.desk],
      footer: CommandFooter("Шақыру", "Вызвать", "Call")),
    Command(
      .caseStep, "Істің келесі қадамы", "Следующий шаг дела", "Next step of the case",
      keys: [.enter], in: [.application, .complaint], footer: CommandFooter("Қадам", "Шаг", "Step")),
    Command(
      .rowGood, "Күйін қойып, келесі жолға", "Отметить и дальше", "Usual state and on",
      keys: [.enter], in: [.checklist], footer: CommandFooter("Келесі", "Дальше", "Next")),
    Command(
      .decide, "Шешім қабылдап, сақтап, басу", "Принять решение, сохранить, напечатать",
      "Decide, save, print", keys: [.enter], in: [.decision],
      footer: CommandFooter("Шешім", "Решение", "Decide")),
    Command(
      .printNotice, "Басып шығару", "Печать", "Print", keys: [.enter], in: [.notice],
      footer: CommandFooter("Басу", "Печать", "Print")),
    Command(
      .handNotice, "Қолына берілді", "Отдано семье", "Handed to the family", keys: [.enter],
      in: [.handing], footer: CommandFooter("Берілді", "Отдано", "Handed")),
    Command(
      .closeDay, "Күнді жабу", "Закрыть день", "Close the day", keys: [.enter],
      in: [.handover],
      footer: CommandFooter("Күнді жабу", "Закрыть день", "Close the day")),
    Command(
      .nextField, "Келесі бос өріс", "Следующее пустое поле", "Next empty field", keys: [.enter],
      in: [.intake, .details, .form], footer: CommandFooter("Келесі", "Дальше", "Next")),
    Command(
      .nextInOrder, "Төменгі өріс", "Поле ниже", "Field below", keys: [.tab, .down],
      in: [.intake, .details, .form]),
    Command(
      .previousField, "Алдыңғы өріс", "Предыдущее поле", "Previous field",
      keys: [.backTab, .up], in: [.intake, .details, .form],
      footer: CommandFooter("Алдыңғы", "Назад", "Previous")),
    Command(
      .confirmStep, "Қадамды растау", "Подтвердить шаг", "Confirm the step",
      keys: [.enter], in: [.setup], footer: CommandFooter("Растау", "Дальше", "Next")),
    Command(
      .recordReason, "Себебін жазу", "Записать причину", "Record the reason", keys: [.enter],
      in: [.reason], footer: CommandFooter("Жазу", "Записать", "Record")),
    Command(
      .run, "Орындау", "Выполнить", "Run", keys: [.enter], in: [.palette, .help],
      footer: CommandFooter("Орындау", "Выполнить", "Run")),
    Command(
      .go, "Өту", "Перейти", "Go", keys: [.enter], in: [.places],
      footer: CommandFooter("Өту", "Перейти", "Go")),
    Command(
      .openResult, "Табылғанды ашу", "Открыть найденное", "Open the result", keys: [.enter],
      in: [.search], footer: CommandFooter("Ашу", "Открыть", "Open")),
    Command(
      .close, "Жабу", "Закрыть", "Close", keys: [.enter],
      in: [.why, .confirmation, .recount],
      footer: CommandFooter("Қайту", "Вернуться", "Return")),
    Command(
      .submit, "Таңдау", "Выбрать", "Choose", keys: [.enter], in: [.choice],
      footer: CommandFooter("Таңдау", "Выбрать", "Choose")),
    Command(
      .confirm, "Растау", "Подтвердить", "Confirm", keys: [.function(8)],
      in: [.confirmation, .recount],
      footer: .confirm),
    Command(
      .retrySave, "Қайта сақтап көру", "Сохранить снова", "Try to save again", keys: [.enter],
      in: [.alarm], footer: CommandFooter("Қайталау", "Повторить", "Retry")),
    Command(
      .copySheet, "Көшіру парағы", "Лист для переписывания", "Sheet for copying",
      keys: [.function(8)], in: [.alarm],
      footer: CommandFooter("Көшіру парағы", "Переписать", "Copy sheet")),
  ]

  // MARK: Everywhere

  private static let everywhere: [Command] = [
    Command(
      .why, "Неге (тармағы, мерзім есебі)", "Почему (пункт, расчёт срока)",
      "Why (clause, day count)", keys: [.function(1), .character("y")],
      in: letters.subtracting([.why, .places, .print, .alarm]).union([.intake, .details, .setup]),
      footer: CommandFooter("Неге", "Почему", "Why")),
    Command(
      .help, "Көмек", "Помощь", "Help", keys: [.function(1)],
      in: [.why, .places, .print, .palette, .search, .form, .alarm, .help],
      footer: CommandFooter("Көмек", "Помощь", "Help")),
    Command(
      .helpKeys, "Осы экранның пернелері", "Клавиши этого экрана", "Keys of this screen",
      keys: [.character("?")], in: letters),
    Command(
      .palette, "Пәрмендер", "Команды", "Commands", keys: [.function(2), .character(":")],
      in: ContextSet.all.subtracting([.palette, .alarm, .help]),
      footer: CommandFooter("Пәрмен", "Команды", "Commands")),
    Command(
      .places, "Бөлімдер", "Разделы", "Places", keys: [.character("b")],
      in: letters.subtracting([.places, .alarm, .reason, .choice, .confirmation])),
    Command(
      .visitors, "Келушілер", "Посетители", "Front desk", keys: [.function(12), .character("v")],
      in: letters.subtracting([.desk, .alarm, .reason, .choice, .confirmation]).union([
        .intake, .search,
      ])),
    Command(
      .leave, "Шығу", "Выйти", "Leave", keys: [.function(10), .character("q")],
      in: ContextSet.all),
    Command(
      .back, "Артқа", "Назад", "Back", keys: [.escape],
      in: ContextSet.all.subtracting([.alarm]),
      footer: CommandFooter("Артқа", "Назад", "Back")),
    Command(
      .search, "Іздеу", "Поиск", "Search", keys: [.function(3), .character("/")],
      in: [.inbox, .desk, .application, .complaint, .queue],
      footer: CommandFooter("Іздеу", "Поиск", "Search")),
    Command(
      .nextMatch, "Келесі сәйкестік", "Следующее совпадение", "Next match",
      keys: [.character("n")], in: [.inbox, .application, .complaint]),
    Command(
      .refresh, "Жаңарту (реті де)", "Обновить (и порядок)", "Refresh and re-sort",
      keys: [.function(5), .character("r")],
      in: [
        .inbox, .desk, .application, .past, .complaint, .board, .log, .booking, .bulletin, .queue,
      ],
      footer: CommandFooter("Жаңарту", "Обновить", "Refresh")),
    Command(
      .note, "Ескертпе жазу", "Написать заметку", "Write a note",
      keys: [.function(4), .character("e")], in: [.application],
      footer: CommandFooter("Ескертпе", "Заметка", "Note")),
  ]

  // MARK: Inbox

  private static let lists: [Command] = [
    Command(
      .checklist, "Құжаттар тізбесі", "Перечень документов", "Document checklist",
      keys: [.function(7), .character("c")], in: [.inbox, .application, .decision, .intake],
      footer: CommandFooter("Тізбе", "Перечень", "Checklist")),
    Command(
      .take, "Өзіме алу / тапсыру", "Взять себе / передать", "Take or hand over",
      keys: [.function(8), .character("t")],
      in: [.inbox, .application], footer: CommandFooter("Алу", "Взять", "Take")),
    Command(
      .handFiles, "Істерді басқаға тапсыру", "Передать дела другому", "Give cases to somebody else",
      keys: [.function(8), .character("t")], in: [.board, .handover],
      footer: CommandFooter("Тапсыру", "Передать", "Hand over")),
    Command(
      .filter, "Келесі сүзгі", "Следующий фильтр", "Next filter", keys: [.function(9), .tab],
      in: [.inbox], footer: CommandFooter("Сүзгі", "Фильтр", "Filter")),
    Command(
      .previousFilter, "Алдыңғы сүзгі", "Предыдущий фильтр", "Previous filter",
      keys: [.backTab], in: [.inbox]),
    Command(
      .mark, "Белгілеу", "Отметить", "Mark", keys: [.character(" ")], in: [.inbox]),
    Command(
      .bulk, "Белгіленген істермен әрекет", "Действие с отмеченными", "Act on the marked cases",
      keys: [.function(6), .character("s")], in: [.inbox]),
    Command(
      .views, "Тізімдер: қызмет, қызметкер, сақталғандар", "Списки: услуга, сотрудник, свои",
      "Lists: by service, by clerk, kept", keys: [.character("f")], in: [.inbox]),
    Command(
      .saveView, "Осы тізімді сақтау", "Сохранить этот список", "Save this list", keys: [],
      in: [.inbox]),
    Command(
      .removeView, "Сақталған тізімді жою", "Удалить сохранённый список", "Remove a saved list",
      keys: [], in: [.inbox]),
    Command(
      .newIntake, "Жаңа қабылдау", "Новый приём", "New intake",
      keys: [.insert, .character("i")], in: [.inbox],
      footer: CommandFooter("Қабылдау", "Приём", "Intake")),
    Command(
      .portalIntake, "Порталдан түскен өтінішті енгізу", "Внести заявление с портала",
      "Enter an application from the portal", keys: [], in: [.inbox, .desk]),
    Command(
      .drafts, "Аяқталмаған өтініштер", "Незаконченные заявления", "Unfinished applications",
      keys: [.character("h")], in: [.inbox, .desk]),
    Command(
      .reprint, "Соңғы хабарламаны қайта басу", "Повторить печать", "Reprint the last notice",
      keys: [.character("p")], in: [.inbox, .desk, .handing]),
    Command(
      .board, "Басшы тақтасы", "Табло руководителя", "Supervisor's board", keys: [],
      in: [.inbox, .desk]),
    Command(
      .boardPeriod, "Кезеңді ауыстыру: қазір, күн, апта, ай",
      "Сменить период: сейчас, день, неделя, месяц", "Change the period: now, day, week, month",
      keys: [.function(6), .character("f")], in: [.board],
      footer: CommandFooter("Кезең", "Период", "Period")),
    Command(
      .dayEnd, "Күн қорытындысы: күнді жабу, тапсыру парағы",
      "Итог дня: закрыть день, лист передачи", "Close of day: close the day, hand-over sheet",
      keys: [.character("p")], in: [.board]),
    Command(
      .endOfDay, "Күн қорытындысы: күнді жабу, тапсыру парағы",
      "Итог дня: закрыть день, лист передачи", "Close of day: close the day, hand-over sheet",
      keys: [], in: [.inbox, .desk]),
  ]

  // MARK: Front desk

  private static let desk: [Command] = [
    Command(
      .arrive, "Келуші келді (талон)", "Посетитель пришёл (талон)", "Visitor arrives (talon)",
      keys: [.insert, .character("i")], in: [.desk],
      footer: CommandFooter("Келді", "Пришёл", "Arrived")),
    Command(
      .finishVisit, "Қабылдауды аяқтау", "Завершить приём", "Finish serving",
      keys: [.function(7), .character("f")], in: [.desk],
      footer: CommandFooter("Аяқтау", "Завершить", "Finish")),
    Command(
      .handVisitor, "Басқа терезеге бағыттау", "Направить в другое окно",
      "Hand to another desk", keys: [.function(8), .character("t")], in: [.desk],
      footer: CommandFooter("Бағыттау", "Направить", "Hand over")),
    Command(
      .noShow, "Келмеді", "Не подошёл", "No-show", keys: [.delete], in: [.desk],
      footer: CommandFooter("Келмеді", "Не подошёл", "No-show")),
    Command(
      .visitorLeft, "Келуші кетіп қалды", "Посетитель ушёл", "The visitor has left",
      keys: [.character("l")], in: [.desk]),
    Command(
      .recall, "Қайта шақыру", "Вызвать ещё раз", "Call again",
      keys: [.function(6), .character("s")],
      in: [.desk]),
    Command(
      .undo, "Соңғы шақыруды болдырмау", "Отменить последний вызов", "Undo the last call",
      keys: [.character("u")], in: [.desk]),
    Command(
      .giveReason, "Асып кету себебін жазу", "Указать причину превышения",
      "Give the reason of a breach", keys: [.function(4), .character("e")], in: [.desk]),
    Command(
      .ownWords, "Өз сөзіммен", "Своими словами", "In own words", keys: [.function(4)],
      in: [.reason], footer: CommandFooter("Өз сөзіммен", "Своими словами", "Own words")),
  ]

  // MARK: Intake

  private static let intake: [Command] = [
    Command(
      .pickPerson, "Бұрын тіркелген адамды таңдау", "Выбрать из известных",
      "Pick a known person", keys: [.function(3)], in: [.intake],
      footer: CommandFooter("Бұрынғы", "Известные", "Known")),
    Command(
      .discardDraft, "Жобаны жою", "Удалить черновик", "Discard the draft", keys: [],
      in: [.intake]),
    Command(
      .splitName, "Аты-жөнін басқаша бөлу", "Разделить имя иначе", "Split the name otherwise",
      keys: [.function(6)], in: [.intake]),
    Command(
      .acceptFix, "Ұсынылған түзетуді қабылдау", "Принять исправление",
      "Accept the correction", keys: [.function(8)], in: [.intake],
      footer: CommandFooter("Түзету", "Исправить", "Correct")),
  ]

  // MARK: Papers and decision

  private static let papers: [Command] = [
    Command(
      .rowState, "Күйін ауыстыру", "Сменить состояние", "Next state",
      keys: [.character(" ")], in: [.checklist],
      footer: CommandFooter("Күйі", "Состояние", "State")),
    Command(
      .lookUp, "Мемлекеттік жүйеден іздеу нәтижесі", "Результат поиска в госсистеме",
      "Result of the look-up in a state system", keys: [.function(6), .character("s")],
      in: [.checklist, .details], footer: CommandFooter("Жүйе", "Система", "Look-up")),
    Command(
      .consent, "Келісім", "Согласие", "Consent", keys: [.function(7), .character("c")],
      in: [.checklist], footer: CommandFooter("Келісім", "Согласие", "Consent")),
    Command(
      .toDecision, "Шешімге өту", "К решению", "To the decision",
      keys: [.function(9), .tab], in: [.checklist],
      footer: CommandFooter("Шешім", "Решение", "Decision")),
    Command(
      .rowClear, "Күйін алып тастау; бос болса: жоқ деп айтты",
      "Снять отметку; без отметки: сказали, что нет",
      "Clear the state; without one: said to have none", keys: [.delete],
      in: [.checklist]),
    Command(
      .requestPaper, "Қосымша құжатты себебін жазып сұрау", "Запросить дополнительный документ",
      "Ask for an additional paper", keys: [.insert, .character("i")], in: [.checklist]),
    Command(
      .longText, "Мәтінді редакторда жазу", "Писать текст в редакторе", "Write in the editor",
      keys: [.function(4)], in: [.form]),
    Command(
      .pickPreschool, "Балабақшаны тізілімнен таңдау", "Выбрать детский сад из реестра",
      "Pick a preschool from the register", keys: [.function(3)], in: [.form]),
    Command(
      .confirmRefusal, "Бас тартуды растау", "Подтвердить отказ", "Confirm the refusal",
      keys: [.function(8)], in: [.decision, .form]),
  ]

  // MARK: Application

  private static let application: [Command] = [
    Command(
      .pane, "Келесі бөлік", "Следующая часть", "Next pane", keys: [.function(9), .tab],
      in: [.application, .past, .complaint, .desk, .notice, .board],
      footer: CommandFooter("Бөлік", "Часть", "Pane")),
    Command(
      .nextCase, "Келесі іс", "Следующее дело", "Next case", keys: [.pageDown],
      in: [.application], footer: CommandFooter("Келесі іс", "След. дело", "Next case")),
    Command(
      .previousCase, "Алдыңғы іс", "Предыдущее дело", "Previous case", keys: [.pageUp],
      in: [.application]),
    Command(
      .notices, "Хабарламалар, басу", "Уведомления, печать", "Notices, print",
      keys: [.character("p")], in: [.application, .complaint]),
    Command(
      .replay, "Өткен күнгі жағдайы", "Состояние на дату", "As it stood on a day",
      keys: [.character("z")], in: [.application, .past]),
    Command(
      .withdraw, "Өтінішті кері қайтарып алу", "Отозвать заявление",
      "Withdraw the application", keys: [.delete], in: [.application]),
    Command(
      .explainDelay, "Мерзім өткенінің себебін жазу", "Указать причину просрочки",
      "Give the reason of a delay", keys: [], in: [.application, .complaint, .decision]),
    Command(
      .failDelivery, "Нәтиже отбасына жетпеді", "Результат не дошёл до семьи",
      "The result did not reach the family", keys: [], in: [.application]),
    Command(
      .closeCase, "Бұйрықсыз жабу (басшы)", "Закрыть без приказа (руководитель)",
      "Close without an order (supervisor)", keys: [], in: [.application]),
    Command(
      .reportStage, "Мониторинг жүйесіне енгізілді", "Внесено в систему мониторинга",
      "Entered in the monitoring system", keys: [], in: [.application]),
    Command(
      .sensitive, "Құпия белгісін қою / алу", "Поставить / снять пометку «закрытое»",
      "Mark as sensitive / not", keys: [], in: [.application]),
    Command(
      .tellState, "Жағдайын айту (кім сұрайды?)", "Сообщить о состоянии (кто спрашивает?)",
      "Tell the state (who asks?)", keys: [.function(6), .character("s")], in: [.application],
      footer: CommandFooter("Айту", "Ответ", "Tell")),
    Command(
      .twins, "Ұқсас балалар: бір бала ма?", "Похожие дети: один и тот же?",
      "Similar children: one child?", keys: [], in: [.application]),
  ]

  // MARK: Calendar and rules of the office

  private static let office: [Command] = [
    Command(
      .addDay, "Актімен күн қосу", "Добавить день по акту", "Add a day by an act",
      keys: [.enter, .insert, .character("i")], in: [.calendar],
      footer: CommandFooter("Қосу", "Добавить", "Add")),
    Command(
      .removeDay, "Қосылған күнді алып тастау", "Убрать добавленный день",
      "Take an added day back", keys: [.delete], in: [.calendar],
      footer: CommandFooter("Алып тастау", "Убрать", "Take back")),
    Command(
      .nextYear, "Келесі жыл", "Следующий год", "Next year", keys: [.function(9), .tab],
      in: [.calendar], footer: CommandFooter("Жыл", "Год", "Year")),
    Command(
      .nextReport, "Келесі есеп", "Следующий отчёт", "Next report",
      keys: [.enter, .function(9), .tab], in: [.report],
      footer: CommandFooter("Есеп", "Отчёт", "Report")),
    Command(
      .reportGrouping, "Басқаша топтау", "Сгруппировать иначе", "Group otherwise",
      keys: [.function(6), .character("s")], in: [.report],
      footer: CommandFooter("Топтау", "Группы", "Group")),
    Command(
      .reportPeriod, "Кезеңді ауыстыру", "Сменить период", "Change the period",
      keys: [.function(5), .character("f")], in: [.report],
      footer: CommandFooter("Кезең", "Период", "Period")),
    Command(
      .printReport, "Парақты басып шығару", "Напечатать лист", "Print the sheet",
      keys: [.function(7), .character("p")], in: [.report, .handover],
      footer: CommandFooter("Басу", "Печать", "Print")),
    Command(
      .reports, "Есептер мен тізілімдер", "Отчёты и реестры", "Reports and registers",
      keys: [], in: [.inbox, .desk, .application, .board]),
    Command(
      .log, "Журнал: бүкіл ұйымның тарихы", "Журнал: история всей организации",
      "Log: history of the whole office", keys: [], in: [.inbox, .desk, .board]),
    Command(
      .earlierDay, "Алдыңғы күн", "Предыдущий день", "The day before",
      keys: [.function(9), .tab], in: [.log],
      footer: CommandFooter("Алдыңғы күн", "День назад", "Day before")),
    Command(
      .laterDay, "Келесі күн", "Следующий день", "The next day", keys: [.backTab], in: [.log]),
    Command(
      .logClerk, "Келесі қызметкердің жазбалары", "Записи следующего сотрудника",
      "Entries of the next clerk", keys: [.function(6), .character("f")], in: [.log],
      footer: CommandFooter("Қызметкер", "Сотрудник", "Clerk")),
    Command(
      .calendar, "Ұйымның күнтізбесі", "Календарь организации", "Calendar of the office",
      keys: [], in: [.inbox, .desk, .application]),
    Command(
      .editTemplate, "Мәтінін редакторда өзгерту", "Изменить текст в редакторе",
      "Change the text in the editor", keys: [.enter, .function(4), .character("e")],
      in: [.templates], footer: CommandFooter("Өзгерту", "Изменить", "Change")),
    Command(
      .saveTemplate, "Өзгертілген мәтінді сақтау", "Сохранить изменённый текст",
      "Save the changed text", keys: [.function(8)], in: [.templates],
      footer: .save),
    Command(
      .templateHistory, "Үлгі тарихы", "История образца", "History of the template",
      keys: [.function(9), .tab], in: [.templates],
      footer: CommandFooter("Тарихы", "История", "History")),
    Command(
      .standardTemplate, "Бағдарлама мәтініне қайту", "Вернуть текст программы",
      "Back to the program's own text", keys: [.delete], in: [.templates],
      footer: CommandFooter("Қайтару", "Вернуть", "Undo")),
    Command(
      .templates, "Қағаз үлгілері", "Образцы бумаг", "Templates of papers",
      keys: [], in: [.inbox, .desk, .application]),
    Command(
      .officeHours, "Жұмыс уақытын өзгерту (басшы)", "Изменить часы работы (руководитель)",
      "Change the office hours (supervisor)", keys: [.function(4), .character("e")], in: [.rules],
      footer: CommandFooter("Уақыты", "Часы", "Hours")),
    Command(
      .rules, "Қағидалар мен редакциялар", "Правила и редакции", "Rules and editions",
      keys: [], in: [.inbox, .desk, .application]),
  ]

  // MARK: Complaints

  private static let complaints: [Command] = [
    Command(
      .vacancies, "Бос орындар", "Свободные места", "Vacancies", keys: [],
      in: [.inbox, .desk, .application]),
    Command(
      .preschoolQueue, "Балабақша кезегі", "Очередь в детский сад", "Preschool queue", keys: [],
      in: [.inbox, .desk, .application]),
    Command(
      .familyPlace, "Кезектегі орнын басып беру", "Напечатать место в очереди",
      "Print the place in the queue", keys: [], in: [.application]),
    Command(
      .bulletinStep, "Орынды ұсыну, жауабын жазу", "Предложить место, записать ответ",
      "Offer the place, record the answer", keys: [.enter], in: [.bulletin],
      footer: CommandFooter("Қадам", "Шаг", "Step")),
    Command(
      .allPlaces, "Толған, қайтарып алынған орындар да", "И занятые, и снятые места",
      "Filled and withdrawn ones too", keys: [.function(6), .character("f")], in: [.bulletin],
      footer: CommandFooter("Бәрі", "Все", "All")),
    Command(
      .otherSide, "Кезек пен бос орындар арасы", "От очереди к местам и обратно",
      "From queue to vacancies and back", keys: [.function(8), .character("t")],
      in: [.bulletin, .queue], footer: CommandFooter("Кезек/орын", "Очередь/места", "Queue/places")),
    Command(
      .addPlace, "Бос орын жариялау", "Опубликовать свободное место", "Publish a vacancy",
      keys: [.insert, .character("i")], in: [.bulletin],
      footer: CommandFooter("Жариялау", "Опубликовать", "Publish")),
    Command(
      .withdrawPlace, "Орынды себебін жазып қайтарып алу", "Снять место с указанием причины",
      "Withdraw the place, with the reason", keys: [.delete], in: [.bulletin],
      footer: CommandFooter("Қайтару", "Снять", "Withdraw")),
    Command(
      .printBulletin, "Бюллетеньді басу", "Напечатать бюллетень", "Print the bulletin",
      keys: [.character("p")], in: [.bulletin],
      footer: CommandFooter("Басу", "Печать", "Print")),
    Command(
      .printPlace, "Орын парағын басу", "Напечатать лист с местом",
      "Print the sheet with the place",
      keys: [.character("p")], in: [.queue],
      footer: CommandFooter("Орын парағы", "Лист с местом", "Place sheet")),
    Command(
      .nextQueue, "Келесі топ", "Следующая очередь", "Next queue", keys: [.function(9), .tab],
      in: [.queue], footer: CommandFooter("Топ", "Очередь", "Queue")),
    Command(
      .previousQueue, "Алдыңғы топ", "Предыдущая очередь", "Previous queue", keys: [.backTab],
      in: [.queue]),
    Command(
      .chooseQueue, "Кезекті тізімнен таңдау", "Выбрать очередь из списка",
      "Choose a queue from the list", keys: [.function(6), .character("f")], in: [.queue],
      footer: CommandFooter("Таңдау", "Выбрать", "Choose")),
    Command(
      .publish, "Бос орын жариялау", "Опубликовать свободное место", "Publish a vacancy",
      keys: [], in: [.inbox, .desk, .application]),
    Command(
      .newComplaint, "Шағым тіркеу", "Зарегистрировать жалобу", "Register a complaint", keys: [],
      in: [.inbox, .desk, .application]),
    Command(
      .bookVisit, "Осы уақытқа жазу", "Записать на это время", "Book this hour", keys: [.enter],
      in: [.booking], footer: CommandFooter("Жазу", "Записать", "Book")),
    Command(
      .bookedVisit, "Кім жазылған: ашу, көшіру, келмеді", "Кто записан: открыть, перенести",
      "Who is booked: open, move, missed", keys: [.function(8), .character("t")], in: [.booking],
      footer: CommandFooter("Жазылған", "Записан", "Booked")),
    Command(
      .earliestSlot, "Ең ерте бос уақыт", "Ближайшее свободное", "Earliest free hour",
      keys: [.function(9), .tab], in: [.booking],
      footer: CommandFooter("Ең ерте", "Ближайшее", "Earliest")),
    Command(
      .bookingHours, "Жазылу уақыты мен бөлмелер (басшы)", "Часы записи и кабинеты (руководитель)",
      "Booking hours and rooms (supervisor)", keys: [.function(7)], in: [.booking],
      footer: CommandFooter("Уақыты", "Часы", "Hours")),
    Command(
      .bookings, "Алдын ала жазылу", "Предварительная запись", "Booking", keys: [],
      in: [.inbox, .desk, .application]),
    Command(
      .outages, "Мемлекеттік жүйенің істен шығуы", "Сбой государственной системы",
      "Outage of a state system", keys: [], in: [.inbox, .desk]),
    Command(
      .orderNews, "Бұйрық өзгерді (басшы)", "Изменён приказ (руководитель)",
      "An order was changed (supervisor)", keys: [], in: [.inbox, .desk]),
    Command(
      .writeAnswer, "Жауап жазу", "Написать ответ", "Write the answer",
      keys: [.function(4), .character("e")], in: [.complaint],
      footer: CommandFooter("Жауап", "Ответ", "Answer")),
    Command(
      .handComplaint, "Шағымды тапсыру", "Передать жалобу", "Hand the complaint over",
      keys: [.function(8), .character("t")], in: [.complaint],
      footer: CommandFooter("Тапсыру", "Передать", "Hand over")),
    Command(
      .passUp, "Жоғары тұрған органға беру", "Передать вышестоящему органу",
      "Pass up to the body", keys: [.function(7), .character("u")], in: [.complaint],
      footer: CommandFooter("Органға", "В орган", "Pass up")),
    Command(
      .extendTerm, "Мерзімін ұзарту (басшы)", "Продлить срок (руководитель)",
      "Extend the term (supervisor)", keys: [.character("z")], in: [.complaint]),
    Command(
      .noticeExtension, "Ұзартылғаны хабарланды", "Сообщено о продлении",
      "The extension was told", keys: [], in: [.complaint]),
    Command(
      .giveBack, "Жауапты түзетуге қайтару (басшы)", "Вернуть ответ на правку (руководитель)",
      "Give the answer back (supervisor)", keys: [], in: [.complaint]),
    Command(
      .withdrawComplaint, "Шағымды кері қайтару", "Отозвать жалобу", "Withdraw the complaint",
      keys: [.delete], in: [.complaint]),
  ]

  // MARK: Layers

  private static let layers: [Command] = [
    Command(
      .whyOther, "Басқа мерзім", "Другой срок", "Another term", keys: [.left, .right],
      in: [.why]),
    Command(
      .printCount, "Осы мәтінді басу", "Печать этого текста", "Print this text",
      keys: [.character("p")], in: [.why], footer: CommandFooter("Басу", "Печать", "Print")),
    Command(
      .complete, "Сөзді толықтыру", "Дополнить", "Complete", keys: [.tab], in: [.palette],
      footer: CommandFooter("Толықтыру", "Дополнить", "Complete")),
    Command(
      .saveFile, "Файлға сақтау", "Сохранить в файл", "Save to a file", keys: [.function(8)],
      in: [.notice, .report], footer: CommandFooter("Файлға", "В файл", "To a file")),
  ]

  // MARK: Printing

  private static let printing: [Command] = [
    Command(
      .printQueue, "Басу кезегі", "Очередь печати", "Print queue", keys: [],
      in: [.inbox, .desk, .application, .handing, .notice]),
    Command(
      .copies, "Дана саны, принтер", "Экземпляры, принтер", "Copies and printer",
      keys: [.character("p")], in: [.notice],
      footer: CommandFooter("Принтер", "Принтер", "Printer")),
    Command(
      .recheck, "Қайта тексеру", "Проверить снова", "Check again", keys: [.enter], in: [.print],
      footer: CommandFooter("Тексеру", "Проверить", "Check")),
    Command(
      .otherPrinter, "Басқа принтер", "Другой принтер", "Other printer",
      keys: [.function(8), .character("t")], in: [.print],
      footer: CommandFooter("Басқа принтер", "Другой принтер", "Other printer")),
    Command(
      .keepPDF, "PDF түрінде сақтау", "Сохранить как PDF", "Keep as PDF", keys: [.function(9)],
      in: [.print], footer: CommandFooter("PDF", "PDF", "PDF")),
    Command(
      .cancelJob, "Басуды тоқтату", "Снять задание", "Cancel the job", keys: [.delete],
      in: [.print], footer: CommandFooter("Тоқтату", "Снять", "Cancel")),
  ]

  // MARK: Settings of one clerk

  private static let settings: [Command] = [
    Command(
      .language, "Тілді ауыстыру", "Сменить язык", "Change the language", keys: [],
      in: [.inbox, .desk, .application]),
    Command(
      .theme, "Түсті ауыстыру", "Сменить тему", "Change the theme", keys: [],
      in: [.inbox, .desk, .application]),
    Command(
      .layout, "Пернетақта түрін ауыстыру", "Сменить раскладку", "Change the keyboard layout",
      keys: [], in: [.inbox, .desk, .application]),
  ]
}
