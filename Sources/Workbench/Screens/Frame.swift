import Cases
import Law
import Letters
import Screen

extension Model {
  /// The frame of every screen: where am I, and what the fixed zones say.
  func frame(title: [String]) -> Sheet {
    var sheet = Sheet()
    sheet.title = marked(title)
    sheet.place = placeLine
    sheet.message =
      note.map { Note($0.text, isBad: $0.isBad) } ?? leftNote ?? readOnlyNote ?? unprintedNote
      ?? editionNote
    sheet.keys = keyHints(context)
    return sheet
  }

  /// The parts of a title. That nothing is saved here, and that the store is a demo, stands on every
  /// screen: a message passes.
  func marked(_ title: [String]) -> [String] {
    (isReadOnly ? [say(FrameWords.notKept)] : []) + (office.isDemo ? [say(FrameWords.demo)] : [])
      + title.filter { !$0.isEmpty }
  }

  /// Office, clerk, day and clock; on wide screens with the desk and the whole date.
  private var placeLine: [String] {
    let day =
      size.width >= 110
      ? "\(say(WeekdayWords(today.weekday, isLong: true))), \(today.dotted)"
      : "\(say(WeekdayWords(today.weekday, isLong: false))) \(today.dottedShort)"
    let office = office.organisation?.name ?? ""
    let who = size.width >= 110 ? [clerk.name, desk] : [clerk.name]
    return [office] + who + [day, now.time.description]
  }

  /// A paper that did not come out is on every screen until somebody has seen to it.
  private var unprintedNote: Note? {
    printJobs.first { $0.state.isTrouble && $0.clerk == clerk.id }.map { job in
      Note(
        say(MessageWords.unprinted(number: job.number.short(in: today.year), job.state)),
        isBad: true)
    }
  }

  /// The office has taken the clerk off its list while the desk was open.
  private var leftNote: Note? {
    clerk.isRetired ? Note(refusalText(Refusal(.hasLeft)), isBad: true) : nil
  }

  private var readOnlyNote: Note? {
    isReadOnly ? Note(say(MessageWords.nothingIsSaved), isBad: true) : nil
  }

  /// The likely keys of a context, from the command table and the clerk's own keys: Enter, then the
  /// F-keys in their order, Esc at the end.
  func keyHints(_ context: Context) -> [KeyHint] {
    let commands = CommandTable.inFooters
    // Behind the first screen Esc leads nowhere.
    let leadsBack = stack.count > 1 || !layers.isEmpty
    let hints = commands.compactMap { command -> (place: Int, hint: KeyHint)? in
      guard command.contexts.contains(context), let footer = command.footer,
        let key = keymap.keys(of: command).first,
        let name = keymap.names(of: command, in: context, on: layout).first
      else { return nil }
      return (
        key.place, KeyHint(key: name, word: say(footer), isWayOut: leadsBack && command.id == .back)
      )
    }
    return hints.sorted { $0.place < $1.place }.map(\.hint)
  }

  /// The same where Enter does for once what it does elsewhere.
  func keyHints(_ context: Context, enterAs other: Context) -> [KeyHint] {
    Array(keyHints(other).prefix(1) + keyHints(context).dropFirst())
  }

  /// The hints of a screen on which Enter does nothing for now: its own is left out, and the key that
  /// the next step names leads.
  func led(_ hints: [KeyHint], by next: String) -> [KeyHint] {
    let enter = Key.enter.name
    // It nearly always begins with the key; the search of the whole line is dear for every paint.
    guard !next.isEmpty, !next.hasPrefix(enter), !next.contains(enter) else { return hints }
    let named = String(next.prefix { $0 != ":" })
    return hints.filter { $0.key == named } + hints.filter { $0.key != named && $0.key != enter }
  }

  /// The visitor with the least time left, on every working screen.
  var visitorStrip: [Run] {
    let serving = servingCount
    guard let next = waiting.first else {
      return [Run(say(StripWords.nobody(serving: serving)), .muted)] + [deskHint]
    }
    let clock = next.waitingClock(at: now)
    let level = clock.level(office.settings)
    let ticket = "\(say(TicketWords(next.ticket))) — \(ClockText.left(clock))"
    let urgent = Run("\(ticket) \(say(LevelWords(level)))", level.role)
    let words = Run(say(StripWords.waiting(waiting.count, serving: serving)) + " ")
    // Who has how long goes before how many there are; the way there before that.
    return [[words, urgent, deskHint], [urgent, deskHint]].first(where: fits) ?? [urgent]
  }

  private func fits(_ runs: [Run]) -> Bool {
    runs.reduce(0) { $0 + glyphs.text($1.text).cells } <= size.width - 2
  }

  private var deskHint: Run { Run("   F12 \(say(FrameWords.desk))", .muted) }

  /// While serving, the own visitor's clock stands first.
  var servingStrip: [Run] {
    guard let visit = served, let clock = visit.servingClock(at: now) else { return visitorStrip }
    let level = clock.level(office.settings)
    let runs = [
      Run(say(StripWords.own) + " "),
      Run(
        ClockText.served(clock) + (level > .calm ? " " + say(LevelWords(level)) : ""), level.role),
    ]
    guard let next = waiting.first else { return runs }
    let nextClock = next.waitingClock(at: now)
    let nextLevel = nextClock.level(office.settings)
    let ticket = say(TicketWords(next.ticket))
    let other = Run(
      "\(ticket) — \(ClockText.left(nextClock)) \(say(LevelWords(nextLevel)))", nextLevel.role)
    let named = runs + [Run("  \(say(StripWords.next)) "), other]
    return fits(named) ? named : runs + [Run("  "), other]
  }
}

extension VisitClock.Level {
  var role: Role {
    switch self {
    case .unlimited: .muted
    case .calm: .text
    case .near: .warning
    case .now: .urgent
    case .breached: .breached
    }
  }
}

/// Clocks as minutes and seconds.
enum ClockText {
  /// «6:10»
  static func elapsed(_ clock: VisitClock) -> String { text(clock.elapsed) }

  /// «0:48» left, or how much over. The last second is shown until it is over.
  static func left(_ clock: VisitClock) -> String {
    guard let left = clock.left else { return text(clock.elapsed) }
    return left >= 0 ? text(left + 999) : text(-left)
  }

  /// «5:02 / 15»
  static func served(_ clock: VisitClock) -> String {
    let between = clock.elapsed >= 3_600_000 ? "/" : " / "
    return clock.limit.map { "\(text(clock.elapsed))\(between)\($0.minutes)" }
      ?? text(clock.elapsed)
  }

  /// «6:10», from an hour on «1:06:10».
  static func text(_ milliseconds: Int64) -> String { SheetTable.Cell.time(milliseconds) }
}

extension Key {
  /// The order in which keys are named at the bottom.
  fileprivate var place: Int {
    switch self {
    case .enter: 0
    case .character, .control: 10
    case .function(let number): 20 + number
    case .insert: 60
    case .delete: 61
    case .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace: 70
    case .escape: 90
    }
  }
}
