import Cases
import Fixtures
import Law
import Store
import Testing

@Suite("Complaints on the command line")
struct ComplaintCommandTests {
  private func office() throws -> OfficeOnDisk {
    let office = try OfficeOnDisk(demo: 5)
    let store = try Store(opening: office.store)
    let state = try store.office()
    let clerk = try #require(state.clerk(ClerkID("bekova")))
    let moment: Moment = "2026-11-23T10:00"
    try store.write(by: Author(clerk: clerk.id, desk: "1", moment: moment)) { writing in
      var intake = Invented.complaint(received: moment)
      intake.caseID = CaseID(1)
      _ = try writing.register(
        intake, ComplaintCircumstances(moment: moment, clerk: clerk, office: state))
    }
    return office
  }

  @Test("list complaints names each with its date, and show gives its terms and history")
  func listAndShow() throws {
    let office = try office()
    let list = try office.run("list", "complaints", "--json")
    let row = try #require(try JSONValue(list.output)["complaints"]?[0])
    #expect(row["number"]?.string == "Ш26-00001")
    #expect(row["due"]?.string == "2026-11-26")
    #expect(row["application"]?.string == "26-00001")
    for number in ["Ш26-00001", "ш1", "SH26-00001"] {
      let shown = try JSONValue(try office.run("show", number, "--json").output)
      #expect(shown["stage"]?.string == "open")
      #expect(shown["against"]?.string == "akhmetov")
      #expect(shown["terms"]?.list.count == 3)
    }
    let text = try office.run("show", "Ш1")
    #expect(text.output.contains("complaint-at-provider"))
    #expect(text.output.contains("тіркелді: Ш26-00001"))
  }

  @Test("A number nobody has, and a filter nobody knows")
  func unknown() throws {
    let office = try office()
    #expect(try office.run("show", "Ш26-00009").code == 1)
    let filter = try office.run("list", "nothing")
    #expect(filter.code == 64)
    #expect(filter.error.contains("complaints"))
  }

  @Test("check counts complaints")
  func check() throws {
    let checked = try JSONValue(try office().run("check", "--json").output)
    #expect(checked["complaints"] == 1)
    #expect(checked["findings"]?.list.isEmpty == true)
  }
}
