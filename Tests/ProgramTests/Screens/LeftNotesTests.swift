import Fixtures
import Glibc
import Testing

@testable import qabyldau

@Suite("A text that an editor had when the program was killed is not left lying")
struct LeftNotesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The number of a program that has ended.
  private func ended() throws -> pid_t {
    var process: pid_t = 0
    let words = [strdup("/bin/true"), nil]
    defer { for word in words { free(word) } }
    try #require(posix_spawn(&process, "/bin/true", nil, nil, words, environ) == 0)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return process
  }

  private func put(_ process: pid_t) throws -> String {
    let path = LeftNotes.file(in: folder.path, of: process)
    try folder.write("отбасы туралы сөз", to: String(path.dropFirst(folder.path.count + 1)))
    return path
  }

  @Test("The next start removes it, and one under a number that is used again")
  func swept() throws {
    let paths = [try put(try ended()), try put(getpid())]
    LeftNotes(folder: folder.path).sweep()
    for path in paths { #expect(access(path, F_OK) != 0, "\(path)") }
  }

  @Test("The text of a program that runs stays, and so does everything else")
  func kept() throws {
    let running = try put(getppid())
    let others = [
      "note-.txt", "note-abc.txt", "note--1.txt", "note-0.txt", "lists", "my-note-1.txt",
    ]
    for name in others { try folder.write("басқа", to: name) }
    LeftNotes(folder: folder.path).sweep()
    #expect(access(running, F_OK) == 0)
    for name in others { #expect(access(folder.file(name), F_OK) == 0, "\(name)") }
  }

  @Test("A folder that is not there has none")
  func noFolder() { LeftNotes(folder: folder.file("nowhere")).sweep() }
}
