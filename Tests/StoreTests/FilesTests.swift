import Fixtures
import Glibc
@testable import Store
import Testing

@Suite("Checksums and durable files")
struct FilesTests {
  @Test(
    "The checksum is that of the standard's own examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func standard(text: String, hex: String) {
    #expect(SHA256.hex(Array(text.utf8)) == hex)
  }

  @Test("A million letters too")
  func long() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.hex(bytes) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("Every length around the end of a block")
  func padding() {
    let sums = (50...70).map { SHA256.hex([UInt8](repeating: 7, count: $0)) }
    #expect(Set(sums).count == sums.count)
  }

  @Test("A file is not there under its name before it is published, and then whole")
  func publish() throws {
    let folder = try TemporaryFolder()
    let file = DurableFile(folder: folder.path, name: "a.jsonl")
    try file.write(Array("бір\n".utf8))
    #expect(access(file.path, F_OK) != 0)
    try file.publish()
    #expect(try folder.read("a.jsonl") == "бір\n")
    #expect(try FileBytes.names(in: folder.path) == ["a.jsonl"])
    var status = stat()
    #expect(stat(file.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test("A folder that is not there is a trouble with its path")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    let file = DurableFile(folder: folder.file("nowhere"), name: "a")
    #expect(throws: FileTrouble(path: file.unfinished, code: ENOENT)) { try file.write([1]) }
  }

  @Test("A link, a folder and a file that is too long are not read")
  func careful() throws {
    let folder = try TemporaryFolder()
    try folder.write("сөз", to: "a")
    symlink(folder.file("a"), folder.file("link"))
    try folder.makeFolder("sub")
    mkfifo(folder.file("pipe"), 0o600)
    #expect(throws: FileTrouble.self) { try FileBytes.read(folder.file("link")) }
    #expect(throws: FileTrouble.self) { try FileBytes.read(folder.file("sub")) }
    #expect(throws: FileTrouble.self) { try FileBytes.read(folder.file("pipe")) }
    #expect(try FileBytes.read(folder.file("a"), limit: 6).count == 6)
    #expect(throws: FileTrouble(path: folder.file("a"), code: EFBIG)) {
      try FileBytes.read(folder.file("a"), limit: 5)
    }
  }
}

@Suite("A file gets a name under which nothing lies")
struct FileMoveTests {
  /// Both ways: of the kernel, and of a medium that can only replace.
  private static let ways: [@Sendable (String, String) throws -> Void] = [
    { try FileMove.toNew($0, $1) }, { try FileMove.reserving($0, $1) },
  ]

  @Test("It lies there whole, and no longer under its old name", arguments: ways.indices)
  func moved(way: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("сөз", to: "a")
    try Self.ways[way](folder.file("a"), folder.file("b"))
    #expect(try folder.names() == ["b"])
    #expect(try folder.read("b") == "сөз")
  }

  @Test("What lies there already stays, and so does the file", arguments: ways.indices)
  func there(way: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("сөз", to: "a")
    try folder.write("бұрынғы", to: "b")
    #expect(throws: FileTrouble(path: folder.file("b"), code: EEXIST)) {
      try Self.ways[way](folder.file("a"), folder.file("b"))
    }
    #expect(try folder.read("a") == "сөз")
    #expect(try folder.read("b") == "бұрынғы")
  }

  @Test("A file that is gone leaves nothing under the new name", arguments: ways.indices)
  func gone(way: Int) throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileTrouble(path: folder.file("a"), code: ENOENT)) {
      try Self.ways[way](folder.file("a"), folder.file("b"))
    }
    #expect(try folder.names().isEmpty)
  }

  @Test("A name that is no text is told, and known not to open the file")
  func nameless() throws {
    let folder = try TemporaryFolder()
    try folder.write("сөз", to: "б.json")
    let name = Array(folder.file("a").utf8) + [0xFF, 0]
    close(open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
    let entries = try FileBytes.entries(in: folder.path)
    #expect(entries.map(\.name) == ["a\u{FFFD}", "б.json"])
    #expect(entries.map(\.isText) == [false, true])
  }
}
