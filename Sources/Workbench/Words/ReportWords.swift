import Cases
import Law
import Letters

/// Kinds of reports.
package struct ReportKindWords: Phrase {
  private let kind: ReportKind

  package init(_ kind: ReportKind) { self.kind = kind }

  package var kazakh: String {
    switch kind {
    case .applications: "Өтініштер"
    case .visits: "Келушілер"
    case .breaches: "Шектен асу"
    case .register: "Өтініштер тізілімі"
    case .notices: "Хабарламалар тізілімі"
    }
  }

  package var russian: String {
    switch kind {
    case .applications: "Заявления"
    case .visits: "Посетители"
    case .breaches: "Превышения"
    case .register: "Реестр заявлений"
    case .notices: "Реестр уведомлений"
    }
  }

  package var english: String {
    switch kind {
    case .applications: "Applications"
    case .visits: "Visits"
    case .breaches: "Breaches"
    case .register: "Register of applications"
    case .notices: "Register of notices"
    }
  }
}

/// By what a report is grouped; the heading of its first column.
struct ReportGroupingWords: Phrase {
  private let grouping: ReportGrouping

  init(_ grouping: ReportGrouping) { self.grouping = grouping }

  var kazakh: String {
    switch grouping {
    case .day: "Күн"
    case .week: "Апта"
    case .month: "Ай"
    case .quarter: "Тоқсан"
    case .service: "Қызмет"
    case .clerk: "Қызметкер"
    case .channel: "Арна"
    case .outcome: "Нәтиже"
    case .reason: "Себеп"
    }
  }

  var russian: String {
    switch grouping {
    case .day: "День"
    case .week: "Неделя"
    case .month: "Месяц"
    case .quarter: "Квартал"
    case .service: "Услуга"
    case .clerk: "Сотрудник"
    case .channel: "Канал"
    case .outcome: "Результат"
    case .reason: "Причина"
    }
  }

  var english: String {
    switch grouping {
    case .day: "Day"
    case .week: "Week"
    case .month: "Month"
    case .quarter: "Quarter"
    case .service: "Service"
    case .clerk: "Clerk"
    case .channel: "Channel"
    case .outcome: "Outcome"
    case .reason: "Reason"
    }
  }
}

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
    case .copy: "Нешінші рет"
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
    case .copy: "Который раз"
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
    case .copy: "Time printed"
    case .copies: "Copies"
    case .printed: "Print"
    }
  }
}

/// Values of a report.
struct ReportLabelWords: Phrase {
  private let label: ReportLabel
  private let office: Office

  init(_ label: ReportLabel, _ office: Office) {
    self.label = label
    self.office = office
  }

  private func name(_ clerk: ClerkID) -> String { office.clerk(clerk)?.name ?? clerk.account }

  var kazakh: String {
    switch label {
    case .span(let span, let first): PeriodWords(span, first).kazakh
    case .service(let service): service.map { ServiceWords($0).kazakh } ?? "айтылмаған"
    case .clerk(let clerk): clerk.map(name) ?? "ешкім қабылдамаған"
    case .channel(let channel): ChannelWords(channel).kazakh
    case .outcome(let outcome): OutcomeNames(outcome).kazakh
    case .ending(let ending): EndingWords(ending).kazakh
    case .reason(let reason): reason.map { BreachNames($0).kazakh } ?? "себебі жазылмаған"
    case .form(let form): NoticeWords(form).kazakh
    case .printed(let isOnPaper): isOnPaper ? "принтерге берілді" : "қағазға басылмады"
    case .total: "Барлығы"
    }
  }

  var russian: String {
    switch label {
    case .span(let span, let first): PeriodWords(span, first).russian
    case .service(let service): service.map { ServiceWords($0).russian } ?? "не сказано"
    case .clerk(let clerk): clerk.map(name) ?? "никто не принял"
    case .channel(let channel): ChannelWords(channel).russian
    case .outcome(let outcome): OutcomeNames(outcome).russian
    case .ending(let ending): EndingWords(ending).russian
    case .reason(let reason): reason.map { BreachNames($0).russian } ?? "причина не указана"
    case .form(let form): NoticeWords(form).russian
    case .printed(let isOnPaper): isOnPaper ? "передано на печать" : "не напечатано"
    case .total: "Всего"
    }
  }

  var english: String {
    switch label {
    case .span(let span, let first): PeriodWords(span, first).english
    case .service(let service): service.map { ServiceWords($0).english } ?? "not said"
    case .clerk(let clerk): clerk.map(name) ?? "served by nobody"
    case .channel(let channel): ChannelWords(channel).english
    case .outcome(let outcome): OutcomeNames(outcome).english
    case .ending(let ending): EndingWords(ending).english
    case .reason(let reason): reason.map { BreachNames($0).english } ?? "no reason given"
    case .form(let form): NoticeWords(form).english
    case .printed(let isOnPaper): isOnPaper ? "sent to a printer" : "not on paper"
    case .total: "Total"
    }
  }
}

/// A stretch of the calendar.
private struct PeriodWords: Phrase {
  private let span: ReportSpan
  private let first: CivilDate

  init(_ span: ReportSpan, _ first: CivilDate) {
    self.span = span
    self.first = first
  }

  private var week: String {
    "\(first.dottedShort)–\(first.adding(days: 6).dotted)"
  }
  private var month: String { String(first.dotted.dropFirst(3)) }
  private var quarter: Int { ReportSpan.quarter(first) }

  var kazakh: String {
    switch span {
    case .day: first.dotted
    case .week: week
    case .month: "\(first.year) ж. \(KazakhMonth.name(first.month) ?? "")"
    case .quarter: "\(first.year) ж. \(quarter)-тоқсан"
    }
  }

  var russian: String {
    switch span {
    case .day: first.dotted
    case .week: week
    case .month: month
    case .quarter: "\(quarter)-й квартал \(first.year)"
    }
  }

  var english: String {
    switch span {
    case .day: first.dotted
    case .week: week
    case .month: month
    case .quarter: "Q\(quarter) \(first.year)"
    }
  }
}

/// How an application ended.
struct OutcomeNames: Phrase {
  private let outcome: CaseOutcome

  init(_ outcome: CaseOutcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .open: "шешілмеген"
    case .accepted: "қабылданды"
    case .notAccepted: "құжаттар қабылданбады"
    case .refused: "бас тартылды"
    case .withdrawn: "кері қайтарып алынды"
    case .ended: "шешімсіз аяқталды"
    }
  }

  var russian: String {
    switch outcome {
    case .open: "не решено"
    case .accepted: "принято"
    case .notAccepted: "документы не приняты"
    case .refused: "отказано"
    case .withdrawn: "отозвано"
    case .ended: "завершено без решения"
    }
  }

  var english: String {
    switch outcome {
    case .open: "undecided"
    case .accepted: "accepted"
    case .notAccepted: "papers not accepted"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .ended: "ended without a decision"
    }
  }
}

/// How a visit ended.
struct EndingWords: Phrase {
  private let ending: VisitFigure.Ending

  init(_ ending: VisitFigure.Ending) { self.ending = ending }

  var kazakh: String {
    switch ending {
    case .served: "қабылданды"
    case .left: "кетіп қалды не келмеді"
    case .there: "аяқталмаған"
    }
  }

  var russian: String {
    switch ending {
    case .served: "обслужен"
    case .left: "ушёл или не подошёл"
    case .there: "не завершено"
    }
  }

  var english: String {
    switch ending {
    case .served: "served"
    case .left: "went away or did not come"
    case .there: "not over"
    }
  }
}

/// A reason of a breach in a list, where nothing is asked for any more.
struct BreachNames: Phrase {
  private let reason: BreachReason

  init(_ reason: BreachReason) { self.reason = reason }

  var kazakh: String { reason == .other ? "Басқа себеп" : ReasonWords(reason).kazakh }
  var russian: String { reason == .other ? "Другая причина" : ReasonWords(reason).russian }
  var english: String { reason == .other ? "Another reason" : ReasonWords(reason).english }
}

/// The report desk.
enum ReportDeskWords: Phrase {
  case title
  case empty
  case next
  case days(ClosedRange<CivilDate>)
  case made(Moment)

  var kazakh: String {
    switch self {
    case .title: "Есептер"
    case .empty: "Бұл кезеңде ештеңе болған жоқ."
    case .next: "Enter: келесі есеп. F6: басқаша топтау. F5: кезең"
    case .days(let days): "Кезең: \(days.lowerBound.dotted)–\(days.upperBound.dotted)"
    case .made(let moment): "Жасалған уақыты: \(moment.date.dotted) \(moment.time)"
    }
  }

  var russian: String {
    switch self {
    case .title: "Отчёты"
    case .empty: "За этот период ничего не было."
    case .next: "Enter: следующий отчёт. F6: сгруппировать иначе. F5: период"
    case .days(let days): "Период: \(days.lowerBound.dotted)–\(days.upperBound.dotted)"
    case .made(let moment): "Составлено: \(moment.date.dotted) \(moment.time)"
    }
  }

  var english: String {
    switch self {
    case .title: "Reports"
    case .empty: "Nothing happened in these days."
    case .next: "Enter: next report. F6: group otherwise. F5: period"
    case .days(let days): "Days: \(days.lowerBound.dotted)–\(days.upperBound.dotted)"
    case .made(let moment): "Made: \(moment.date.dotted) \(moment.time)"
    }
  }
}
