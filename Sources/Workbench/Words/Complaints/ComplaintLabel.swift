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
