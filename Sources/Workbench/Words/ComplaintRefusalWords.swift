import Cases
import Law

/// Why a step of a complaint is not taken.
struct ComplaintRefusalWords: Phrase {
  private let refusal: ComplaintRefusal
  private let name: String

  /// - Parameter name: how the clerk of the refusal is called, where it speaks of one.
  init(_ refusal: ComplaintRefusal, name: String = "") {
    self.refusal = refusal
    self.name = name
  }

  var kazakh: String {
    switch refusal.cause {
    case .readOnlyRole: "Бұл рөл тек қарайды."
    case .supervisorOnly: "Мұны тек басшы жасай алады."
    case .complainedOf: "Шағым \(name) әрекетіне берілген: оны өзі қарай алмайды."
    case .notFromStage(let stage): "Қазір болмайды: шағым — \(ComplaintStageWords(stage).kazakh)."
    case .answerMissing: "Жауап жазылмаған. F4: жазу."
    case .missingText: "Мәтінсіз жазылмайды."
    case .mustBePassedUp(let due):
      "Әуелі жоғары тұрған органға берілуі керек (\(due.dotted) дейін): шағым 3 жұмыс күнінде толық қанағаттандырылмады."
    case .alreadyPassedUp: "Жоғары тұрған органға берілген."
    case .isOurs: "Бұл шағымға ұйымның өзі жауап береді."
    case .delayNotExplained(let due): "Мерзімі өткен (\(due.dotted)). Себебін жазыңыз."
    case .alreadyExtended: "Мерзім бір рет қана ұзартылады."
    case .extensionTooLong(let days): "\(days) күнге ұзартуға болмайды: 1–10 жұмыс күні."
    case .extensionTooLate(let due): "Мерзім өтіп кеткен (\(due.dotted)): ұзартылмайды."
    case .notExtended: "Хабарланатын ұзарту жоқ."
    case .dateInFuture(let date): "\(date.dotted) әлі болған жоқ."
    case .dateTooEarly(let date): "\(date.dotted): бұдан кейінгі күн болуы керек."
    case .alreadyHandled: "Шағым онсыз да \(name) қолында."
    case .unknownClerk(let id): "Ондай қызметкер жоқ: \(id)."
    case .unknownApplication(let text): "Тізілімде ондай өтініш жоқ: «\(text)»."
    case .calendar: "Бұл күндердің күнтізбесі белгісіз. Мерзім есептелмеді; әкімшіге айтыңыз."
    }
  }

  var russian: String {
    switch refusal.cause {
    case .readOnlyRole: "Эта роль только читает."
    case .supervisorOnly: "Это может только руководитель."
    case .complainedOf: "Жалоба на действия \(name): сам её рассматривать не может."
    case .notFromStage(let stage): "Сейчас нельзя: жалоба — \(ComplaintStageWords(stage).russian)."
    case .answerMissing: "Ответ не написан. F4: написать."
    case .missingText: "Без текста не записывается."
    case .mustBePassedUp(let due):
      "Сначала передайте вышестоящему органу (до \(due.dotted)): за 3 рабочих дня полностью не удовлетворена."
    case .alreadyPassedUp: "Вышестоящему органу уже передана."
    case .isOurs: "На эту жалобу отвечает сама организация."
    case .delayNotExplained(let due): "Срок прошёл (\(due.dotted)). Укажите причину."
    case .alreadyExtended: "Срок продлевается один раз."
    case .extensionTooLong(let days): "Продлить на \(days) дн. нельзя: от 1 до 10 рабочих дней."
    case .extensionTooLate(let due): "Срок уже прошёл (\(due.dotted)): не продлевается."
    case .notExtended: "Продления, о котором сообщать, нет."
    case .dateInFuture(let date): "\(date.dotted) ещё не наступило."
    case .dateTooEarly(let date): "\(date.dotted): нужна более поздняя дата."
    case .alreadyHandled: "Жалоба и так у \(name)."
    case .unknownClerk(let id): "Такого сотрудника нет: \(id)."
    case .unknownApplication(let text): "Такого заявления в реестре нет: «\(text)»."
    case .calendar: "Календарь этих дней неизвестен. Срок не рассчитан; сообщите администратору."
    }
  }

  var english: String {
    switch refusal.cause {
    case .readOnlyRole: "This role only reads."
    case .supervisorOnly: "Only the head or a supervisor can do this."
    case .complainedOf: "The complaint is about \(name), who cannot handle it."
    case .notFromStage(let stage):
      "Not now: the complaint is \(ComplaintStageWords(stage).english)."
    case .answerMissing: "No answer is written. F4: write it."
    case .missingText: "Nothing is recorded without words."
    case .mustBePassedUp(let due):
      "First pass it up to the body (by \(due.dotted)): it was not satisfied in full within 3 working days."
    case .alreadyPassedUp: "It was passed up already."
    case .isOurs: "This complaint is answered by the office itself."
    case .delayNotExplained(let due): "The term has passed (\(due.dotted)). Give the reason."
    case .alreadyExtended: "The term is extended once only."
    case .extensionTooLong(let days): "Not by \(days) days: 1 to 10 working days."
    case .extensionTooLate(let due): "The term has passed (\(due.dotted)): it is not extended."
    case .notExtended: "There is no extension to tell of."
    case .dateInFuture(let date): "\(date.dotted) has not come yet."
    case .dateTooEarly(let date): "\(date.dotted): a later day is needed."
    case .alreadyHandled: "\(name) has the complaint already."
    case .unknownClerk(let id): "There is no such clerk: \(id)."
    case .unknownApplication(let text): "There is no such application in the register: “\(text)”."
    case .calendar:
      "The calendar of these days is unknown. No date was counted; tell the administrator."
    }
  }
}
