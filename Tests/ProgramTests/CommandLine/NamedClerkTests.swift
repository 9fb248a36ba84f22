import Fixtures
import Glibc
import Testing

@testable import qabyldau

@Suite("In whose name a real store is worked on")
struct NamedClerkTests {
  private let office: OfficeOnDisk

  /// A real office, set up by the account of the test for itself, with one more clerk.
  init() throws {
    office = try OfficeOnDisk(demo: nil)
    let made = try office.run(
      ["init"] + OfficeOnDisk.organisation + ["--role", "head"])
    try #require(made.code == 0, "\(made.error)")
    let added = try office.run(["clerk", "add", "omarov", "--name", "Омаров Б. Т."])
    try #require(added.code == 0, "\(added.error)")
  }

  @Test("The workstation opens for the account; another name is refused, and the words say the way")
  func workstation() throws {
    let own = try office.run([])
    #expect(own.code == 0, "\(own.error)")
    #expect(own.output.contains("Бекова Гүлнар"))
    let named = try office.run(["--clerk", Account.name])
    #expect(named.code == 0, "\(named.error)")
    let other = try office.run(["--clerk", "omarov", "--lang", "en"])
    #expect(other.code == 77)
    #expect(other.output.isEmpty)
    #expect(other.error.contains("qabyldau desk --clerk omarov"), "\(other.error)")
  }

  @Test("Who owns the file opens the desk of each clerk and writes in each name, as behind ssh")
  func owner() throws {
    let desk = try office.run(["desk", "--clerk", "omarov"])
    #expect(desk.code == 0, "\(desk.error)")
    #expect(desk.output.contains("Омаров Б. Т."))
    let list = try office.run(["clerk", "role", "omarov", "auditor", "--clerk", Account.name])
    #expect(list.code == 0, "\(list.error)")
  }

  @Test(
    "An account that may write the file, and is not its owner, acts in no other name",
    .enabled(if: geteuid() == 0, "another account is made by root alone"))
  func anotherAccount() throws {
    let account = try OtherAccount(owning: office.folder)
    for ending in ["", "-wal", "-shm", "-queue"] {
      chown(office.store + ending, 0, 0)
      chmod(office.store + ending, 0o666)
    }
    let words = [
      ["desk", "--clerk", Account.name], ["clerk", "retire", "omarov", "--clerk", Account.name],
      ["policies", "set", "wait-after-repeat", "ten-calendar-days", "--clerk", Account.name],
    ]
    for words in words {
      let run = try account.run(words + ["--store", office.store, "--lang", "en"])
      #expect(run.code == 77, "\(words) \(run.error)")
      #expect(run.error.contains("does not act in the name of \(Account.name)"), "\(run.error)")
    }
  }
}

extension OfficeOnDisk {
  /// On the real clock: a real store takes no other.
  fileprivate func run(_ words: [String]) throws -> ProgramRun {
    try ProgramRun(words + ["--store", store], environment: [:])
  }
}
