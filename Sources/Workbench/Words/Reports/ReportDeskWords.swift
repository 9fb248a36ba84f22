import Cases
import Law
import Letters

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
