import Cases
import Law
import Screen

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
