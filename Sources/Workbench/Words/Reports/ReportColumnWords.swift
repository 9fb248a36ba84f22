import Cases
import Law
import Letters

/// Headings of the columns.
struct ReportColumnWords: Phrase {
  private let column: ReportColumn
  private let grouping: ReportGrouping?

  init(_ column: ReportColumn, by grouping: ReportGrouping?) {
    self.column = column
    self.grouping = grouping
  }

  var kazakh: String {
    switch column {
    case .group: grouping.map { ReportGroupingWords($0).kazakh } ?? ""
    case .registered: "Тіркелгені"
    case .accepted: "Қабылданғаны"
    case .notAccepted: "Қабылданбағаны"
    case .refused: "Бас тартылғаны"
    case .withdrawn: "Қайтарып алынғаны"
    case .ended: "Басқаша аяқталғаны"
    case .open: "Шешілмегені"
    case .late: "Мерзімі өткені"
    case .visits: "Келгені"
    case .finished: "Қабылданғаны"
    case .left: "Кетіп қалғаны"
    case .medianWait: "Күту, медиана"
    case .ninetyWait: "Күту, 90 %"
    case .longestWait: "Ең ұзақ күту"
    case .waitOver: "Күту шектен асқаны"
    case .medianServe: "Қабылдау, медиана"
    case .ninetyServe: "Қабылдау, 90 %"
    case .longestServe: "Ең ұзақ қабылдау"
    case .serveOver: "Қабылдау шектен асқаны"
    case .breaches: "Асқаны"
    case .number: "Нөмірі"
    case .registeredOn: "Тіркелген күні"
    case .received: "Түскен уақыты"
    case .service: "Қызмет"
    case .channel: "Арна"
    case .child: "Бала"
    case .applicant: "Өтініш беруші"
    case .due: "Мерзімі"
    case .outcome: "Нәтижесі"
    case .decided: "Шешілген уақыты"
    case .delivered: "Берілген уақыты"
    case .clerk: "Қызметкер"
    case .at: "Уақыты"
    case .form: "Хабарлама"
    case .copy: "Дана нөмірі"
    case .copies: "Дана"
    case .printed: "Басылуы"
    }
  }

  var russian: String {
    switch column {
    case .group: grouping.map { ReportGroupingWords($0).russian } ?? ""
    case .registered: "Зарегистрировано"
    case .accepted: "Принято"
    case .notAccepted: "Не принято"
    case .refused: "Отказано"
    case .withdrawn: "Отозвано"
    case .ended: "Завершено иначе"
    case .open: "Не решено"
    case .late: "Просрочено"
    case .visits: "Пришло"
    case .finished: "Обслужено"
    case .left: "Ушли"
    case .medianWait: "Ожидание, медиана"
    case .ninetyWait: "Ожидание, 90 %"
    case .longestWait: "Самое долгое ожидание"
    case .waitOver: "Ожидание сверх предела"
    case .medianServe: "Приём, медиана"
    case .ninetyServe: "Приём, 90 %"
    case .longestServe: "Самый долгий приём"
    case .serveOver: "Приём сверх предела"
    case .breaches: "Превышений"
    case .number: "Номер"
    case .registeredOn: "Дата регистрации"
    case .received: "Поступило"
    case .service: "Услуга"
    case .channel: "Канал"
    case .child: "Ребёнок"
    case .applicant: "Заявитель"
    case .due: "Срок"
    case .outcome: "Результат"
    case .decided: "Решено"
    case .delivered: "Выдано"
    case .clerk: "Сотрудник"
    case .at: "Когда"
    case .form: "Уведомление"
    case .copy: "Номер экземпляра"
    case .copies: "Экземпляров"
    case .printed: "Печать"
    }
  }

  var english: String {
    switch column {
    case .group: grouping.map { ReportGroupingWords($0).english } ?? ""
    case .registered: "Registered"
    case .accepted: "Accepted"
    case .notAccepted: "Not accepted"
    case .refused: "Refused"
    case .withdrawn: "Withdrawn"
    case .ended: "Ended otherwise"
    case .open: "Undecided"
    case .late: "Late"
    case .visits: "Arrived"
    case .finished: "Served"
    case .left: "Left"
    case .medianWait: "Waiting, median"
    case .ninetyWait: "Waiting, 90 %"
    case .longestWait: "Longest wait"
    case .waitOver: "Waiting over the limit"
    case .medianServe: "Serving, median"
    case .ninetyServe: "Serving, 90 %"
    case .longestServe: "Longest serving"
    case .serveOver: "Serving over the limit"
    case .breaches: "Breaches"
    case .number: "Number"
    case .registeredOn: "Registered on"
    case .received: "Received"
    case .service: "Service"
    case .channel: "Channel"
    case .child: "Child"
    case .applicant: "Applicant"
    case .due: "Due"
    case .outcome: "Outcome"
    case .decided: "Decided"
    case .delivered: "Handed over"
    case .clerk: "Clerk"
    case .at: "When"
    case .form: "Notice"
    case .copy: "Copy number"
    case .copies: "Copies"
    case .printed: "Print"
    }
  }
}
