import Cases
import Fixtures
import Glibc
import Law
@testable import Store
import Testing

@Suite("The file that holds everything")
struct StoreFileTests {
  @Test("A store that is not there, and one that is there already")
  func presence() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    #expect(throws: StoreTrouble.missing(path: path)) { try Store(opening: path) }
    _ = try Store(creating: path, isDemo: false, at: Invented.morning)
    #expect(throws: StoreTrouble.alreadyExists(path: path)) {
      try Store(creating: path, isDemo: false, at: Invented.morning)
    }
    let nowhere = folder.file("жоқ/a.db")
    #expect(throws: StoreTrouble.folderNotWritable(path: nowhere)) {
      try Store(creating: nowhere, isDemo: false, at: Invented.morning)
    }
  }

  @Test("Only its owner may read it, and what stands beside it")
  func mode() throws {
    let fixture = try StoreFixture()
    try fixture.register()
    for suffix in ["", "-wal", "-shm", "-queue"] {
      var status = stat()
      #expect(stat(fixture.store.path + suffix, &status) == 0, "\(suffix)")
      #expect(status.st_mode & 0o777 == 0o600, "\(suffix)")
    }
  }

  @Test("Another program's file is left alone")
  func foreign() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("foreign.db")
    #expect(SQLFile(path).run("CREATE TABLE things(a)") == nil)
    #expect(throws: StoreTrouble.notOurs(path: path)) { try Store(opening: path) }
    let text = folder.file("letter.txt")
    write(text, "бұл дерекқор емес, жай ғана мәтін, бірнеше сөзден тұрады")
    #expect(throws: StoreTrouble.notOurs(path: text)) { try Store(opening: text) }
  }

  @Test("A file of a newer program is not touched")
  func newer() throws {
    let fixture = try StoreFixture()
    let path = fixture.store.path
    #expect(SQLFile(path).run("PRAGMA user_version = 9999") == nil)
    let trouble = #expect(throws: StoreTrouble.self) { try Store(opening: path) }
    guard case .newer(path, file: 9999, _) = trouble else {
      Issue.record("\(String(describing: trouble))")
      return
    }
  }

  @Test("A full disk stops the record, says so, and leaves the store sound")
  func fullDisk() throws {
    let fixture = try StoreFixture()
    try fixture.register()
    let file = SQLFile(fixture.store.path)
    let pages = file.rows("PRAGMA page_count").first ?? "0"
    try fixture.store.database.execute("PRAGMA max_page_count = \(pages)")
    var trouble: StoreTrouble?
    for _ in 0..<400 where trouble == nil {
      do { try fixture.register() } catch { trouble = error as? StoreTrouble }
    }
    #expect(trouble == .diskFull)
    #expect(trouble?.isWorthRetrying == true)
    #expect(try fixture.store.check().isSound)
    try fixture.store.database.execute("PRAGMA max_page_count = 1000000")
    try fixture.register()
    #expect(try fixture.store.check().isSound)
  }

  @Test("A backup is whole while desks work on the store, and never covers another file")
  func backup() throws {
    let fixture = try StoreFixture()
    try fixture.register()
    let copy = fixture.folder.file("copy.db")
    try fixture.store.backup(to: copy)
    try fixture.register("Оспан Әлихан")
    let opened = try Store(opening: copy)
    #expect(try opened.check().cases == 1)
    #expect(try opened.check().isSound)
    #expect(throws: StoreTrouble.alreadyExists(path: copy)) { try fixture.store.backup(to: copy) }
    #expect(access(copy + ".part", F_OK) != 0)
  }

  @Test("What was written by one process is there for the next, to the last record")
  func reopened() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.accept(try fixture.register())
    let again = try Store(opening: fixture.store.path)
    #expect(try again.subject(subject.id) == subject)
    #expect(try again.office() == (try fixture.store.office()))
    #expect(try again.newestMoment() == Invented.morning)
  }

  @Test("Another desk's change is noticed")
  func outsideVersion() throws {
    let fixture = try StoreFixture()
    let other = try Store(opening: fixture.store.path)
    let before = try other.outsideVersion()
    #expect(try other.outsideVersion() == before)
    try fixture.register()
    #expect(try other.outsideVersion() != before)
  }

  @Test("Only a demo may be written without waiting for the disk")
  func demoOnly() throws {
    let fixture = try StoreFixture()
    #expect(throws: StoreTrouble.notDemo) {
      try fixture.store.writeDemo(by: StoreFixture.author()) { _ in }
    }
    #expect(try fixture.store.isDemo() == false)
    #expect(try StoreFixture(isDemo: true).store.isDemo())
  }

  private func write(_ path: String, _ text: String) {
    let file = fopen(path, "w")
    fputs(text, file)
    fclose(file)
  }
}

@Suite("Drafts, kept with every key")
struct DraftTests {
  @Test("A draft is found again as it was typed, by its clerk and by its visit")
  func kept() throws {
    let fixture = try StoreFixture()
    var draft = IntakeDraft()
    draft.visit = VisitID(4)
    draft[.childName] = "Сейітқали  ӘЛ"
    draft.focus = .childName
    let id = try fixture.store.saveDraft(
      draft, id: nil, clerk: Invented.clerk.id, desk: "1-терезе", at: Invented.morning)
    draft[.childName] = "Сейітқали  ӘЛИ"
    let again = try fixture.store.saveDraft(
      draft, id: id, clerk: Invented.clerk.id, desk: "1-терезе",
      at: Invented.morning.adding(milliseconds: 1))
    #expect(again == id)
    let other = try Store(opening: fixture.store.path)
    #expect(try other.drafts(of: Invented.clerk.id).map(\.draft) == [draft])
    #expect(try other.draft(for: VisitID(4))?.id == id)
    #expect(try other.drafts(of: Invented.colleague.id).isEmpty)
    #expect(try other.discardDraft(id))
    #expect(try !other.discardDraft(id))
    #expect(try fixture.store.drafts(of: Invented.clerk.id).isEmpty)
  }

  @Test(
    "A draft that another desk has registered or discarded is told as gone, and is not made again")
  func gone() throws {
    let fixture = try StoreFixture()
    let id = try fixture.store.saveDraft(
      IntakeDraft(), id: nil, clerk: Invented.clerk.id, desk: "1", at: Invented.morning)
    #expect(try Store(opening: fixture.store.path).discardDraft(id))
    #expect(throws: DraftGone(id: id)) {
      try fixture.store.saveDraft(
        IntakeDraft(), id: id, clerk: Invented.clerk.id, desk: "1", at: Invented.morning)
    }
    #expect(try fixture.store.drafts(of: Invented.clerk.id).isEmpty)
    let other = try fixture.store.saveDraft(
      IntakeDraft(), id: nil, clerk: Invented.colleague.id, desk: "2",
      at: Invented.morning.adding(milliseconds: 1))
    #expect(other != id, "the number of one that is gone names no other")
  }

  @Test("The latest draft stands first")
  func order() throws {
    let fixture = try StoreFixture()
    for (index, name) in ["Бір", "Екі", "Үш"].enumerated() {
      var draft = IntakeDraft()
      draft[.childName] = name
      _ = try fixture.store.saveDraft(
        draft, id: nil, clerk: Invented.clerk.id, desk: "1-терезе",
        at: Invented.morning.adding(milliseconds: Int64(index)))
    }
    let names = try fixture.store.drafts(of: Invented.clerk.id).map { $0.draft[.childName] }
    #expect(names == ["Үш", "Екі", "Бір"])
  }

  @Test("A draft of another program's making is left where it is")
  func unreadable() throws {
    let fixture = try StoreFixture()
    _ = try fixture.store.saveDraft(
      IntakeDraft(), id: nil, clerk: Invented.clerk.id, desk: "1", at: Invented.morning)
    #expect(SQLFile(fixture.store.path).run("UPDATE draft SET body = '{\"service\": 5}'") == nil)
    #expect(try fixture.store.drafts(of: Invented.clerk.id).isEmpty)
    #expect(SQLFile(fixture.store.path).rows("SELECT count(*) FROM draft") == ["1"])
  }
}

@Suite("Papers on their way to a printer")
struct PrintTableTests {
  @Test("A paper stays on the list until it is certain that it came out")
  func jobs() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    let id = try fixture.store.addPrintJob(
      case: subject.id, form: .homeReceipt, copy: 1, copies: 2, printer: "",
      by: StoreFixture.author())
    try fixture.store.changePrintJob(
      id, to: .live(.queued), printer: "hp", job: "hp-7", at: Invented.morning)
    let later: CivilDate = "2026-12-24"
    let open = try fixture.store.printJobs(on: later)
    #expect(open.map(\.job) == ["hp-7"])
    #expect(open.map(\.form) == [.homeReceipt])
    #expect(open.map(\.state) == [.live(.queued)])
    #expect(try fixture.store.changePrintJob(id, to: .failed(.refused), at: Invented.morning))
    #expect(try fixture.store.printJobs(on: later).map(\.state) == [.failed(.refused)])
    #expect(try fixture.store.changePrintJob(id, to: .printed, at: Invented.morning))
    #expect(try fixture.store.printJobs(on: later).isEmpty)
    #expect(try fixture.store.printJobs(on: Invented.morning.date).map(\.state) == [.printed])
  }

  @Test(
    "Papers that did not come out are never cut off the list; of those that did, the newest stand")
  func many() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    func add(_ minutes: Int64, _ state: PrintState, by clerk: Clerk = Invented.clerk) throws
      -> Int64
    {
      let at = Invented.morning.adding(milliseconds: minutes * 60_000)
      let id = try fixture.store.addPrintJob(
        case: subject.id, form: .talon, copy: 1, copies: 1, printer: "hp",
        by: StoreFixture.author(at: at, by: clerk))
      try fixture.store.changePrintJob(id, to: state, at: at)
      return id
    }
    let failed = try add(-60, .failed(.refused))
    let live = try add(-59, .live(.printing), by: Invented.colleague)
    let printed = try (1...201).map { try add(Int64($0), .printed) }
    let day = Invented.morning.date
    let list = try fixture.store.printJobs(on: day)
    #expect(list.suffix(2).map(\.id) == [live, failed])
    #expect(list.count == 202)
    #expect(list.first?.id == printed.last)
    #expect(try fixture.store.printJob(printed[0])?.state == .printed, "found by its number")
    #expect(try fixture.store.printJob(0) == nil)
    #expect(try fixture.store.livePrintJobs(of: Invented.colleague.id).map(\.id) == [live])
    #expect(try fixture.store.livePrintJobs(of: Invented.clerk.id).isEmpty)
    #expect(try fixture.store.printJobs(case: subject.id, form: .talon).count == 203)
    #expect(try fixture.store.unprintedCount() == 2)
    try fixture.store.dropPrintJob(failed)
    #expect(try fixture.store.printJob(failed) == nil)
  }

  @Test("The next copy comes behind the last that was recorded or is on its way")
  func nextCopy() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    #expect(try fixture.store.nextCopy(of: .talon, for: subject) == 1)
    _ = try fixture.store.addPrintJob(
      case: subject.id, form: .talon, copy: 1, copies: 1, printer: "hp", by: StoreFixture.author())
    #expect(try fixture.store.nextCopy(of: .talon, for: subject) == 2)
    #expect(try fixture.store.nextCopy(of: .homeReceipt, for: subject) == 1)
  }

  @Test("The end of a paper is recorded once, whoever sees it first")
  func once() throws {
    let fixture = try StoreFixture()
    let subject = try fixture.register()
    let id = try fixture.store.addPrintJob(
      case: subject.id, form: .talon, copy: 3, copies: 1, printer: "hp", by: StoreFixture.author())
    #expect(try fixture.store.lastSentCopy(case: subject.id, form: .talon) == 3)
    #expect(try fixture.store.lastSentCopy(case: subject.id, form: .homeReceipt) == 0)
    #expect(try fixture.store.changePrintJob(id, to: .printed, at: Invented.morning))
    #expect(try !fixture.store.changePrintJob(id, to: .printed, at: Invented.morning))
    #expect(try !fixture.store.changePrintJob(id, to: .failed(.refused), at: Invented.morning))
  }

  @Test("Every state is kept by a word of its own and read back")
  func words() {
    let states =
      PrintState.Live.allCases.map { PrintState.live($0) }
      + PrintFailure.allCases.map { PrintState.failed($0) } + [.printed, .cancelled, .moved, .kept]
    #expect(Set(states.map(\.stored)).count == states.count)
    for state in states { #expect(PrintState(stored: state.stored) == state) }
    #expect(PrintState(stored: "failed:nonsense") == nil)
  }
}
