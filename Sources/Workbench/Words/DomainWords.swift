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
    case .contractDocuments: "Шарт құжаттары жоқ не ескірген"
    case .contraindication: "Медициналық қарсы көрсетілім"
    case .immunityThreshold: "Екпесіз балалар үлесі 10 %-дан асады"
    }
  }

  var russian: String {
    switch ground {
    case .untrueDocuments: "Документы или сведения недостоверны"
    case .requirementsNotMet: "Не соответствует требованиям"
    case .noConsent: "Нет согласия"
    case .contractDocuments: "Нет документов для договора"
    case .contraindication: "Медицинские противопоказания"
    case .immunityThreshold: "Доля без прививок выше 10 %"
    }
  }

  var english: String {
    switch ground {
    case .untrueDocuments: "Documents or data are untrue"
    case .requirementsNotMet: "Requirements are not met"
    case .noConsent: "No consent"
    case .contractDocuments: "Contract papers missing"
    case .contraindication: "Medical contraindication"
    case .immunityThreshold: "Over 10 % unvaccinated"
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
    case .automaticResult: "Автоматты нәтиже"
    case .examinationDate: "Тексеру күнін белгілеу"
    case .examination: "Тексеру"
    case .reply: "Проактивті ұсынысқа жауап"
    case .shortestCourse: "Ең қысқа курс"
    case .longestCourse: "Ең ұзақ курс"
    case .certificate: "Анықтама беру"
    case .certificateToCabinet: "Анықтаманы кабинетке жіберу"
    case .courier: "Курьермен жеткізу"
    case .completeness: "Толықтығын тексеру"
    case .preparation: "Нәтижені дайындау"
    case .hearingNotice: "Алдын ала шешім, тыңдау хабарламасы"
    case .objection: "Қарсылық"
    case .hearingEarliest: "Тыңдаудың ең ерте күні"
    case .hearing: "Тыңдау"
    case .refusalEarliest: "Бас тартудың ең ерте күні"
    case .resultAfterHearing: "Тыңдаудан кейінгі нәтиже"
    case .minutesSigned: "Хаттамаға қол қою"
    case .minutesRemarks: "Хаттамаға ескертулер"
    case .storage: "Нәтижені сақтау"
    case .storedResult: "Сақталған нәтижені жіберу"
    case .providerFinishes: "Берушінің аяқтауы"
    case .target: "Ерте ескертетін күн"
    case .check: "Өтінішті тексеру"
    case .firstInterestNotice: "Бірінші растау хабарламасы"
    case .secondInterestNotice: "Екінші растау хабарламасы"
    case .nextInterestNotice: "Келесі растау хабарламасы"
    case .interestWait: "Екінші хабарламаға жауап"
    case .repeatedOffer: "Қайталама ұсыныс"
    case .offerAnswer: "Ұсынысқа жауап"
    case .suspension: "Кезекті тоқтата тұру"
    case .repeatWait: "Қайталама хабарламаға жауап"
    case .referral: "Жолдаманың мерзімі"
    case .referralCancelling: "Жолдаманың күшін жою"
    case .referralExtension: "Жолдама мерзімін ұзарту"
    case .admissionCheck: "Қабылдау құжаттарын тексеру"
    case .complaintUpward: "Шағымды жоғары жіберу"
    case .complaintAtProvider: "Шағымды берушінің қарауы"
    case .complaintAtBody: "Шағымды органның қарауы"
    case .complaintExtension: "Шағым мерзімін ұзарту"
    case .complaintExtensionNotice: "Ұзарту туралы хабарлау"
    }
  }

  var russian: String {
    switch term {
    case .result: "Результат услуги"
    case .automaticResult: "Автоматический результат"
    case .examinationDate: "Назначение даты обследования"
    case .examination: "Обследование"
    case .reply: "Ответ на проактивное предложение"
    case .shortestCourse: "Самый короткий курс"
    case .longestCourse: "Самый длинный курс"
    case .certificate: "Выдача справки"
    case .certificateToCabinet: "Справка в личный кабинет"
    case .courier: "Доставка курьером"
    case .completeness: "Проверка полноты"
    case .preparation: "Подготовка результата"
    case .hearingNotice: "Предварительное решение, извещение"
    case .objection: "Возражение"
    case .hearingEarliest: "Заслушивание не раньше"
    case .hearing: "Заслушивание"
    case .refusalEarliest: "Отказ не раньше"
    case .resultAfterHearing: "Результат после заслушивания"
    case .minutesSigned: "Подписание протокола"
    case .minutesRemarks: "Замечания к протоколу"
    case .storage: "Хранение результата"
    case .storedResult: "Отправка хранимого результата"
    case .providerFinishes: "Завершение у услугодателя"
    case .target: "Дата раннего предупреждения"
    case .check: "Проверка заявления"
    case .firstInterestNotice: "Первое уведомление об интересе"
    case .secondInterestNotice: "Второе уведомление об интересе"
    case .nextInterestNotice: "Следующее уведомление об интересе"
    case .interestWait: "Ответ на второе уведомление"
    case .repeatedOffer: "Повторное предложение"
    case .offerAnswer: "Ответ на предложение"
    case .suspension: "Приостановка очереди"
    case .repeatWait: "Ответ на повторное уведомление"
    case .referral: "Срок направления"
    case .referralCancelling: "Отмена направления"
    case .referralExtension: "Продление направления"
    case .admissionCheck: "Проверка документов приёма"
    case .complaintUpward: "Передача жалобы выше"
    case .complaintAtProvider: "Жалоба у услугодателя"
    case .complaintAtBody: "Жалоба в органе"
    case .complaintExtension: "Продление срока жалобы"
    case .complaintExtensionNotice: "Извещение о продлении"
    }
  }

  var english: String {
    switch term {
    case .result: "Result of the service"
    case .automaticResult: "Automatic result"
    case .examinationDate: "Fixing the examination date"
    case .examination: "Examination"
    case .reply: "Reply to the proactive offer"
    case .shortestCourse: "Shortest course"
    case .longestCourse: "Longest course"
    case .certificate: "Certificate"
    case .certificateToCabinet: "Certificate to the cabinet"
    case .courier: "Courier"
    case .completeness: "Completeness check"
    case .preparation: "Preparation of the result"
    case .hearingNotice: "Preliminary decision and hearing notice"
    case .objection: "Objection"
    case .hearingEarliest: "Earliest hearing"
    case .hearing: "Hearing"
    case .refusalEarliest: "Earliest refusal"
    case .resultAfterHearing: "Result after the hearing"
    case .minutesSigned: "Signing the minutes"
    case .minutesRemarks: "Remarks on the minutes"
    case .storage: "Storage of the result"
    case .storedResult: "Sending the stored result"
    case .providerFinishes: "Provider finishes"
    case .target: "Early warning date"
    case .check: "Check of the application"
    case .firstInterestNotice: "First interest notice"
    case .secondInterestNotice: "Second interest notice"
    case .nextInterestNotice: "Next interest notice"
    case .interestWait: "Answer to the second notice"
    case .repeatedOffer: "Repeated offer"
    case .offerAnswer: "Answer to the offer"
    case .suspension: "Suspension"
    case .repeatWait: "Answer to the repeat notice"
    case .referral: "Validity of the referral"
    case .referralCancelling: "Cancelling the referral"
    case .referralExtension: "Extending the referral"
    case .admissionCheck: "Check of the admission papers"
    case .complaintUpward: "Passing a complaint up"
    case .complaintAtProvider: "Complaint at the provider"
    case .complaintAtBody: "Complaint at the body"
    case .complaintExtension: "Extending the term of a complaint"
    case .complaintExtensionNotice: "Notice of the extension"
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
    case .calendarIsKept:
      "Демалыс және ауыстырылған күндер әкімші жүргізетін кестеден алынады."
    case .lookUpBeforeAsking: "Қорытынды сұралмас бұрын мемлекеттік жүйеден ізделеді."
    case .supervisorOpensIntake:
      "Қабылдау уақытынан тыс өтінішті басшы себебін жазып қабылдай алады."
    case .classLetter: "3-қосымшадағы «әдебиет» — сыныптың әрпі."
    case .dateIsAlwaysFixed:
      "Кезек толы болса да тексеру күні белгіленеді; 30 күннен асса — бұзушылық."
    case .originalsOfAllFour:
      "1), 2) тармақшадағы құжаттар көрсетілсе, салыстырылып, қайтарылады."
    case .additionalPapersInBothChannels:
      "Бейрезиденттен қосымша құжаттар екі арнада да сұралады."
    case .hearingBeforeRefusal:
      "Бас тарту алдында тыңдау өткізіледі."
    case .noReplyIsNoRefusal:
      "Жауапсыз проактивті ұсыныс бас тартусыз жабылады."
    case .courseBounds:
      "89 не 365 күндік курс ескертумен қабылданады."
    case .coursePauses:
      "Үзіліс күндері курс күндеріне кіреді."
    case .noticeByTheSecondDay:
      "Алдын ала шешім екінші жұмыс күнінің соңына дейін жіберіледі."
    case .hearingAfterObjectionTerm:
      "Тыңдау хабарламадан кейінгі екінші жұмыс күнінен ерте болмайды."
    case .lateGround:
      "Кеш табылған негіз туралы басшы себебін жазып шешеді."
    case .bornAbroadIsNoData:
      "Шетелде туған бала — тіркеуде мәлімет жоқ дегенмен тең."
    case .identityIsShownOnly:
      "Жеке құжат тек көрсетіледі, көшірмесі алынбайды."
    case .courierOnTheFifthDay:
      "Беруші төртінші жұмыс күніне дейін аяқтайды: бесінші күн — курьерге."
    case .twoRefusalsApart:
      "Толық емес топтама мен 9-тармақ негізі — екі бөлек жол."
    case .waitAfterSecondInterest:
      "Екінші хабарламадан кейін бір ай күтіледі."
    case .waitAfterRepeat:
      "Қайталама хабарламадан кейін екі күнтізбелік күн күтіледі."
    case .archiveScope:
      "Архивке бүкіл өтініш жіберіледі."
    case .openOffers:
      "Бір өтінішке бір ғана ашық ұсыныс."
    case .cancelledReferral:
      "Күші жойылған жолдаманың өтініші кезекке қайтады."
    case .refusedAdmission:
      "Қабылданбаған өтініш басшы шешімімен кезекке қайтады."
    case .firstTurnRatio:
      "«Үшке бір»: жалпы үш орынға бірінші кезектен бір."
    case .unvaccinatedShare:
      "Үлес бала қабылданғандай есептеледі: (u+1)/(n+1)."
    case .lastDayOff:
      "Соңғы күн демалысқа түссе, жылжиды; ұсынысқа жауап күні жылжымайды."
    case .unsignedContract:
      "Қол қойылмаған шарт туралы басшы шешеді."
    case .ageAtFiling:
      "Өтініш күні бала 6 жасқа толмауы керек."
    case .temporaryRefusal:
      "Уақытша орыннан бас тарту да архивке жібереді."
    case .temporaryReturn:
      "Уақытша орынға алынған бала кезекке бірден қайтады."
    case .siblings:
      "Орын бәріне жетсе, бір отбасының балалары бірге шақырылады."
    case .leapDayBirthday:
      "29 ақпанда туған бала кәдімгі жылы 1 наурызда 6 жасқа толады."
    }
  }

  var russian: String {
    switch policy {
    case .dayOneIsTheDayAfter: "Первый день — следующий после регистрации."
    case .afterHoursMeansOfficeHours: "«После рабочего времени» — после закрытия офиса (18:30)."
    case .nextDayMovesTheStart: "«Следующий рабочий день» переносит начало срока, не сокращает его."
    case .calendarIsKept:
      "Выходные и перенесённые дни — из таблицы, которую ведёт администратор."
    case .lookUpBeforeAsking: "Заключение сначала ищут в госсистеме, потом просят у семьи."
    case .supervisorOpensIntake:
      "Вне часов приёма заявление принимает руководитель с указанием причины."
    case .classLetter: "«Әдебиет» в приложении 3 — буква класса."
    case .dateIsAlwaysFixed:
      "Дата обследования назначается и при полной очереди; позже 30 дней — нарушение."
    case .originalsOfAllFour:
      "Показанные документы подпунктов 1), 2) сверяют и возвращают."
    case .additionalPapersInBothChannels:
      "У нерезидента дополнительные документы запрашивают в обоих каналах."
    case .hearingBeforeRefusal:
      "Перед отказом проводится заслушивание."
    case .noReplyIsNoRefusal:
      "Проактивное предложение без ответа закрывается без отказа."
    case .courseBounds:
      "Курс в 89 или 365 дней принимается с предупреждением."
    case .coursePauses:
      "Дни перерыва входят в дни курса."
    case .noticeByTheSecondDay:
      "Предварительное решение — до конца второго рабочего дня."
    case .hearingAfterObjectionTerm:
      "Заслушивание — не раньше второго рабочего дня после извещения."
    case .lateGround:
      "О поздно найденном основании руководитель решает с указанием причины."
    case .bornAbroadIsNoData:
      "Рождение за границей равно отсутствию данных."
    case .identityIsShownOnly:
      "Удостоверение только показывают, копию не берут."
    case .courierOnTheFifthDay:
      "Поставщик завершает к четвёртому дню: пятый — курьеру."
    case .twoRefusalsApart:
      "Неполный пакет и основание пункта 9 — два разных пути."
    case .waitAfterSecondInterest:
      "После второго уведомления ждут месяц."
    case .waitAfterRepeat:
      "После повторного уведомления ждут два календарных дня."
    case .archiveScope:
      "В архив уходит всё заявление."
    case .openOffers:
      "Одно открытое предложение на заявление."
    case .cancelledReferral:
      "Заявление отменённого направления возвращается в очередь."
    case .refusedAdmission:
      "Непринятое заявление возвращает в очередь руководитель."
    case .firstTurnRatio:
      "«Үшке бір»: один первоочередной на трёх общих."
    case .unvaccinatedShare:
      "Доля считается вместе с ребёнком: (u+1)/(n+1)."
    case .lastDayOff:
      "Последний день переносится; день ответа на предложение — нет."
    case .unsignedContract:
      "О неподписанном договоре решает руководитель."
    case .ageAtFiling:
      "В день подачи ребёнку нет шести лет."
    case .temporaryRefusal:
      "Отказ от временного места тоже ведёт в архив."
    case .temporaryReturn:
      "Принятый на временное место сразу возвращается в очередь."
    case .siblings:
      "Если мест хватает, детей семьи приглашают вместе."
    case .leapDayBirthday:
      "Родившийся 29 февраля достигает 6 лет 1 марта обычного года."
    }
  }

  var english: String {
    switch policy {
    case .dayOneIsTheDayAfter: "Day one is the day after registration."
    case .afterHoursMeansOfficeHours: "“After working hours” means after the office closes (18:30)."
    case .nextDayMovesTheStart:
      "“The next working day” moves the start of the term and does not shorten it."
    case .calendarIsKept:
      "Days off and moved days come from the table the administrator keeps."
    case .lookUpBeforeAsking: "The conclusion is looked up before the family is asked for it."
    case .supervisorOpensIntake:
      "Outside intake hours a supervisor may take an application with a reason."
    case .classLetter: "«Әдебиет» of annex 3 is the letter of the class."
    case .dateIsAlwaysFixed:
      "A date is fixed even in a full queue; beyond 30 days it is a breach."
    case .originalsOfAllFour:
      "Papers of sub-paragraphs 1 and 2 are compared and given back."
    case .additionalPapersInBothChannels:
      "Additional papers of non-residents are asked for in both channels."
    case .hearingBeforeRefusal:
      "A hearing comes before a refusal."
    case .noReplyIsNoRefusal:
      "An unanswered proactive offer closes without a refusal."
    case .courseBounds:
      "A course of 89 or 365 days is taken with a warning."
    case .coursePauses:
      "Days of a pause are days of the course."
    case .noticeByTheSecondDay:
      "The preliminary decision goes out by the end of the second working day."
    case .hearingAfterObjectionTerm:
      "The hearing is not before the second working day after the notice."
    case .lateGround:
      "A ground found too late goes to the supervisor, with a reason."
    case .bornAbroadIsNoData:
      "A birth abroad counts as no data."
    case .identityIsShownOnly:
      "An identity document is shown and not copied."
    case .courierOnTheFifthDay:
      "The provider finishes by the fourth day; the fifth is the courier’s."
    case .twoRefusalsApart:
      "An incomplete set and a ground of item 9 are two paths."
    case .waitAfterSecondInterest:
      "One month is waited after the second notice."
    case .waitAfterRepeat:
      "Two calendar days are waited after the repeat notice."
    case .archiveScope:
      "The whole application is archived."
    case .openOffers:
      "One open offer for an application."
    case .cancelledReferral:
      "A cancelled referral returns to the queue."
    case .refusedAdmission:
      "Not admitted, the application returns by a supervisor’s decision."
    case .firstTurnRatio:
      "«Үшке бір»: one first-turn for three general."
    case .unvaccinatedShare:
      "The share is counted with the child: (u+1)/(n+1)."
    case .lastDayOff:
      "A last day off moves; the day of an offer’s answer does not."
    case .unsignedContract:
      "A supervisor decides on an unsigned contract."
    case .ageAtFiling:
      "The child is under six on the day of filing."
    case .temporaryRefusal:
      "Refusing a temporary place archives as well."
    case .temporaryReturn:
      "Admitted temporarily, the child returns to the queue at once."
    case .siblings:
      "Children of a family are offered together where places suffice."
    case .leapDayBirthday:
      "A child born on 29 February turns six on 1 March of a common year."
    }
  }
}
