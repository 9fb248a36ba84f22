import Cases
import Law
import Letters
import Screen

/// The line of one who is here: both clocks, the desk and the clerk. Words that have no room stand
/// whole below the list when the cursor comes to the line; none is cut.
struct VisitCells {
  private let model: Model
  private let visit: DayVisit
  private let clock: VisitClock

  /// - Returns: `nil` for a visit that is over.
  init?(_ model: Model, _ visit: DayVisit) {
    guard let clock = visit.runningClock(at: model.now) else { return nil }
    self.model = model
    self.visit = visit
    self.clock = clock
  }

  /// Cells of the columns on the narrowest screen that has all three.
  static let labelCells = 23
  static let figureCells = 14
  static let detailCells = 35
  /// Cells of the other columns, with the gaps between, on a screen that widens them.
  private static let widestLabels = 58

  var level: VisitClock.Level { clock.level(model.office.settings) }
  var figure: String { "\(ClockText.left(clock)) \(say(LevelWords(level)))" }

  /// «001 талон · 2-терезе».
  var label: String {
    let ticket = say(TicketWords(visit.ticket))
    return shortDesk.map { "\(ticket) · \($0)" } ?? ticket
  }

  /// As many of the words as stand whole in the column.
  var shown: String {
    guard !model.isPlain else { return whole }
    let room = max(Self.detailCells, model.size.width - Self.widestLabels)
    var text = details.first ?? ""
    for word in details.dropFirst() where (text + " · " + word).cells <= room {
      text += " · " + word
    }
    return text
  }

  var whole: String { details.joined(separator: " · ") }

  private func say(_ phrase: some Phrase) -> String { model.say(phrase) }

  /// The desk that serves, where its name has room beside the ticket.
  private var shortDesk: String? {
    guard visit.state == .serving, let desk = visit.desk, !desk.isEmpty else { return nil }
    return say(TicketWords(visit.ticket)).cells + 3 + desk.cells <= Self.labelCells ? desk : nil
  }

  private var details: [String] {
    var words = clocks
    if visit.breaches(at: model.now).contains(where: { visit.reason($0.phase) == nil }) {
      words.append(say(BoardWords.noReason))
    }
    guard visit.state == .serving else { return words }
    if shortDesk == nil, let desk = visit.desk, !desk.isEmpty { words.append(desk) }
    return words + (visit.clerk.map { [model.name(of: $0)] } ?? [])
  }

  /// «Күту 5:01», «Қабылдау 9:29 / 15»: what runs stands beside its limit.
  private var clocks: [String] {
    [visit.waitingClock(at: model.now), visit.servingClock(at: model.now)].compactMap(\.self)
      .map { clock in
        let time = clock.isRunning ? ClockText.served(clock) : ClockText.elapsed(clock)
        return "\(say(PhaseWords(clock.phase))) \(time)"
      }
  }
}
