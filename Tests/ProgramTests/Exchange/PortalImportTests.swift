import Cases
import Demo
import Fixtures
import Glibc
import Law
import Office
import Store
import Testing

@testable import qabyldau

@Suite("Applications of the portal are taken from a folder, each once")
struct PortalImportTests {
  private let desk: PortalDesk
  private var folder: TemporaryFolder { desk.folder }
  private var store: Store { desk.store }

  init() throws { desk = try PortalDesk(applications: 3) }

  private func putWithAttachment() throws {
    try folder.write("ДКК қорытындысы", to: "in/101-dkk.pdf")
    try desk.put(
      "101.json",
      ["attachments": PortalFile.attachments("101-dkk.pdf", "medical-commission-conclusion")])
  }

  private func run(stopAt step: PortalImport.Step? = nil) throws -> [PortalImport.Outcome] {
    var importing = try desk.importing()
    importing.checkpoint = { if $0 == step { throw Stop() } }
    return try Self.outcomes(of: importing)
  }

  private static func outcomes(of importing: PortalImport) throws -> [PortalImport.Outcome] {
    var outcomes: [PortalImport.Outcome] = []
    try importing.run(at: Invented.morning) { outcomes.append($1) }
    return outcomes
  }

  private func names(_ sub: String = "") throws -> [String] {
    let path = folder.file("in\(sub)")
    guard access(path, F_OK) == 0 else { return [] }
    return try FileBytes.names(in: path).filter { $0 != "taken" && $0 != "set-aside" }
  }

  private func hits() throws -> [SearchHit] { try store.search("сейитк алихан", limit: 9) }

  @Test("Taken, registered for the right day, the files moved out of the way")
  func taken() throws {
    try putWithAttachment()
    let number = ApplicationNumber(year: 2026, serial: 4)
    #expect(try run() == [.taken(number)])
    #expect(try names().isEmpty)
    #expect(try names("/taken") == ["101-dkk.pdf", "101.json"])
    let subject = try #require(try hits().first.flatMap { try store.subject($0.row.id) })
    #expect(subject.channel == .portal)
    #expect(subject.facts.received == "2026-11-21T19:04:05")
    #expect(subject.facts.registered == "2026-11-23")
    #expect(subject.consent == ConsentAnswer(isGiven: true, means: .portal))
    let attachments = try store.attachments(of: subject.id)
    #expect(attachments.map(\.document) == [.medicalCommissionConclusion])
    #expect(attachments.first?.size == Array("ДКК қорытындысы".utf8).count)
    #expect(try run().isEmpty)
    #expect(try store.check().isSound)
  }

  @Test(
    "A preschool queue takes its applications from the portal, to the millisecond of the filing; a preschool chosen twice is set aside",
    arguments: [("Балапан", true), ("«АЙГӨЛЕК»", false)])
  func preschoolQueue(second: String, isTaken: Bool) throws {
    let desk = try PortalDesk(place: .department)
    let facts = """
      {"study-language": "kk", "preschool-kind": "ordinary", "preschool-1": "Айгөлек", \
      "preschool-2": "\(second)", "pmpk-recommended": false, "contract-in-force": false}
      """
    let child = "{\"surname\": \"Оспан\", \"given\": \"Ли\", \"birth_date\": \"2023-05-10\"}"
    try desk.put(
      "1.json",
      [
        "service": "\"preschool-queue\"", "schooling": "", "child": child, "facts": facts,
        "filed_at": "\"2026-11-21T19:04:05.001+05:00\"",
      ])
    let outcome = try Self.outcomes(of: try desk.importing()).first
    guard isTaken else {
      #expect(
        outcome
          == .setAside([
            PortalProblem("facts.preschool-2", "names a preschool that is in the list already")
          ]))
      return
    }
    #expect(outcome == .taken(ApplicationNumber(year: 2026, serial: 1)))
    let subject = try #require(try desk.store.subject(CaseID(1)))
    #expect(subject.facts.received == "2026-11-21T19:04:05.001")
    #expect(subject.queuedPreschools == ["Айгөлек", "Балапан"])
    let places = try desk.store.history(subject.id)?.surroundings.places
    #expect(places?.map(\.place.number) == [1, 1])
  }

  @Test(
    "Cut short behind any step, it is in the register once, with its attachment",
    arguments: [
      PortalImport.Step.attachmentsKept, .registered, .attachmentsMoved, .moved,
    ])
  func cutShort(step: PortalImport.Step) throws {
    try putWithAttachment()
    #expect(throws: Stop.self) { try run(stopAt: step) }
    _ = try run()
    #expect(try run().isEmpty)
    #expect(try hits().count == 1)
    #expect(try names().isEmpty)
    #expect(try names("/taken") == ["101-dkk.pdf", "101.json"])
    let id = try #require(try hits().first?.row.id)
    #expect(try store.attachments(of: id).count == 1)
    #expect(try store.check().isSound)
  }

  @Test(
    "Cut short while it is set aside, the report and the file are there once",
    arguments: [PortalImport.Step.reported, .setAside])
  func cutShortAside(step: PortalImport.Step) throws {
    try desk.put("101.json", ["service": "\"house\""])
    #expect(throws: Stop.self) { try run(stopAt: step) }
    _ = try run()
    #expect(try names().isEmpty)
    #expect(try names("/set-aside").count == 2)
  }

  @Test(
    "home.req.10.4: the signature stands on the application, and only where the portal spoke of it")
  func signed() throws {
    let clerk = try ClerkAtDesk(applications: 3, hasVisitors: false)
    let open = try #require(clerk.store)
    try desk.put("101.json", ["signed": "true"])
    let author = try #require(try open.office().clerk(DemoStore.clerk))
    let importing = PortalImport(
      store: open, folder: PortalFolder(folder.file("in")), clerk: author, desk: "portal")
    #expect(try Self.outcomes(of: importing).count == 1)
    #expect(try open.history(CaseID(4))?.surroundings.isSigned == true)
    #expect(try open.history(CaseID(1))?.surroundings.isSigned == nil)
    try clerk.type("/0004<Enter>")
    #expect(clerk.sees("ЭЦҚ қойылған"), "\(clerk.screen)")
    try clerk.type("<Esc>/0001<Enter>")
    #expect(!clerk.sees("ЭЦҚ"), "\(clerk.screen)")
  }

  @Test("The same file once more only moves; another one under the same number is set aside")
  func again() throws {
    try desk.put("101.json")
    let number = ApplicationNumber(year: 2026, serial: 4)
    #expect(try run() == [.taken(number)])
    try desk.put("copy.json")
    #expect(try run() == [.knownAs(number)])
    try desk.put("other.json", ["consent": "false"])
    guard case .setAside(let problems) = try #require(try run().first) else {
      Issue.record("taken twice")
      return
    }
    #expect(problems.map(\.field) == ["portal_number"])
    #expect(problems.first?.reason.contains("26-00004") == true)
    #expect(try hits().count == 1)
  }

  /// - Returns: what became of the first of two files under one number, and of the one that another
  ///   importer took while the first was read.
  private func meet(
    _ fields: [String: String]
  ) throws -> (first: PortalImport.Outcome?, second: PortalImport.Outcome?) {
    try desk.put("101.json")
    try folder.makeFolder("other")
    try folder.write(PortalFile.json(fields), to: "other/101.json")
    let other = PortalImport(
      store: try Store(opening: store.path), folder: PortalFolder(folder.file("other")),
      clerk: try #require(try store.office().clerk(DemoStore.clerk)), desk: "portal")
    var second: [PortalImport.Outcome] = []
    var importing = try desk.importing()
    importing.checkpoint = { step in
      guard step == .attachmentsKept else { return }
      second = try Self.outcomes(of: other)
    }
    return (try Self.outcomes(of: importing).first, second.first)
  }

  @Test(
    "Two importers meet over one number: the application of another child is set aside, not lost")
  func meeting() throws {
    let child = "{\"surname\": \"Оспан\", \"given\": \"Ли\", \"birth_date\": \"2018-05-10\"}"
    let outcomes = try meet(["child": child])
    let number = ApplicationNumber(year: 2026, serial: 4)
    #expect(outcomes.second == .taken(number))
    #expect(
      outcomes.first
        == .setAside([
          PortalProblem(
            "portal_number", "is taken already as 26-00004, from a file with other content")
        ]))
    #expect(try names("/taken").isEmpty)
    #expect(try names("/set-aside").count == 2)
    #expect(try hits().isEmpty, "only the other child is in the register")
    #expect(try store.search("оспан ли", limit: 9).count == 1)
  }

  @Test("Two importers meet over the same file: it is in the register once, and both move it")
  func meetingOverTheSame() throws {
    let number = ApplicationNumber(year: 2026, serial: 4)
    let outcomes = try meet([:])
    #expect(outcomes.second == .taken(number))
    #expect(outcomes.first == .knownAs(number))
    #expect(try names("/taken") == ["101.json"])
    #expect(try hits().count == 1)
  }

  /// The office lets the clerk of the importer go.
  private func retire() throws {
    let other = try Store(opening: store.path)
    let head = try #require(try other.office().clerk(DemoStore.head))
    try other.write(by: Author(clerk: head.id, desk: "", moment: Invented.morning)) { writing in
      try writing.append(try writing.office.decide(.retire(DemoStore.clerk), by: head))
    }
  }

  @Test("A clerk who leaves while a file is read takes it no more, and it stays where it lies")
  func retiredMeanwhile() throws {
    try desk.put("101.json")
    var importing = try desk.importing()
    importing.checkpoint = { if $0 == .attachmentsKept { try retire() } }
    #expect(throws: Refusal(.hasLeft)) { try Self.outcomes(of: importing) }
    #expect(try names() == ["101.json"])
    #expect(try hits().isEmpty)
  }

  @Test("A watch in the name of one who has left ends, and leaves the file")
  func retiredWatch() throws {
    var watch = PortalWatch(try desk.importing())
    func look() throws -> (any Error)? {
      try watch.look(at: { Invented.morning }, tell: { _, _ in })
    }
    #expect(try look() == nil)
    try retire()
    try desk.put("101.json", ["service": "\"house\""])
    #expect(throws: Refusal(.hasLeft)) { _ = try look() }
    #expect(try names() == ["101.json"])
  }

  @Test("A child whom another importer registered a moment before is known")
  func knownMeanwhile() throws {
    try desk.put("101.json")
    var importing = try desk.importing()
    importing.checkpoint = { step in
      guard step == .attachmentsKept else { return }
      try folder.makeFolder("other")
      try folder.write(PortalFile.json(["portal_number": "\"2\""]), to: "other/102.json")
      let other = PortalImport(
        store: try Store(opening: store.path), folder: PortalFolder(folder.file("other")),
        clerk: try #require(try store.office().clerk(DemoStore.clerk)), desk: "portal")
      _ = try Self.outcomes(of: other)
    }
    _ = try Self.outcomes(of: importing)
    let first = try #require(try store.history(CaseID(4))).child
    let second = try #require(try store.history(CaseID(5))).child
    #expect(first.id == second.id, "one child, who is known to the second application")
  }

  @Test("A bad file is set aside with every bad field named, and the good ones go on")
  func setAside() throws {
    try desk.put("a.json", ["service": "\"house\"", "filed_at": "\"кеше\""])
    try desk.put("b.json")
    try folder.write("{", to: "in/c.json")
    let outcomes = try run()
    #expect(outcomes.count == 3)
    #expect(try hits().count == 1)
    let aside = try names("/set-aside")
    let report = try #require(aside.first { $0.hasPrefix("a.") && $0.hasSuffix(".report.txt") })
    let text = try folder.read("in/set-aside/\(report)")
    #expect(text.contains("service: “house” is not one of home, "))
    #expect(text.contains("filed_at: "))
    #expect(aside.contains { $0.hasPrefix("c.") })
  }

  @Test(
    "What the rules of the office say against it sets it aside as well",
    arguments: [
      ("service", "\"pmpk\"", "service"), ("filed_at", "\"2026-11-25T10:00\"", "filed_at"),
      ("filed_at", "\"2024-11-25T10:00\"", "filed_at"), ("service", "\"special\"", "service"),
    ])
  func rules(field: String, value: String, named: String) throws {
    try desk.put("101.json", [field: value])
    guard case .setAside(let problems) = try #require(try run().first) else {
      Issue.record("it was taken")
      return
    }
    #expect(problems.map(\.field) == [named])
    #expect(try hits().isEmpty)
  }

  @Test("Five megabytes of attachments are taken, one byte more is not", arguments: [0, 1])
  func size(more: Int) throws {
    let limit = PortalApplication.attachmentLimit
    let first = String(repeating: "a", count: limit - 10)
    let second = String(repeating: "b", count: 10 + more)
    try folder.write(first, to: "in/1.pdf")
    try folder.write(second, to: "in/2.pdf")
    try desk.put("101.json", ["attachments": "[{\"file\": \"1.pdf\"}, {\"file\": \"2.pdf\"}]"])
    let outcome = try #require(try run().first)
    if more == 0 {
      #expect(outcome == .taken(ApplicationNumber(year: 2026, serial: 4)))
    } else {
      #expect(
        outcome
          == .setAside([
            PortalProblem("attachments[1].file", "all attachments have more than 5 MB")
          ]))
      #expect(try store.attachments(of: CaseID(4)).isEmpty)
    }
  }

  @Test("A missing attachment, a link, and a wrong checksum are named")
  func attachments() throws {
    try folder.write("сөз", to: "in/word.txt")
    symlink("/etc/passwd", folder.file("in/link.txt"))
    let list = """
      [{"file": "none.pdf"}, {"file": "link.txt"}, {"file": "word.txt", "sha256": "00"}]
      """
    try desk.put("101.json", ["attachments": list])
    guard case .setAside(let problems) = try #require(try run().first) else {
      Issue.record("it was taken")
      return
    }
    #expect(
      problems.map(\.field) == [
        "attachments[0].file", "attachments[1].file", "attachments[2].sha256",
      ])
  }

  @Test("check notices an attachment that changed or went away; backup has it")
  func checkAndBackup() throws {
    try putWithAttachment()
    _ = try run()
    let copy = folder.file("copy.db")
    try store.backup(to: copy)
    #expect(try Store(opening: copy).check().isSound)
    let id = try #require(try hits().first?.row.id)
    let attachment = try #require(try store.attachments(of: id).first)
    let path = store.attachments.file(attachment)
    #expect(try Store(opening: copy).attachments.file(attachment) != path)
    try folder.write("басқа", to: "a.db.files/\(attachment.checksum)")
    let changed = try store.check().findings
    #expect(changed.count == 1)
    #expect(changed.first?.contains(attachment.checksum) == true)
    unlink(path)
    #expect(try store.check().findings.count == 1)
    #expect(try Store(opening: copy).check().isSound)
  }

  @Test("Lists made again from the log still know the portal's numbers")
  func rebuild() throws {
    try desk.put("101.json")
    _ = try run()
    try store.rebuild()
    try desk.put("copy.json")
    #expect(try run() == [.knownAs(ApplicationNumber(year: 2026, serial: 4))])
  }

  @Test("On the command line, with one line for each file")
  func commandLine() throws {
    let office = try OfficeOnDisk(demo: 0)
    try office.folder.makeFolder("in")
    try office.folder.write(PortalFile.json(), to: "in/a.json")
    try office.folder.write(PortalFile.json(["service": "\"house\""]), to: "in/b.json")
    let run = try office.run("import", office.folder.file("in"), "--clerk", "bekova", "--json")
    #expect(run.code == 1)
    let lines = try run.lines.map { try JSONValue($0) }
    #expect(lines.first?["number"]?.string == "26-00001")
    #expect(lines.last?["problems"]?[0]?["field"]?.string == "service")
    let shown = try JSONValue(try office.run("show", "1", "--json").output)
    #expect(shown["via"]?.string == "portal")
    #expect(shown["registered"]?.string == "2026-11-23")
    let nobody = try office.run("import", office.folder.file("in"), "--clerk", "nobody")
    #expect(nobody.code == 77)
  }
}
