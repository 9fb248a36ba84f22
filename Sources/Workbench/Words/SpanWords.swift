/// How far something moved in time: in seconds below a minute, else in the two largest units.
struct SpanWords: Phrase {
  private let seconds: Int64

  /// - Parameter milliseconds: not negative.
  init(_ milliseconds: Int64) { seconds = milliseconds / 1_000 }

  private enum Unit: Int64, CaseIterable {
    case hours = 3_600
    case minutes = 60
    case seconds = 1
  }

  /// The largest unit with its number, and the next one if it is not zero.
  private var parts: [(count: Int64, unit: Unit)] {
    var rest = seconds
    let all = Unit.allCases.map { unit in
      defer { rest %= unit.rawValue }
      return (count: rest / unit.rawValue, unit: unit)
    }
    let shown = all.drop { $0.count == 0 }.prefix(2).filter { $0.count > 0 }
    return shown.isEmpty ? [(0, .seconds)] : Array(shown)
  }

  private func text(_ word: (Unit) -> String) -> String {
    parts.map { "\($0.count) \(word($0.unit))" }.joined(separator: " ")
  }

  /// In the case of «жылжыды»: only the last unit has its ending.
  var kazakh: String {
    let last = parts.last?.unit
    return text { unit in
      let word =
        switch unit {
        case .hours: "сағат"
        case .minutes: "минут"
        case .seconds: "секунд"
        }
      return unit == last ? word + "қа" : word
    }
  }

  var russian: String {
    text { unit in
      switch unit {
      case .hours: "ч"
      case .minutes: "мин"
      case .seconds: "с"
      }
    }
  }

  var english: String {
    text { unit in
      switch unit {
      case .hours: "h"
      case .minutes: "min"
      case .seconds: "s"
      }
    }
  }
}
