import Cases
import Fixtures
import Glibc
import Law
import Store
import Testing

@testable import qabyldau

@Suite("The commands of a store")
struct StoreCommandTests {
  // MARK: init

  @Test("init sets an office up, once, for its owner alone")
  func setUp() throws {
    let office = try OfficeOnDisk(demo: nil)
    let words = ["init", "--store", office.store] + OfficeOnDisk.organisation
    #expect(try ProgramRun(words).code == 0)
    let organisation = try #require(try Store(opening: office.store).office().organisation)
    #expect(organisation.name == "Алатау қаласының № 1 мектебі")
    var status = stat()
    #expect(stat(office.store, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let again = try ProgramRun(words)
    #expect(again.code == 73)
    #expect(again.error.contains(office.store))
  }

  @Test("init finishes a store behind whose making the program was killed, and only such a one")
  func begun() throws {
    let office = try OfficeOnDisk(demo: nil)
    let words = ["init", "--store", office.store] + OfficeOnDisk.organisation
    _ = try Store(creating: office.store, isDemo: false, at: Invented.morning)
    let made = try ProgramRun(words)
    #expect(made.code == 0, "\(made.error)")
    let store = try Store(opening: office.store)
    #expect(try store.office().organisation?.name == "Алатау қаласының № 1 мектебі")
    #expect(try store.check().isSound)
    #expect(try ProgramRun(words).code == 73)
    #expect(try Store(opening: office.store).office().clerks.count == 1)
  }

  @Test("init leaves a demo that was not filled, and a file of another program, as they are")
  func notBegun() throws {
    let office = try OfficeOnDisk(demo: nil)
    let words = ["init", "--store", office.store] + OfficeOnDisk.organisation
    try office.folder.write("сөз", to: "office.sqlite")
    #expect(try ProgramRun(words).code == 73)
    #expect(try office.folder.read("office.sqlite") == "сөз")
    unlink(office.store)
    _ = try Store(creating: office.store, isDemo: true, at: Invented.morning)
    #expect(try ProgramRun(words).code == 73)
    #expect(try Store(opening: office.store).office().organisation == nil)
  }

  @Test("Two that set one store up at once: one office, and the other is told that it exists")
  func setUpTwice() throws {
    let office = try OfficeOnDisk(demo: nil)
    let words = ["init", "--store", office.store] + OfficeOnDisk.organisation
    let store = try Store(creating: office.store, isDemo: false, at: Invented.morning)
    let author = Author(clerk: Invented.clerk.id, desk: "", moment: Invented.morning)
    let waiting = try store.write(by: author) { writing in
      let waiting = try StartedProgram(words)
      try waiting.wait { try StandingInGate.isTaken(of: office.store) }
      try writing.append([.setUp(OfficeEvent.SetUp(Invented.organisation, isDemo: false))])
      return waiting
    }
    #expect(waiting.finish().code == 73)
    #expect(try store.office().organisation == Invented.organisation)
  }

  @Test("init names the first thing that is missing, and makes nothing", arguments: 0..<6)
  func missing(index: Int) throws {
    let office = try OfficeOnDisk(demo: nil)
    var words = OfficeOnDisk.organisation
    let option = words[index * 2]
    words.removeSubrange(index * 2...index * 2 + 1)
    let run = try ProgramRun(["init", "--store", office.store] + words)
    #expect(run.code == 64)
    #expect(run.error.contains(option))
    #expect(access(office.store, F_OK) != 0)
  }

  @Test("A name with an escape sequence is refused before anything is written")
  func escapes() throws {
    let office = try OfficeOnDisk(demo: nil)
    var words = OfficeOnDisk.organisation
    words[1] = "Мектеп\u{1b}[31m"
    let run = try ProgramRun(["init", "--store", office.store] + words)
    #expect(run.code == 64)
    #expect(run.error.contains("--name"))
    #expect(!run.error.contains("\u{1b}"))
    #expect(access(office.store, F_OK) != 0)
  }

  @Test("The telephone must be one; the website may be said; the language is in the help")
  func phoneAndSite() throws {
    let office = try OfficeOnDisk(demo: nil)
    var words = OfficeOnDisk.organisation
    words[5] = "abc"
    let run = try ProgramRun(["init", "--store", office.store] + words)
    #expect(run.code == 64 && run.error.contains("--phone: «abc» телефон емес"), "\(run.error)")
    #expect(access(office.store, F_OK) != 0)
    words[5] = "8 (700) 000-00-01"
    let made = try ProgramRun(
      ["init", "--store", office.store, "--site", "www.mektep1.example"] + words)
    #expect(made.code == 0, "\(made.error)")
    let organisation = try #require(try Store(opening: office.store).office().organisation)
    #expect(organisation.site == "www.mektep1.example")
    let help = try ProgramRun(["help", "init"]).output
    #expect(help.contains("--lang kk|ru|en") && help.contains("--site URL"), "\(help)")
  }

  // MARK: list, show, replay

  @Test("The inbox as lines and as JSON, the most urgent first")
  func list() throws {
    let office = try OfficeOnDisk(demo: 20)
    let run = try office.run("list", "--json")
    #expect(run.code == 0)
    let rows = try #require(try run.json()["applications"]?.list)
    #expect(!rows.isEmpty)
    let due = rows.compactMap { $0["due"]?.string }
    #expect(due == due.sorted())
    let lines = try office.run("list")
    #expect(lines.lines.first == "number\tdue\tservice\tstage\tholder\tchild")
    #expect(lines.lines.count == rows.count + 1)
  }

  @Test("An empty inbox is one JSON value too, and a long one is no other")
  func oneValue() throws {
    let empty = try OfficeOnDisk(demo: 0).run("list", "--json")
    #expect(try empty.json() == .object(["applications": .list([])]))
    let long = try OfficeOnDisk(demo: 1_300)
    let rows = try #require(try long.run("list", "all", "--json").json()["applications"]?.list)
    #expect(rows.count > 500)
    #expect(Set(rows.compactMap { $0["number"]?.string }).count == rows.count)
  }

  @Test("Commands that make a file say which, as a line or as JSON")
  func paths() throws {
    let office = try OfficeOnDisk(demo: 2)
    let copy = office.folder.file("copy.sqlite")
    #expect(try office.run("backup", copy, "--json").json()["path"]?.string == copy)
    #expect(try office.run("rebuild", "--json").json()["path"]?.string == office.store)
    #expect(try office.run("rebuild").output.isEmpty)
    let other = office.folder.file("other.sqlite")
    let made = try ProgramRun(
      ["demo", "--store", other, "--applications", "0", "--json"], environment: OfficeOnDisk.now)
    #expect(try made.json()["path"]?.string == other)
  }

  @Test(
    "So many applications as no demo has are refused with those it may have, and nothing is made",
    arguments: ["-1", "5000001", "көп", "1.5", "99999999999999999999"])
  func demoCount(typed: String) throws {
    let folder = try TemporaryFolder()
    let store = folder.file("demo.sqlite")
    let run = try ProgramRun(
      ["demo", "--store", store, "--applications", typed], environment: OfficeOnDisk.now)
    #expect(run.code == 64)
    #expect(run.error.contains("«\(typed)»; 0–5000000 аралығындағы бүтін сан керек"))
    #expect(access(store, F_OK) != 0)
  }

  @Test(
    "A store that may not be read is told as one, and where nothing is set the home is the account's"
  )
  func anotherAccount() throws {
    let office = try OfficeOnDisk(demo: 1)
    let account = try OtherAccount(owning: office.folder)
    chmod(office.store, 0)
    let run = try account.run(["list", "--store", office.store], environment: OfficeOnDisk.now)
    #expect(run.code == 77)
    #expect(run.error.contains("Бұл файлды оқуға рұқсат жоқ: \(office.store)"))
    let paths = try ProgramRun(["paths"], environment: ["HOME": ""])
    let home = String(cString: try #require(getpwuid(getuid())).pointee.pw_dir)
    #expect(paths.output.contains("\(home)/.config/qabyldau/settings"))
  }

  @Test("What is due stands beside the terms that were counted, and a finished case has none")
  func shownDue() throws {
    let office = try OfficeOnDisk(demo: 20)
    for number in 1...20 {
      let text = try office.run("show", "\(number)").lines
      let due = try office.run("show", "\(number)", "--json").json()["due"]?.string
      #expect(
        text.first { $0.hasPrefix("due ") }?.split(separator: " ").last.map(String.init) == due)
      #expect(text.contains { $0.hasPrefix("term  ") })
    }
  }

  @Test("A filter narrows the inbox, and an unknown one lists those that are known")
  func filters() throws {
    let office = try OfficeOnDisk(demo: 20)
    let all = try office.run("list", "all").lines.count
    let overdue = try office.run("list", "overdue").lines.count
    #expect(overdue < all)
    let unknown = try office.run("list", "urgent")
    #expect(unknown.code == 64)
    #expect(unknown.error.contains("overdue"))
  }

  @Test("An application with every event: moment, clerk and words")
  func show() throws {
    let office = try OfficeOnDisk(demo: 5)
    let answer = try office.run("show", "3", "--json").json()
    #expect(answer["number"] == "26-00003")
    let events = try #require(answer["events"]?.list)
    #expect(events.first?["kind"] == "case.registered")
    for event in events { #expect(event.keys == ["at", "clerk", "desk", "kind", "text"]) }
    let text = try office.run("show", "26-00003").output
    #expect(text.contains("26-00003"))
    #expect(text.contains("home.req.3.1"))
  }

  @Test("As it stood: later events are not there yet")
  func replay() throws {
    let office = try OfficeOnDisk(demo: 5)
    let events = try #require(try office.run("show", "3", "--json").json()["events"]?.list)
    let first = try #require(events.first?["at"]?.string)
    let then = try office.run("replay", "3", "--as-of", first, "--json").json()
    let before = try #require(then["events"]?.list)
    #expect(before == events.filter { ($0["at"]?.string ?? "") <= first })
    let early = try office.run("replay", "3", "--as-of", "2020-01-01")
    #expect(early.code == 1)
    #expect(try office.run("replay", "3").code == 64)
    #expect(try office.run("replay", "3", "--as-of", "yesterday").code == 64)
  }

  @Test("A sensitive application is shown to a clerk with a reason, and that is recorded")
  func sensitive() throws {
    let office = try OfficeOnDisk(demo: 5)
    let store = try Store(opening: office.store)
    let head = try #require(try store.office().clerk(ClerkID("zhaqsybaeva")))
    let id = CaseID(3)
    let subject = try #require(try store.subject(id))
    let rules = try #require(try store.office().rules(for: subject))
    let now = Circumstances(
      moment: "2026-11-24T09:30", clerk: head, desk: "", office: try store.office(), rules: rules)
    try store.write(by: Author(clerk: head.id, desk: "", moment: "2026-11-24T09:30")) {
      _ = try $0.carryOut(.setSensitivity(true, reason: "сот ісі"), on: subject, now)
    }
    func reader() throws -> [String] {
      try #require(try store.history(id)).events.map(\.body.kind)
        .filter { $0.hasPrefix("case.opened") }
    }
    let ways = [
      ["show", "3"], ["replay", "3", "--as-of", "2026-11-24"], ["notice", "3", "talon"],
    ]
    for words in ways {
      let before = try reader().count
      let words = words + ["--store", office.store]
      func run(_ more: String...) throws -> ProgramRun {
        try ProgramRun(words + more, environment: OfficeOnDisk.now)
      }
      let stranger = try run("--clerk", "nobody-here", "--reason", "тексеру")
      #expect(stranger.code == 77 && stranger.output.isEmpty)
      let silent = try run("--clerk", "zhaqsybaeva")
      #expect(silent.code == 1 && silent.output.isEmpty, "\(silent.error)")
      #expect(try reader().count == before)
      let read = try run("--clerk", "zhaqsybaeva", "--reason", "тексеру")
      #expect(read.code == 0 && !read.output.isEmpty, "\(read.error)")
      #expect(try reader().count == before + 1)
    }
  }

  @Test(
    "Whoever reads an application is recorded: the clerk that is named, else the account",
    arguments: [
      ["show", "3"], ["replay", "3", "--as-of", "2026-11-24"], ["notice", "3", "talon"],
    ])
  func readers(words: [String]) throws {
    let office = try OfficeOnDisk(demo: 5)
    let store = try Store(opening: office.store)
    func openings() throws -> [ClerkID] {
      let events = try #require(try store.history(CaseID(3))).events
      return events.filter { $0.body == .opened }.map(\.clerk)
    }
    let before = try openings()
    func run(_ more: String...) throws -> ProgramRun {
      try ProgramRun(
        words + ["--store", office.store] + more, environment: OfficeOnDisk.now)
    }
    let named = try run("--clerk", "akhmetov")
    #expect(named.code == 0 && named.error.isEmpty, "\(named.error)")
    let stranger = try run("--clerk", "nobody-here")
    #expect(stranger.code == 0 && stranger.error.isEmpty, "\(stranger.error)")
    #expect(try run().code == 0)
    let added = try openings().dropFirst(before.count)
    #expect(
      Array(added) == [ClerkID("akhmetov"), ClerkID("nobody-here"), ClerkID(Account.name)])
    #expect(try store.check().findings == [])
  }

  @Test("A number that nobody has is a negative answer; what is no number is a usage error")
  func noSuchNumber() throws {
    let office = try OfficeOnDisk(demo: 2)
    #expect(try office.run("show", "999").code == 1)
    #expect(try office.run("show", "abc").code == 64)
    #expect(try office.run("show").code == 64)
  }

  // MARK: notice

  @Test("A notice as text and as a page, on the screen or in a file")
  func notice() throws {
    let office = try OfficeOnDisk(demo: 5)
    let text = try office.run("notice", "3", "talon")
    #expect(text.code == 0)
    #expect(text.output.contains("ТАЛОН № 26-00003"))
    #expect(text.output.contains("ЖАРАМСЫЗ ҮЛГІ"))
    let file = office.folder.file("talon.txt")
    #expect(try office.run("notice", "3", "talon", "--output", file).code == 0)
    #expect(try office.folder.read("talon.txt") == text.output)
    let page = office.folder.file("talon.pdf")
    let pdf = try office.run("notice", "3", "talon", "--format", "pdf", "--output", page)
    if pdf.code == 0 {
      let bytes = fopen(page, "r")
      defer { if let bytes { fclose(bytes) } }
      var head = [UInt8](repeating: 0, count: 5)
      #expect(fread(&head, 1, 5, bytes) == 5)
      #expect(String(decoding: head, as: UTF8.self) == "%PDF-")
    } else {
      #expect(pdf.error.contains("fonts-"), "a missing font is named: \(pdf.error)")
    }
  }

  @Test("The number of the copy follows what was printed before, as on the screen")
  func copyNumber() throws {
    let office = try OfficeOnDisk(demo: 5)
    #expect(try office.run("notice", "3", "talon").output.contains("1-дана"))
    let number = ApplicationNumber(year: 2026, serial: 3)
    do {
      let store = try Store(opening: office.store)
      let id = try #require(try store.caseID(of: number))
      _ = try store.addPrintJob(
        case: id, form: .talon, copy: 1, copies: 1, printer: "hp",
        by: Author(clerk: ClerkID("bekova"), desk: "1", moment: "2026-11-24T09:00"))
    }
    #expect(try office.run("notice", "3", "talon").output.contains("2-дана"))
    #expect(
      try office.run("notice", "3", "talon").output.contains("2-дана"),
      "nothing was printed by that")
  }

  @Test("As many copies as the form says, or as are wanted")
  func copies() throws {
    let office = try OfficeOnDisk(demo: 5)
    let one = try office.run("notice", "3", "talon").output
    #expect(!one.contains("\u{C}"))
    let three = try office.run("notice", "3", "talon", "--copies", "3")
    let sheets = [1, 2, 3].map { one.replacing("1-дана", with: "\($0)-дана") }
    #expect(three.output == sheets.joined(separator: "\u{C}"))
    for wrong in ["0", "10", "two"] {
      #expect(try office.run("notice", "3", "talon", "--copies", wrong).code == 64)
    }
    let receipts = try (1...5).map { try office.run("notice", "\($0)", "home.form.receipt") }
    let receipt = receipts.first { $0.code == 0 }?.output
    let pages = try #require(receipt).split(separator: "\u{C}")
    #expect(pages.count == 2, "one for the family, one for the file")
    #expect(pages.first?.contains("1-дана") == true && pages.last?.contains("2-дана") == true)
    #expect(
      pages.first.map { $0.replacing("1-дана", with: "2-дана") } == pages.last.map { "\($0)" })
  }

  @Test("A form that a case does not lead to, or that nobody knows, is not made")
  func noNotice() throws {
    let office = try OfficeOnDisk(demo: 5)
    let early = try office.run("notice", "3", "home.form.3", "--lang", "en")
    #expect(early.code == 1)
    #expect(
      early.error.contains("home.form.3 is not given at this stage; given now: "),
      "\(early.error)")
    #expect(early.error.contains("talon"), "what is given now is named: \(early.error)")
    #expect(try office.run("notice", "3", "letter").code == 64)
    #expect(try office.run("notice", "3").code == 64)
    let unknown = try office.run("notice", "3", "talon", "--format", "docx")
    #expect(unknown.code == 64)
    #expect(unknown.error.contains("pdf"))
    let nowhere = try office.run("notice", "3", "talon", "--output", "/nowhere/talon.txt")
    #expect(nowhere.code == 73)
  }

  // MARK: check, rebuild, backup, demo

  @Test("check finds what is wrong in the lists, and rebuild makes them again")
  func checkAndRebuild() throws {
    let office = try OfficeOnDisk(demo: 10)
    let before = try office.run("list", "all").output
    let report = try office.run("check", "--json").json()
    #expect(report["sound"] == true)
    #expect(report["applications"] == 10)
    #expect(report["findings"] == .list([]))
    #expect(try office.run("rebuild").code == 0)
    #expect(try office.run("list", "all").output == before)
    #expect(try office.run("check").code == 0)
  }

  @Test("A backup is a whole store of its own, and never overwrites a file")
  func backup() throws {
    let office = try OfficeOnDisk(demo: 10)
    let copy = office.folder.file("copy.sqlite")
    #expect(try office.run("backup", copy).code == 0)
    let list = try ProgramRun(["list", "all", "--store", copy], environment: OfficeOnDisk.now)
    #expect(list.output == (try office.run("list", "all").output))
    #expect(try office.run("backup", copy).code == 73)
  }

  @Test(
    "A backup into a folder that is not there says so in the clerk's language",
    arguments: [("kk", "Мұндай қалта жоқ"), ("ru", "Такой папки нет"), ("en", "no such folder")])
  func backupNowhere(language: String, words: String) throws {
    let office = try OfficeOnDisk(demo: 1)
    let nowhere = office.folder.file("nowhere")
    let run = try office.run("backup", "\(nowhere)/copy.sqlite", "--lang", language)
    #expect(run.code == 73)
    #expect(run.error.contains(words))
    #expect(run.error.contains(nowhere + "."), "the folder, not the file")
    #expect(run.output.isEmpty)
  }

  @Test(
    "A word behind a command that reads none is an error, and nothing is done",
    arguments: [
      "check --store STORE", "rebuild --store STORE", "backup COPY --store STORE", "paths",
      "version",
    ])
  func unreadWord(command: String) throws {
    let office = try OfficeOnDisk(demo: 1)
    let places = ["STORE": office.store, "COPY": office.folder.file("copy")]
    let words = command.split(separator: " ").map { places[String($0)] ?? String($0) }
    let run = try ProgramRun(words + ["2027"], environment: OfficeOnDisk.now)
    #expect(run.code == 64)
    #expect(run.error.contains("2027"))
    #expect(run.output.isEmpty)
    #expect(access(office.folder.file("copy"), F_OK) != 0)
  }

  @Test("The same seed makes the same demo, another seed another one")
  func demo() throws {
    let offices = try (0..<3).map { _ in try OfficeOnDisk(demo: nil) }
    for (office, seed) in zip(offices, ["7", "7", "8"]) {
      #expect(try office.run("demo", "--applications", "8", "--seed", seed).code == 0)
    }
    let lists = try offices.map { try $0.run("list", "all").output }
    #expect(lists[0] == lists[1])
    #expect(lists[0] != lists[2])
    #expect(try offices[0].run("demo", "--applications", "-1").code == 64)
  }

  @Test("The moment may be set for invented cases only")
  func now() throws {
    let office = try OfficeOnDisk(demo: nil)
    #expect(
      try ProgramRun(["init", "--store", office.store] + OfficeOnDisk.organisation).code == 0)
    let run = try office.run("list")
    #expect(run.code == 77)
    #expect(run.error.contains("QABYLDAU_NOW"))
    #expect(try office.run("list", now: [:]).code == 0)
  }
}
