/// What one visitor of a crowded day comes for, as the keys of the clerk who has called the visitor:
/// bytes as a terminal sends them. Behind each part the terminal is left alone for a moment, because
/// Esc is a key only if nothing follows it at once.
enum VisitorOfDay: CaseIterable {
  /// A complete package: registered, the receipt printed and handed over.
  case application
  /// The family has no conclusion: not accepted, in writing.
  case withoutConclusion
  /// Not finished at the desk: registered, the talon with the due date.
  case unfinished
  /// Only a question.
  case advice
  /// Called by mistake and put back; whoever is called then has only a question.
  case calledByMistake

  /// Of ten visitors in a row two apply, one lacks a paper, one leaves the check for later, one is
  /// called by mistake, and five only ask.
  init(_ number: Int) {
    switch number % 10 {
    case 0, 5: self = .application
    case 3: self = .withoutConclusion
    case 6: self = .unfinished
    case 8: self = .calledByMistake
    case 1, 2, 4, 7: self = .advice
    default: self = .advice
    }
  }

  var registers: Bool {
    switch self {
    case .application, .withoutConclusion, .unfinished: true
    case .advice, .calledByMistake: false
    }
  }

  /// - Parameter number: tells the families apart.
  func parts(_ number: Int) -> [String] {
    let family =
      Sent.up + Sent.up + "\rСейітқали \(Self.names[number % Self.names.count])\r01012018"
      + "3А\r1Сейітқали Жанар\r17\(String(1_000_000_00 + number).suffix(9))\r\r1"
    switch self {
    case .application: return [family + "\r02112026ДКК\r" + Sent.right + "\r\r"]
    case .withoutConclusion:
      // The system holds none, and the family has not brought it.
      return [family + "\r" + Sent.escape, Sent.f6 + "22", Sent.down + Sent.f8]
    case .unfinished: return [family + Sent.f9 + "\r"]
    case .advice: return [Sent.escape, Sent.f7 + Sent.f8]
    case .calledByMistake: return [Sent.escape, "u"]
    }
  }

  private static let names = ["Әлихан", "Айша", "Нұрлан", "Томирис", "Ерасыл", "Зере", "Ибраһим"]
}

extension Sent {
  static let right = "\u{1b}[C"
  static let f6 = "\u{1b}[17~"
  static let f8 = "\u{1b}[19~"
  static let f9 = "\u{1b}[20~"
}
