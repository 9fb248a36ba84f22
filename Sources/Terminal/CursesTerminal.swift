import CNcurses
import CTerminal
import Glibc
import Screen

/// Why a terminal cannot be used.
package enum TerminalProblem: Error, Equatable, Sendable {
  case notATerminal
  /// The terminal database does not know this name.
  case unknownTerminal(String)
}

/// The terminal of one clerk. It knows ncurses, and nothing else in the program does.
package final class CursesTerminal {
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private var painter: CursesPainter
  private let input: FILEPointer
  private var paste: PastedText?
  private let steadyMilliseconds: () -> Int64
  private var isOpen = true

  package typealias FILEPointer = UnsafeMutablePointer<FILE>

  /// What came in.
  package enum Event: Equatable, Sendable {
    case key(Key)
    case paste(String)
    case resized(Size)
  }

  /// Opens the terminal of the process.
  ///
  /// - Parameter escapeDelay: milliseconds until a lone Esc is acted upon.
  package convenience init(theme: Theme, escapeDelay: Int) throws(TerminalProblem) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    qabyldau_guard_terminal(STDIN_FILENO, true)
    do {
      try self.init(
        terminal: name, output: qabyldau_stdout(), input: qabyldau_stdin(), theme: theme,
        escapeDelay: escapeDelay)
    } catch {
      qabyldau_release_terminal()
      throw error
    }
  }

  /// Opens a terminal on given files; tests use pipes.
  ///
  /// - Parameter steadyMilliseconds: a clock that never goes back; it tells when a paste is over.
  package init(
    terminal name: String, output: FILEPointer, input: FILEPointer, theme: Theme, escapeDelay: Int,
    steadyMilliseconds: @escaping () -> Int64 = SteadyClock.milliseconds
  ) throws(TerminalProblem) {
    setenv("NCURSES_NO_UTF8_ACS", "1", 1)
    guard !name.isEmpty, let screen = newterm(name, output, input),
      let window = newwin(0, 0, 0, 0)
    else { throw .unknownTerminal(name) }
    self.screen = screen
    self.window = window
    self.input = input
    self.steadyMilliseconds = steadyMilliseconds
    if has_colors() {
      start_color()
      use_default_colors()
    }
    painter = CursesPainter(window: window, theme: theme)
    raw()
    noecho()
    nonl()
    keypad(window, true)
    meta(window, true)
    nodelay(window, true)
    idlok(window, true)
    leaveok(window, false)
    set_escdelay(Int32(escapeDelay))
    Self.defineKeys()
    Self.askForBracketedPaste(true, output)
  }

  deinit {
    close()
    delwin(window)
    delscreen(screen)
  }

  package var size: Size {
    Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
  }

  package func use(_ theme: Theme) { painter.use(theme) }

  package func paint(_ surface: Surface) { painter.paint(surface) }

  package func ring() { beep() }

  /// Everything that has been typed by now, in order. Pasted text comes as one piece.
  package func events() -> [Event] {
    var events: [Event] = []
    let moment = steadyMilliseconds()
    while let input = nextInput() {
      if paste?.hasFallenSilent(at: moment) == true { endPaste(&events) }
      switch input {
      case .key(let key): take(key, at: moment, &events)
      case .pasteBegins: paste = PastedText(at: moment)
      case .pasteEnds: endPaste(&events)
      case .resized: events.append(.resized(size))
      }
    }
    return events
  }

  private func take(_ key: Key, at moment: Int64, _ events: inout [Event]) {
    if paste == nil {
      events.append(.key(key))
    } else if paste?.take(key, at: moment) == true {
      endPaste(&events)
    }
  }

  private func endPaste(_ events: inout [Event]) {
    if let paste { events.append(.paste(paste.words)) }
    paste = nil
  }

  private func nextInput() -> KeyDecoder.Input? {
    while true {
      var code: wint_t = 0
      let result = wget_wch(window, &code)
      guard result != ERR else { return nil }
      let decoded = KeyDecoder.decode(UInt32(code), isFunctionKey: result == KEY_CODE_YES)
      if let decoded { return decoded }
    }
  }

  /// Takes over the size of the terminal after SIGWINCH.
  package func followSize() -> Size {
    var space = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &space) == 0, space.ws_row > 0, space.ws_col > 0 {
      resizeterm(Int32(space.ws_row), Int32(space.ws_col))
      wresize(window, Int32(space.ws_row), Int32(space.ws_col))
    }
    painter.forget()
    return size
  }

  /// Gives the terminal back for another program or a stop; ``resume()`` takes it again.
  package func leave() {
    guard isOpen else { return }
    Self.askForBracketedPaste(false, qabyldau_stdout())
    endwin()
    isOpen = false
  }

  package func resume() {
    guard !isOpen else { return }
    isOpen = true
    painter.forget()
    clearok(window, true)
    Self.askForBracketedPaste(true, qabyldau_stdout())
    wrefresh(window)
  }

  /// Leaves for good.
  package func close() {
    leave()
    qabyldau_release_terminal()
  }

  private static func defineKeys() {
    for extra in KeyDecoder.extraSequences { define_key(extra.sequence, extra.code) }
    for key in KeyDecoder.functionSequences { define_key(key.sequence, qabyldau_key_f(key.number)) }
  }

  private static func askForBracketedPaste(_ on: Bool, _ output: FILEPointer) {
    fputs(on ? "\u{1b}[?2004h" : "\u{1b}[?2004l", output)
    fflush(output)
  }
}
