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
    arguments: [
      ("nowhere/copy.db", ENOENT), ("file/copy.db", ENOTDIR),
    ])
  func noFolder(name: String, code: Int32) throws {
    try fixture.folder.write("сөз", to: "file")
    let path = fixture.folder.file(name)
    let reason = FileTrouble(path: path, code: code)
    #expect(throws: StoreTrouble.failed(code: Int(code), detail: "\(reason)")) {
      try fixture.store.backup(to: path)
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
