import Fixtures
import Glibc
@testable import Store
import Testing

@Suite("A durable file and what lies under its name")
struct DurableFileTests {
  private let folder: TemporaryFolder
  private let file: DurableFile

  init() throws {
    folder = try TemporaryFolder()
    file = DurableFile(folder: folder.path, name: "a")
  }

  private func inode() -> ino_t? {
    var status = stat()
    return lstat(file.path, &status) == 0 ? status.st_ino : nil
  }

  private static let ways: [@Sendable (DurableFile) throws -> Void] = [
    { try $0.publish() }, { try $0.publishNew() }, { try $0.replace() },
  ]

  @Test("The folder is synced behind the name, whichever way it got it", arguments: ways.indices)
  func synced(way: Int) throws {
    try file.write([1])
    let watch = try FolderWatch(folder.path)
    try Self.ways[way](file)
    #expect(watch.events() == [.appeared("a"), .folderOpened])
  }

  @Test("The same file that lies there is left, so that it is fetched once")
  func same() throws {
    try file.write([1])
    try file.publish()
    let first = inode()
    let fetched = open(file.path, O_RDONLY | O_CLOEXEC)
    defer { close(fetched) }
    try file.write([1])
    try file.publish()
    #expect(inode() == first)
    #expect(try folder.names() == ["a"])
  }

  @Test("Another one stays: longer, shorter, of other bytes, or no file at all")
  func other() throws {
    for bytes in [[1, 2], [], [2]] as [[UInt8]] {
      try file.write(bytes)
      try file.replace()
      try expectRefused()
      #expect(try FileBytes.read(file.path) == bytes)
    }
    #expect(unlink(file.path) == 0)
    try folder.write("\u{1}", to: "target")
    #expect(symlink("target", file.path) == 0)
    try expectRefused()
    #expect(try folder.names() == ["a", "target"])
    #expect(unlink(file.path) == 0)
    try folder.makeFolder("a")
    try expectRefused()
  }

  /// The file of one byte is not published, and leaves nothing behind.
  private func expectRefused() throws {
    try file.write([1])
    #expect(throws: FileTrouble(path: file.path, code: EEXIST)) { try file.publish() }
    #expect(access(file.unfinished, F_OK) != 0)
  }

  @Test("A name that must be new is refused for the same file too")
  func new() throws {
    try file.write([1])
    try file.publishNew()
    try file.write([1])
    #expect(throws: FileTrouble(path: file.path, code: EEXIST)) { try file.publishNew() }
    #expect(try folder.names() == ["a"])
  }

  @Test("While it is written no link is followed")
  func link() throws {
    try folder.write("бөтен", to: "target")
    #expect(symlink("target", file.unfinished) == 0)
    try file.write([1])
    try file.publish()
    #expect(try folder.read("target") == "бөтен")
    #expect(try FileBytes.read(file.path) == [1])
  }

  @Test(
    "A path is its folder and its name",
    arguments: [("/a/b", "/a", "b"), ("/b", "/", "b"), ("b", ".", "b"), ("a/b", "a", "b")])
  func path(path: String, folder: String, name: String) {
    let file = DurableFile(path)
    #expect(file.folder == folder && file.name == name)
  }
}
