import Cases
import Law

/// Labels of complaints.
enum ComplaintLabel: Phrase {
  case complaint
  case complaints
  case complainant
  case matter
  case concerns
  case against
  case organisation
  case handler
  case nobody
  case draft
  case noDraft
  case remark
  case noLog
  case officeItself
  case about(number: String)
  case open(Int)

  var kazakh: String {
    switch self {
    case .complaint: "Шағым"
    case .complaints: "Шағымдар"
    case .complainant: "Шағымданушы"
    case .matter: "Мәні"
    case .concerns: "Неге қатысты"
    case .against: "Кімге қатысты"
    case .organisation: "ұйымның әрекетіне"
    case .handler: "Кімде"
    case .nobody: "ешкімде: басшы тағайындайды"
    case .draft: "Жауап жобасы"
    case .noDraft: "жауап жазылмаған"
    case .remark: "Басшының ескертуі"
    case .noLog: "Бұл шағымға байланысты журнал жазбасы жоқ."
    case .officeItself: "Ұйымның өзі"
    case .about(let number): "\(number) өтініші бойынша"
    case .open(let count): "\(count) шағым"
    }
  }

  var russian: String {
    switch self {
    case .complaint: "Жалоба"
    case .complaints: "Жалобы"
    case .complainant: "Заявитель"
    case .matter: "Суть"
    case .concerns: "К чему относится"
    case .against: "На кого"
    case .organisation: "на действия организации"
    case .handler: "У кого"
    case .nobody: "ни у кого: назначит руководитель"
    case .draft: "Проект ответа"
    case .noDraft: "ответ не написан"
    case .remark: "Замечание руководителя"
    case .noLog: "Записей журнала по этой жалобе нет."
    case .officeItself: "Сама организация"
    case .about(let number): "по заявлению \(number)"
    case .open(let count): "жалоб: \(count)"
    }
  }

  var english: String {
    switch self {
    case .complaint: "Complaint"
    case .complaints: "Complaints"
    case .complainant: "Complainant"
    case .matter: "It says"
    case .concerns: "Concerns"
    case .against: "About"
    case .organisation: "acts of the office"
    case .handler: "With"
    case .nobody: "nobody: the head names one"
    case .draft: "Draft answer"
    case .noDraft: "no answer written"
    case .remark: "Remark of the head"
    case .noLog: "The log holds nothing about this complaint."
    case .officeItself: "The office itself"
    case .about(let number): "about application \(number)"
    case .open(let count): "\(count) complaints"
    }
  }
}

/// Where a complaint stands.
struct ComplaintStageWords: Phrase {
  private let stage: ComplaintStage

  init(_ stage: ComplaintStage) { self.stage = stage }

  var kazakh: String {
    switch stage {
    case .open: "қаралуда"
    case .withHead: "басшының қолында"
    case .answered: "жауап дайын"
    case .closed: "жабылды"
    case .withdrawn: "кері қайтарылды"
    }
  }

  var russian: String {
    switch stage {
    case .open: "рассматривается"
    case .withHead: "на подписи"
    case .answered: "ответ готов"
    case .closed: "закрыта"
    case .withdrawn: "отозвана"
    }
  }

  var english: String {
    switch stage {
    case .open: "being considered"
    case .withHead: "for signature"
    case .answered: "answer ready"
    case .closed: "closed"
    case .withdrawn: "withdrawn"
    }
  }
}

/// In whose name it is handed in.
struct AddresseeWords: Phrase {
  private let addressee: ComplaintAddressee

  init(_ addressee: ComplaintAddressee) { self.addressee = addressee }

  var kazakh: String {
    switch addressee {
    case .providerHead: "Ұйым басшысының атына"
    case .official: "Лауазымды адамның өзіне"
    case .complaintBody: "Шағымды қарайтын органға"
    }
  }

  var russian: String {
    switch addressee {
    case .providerHead: "На имя руководителя"
    case .official: "Самому должностному лицу"
    case .complaintBody: "В орган, рассматривающий жалобу"
    }
  }

  var english: String {
    switch addressee {
    case .providerHead: "To the head of the office"
    case .official: "To the official"
    case .complaintBody: "To the body that considers complaints"
    }
  }
}

/// How it came.
struct ComplaintMeansWords: Phrase {
  private let means: ComplaintMeans

  init(_ means: ComplaintMeans) { self.means = means }

  var kazakh: String {
    switch means {
    case .written: "жазбаша"
    case .oral: "ауызша"
    case .portal: "портал арқылы"
    }
  }

  var russian: String {
    switch means {
    case .written: "письменно"
    case .oral: "устно"
    case .portal: "через портал"
    }
  }

  var english: String {
    switch means {
    case .written: "in writing"
    case .oral: "by word of mouth"
    case .portal: "through the portal"
    }
  }
}

/// How it ended.
struct ComplaintOutcomeWords: Phrase {
  private let outcome: ComplaintOutcome

  init(_ outcome: ComplaintOutcome) { self.outcome = outcome }

  var kazakh: String {
    switch outcome {
    case .fullySatisfied: "Толық қанағаттандырылды"
    case .partlySatisfied: "Ішінара қанағаттандырылды"
    case .notSatisfied: "Қанағаттандырылмады"
    case .leftToBody: "Шағымды қарайтын органның қарауына берілді"
    }
  }

  var russian: String {
    switch outcome {
    case .fullySatisfied: "Удовлетворена полностью"
    case .partlySatisfied: "Удовлетворена частично"
    case .notSatisfied: "Не удовлетворена"
    case .leftToBody: "Оставлена на рассмотрение органа"
    }
  }

  var english: String {
    switch outcome {
    case .fullySatisfied: "Satisfied in full"
    case .partlySatisfied: "Satisfied in part"
    case .notSatisfied: "Not satisfied"
    case .leftToBody: "Left to the body that considers complaints"
    }
  }
}

/// A duty with a term.
struct ComplaintDutyWords: Phrase {
  private let duty: ComplaintDuty

  init(_ duty: ComplaintDuty) { self.duty = duty }

  var kazakh: String {
    switch duty {
    case .passUp: "Жоғары тұрған органға беру"
    case .answer: "Жауап беру"
    case .considerAtBody: "Шағымды қарайтын орган"
    case .extensionNotice: "Ұзартылғанын хабарлау"
    }
  }

  var russian: String {
    switch duty {
    case .passUp: "Передать вышестоящему органу"
    case .answer: "Дать ответ"
    case .considerAtBody: "Орган, рассматривающий жалобу"
    case .extensionNotice: "Сообщить о продлении"
    }
  }

  var english: String {
    switch duty {
    case .passUp: "Pass up to the body"
    case .answer: "Give an answer"
    case .considerAtBody: "The body considers"
    case .extensionNotice: "Tell of the extension"
    }
  }
}

/// What has become of a duty.
enum ComplaintDutyState: Phrase {
  case running(ComplaintStage)
  case done(CivilDate, late: Bool)
  case notNeeded
  case elsewhere

  var kazakh: String {
    switch self {
    case .running(let stage): ComplaintStageWords(stage).kazakh
    case .done(let date, let late): late ? "\(date.dotted), кеш" : "\(date.dotted) орындалды"
    case .notNeeded: "қажет емес"
    case .elsewhere: "сол органда"
    }
  }

  var russian: String {
    switch self {
    case .running(let stage): ComplaintStageWords(stage).russian
    case .done(let date, let late): late ? "\(date.dotted), поздно" : "исполнено \(date.dotted)"
    case .notNeeded: "не требуется"
    case .elsewhere: "в том органе"
    }
  }

  var english: String {
    switch self {
    case .running(let stage): ComplaintStageWords(stage).english
    case .done(let date, let late): late ? "\(date.dotted), late" : "done \(date.dotted)"
    case .notNeeded: "not needed"
    case .elsewhere: "with that body"
    }
  }
}

/// A step of a complaint.
struct ComplaintStepWords: Phrase {
  private let step: ComplaintStep

  init(_ step: ComplaintStep) { self.step = step }

  var kazakh: String {
    switch step {
    case .writeAnswer: "Жауап жазу"
    case .submit: "Басшыға қол қоюға беру"
    case .giveBack: "Жауапты түзетуге қайтару"
    case .passUp: "Жоғары тұрған органға беру"
    case .decide: "Шешім қабылдап, қол қою"
    case .give: "Жауапты беру"
    case .extend: "Мерзімін ұзарту"
    case .noticeExtension: "Ұзартылғанын хабарлау"
    case .withdraw: "Шағымды кері қайтару"
    }
  }

  var russian: String {
    switch step {
    case .writeAnswer: "Написать ответ"
    case .submit: "Передать на подпись"
    case .giveBack: "Вернуть ответ на правку"
    case .passUp: "Передать вышестоящему органу"
    case .decide: "Решить и подписать"
    case .give: "Выдать ответ"
    case .extend: "Продлить срок"
    case .noticeExtension: "Сообщить о продлении"
    case .withdraw: "Отозвать жалобу"
    }
  }

  var english: String {
    switch step {
    case .writeAnswer: "Write the answer"
    case .submit: "Hand to the head for signature"
    case .giveBack: "Give the answer back"
    case .passUp: "Pass up to the body"
    case .decide: "Decide and sign"
    case .give: "Give the answer"
    case .extend: "Extend the term"
    case .noticeExtension: "Tell of the extension"
    case .withdraw: "Withdraw the complaint"
    }
  }
}

/// The panes of a complaint.
struct ComplaintPaneWords: Phrase {
  private let pane: ComplaintScreen.Pane

  init(_ pane: ComplaintScreen.Pane) { self.pane = pane }

  var kazakh: String {
    switch pane {
    case .deadlines: "Мерзімдер"
    case .log: "Журнал"
    case .answer: "Жауап"
    case .history: "Тарихы"
    case .steps: "Қадамдар"
    }
  }

  var russian: String {
    switch pane {
    case .deadlines: "Сроки"
    case .log: "Журнал"
    case .answer: "Ответ"
    case .history: "История"
    case .steps: "Шаги"
    }
  }

  var english: String {
    switch pane {
    case .deadlines: "Deadlines"
    case .log: "Log"
    case .answer: "Answer"
    case .history: "History"
    case .steps: "Steps"
    }
  }
}

/// Titles of form windows of complaints.
struct ComplaintFormTitle: Phrase {
  private let form: ComplaintForm

  init(_ form: ComplaintForm) { self.form = form }

  var kazakh: String {
    switch form {
    case .register: "Шағым тіркеу"
    case .answer: "Шағымға жауап"
    case .giveBack: "Не түзетілуі керек"
    case .passUp: "Қай органға, қашан берілді"
    case .extend: "Мерзімін ұзарту және себебі"
    case .noticeExtension: "Ұзартылғаны қашан хабарланды"
    case .delay: "Мерзім өткенінің себебі"
    case .withdraw: "Шағымды кері қайтару: F8 растайды"
    case .note: "Түсініктеме"
    }
  }

  var russian: String {
    switch form {
    case .register: "Регистрация жалобы"
    case .answer: "Ответ на жалобу"
    case .giveBack: "Что исправить"
    case .passUp: "Какому органу и когда передано"
    case .extend: "Продление срока и причина"
    case .noticeExtension: "Когда сообщено о продлении"
    case .delay: "Причина просрочки"
    case .withdraw: "Отзыв жалобы: подтверждает F8"
    case .note: "Объяснение"
    }
  }

  var english: String {
    switch form {
    case .register: "Register a complaint"
    case .answer: "Answer to the complaint"
    case .giveBack: "What is to be corrected"
    case .passUp: "To which body, and when"
    case .extend: "Extension and its reason"
    case .noticeExtension: "When it was told"
    case .delay: "Reason of the delay"
    case .withdraw: "Withdraw the complaint: F8 confirms"
    case .note: "Explanation"
    }
  }
}

/// An article of a general act, short enough for a row.
struct ShortArticleWords: Phrase {
  private let article: CodeArticle

  init(_ article: CodeArticle) { self.article = article }

  var kazakh: String { article == .complaintTerms ? "Заң, 25-бап (2)" : article.kazakh }
  var russian: String { article == .complaintTerms ? "Закон, ст. 25 (2)" : article.kazakh }
  var english: String { article == .complaintTerms ? "Law, art. 25 (2)" : article.kazakh }
}
