import Cases
import Fixtures
import Glibc
@testable import Store
import Testing

@Suite("What one program at a time does to a store")
struct SoleWorkTests {
  private let fixture: StoreFixture
  private let other: Store

  init() throws {
    fixture = try StoreFixture()
    other = try Store(opening: fixture.store.path)
  }

  @Test("Another desk does not begin it, and does when it has ended")
  func oneAtATime() throws {
    let inner = try fixture.store.alone(at: .reminders) { try other.alone(at: .reminders) { 1 } }
    #expect(inner == .some(nil))
    #expect(try other.alone(at: .reminders) { 1 } == 1)
  }

  @Test("Two works do not wait for one another")
  func twoWorks() throws {
    #expect(
      try fixture.store.alone(at: .reminders) { try other.alone(at: .monitoring) { 1 } } == 1)
  }

  @Test("One that ended in an error, and one that was let go, leave the work to the next")
  func ended() throws {
    #expect(throws: StoreTrouble.diskFull) {
      try other.alone(at: .reminders) { throw StoreTrouble.diskFull }
    }
    #expect(try FileLock(beside: other.path, "reminders").take())
    #expect(try fixture.store.alone(at: .reminders) { 1 } == 1)
  }

  @Test("A store that is reached through a link is the same store")
  func link() throws {
    let name = fixture.folder.file("link.db")
    #expect(symlink(fixture.store.path, name) == 0)
    let linked = try Store(opening: name)
    let inner = try fixture.store.alone(at: .reminders) { try linked.alone(at: .reminders) { 1 } }
    #expect(inner == .some(nil))
  }

  @Test("The lock is for those who may write the store")
  func shared() throws {
    #expect(chmod(other.path, 0o660) == 0)
    _ = try other.alone(at: .monitoring) {}
    var status = stat()
    #expect(stat(other.path + "-monitoring", &status) == 0 && status.st_mode & 0o777 == 0o660)
  }

  @Test("Where no lock can be made, the reason is told and nothing is begun")
  func noLock() throws {
    #expect(mkdir(other.path + "-reminders", 0o700) == 0)
    var begun = false
    #expect(throws: StoreTrouble.self) { try other.alone(at: .reminders) { begun = true } }
    #expect(!begun)
  }
}
