import Law

/// The classes of a queue.
struct QueueClassWords: Phrase {
  private let queueClass: QueueClass

  init(_ queueClass: QueueClass) { self.queueClass = queueClass }

  var kazakh: String {
    switch queueClass {
    case .outOfTurn: "кезектен тыс"
    case .firstTurn: "бірінші кезек"
    case .general: "жалпы кезек"
    }
  }

  var russian: String {
    switch queueClass {
    case .outOfTurn: "вне очереди"
    case .firstTurn: "первоочередное"
    case .general: "общая очередь"
    }
  }

  var english: String {
    switch queueClass {
    case .outOfTurn: "out of turn"
    case .firstTurn: "first turn"
    case .general: "general queue"
    }
  }
}

/// The moment of filing, by which the order is made (`preschool.rule.10.p1.time`).
struct FiledText {
  private let moment: Moment

  init(_ moment: Moment) { self.moment = moment }

  /// «24.11.2026 10:27»
  var short: String { "\(moment.date.dotted) \(moment.time)" }

  /// «24.11.2026 10:27:05.214»
  var exact: String {
    let milliseconds = Int((moment.milliseconds % 1_000 + 1_000) % 1_000)
    return "\(short):\(padded(moment.second, 2)).\(padded(milliseconds, 3))"
  }

  private func padded(_ number: Int, _ digits: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
