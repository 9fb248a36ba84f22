import Law

/// What is said of the last day of a course while it is typed.
enum CourseWords: Phrase {
  case bounds(CivilDate, CivilDate)
  case doubt(Course.Doubt)

  var kazakh: String {
    switch self {
    case .bounds(let first, let last): "Курс \(first.dotted) – \(last.dotted) аралығында аяқталады"
    case .doubt(.onTheBound): "Ұзақтығы шекте: бірінші не соңғы күн есептелсе ғана заңды"
    case .doubt(.endsOnDayOff(let proposed)):
      proposed.map { "Демалыс күні. Алдындағы жұмыс күні — \($0.dotted)" }
        ?? "Демалыс күні: анықтама 2 жұмыс күнінде жеке кабинетке жіберіледі"
    }
  }

  var russian: String {
    switch self {
    case .bounds(let first, let last): "Курс заканчивается с \(first.dotted) по \(last.dotted)"
    case .doubt(.onTheBound): "На границе: законно, только если считать первый или последний день"
    case .doubt(.endsOnDayOff(let proposed)):
      proposed.map { "Нерабочий день. Рабочий день перед ним — \($0.dotted)" }
        ?? "Нерабочий день: справка уходит в кабинет за 2 рабочих дня"
    }
  }

  var english: String {
    switch self {
    case .bounds(let first, let last): "The course ends from \(first.dotted) to \(last.dotted)"
    case .doubt(.onTheBound): "On the bound: lawful only if the first or last day counts"
    case .doubt(.endsOnDayOff(let proposed)):
      proposed.map { "A day off. The working day before it: \($0.dotted)" }
        ?? "A day off: to the cabinet within 2 working days"
    }
  }
}
