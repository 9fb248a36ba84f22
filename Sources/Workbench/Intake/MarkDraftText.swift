import Cases
import Law
import Letters

extension DocumentDetail {
  var isDate: Bool { self == .issuedOn || self == .validUntil }

  /// The order in which they are asked.
  static let order: [DocumentDetail] = [
    .issuedOn, .validUntil, .paperKind, .number, .country, .issuer, .recommendation,
  ]
}

extension MarkDraft {
  init(_ mark: PaperMark) {
    self.init(document: mark.document, state: mark.state)
    issuedOn = mark.details.issuedOn?.dotted.filter { $0.isNumber } ?? ""
    issuer = mark.details.issuer?.words ?? ""
    number = mark.details.number?.words ?? ""
    recommends = mark.details.recommends
    validUntil = mark.details.validUntil?.dotted.filter { $0.isNumber }
    kind = mark.details.kind?.words
    country = mark.details.country?.words
    note = mark.details.note?.words ?? ""
  }

  /// Whether nothing at all was said of the paper.
  var isBlank: Bool {
    recommends == nil && note.isEmpty && DocumentDetail.order.allSatisfy { text($0).isEmpty }
  }

  func text(_ detail: DocumentDetail) -> String {
    switch detail {
    case .issuedOn: issuedOn
    case .issuer: issuer
    case .number: number
    case .recommendation: recommends == nil ? "" : "+"
    case .validUntil: validUntil ?? ""
    case .paperKind: kind ?? ""
    case .country: country ?? ""
    }
  }

  mutating func set(_ detail: DocumentDetail, _ text: String) {
    switch detail {
    case .issuedOn: issuedOn = text
    case .issuer: issuer = text
    case .number: number = text
    case .recommendation: break
    case .validUntil: validUntil = text.isEmpty ? nil : text
    case .paperKind: kind = text.isEmpty ? nil : text
    case .country: country = text.isEmpty ? nil : text
    }
  }
}
