import Cases
import Law

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
