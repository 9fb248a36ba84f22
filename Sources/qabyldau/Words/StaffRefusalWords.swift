import Cases
import Workbench

/// Why the staff is not changed.
struct StaffRefusalWords: Phrase {
  private let refusal: StaffRefusal

  init(_ refusal: StaffRefusal) { self.refusal = refusal }

  var kazakh: String {
    switch refusal {
    case .roleMayNot(let role): "clerk: \(role.rawValue) рөлі қызметкерлер тізімін өзгерте алмайды"
    case .unknown(let id): "clerk: мұндай қызметкер жоқ: \(id)"
    case .alreadyThere(let id): "clerk: бұл қызметкер тізімде бар: \(id)"
    case .retired(let id): "clerk: \(id) жұмыстан кеткен; әуелі қайта қосыңыз"
    case .nameMissing: "clerk: аты-жөні керек, қағазда тұратындай"
    case .lastOne(let id): "clerk: тізімді өзгерте алатын соңғы адам — \(id)"
    }
  }

  var russian: String {
    switch refusal {
    case .roleMayNot(let role): "clerk: роль \(role.rawValue) не меняет список сотрудников"
    case .unknown(let id): "clerk: такого сотрудника нет: \(id)"
    case .alreadyThere(let id): "clerk: сотрудник уже есть: \(id)"
    case .retired(let id): "clerk: \(id) уволен(а); сначала добавьте снова"
    case .nameMissing: "clerk: нужно имя, как оно стоит на бумаге"
    case .lastOne(let id): "clerk: \(id) — последний, кто может менять список"
    }
  }

  var english: String {
    switch refusal {
    case .roleMayNot(let role): "clerk: the role \(role.rawValue) may not change the staff"
    case .unknown(let id): "clerk: there is no \(id)"
    case .alreadyThere(let id): "clerk: \(id) is there already"
    case .retired(let id): "clerk: \(id) has been retired; add it again first"
    case .nameMissing: "clerk: a name is needed, as it stands on paper"
    case .lastOne(let id): "clerk: \(id) is the last one who can change the staff"
    }
  }
}
