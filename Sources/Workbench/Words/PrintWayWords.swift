import Cases
import Screen

/// The ways that are open whatever is wrong with a printer.
enum PrintWayWords: Phrase {
  case otherPrinter
  case keep

  var kazakh: String {
    switch self {
    case .otherPrinter: "2. Немесе басқа принтер таңдаңыз: F8."
    case .keep: "3. Отбасы күте алмаса: F9 — PDF түрінде сақтау, кейін басу."
    }
  }

  var russian: String {
    switch self {
    case .otherPrinter: "2. Или выберите другой принтер: F8."
    case .keep: "3. Если семья не может ждать: F9 — сохранить как PDF, напечатать потом."
    }
  }

  var english: String {
    switch self {
    case .otherPrinter: "2. Or choose another printer: F8."
    case .keep: "3. If the family cannot wait: F9 — keep as PDF, print later."
    }
  }
}
