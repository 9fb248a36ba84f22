import Fixtures
import Testing

@Suite("qabyldau report and export")
struct ReportCommandTests {
  private let office: OfficeOnDisk

  init() throws { office = try OfficeOnDisk(demo: 40) }

  @Test("In a pipe a report is tab-separated with a head, and the last line is the total")
  func tabs() throws {
    let run = try office.run("report", "applications", "--by", "clerk")
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines.first?.hasPrefix("group\tregistered\taccepted\t") == true)
    #expect(run.lines.last?.hasPrefix("total\t40\t") == true)
  }

  @Test(
    "As JSON the rows add up to the total",
    arguments: ["day", "week", "month", "quarter", "service", "clerk", "channel", "outcome"])
  func json(grouping: String) throws {
    let answer = try office.run("report", "applications", "--by", grouping, "--json").json()
    #expect(answer["by"]?.string == grouping)
    #expect(answer["total"]?["registered"] == 40)
    let rows = try #require(answer["rows"]?.list)
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0["group"]?.string?.isEmpty == false })
  }

  @Test("The register has a line an application, in the order of its numbers")
  func register() throws {
    let rows = try #require(try office.run("report", "register", "--json").json()["rows"]?.list)
    #expect(rows.count == 40)
    let numbers = rows.compactMap { $0["number"]?.string }
    #expect(numbers == numbers.sorted())
    #expect(rows.first?["number"] == "26-00001")
  }

  @Test("Only the days that are asked for")
  func days() throws {
    let run = try office.run(
      "report", "register", "--from", "2026-11-23", "--to", "2026-11-24", "--json")
    let rows = try #require(try run.json()["rows"]?.list)
    #expect(!rows.isEmpty && rows.count < 40)
    let days = rows.compactMap { $0["registered_on"]?.string }
    #expect(days.allSatisfy { ("2026-11-23"..."2026-11-24").contains($0) })
  }

  @Test("An export is a file of the format its ending names")
  func export() throws {
    for ending in ["fods", "tsv", "json", "txt"] {
      let file = office.folder.file("register.\(ending)")
      let run = try office.run("export", "register", "--output", file)
      #expect(run.code == 0, "\(run.error)")
      #expect(try !office.folder.read("register.\(ending)").isEmpty)
    }
    let sheet = try ReadXML(try office.folder.read("register.fods")).elements
    #expect(sheet.contains { $0.name == "table:table-cell" && $0.text == "Өтініш беруші" })
    #expect(sheet.contains { $0.attributes["office:value-type"] == "date" })
    let page = try office.folder.read("register.txt")
    #expect(page.contains("Өтініштер тізілімі"))
    #expect(page.contains("ЖАРАМСЫЗ ҮЛГІ"), "invented cases are marked on paper as well")
  }

  @Test("What --output names is replaced, by a paper as by a register; a backup replaces nothing")
  func inPlace() throws {
    let number = try #require(try office.run("list").lines.last?.split(separator: "\t").first)
    for words in [
      ["export", "register", "--output"],
      ["report", "applications", "--format", "txt", "--output"],
      ["notice", String(number), "talon", "--output"],
    ] {
      try office.folder.write("ескі мәтін", to: "old.txt")
      let run = try ProgramRun(
        words + [office.folder.file("old.txt"), "--store", office.store],
        environment: OfficeOnDisk.now)
      #expect(run.code == 0, "\(words): \(run.error)")
      #expect(try !office.folder.read("old.txt").contains("ескі мәтін"), "\(words)")
    }
    try office.folder.write("ескі мәтін", to: "old.txt")
    #expect(try office.run("backup", office.folder.file("old.txt")).code == 73)
    #expect(try office.folder.read("old.txt") == "ескі мәтін")
  }

  @Test("A report can be a page of A4, or says which font is missing")
  func page() throws {
    let file = office.folder.file("report.pdf")
    let run = try office.run("export", "applications", "--output", file)
    #expect(run.code == 0 || run.error.contains("fonts-"), "\(run.error)")
  }

  @Test("In another language the headings are in it")
  func languages() throws {
    let file = office.folder.file("en.fods")
    #expect(try office.run("export", "register", "--output", file, "--lang", "en").code == 0)
    #expect(try office.folder.read("en.fods").contains(">Registered on<"))
  }

  @Test("The history of everything in one list, and of one clerk")
  func history() throws {
    let all = try #require(try office.run("history", "--json").json()["events"]?.list)
    let kinds = Set(all.compactMap { $0["kind"]?.string?.split(separator: ".").first })
    #expect(kinds.isSuperset(of: ["office", "clerk", "case"]))
    let one = try #require(
      try office.run("history", "--clerk", "sarsen", "--json").json()["events"]?.list)
    #expect(!one.isEmpty && one.count < all.count)
    #expect(one.allSatisfy { $0["clerk"] == "sarsen" })
    #expect(one.contains { $0["number"]?.string?.hasPrefix("26-") == true })
    #expect(try office.run("history", "--clerk", "nobody").code == 1)
    #expect(try office.run("history", "--from", "soon").code == 64)
  }

  @Test("A wrong word is named with those that are known")
  func usage() throws {
    let kind = try office.run("report", "everything")
    #expect(kind.code == 64)
    #expect(kind.error.contains("register"))
    #expect(try office.run("report").code == 64)
    let grouping = try office.run("report", "breaches", "--by", "channel")
    #expect(grouping.code == 64)
    #expect(grouping.error.contains("reason"))
    #expect(try office.run("report", "visits", "--from", "yesterday").code == 64)
    let turned = try office.run(
      "report", "visits", "--from", "2026-11-24", "--to", "2026-11-23")
    #expect(turned.code == 64)
    #expect(try office.run("export", "register").code == 64)
    let ending = try office.run("export", "register", "--output", office.folder.file("a.docx"))
    #expect(ending.code == 64)
    let nowhere = try office.run("export", "register", "--output", "/nowhere/a.tsv")
    #expect(nowhere.code == 73)
  }
}
