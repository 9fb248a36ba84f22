import Cases
import Fixtures
import Glibc
import Law
import Office
import Store
import Testing

@testable import qabyldau

@Suite("A file of the portal that stands in the way keeps no other from being taken")
struct PortalObstacleTests {
  private let desk: PortalDesk
  private var folder: TemporaryFolder { desk.folder }
  private var store: Store { desk.store }

  init() throws { desk = try PortalDesk() }

  private typealias Told = [String: PortalImport.Outcome]

  private func run() throws -> Told {
    var told: Told = [:]
    try desk.importing().run(at: Invented.morning) { told[$0] = $1 }
    return told
  }

  /// - Parameter number: the portal's own; each is taken once.
  private func put(_ name: String, number: Int = 1, _ fields: [String: String] = [:]) throws {
    try desk.put(
      name, fields.merging(["portal_number": "\"\(number)\""]) { first, _ in first })
  }

  /// A name that a file system takes and that is no text.
  private func putNameless(_ sub: String = "in") {
    let name = Array(folder.file("\(sub)/a").utf8) + [0xFF] + Array(".json".utf8) + [0]
    close(open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
  }

  private let first = ApplicationNumber(year: 2026, serial: 1)
  private let second = ApplicationNumber(year: 2026, serial: 2)

  // MARK: Attachments

  @Test("An attachment that is called like an application does not carry that one away")
  func swallowed() throws {
    try put("a.json", ["attachments": PortalFile.attachments("b.json")])
    try put("b.json", number: 2)
    let told = try run()
    #expect(
      told["a.json"]
        == .setAside([PortalProblem("attachments[0].file", "is the name of an application")]))
    #expect(told["b.json"] == .taken(first))
    #expect(try folder.names(in: "in/taken") == ["b.json"])
  }

  @Test("Nor does one that names itself")
  func itself() throws {
    try put("a.json", ["attachments": PortalFile.attachments("a.json")])
    guard case .setAside = try #require(try run()["a.json"]) else {
      Issue.record("it was taken")
      return
    }
  }

  // MARK: What cannot be read

  @Test("A name that is no text is left, and those behind it are taken")
  func nameless() throws {
    putNameless()
    try put("b.json")
    let told = try run()
    #expect(told["a\u{FFFD}.json"] == .left(reason: "its name is not UTF-8"))
    #expect(told["b.json"] == .taken(first))
    #expect(try run().keys.sorted() == ["a\u{FFFD}.json"], "it is told with every run")
  }

  @Test("What cannot be moved is left with its reason, registered once, and moves later")
  func unmovable() throws {
    try put("a.json")
    try put("b.json", number: 2)
    try folder.write("бұл қалта емес", to: "in/taken")
    let told = try run()
    for name in ["a.json", "b.json"] {
      guard case .left(let reason) = told[name] else {
        Issue.record("\(name): \(String(describing: told[name]))")
        continue
      }
      #expect(reason.contains("in/"))
    }
    unlink(folder.file("in/taken"))
    #expect(try run() == ["a.json": .knownAs(first), "b.json": .knownAs(second)])
    #expect(try store.check().isSound)
  }

  @Test("Each is told as soon as it is done, also where the store fails behind it")
  func toldAtOnce() throws {
    try put("a.json")
    try put("b.json", number: 2)
    var told: [String] = []
    var importing = try desk.importing()
    importing.checkpoint = { step in
      if step == .attachmentsKept, !told.isEmpty { throw StoreTrouble.busy(seconds: 5) }
    }
    #expect(throws: StoreTrouble.busy(seconds: 5)) {
      try importing.run(at: Invented.morning) { name, _ in told.append(name) }
    }
    #expect(told == ["a.json"])
  }

  // MARK: Taken files

  @Test("Another application in a file of the same name does not cover the first one's")
  func evidence() throws {
    try folder.write("бірінші", to: "in/dkk.pdf")
    try put("application.json", ["attachments": PortalFile.attachments("dkk.pdf")])
    _ = try run()
    let kept = try folder.read("in/taken/application.json")
    try folder.write("екінші", to: "in/dkk.pdf")
    try put("application.json", number: 2, ["attachments": PortalFile.attachments("dkk.pdf")])
    #expect(try run() == ["application.json": .taken(second)])
    #expect(try folder.read("in/taken/application.json") == kept)
    #expect(try folder.read("in/taken/dkk.pdf") == "бірінші")
    let names = try folder.names(in: "in/taken")
    #expect(names.count == 4, "\(names)")
    let marked = try #require(names.first { $0.hasPrefix("dkk.") && $0 != "dkk.pdf" })
    #expect(marked.hasSuffix(".pdf"))
    #expect(try folder.read("in/taken/\(marked)") == "екінші")
  }

  @Test("The same file once more lies there once")
  func sameAgain() throws {
    for _ in 0..<3 {
      try put("application.json")
      _ = try run()
    }
    #expect(try folder.names(in: "in/taken") == ["application.json"])
  }

  // MARK: A watched folder

  @Test("A watched folder that is away is said once, and its files are taken when it is back")
  func away() throws {
    var watch = PortalWatch(try desk.importing("later"))
    var told: Told = [:]
    func look() throws -> (any Error)? {
      try watch.look(at: { Invented.morning }, tell: { told[$0] = $1 })
    }
    let trouble = try #require(try look() as? FileTrouble)
    #expect(trouble == FileTrouble(path: folder.file("later"), code: ENOENT))
    #expect(try look() == nil, "nothing is new in the second round")
    try folder.makeFolder("later")
    try folder.write(PortalFile.json(), to: "later/a.json")
    #expect(try look() == nil)
    #expect(told == ["a.json": .taken(first)])
  }

  @Test("What is left in a watched folder is said once, and again when it was gone between")
  func leftOnce() throws {
    var watch = PortalWatch(try desk.importing())
    var told = 0
    func look() throws {
      _ = try watch.look(at: { Invented.morning }, tell: { _, _ in told += 1 })
    }
    putNameless()
    try look()
    try look()
    #expect(told == 1)
    let hidden = folder.file("hidden")
    #expect(rename(folder.file("in"), hidden) == 0)
    try folder.makeFolder("in")
    try look()
    #expect(rmdir(folder.file("in")) == 0 && rename(hidden, folder.file("in")) == 0)
    try look()
    #expect(told == 2)
  }

  @Test(
    "A store that another desk holds is said, and looked at again; a damaged one ends the watch")
  func busy() throws {
    try put("a.json")
    var watch = PortalWatch(try desk.importing())
    let busy = try watch.look(at: { throw StoreTrouble.busy(seconds: 5) }, tell: { _, _ in })
    #expect(busy as? StoreTrouble == .busy(seconds: 5))
    #expect(throws: StoreTrouble.damaged(detail: "x")) {
      try watch.look(at: { throw StoreTrouble.damaged(detail: "x") }, tell: { _, _ in })
    }
  }

  // MARK: On the command line

  @Test(
    "On the command line what is left ends the run as an error of reading, and the rest is there")
  func commandLine() throws {
    let office = try OfficeOnDisk(demo: 0)
    try office.folder.makeFolder("in")
    let nameless = Array(office.folder.file("in/a").utf8) + [0xFF] + Array(".json".utf8) + [0]
    close(open(nameless.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
    try office.folder.write(PortalFile.json(), to: "in/b.json")
    let run = try office.run("import", office.folder.file("in"), "--clerk", "bekova")
    #expect(run.code == 74)
    #expect(
      run.lines == ["a\u{FFFD}.json\tleft\tits name is not UTF-8", "b.json\ttaken\t26-00001"])
    let again = try office.run("import", office.folder.file("in"), "--clerk", "bekova", "--json")
    #expect(try JSONValue(again.output)["left"]?.string == "its name is not UTF-8")
  }

  @Test(
    "A name that would move the cursor is shown without its power, in an answer and in an error")
  func escapes() throws {
    let office = try OfficeOnDisk(demo: 0)
    let name = "x\u{1B}]0;h\u{7}"
    try office.folder.makeFolder("in")
    try office.folder.write(PortalFile.json(["\u{9B}2J": "1"]), to: "in/\(name).json")
    let run = try office.run("import", office.folder.file("in"), "--clerk", "bekova")
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("x\u{FFFD}]0;h\u{FFFD}.json\tset-aside\t"))
    #expect(!run.output.contains("\u{9B}"))
    let away = try office.run("import", office.folder.file(name), "--clerk", "bekova")
    #expect(away.code == 74)
    #expect(away.error.contains("x\u{FFFD}]0;h\u{FFFD}"))
    #expect(!away.error.contains("\u{1B}"))
    let unknown = try office.run("show", name)
    #expect(unknown.code == 64 && !unknown.error.contains("\u{1B}"))
  }
}
