/// Words of the exchange with state systems.
enum ExchangeWords: Phrase {
  case monitoring
  case open(Int)
  case attachment
  /// Bytes.
  case size(Int)

  private static func kilobytes(_ bytes: Int) -> Int { max(1, (bytes + 1_023) / 1_024) }

  var kazakh: String {
    switch self {
    case .monitoring: "Мониторингке берілмеген"
    case .open(let count): count == 0 ? "жоқ" : "\(count) саты"
    case .attachment: "Тіркеме"
    case .size(let bytes): "\(Self.kilobytes(bytes)) КБ"
    }
  }

  var russian: String {
    switch self {
    case .monitoring: "Не передано в мониторинг"
    case .open(let count): count == 0 ? "нет" : "этапов: \(count)"
    case .attachment: "Вложение"
    case .size(let bytes): "\(Self.kilobytes(bytes)) КБ"
    }
  }

  var english: String {
    switch self {
    case .monitoring: "Not in monitoring yet"
    case .open(let count): count == 0 ? "none" : "\(count) stages"
    case .attachment: "Attachment"
    case .size(let bytes): "\(Self.kilobytes(bytes)) KB"
    }
  }
}
