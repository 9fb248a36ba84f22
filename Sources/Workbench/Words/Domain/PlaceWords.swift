import Cases
import Law
import Screen

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
