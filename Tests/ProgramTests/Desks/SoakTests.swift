import Fixtures
import Testing

@Suite("Several desks on one store, as processes of their own")
struct SoakTests {
  /// The ten minutes of the benchmark in short; times are measured there and not here.
  @Test("Eight desks and a supervisor lose no event, double none, and the board is right")
  func short() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      ["soak", folder.file("office.db"), "6", "8"], of: SpawnedProgram.bench)
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("desks 8"))
    #expect(run.output.contains("failures 0"))
    #expect(run.output.contains("wrong 0"))
    #expect(!run.output.contains("check:"))
  }
}
