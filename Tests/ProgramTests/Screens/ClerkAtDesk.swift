import Cases
import Demo
import Fixtures
import Glibc
import Law
import Office
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

/// A clerk at a desk, without a terminal: keys go in as a terminal codes them, the screen comes out.
/// Decoder, model, rules, store and drawing are the program's own; only the clock is set by hand and
/// there is no printer.
final class ClerkAtDesk {
  private(set) var model: Model
  private(set) var now: Moment
  private let performer: Performer
  let folder: TemporaryFolder
  private(set) var hasLeft = false
  private(set) var bells = 0
  /// Every key that was pressed so far.
  private(set) var keys = 0
  /// What the clerk's own editor makes of a text; `nil` where none is set.
  var editor: (String) -> EditorOutcome = { _ in .text("редактордан келген сөз") }
  /// What the disk answers to every change, as long as it is set.
  var disk: StoreTrouble?
  /// What the store answers to a draft, as long as it is set.
  var draftTrouble: StoreTrouble?

  /// - Parameters:
  ///   - applications: invented ones in the store; `nil` for no store at all.
  ///   - hasVisitors: whether five people stand at the front desk.
  ///   - shared: the folder of another desk, or of one that was ended: its store is opened.
  convenience init(
    in shared: TemporaryFolder? = nil, applications: Int? = 60, hasVisitors: Bool = true,
    size: Size = Size(width: 80, height: 24),
    language: Language = .kazakh, glyphs: Glyphs = .unicode, layout: Keyboard.Layout = .cyrillic,
    clerk: ClerkID = DemoStore.clerk, isPlain: Bool = false, at moment: Moment = Invented.morning,
    place: Place = .school, printing: ((String) -> PaperOutput)? = nil
  ) throws {
    let folder = try shared ?? TemporaryFolder()
    var store: Store?
    if shared != nil {
      store = try Store(opening: Self.path(folder))
    } else if let applications {
      let filled = FilledStore(
        applications: applications, hasVisitors: hasVisitors, place: place, moment: moment)
      store = try filled.open(at: Self.path(folder))
    }
    try self.init(
      folder, store, size: size, language: language, glyphs: glyphs, layout: layout, clerk: clerk,
      isPlain: isPlain, at: moment, printing: printing)
  }

  /// The program started again on the store of another desk: the next morning, or beside it.
  convenience init(
    continuing other: ClerkAtDesk, at moment: Moment, size: Size = Size(width: 80, height: 24),
    clerk: ClerkID = DemoStore.clerk, desk: String = "1-терезе"
  ) throws {
    try self.init(
      other.folder, try Store(opening: Self.path(other.folder)), size: size, clerk: clerk,
      desk: desk, at: moment)
  }

  private init(
    _ folder: TemporaryFolder, _ store: Store?, size: Size, language: Language = .kazakh,
    glyphs: Glyphs = .unicode, layout: Keyboard.Layout = .cyrillic, clerk: ClerkID,
    desk: String = "1-терезе", isPlain: Bool = false, at moment: Moment,
    printing: ((String) -> PaperOutput)? = nil
  ) throws {
    self.folder = folder
    now = moment
    let office = try store?.office() ?? Office()
    let known =
      office.clerk(clerk) ?? Clerk(id: clerk, name: clerk.account, post: "", role: .administrator)
    model = Model(
      size: size, now: moment, office: office, clerk: known, desk: desk, language: language,
      glyphs: glyphs, layout: layout, isPlain: isPlain)
    let home = folder.path
    performer = Performer(
      store: store, path: Self.path(folder), clerk: known, desk: desk,
      paths: Paths { ["HOME": home, "XDG_STATE_HOME": home][$0] },
      printing: printing?(folder.file("notices"))
        ?? PaperOutput(
          spool: PrintSpool(PrintService(programsIn: home)),
          maker: PaperMaker(FontFinder(folders: [])), folder: folder.file("notices")))
    perform(model.firstEffects + model.laterEffects)
    rest()
  }

  private static func path(_ folder: TemporaryFolder) -> String { folder.file("qabyldau.sqlite") }

  var store: Store? { performer.store }

  /// Types keys: letters as they are, `<Enter>`, `<F8>`, `<Space>` by their names.
  func type(_ text: String) throws {
    var rest = Substring(text)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        try press(#require(Key(name: name), "no key is called \(name)"))
        rest = rest[rest.index(after: end)...]
      } else {
        press(.character(first))
        rest = rest.dropFirst()
      }
    }
    self.rest()
  }

  func press(_ key: Key) {
    keys += 1
    now = now.adding(milliseconds: 120)
    for key in TerminalCode.decoded(key) { perform(model.update(.key(key), at: now)) }
    AnswersInView(model).check()
  }

  func paste(_ text: String) { perform(model.update(.paste(text), at: now)) }

  /// The store can only be looked at, or be written again.
  func setReadOnly(_ isReadOnly: Bool) { model.isReadOnly = isReadOnly }

  func resize(_ width: Int, _ height: Int) {
    perform(model.update(.resized(Size(width: width, height: height)), at: now))
  }

  /// Time passes, second by second.
  func wait(seconds: Int) {
    for _ in 0..<seconds {
      now = now.adding(milliseconds: 1_000)
      perform(model.update(.tick, at: now))
    }
  }

  /// The next second comes at a moment.
  func setTime(_ moment: Moment) {
    now = moment
    perform(model.update(.tick, at: now))
  }

  /// The clock of the machine is set.
  func moveClock(_ milliseconds: Int64) {
    perform(model.update(.clockMoved(milliseconds), at: now))
  }

  /// Another desk writes while this one looks at its screen.
  func elsewhere(_ change: (Store) throws -> Void) throws {
    let other = try Store(opening: folder.file("qabyldau.sqlite"))
    try change(other)
    perform(model.update(.outsideChange, at: now))
  }

  /// What a screen would ask for.
  func carryOut(_ effect: Effect) { perform([effect]) }

  /// The printing service does its work, until a paper is as it is waited for.
  func waitForPaper(_ isThere: (PrintJob) -> Bool) throws {
    try waitUntil { model.printJobs.contains(where: isThere) }
  }

  /// The clerk leaves; what is being handed to the printer is waited for.
  func leave() {
    if performer.papers.spool.isHanding { model.tellHandingAtEnd() }
    performer.finishHanding { now }
  }

  func waitUntil(_ isThere: () -> Bool) throws {
    for _ in 0..<2_000 {
      if isThere() { return }
      let answers = performer.advancePrinting(now, pause: 10)
      perform(answers.flatMap { model.update(.answer($0), at: now) })
      for job in model.printJobs { performer.papers.spool.recheck(ticket: job.id) }
      if performer.papers.spool.descriptors.isEmpty { poll(nil, 0, 5) }
    }
    throw NeverHappened(screen: screen)
  }

  struct NeverHappened: Error { let screen: String }

  var surface: Surface {
    SheetPainter(size: model.size, glyphs: model.glyphs).paint(model.view())
  }

  /// The screen as text, with the place of the cursor in the last line.
  var screen: String {
    let surface = surface
    let cursor = surface.cursor.map { "\($0.row + 1):\($0.column + 1)" } ?? "—"
    return surface.lines.map { $0 + "\n" }.joined() + "⌖ \(cursor)\n"
  }

  func sees(_ text: String) -> Bool { surface.lines.joined(separator: "\n").contains(text) }

  /// What plain mode says.
  var speech: String {
    Voice(language: model.language).sentences(model.view()).map { $0 + "\n" }.joined()
  }

  private func rest() {
    if model.wantsRest { perform(model.update(.rested, at: now)) }
    perform(model.update(.painted, at: now))
  }

  private func perform(_ effects: [Effect]) {
    var queue = effects
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      switch effect {
      case .quit: hasLeft = true
      case .bell: bells += 1
      case .suspend: break
      case .edit(let text, let purpose):
        queue += model.update(.answer(.edited(editor(text), purpose)), at: now)
      case .createOffice, .keepSetUp, .loadOffice, .loadDesk, .loadBoard, .loadInbox, .refreshRows,
        .countInbox, .loadChanges, .noteLook, .noteDesk,
        .loadCase, .openCase, .loadViews, .saveView, .removeView, .loadVisit, .loadLog, .bulk,
        .replayCase, .search, .findPersons, .saveDraft, .loadDraft, .loadDrafts, .discardDraft,
        .arrive, .visit, .register, .decide, .handOver, .print, .saveNotice, .printSheet,
        .closeDay, .calendar, .templates, .remember, .loadPastDay, .closePastDay, .loadPrintJobs,
        .loadPrinters, .printJob, .report, .daySheet, .complaints, .exchange, .amendAddress,
        .preschools, .twins, .window, .booking:
        for answer in answers(to: effect) { queue += model.update(.answer(answer), at: now) }
      }
    }
  }

  private func answers(to effect: Effect) -> [Answer] {
    if let disk, Self.changes(effect) { return [.trouble(disk, effect)] }
    if let draftTrouble, case .saveDraft = effect { return [.trouble(draftTrouble, effect)] }
    return performer.perform(effect, at: now) + performer.advancePrinting(now)
  }

  /// Whether an effect is a decision that must be on the disk.
  private static func changes(_ effect: Effect) -> Bool {
    switch effect {
    case .arrive, .visit, .register, .decide, .handOver, .closeDay: true
    default: false
    }
  }
}
