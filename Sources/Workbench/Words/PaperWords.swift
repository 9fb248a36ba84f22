import Cases
import Law

/// A paper in short; the whole title is the law's.
struct DocumentWords: Phrase {
  private let document: DocumentID

  init(_ document: DocumentID) { self.document = document }

  var kazakh: String {
    switch document {
    case .application: "Өтініш (еркін нысанда)"
    case .medicalCommissionConclusion: "ДКК қорытындысы (үйде оқыту)"
    case .birthCertificate: "Туу туралы куәлік"
    case .childIdentityDocument: "Баланың жеке басын куәландыратын құжат"
    case .parentIdentityDocument: "Ата-анасының бірінің жеке құжаты"
    case .identityDocument: "Жеке басын куәландыратын құжат"
    case .marriageOrDivorceCertificate: "Неке қию (бұзу) туралы куәлік"
    case .disabilityConclusion: "Мүгедектігі туралы қорытынды"
    case .pmpkConclusion: "ПМПК қорытындысы"
    case .outpatientCard052e: "№ 052/е медициналық карта"
    case .schoolCharacteristic: "Мектептен мінездеме"
    case .workSamples: "Жазба жұмыстары, суреттері"
    case .medicalCertificate071: "071/у медициналық анықтама"
    case .socialAssistanceCertificate: "Атаулы әлеуметтік көмек анықтамасы"
    case .incomeWages: "Жалақысы туралы құжат"
    case .incomeBusiness: "Кәсіпкерлік табысы туралы құжат"
    case .incomeAlimony: "Алимент туралы құжат"
    case .guardianshipDecision: "Қорғаншылық туралы шешім"
    case .collegialBodyDecision: "Алқалы органның шешімі"
    case .statusProof: "Мәртебесін растайтын құжат"
    case .consentAnnex5: "Келісім (5-қосымша)"
    case .workplaceCertificateService: "Қызмет орнынан анықтама"
    case .workplaceCertificateTeacherMedic: "Педагог, медицина қызметкерінің анықтамасы"
    case .diploma: "Диплом"
    case .phthisiatricianDocument: "Фтизиатр берген құжат"
    case .firstTurnProof: "Бірінші кезек құқығының растауы"
    case .vaccinationCard065: "065/е егу картасы"
    case .childHealthPassport0522: "052-2/у денсаулық паспорты"
    case .healthCertificate027: "027/е анықтама"
    }
  }

  var russian: String {
    switch document {
    case .application: "Заявление (в свободной форме)"
    case .medicalCommissionConclusion: "Заключение ВКК (обучение на дому)"
    case .birthCertificate: "Свидетельство о рождении"
    case .childIdentityDocument: "Удостоверение личности ребёнка"
    case .parentIdentityDocument: "Удостоверение личности родителя"
    case .identityDocument: "Удостоверение личности"
    case .marriageOrDivorceCertificate: "Свидетельство о браке (разводе)"
    case .disabilityConclusion: "Заключение об инвалидности"
    case .pmpkConclusion: "Заключение ПМПК"
    case .outpatientCard052e: "Медицинская карта № 052/е"
    case .schoolCharacteristic: "Характеристика из школы"
    case .workSamples: "Письменные работы, рисунки"
    case .medicalCertificate071: "Медицинская справка 071/у"
    case .socialAssistanceCertificate: "Справка о социальной помощи"
    case .incomeWages: "Документ о зарплате"
    case .incomeBusiness: "Документ о доходе от дела"
    case .incomeAlimony: "Документ об алиментах"
    case .guardianshipDecision: "Решение об опеке"
    case .collegialBodyDecision: "Решение коллегиального органа"
    case .statusProof: "Документ о статусе"
    case .consentAnnex5: "Согласие (приложение 5)"
    case .workplaceCertificateService: "Справка с места службы"
    case .workplaceCertificateTeacherMedic: "Справка педагога, медработника"
    case .diploma: "Диплом"
    case .phthisiatricianDocument: "Документ фтизиатра"
    case .firstTurnProof: "Подтверждение первой очереди"
    case .vaccinationCard065: "Карта прививок 065/е"
    case .childHealthPassport0522: "Паспорт здоровья 052-2/у"
    case .healthCertificate027: "Справка 027/е"
    }
  }

  var english: String {
    switch document {
    case .application: "Application (free form)"
    case .medicalCommissionConclusion: "Medical commission conclusion"
    case .birthCertificate: "Birth certificate"
    case .childIdentityDocument: "Child’s identity document"
    case .parentIdentityDocument: "Parent’s identity document"
    case .identityDocument: "Identity document"
    case .marriageOrDivorceCertificate: "Marriage or divorce certificate"
    case .disabilityConclusion: "Disability conclusion"
    case .pmpkConclusion: "PMPK conclusion"
    case .outpatientCard052e: "Outpatient card № 052/е"
    case .schoolCharacteristic: "School’s characteristic"
    case .workSamples: "Written work and drawings"
    case .medicalCertificate071: "Medical certificate 071/у"
    case .socialAssistanceCertificate: "Social assistance certificate"
    case .incomeWages: "Proof of wages"
    case .incomeBusiness: "Proof of business income"
    case .incomeAlimony: "Proof of alimony"
    case .guardianshipDecision: "Guardianship decision"
    case .collegialBodyDecision: "Collegial body’s decision"
    case .statusProof: "Proof of the status"
    case .consentAnnex5: "Consent (annex 5)"
    case .workplaceCertificateService: "Certificate from the service"
    case .workplaceCertificateTeacherMedic: "Teacher’s or medic’s certificate"
    case .diploma: "Diploma"
    case .phthisiatricianDocument: "Phthisiatrician’s document"
    case .firstTurnProof: "Proof of the first turn"
    case .vaccinationCard065: "Vaccination card 065/е"
    case .childHealthPassport0522: "Health passport 052-2/у"
    case .healthCertificate027: "Certificate 027/е"
    }
  }
}

/// What is recorded of a paper.
struct PaperStateWords: Phrase {
  private let state: PaperState

  init(_ state: PaperState) { self.state = state }

  var kazakh: String {
    switch state {
    case .missing: "жоқ"
    case .shown: "көрсетілді"
    case .compared: "салыстырылды"
    case .originalHeld: "түпнұсқасы бізде"
    case .originalReturned: "түпнұсқа қайтарылды"
    case .originalTaken: "түпнұсқа алынды"
    case .copyTaken: "көшірме алынды"
    case .electronic: "электрондық"
    case .fromSystem: "мемлекеттік жүйеден"
    case .expired: "мерзімі өткен"
    case .saidNone: "жоқ деп айтты"
    }
  }

  var russian: String {
    switch state {
    case .missing: "нет"
    case .shown: "показан"
    case .compared: "сверен"
    case .originalHeld: "оригинал у нас"
    case .originalReturned: "оригинал возвращён"
    case .originalTaken: "принят оригинал"
    case .copyTaken: "принята копия"
    case .electronic: "электронный"
    case .fromSystem: "из госсистемы"
    case .expired: "срок истёк"
    case .saidNone: "сказали, что нет"
    }
  }

  var english: String {
    switch state {
    case .missing: "missing"
    case .shown: "shown"
    case .compared: "compared"
    case .originalHeld: "original is here"
    case .originalReturned: "original returned"
    case .originalTaken: "original taken"
    case .copyTaken: "copy taken"
    case .electronic: "electronic"
    case .fromSystem: "from a state system"
    case .expired: "expired"
    case .saidNone: "said there is none"
    }
  }
}

/// The state of a row of the checklist: what is recorded, what is wanting, what must not be asked.
struct PaperWords: Phrase {
  private let row: CaseChecklist.Row

  init(_ row: CaseChecklist.Row) { self.row = row }

  private var isIncomplete: Bool {
    row.state.isThere && !row.isSettled && row.state != .originalHeld
  }
  private var mustBeLookedUp: Bool { row.state == .missing && row.law.demand == .forbidden }

  var kazakh: String {
    if mustBeLookedUp { return "әуелі жүйеден іздеу" }
    if isIncomplete { return "мәліметі толық емес" }
    return PaperStateWords(row.state).kazakh
  }

  var russian: String {
    if mustBeLookedUp { return "сначала поиск в системе" }
    if isIncomplete { return "сведения неполны" }
    return PaperStateWords(row.state).russian
  }

  var english: String {
    if mustBeLookedUp { return "look it up first" }
    if isIncomplete { return "details are missing" }
    return PaperStateWords(row.state).english
  }
}

/// The groups of the checklist.
struct PaperGroupWords: Phrase {
  private let group: PaperGroup

  init(_ group: PaperGroup) { self.group = group }

  var kazakh: String {
    switch group {
    case .compulsory: "Міндетті"
    case .ifAvailable: "Бар болса"
    case .onRequest: "Қажет болса ғана сұратылады"
    }
  }

  var russian: String {
    switch group {
    case .compulsory: "Обязательные"
    case .ifAvailable: "При наличии"
    case .onRequest: "Только по запросу"
    }
  }

  var english: String {
    switch group {
    case .compulsory: "Required"
    case .ifAvailable: "If there is one"
    case .onRequest: "Only on request"
    }
  }
}

/// Columns of the checklist.
enum PaperHeadings: Phrase {
  case document
  case state
  case clause

  var kazakh: String {
    switch self {
    case .document: "Құжат"
    case .state: "Күйі"
    case .clause: "Негізі"
    }
  }

  var russian: String {
    switch self {
    case .document: "Документ"
    case .state: "Состояние"
    case .clause: "Основание"
    }
  }

  var english: String {
    switch self {
    case .document: "Paper"
    case .state: "State"
    case .clause: "Clause"
    }
  }
}

/// What is recorded of a paper.
struct DetailWords: Phrase {
  private let detail: DocumentDetail

  init(_ detail: DocumentDetail) { self.detail = detail }

  var kazakh: String {
    switch detail {
    case .issuedOn: "Берілген күні"
    case .issuer: "Кім берді"
    case .number: "Нөмірі (болса)"
    case .recommendation: "Үйде оқытуды ұсынады"
    case .validUntil: "Жарамды мерзімі (болса)"
    }
  }

  var russian: String {
    switch detail {
    case .issuedOn: "Дата выдачи"
    case .issuer: "Кем выдано"
    case .number: "Номер (если есть)"
    case .recommendation: "Рекомендует обучение на дому"
    case .validUntil: "Действует до (если указано)"
    }
  }

  var english: String {
    switch detail {
    case .issuedOn: "Issued on"
    case .issuer: "Issued by"
    case .number: "Number (if any)"
    case .recommendation: "Recommends home schooling"
    case .validUntil: "Valid until (if stated)"
    }
  }
}

/// Yes or no.
struct YesNoWords: Phrase {
  private let answer: Bool

  init(_ answer: Bool) { self.answer = answer }

  var kazakh: String {
    switch answer {
    case true: "иә"
    case false: "жоқ"
    }
  }

  var russian: String {
    switch answer {
    case true: "да"
    case false: "нет"
    }
  }

  var english: String {
    switch answer {
    case true: "yes"
    case false: "no"
    }
  }
}

/// The question about a look-up.
enum LookUpTitle: Phrase {
  case title

  var kazakh: String {
    switch self {
    case .title: "Мемлекеттік жүйеден іздеу нәтижесі"
    }
  }

  var russian: String {
    switch self {
    case .title: "Результат поиска в госсистеме"
    }
  }

  var english: String {
    switch self {
    case .title: "Result of the look-up"
    }
  }
}

/// Outcomes of a look-up.
struct LookUpWords: Phrase {
  private let outcome: LookUp.Outcome

  init(_ outcome: LookUp.Outcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .found: "Табылды: отбасынан сұралмайды"
    case .notFound: "Табылмады"
    case .notAvailable: "Жүйе жауап бермеді не рұқсат жоқ"
    }
  }

  var russian: String {
    switch outcome {
    case .found: "Найдено: у семьи не просим"
    case .notFound: "Не найдено"
    case .notAvailable: "Система недоступна или нет доступа"
    }
  }

  var english: String {
    switch outcome {
    case .found: "Found: the family is not asked"
    case .notFound: "Not found"
    case .notAvailable: "The system does not answer, or no access"
    }
  }
}

/// What can be decided.
struct DecisionWords: Phrase {
  private let kind: DecisionKind

  init(_ kind: DecisionKind) { self.kind = kind }

  var kazakh: String {
    switch kind {
    case .accept: "Қабылдау"
    case .talon: "Талон беру"
    case .refuseAcceptance: "Қабылдамау"
    case .refuse: "Бас тарту"
    }
  }

  var russian: String {
    switch kind {
    case .accept: "Принять"
    case .talon: "Выдать талон"
    case .refuseAcceptance: "Не принять"
    case .refuse: "Отказать"
    }
  }

  var english: String {
    switch kind {
    case .accept: "Accept"
    case .talon: "Give the talon"
    case .refuseAcceptance: "Do not accept"
    case .refuse: "Refuse"
    }
  }
}

/// The dates of a decision.
enum DecisionLine: Phrase {
  case registered(CivilDate, due: CivilDate)

  var kazakh: String {
    switch self {
    case .registered(let registered, let due):
      "Тіркеледі: \(registered.dotted) · мерзімі: \(WeekdayWords(due.weekday, isLong: false).kazakh) \(due.dotted)"
    }
  }

  var russian: String {
    switch self {
    case .registered(let registered, let due):
      "Регистрация: \(registered.dotted) · срок: \(WeekdayWords(due.weekday, isLong: false).russian) \(due.dotted)"
    }
  }

  var english: String {
    switch self {
    case .registered(let registered, let due):
      "Registered: \(registered.dotted) · due: \(WeekdayWords(due.weekday, isLong: false).english) \(due.dotted)"
    }
  }
}

/// What a possible decision rests on.
struct DecisionBasisWords: Phrase {
  private let kind: DecisionKind
  private let papers: Int
  /// `nil` while it is not asked.
  private let consent: Bool?

  init(_ kind: DecisionKind, papers: Int, consent: Bool?) {
    self.kind = kind
    self.papers = papers
    self.consent = consent
  }

  var kazakh: String {
    switch kind {
    case .accept:
      consent == false
        ? "құжаттар толық (\(papers)), келісім берілмеді"
        : "құжаттар толық (\(papers)), келісім алынды"
    case .talon: "тексеру кейін аяқталады; қолхат не бас тарту мерзімінде беріледі"
    case .refuseAcceptance: "топтама толық емес не мерзімі өткен; жазбаша беріледі (F8)"
    case .refuse: "негізі мен дәлелі көрсетіледі"
    }
  }

  var russian: String {
    switch kind {
    case .accept:
      consent == false
        ? "документы полны (\(papers)), согласия нет"
        : "документы полны (\(papers)), согласие получено"
    case .talon: "проверка продолжится; расписка или отказ в срок"
    case .refuseAcceptance: "пакет неполон или просрочен; отказ письменно (F8)"
    case .refuse: "указываются основание и факты"
    }
  }

  var english: String {
    switch kind {
    case .accept:
      consent == false
        ? "the papers are complete (\(papers)), consent was declined"
        : "the papers are complete (\(papers)), consent was given"
    case .talon: "the check goes on; receipt or refusal by the due date"
    case .refuseAcceptance: "incomplete or expired package; given in writing (F8)"
    case .refuse: "a ground and the facts are stated"
    }
  }
}
