import Fixtures
import Notices
import Testing

@Suite("qabyldau templates")
struct TemplatesCommandTests {
  @Test("An office sets words of its own, sees them, and goes back")
  func set() throws {
    let office = try OfficeOnDisk(demo: 3)
    let standard = try office.run("templates", "show", "talon").output
    #expect(standard.contains("ТАЛОН № {number}"))
    try office.folder.write(standard + "Сұрақтар: {org_phone}\n", to: "own.txt")
    let path = office.folder.file("own.txt")
    let set = try office.run("templates", "set", "talon", path, "--clerk", "zhaqsybaeva")
    #expect(set.code == 0, "\(set.error)")
    #expect(try office.run("templates", "show", "talon").output.hasSuffix("{org_phone}\n"))
    #expect(try office.run("templates").output.contains("talon\town"))
    #expect(try office.run("templates", "show", "talon", "--standard").output == standard)
    let reset = try office.run("templates", "reset", "talon", "--clerk", "zhaqsybaeva")
    #expect(reset.code == 0, "\(reset.error)")
    #expect(try office.run("templates", "show", "talon").output == standard)
  }

  @Test("A text without what the law wants is not kept, and what is missing is named")
  func missing() throws {
    let office = try OfficeOnDisk(demo: 3)
    try office.folder.write("= ТАЛОН № {number}\n{mood}\n", to: "own.txt")
    let set = try office.run(
      "templates", "set", "talon", office.folder.file("own.txt"), "--clerk", "zhaqsybaeva")
    #expect(set.code == 1)
    for words in ["{mood}", "{received}", "{clerk_name}", "{clerk_post}", "ӘРПК 64-бабы"] {
      #expect(set.error.contains(words), "\(words)")
    }
    #expect(try office.run("templates").output.contains("talon\tstandard"))
  }

  @Test("A clerk at the desk may not, and the words of an act cannot be replaced")
  func notAllowed() throws {
    let office = try OfficeOnDisk(demo: 3)
    let text = try office.run("templates", "show", "receipt").output
    try office.folder.write(text + "Рақмет, {applicant_name}.\n", to: "own.txt")
    let path = office.folder.file("own.txt")
    let clerk = try office.run("templates", "set", "receipt", path, "--clerk", "akhmetov")
    #expect(clerk.code == 77)
    #expect(clerk.error.contains("басшы мен әкімші ғана"), "as the screen says")
    let annex = try office.run(
      "templates", "set", "home.form.2", path, "--clerk", "zhaqsybaeva")
    #expect(annex.code == 1)
    #expect(annex.error.contains("home.form.2"))
    #expect(try office.run("templates", "set", "nothing", path).code == 64)
  }

  @Test(
    "Words that an editor of another system has written are the office's as any others",
    arguments: ["\r\n", "\r"])
  func otherSystem(end: String) throws {
    let office = try OfficeOnDisk(demo: 3)
    let own = try office.run("templates", "show", "talon").output + "Сұрақтар: {org_phone}\n"
    try office.folder.write("\u{FEFF}" + own.replacing("\n", with: end), to: "own.txt")
    let path = office.folder.file("own.txt")
    let set = try office.run("templates", "set", "talon", path, "--clerk", "zhaqsybaeva")
    #expect(set.code == 0, "\(set.error)")
    #expect(try office.run("templates", "show", "talon").output == own)
  }

  @Test("log tells who changed which paper and when, the text of then included")
  func log() throws {
    let office = try OfficeOnDisk(demo: 3)
    #expect(try office.run("templates", "log").output == "at\tclerk\tform\twords\n")
    let standard = try office.run("templates", "show", "talon").output
    try office.folder.write(standard + "Сұрақтар: {org_phone}\n", to: "own.txt")
    let path = office.folder.file("own.txt")
    _ = try office.run("templates", "set", "talon", path, "--clerk", "zhaqsybaeva")
    _ = try office.run("templates", "reset", "talon", "--clerk", "zhaqsybaeva")
    let lines = try office.run("templates", "log").output.split(separator: "\n").dropFirst()
    #expect(
      lines.map { $0.split(separator: "\t").dropFirst().joined(separator: " ") } == [
        "zhaqsybaeva talon own", "zhaqsybaeva talon standard",
      ])
    let changes = try #require(
      try office.run("templates", "log", "--json").json()["changes"]?.list)
    #expect(changes.count == 2)
    #expect(changes.first?["text"]?.string == standard + "Сұрақтар: {org_phone}")
  }
}
