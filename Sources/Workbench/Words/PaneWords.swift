import Cases
import Law

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
