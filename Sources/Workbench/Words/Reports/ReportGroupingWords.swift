import Cases
import Law
import Letters

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
    case .archive: "Архив"
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
    case .archive: "Архив"
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
    case .archive: "Archive"
    case .reason: "Reason"
    }
  }
}
