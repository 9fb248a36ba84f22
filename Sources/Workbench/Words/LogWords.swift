import Cases
import Law

/// The log of the whole office.
enum LogWords: Phrase {
  case title
  case everybody
  case office
  case monitoring
  case portal
  case vacancy
  case placeOffered
  case sensitive
  case empty
  case files(Int)
  case fileWritten
  case taken(String)
  case restored(Moment)
  case reminder(Moment)
  case came

  var kazakh: String {
    switch self {
    case .title: "Журнал"
    case .everybody: "барлық қызметкер"
    case .office: "ұйым"
    case .monitoring: "мониторинг"
    case .portal: "портал"
    case .sensitive: "құпия іс: мазмұны іс ашылғанда көрінеді"
    case .empty: "Бұл күні жазба жоқ."
    case .files(let count): "мониторинг файлы басталды, жазба: \(count)"
    case .fileWritten: "мониторинг файлы жазылды"
    case .taken(let number): "порталдан алынды: \(number)"
    case .vacancy: "бос орын"
    case .placeOffered: "орын ұсынылды"
    case .restored(let moment): "жүйе қалпына келді: \(moment.date.dotted), \(moment.time)"
    case .reminder(let moment): "еске салу: \(moment.date.dotted), \(moment.time)"
    case .came: "отбасы өтінішпен келді"
    }
  }

  var russian: String {
    switch self {
    case .title: "Журнал"
    case .everybody: "все сотрудники"
    case .office: "организация"
    case .monitoring: "мониторинг"
    case .portal: "портал"
    case .sensitive: "закрытое дело: содержание видно, когда дело открыто"
    case .empty: "В этот день записей нет."
    case .files(let count): "начат файл для мониторинга, записей: \(count)"
    case .fileWritten: "файл для мониторинга записан"
    case .taken(let number): "взято с портала: \(number)"
    case .vacancy: "место"
    case .placeOffered: "место предложено"
    case .restored(let moment): "система восстановлена: \(moment.date.dotted), \(moment.time)"
    case .reminder(let moment): "напоминание: \(moment.date.dotted), \(moment.time)"
    case .came: "семья пришла с заявлением"
    }
  }

  var english: String {
    switch self {
    case .title: "Log"
    case .everybody: "everybody"
    case .office: "office"
    case .monitoring: "monitoring"
    case .portal: "portal"
    case .sensitive: "a sensitive case: what happened is seen when it is opened"
    case .empty: "There is no entry on this day."
    case .files(let count): "a file for monitoring is begun, records: \(count)"
    case .fileWritten: "the file for monitoring is written"
    case .taken(let number): "taken from the portal: \(number)"
    case .vacancy: "vacancy"
    case .placeOffered: "the place was offered"
    case .restored(let moment): "the system works again: \(moment.date.dotted), \(moment.time)"
    case .reminder(let moment): "reminder: \(moment.date.dotted), \(moment.time)"
    case .came: "the family came with its application"
    }
  }
}

/// What happened to the office itself, as a line of the log.
struct OfficeHistoryWords: Phrase {
  private let event: OfficeEvent
  private let name: String

  /// - Parameter name: the name of a clerk.
  init(_ event: OfficeEvent, name: (ClerkID) -> String) {
    self.event = event
    switch event {
    case .clerkAdded(let added): self.name = name(added.id)
    case .clerkRetired(let id), .roleChanged(let id, _): self.name = name(id)
    case .setUp, .settingsChanged, .policySet, .templateSet, .templateReset, .calendarEntryAdded,
      .calendarEntryRemoved, .dayClosed, .orderNewsReceived, .preschoolsListed,
      .clockMoved, .personChanged:
      self.name = ""
    }
  }

  var kazakh: String {
    switch event {
    case .setUp: "ұйым бапталды"
    case .clerkAdded(let added): "қызметкер қосылды: \(name), \(RoleWords(added.role).kazakh)"
    case .clerkRetired: "қызметкер жұмыстан кетті: \(name)"
    case .roleChanged(_, let role): "рөлі өзгерді: \(name), \(RoleWords(role).kazakh)"
    case .settingsChanged: "баптау өзгерді"
    case .policySet(let policy, let value):
      "оқылуы таңдалды (\(policy.rawValue)): \(PolicyValueWords(value).kazakh)"
    case .templateSet(let form, _): "үлгі мәтіні өзгерді: \(NoticeWords(form).kazakh)"
    case .templateReset(let form): "үлгі мәтіні бұрынғыдай: \(NoticeWords(form).kazakh)"
    case .calendarEntryAdded(let entry):
      "күнтізбеге күн қосылды: \(entry.date.dotted), \(entry.source)"
    case .calendarEntryRemoved(let date): "күнтізбеге қосылған күн алынды: \(date.dotted)"
    case .dayClosed(let date): "күн жабылды: \(date.dotted)"
    case .orderNewsReceived(let news):
      "бұйрық өзгерді: \(news.act.words ?? ""), \(news.appliesFrom.dotted)"
    case .preschoolsListed(let listed): "балабақшалар тізілімі толықты: \(listed.count)"
    case .clockMoved(let by): "компьютер сағаты ауысты: \(by / 1_000) секунд"
    case .personChanged(_, let fields): "адам туралы жазба түзетілді: \(fields.count) өріс"
    }
  }

  var russian: String {
    switch event {
    case .setUp: "организация настроена"
    case .clerkAdded(let added):
      "добавлен сотрудник: \(name), \(RoleWords(added.role).russian)"
    case .clerkRetired: "сотрудник больше не работает: \(name)"
    case .roleChanged(_, let role): "изменена роль: \(name), \(RoleWords(role).russian)"
    case .settingsChanged: "изменены настройки"
    case .policySet(let policy, let value):
      "выбрано прочтение (\(policy.rawValue)): \(PolicyValueWords(value).russian)"
    case .templateSet(let form, _): "изменён текст образца: \(NoticeWords(form).russian)"
    case .templateReset(let form): "текст образца прежний: \(NoticeWords(form).russian)"
    case .calendarEntryAdded(let entry):
      "в календарь добавлен день: \(entry.date.dotted), \(entry.source)"
    case .calendarEntryRemoved(let date): "добавленный день убран: \(date.dotted)"
    case .dayClosed(let date): "день закрыт: \(date.dotted)"
    case .orderNewsReceived(let news):
      "приказ изменён: \(news.act.words ?? ""), \(news.appliesFrom.dotted)"
    case .preschoolsListed(let listed): "дополнен реестр детских садов: \(listed.count)"
    case .clockMoved(let by): "часы компьютера переведены: \(by / 1_000) с"
    case .personChanged(_, let fields): "исправлены сведения о человеке, полей: \(fields.count)"
    }
  }

  var english: String {
    switch event {
    case .setUp: "the office was set up"
    case .clerkAdded(let added): "clerk added: \(name), \(RoleWords(added.role).english)"
    case .clerkRetired: "clerk retired: \(name)"
    case .roleChanged(_, let role): "role changed: \(name), \(RoleWords(role).english)"
    case .settingsChanged: "settings changed"
    case .policySet(let policy, let value):
      "reading chosen (\(policy.rawValue)): \(PolicyValueWords(value).english)"
    case .templateSet(let form, _): "text of a template changed: \(NoticeWords(form).english)"
    case .templateReset(let form): "text of a template as it was: \(NoticeWords(form).english)"
    case .calendarEntryAdded(let entry):
      "day added to the calendar: \(entry.date.dotted), \(entry.source)"
    case .calendarEntryRemoved(let date): "added day taken back: \(date.dotted)"
    case .dayClosed(let date): "day closed: \(date.dotted)"
    case .orderNewsReceived(let news):
      "an order was changed: \(news.act.words ?? ""), \(news.appliesFrom.dotted)"
    case .preschoolsListed(let listed): "the register of preschools was added to: \(listed.count)"
    case .clockMoved(let by): "the computer's clock was moved by \(by / 1_000) s"
    case .personChanged(_, let fields): "facts of a person corrected, fields: \(fields.count)"
    }
  }
}
