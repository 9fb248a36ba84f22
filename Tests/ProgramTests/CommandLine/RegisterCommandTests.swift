import Demo
import Fixtures
import Law
import Testing

@Suite("The register of preschools from a file")
struct RegisterCommandTests {
  private static let register =
    "name\tstate-order\n«Айгөлек» бөбекжайы\tyes\n«Балауса» балабақшасы\tno\n"

  private func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      arguments + ["--store", folder.file("office.db")],
      environment: ["QABYLDAU_NOW": Invented.morning.iso, "HOME": folder.path])
  }

  private func office(at place: String = "department") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try run(folder, "demo", "--place", place, "--applications", "1")
    #expect(made.code == 0, "\(made.error)")
    return folder
  }

  private func take(
    _ text: String, _ folder: TemporaryFolder, by clerk: String = "zhaqsybaeva"
  ) throws -> ProgramRun {
    try folder.write(text, to: "register.tsv")
    return try run(
      folder, "import", "preschools", folder.file("register.tsv"), "--clerk", clerk)
  }

  @Test("Its lines are listed once; the same file again is no news, a line that differs is")
  func listed() throws {
    let folder = try office()
    let first = try take(Self.register, folder)
    #expect(first.code == 0 && first.output == "2\n", "\(first.error)")
    let again = try take(Self.register, folder)
    #expect(again.code == 0 && again.output == "0\n")
    #expect(try take("name\tstate-order\nбалауса балабақшасы\tyes\n", folder).output == "1\n")
    let list = try run(folder, "list", "preschools", "--json").output
    #expect(
      list
        == #"{"preschools":[{"name":"«Айгөлек» бөбекжайы","state_order":true},"#
        + #"{"name":"балауса балабақшасы","state_order":true}]}"# + "\n")
  }

  @Test(
    "A file of any system and any editor is the same register",
    arguments: [
      register.replacing("\n", with: "\r\n"), register.replacing("\n", with: "\r"),
      "\u{FEFF}" + register, "\u{FEFF}" + register.replacing("\n", with: "\r\n"),
      register.replacing("yes", with: "yes\t\t"),
    ])
  func anySystem(text: String) throws {
    let folder = try office()
    let taken = try take(text, folder)
    #expect(taken.code == 0 && taken.output == "2\n", "\(taken.error)")
    #expect(try take(Self.register, folder).output == "0\n", "it is the same")
  }

  @Test(
    "A wrong line is named, and nothing is listed",
    arguments: [
      ("name\tstate-order\n\tyes\n", "name", "2"),
      (register + "айголек бобекжайы\tyes\n", "name", "4"),
      ("name\tstate-order\nАйгөлек\tmaybe\n", "state-order", "2"),
      ("name\tstate-order\nАйгөлек\n", "state-order", "2"),
      ("name\torder\nАйгөлек\tyes\n", "order", "1"),
      ("name\tstate-order\nАйгөлек\tyes\textra\n", "extra", "2"),
      ("name\tstate-order\r\nАйгөлек\tyes\r\nБалауса\tno\t\textra\r\n", "extra", "3"),
      ("name\tstate-order\tname\nАйгөлек\tyes\tБалауса\n", "name", "1"),
    ])
  func wrong(text: String, column: String, line: String) throws {
    let folder = try office()
    let refused = try take(text, folder)
    #expect(refused.code == 65, "\(refused.error)")
    #expect(refused.error.contains(column) && refused.error.contains(line), "\(refused.error)")
    #expect(try run(folder, "list", "preschools").output.split(separator: "\n").count == 1)
  }

  @Test("Only who answers for the office lists them, and only where there are queues")
  func refused() throws {
    let folder = try office()
    #expect(try take(Self.register, folder, by: "akhmetov").code == 77)
    #expect(try take(Self.register, folder, by: "nobody").code == 77)
    #expect(try take(Self.register, try office(at: "school")).code == 1)
  }

  @Test("A vacancy of a preschool that is not listed is said, of one without an order refused")
  func vacancies() throws {
    let folder = try office()
    _ = try take(Self.register, folder)
    let head =
      "offered-preschool\torganisation-type\twork-hours\tstudy-language\tgroup-type"
      + "\tgroup-year\tpreschool-kind\tplace-kind\n"
    func publish(_ name: String) throws -> ProgramRun {
      let line = "\(name)\tkindergarten\t10.5\tkk\tyounger\t2023\tordinary\tpermanent\n"
      try folder.write(head + line, to: "bulletin.tsv")
      return try run(
        folder, "import", "vacancies", folder.file("bulletin.tsv"), "--clerk", "bekova")
    }
    let unknown = try publish("Құлыншақ")
    #expect(unknown.code == 0 && unknown.error.contains("тізілімде жоқ: Құлыншақ"))
    let listed = try publish("Айгөлек бөбекжайы")
    #expect(listed.code == 0 && listed.error.isEmpty, "\(listed.error)")
    let without = try publish("Балауса балабақшасы")
    #expect(without.code == 65 && without.error.contains("offered-preschool"), "\(without.error)")
  }
}

@Suite("The archive on the command line")
struct ArchiveCommandTests {
  @Test("An empty archive is a heading, and an empty list for a program")
  func empty() throws {
    let folder = try TemporaryFolder()
    func run(_ arguments: String...) throws -> ProgramRun {
      try ProgramRun(
        arguments + ["--store", folder.file("office.db")],
        environment: ["QABYLDAU_NOW": Invented.morning.iso, "HOME": folder.path])
    }
    _ = try run("demo", "--place", "department", "--applications", "1")
    #expect(try run("list", "archive", "--json").output == #"{"archive":[]}"# + "\n")
    #expect(try run("list", "archive").output.hasPrefix("number"))
    let report = try run("report", "applications", "--by", "archive", "--format", "tsv")
    #expect(report.code == 0 && report.output.contains("not-archived"), "\(report.output)")
  }
}
