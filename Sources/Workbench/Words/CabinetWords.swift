import Law

/// What is ready and is to be sent to the personal cabinet; until that is recorded the case stays open.
enum CabinetWords: Phrase {
  /// In a row of the inbox.
  case row
  /// What Enter does.
  case step
  case toSend
  case readySince(CivilDate)

  var kazakh: String {
    switch self {
    case .row: "кабинетке беру"
    case .step: "жеке кабинетке жіберіп, уақытын жазу"
    case .toSend: "жеке кабинетке жіберілмеген"
    case .readySince(let day): "\(day.dottedShort) бері дайын"
    }
  }

  var russian: String {
    switch self {
    case .row: "в кабинет"
    case .step: "отправить в личный кабинет и записать время"
    case .toSend: "не отправлено в личный кабинет"
    case .readySince(let day): "готово с \(day.dottedShort)"
    }
  }

  var english: String {
    switch self {
    case .row: "to the cabinet"
    case .step: "send it to the personal cabinet and record when"
    case .toSend: "not sent to the personal cabinet"
    case .readySince(let day): "ready since \(day.dottedShort)"
    }
  }
}
