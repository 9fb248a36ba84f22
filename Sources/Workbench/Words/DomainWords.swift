import Cases
import Law
import Screen

/// The short name of a service.
struct ServiceWords: Phrase {
  private let service: Service

  init(_ service: Service) { self.service = service }

  var kazakh: String {
    switch service {
    case .home: "үйде оқыту"
    case .pmpk: "ПМПК"
    case .rehab: "оңалту"
    case .special: "арнайы оқыту"
    case .preschoolQueue: "балабақша кезегі"
    case .preschoolAdmission: "балабақшаға қабылдау"
    case .camp: "лагерь"
    }
  }

  var russian: String {
    switch service {
    case .home: "обучение на дому"
    case .pmpk: "ПМПК"
    case .rehab: "реабилитация"
    case .special: "спец. обучение"
    case .preschoolQueue: "очередь в детсад"
    case .preschoolAdmission: "приём в детсад"
    case .camp: "лагерь"
    }
  }

  var english: String {
    switch service {
    case .home: "home school"
    case .pmpk: "PMPK"
    case .rehab: "rehabilitation"
    case .special: "special schooling"
    case .preschoolQueue: "preschool queue"
    case .preschoolAdmission: "preschool"
    case .camp: "camp"
    }
  }
}

/// The way an application came.
struct ChannelWords: Phrase {
  private let channel: Channel

  init(_ channel: Channel) { self.channel = channel }

  var kazakh: String {
    switch channel {
    case .walkIn: "ұйымның өзіне"
    case .portal: "портал"
    case .proactive: "проактивті"
    case .stateCorporation: "Мемлекеттік корпорация"
    }
  }

  var russian: String {
    switch channel {
    case .walkIn: "в организацию"
    case .portal: "портал"
    case .proactive: "проактивно"
    case .stateCorporation: "Госкорпорация"
    }
  }

  var english: String {
    switch channel {
    case .walkIn: "walk-in"
    case .portal: "portal"
    case .proactive: "proactive"
    case .stateCorporation: "State Corporation"
    }
  }
}

/// A kind of office.
struct PlaceWords: Phrase {
  private let place: Place

  init(_ place: Place) { self.place = place }

  var kazakh: String {
    switch place {
    case .school: "мектеп"
    case .preschool: "балабақша"
    case .pmpk: "ПМПК"
    case .rehabilitationCentre: "оңалту орталығы"
    case .correctionRoom: "түзету кабинеті"
    case .autismCentre: "аутизм орталығы"
    case .department: "білім бөлімі"
    case .stateCorporation: "Мемлекеттік корпорация"
    case .stateCorporationDuty: "Мемкорпорация, кезекші бөлім"
    }
  }

  var russian: String {
    switch place {
    case .school: "школа"
    case .preschool: "детский сад"
    case .pmpk: "ПМПК"
    case .rehabilitationCentre: "реабилитационный центр"
    case .correctionRoom: "кабинет коррекции"
    case .autismCentre: "центр аутизма"
    case .department: "отдел образования"
    case .stateCorporation: "Госкорпорация"
    case .stateCorporationDuty: "Госкорпорация, дежурный отдел"
    }
  }

  var english: String {
    switch place {
    case .school: "school"
    case .preschool: "preschool"
    case .pmpk: "PMPK"
    case .rehabilitationCentre: "rehabilitation centre"
    case .correctionRoom: "correction room"
    case .autismCentre: "autism centre"
    case .department: "education department"
    case .stateCorporation: "State Corporation"
    case .stateCorporationDuty: "State Corporation, duty"
    }
  }
}

/// What a member of staff may do.
struct RoleWords: Phrase {
  private let role: StaffRole

  init(_ role: StaffRole) { self.role = role }

  var kazakh: String {
    switch role {
    case .clerk: "қызметкер"
    case .specialist: "маман"
    case .head: "басшы"
    case .supervisor: "бақылаушы басшы"
    case .administrator: "әкімші"
    case .auditor: "тексеруші"
    }
  }

  var russian: String {
    switch role {
    case .clerk: "сотрудник"
    case .specialist: "специалист"
    case .head: "руководитель"
    case .supervisor: "контролирующий руководитель"
    case .administrator: "администратор"
    case .auditor: "проверяющий"
    }
  }

  var english: String {
    switch role {
    case .clerk: "clerk"
    case .specialist: "specialist"
    case .head: "head"
    case .supervisor: "supervisor"
    case .administrator: "administrator"
    case .auditor: "auditor"
    }
  }
}

/// The working week.
struct WeekWords: Phrase {
  private let week: WorkWeek

  init(_ week: WorkWeek) { self.week = week }

  var kazakh: String {
    switch week {
    case .five: "5 күн (дс–жм)"
    case .six: "6 күн (дс–сб)"
    }
  }

  var russian: String {
    switch week {
    case .five: "5 дней (пн–пт)"
    case .six: "6 дней (пн–сб)"
    }
  }

  var english: String {
    switch week {
    case .five: "5 days (Mon–Fri)"
    case .six: "6 days (Mon–Sat)"
    }
  }
}

/// The languages of the interface, each by its own name.
struct LanguageWords: Phrase {
  private let language: Language

  init(_ language: Language) { self.language = language }

  var kazakh: String {
    switch language {
    case .kazakh: "қазақша"
    case .russian: "русский"
    case .english: "English"
    }
  }

  var russian: String {
    switch language {
    case .kazakh: "қазақша"
    case .russian: "русский"
    case .english: "English"
    }
  }

  var english: String {
    switch language {
    case .kazakh: "қазақша"
    case .russian: "русский"
    case .english: "English"
    }
  }
}

/// The language of study.
struct StudyLanguageWords: Phrase {
  private let language: StudyLanguage

  init(_ language: StudyLanguage) { self.language = language }

  var kazakh: String {
    switch language {
    case .kazakh: "қазақ тілі"
    case .russian: "орыс тілі"
    case .english: "ағылшын тілі"
    case .uighur: "ұйғыр тілі"
    case .uzbek: "өзбек тілі"
    case .tajik: "тәжік тілі"
    }
  }

  var russian: String {
    switch language {
    case .kazakh: "казахский"
    case .russian: "русский"
    case .english: "английский"
    case .uighur: "уйгурский"
    case .uzbek: "узбекский"
    case .tajik: "таджикский"
    }
  }

  var english: String {
    switch language {
    case .kazakh: "Kazakh"
    case .russian: "Russian"
    case .english: "English"
    case .uighur: "Uighur"
    case .uzbek: "Uzbek"
    case .tajik: "Tajik"
    }
  }
}

/// Who hands in the papers.
struct RelationWords: Phrase {
  private let relation: Relation

  init(_ relation: Relation) { self.relation = relation }

  var kazakh: String {
    switch relation {
    case .mother: "анасы"
    case .father: "әкесі"
    case .representative: "заңды өкілі"
    }
  }

  var russian: String {
    switch relation {
    case .mother: "мать"
    case .father: "отец"
    case .representative: "законный представитель"
    }
  }

  var english: String {
    switch relation {
    case .mother: "mother"
    case .father: "father"
    case .representative: "legal representative"
    }
  }
}

/// What a number says of the child.
struct SexWords: Phrase {
  private let sex: Sex

  init(_ sex: Sex) { self.sex = sex }

  var kazakh: String {
    switch sex {
    case .male: "ұл бала"
    case .female: "қыз бала"
    }
  }

  var russian: String {
    switch sex {
    case .male: "мальчик"
    case .female: "девочка"
    }
  }

  var english: String {
    switch sex {
    case .male: "boy"
    case .female: "girl"
    }
  }
}

/// Where a case stands.
struct StageWords: Phrase {
  private let stage: Stage

  init(_ stage: Stage) { self.stage = stage }

  var kazakh: String {
    switch stage {
    case .checking: "құжат тексеру"
    case .accepted: "қолхат беру"
    case .refused: "бас тартуды беру"
    case .notAccepted: "қабылданбады"
    case .awaitingOrder: "бұйрық күтуде"
    case .ordered: "хабарлама беру"
    case .closed: "аяқталды"
    case .withdrawn: "кері қайтарып алынды"
    }
  }

  var russian: String {
    switch stage {
    case .checking: "проверка документов"
    case .accepted: "выдать расписку"
    case .refused: "выдать отказ"
    case .notAccepted: "не принято"
    case .awaitingOrder: "ожидается приказ"
    case .ordered: "выдать уведомление"
    case .closed: "завершено"
    case .withdrawn: "отозвано"
    }
  }

  var english: String {
    switch stage {
    case .checking: "checking papers"
    case .accepted: "receipt to give"
    case .refused: "refusal to give"
    case .notAccepted: "not accepted"
    case .awaitingOrder: "order awaited"
    case .ordered: "notice to give"
    case .closed: "closed"
    case .withdrawn: "withdrawn"
    }
  }
}

/// The sensible next step of a stage, in words.
struct StepWords: Phrase {
  private let stage: Stage

  init(_ stage: Stage) { self.stage = stage }

  var kazakh: String {
    switch stage {
    case .checking: "құжаттарды тексеру"
    case .accepted: "қолхатты басып, беру"
    case .refused: "бас тарту туралы хабарламаны беру"
    case .notAccepted: "қабылдамау туралы хабарламаны беру"
    case .awaitingOrder: "бұйрықтың нөмірі мен күнін жазу"
    case .ordered: "3-қосымша хабарламасын беру"
    case .closed: "хабарламаларын көру"
    case .withdrawn: "хабарламаларын көру"
    }
  }

  var russian: String {
    switch stage {
    case .checking: "проверить документы"
    case .accepted: "напечатать и выдать расписку"
    case .refused: "выдать уведомление об отказе"
    case .notAccepted: "выдать отказ в приёме документов"
    case .awaitingOrder: "записать номер и дату приказа"
    case .ordered: "выдать уведомление (приложение 3)"
    case .closed: "посмотреть уведомления"
    case .withdrawn: "посмотреть уведомления"
    }
  }

  var english: String {
    switch stage {
    case .checking: "check the papers"
    case .accepted: "print and hand over the receipt"
    case .refused: "hand over the refusal"
    case .notAccepted: "hand over the refusal to accept"
    case .awaitingOrder: "record number and date of the order"
    case .ordered: "hand over the notice of annex 3"
    case .closed: "see its notices"
    case .withdrawn: "see its notices"
    }
  }
}

/// A step of the lifecycle.
struct LegalStepWords: Phrase {
  private let step: Step

  init(_ step: Step) { self.step = step }

  var kazakh: String {
    switch step {
    case .register: "Тіркеу"
    case .accept: "Қабылдау, қолхат"
    case .refuseAcceptance: "Құжаттарды қабылдамау"
    case .refuse: "Қызметтен бас тарту"
    case .deliver: "Нәтижесін беру"
    case .recordOrder: "Бұйрықты жазу"
    case .giveNotice: "3-қосымша хабарламасын беру"
    case .closeWithoutOrder: "Бұйрықсыз жабу"
    case .withdraw: "Өтінішті кері қайтарып алу"
    }
  }

  var russian: String {
    switch step {
    case .register: "Регистрация"
    case .accept: "Принять, расписка"
    case .refuseAcceptance: "Отказ в приёме документов"
    case .refuse: "Отказ в услуге"
    case .deliver: "Выдать результат"
    case .recordOrder: "Записать приказ"
    case .giveNotice: "Выдать уведомление"
    case .closeWithoutOrder: "Закрыть без приказа"
    case .withdraw: "Отозвать заявление"
    }
  }

  var english: String {
    switch step {
    case .register: "Register"
    case .accept: "Accept, receipt"
    case .refuseAcceptance: "Refuse to accept"
    case .refuse: "Refuse the service"
    case .deliver: "Give the result"
    case .recordOrder: "Record the order"
    case .giveNotice: "Give the notice"
    case .closeWithoutOrder: "Close without an order"
    case .withdraw: "Withdraw"
    }
  }
}

/// The filters of the inbox.
struct FilterWords: Phrase {
  private let filter: InboxFilter

  init(_ filter: InboxFilter) { self.filter = filter }

  var kazakh: String {
    switch filter {
    case .mine: "Менікі"
    case .today: "Бүгін"
    case .soon: "Жақын"
    case .overdue: "Өткен"
    case .waiting: "Бұйрық күтеді"
    case .all: "Бәрі"
    }
  }

  var russian: String {
    switch filter {
    case .mine: "Мои"
    case .today: "Сегодня"
    case .soon: "Скоро"
    case .overdue: "Просрочено"
    case .waiting: "Ждут приказа"
    case .all: "Все"
    }
  }

  var english: String {
    switch filter {
    case .mine: "Mine"
    case .today: "Today"
    case .soon: "Soon"
    case .overdue: "Overdue"
    case .waiting: "Awaiting order"
    case .all: "All"
    }
  }
}

/// The word beside a clock.
struct LevelWords: Phrase {
  private let level: VisitClock.Level

  init(_ level: VisitClock.Level) { self.level = level }

  var kazakh: String {
    switch level {
    case .unlimited: "шексіз"
    case .calm: "бар"
    case .near: "жақын"
    case .now: "қазір"
    case .breached: "АСТЫ"
    }
  }

  var russian: String {
    switch level {
    case .unlimited: "без предела"
    case .calm: "есть"
    case .near: "скоро"
    case .now: "сейчас"
    case .breached: "ПРЕВЫШЕНО"
    }
  }

  var english: String {
    switch level {
    case .unlimited: "no limit"
    case .calm: "left"
    case .near: "soon"
    case .now: "now"
    case .breached: "OVER"
    }
  }
}

/// The two clocks of a visit.
struct PhaseWords: Phrase {
  private let phase: VisitPhase

  init(_ phase: VisitPhase) { self.phase = phase }

  var kazakh: String {
    switch phase {
    case .waiting: "Күту"
    case .serving: "Қабылдау"
    }
  }

  var russian: String {
    switch phase {
    case .waiting: "Ожидание"
    case .serving: "Приём"
    }
  }

  var english: String {
    switch phase {
    case .waiting: "Waiting"
    case .serving: "Serving"
    }
  }
}

/// Why a limit was passed.
struct ReasonWords: Phrase {
  private let reason: BreachReason

  init(_ reason: BreachReason) { self.reason = reason }

  var kazakh: String {
    switch reason {
    case .longExplanation: "Құжатты оқу, түсіндіру ұзаққа созылды"
    case .familyFilledPapers: "Отбасы құжатты осы жерде толтырды"
    case .systemFailure: "Жүйе не байланыс жұмыс істемеді"
    case .printerFailure: "Принтер жұмыс істемеді"
    case .tooFewDesks: "Терезе жетіспеді"
    case .visitorAsked: "Келуші сұрады (үзіліс, аударма, көмек)"
    case .other: "Басқа: жазыңыз"
    }
  }

  var russian: String {
    switch reason {
    case .longExplanation: "Чтение и разъяснение документов затянулось"
    case .familyFilledPapers: "Семья заполняла документы на месте"
    case .systemFailure: "Не работала система или связь"
    case .printerFailure: "Не работал принтер"
    case .tooFewDesks: "Не хватило окон"
    case .visitorAsked: "По просьбе посетителя (пауза, перевод, помощь)"
    case .other: "Другое: напишите"
    }
  }

  var english: String {
    switch reason {
    case .longExplanation: "Reading and explaining the papers took long"
    case .familyFilledPapers: "The family filled in papers at the desk"
    case .systemFailure: "A system or the line did not work"
    case .printerFailure: "The printer did not work"
    case .tooFewDesks: "Too few desks were open"
    case .visitorAsked: "The visitor asked (a break, translation, help)"
    case .other: "Other: write it"
    }
  }
}

/// A ground of refusal in short; its text is the clause.
struct GroundWords: Phrase {
  private let ground: GroundID

  init(_ ground: GroundID) { self.ground = ground }

  var kazakh: String {
    switch ground {
    case .untrueDocuments: "Құжат не дерек дұрыс емес"
    case .requirementsNotMet: "Талаптарға сәйкес келмейді"
    case .noConsent: "Келісім жоқ"
    }
  }

  var russian: String {
    switch ground {
    case .untrueDocuments: "Документы или сведения недостоверны"
    case .requirementsNotMet: "Не соответствует требованиям"
    case .noConsent: "Нет согласия"
    }
  }

  var english: String {
    switch ground {
    case .untrueDocuments: "Documents or data are untrue"
    case .requirementsNotMet: "Requirements are not met"
    case .noConsent: "No consent"
    }
  }
}

/// A duty that has a term.
struct TermWords: Phrase {
  private let term: TermID

  init(_ term: TermID) { self.term = term }

  var kazakh: String {
    switch term {
    case .result: "Қызмет нәтижесі"
    }
  }

  var russian: String {
    switch term {
    case .result: "Результат услуги"
    }
  }

  var english: String {
    switch term {
    case .result: "Result of the service"
    }
  }
}

/// A reading that the act leaves open.
struct PolicyWords: Phrase {
  private let policy: PolicyID

  init(_ policy: PolicyID) { self.policy = policy }

  var kazakh: String {
    switch policy {
    case .dayOneIsTheDayAfter: "Бірінші күн — тіркелген күннен кейінгі күн."
    case .afterHoursMeansOfficeHours: "«Жұмыс уақытынан кейін» — кеңсе жабылғаннан кейін (18:30)."
    case .nextDayMovesTheStart: "«Келесі жұмыс күні» мерзімнің басын жылжытады, оны қысқартпайды."
    case .lookUpBeforeAsking: "Қорытынды сұралмас бұрын мемлекеттік жүйеден ізделеді."
    case .supervisorOpensIntake:
      "Қабылдау уақытынан тыс өтінішті басшы себебін жазып қабылдай алады."
    case .classLetter: "3-қосымшадағы «әдебиет» — сыныптың әрпі."
    }
  }

  var russian: String {
    switch policy {
    case .dayOneIsTheDayAfter: "Первый день — следующий после регистрации."
    case .afterHoursMeansOfficeHours: "«После рабочего времени» — после закрытия офиса (18:30)."
    case .nextDayMovesTheStart: "«Следующий рабочий день» переносит начало срока, не сокращает его."
    case .lookUpBeforeAsking: "Заключение сначала ищут в госсистеме, потом просят у семьи."
    case .supervisorOpensIntake:
      "Вне часов приёма заявление принимает руководитель с указанием причины."
    case .classLetter: "«Әдебиет» в приложении 3 — буква класса."
    }
  }

  var english: String {
    switch policy {
    case .dayOneIsTheDayAfter: "Day one is the day after registration."
    case .afterHoursMeansOfficeHours: "“After working hours” means after the office closes (18:30)."
    case .nextDayMovesTheStart:
      "“The next working day” moves the start of the term and does not shorten it."
    case .lookUpBeforeAsking: "The conclusion is looked up before the family is asked for it."
    case .supervisorOpensIntake:
      "Outside intake hours a supervisor may take an application with a reason."
    case .classLetter: "«Әдебиет» of annex 3 is the letter of the class."
    }
  }
}
