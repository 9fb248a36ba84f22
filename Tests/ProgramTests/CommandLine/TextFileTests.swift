import Fixtures
import Glibc
import Testing

@testable import qabyldau

@Suite("A file that a clerk asked for is there after a power cut")
struct TextFileTests {
  private let folder: TemporaryFolder
  private let watch: FolderWatch

  init() throws {
    folder = try TemporaryFolder()
    watch = try FolderWatch(folder.path)
  }

  /// What somebody sees who lists the folder, and whether it was synced at the end.
  private func seen() -> [FolderWatch.Event] {
    watch.events().filter {
      switch $0 {
      case .appeared(let name): !name.hasPrefix(".")
      case .folderOpened: true
      }
    }
  }

  @Test("A new file, and one in place of another: whole at once, and its folder synced")
  func written() {
    for text in ["бір", "екі"] {
      #expect(TextFile.write(Array(text.utf8), to: folder.file("a.txt")))
      #expect(seen() == [.appeared("a.txt"), .folderOpened], "\(text)")
      #expect(TextFile.read(folder.file("a.txt")) == text)
    }
  }

  @Test("One under a name that must be new")
  func new() throws {
    #expect(TextFile.writeNew([1], to: folder.file("a.pdf")) == .written)
    #expect(seen() == [.appeared("a.pdf"), .folderOpened])
    #expect(TextFile.writeNew([1], to: folder.file("a.pdf")) == .taken)
    #expect(try folder.names() == ["a.pdf"])
  }

  @Test("One that a link of another folder leads to, there already or not")
  func link() throws {
    let other = try TemporaryFolder()
    #expect(symlink(folder.file("a.txt"), other.file("link")) == 0)
    for text in ["бір", "екі"] {
      #expect(TextFile.write(Array(text.utf8), to: other.file("link")))
      #expect(seen() == [.appeared("a.txt"), .folderOpened], "\(text)")
      #expect(TextFile.read(folder.file("a.txt")) == text)
    }
    #expect(try other.names() == ["link"])
  }

  @Test("One that cannot be written is told, and leaves nothing")
  func failed() throws {
    try folder.makeFolder("a")
    #expect(!TextFile.write([1], to: folder.file("a")))
    #expect(!TextFile.write([1], to: folder.file("nowhere/a")))
    #expect(TextFile.writeNew([1], to: folder.file("nowhere/a")) == .failed)
    #expect(try folder.names() == ["a"])
  }
}
