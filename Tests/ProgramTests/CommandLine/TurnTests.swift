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
  }

  private func start(_ command: String) throws -> StartedProgram {
    let words = command.split(separator: " ").map(String.init)
    return try StartedProgram(words + ["--store", path], environment: environment)
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
