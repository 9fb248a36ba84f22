import Cases
import Fixtures
import Glibc
import Testing

@testable import Store

@Suite("What lies beside a store is shared as the store is")
struct SharingTests {
  private let fixture: StoreFixture
  private var path: String { fixture.store.path }

  init() throws { fixture = try StoreFixture() }

  private struct Rights: Equatable {
    let mode: mode_t
    let group: gid_t

    init(_ mode: mode_t, _ group: gid_t) {
      self.mode = mode
      self.group = group
    }

    init(of path: String) throws {
      var status = stat()
      try #require(stat(path, &status) == 0, "\(path)")
      self.init(status.st_mode & 0o7777, status.st_gid)
    }
  }

  /// The store belongs to a group; only root may give a file to one that it is not of.
  private func share(_ mode: mode_t) throws -> gid_t {
    let group: gid_t = geteuid() == 0 ? 65_534 : getegid()
    try #require(chown(path, .max, group) == 0 && chmod(path, mode) == 0)
    return group
  }

  private func keepAttachment() throws -> (folder: Rights, file: Rights) {
    try fixture.store.attachments.keep([1, 2, 3], checksum: "abc")
    let folder = fixture.store.attachments.path
    return (try Rights(of: folder), try Rights(of: folder + "/abc"))
  }

  @Test("Where the group may write the store, it may read and write the attachments")
  func attachments() throws {
    let group = try share(0o660)
    let rights = try keepAttachment()
    #expect(rights.folder == Rights(0o2770, group))
    #expect(rights.file == Rights(0o660, group))
  }

  @Test(
    "Where the group may only read it, or not even that, they are their owner's",
    arguments: [
      mode_t(0o600), 0o640,
    ])
  func ownerAlone(mode: mode_t) throws {
    _ = try share(mode)
    let rights = try keepAttachment()
    #expect(rights.folder == Rights(0o700, getegid()))
    #expect(rights.file == Rights(0o600, getegid()))
  }

  @Test("The line in which desks wait is the group's, also where the store was shared later")
  func queue() throws {
    #expect(try Rights(of: path + "-queue") == Rights(0o600, getegid()))
    let group = try share(0o660)
    _ = try Store(opening: path)
    #expect(try Rights(of: path + "-queue") == Rights(0o660, group))
  }

  @Test("A folder that is there keeps the mode that the administrator gave it")
  func given() throws {
    _ = try share(0o660)
    mkdir(fixture.store.attachments.path, 0o750)
    #expect(try keepAttachment().folder.mode == 0o750)
  }

  @Test("A backup and what lies beside it are for their owner alone")
  func backup() throws {
    _ = try share(0o660)
    let copy = fixture.folder.file("copy.db")
    try fixture.store.backup(to: copy)
    #expect(try Rights(of: copy).mode == 0o600)
    try AttachmentFolder(beside: copy).keep([1], checksum: "abc")
    #expect(try Rights(of: copy + ".files").mode == 0o700)
  }
}
