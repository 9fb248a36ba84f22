import Cases
import Demo
import Fixtures
import Glibc
import Law
import Store
import Testing
import Workbench

@testable import qabyldau

/// A run that is cut short behind a step, as by a power cut.
struct Stop: Error {}

@Suite("Changes of stage are handed to the monitoring system, each once")
struct MonitoringExportTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let author = Author(clerk: DemoStore.clerk, desk: "", moment: Invented.morning)

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("out")
    store = try Store(creating: folder.file("a.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning)
    try demo.fill(applications: 30)
  }

  private func exporting(_ sub: String) throws -> MonitoringExport {
    MonitoringExport(store: store, folder: folder.file(sub), clerk: try clerk())
  }

  private func export(stopAt step: MonitoringExport.Step? = nil) throws -> [String] {
    var export = try exporting("out")
    export.checkpoint = { if $0 == step { throw Stop() } }
    return try export.run(by: author)
  }

  private func clerk() throws -> Clerk { try #require(try store.office().clerk(DemoStore.clerk)) }

  /// The names of the records in all files that a fetching program would see.
  private func handedOver() throws -> [String] {
    try FileBytes.names(in: folder.file("out")).filter { $0.hasSuffix(".jsonl") }.flatMap { name in
      try folder.read("out/\(name)").split(separator: "\n").map { line in
        try #require(try JSONValue(line)["id"]?.string)
      }
    }
  }

  /// A stage changes: the family withdraws an open application.
  private func withdraw() throws {
    let office = try store.office()
    let clerk = try #require(office.clerk(DemoStore.clerk))
    let open = try #require(try store.openCases().first { $0.stage == .checking })
    let now = Circumstances(
      moment: Invented.morning, clerk: clerk, desk: "", office: office,
      rules: try RuleBook.rules(of: open.service, on: Invented.morning.date))
    try store.write(by: author) { writing in
      _ = try writing.carryOut(.withdraw(reason: "көшті"), on: open, now)
    }
  }

  @Test("All of them, once; the next run has nothing to do")
  func once() throws {
    let names = try store.openStages().map(\.name)
    #expect(names.count > 30)
    #expect(try export().count == 1)
    #expect(try handedOver() == names)
    #expect(try store.openStageCount() == 0)
    #expect(try export().isEmpty)
    #expect(try handedOver() == names)
  }

  @Test(
    "Cut short behind any step, nothing is lost and nothing is in two files",
    arguments: MonitoringExport.Step.allCases, [false, true])
  func cutShort(step: MonitoringExport.Step, worksOn: Bool) throws {
    let before = try store.openStages().map(\.name)
    #expect(throws: Stop.self) { try export(stopAt: step) }
    #expect(try store.openStageCount() == (step == .recorded ? 0 : before.count))
    if worksOn { try withdraw() }
    let open = try store.openStages().map(\.name)
    _ = try export()
    let all = step == .recorded ? before + open : open
    let handed = try handedOver()
    #expect(handed.count == Set(handed).count)
    #expect(Set(handed) == Set(all))
    #expect(handed.count == before.count + (worksOn ? 1 : 0))
    #expect(try store.openStageCount() == 0)
    #expect(try store.check().isSound)
  }

  @Test("Cut short again and again, at the last it is all there once")
  func again() throws {
    let names = try store.openStages().map(\.name)
    for step in MonitoringExport.Step.allCases.dropLast() {
      #expect(throws: Stop.self) { try export(stopAt: step) }
      if step == .begun { #expect(try handedOver().isEmpty) }
    }
    _ = try export()
    #expect(try handedOver() == names)
  }

  @Test(
    "While one program hands over, another one is told and writes nothing, wherever it was to",
    arguments: MonitoringExport.Step.allCases, ["out", "out2"])
  func twoPrograms(step: MonitoringExport.Step, name: String) throws {
    try folder.makeFolder("out2")
    let names = try store.openStages().map(\.name)
    let other = MonitoringExport(
      store: try Store(opening: store.path), folder: folder.file(name), clerk: try clerk())
    var export = MonitoringExport(store: store, folder: folder.file("out"), clerk: try clerk())
    export.checkpoint = { at in
      guard at == step else { return }
      let failure = try #require(throws: CommandFailure.self) { try other.run(by: author) }
      #expect(failure.code == .busy)
      try expectWords(of: failure, naming: "ониторинг", english: "monitoring")
    }
    #expect(try export.run(by: author).count == 1)
    #expect(try handedOver() == names)
    #expect(try other.run(by: author).isEmpty, "it is all there")
    #expect(try folder.names(in: "out2").isEmpty)
  }

  /// A clerk is told it in all three languages.
  private func expectWords(
    of failure: CommandFailure, naming word: String, english: String
  ) throws {
    for language in Language.allCases {
      let text = Program.words(failure, language).text
      #expect(text.contains(language == .english ? english : word), "\(language): \(text)")
    }
    #expect(Set(Language.allCases.map { Program.words(failure, $0).text }).count == 3)
  }

  @Test("A file of another store that nobody has fetched stays; another folder takes this one's")
  func twoStores() throws {
    _ = try export()
    let first = try handedOver()
    let kept = try folder.read("out/monitoring-000001.jsonl")
    let other = try Store(creating: folder.file("b.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(other, at: Invented.morning, seed: 2)
    try demo.fill(applications: 3)
    let open = try other.openStages().count
    var export = MonitoringExport(store: other, folder: folder.file("out"), clerk: try clerk())
    for _ in 1...2 {
      let failure = try #require(throws: CommandFailure.self) { try export.run(by: author) }
      #expect(failure.code == .cannotCreate)
      let path = folder.file("out/monitoring-000001.jsonl")
      try expectWords(of: failure, naming: path, english: path)
    }
    #expect(try handedOver() == first)
    #expect(try folder.read("out/monitoring-000001.jsonl") == kept)
    #expect(try folder.names(in: "out") == ["monitoring-000001.jsonl"])
    #expect(try other.openStages().count == open)
    try folder.makeFolder("out2")
    export = MonitoringExport(store: other, folder: folder.file("out2"), clerk: try clerk())
    #expect(try export.run(by: author) == [folder.file("out2/monitoring-000001.jsonl")])
    #expect(try other.openStageCount() == 0)
  }

  @Test("What a clerk entered by hand is not handed over once more")
  func byHand() throws {
    let first = try #require(try store.openStages().first)
    let subject = try #require(try store.subject(first.id.caseID))
    let office = try store.office()
    let clerk = try #require(office.clerk(DemoStore.clerk))
    let now = Circumstances(
      moment: Invented.morning, clerk: clerk, desk: "", office: office,
      rules: try RuleBook.rules(of: subject.service, on: Invented.morning.date))
    try store.write(by: author) { writing in
      _ = try writing.carryOut(
        .reportStage(first.stage, at: Invented.morning), on: subject, now)
    }
    _ = try export()
    #expect(try !handedOver().contains(first.name))
  }

  @Test("A folder that is away is told, and the records wait")
  func noFolder() throws {
    let names = try store.openStages().map(\.name)
    let lost = try exporting("nowhere")
    #expect(throws: FileTrouble.self) { try lost.run(by: author) }
    #expect(try store.openStageCount() == names.count)
    _ = try export()
    #expect(try handedOver() == names)
  }

  @Test("A folder that a group shares gets files that the group can fetch")
  func shared() throws {
    #expect(chmod(folder.file("out"), 0o2770) == 0)
    let file = try #require(try export().first)
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o660)
  }

  @Test("A line is what the README says, and names nobody")
  func line() throws {
    _ = try export()
    let text = try folder.read("out/monitoring-000001.jsonl")
    let first = try #require(text.split(separator: "\n").first)
    let line = try JSONValue(first)
    #expect(
      line.keys == ["application", "at", "format", "id", "registered", "service", "stage", "via"])
    #expect(line["format"] == 1)
    #expect(line["id"]?.string == "\(line["application"]?.string ?? "")/1")
    for person in try store.search("м", limit: 30).map(\.row.child) {
      #expect(!text.contains(person))
    }
  }

  @Test("Lists made again from the log know what was handed over")
  func rebuild() throws {
    #expect(throws: Stop.self) { try export(stopAt: .written) }
    let kept = SQLFile(store.path).rows("SELECT * FROM case_stage ORDER BY case_id, place")
    try store.rebuild()
    #expect(SQLFile(store.path).rows("SELECT * FROM case_stage ORDER BY case_id, place") == kept)
    _ = try export()
    let done = SQLFile(store.path).rows("SELECT * FROM case_stage ORDER BY case_id, place")
    try store.rebuild()
    #expect(SQLFile(store.path).rows("SELECT * FROM case_stage ORDER BY case_id, place") == done)
    #expect(try store.openStageCount() == 0)
  }

  @Test("What waits is seen in the places, and opens its application")
  func seen() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("b")
    let count = try #require(try clerk.store?.openStageCount())
    #expect(clerk.sees("Мониторингке берілмеген"))
    #expect(clerk.sees("\(count) саты"))
    try clerk.type("<Down><Down><Down><Down><Down><Enter>")
    #expect(clerk.sees("0001 "))
    try clerk.type("<Down><Enter>")
    #expect(clerk.sees("Өтініш 0001"))
  }

  @Test("On the command line")
  func commandLine() throws {
    let office = try OfficeOnDisk(demo: 3)
    try office.folder.makeFolder("out")
    let list = try office.run("list", "monitoring", "--json")
    #expect(list.lines.count >= 3)
    let out = office.folder.file("out")
    let run = try office.run("export", "monitoring", out, "--clerk", "bekova")
    #expect(run.code == 0)
    #expect(run.lines == ["\(out)/monitoring-000001.jsonl"])
    #expect(try office.folder.read("out/monitoring-000001.jsonl") == list.output)
    #expect(try office.run("list", "monitoring", "--json").output.isEmpty)
    #expect(try office.run("export", "monitoring", out, "--clerk", "bekova").output.isEmpty)
    #expect(try office.run("export", "monitoring", out, "--clerk", "nobody").code == 77)
    #expect(try office.run("export", "weather", out, "--clerk", "bekova").code == 64)
  }

  @Test("On the command line, while another program is at it and when that one has ended")
  func commandLineTwice() throws {
    let office = try OfficeOnDisk(demo: 3)
    try office.folder.makeFolder("out")
    let export =
      "export monitoring '\(office.folder.file("out"))' --clerk bekova --store '\(office.store)'"
    let busy = try ProgramRun(
      [
        "-c",
        "exec 9>'\(office.store)-monitoring'; flock 9; "
          + "\(SpawnedProgram.qabyldau) \(export) --lang en 9>&-",
      ], of: "/bin/sh", environment: OfficeOnDisk.now)
    #expect(busy.code == 75, "\(busy.error)")
    #expect(busy.error == "qabyldau: another desk is writing the monitoring files; try again\n")
    #expect(try office.folder.names(in: "out").isEmpty)
    let out = office.folder.file("out")
    #expect(try office.run("export", "monitoring", out, "--clerk", "bekova").lines.count == 1)
  }
}
