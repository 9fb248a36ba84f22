import Cases
import Law

/// Intake.
enum IntakeWords: Phrase {
  case rulesUnknown
  case applyElsewhere(String)
  case title
  case service
  case people
  case papers
  case decision
  case handing
  case child
  case applicant
  case known
  case ground
  case optional
  case born
  case fromNumber
  case momentShape
  case knownPerson(count: Int, name: String, number: String?)

  var kazakh: String {
    switch self {
    case .rulesUnknown: "қағида мәтіні жоқ: күнін тіркеп, басқаға тапсырыңыз"
    case .applyElsewhere(let places): "басқа ұйымда: \(places)"
    case .title: "Қабылдау"
    case .service: "Қандай қызмет?"
    case .people: "бала мен өтініш беруші"
    case .papers: "құжаттар тізбесі"
    case .decision: "шешім"
    case .handing: "хабарлама беру"
    case .child: "Бала"
    case .applicant: "Өтініш беруші"
    case .known: "Бұрын тіркелгендер"
    case .ground: "Бас тарту негізі"
    case .optional: "міндетті емес"
    case .born: "туған күні"
    case .fromNumber: "ЖСН-нен алынды"
    case .momentShape: "ккаажжжж ссмм"
    case .knownPerson(let count, let name, let number):
      "F3: алу — бұрын тіркелген \(name)" + (number.map { ", өтініш \($0)" } ?? "")
        + (count > 1 ? " және тағы \(count - 1)" : "")
    }
  }

  var russian: String {
    switch self {
    case .rulesUnknown: "текста правил нет: запишите день и передайте"
    case .applyElsewhere(let places): "в другой организации: \(places)"
    case .title: "Приём"
    case .service: "Какая услуга?"
    case .people: "ребёнок и заявитель"
    case .papers: "перечень документов"
    case .decision: "решение"
    case .handing: "выдача"
    case .child: "Ребёнок"
    case .applicant: "Заявитель"
    case .known: "Уже известны"
    case .ground: "Основание отказа"
    case .optional: "необязательно"
    case .born: "дата рождения"
    case .fromNumber: "взято из ИИН"
    case .momentShape: "ддммгггг ччмм"
    case .knownPerson(let count, let name, let number):
      "F3: взять — уже известен \(name)" + (number.map { ", заявление \($0)" } ?? "")
        + (count > 1 ? " и ещё \(count - 1)" : "")
    }
  }

  var english: String {
    switch self {
    case .rulesUnknown: "rules unknown: record the day, hand over"
    case .applyElsewhere(let places): "given elsewhere: \(places)"
    case .title: "Intake"
    case .service: "Which service?"
    case .people: "child and applicant"
    case .papers: "checklist"
    case .decision: "decision"
    case .handing: "handing over"
    case .child: "Child"
    case .applicant: "Applicant"
    case .known: "Already known"
    case .ground: "Ground of refusal"
    case .optional: "optional"
    case .born: "born"
    case .fromNumber: "from the IIN"
    case .momentShape: "ddmmyyyy hhmm"
    case .knownPerson(let count, let name, let number):
      "F3: take — known already: \(name)" + (number.map { ", application \($0)" } ?? "")
        + (count > 1 ? " and \(count - 1) more" : "")
    }
  }
}

/// The steps of the flow.
struct StepTabWords: Phrase {
  private let step: IntakeScreen.Step

  init(_ step: IntakeScreen.Step) { self.step = step }

  var kazakh: String {
    switch step {
    case .fields: "Бала, өтініш беруші"
    case .consent: "Келісім"
    case .papers: "Құжаттар"
    case .decision: "Шешім"
    case .handing: "Беру"
    }
  }

  var russian: String {
    switch step {
    case .fields: "Ребёнок, заявитель"
    case .consent: "Согласие"
    case .papers: "Документы"
    case .decision: "Решение"
    case .handing: "Выдача"
    }
  }

  var english: String {
    switch step {
    case .fields: "Child, applicant"
    case .consent: "Consent"
    case .papers: "Papers"
    case .decision: "Decision"
    case .handing: "Handing over"
    }
  }
}

/// The fields of an intake.
struct FieldWords: Phrase {
  private let field: IntakeField
  private let channel: Channel?

  /// - Parameter channel: where the application came from, if that is known.
  init(_ field: IntakeField, via channel: Channel? = nil) {
    self.field = field
    self.channel = channel
  }

  var kazakh: String {
    switch field {
    case .filedAt where channel == .stateCorporation: "Корпорацияға түсті"
    case .service: "Қызмет"
    case .channel: "Арнасы"
    case .residency: "Резиденттігі"
    case .filedAt where channel == .portal: "Порталға түсті"
    case .filedAt: "Қашан түсті"
    case .childIIN: "ЖСН (болса)"
    case .childName: "Баланың аты-жөні"
    case .childBirth: "Туған күні"
    case .grade: "Сыныбы"
    case .language: "Оқу тілі"
    case .applicantName: "Берушінің аты-жөні"
    case .relation: "Туыстығы"
    case .phone: "Телефон"
    case .address: "Мекенжайы"
    }
  }

  var russian: String {
    switch field {
    case .filedAt where channel == .stateCorporation: "Подано в Госкорпорацию"
    case .service: "Услуга"
    case .channel: "Канал"
    case .residency: "Резидентство"
    case .filedAt where channel == .portal: "Подано на портале"
    case .filedAt: "Когда поступило"
    case .childIIN: "ИИН (если есть)"
    case .childName: "ФИО ребёнка"
    case .childBirth: "Дата рождения"
    case .grade: "Класс"
    case .language: "Язык обучения"
    case .applicantName: "ФИО заявителя"
    case .relation: "Кем приходится"
    case .phone: "Телефон"
    case .address: "Адрес"
    }
  }

  var english: String {
    switch field {
    case .filedAt where channel == .stateCorporation: "Filed at the Corporation"
    case .service: "Service"
    case .channel: "Channel"
    case .residency: "Residency"
    case .filedAt where channel == .portal: "Filed on the portal"
    case .filedAt: "Received"
    case .childIIN: "IIN (if any)"
    case .childName: "Child's name"
    case .childBirth: "Born"
    case .grade: "Class"
    case .language: "Language of study"
    case .applicantName: "Applicant's name"
    case .relation: "Relation"
    case .phone: "Phone"
    case .address: "Address"
    }
  }
}

/// How a typed name was split.
struct NameSplitWords: Phrase {
  private let name: FullName

  init(_ name: FullName) { self.name = name }

  var kazakh: String {
    "тегі \(name.surname) · аты \(name.given)"
      + (name.patronymic.map { " · әкесінің аты \($0)" } ?? "")
  }

  var russian: String {
    "фамилия \(name.surname) · имя \(name.given)"
      + (name.patronymic.map { " · отчество \($0)" } ?? "")
  }

  var english: String {
    "surname \(name.surname) · given name \(name.given)"
      + (name.patronymic.map { " · patronymic \($0)" } ?? "")
  }
}

/// A doubt under a field; it never blocks.
struct WarningWords: Phrase {
  private let warning: IntakeWarning

  init(_ warning: IntakeWarning) { self.warning = warning }

  var kazakh: String {
    switch warning {
    case .iinTooShort(let digits): "ЖСН 12 цифрдан тұрады, жазылғаны \(digits)"
    case .controlDigit: "Бақылау цифры сәйкес емес; нөмірді құжатпен салыстырыңыз"
    case .birthDateDiffers(let date):
      "Туған күні ЖСН-ге сәйкес емес" + (date.map { " (\($0.dotted))" } ?? "")
    case .mixedScript(let word): "«\(word)» сөзінде латын әрпі бар. F8: кириллицаға ауыстыру"
    case .digitInName(let word): "«\(word)»: атында цифр бар, құжатпен салыстырыңыз"
    case .unprintable(let word): "«\(word)»: басуға келмейтін таңба бар, өшіріп қайта жазыңыз"
    case .phoneTooShort(let digits): "Телефонда 10 цифр болады, жазылғаны \(digits)"
    case .incompleteName: "Тегі мен аты керек"
    case .noPatronymic: "Әкесінің аты жоқ па? Жоқ болса, солай қалады"
    case .childNotTold: "Туған күні де, ЖСН-і де жоқ: аттас баладан айыру қиын. Талап етілмейді"
    case .bornInFuture: "Туған күні әлі келген жоқ"
    case .unusualAge(let years): "Жасы \(years): құжатпен салыстырыңыз"
    case .noSuchDate: "Мұндай күн жоқ"
    case .dateInFuture: "Бұл күн әлі келген жоқ"
    case .paperLapsed: "Жарамды мерзімі өтіп кеткен: не істеуді қызметкер шешеді"
    }
  }

  var russian: String {
    switch warning {
    case .iinTooShort(let digits): "В ИИН 12 цифр, введено \(digits)"
    case .controlDigit: "Контрольная цифра не сходится; сверьте номер с документом"
    case .birthDateDiffers(let date):
      "Дата рождения не совпадает с ИИН" + (date.map { " (\($0.dotted))" } ?? "")
    case .mixedScript(let word): "Латинская буква в слове «\(word)». F8: заменить кириллицей"
    case .digitInName(let word): "«\(word)»: в имени цифра, сверьте с документом"
    case .unprintable(let word):
      "«\(word)»: знак, который нельзя напечатать; сотрите и введите заново"
    case .phoneTooShort(let digits): "В номере телефона 10 цифр, введено \(digits)"
    case .incompleteName: "Нужны фамилия и имя"
    case .noPatronymic: "Нет отчества? Если нет, так и останется"
    case .childNotTold: "Нет ни даты рождения, ни ИИН: тёзку не отличить. Не требуется"
    case .bornInFuture: "Дата рождения ещё не наступила"
    case .unusualAge(let years): "Возраст \(years): сверьте с документом"
    case .noSuchDate: "Такой даты нет"
    case .dateInFuture: "Эта дата ещё не наступила"
    case .paperLapsed: "Срок действия истёк: решает сотрудник"
    }
  }

  var english: String {
    switch warning {
    case .iinTooShort(let digits): "An IIN has 12 digits, \(digits) typed"
    case .controlDigit: "The control digit does not match; compare with the paper"
    case .birthDateDiffers(let date):
      "The date of birth differs from the IIN" + (date.map { " (\($0.dotted))" } ?? "")
    case .mixedScript(let word): "A Latin letter in the word «\(word)». F8: make it Cyrillic"
    case .digitInName(let word): "«\(word)»: a digit in a name, compare with the paper"
    case .unprintable(let word): "«\(word)»: a sign that cannot be printed; type it again"
    case .phoneTooShort(let digits): "A telephone number has 10 digits, \(digits) typed"
    case .incompleteName: "Surname and given name are needed"
    case .noPatronymic: "No patronymic? If there is none, it stays so"
    case .childNotTold: "Neither birth date nor IIN: no telling from a namesake. Not demanded"
    case .bornInFuture: "The date of birth lies in the future"
    case .unusualAge(let years): "Age \(years): compare with the paper"
    case .noSuchDate: "There is no such date"
    case .dateInFuture: "This day has not come yet"
    case .paperLapsed: "No longer valid: the clerk decides"
    }
  }
}

/// A field that keeps an application from being registered.
struct ProblemWords: Phrase {
  private let problem: FieldProblem

  init(_ problem: FieldProblem) { self.problem = problem }

  private var field: FieldWords { FieldWords(problem.field) }

  var kazakh: String {
    switch problem.kind {
    case .missing: "«\(field.kazakh)» толтырылмаған"
    case .incompleteName: "«\(field.kazakh)»: тегі мен аты керек"
    case .notADate: "«\(field.kazakh)»: мұндай күн жоқ"
    case .unprintable: "«\(field.kazakh)»: басуға келмейтін таңба бар; өшіріп қайта жазыңыз"
    case .wrongLength: "«\(field.kazakh)»: цифр саны толық емес; түзетіңіз не босатыңыз"
    }
  }

  var russian: String {
    switch problem.kind {
    case .missing: "«\(field.russian)» не заполнено"
    case .incompleteName: "«\(field.russian)»: нужны фамилия и имя"
    case .notADate: "«\(field.russian)»: такой даты нет"
    case .unprintable:
      "«\(field.russian)»: знак, который нельзя напечатать; сотрите и введите заново"
    case .wrongLength: "«\(field.russian)»: не хватает цифр; исправьте или очистите"
    }
  }

  var english: String {
    switch problem.kind {
    case .missing: "«\(field.english)» is not filled in"
    case .incompleteName: "«\(field.english)»: surname and given name are needed"
    case .notADate: "«\(field.english)»: there is no such date"
    case .unprintable: "«\(field.english)»: a sign that cannot be printed; type it again"
    case .wrongLength: "«\(field.english)»: digits are missing; correct or clear it"
    }
  }
}

/// The question of consent.
enum ConsentWords: Phrase {
  case title
  case answer(ConsentAnswer)

  var kazakh: String {
    switch self {
    case .title: "Ақпараттық жүйелердегі мәліметтерді пайдалануға келісім"
    case .answer(let answer):
      answer.isGiven
        ? "Келісім берді (\(ConsentMeansWords(answer.means).kazakh))" : "Келісім бермеді"
    }
  }

  var russian: String {
    switch self {
    case .title: "Согласие на использование сведений из систем"
    case .answer(let answer):
      answer.isGiven
        ? "Согласие дано (\(ConsentMeansWords(answer.means).russian))" : "В согласии отказано"
    }
  }

  var english: String {
    switch self {
    case .title: "Consent to the use of data in state systems"
    case .answer(let answer):
      answer.isGiven
        ? "Consent given (\(ConsentMeansWords(answer.means).english))" : "Consent declined"
    }
  }
}

/// How consent was answered.
struct ConsentMeansWords: Phrase {
  private let means: ConsentAnswer.Means

  init(_ means: ConsentAnswer.Means) { self.means = means }

  var kazakh: String {
    switch means {
    case .paper: "қағазға қол қойды"
    case .portal: "портал арқылы"
    case .textMessage: "SMS арқылы"
    case .phone: "телефон арқылы"
    }
  }

  var russian: String {
    switch means {
    case .paper: "подписано на бумаге"
    case .portal: "через портал"
    case .textMessage: "по SMS"
    case .phone: "по телефону"
    }
  }

  var english: String {
    switch means {
    case .paper: "signed on paper"
    case .portal: "through the portal"
    case .textMessage: "by text message"
    case .phone: "by phone"
    }
  }
}

/// Whether the family is resident.
struct ResidencyWords: Phrase {
  private let residency: Residency

  init(_ residency: Residency) { self.residency = residency }

  var kazakh: String {
    switch residency {
    case .resident: "резидент"
    case .nonResident: "резидент емес"
    }
  }

  var russian: String {
    switch residency {
    case .resident: "резидент"
    case .nonResident: "нерезидент"
    }
  }

  var english: String {
    switch residency {
    case .resident: "resident"
    case .nonResident: "non-resident"
    }
  }
}
