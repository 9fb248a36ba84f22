import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("Programs that save at the same time take turns")
struct TurnTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("office.db") }
  private let environment = ["QABYLDAU_NOW": Invented.morning.iso]
  private let head = Author(clerk: DemoStore.head, desk: "", moment: Invented.morning)

  init() throws {
    folder = try TemporaryFolder()
    let made = try ProgramRun(
      [
        "demo", "--place", "department", "--applications", "1", "--store", folder.file("office.db"),
      ],
      environment: environment)
    try #require(made.code == 0, "\(made.error)")
    try folder.makeFolder("in")
    try folder.makeFolder("out")
    try folder.write(PortalFile.json(Self.application), to: "in/101.json")
    try folder.write(Self.bulletin, to: "bulletin.tsv")
  }

  private static let application = [
    "service": "\"preschool-queue\"", "schooling": "",
    "child": "{\"surname\": \"Оспан\", \"given\": \"Ли\", \"birth_date\": \"2023-05-10\"}",
    "facts": """
    {"study-language": "kk", "preschool-kind": "ordinary", "preschool-1": "Айгөлек", \
    "pmpk-recommended": false, "contract-in-force": false}
    """,
  ]

  private static let bulletin =
    "offered-preschool\torganisation-type\twork-hours\tstudy-language\tgroup-type\tgroup-year"
    + "\tpreschool-kind\tplace-kind\n"
    + "Айгөлек\tkindergarten\t10.5\tkk\tyounger\t2023\tordinary\tpermanent\n"

  /// What a clerk may ask for, with the folder of this test in place of `@`.
  private static let commands = [
    "clerk add evil --name Е --role supervisor --clerk bekova", "import @/in --clerk bekova",
    "import @/in --watch --clerk bekova", "import vacancies @/bulletin.tsv --clerk bekova",
    "export monitoring @/out --clerk bekova",
    "calendar add 2026-12-03 --closed --act Б --confirm --clerk zhaqsybaeva",
  ]

  private func start(_ command: String) throws -> StartedProgram {
    let words = command.replacing("@", with: folder.path).split(separator: " ").map(String.init)
    return try StartedProgram(words + ["--store", path], environment: environment)
  }

  @Test(
    "A clerk whom the office lets go while the command waits for its turn changes nothing any more",
    arguments: commands)
  func retired(command: String) throws {
    let store = try Store(opening: path)
    let clerk = try #require(command.split(separator: " ").last.map { ClerkID(String($0)) })
    let waiting = try store.write(by: head) { writing in
      let waiting = try start(command)
      try waiting.wait { try StandingInGate.isTaken(of: path) }
      try writing.append([.clerkRetired(clerk)])
      return waiting
    }
    let last = try store.newestSequence()
    let run = waiting.finish()
    #expect(run.code == 77, "\(run)")
    #expect(run.error.contains(clerk.account), "\(run)")
    #expect(try store.newestSequence() == last, "something was written")
    #expect(try folder.names(in: "in") == ["101.json"])
    #expect(try folder.names(in: "out").isEmpty)
  }

  @Test("The same commands go through for one who stays", arguments: commands)
  func serving(command: String) throws {
    let store = try Store(opening: path)
    let last = try store.newestSequence()
    let running = try start(command)
    if command.contains("--watch") {
      try running.wait { try store.newestSequence() > last }
    } else {
      let run = running.finish()
      #expect(run.code == 0, "\(run)")
      #expect(try store.newestSequence() > last)
    }
  }

  @Test("A desk that saves batch after batch lets the one that waits in behind the first")
  func fair() throws {
    let store = try Store(opening: path)
    var batches = 0
    var waiting: StartedProgram?
    func isServed(_ writing: Writing) -> Bool { writing.office.clerk(ClerkID("omarov")) != nil }
    var done = false
    while !done, batches < 50 {
      done = try store.write(by: head) { writing in
        guard !isServed(writing) else { return true }
        batches += 1
        if waiting == nil {
          let program = try start("clerk add omarov --name О --clerk bekova")
          try program.wait { try StandingInGate.isTaken(of: path) }
          waiting = program
        }
        try writing.append([.clockMoved(Int64(batches))])
        return false
      }
    }
    #expect(batches == 1)
    #expect(waiting?.finish().code == 0)
  }

  @Test("Several that wait all get their turn from one that never stops by itself")
  func everybody() throws {
    let store = try Store(opening: path)
    let names = (1...6).map { "omarov-\($0)" }
    let waiting = try store.write(by: head) { writing in
      let waiting = try names.map { try start("clerk add \($0) --name О --clerk bekova") }
      try waiting.first?.wait { try StandingInGate.isTaken(of: path) }
      return waiting
    }
    var rest = Set(names)
    while !rest.isEmpty {
      try store.write(by: head) { writing in
        rest = rest.filter { writing.office.clerk(ClerkID($0)) == nil }
        try writing.append([.clockMoved(1)])
      }
    }
    for program in waiting { #expect(program.finish().code == 0) }
  }
}
