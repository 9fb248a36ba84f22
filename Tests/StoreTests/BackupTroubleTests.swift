import Cases
import Fixtures
import Glibc
import Testing

@testable import Store

@Suite("Why a backup could not be made is told as it is")
struct BackupTroubleTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test(
    "A folder that is not there, and a file in place of one",
    arguments: ["nowhere", "file"])
  func noFolder(name: String) throws {
    try fixture.folder.write("сөз", to: "file")
    let folder = fixture.folder.file(name)
    #expect(throws: StoreTrouble.noFolder(path: folder)) {
      try fixture.store.backup(to: "\(folder)/copy.db")
    }
  }

  @Test("Each reason of the system has its own words")
  func reasons() {
    func trouble(_ code: Int32) -> StoreTrouble { StoreTrouble(FileTrouble(path: "a", code: code)) }
    #expect(trouble(EEXIST) == .alreadyExists(path: "a"))
    #expect(trouble(EACCES) == .folderNotWritable(path: "a"))
    #expect(trouble(EROFS) == .folderNotWritable(path: "a"))
    #expect(trouble(ENOSPC) == .diskFull)
    #expect(trouble(EIO) == .failed(code: Int(EIO), detail: "a: Input/output error"))
  }

  @Test("Whatever stops it, nothing of it is left over")
  func nothingLeft() throws {
    let folder = fixture.folder
    try folder.makeFolder("copies")
    try folder.write("бұл қалта емес", to: "copies/copy.db.files")
    try fixture.register()
    SQLFile(fixture.store.path).run("PRAGMA user_version")
    let before = try folder.names(in: "copies")
    #expect(throws: StoreTrouble.self) {
      try fixture.store.backup(to: folder.file("copies/copy.db.files"))
    }
    #expect(try folder.names(in: "copies") == before)
  }
}
