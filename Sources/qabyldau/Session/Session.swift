import Cases
import Glibc
import Law
import Office
import Screen
import Store
import Terminal
import Workbench

/// One clerk at one terminal: a single thread that waits for keys, for the next second, and for
/// what other desks write.
final class Session {
  private var model: Model
  private let performer: Performer
  private let terminal: CursesTerminal
  private let clock: MomentSource
  /// `nil` at a desk that must not lead to anything else of the machine: neither an editor nor a
  /// shell behind a stopped program.
  private let editor: ExternalEditor?
  private let themes: ThemeFiles
  private let voice: Voice?
  private let signals = Signals()
  private var outside = OutsideWatch()
  private var watch: ClockWatch
  private var isEnding = false
  private var rests = false
  /// The signal that ends our own stop is still to come.
  private var knowsOfContinuing = false

  init(
    model: Model, performer: Performer, terminal: CursesTerminal, clock: MomentSource,
    editor: ExternalEditor?, themes: ThemeFiles, voice: Voice?
  ) {
    self.model = model
    self.performer = performer
    self.terminal = terminal
    self.clock = clock
    self.editor = editor
    self.themes = themes
    self.voice = voice
    watch = ClockWatch(clock: clock)
  }

  /// Runs until the clerk leaves or the terminal goes away.
  func run() {
    _ = hasOutsideChange
    perform(model.firstEffects)
    paint()
    performer.resumePrinting(clock.now)
    perform(model.laterEffects)
    noteClockBehindLog()
    paint()
    readAhead()
    while !isEnding {
      wait()
      takeSignals()
      let hadKeys = takeKeys()
      if !isEnding { takeTime(hadKeys: hadKeys) }
      if !isEnding { takePrinting() }
      if !isEnding { paint() }
      if !isEnding { readAhead() }
    }
    finishHanding()
    terminal.close()
  }

  // MARK: Waiting

  private func wait() {
    var waiting = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    waiting += performer.papers.spool.descriptors.map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    _ = poll(&waiting, nfds_t(waiting.count), Int32(pause))
    let isGone = waiting[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    if isGone, waiting[0].revents & Int16(POLLIN) == 0 { isEnding = true }
    isInputReady = waiting[0].revents & Int16(POLLIN) != 0
  }

  private var isInputReady = false

  /// Milliseconds until something may have to change: the next second of a clock, the next look at
  /// the store, or the moment in which the cursor has come to rest.
  private var pause: Int {
    let printing = performer.papers.spool.pause ?? 1_000
    if !rests, model.wantsRest { return min(100, printing) }
    let now = clock.now.milliseconds
    return min(Int(1_000 - now % 1_000), printing)
  }

  private func takePrinting() {
    for answer in performer.advancePrinting(clock.now) { update(.answer(answer)) }
  }

  /// Whoever leaves while a paper is being handed to the printing service waits for it and reads why.
  private func finishHanding() {
    guard performer.papers.spool.isHanding else { return }
    model.tellHandingAtEnd()
    paint()
    performer.finishHanding { clock.now }
  }

  private func takeSignals() {
    for signal in signals.pending() {
      switch signal {
      case .resized: update(.resized(terminal.followSize()))
      case .ended, .hungUp: isEnding = true
      case .interrupted: update(.key(.control("c")))
      case .stopped: suspend()
      case .continued: takeTerminalAgain()
      case .childEnded: break
      }
    }
  }

  /// Everything typed ahead is taken in order before the next paint.
  private func takeKeys() -> Bool {
    guard isInputReady else { return false }
    let events = terminal.events()
    // Readable, and nothing to read: the other end of the terminal is closed.
    if events.isEmpty, isAtEnd { isEnding = true }
    for event in events where !isEnding { take(event) }
    rests = false
    return !events.isEmpty
  }

  private func take(_ event: CursesTerminal.Event) {
    switch event {
    case .resized(let size): update(.resized(size))
    // What cannot be seen is not done: below the smallest screen only the way out is open.
    case .key(.control("c")) where isTooSmall, .key(.control("z")) where isTooSmall:
      if case .key(let key) = event { update(.key(key)) }
    case .key where isTooSmall, .paste where isTooSmall: terminal.ring()
    case .key(let key): update(.key(key))
    case .paste(let text): update(.paste(text))
    }
  }

  private var isTooSmall: Bool {
    let size = terminal.size
    return size.width < SheetPainter.smallest.width || size.height < SheetPainter.smallest.height
  }

  private var isAtEnd: Bool {
    var count: Int32 = 0
    return hasInput && ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 && count == 0
  }

  private var hasInput: Bool {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) == 1
  }

  private func takeTime(hadKeys: Bool) {
    if !hadKeys, !rests, model.wantsRest {
      rests = true
      update(.rested)
    }
    if let jump = watch.jump() { noteClock(jump) }
    if hasOutsideChange { update(.outsideChange) }
    if !hadKeys { update(.tick) }
  }

  private var hasOutsideChange: Bool {
    guard let store = performer.store else { return false }
    return (try? outside.look(at: store)) ?? false
  }

  /// A clock that jumped is recorded and shown; elapsed times are marked, never silently trusted.
  private func noteClock(_ jump: Int64) {
    update(.clockMoved(jump))
    guard let store = performer.store else { return }
    _ = try? store.write(by: performer.author(clock.now)) { writing in
      try writing.append([.clockMoved(jump)])
    }
  }

  /// The machine's clock stands before the newest event: it was set back while nobody looked.
  private func noteClockBehindLog() {
    guard let newest = (try? performer.store?.newestMoment()) ?? nil else { return }
    let behind = clock.now.since(newest)
    if behind < -ClockWatch.tolerance { noteClock(behind) }
  }

  // MARK: Model

  private func update(_ message: Message) { perform(model.update(message, at: clock.now)) }

  private func perform(_ effects: [Effect]) {
    var queue = effects[...]
    while let effect = queue.popFirst(), !isEnding {
      switch effect {
      case .quit: isEnding = true
      case .suspend: suspend()
      case .bell: terminal.ring()
      case .edit(let text, let purpose): queue += edit(text, purpose)[...]
      case .remember(let preference):
        if case .theme(let name) = preference { useTheme(name) }
        queue += answer(effect)
      case .createOffice, .keepSetUp, .loadOffice, .loadDesk, .loadBoard, .loadInbox, .refreshRows,
        .countInbox, .loadChanges, .noteLook, .noteDesk,
        .loadCase, .openCase, .loadViews, .saveView, .removeView, .loadVisit, .loadLog, .bulk,
        .replayCase,
        .search, .findPersons,
        .saveDraft, .loadDraft, .loadDrafts,
        .discardDraft, .arrive, .visit, .register, .decide, .handOver, .print, .saveNotice,
        .printSheet, .closeDay, .calendar, .templates, .loadPastDay, .closePastDay, .loadPrintJobs,
        .loadPrinters, .printJob, .report, .daySheet, .complaints, .exchange, .amendAddress,
        .preschools, .twins, .window, .booking:
        queue += answer(effect)
      }
    }
  }

  /// Performs an effect; what its answers lead to.
  private func answer(_ effect: Effect) -> [Effect] {
    performer.perform(effect, at: clock.now).flatMap { model.update(.answer($0), at: clock.now) }
  }

  private func edit(_ text: String, _ purpose: EditPurpose) -> [Effect] {
    guard let editor, ExternalEditor.command != nil else {
      return model.update(.answer(.edited(.missing, purpose)), at: clock.now)
    }
    terminal.leave()
    let edited = editor.edit(text)
    resume()
    return model.update(.answer(.edited(edited, purpose)), at: clock.now)
  }

  private func useTheme(_ name: String) {
    if let theme = (try? themes.theme(name)) ?? nil { terminal.use(theme) }
  }

  /// What the next key may need is read behind the paint, but never before a key that waits.
  private func readAhead() {
    guard !hasInput else { return }
    let effects = model.update(.painted, at: clock.now)
    guard !effects.isEmpty else { return }
    perform(effects)
    if !isEnding { paint() }
  }

  // MARK: Terminal

  private func suspend() {
    guard editor != nil else { return }
    terminal.leave()
    Signals.stopGroup()
    knowsOfContinuing = true
    resume()
  }

  /// Who was stopped by a signal that no program can take left the terminal to the shell as it was:
  /// modes, screen and all are taken over anew. Behind our own stop that is done already.
  private func takeTerminalAgain() {
    defer { knowsOfContinuing = false }
    guard !knowsOfContinuing else { return }
    terminal.leave()
    resume()
  }

  private func resume() {
    terminal.resume()
    update(.resized(terminal.followSize()))
  }

  private func paint() {
    let size = terminal.size
    guard !isTooSmall else {
      terminal.paint(TooSmall.surface(size, model.language))
      return
    }
    let sheet = model.view()
    if let voice {
      terminal.paint(voice.paint(sheet, size: size, glyphs: model.glyphs))
    } else {
      terminal.paint(SheetPainter(size: size, glyphs: model.glyphs).paint(sheet))
    }
  }
}
