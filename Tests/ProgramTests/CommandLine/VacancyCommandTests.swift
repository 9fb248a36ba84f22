import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("Free places from a file")
struct VacancyCommandTests {
  private static let head =
    "offered-preschool\torganisation-type\twork-hours\tstudy-language\tgroup-type\tgroup-year"
    + "\tpreschool-kind\tplace-kind\tplace-until\tkept-for\n"
  private static let good =
    "Айгөлек\tkindergarten\t10.5\tkk\tyounger\t2023\tordinary\tpermanent\n"
    + "Балауса\tnursery\t9\tru\tearly-age\t2024\tordinary\ttemporary\t2027-05-31\tОспан Ли\n"

  private func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      arguments + ["--store", folder.file("office.db")],
      environment: ["QABYLDAU_NOW": Invented.morning.iso, "HOME": folder.path])
  }

  private func department() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try run(folder, "demo", "--place", "department", "--applications", "1")
    #expect(made.code == 0, "\(made.error)")
    return folder
  }

  @Test("A bulletin is published whole and stands in the list")
  func whole() throws {
    let folder = try department()
    try folder.write(Self.head + Self.good, to: "bulletin.tsv")
    let taken = try run(
      folder, "import", "vacancies", folder.file("bulletin.tsv"), "--clerk", "bekova")
    #expect(taken.code == 0, "\(taken.error)")
    let list = try run(folder, "list", "vacancies").output
    #expect(list.contains("Айгөлек/2023/kk") && list.contains("Балауса/2024/ru"))
  }

  @Test("The same file again publishes nothing, and says of each line that it stands there")
  func twice() throws {
    let folder = try department()
    try folder.write(Self.head + Self.good, to: "bulletin.tsv")
    func take(_ more: String...) throws -> ProgramRun {
      try ProgramRun(
        ["import", "vacancies", folder.file("bulletin.tsv"), "--clerk", "bekova"] + more
          + ["--store", folder.file("office.db")],
        environment: ["QABYLDAU_NOW": Invented.morning.iso, "HOME": folder.path])
    }
    #expect(try take().output == "2\n")
    let again = try take()
    #expect(again.code == 0 && again.output == "0\n")
    #expect(again.error.contains("2-жол") && again.error.contains("3-жол"), "\(again.error)")
    #expect(try take("--again").output == "0\n", "places that are open are never doubled")
    let list = try run(folder, "list", "vacancies").output
    #expect(list.split(separator: "\n").count == 3, "\(list)")
  }

  @Test(
    "A line that lacks a fact, or has an unlawful one, is named, and nothing is published",
    arguments: [
      ("Балауса\tnursery\t11\tru\tearly-age\t2024\tordinary\tpermanent\n", "work-hours"),
      ("Балауса\tnursery\t9\tru\t\t2024\tordinary\tpermanent\n", "group-type"),
      ("Балауса\tnursery\t9\tru\tearly-age\t2024\tordinary\ttemporary\n", "place-until"),
      (
        "Балауса\tnursery\t9\tru\tearly-age\t2024\tordinary\ttemporary\t2027-05-31\n",
        "kept-for"
      ),
      ("Балауса\tnursery\t9\tru\tearly-age\t2024\tspecial\tpermanent\n", "recommendation-kind"),
    ])
  func wrong(line: String, fact: String) throws {
    let folder = try department()
    try folder.write(Self.head + Self.good + line, to: "bulletin.tsv")
    let refused = try run(
      folder, "import", "vacancies", folder.file("bulletin.tsv"), "--clerk", "bekova")
    #expect(refused.code != 0)
    #expect(refused.error.contains("4") && refused.error.contains(fact), "\(refused.error)")
    #expect(try !run(folder, "list", "vacancies").output.contains("Айгөлек"))
  }
}
