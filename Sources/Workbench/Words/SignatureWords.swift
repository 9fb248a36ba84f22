import Cases
import Law

/// What the portal says of the signature under an application.
enum SignatureWords: Phrase {
  case signature

  var kazakh: String {
    switch self {
    case .signature: "ЭЦҚ қойылған"
    }
  }

  var russian: String {
    switch self {
    case .signature: "Подписано ЭЦП"
    }
  }

  var english: String {
    switch self {
    case .signature: "Signed (EDS)"
    }
  }
}
