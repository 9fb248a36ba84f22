import Cases
import Law

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
