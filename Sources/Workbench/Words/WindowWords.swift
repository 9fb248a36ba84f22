import Cases
import Law

/// Words of answers at the window, of outages and of news of orders.
enum WindowWords: Phrase {
  case title
  case whoAsks
  case registered
  case nextDate
  case notToThirdPersons
  case terms
  case hours
  case intake
  case ownSchedule
  case fee
  case free
  case contacts
  case centre
  case lastAsked
  case outages
  case newOutage
  case goesOn
  case protocolTitle
  case newsOf
  case oldEdition(act: String, service: String, from: CivilDate)

  var kazakh: String {
    switch self {
    case .title: "Терезедегі жауап"
    case .whoAsks: "Кім сұрап тұр, қалай тексерілді?"
    case .registered: "Тіркелген күні"
    case .nextDate: "Келесі күн"
    case .notToThirdPersons:
      "Үшінші тұлғаға іс туралы мәлімет берілмейді. Келісім порталда беріледі: бір реттік құпиясөзбен немесе қысқа хабарламамен."
    case .terms: "Қызмет көрсету мерзімдері мен шарттары"
    case .hours: "Жұмыс уақыты"
    case .intake: "өтініш қабылдау"
    case .ownSchedule: "ұйымның кестесі"
    case .fee: "Ақысы"
    case .free: "тегін"
    case .contacts: "Қайдан білуге болады"
    case .centre: "Бірыңғай байланыс орталығы"
    case .lastAsked: "Соңғы сұраған"
    case .outages: "Мемлекеттік жүйенің істен шығуы"
    case .newOutage: "Жаңасын жазу"
    case .goesOn: "әлі қалпына келген жоқ"
    case .protocolTitle: "Хаттама"
    case .newsOf: "Қай қызметтің қағидасы өзгерді?"
    case .oldEdition(let act, let service, let from):
      "\(act) (\(service)) \(from.dotted) бастап қолданылады, бағдарламада ескі редакция. Әкімшіге айтыңыз."
    }
  }

  var russian: String {
    switch self {
    case .title: "Ответ у окна"
    case .whoAsks: "Кто спрашивает и как проверен?"
    case .registered: "Дата регистрации"
    case .nextDate: "Следующая дата"
    case .notToThirdPersons:
      "Третьему лицу сведения о деле не сообщаются. Согласие даётся на портале: одноразовым паролем или сообщением."
    case .terms: "Сроки и условия услуги"
    case .hours: "Часы работы"
    case .intake: "приём заявлений"
    case .ownSchedule: "график организации"
    case .fee: "Плата"
    case .free: "бесплатно"
    case .contacts: "Где узнать"
    case .centre: "Единый контакт-центр"
    case .lastAsked: "Последний запрос"
    case .outages: "Сбой государственной системы"
    case .newOutage: "Записать новый"
    case .goesOn: "ещё не восстановлена"
    case .protocolTitle: "Протокол"
    case .newsOf: "Правила какой услуги изменены?"
    case .oldEdition(let act, let service, let from):
      "\(act) (\(service)) действует с \(from.dotted), в программе старая редакция. Сообщите администратору."
    }
  }

  var english: String {
    switch self {
    case .title: "Answer at the window"
    case .whoAsks: "Who asks, and how was it checked?"
    case .registered: "Registered"
    case .nextDate: "Next date"
    case .notToThirdPersons:
      "A third person is told nothing of the case. The consent is given on the portal, by one-time password or message."
    case .terms: "Terms of the service"
    case .hours: "Office hours"
    case .intake: "intake"
    case .ownSchedule: "the office's own"
    case .fee: "Fee"
    case .free: "free of charge"
    case .contacts: "Where to ask"
    case .centre: "Unified contact centre"
    case .lastAsked: "Last asked"
    case .outages: "Outage of a state system"
    case .newOutage: "Record a new one"
    case .goesOn: "not restored yet"
    case .protocolTitle: "Protocol"
    case .newsOf: "The rules of which service changed?"
    case .oldEdition(let act, let service, let from):
      "\(act) (\(service)) applies from \(from.dotted), the program has the old edition. Tell the administrator."
    }
  }
}

struct AskerWords: Phrase {
  private let asker: Inquiry.Asker

  init(_ asker: Inquiry.Asker) { self.asker = asker }

  var kazakh: String {
    switch asker {
    case .applicant: "Өтініш беруші"
    case .representative: "Заңды өкіл"
    case .thirdPerson: "Үшінші тұлға"
    }
  }

  var russian: String {
    switch asker {
    case .applicant: "Заявитель"
    case .representative: "Законный представитель"
    case .thirdPerson: "Третье лицо"
    }
  }

  var english: String {
    switch asker {
    case .applicant: "The applicant"
    case .representative: "Legal representative"
    case .thirdPerson: "A third person"
    }
  }
}

struct IdentityCheckWords: Phrase {
  private let check: Inquiry.IdentityCheck

  init(_ check: Inquiry.IdentityCheck) { self.check = check }

  var kazakh: String {
    switch check {
    case .document: "жеке куәлігін көрсетті"
    case .details: "телефонда, деректері сәйкес"
    }
  }

  var russian: String {
    switch check {
    case .document: "показал удостоверение"
    case .details: "по телефону, данные сходятся"
    }
  }

  var english: String {
    switch check {
    case .document: "showed an identity document"
    case .details: "on the phone, the details agree"
    }
  }
}

/// How it was made sure who asks, with the consent that a third person needs.
struct AskingWords: Phrase {
  private let asking: Asking

  init(_ asking: Asking) { self.asking = asking }

  var kazakh: String {
    switch asking.means {
    case .oneTimePassword: "келісім: бір реттік құпиясөз"
    case .textMessage: "келісім: қысқа хабарлама"
    case nil: check ?? "келісім жоқ"
    }
  }

  var russian: String {
    switch asking.means {
    case .oneTimePassword: "согласие: одноразовый пароль"
    case .textMessage: "согласие: сообщение"
    case nil: asking.check.map { IdentityCheckWords($0).russian } ?? "без согласия"
    }
  }

  var english: String {
    switch asking.means {
    case .oneTimePassword: "consent: one-time password"
    case .textMessage: "consent: text message"
    case nil: asking.check.map { IdentityCheckWords($0).english } ?? "no consent"
    }
  }

  private var check: String? { asking.check.map { IdentityCheckWords($0).kazakh } }
}

struct OutageStepWords: Phrase {
  private let step: OutageStep

  init(_ step: OutageStep) { self.step = step }

  var kazakh: String {
    switch step {
    case .printProtocol: "Хаттаманы басу"
    case .end: "Қалпына келген уақытын жазу"
    }
  }

  var russian: String {
    switch step {
    case .printProtocol: "Напечатать протокол"
    case .end: "Записать время восстановления"
    }
  }

  var english: String {
    switch step {
    case .printProtocol: "Print the protocol"
    case .end: "Record when it was restored"
    }
  }
}

struct WindowFormTitle: Phrase {
  private let form: WindowForm

  init(_ form: WindowForm) { self.form = form }

  var kazakh: String {
    switch form {
    case .outage: "Мемлекеттік жүйенің істен шығуы"
    case .outageEnd: "Жүйе қашан қалпына келді"
    case .consent: "Порталда келісім қашан берілді"
    case .news: "Өзгерту туралы бұйрық және қолданыла бастайтын күні"
    }
  }

  var russian: String {
    switch form {
    case .outage: "Сбой государственной системы"
    case .outageEnd: "Когда система восстановлена"
    case .consent: "Когда на портале дано согласие"
    case .news: "Приказ об изменении и первый день действия"
    }
  }

  var english: String {
    switch form {
    case .outage: "Outage of a state system"
    case .outageEnd: "When the system was restored"
    case .consent: "When the consent was given on the portal"
    case .news: "Amending order and its first day"
    }
  }
}

struct InquiryRefusalWords: Phrase {
  private let refusal: InquiryRefusal

  init(_ refusal: InquiryRefusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .readOnlyRole: "Бұл рөл тек қарайды."
    case .notChecked: "Кім сұрап тұрғаны тексерілмей айтылмайды."
    case .noConsentProvided: "Бұл қызметте үшінші тұлғаға мәлімет берілмейді."
    case .dateInFuture(let date): "\(date.dotted): бұл уақыт әлі болған жоқ."
    }
  }

  var russian: String {
    switch refusal {
    case .readOnlyRole: "Эта роль только читает."
    case .notChecked: "Пока не проверено, кто спрашивает, ничего не сообщается."
    case .noConsentProvided: "По этой услуге третьим лицам сведения не сообщаются."
    case .dateInFuture(let date): "\(date.dotted): это время ещё не наступило."
    }
  }

  var english: String {
    switch refusal {
    case .readOnlyRole: "This role only reads."
    case .notChecked: "Nothing is told before it is checked who asks."
    case .noConsentProvided: "This service tells third persons nothing."
    case .dateInFuture(let date): "\(date.dotted): this time has not come yet."
    }
  }
}

struct OutageRefusalWords: Phrase {
  private let refusal: OutageRefusal

  init(_ refusal: OutageRefusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .readOnlyRole: "Бұл рөл тек қарайды."
    case .missingText: "Жүйе, сипаттамасы және кімге хабарланғаны жазылуы керек."
    case .dateInFuture(let date): "\(date.dotted): бұл уақыт әлі болған жоқ."
    case .endsBeforeNotice: "Қалпына келу уақыты анықталған уақыттан бұрын болмайды."
    case .alreadyEnded: "Қалпына келгені жазылған."
    }
  }

  var russian: String {
    switch refusal {
    case .readOnlyRole: "Эта роль только читает."
    case .missingText: "Нужны система, описание и кому сообщено."
    case .dateInFuture(let date): "\(date.dotted): это время ещё не наступило."
    case .endsBeforeNotice: "Восстановление не может быть раньше обнаружения."
    case .alreadyEnded: "Восстановление уже записано."
    }
  }

  var english: String {
    switch refusal {
    case .readOnlyRole: "This role only reads."
    case .missingText: "The system, what happened and who was informed are needed."
    case .dateInFuture(let date): "\(date.dotted): this time has not come yet."
    case .endsBeforeNotice: "It cannot be restored before it was noticed."
    case .alreadyEnded: "It is recorded as restored."
    }
  }
}

struct OrderNewsRefusalWords: Phrase {
  private let refusal: OrderNewsRefusal

  init(_ refusal: OrderNewsRefusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .supervisorOnly: "Мұны тек басшы жаза алады."
    case .missingText: "Бұйрықтың нөмірі жазылмаған."
    }
  }

  var russian: String {
    switch refusal {
    case .supervisorOnly: "Это записывает только руководитель."
    case .missingText: "Не указан номер приказа."
    }
  }

  var english: String {
    switch refusal {
    case .supervisorOnly: "Only the head or a supervisor records this."
    case .missingText: "The number of the order is missing."
    }
  }
}

/// The length of a term, standing alone.
struct TermLengthWords: Phrase {
  private let length: TermLength

  init(_ length: TermLength) { self.length = length }

  var kazakh: String {
    switch length {
    case .workingDays(0): "сол күні"
    case .workingDays(let count): "\(count) жұмыс күні"
    case .calendarDays(let count): "\(count) күнтізбелік күн"
    case .months(let count): "\(count) ай"
    case .hours(let count): "\(count) сағат"
    case .minutes(let count): "\(count) минут"
    }
  }

  var russian: String {
    length == .workingDays(0) ? "в тот же день" : LengthWords(length).russian
  }

  var english: String {
    length == .workingDays(0) ? "the same day" : LengthWords(length).english
  }
}
