import Cases

/// What the register of preschools says of a name that is typed.
enum RegisterWords: Phrase {
  case title
  /// So many can be picked.
  case pick(Int)
  case listedAs(String)
  /// - Parameter alike: how many of the register have its words.
  case notListed(alike: Int)
  case notListedName(String)
  case withoutOrder
  case nothingAlike

  var kazakh: String {
    switch self {
    case .title: "Балабақшалар тізілімі"
    case .pick(let count): "F3: тізілімнен таңдау (\(count))"
    case .listedAs(let name): "тізілімде: \(name)"
    case .notListed(let alike):
      alike > 0 ? "Тізілімде жоқ. F3: ұқсастары (\(alike))" : "Тізілімде жоқ"
    case .notListedName(let name): "тізілімде жоқ: \(name)"
    case .withoutOrder: "мемлекеттік тапсырыс жоқ"
    case .nothingAlike: "Тізілімде мұндай атау жоқ"
    }
  }

  var russian: String {
    switch self {
    case .title: "Реестр детских садов"
    case .pick(let count): "F3: выбрать из реестра (\(count))"
    case .listedAs(let name): "в реестре: \(name)"
    case .notListed(let alike):
      alike > 0 ? "Нет в реестре. F3: похожие (\(alike))" : "Нет в реестре"
    case .notListedName(let name): "нет в реестре: \(name)"
    case .withoutOrder: "нет государственного заказа"
    case .nothingAlike: "В реестре нет такого названия"
    }
  }

  var english: String {
    switch self {
    case .title: "Register of preschools"
    case .pick(let count): "F3: pick from the register (\(count))"
    case .listedAs(let name): "in the register: \(name)"
    case .notListed(let alike):
      alike > 0 ? "Not in the register. F3: similar ones (\(alike))" : "Not in the register"
    case .notListedName(let name): "not in the register: \(name)"
    case .withoutOrder: "no state education order"
    case .nothingAlike: "The register has no such name"
    }
  }
}
