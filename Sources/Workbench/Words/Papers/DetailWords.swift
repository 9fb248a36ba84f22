import Cases
import Law

/// What is recorded of a paper.
struct DetailWords: Phrase {
  private let detail: DocumentDetail

  init(_ detail: DocumentDetail) { self.detail = detail }

  var kazakh: String {
    switch detail {
    case .issuedOn: "Берілген күні"
    case .issuer: "Кім берді"
    case .number: "Нөмірі (болса)"
    case .recommendation: "Үйде оқытуды ұсынады"
    case .validUntil: "Жарамды мерзімі (болса)"
    case .paperKind: "Құжаттың түрі"
    case .country: "Берген мемлекет"
    }
  }

  var russian: String {
    switch detail {
    case .issuedOn: "Дата выдачи"
    case .issuer: "Кем выдано"
    case .number: "Номер (если есть)"
    case .recommendation: "Рекомендует обучение на дому"
    case .validUntil: "Действует до (если указано)"
    case .paperKind: "Вид документа"
    case .country: "Страна выдачи"
    }
  }

  var english: String {
    switch detail {
    case .issuedOn: "Issued on"
    case .issuer: "Issued by"
    case .number: "Number (if any)"
    case .recommendation: "Recommends home schooling"
    case .validUntil: "Valid until (if stated)"
    case .paperKind: "Kind of document"
    case .country: "Country of issue"
    }
  }
}
