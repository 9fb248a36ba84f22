import Cases
import Glibc
import Law
import Office
import Screen
import Store
import Terminal
import Workbench

/// `qabyldau` alone: the workstation.
enum OpenCommand {
  static func run(_ arguments: Arguments) throws -> ExitCode { try run(arguments, clerk: nil) }

  /// - Parameter clerk: whose desk alone is opened, with no way out of it; `nil` for the user's own.
  static func run(_ arguments: Arguments, clerk: ClerkID?) throws -> ExitCode {
    let isUTF8 = TerminalLocale.prepare()
    let demo = arguments.has("demo") ? try DemoFolder() : nil
    defer { demo?.remove() }
    try Opening(arguments, isUTF8: isUTF8, confinedTo: clerk, demo: demo).run()
    return .done
  }
}

/// Everything a session is made from.
private struct Opening {
  private let paths: Paths
  private let confinedTo: ClerkID?
  private let settings: Settings
  private let arguments: Arguments
  private let isUTF8: Bool
  private let isDemo: Bool
  private let storePath: String

  init(
    _ arguments: Arguments, isUTF8: Bool, confinedTo clerk: ClerkID?, demo: DemoFolder?
  ) throws {
    self.arguments = arguments
    confinedTo = clerk
    paths = Paths(clerk: clerk?.account)
    self.isUTF8 = isUTF8
    settings = Settings(paths: paths)
    isDemo = demo != nil
    storePath = demo?.store ?? StoreAccess.path(arguments)
    guard isDemo else { return }
    try DemoCommand.fill(
      storePath, applications: 60, seed: 1, withVisitors: true,
      place: DemoCommand.place(arguments))
  }

  func run() throws {
    // A wrong name is told before anything is opened, in a pipe as well.
    let themes = ThemeFiles(paths: paths)
    let theme = try theme(themes)
    let store = try openStore()
    let clock = try MomentSource.forStore(isDemo: try store?.isDemo() ?? false)
    let office = try store?.office() ?? Office()
    let clerk = try clerk(office, store)
    let model = try makeModel(store, office, clerk, clock, themes.names)
    let performer = Performer(
      store: store, path: storePath, clerk: clerk, desk: model.desk, paths: paths,
      printing: PaperOutput.standard(paths))
    guard canPaint else { return try speakOnce(model, performer, clock) }
    try paintSession(model, performer, clock, themes, theme)
  }

  private func openStore() throws -> Store? {
    if !isDemo, confinedTo == nil, access(storePath, F_OK) != 0 { return nil }
    return try StoreOpening.store(
      at: storePath, arguments.language() ?? settings.language)
  }

  /// Who the clerk is comes from the operating system, or from whoever owns the store and gave the
  /// desk its name; a demo opens the desk of an invented one, or of the one that is named.
  private func account(_ office: Office, _ store: Store?) throws -> String {
    if let confinedTo {
      return try store.map { try NamedClerk.believed(confinedTo, $0) }?.account
        ?? confinedTo.account
    }
    let named = arguments["clerk"] ?? (office.isDemo ? "bekova" : Account.name)
    guard office.isDemo || named == Account.name else {
      throw CommandFailure(.notAllowed, .deskOfAccount(ClerkID(named), account: Account.name))
    }
    return named
  }

  private func clerk(_ office: Office, _ store: Store?) throws -> Clerk {
    let account = try account(office, store)
    if let known = office.clerk(ClerkID(account)) {
      guard !known.isRetired else {
        throw CommandFailure(.notAllowed, .retiredClerk(ClerkID(account)))
      }
      return known
    }
    guard office.organisation == nil, confinedTo == nil else {
      throw CommandFailure(.notAllowed, .notAClerk(ClerkID(account)))
    }
    return Clerk(id: ClerkID(account), name: account, post: "", role: .administrator)
  }

  private func makeModel(
    _ store: Store?, _ office: Office, _ clerk: Clerk, _ clock: MomentSource,
    _ themes: [String]
  ) throws -> Model {
    let isNew = office.organisation == nil
    let setUp = isNew ? SetUpFile(paths).kept() : SetUpDraft()
    var model = Model(
      size: Size(width: 80, height: 24), now: clock.now, office: office, clerk: clerk,
      desk: arguments["desk"] ?? "1-терезе",
      language: try arguments.language() ?? (isNew ? setUp.language : settings.language),
      glyphs: try glyphs(), layout: settings.layout, themeName: themeName,
      isPlain: arguments.has("plain"), keymap: settings.keymap, setUp: setUp)
    model.themeNames = themes
    model.isReadOnly = store?.isReadOnly ?? false
    if let first = settings.problems.first {
      model.tellUnused(
        file: first.file, line: first.line, others: settings.problems.count - 1)
    }
    return model
  }

  private func glyphs() throws -> Glyphs {
    if let text = arguments["glyphs"] {
      guard let glyphs = Glyphs(rawValue: text) else {
        throw UsageProblem.unknown("glyphs", text, known: Glyphs.allCases.map(\.rawValue))
      }
      return glyphs
    }
    return settings.glyphs ?? (isUTF8 ? .unicode : .ascii)
  }

  private var themeName: String {
    arguments["theme"] ?? (Paths.variable("NO_COLOR") == nil ? settings.theme : "monochrome")
  }

  /// A dumb terminal or a pipe gets plain lines.
  private var canPaint: Bool {
    let terminal = Paths.variable("TERM") ?? "dumb"
    return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && terminal != "dumb"
  }

  private func paintSession(
    _ model: Model, _ performer: Performer, _ clock: MomentSource, _ themes: ThemeFiles,
    _ theme: Theme
  ) throws {
    if !isUTF8 { Console.error(LocaleWarning.text) }
    let errors = ErrorLog(path: paths.log)
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(theme: theme, escapeDelay: settings.escapeDelay)
    } catch {
      errors.restore()
      throw CommandFailure(.usage, Self.words(error))
    }
    for folder in [paths.runtime, paths.state] { LeftNotes(folder: folder).sweep() }
    var model = model
    model.size = terminal.size
    let session = Session(
      model: model, performer: performer, terminal: terminal, clock: clock,
      editor: confinedTo == nil ? ExternalEditor(folder: paths.runtime) : nil, themes: themes,
      voice: model.isPlain ? Voice(language: model.language) : nil)
    session.run()
    errors.restore()
  }

  private static func words(_ problem: TerminalProblem) -> FailureWords {
    switch problem {
    case .notATerminal: .notATerminal
    case .unknownTerminal(let name): .unknownTerminal(name)
    }
  }

  private func theme(_ themes: ThemeFiles) throws -> Theme {
    do {
      if let theme = try themes.theme(themeName) { return theme }
    } catch {
      throw CommandFailure(.badData, .badTheme(themeName, ThemeProblemWords(error)))
    }
    throw UsageProblem.unknown("theme", themeName, known: themes.names)
  }

  private static let linesSaidOnce = 1_000

  /// Without a terminal that can move its cursor: the first screen, once, as lines.
  private func speakOnce(_ model: Model, _ performer: Performer, _ clock: MomentSource) throws {
    guard model.office.organisation != nil else { throw StoreTrouble.notSetUp }
    var model = model
    // Nobody can scroll here: the list is said whole, and of a very long one how much is left.
    model.size = Size(width: 80, height: Self.linesSaidOnce)
    var effects = model.firstEffects + model.laterEffects
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      for answer in performer.perform(effect, at: clock.now) {
        effects += model.update(.answer(answer), at: clock.now)
      }
    }
    for sentence in Voice(language: model.language).sentences(model.view()) {
      Console.out(sentence)
    }
  }
}

/// Standard error while the terminal is painted: a stray line would spoil the screen, so it goes to
/// a private log.
private struct ErrorLog {
  private let saved: Int32

  init(path: String) {
    saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard Paths.makeFolder(Paths.parent(of: path)) else { return }
    let log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard log >= 0 else { return }
    dup2(log, STDERR_FILENO)
    close(log)
  }

  func restore() {
    guard saved >= 0 else { return }
    dup2(saved, STDERR_FILENO)
    close(saved)
  }
}

/// The terminal was not said to be UTF-8: in Latin letters, which every terminal has.
private enum LocaleWarning {
  static let text =
    "the locale is not UTF-8; using C.UTF-8 and ASCII signs. If Kazakh letters do not show,"
    + " try: qabyldau --plain --lang en"
}
