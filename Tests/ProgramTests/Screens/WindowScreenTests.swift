import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("Answers at the window")
struct WindowScreenTests {
  private func inquiries(_ clerk: ClerkAtDesk) throws -> [InquiryRecord] {
    try #require(try clerk.store?.inquiries(about: CaseID(3)))
  }

  @Test("Nothing is told before it is recorded who asks, and nothing is preselected")
  func checked() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter>s<Enter>")
    #expect(try inquiries(clerk).isEmpty)
    #expect(!clerk.sees("8-800-080-7777"))
    try clerk.type("<Down><Enter>")
    #expect(try inquiries(clerk).map(\.inquiry.isTold) == [true])
    #expect(clerk.sees("Терезедегі жауап"))
    #expect(clerk.sees("26-00003"))
    #expect(clerk.sees("құжат тексеру"))
    #expect(clerk.sees("11.11.2026"))
    let child = try #require(try clerk.store?.history(CaseID(3))?.child.facts.name.surname)
    #expect(!clerk.sees(child), "no name is read out")
    try clerk.type("<PgDn>")
    #expect(clerk.sees("8-800-080-7777, 1414"))
  }

  @Test("home.req.7.6.1: the website of the office is told with its clause, where there is one")
  func website() throws {
    let clerk = try ClerkAtDesk(size: Size(width: 120, height: 40))
    try clerk.type("<Enter>s<Down><Enter>")
    let site = try #require(clerk.model.office.organisation?.site)
    try #require(!site.isEmpty, "the invented school has one")
    #expect(clerk.sees("Интернет-ресурсы: \(site) (home.req.7.6.1)"), "\(clerk.screen)")
  }

  @Test("A third person hears where the consent is given, and nothing of the case")
  func thirdPerson() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter>s<Down><Down><Down><Down><Down><Enter>")
    #expect(try inquiries(clerk).map(\.inquiry.isTold) == [false])
    #expect(clerk.sees("Үшінші тұлғаға іс туралы мәлімет берілмейді"))
    #expect(!clerk.sees("26-00003"))
    #expect(!clerk.sees("құжат тексеру"))
  }

  @Test("With the consent given on the portal a third person is told, and the consent is kept")
  func consent() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter>s<End><Enter>")
    #expect(clerk.sees("Порталда келісім қашан берілді"))
    #expect(try inquiries(clerk).isEmpty, "nothing is told before the consent is recorded")
    try clerk.type("<Enter><Enter>")
    let inquiry = try #require(try inquiries(clerk).first?.inquiry)
    #expect(inquiry.isTold)
    #expect(inquiry.consent?.means == .textMessage)
    #expect(clerk.sees("26-00003"))
  }

  @Test("What is told can be printed, and the application says who asked last")
  func printed() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<Enter>s<Down><Down><Enter>p")
    #expect(try FileBytes.names(in: clerk.folder.file("notices")).count == 1)
    try clerk.type("<Esc>")
    #expect(clerk.sees("Соңғы сұраған"))
    #expect(clerk.sees("телефонда, деректері сәйкес"))
  }

  @Test("An outage is recorded, its protocol printed, and its end written")
  func outage() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(
      "<F2>жүйенің істен<Enter>ҰБДҚ<Enter>жауап бермейді<Enter>Ким А.<Enter><Enter><Enter>")
    #expect(try clerk.store?.outages().first?.facts.system == "ҰБДҚ")
    let names = try FileBytes.names(in: clerk.folder.file("notices"))
    let text = try clerk.folder.read("notices/\(try #require(names.first))")
    #expect(text.contains("ТЕХНИКАЛЫҚ ПРОБЛЕМА ТУРАЛЫ ХАТТАМА"))
    #expect(text.contains("Ким А."))
    #expect(text.contains("2026 жылғы 24 қараша"))
    try clerk.type("<F2>жүйенің істен<Enter><Down><Down><Enter>")
    try clerk.type("<Down><Down><Enter><Enter><Enter>")
    #expect(try clerk.store?.outages().first?.endedAt != nil)
  }

  @Test("A refused outage keeps every word that was typed")
  func refusedOutage() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<F2>жүйенің істен<Enter>ҰБДҚ<Enter>жауап бермейді<Enter>Ким А.<Enter>")
    try clerk.type(String(repeating: "<Backspace>", count: 8) + "25112026<Enter><Enter>")
    #expect(clerk.sees("бұл уақыт әлі болған жоқ"))
    #expect(clerk.sees("Ким А."))
    #expect(try clerk.store?.outages().isEmpty == true)
  }

  @Test("The news of an order warns on every screen from its first day")
  func news() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<F2>бұйрық өзгерді<Enter><Down><Enter>№ 40<Enter>24112026")
    try clerk.type("<Enter>")
    #expect(try clerk.store?.office().orderNews.count == 1)
    clerk.wait(seconds: 10)
    #expect(clerk.sees("№ 40"))
    #expect(clerk.sees("ескі редакция"))
  }
}

@Suite("Screens at the window that were looked at")
struct WindowGoldenTests {
  static let ways = [
    Way("window-asker", "<Enter>s"), Way("window-answer", "<Enter>s<Down><Enter>"),
    Way("window-third-person", "<Enter>s<Down><Down><Down><Down><Down><Enter>"),
    Way("window-consent", "<Enter>s<End><Enter>"),
  ]

  @Test("In three sizes", arguments: ways, [(80, 24), (120, 40), (40, 10)])
  func sizes(way: Way, size: (Int, Int)) throws {
    let screen = try GoldenScreenTests.screen(way, Size(width: size.0, height: size.1))
    #expect(Golden().difference(screen, "\(way.name).\(size.0)x\(size.1)") == nil)
  }

  @Test("In Russian and English", arguments: ways, [Language.russian, .english])
  func languages(way: Way, language: Language) throws {
    let screen = try GoldenScreenTests.screen(way, Size(width: 80, height: 24), language)
    #expect(Golden().difference(screen, "\(way.name).\(language.rawValue)") == nil)
  }

  @Test("Plain mode says the same in sentences", arguments: ways)
  func plain(way: Way) throws {
    let clerk = try ClerkAtDesk(isPlain: true)
    try clerk.type(way.keys)
    #expect(Golden().difference(clerk.speech, "\(way.name).plain") == nil)
  }
}
