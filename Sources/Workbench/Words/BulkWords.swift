import Cases
import Law

/// Many cases at once, and lists with names.
enum BulkWords: Phrase {
  case title(Int)
  case action(BulkAction)
  case listTitle
  case listHead(Int, CivilDate)
  case views
  case removeView
  case everything
  case freeCases
  case preview(BulkPreview)
  case list(ListPreview)

  var kazakh: String {
    switch self {
    case .title(let count): "\(count) іспен не істеу керек?"
    case .action(.hand): "Басқа қызметкерге тапсыру"
    case .action(.print): "Тізімін басып шығару"
    case .action(.export): "Тізімін файлға шығару"
    case .listTitle: "Істер тізімі"
    case .listHead(let count, let day): "Істер тізімі, \(day.dotted): \(count)"
    case .views: "Қай тізім?"
    case .removeView: "Қай тізімді жою керек?"
    case .everything: "Тарылтпай, бәрі"
    case .freeCases: "Бос істер"
    case .preview(let bulk):
      "\(bulk.all) іс \(bulk.receiver) қызметкерге өтеді (қазір: \(bulk.from))."
        + (bulk.staying > 0 ? " Орнында қалатыны: \(bulk.staying)." : "")
    case .list(let list):
      (list.output == .file
        ? "Балалардың аты-жөні файлға жазылады: " : "Балалардың аты-жөні басылады: ")
        + "\(list.all) іс (\(list.first)\(list.all > 3 ? ", …" : ""))."
    }
  }

  var russian: String {
    switch self {
    case .title(let count): "Что сделать с делами (\(count))?"
    case .action(.hand): "Передать другому сотруднику"
    case .action(.print): "Напечатать список"
    case .action(.export): "Выгрузить список в файл"
    case .listTitle: "Список дел"
    case .listHead(let count, let day): "Список дел на \(day.dotted): \(count)"
    case .views: "Какой список?"
    case .removeView: "Какой список удалить?"
    case .everything: "Все, без отбора"
    case .freeCases: "Свободные дела"
    case .preview(let bulk):
      "Перейдёт дел: \(bulk.all), получит \(bulk.receiver) (сейчас: \(bulk.from))."
        + (bulk.staying > 0 ? " Останется на месте: \(bulk.staying)." : "")
    case .list(let list):
      (list.output == .file ? "Имена детей будут записаны в файл" : "Имена детей будут напечатаны")
        + ", дел: \(list.all) (\(list.first)\(list.all > 3 ? ", …" : ""))."
    }
  }

  var english: String {
    switch self {
    case .title(let count): "What to do with \(count) cases?"
    case .action(.hand): "Give them to another clerk"
    case .action(.print): "Print the list"
    case .action(.export): "Write the list to a file"
    case .listTitle: "List of cases"
    case .listHead(let count, let day): "List of cases, \(day.dotted): \(count)"
    case .views: "Which list?"
    case .removeView: "Which list to remove?"
    case .everything: "All, not narrowed"
    case .freeCases: "Free cases"
    case .preview(let bulk):
      "\(bulk.all) cases go to \(bulk.receiver) (now: \(bulk.from))."
        + (bulk.staying > 0 ? " Staying where they are: \(bulk.staying)." : "")
    case .list(let list):
      (list.output == .file ? "Names of children go to a file" : "Names of children are printed")
        + ", cases: \(list.all) (\(list.first)\(list.all > 3 ? ", …" : ""))."
    }
  }
}
