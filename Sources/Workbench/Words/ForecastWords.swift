import Cases
import Law

/// Who will pass the limit of waiting, and what one more desk changes.
enum ForecastWords: Phrase {
  case calm(minutes: Int)
  /// Some wait longer than the limit already; no one else will.
  case late(Int, of: Int)
  /// «018 — 10:27»
  case passing([LineForecast.Warning])
  case helps(remaining: [Int], of: Int)
  case noDesk
  case basis(desks: Int, pace: ServicePace)

  /// - Returns: nothing while nobody waits.
  static func sentences(_ forecast: LineForecast) -> [ForecastWords] {
    guard let pace = forecast.pace else { return [] }
    guard !forecast.warnings.isEmpty else {
      let first =
        forecast.late > 0
        ? ForecastWords.late(forecast.late, of: forecast.waiting) : .calm(minutes: 15)
      return [first, .basis(desks: forecast.desks, pace: pace)]
    }
    let remaining = forecast.warnings.filter { forecast.withOneMore.contains($0.visit) }
    return [
      .passing(forecast.warnings),
      .helps(remaining: remaining.map(\.ticket), of: forecast.warnings.count),
      forecast.desks == 0 ? .noDesk : .basis(desks: forecast.desks, pace: pace),
    ]
  }

  private func list(_ warnings: [LineForecast.Warning]) -> String {
    let named = warnings.prefix(6).map { "\(TicketNumber($0.ticket).english) — \($0.at.time)" }
    let more = warnings.count > 6 ? " +\(warnings.count - 6)" : ""
    return named.joined(separator: ", ") + more
  }

  private func tickets(_ tickets: [Int]) -> String {
    tickets.map { TicketNumber($0).english }.joined(separator: ", ")
  }

  var kazakh: String {
    switch self {
    case .late(let late, let all):
      "Болжам: күтудің шегінен асып тұрғаны — \(late)."
        + (late < all ? " Қалғандары аспайды." : "")
    case .calm(let minutes): "Болжам: осы қарқынмен \(minutes) минуттан ешкім аспайды."
    case .passing(let warnings):
      "Болжам: осы қарқынмен \(warnings.first?.minutes ?? 0) минуттан асатындар: \(list(warnings))."
    case .helps(let remaining, let all):
      switch remaining.count {
      case 0: "Тағы бір терезе ашылса, ешкім аспайды."
      case all: "Тағы бір терезе ашылса да, бәрі асады."
      default: "Тағы бір терезе ашылса, асатыны: \(tickets(remaining))."
      }
    case .noDesk: "Қазір ешбір терезе шақырып отырған жоқ."
    case .basis(let desks, let pace):
      "Негізі: терезе — \(desks), медиана \(ClockText.text(pace.median)), "
        + "бүгінгі қабылдау — \(pace.today)\(pace.rests ? "" : ", бұрынғысы — \(pace.earlier)")."
    }
  }

  var russian: String {
    switch self {
    case .late(let late, let all):
      "Прогноз: ждут дольше предела — \(late)." + (late < all ? " Остальные не превысят." : "")
    case .calm(let minutes): "Прогноз: при нынешнем темпе \(minutes) минут не превысит никто."
    case .passing(let warnings):
      "Прогноз: при нынешнем темпе \(warnings.first?.minutes ?? 0) минут превысят: \(list(warnings))."
    case .helps(let remaining, let all):
      switch remaining.count {
      case 0: "Если открыть ещё одно окно, не превысит никто."
      case all: "Ещё одно окно уже не поможет."
      default: "Если открыть ещё одно окно, превысят: \(tickets(remaining))."
      }
    case .noDesk: "Сейчас ни одно окно не вызывает."
    case .basis(let desks, let pace):
      "Основание: окон — \(desks), медиана \(ClockText.text(pace.median)), "
        + "приёмов сегодня — \(pace.today)\(pace.rests ? "" : ", раньше — \(pace.earlier)")."
    }
  }

  var english: String {
    switch self {
    case .late(let late, let all):
      "Forecast: \(late) wait longer than the limit." + (late < all ? " The others will not." : "")
    case .calm(let minutes): "Forecast: at this pace nobody passes \(minutes) minutes."
    case .passing(let warnings):
      "Forecast: at this pace \(warnings.first?.minutes ?? 0) minutes are passed by: \(list(warnings))."
    case .helps(let remaining, let all):
      switch remaining.count {
      case 0: "One more desk now prevents it."
      case all: "One more desk cannot prevent it any more."
      default: "With one more desk there remain: \(tickets(remaining))."
      }
    case .noDesk: "No desk is calling now."
    case .basis(let desks, let pace):
      "From: desks \(desks), median \(ClockText.text(pace.median)), "
        + "servings today \(pace.today)\(pace.rests ? "" : ", earlier \(pace.earlier)")."
    }
  }
}

extension ServicePace {
  /// Whether the servings of today alone carry it.
  fileprivate var rests: Bool { today >= 20 }
}
