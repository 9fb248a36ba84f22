import Cases
import Law

/// The panes of a complaint.
struct ComplaintPaneWords: Phrase {
  private let pane: ComplaintScreen.Pane

  init(_ pane: ComplaintScreen.Pane) { self.pane = pane }

  var kazakh: String {
    switch pane {
    case .deadlines: "Мерзімдер"
    case .log: "Журнал"
    case .answer: "Жауап"
    case .history: "Тарихы"
    case .steps: "Қадамдар"
    }
  }

  var russian: String {
    switch pane {
    case .deadlines: "Сроки"
    case .log: "Журнал"
    case .answer: "Ответ"
    case .history: "История"
    case .steps: "Шаги"
    }
  }

  var english: String {
    switch pane {
    case .deadlines: "Deadlines"
    case .log: "Log"
    case .answer: "Answer"
    case .history: "History"
    case .steps: "Steps"
    }
  }
}
