import Fixtures
import Store
import Testing

@Suite("The staff, from the command line")
struct ClerkCommandTests {
  private func staff(_ office: OfficeOnDisk) throws -> [String] {
    let list = try #require(try office.run("clerk", "list", "--json").json()["clerks"]?.list)
    return list.compactMap { $0["id"]?.string }
  }

  @Test("A clerk is added, changes the role, is retired, and stays in the list")
  func life() throws {
    let office = try OfficeOnDisk(demo: 0)
    let added = try office.run(
      "clerk", "add", "omarov", "--name", "Омаров Б. Т.", "--post", "хатшы", "--clerk", "bekova")
    #expect(added.code == 0, "\(added.error)")
    #expect(try staff(office).contains("omarov"))
    let role = try office.run("clerk", "role", "omarov", "auditor", "--clerk", "bekova")
    #expect(role.code == 0, "\(role.error)")
    #expect(try office.run("clerk", "retire", "omarov", "--clerk", "bekova").code == 0)
    #expect(try staff(office).contains("omarov"))
    let table = try office.run("clerk", "list").output
    #expect(table.contains("omarov\tОмаров Б. Т.\tхатшы\tauditor\tyes\t0"))
  }

  @Test("Who may not change the staff is told so, and nothing is written")
  func denied() throws {
    let office = try OfficeOnDisk(demo: 0)
    let before = try staff(office)
    let denied = try office.run(
      "clerk", "add", "omarov", "--name", "Омаров Б. Т.", "--clerk", "akhmetov")
    #expect(denied.code == 77)
    #expect(try office.run("clerk", "retire", "bekova", "--clerk", "nobody").code == 77)
    #expect(try office.run("clerk", "role", "akhmetov", "king", "--clerk", "bekova").code == 64)
    #expect(try office.run("clerk", "fire", "akhmetov").code == 64)
    #expect(try staff(office) == before)
  }
}
