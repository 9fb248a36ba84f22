import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

/// Keys that lead to a complaint about the first application of the inbox.
enum ComplaintKeys {
  /// About Ахметов, to the head, in writing.
  static let register =
    "<Enter><F2>шағым тіркеу<Enter><Down><Down><Down><Enter><Down><Enter><Down><Enter>"
  static let matter = "<Enter><Enter>40 минут күттік, ешкім шақырмады<Enter><Enter><Enter>"
  static let registered = register + matter
  static let answered = registered + "<Enter>"
  static let decided = answered + "<Enter><Down><Enter>"
}

@Suite("A complaint at the desk, by keys")
struct ComplaintAtDeskTests {
  private func complaint(_ clerk: ClerkAtDesk) throws -> Complaint {
    let id = try #require(
      try clerk.store?.complaintID(of: ComplaintNumber(year: 2026, serial: 1)))
    return try #require(try clerk.store?.complaint(id))
  }

  @Test("From the application to the answer in the complainant's hands")
  func whole() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(ComplaintKeys.registered)
    #expect(clerk.sees("Шағым тіркелді: Ш26-00001"))
    #expect(clerk.sees("Ахметов Д. М. әрекетіне берілген: оны өзі қарай алмайды"))
    #expect(try complaint(clerk).facts.against == ClerkID("akhmetov"))
    #expect(try complaint(clerk).facts.caseID != nil)
    try clerk.type("<Enter>")
    #expect(try complaint(clerk).answer == "редактордан келген сөз")
    try clerk.type("<Enter>")
    #expect(clerk.sees("Толық қанағаттандырылды"))
    try clerk.type("<Enter>")
    #expect(try complaint(clerk).outcome == nil, "Enter alone decides nothing")
    try clerk.type("<Down><Enter>")
    #expect(try complaint(clerk).stage == .answered)
    try clerk.type("<Enter>")
    try clerk.waitUntil { (try? self.complaint(clerk).lastCopy(of: .complaintAnswer)) == 1 }
    #expect(try complaint(clerk).lastCopy(of: .complaintAnswer) == 1)
    try clerk.type("<Enter>")
    #expect(try complaint(clerk).stage == .closed)
    #expect(try clerk.store?.check().isSound == true)
  }

  @Test("Not satisfied: the choice says that it goes up first, and after that it can be decided")
  func passedUp() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(ComplaintKeys.answered + "<Enter><Down><Down><Down><Enter>")
    #expect(clerk.sees("Әуелі жоғары тұрған органға берілуі керек"))
    try clerk.type("<F7>Сапа департаменті<Enter><Enter><Enter>")
    #expect(try complaint(clerk).passedUp?.body == "Сапа департаменті")
    try clerk.type("<Enter><Down><Down><Down><Enter>")
    #expect(try complaint(clerk).outcome == .notSatisfied)
  }

  @Test("The clerk complained of sees it, may explain, and can do nothing else")
  func complainedOf() throws {
    let clerk = try ClerkAtDesk(clerk: ClerkID("akhmetov"))
    try clerk.type(
      "<F2>шағым тіркеу<Enter><Down><Down><Down><Enter><Down><Enter><Down><Enter>"
        + "Лебедева Ольга<Enter>7000000012<Enter><Enter>дөрекі сөйледі<Enter><Enter><Enter>")
    #expect(clerk.sees("Қазір басқа қызметкердің кезегі"))
    #expect(try complaint(clerk).handler == ClerkID("bekova"))
    try clerk.type("<F7>Департамент<Enter><Enter><Enter>")
    #expect(clerk.sees("оны өзі қарай алмайды"))
    #expect(try complaint(clerk).passedUp == nil)
    try clerk.type("<F4>кезек ұзақ еді<Enter>")
    #expect(try clerk.store?.complaintHistory(ComplaintID(1))?.events.count == 2)
  }

  @Test("It is handed over to anybody but the one complained of")
  func hand() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(ComplaintKeys.registered + "t")
    #expect(clerk.sees("Сәрсен А. Н."))
    #expect(!clerk.surface.lines.contains { $0.contains("│") && $0.contains("Ахметов") })
    try clerk.type("<Down><Enter>")
    #expect(try complaint(clerk).handler == ClerkID("sarsen"))
  }

  @Test("A number that is not in the register is told, and nothing is registered")
  func unknownNumber() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(
      "<F2>шағым тіркеу<Enter><Down><Enter><Down><Enter><Down><Enter>"
        + "Лебедева Ольга<Enter>7000000012<Enter>9999<Enter>күттік<Enter><Enter><Enter>")
    #expect(clerk.sees("Тізілімде ондай өтініш жоқ"))
    #expect(try clerk.store?.complaints().isEmpty == true)
  }

  @Test("Extension and its notice, by the head, with the new date at once")
  func extended() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(ComplaintKeys.registered + "z05қосымша тексеру<Enter>")
    #expect(try complaint(clerk).termExtension?.workingDays == 5)
    #expect(clerk.sees("10 ж.к."))
    try clerk.type("p")
    try clerk.waitUntil { (try? self.complaint(clerk).lastCopy(of: .complaintExtension)) == 1 }
    #expect(try complaint(clerk).lastCopy(of: .complaintExtension) == 1)
    try clerk.type("<F2>ұзартылғаны хабарланды<Enter><Enter><Enter>")
    #expect(try complaint(clerk).extensionNoticedAt != nil)
  }

  @Test("The tab of complaints stands in the inbox as long as there are any")
  func tab() throws {
    let clerk = try ClerkAtDesk()
    #expect(!clerk.sees("Шағымдар"))
    try clerk.type(ComplaintKeys.registered + "<Esc><Esc>")
    #expect(clerk.sees("Шағымдар 1"))
    try clerk.type("<Shift-Tab>")
    #expect(clerk.sees("Ш-0001"))
    try clerk.type("<Enter>")
    #expect(clerk.sees("40 минут күттік"))
    try clerk.type("<Esc><Tab>")
    #expect(clerk.sees("[Менікі"))
  }

  @Test("Another desk's work on the same complaint is told, and nothing is overwritten")
  func clash() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(ComplaintKeys.registered)
    let other = try Store(opening: clerk.folder.file("qabyldau.sqlite"))
    let office = try other.office()
    let head = try #require(office.clerk(ClerkID("zhaqsybaeva")))
    let moment = clerk.now.adding(milliseconds: 60_000)
    try other.write(by: Author(clerk: head.id, desk: "2", moment: moment)) { writing in
      let subject = try #require(try other.complaint(ComplaintID(1)))
      _ = try writing.carryOut(
        .note("басшы қарады"), on: subject,
        ComplaintCircumstances(moment: moment, clerk: head, office: office))
    }
    try clerk.type("<Enter>")
    #expect(try complaint(clerk).answer == nil)
    try clerk.type("<Enter>")
    #expect(try complaint(clerk).answer != nil)
  }
}

@Suite("Screens of complaints that were looked at")
struct ComplaintScreenTests {
  static let ways: [Way] = [
    Way("complaint-against", "<Enter><F2>шағым тіркеу<Enter>"),
    Way("complaint-form", ComplaintKeys.register), Way("complaint", ComplaintKeys.registered),
    Way("complaint-why", ComplaintKeys.registered + "y"),
    Way("complaint-log", ComplaintKeys.registered + "<F9>"),
    Way("complaint-answer", ComplaintKeys.decided + "<F9><F9>"),
    Way("complaint-steps", ComplaintKeys.registered + "<F9><F9><F9><F9>"),
    Way("complaint-outcome", ComplaintKeys.answered + "<Enter>"),
    Way("complaints", ComplaintKeys.registered + "<Esc><Esc><Shift-Tab>"),
  ]

  @Test("In three sizes", arguments: ways, [(80, 24), (120, 40), (40, 10)])
  func sizes(way: Way, size: (Int, Int)) throws {
    let screen = try GoldenScreenTests.screen(way, Size(width: size.0, height: size.1))
    #expect(Golden().difference(screen, "\(way.name).\(size.0)x\(size.1)") == nil)
  }

  @Test("In Russian and English", arguments: ["ru", "en"])
  func languages(code: String) throws {
    let language = try #require(Language(rawValue: code))
    let words = ["ru": "зарегистрировать жалобу", "en": "register a complaint"]
    for way in Self.ways {
      let keys = way.keys.replacing("шағым тіркеу", with: words[code] ?? "")
      let screen = try GoldenScreenTests.screen(
        Way(way.name, keys), Size(width: 80, height: 24), language)
      #expect(Golden().difference(screen, "\(way.name).\(code)") == nil)
    }
  }

  @Test("Plain mode says the same in sentences", arguments: ways)
  func plain(way: Way) throws {
    let clerk = try ClerkAtDesk(isPlain: true)
    try clerk.type(way.keys)
    let speech = GoldenScreenTests.withoutFolder(clerk.speech)
    for sign in "│─┌┐└┘├┤█" { #expect(!speech.contains(sign), "\(sign)") }
    #expect(Golden().difference(speech, "\(way.name).plain") == nil)
  }

  @Test("The next step is in words in every size, and nothing leaves its row", arguments: ways)
  func everySize(way: Way) throws {
    for (width, height) in EveryScreenTests.sizes {
      let clerk = try ClerkAtDesk(size: Size(width: width, height: height))
      try clerk.type(way.keys)
      #expect(!clerk.model.view().next.isEmpty)
      #expect(clerk.surface.cursor != nil, "\(width)×\(height)")
    }
  }
}
