import Cases
import Demo
import Fixtures
import FoundationEssentials
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("A family at the desk, from the talon to the receipt")
struct WholeCaseTests {
  /// A key that is pressed, or what a family says and its papers say: letters of a value, no more.
  enum Stroke {
    case key(String)
    case value(String)
    /// The family is asked and thinks.
    case pause
  }

  /// From the talon to the receipt in the family's hands.
  static let wholeCase: [Stroke] = [
    .key("<Ins>"), .key("<Enter>"), .key("<Enter>"), .value("351231507774"),
    .value("Сейітқали Әлихан"),
    .key("<Enter>"), .value("3А"), .key("<Enter>"), .value("1"), .value("Сейітқали Жанар"),
    .key("<Enter>"), .value("1"), .value("7000000001"), .pause, .key("<Enter>"), .key("1"),
    .key("<Enter>"), .value("02112026"),
    .value("ДКК"), .key("<Enter>"), .key("<Right>"), .key("<Enter>"), .key("<Enter>"),
    .key("<Enter>"),
  ]

  /// What the family says of itself is data, be it a name or one of the answers of a field; consent,
  /// marks of papers and decisions are keys.
  static let keysThatAreNoData = 14

  @Test("A complete case costs fourteen keys that are not data, and the README says so")
  func keys() throws {
    let clerk = try ClerkAtDesk(hasVisitors: false)
    try clerk.type("<F12>")
    let before = clerk.keys
    var letters = 0
    for stroke in Self.wholeCase {
      switch stroke {
      case .key(let name): try clerk.type(name)
      case .pause: clerk.wait(seconds: 1)
      case .value(let text):
        #expect(!text.contains("<"))
        letters += text.count
        try clerk.type(text)
      }
    }
    #expect(clerk.keys - before - letters == Self.keysThatAreNoData)
    #expect(try Self.readme().contains("\(Self.keysThatAreNoData) keys that are not data"))
    #expect(clerk.sees("Берілді: 0061. Қабылдау аяқталды."))
    let hit = try #require(try clerk.store?.search("сейитк алихан", limit: 1).first)
    let subject = try #require(try clerk.store?.subject(hit.row.id))
    #expect(hit.child.iin == "351231507774")
    #expect(subject.stage == .awaitingOrder)
    #expect(subject.decision == .accepted)
    #expect(subject.consent?.isGiven == true)
    #expect(subject.delivery?.delivery == .paper)
    #expect(subject.notices.map(\.form) == [.homeReceipt])
    #expect(
      subject.facts.schooling == CaseEvent.Schooling(grade: "3", letter: "А", language: .kazakh))
    let details = try #require(subject.papers[.medicalCommissionConclusion]?.details)
    #expect(details.issuedOn == "2026-11-02" && details.issuer?.words == "ДКК")
    #expect(details.recommends == true)
  }

  private static func readme() throws -> String {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    return try String(contentsOfFile: root.joined(separator: "/") + "/README.md", encoding: .utf8)
  }

  @Test("An application finished from the inbox leads back to it, and no visit is said to be over")
  func fromInbox() throws {
    let clerk = try ClerkAtDesk(hasVisitors: false)
    try clerk.type("<Down><Enter><F7>")
    try clerk.type("02112026ДКК<Enter><Right><Enter><Enter>")
    #expect(clerk.sees("ҚОЛХАТ") || clerk.sees("Қолхат"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.message.contains("Берілді: 0051."), "\(clerk.screen)")
    #expect(!clerk.message.contains("Қабылдау аяқталды"))
    #expect(clerk.sees("Өтініш 0051"), "\(clerk.screen)")
  }

  @Test("The same keys on the Russian and the Latin layout do the same")
  func layouts() throws {
    for visitors in ["v", "м", "М"] {
      let clerk = try ClerkAtDesk()
      try clerk.type(visitors == "М" ? "<F12>" : visitors)
      #expect(clerk.sees("Келушілер · 1-терезе"))
    }
  }

  @Test("The digit row of the Kazakh layout types the number")
  func kazakhDigits() throws {
    let other = try ClerkAtDesk()
    try other.type("v<Enter>іғ\"әі\"ғқ...ң")
    #expect(other.sees("351231507774"))
  }

  @Test("Enter after a full number means the number, and skips nothing")
  func habit() throws {
    let quick = try ClerkAtDesk()
    try quick.type("v<Enter>351231507774Сейітқали")
    let slow = try ClerkAtDesk()
    try slow.type("v<Enter>351231507774<Enter>Сейітқали")
    #expect(slow.model.view().blocks.count == quick.model.view().blocks.count)
    #expect(slow.sees("[Сейітқали"))
    #expect(quick.sees("[Сейітқали"))
  }

  @Test("An unfinished application is found again as it was left")
  func draft() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>351231507774Сейіт")
    #expect(try clerk.store?.drafts(of: DemoStore.clerk).first?.draft[.childName] == "Сейіт")
    try clerk.type("<Esc>")
    #expect(clerk.sees("жоба бар"))
    try clerk.type("h")
    #expect(clerk.sees("Сейіт"))
  }

  @Test("Whatever key is lost, the draft has every key before it")
  func everyKey() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>351231507774")
    for (index, letter) in "Сейітқали Әлия".enumerated() {
      try clerk.type(String(letter))
      let kept = try Store(opening: clerk.folder.file("qabyldau.sqlite"))
      let text = try kept.drafts(of: DemoStore.clerk).first?.draft[.childName]
      #expect(text == String("Сейітқали Әлия".prefix(index + 1)))
    }
  }

  @Test("A known child is offered by the number as far as it was typed, and fills the fields")
  func known() throws {
    let clerk = try ClerkAtDesk()
    let row = try #require(
      try clerk.store?.search("кайрат", limit: 20).first { $0.child.iin != nil })
    let iin = try #require(row.child.iin)
    let child = try #require(try clerk.store?.history(row.row.id)).child
    try clerk.type("v<Enter>\(iin.prefix(11))")
    #expect(try clerk.store?.drafts(of: DemoStore.clerk).first?.draft[.childName] == "")
    try clerk.type("<F3>")
    #expect(clerk.model.layers.count == 1, "a window with those who are known")
    #expect(clerk.sees(child.facts.name.surname), "\(clerk.screen)")
    try clerk.type("<Down><Enter>")
    let draft = try #require(try clerk.store?.drafts(of: DemoStore.clerk).first).draft
    #expect(draft[.childIIN] == iin)
    #expect(draft[.childName] == child.facts.name.full)
    #expect(draft.knownChild == child.id)
  }

  @Test("Reprinting takes one key and gets the next copy number")
  func reprint() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toDecision + "<Enter>p")
    let hit = try #require(try clerk.store?.search("сейитк алихан", limit: 1).first)
    let notices = try #require(try clerk.store?.subject(hit.row.id)).notices
    #expect(notices.map(\.numbers) == [1...2, 3...4], "two copies each time")
  }
}

@Suite("The front desk through a day")
struct FrontDeskTests {
  @Test("Clocks are shown in seconds, on the inbox too, and change their word at its moment")
  func clocks() throws {
    let clerk = try ClerkAtDesk()
    #expect(clerk.sees("002 талон — 0:48 қазір"))
    clerk.wait(seconds: 47)
    #expect(clerk.sees("002 талон — 0:01 қазір"))
    clerk.wait(seconds: 3)
    #expect(clerk.sees("АСТЫ"))
  }

  @Test("A breach is asked about once and stays in the record")
  func breach() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v")
    clerk.wait(seconds: 60)
    #expect(clerk.sees("home.req.3.2"))
    try clerk.type("<Enter>")
    #expect(
      try clerk.store?.openVisits().allSatisfy { $0.reasons.isEmpty } == true, "not chosen yet")
    try clerk.type("<Down><Down><Enter><Enter>")
    let visit = try #require(try clerk.store?.openVisits().first { $0.ticket == 2 })
    #expect(visit.reasons[.waiting]?.count == 1)
    #expect(visit.breaches(at: clerk.now).contains { $0.phase == .waiting })
    #expect(visit.unexplainedBreaches(at: clerk.now).isEmpty)
  }

  @Test("One key writes a talon and starts the clock")
  func arrive() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Ins><Enter>")
    #expect(clerk.sees("006"))
    #expect(try clerk.store?.openVisits().contains { $0.ticket == 6 } == true)
  }

  @Test("A mistaken call is taken back, the waiting goes on, both entries stay")
  func undo() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter><Esc>u")
    let visit = try #require(try clerk.store?.openVisits().first { $0.ticket == 2 })
    #expect(visit.state == .waiting)
    #expect(visit.servings.count == 1)
  }

  @Test("A desk that starts while another was in the middle shows the same clocks")
  func restart() throws {
    let first = try ClerkAtDesk()
    try first.type("v")
    first.wait(seconds: 12)
    let second = try ClerkAtDesk(in: first.folder, at: first.now)
    try second.type("v")
    // A key takes time, at either desk the same.
    try first.type("<F5>")
    #expect(first.now == second.now)
    let clocks = { (clerk: ClerkAtDesk) in
      clerk.surface.lines.filter { line in (2...6).contains { line.contains("00\($0)") } }
    }
    #expect(clocks(first).count >= 5)
    #expect(clocks(first) == clocks(second))
  }

  @Test("A colleague's call is seen here, and the visitor is not called twice")
  func colleague() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v")
    let ahmetov = try #require(clerk.model.office.clerk(ClerkID("akhmetov")))
    try clerk.elsewhere { store in
      let visit = try #require(try store.openVisits().first { $0.ticket == 2 })
      let author = Author(clerk: ahmetov.id, desk: "2-терезе", moment: clerk.now)
      _ = try store.write(by: author) {
        try $0.carryOut(
          .call, on: visit,
          VisitCircumstances(
            moment: clerk.now, clerk: ahmetov, desk: "2-терезе", settings: OfficeSettings()))
      }
    }
    try clerk.type("<Enter>")
    let calls = try #require(try clerk.store?.openVisits()).filter { $0.servings.count > 1 }
    #expect(calls.isEmpty)
  }
}

@Suite("Wrong keys, long days, any order")
struct RandomKeyTests {
  static let keys: [Key] =
    [
      .enter, .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
      .left, .right, .home, .end, .pageUp, .pageDown, .control("c"), .control("x"),
    ] + (1...12).map(Key.function).filter { $0 != .function(10) }
    + "abcdefghijklmnoprstuvwxyzабвгғқңөұ0123456789 ./?:-«\u{301}🙂".map(Key.character)

  @Test(
    "No order of keys traps the program, loses the record or leaves a screen without a next step",
    arguments: (UInt64(1)...12).map { $0 })
  func monkey(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let clerk = try ClerkAtDesk(
      applications: 20,
      size: seed.isMultiple(of: 3) ? Size(width: 40, height: 10) : Size(width: 80, height: 24))
    for step in 0..<700 {
      guard let key = Self.keys.randomElement(using: &random) else { return }
      clerk.press(key)
      if step.isMultiple(of: 50) { clerk.wait(seconds: 30) }
      if step.isMultiple(of: 90) { clerk.resize(40 + step % 90, 10 + step % 30) }
      let sheet = clerk.model.view()
      #expect(!sheet.title.isEmpty)
      #expect(clerk.surface.cells.count == clerk.model.size.width * clerk.model.size.height)
    }
    #expect(try #require(clerk.store).check().findings == [])
  }

  @Test("Pasted control characters and whole pages do no harm")
  func paste() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter><Tab>")
    clerk.paste(
      "Сейітқали\u{1B}[2J\u{7}\tӘлия\r\nҚайратқызы\u{202E}" + String(repeating: "ұ", count: 9_000))
    let text = clerk.surface.lines.joined()
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    clerk.paste("")
    try clerk.type("<Esc><Esc>")
    #expect(try #require(clerk.store).check().isSound)
  }

  @Test("A name pasted with marks that nobody sees is registered as it is read")
  func pastedName() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter><Tab>")
    clerk.paste("Оспан\u{202E} \u{1B}[31mӘли\u{200B}хан Бау\u{200D}ыржанұлы")
    #expect(clerk.model.intake?.draft?[.childName] == "Оспан Әлихан Бауыржанұлы")
    clerk.press(.character("\u{200B}"))
    #expect(clerk.model.intake?.draft?[.childName] == "Оспан Әлихан Бауыржанұлы")
    clerk.paste(" Кас\u{E000}ым")
    #expect(clerk.sees("басуға келмейтін таңба бар"), "\(clerk.screen)")
  }

  @Test("A wrong key says so and does nothing")
  func wrongKey() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("ж")
    #expect(clerk.sees("«ж» пернесінде пәрмен жоқ"))
    #expect(clerk.sees("Келіп түскендер"))
  }
}

@Suite("The first start")
struct SetUpTests {
  private static let answers: [SetUpField: String] = [
    .name: "Алатау қаласының № 1 мектебі", .address: "Алатау қ.", .phone: "7000000001",
    .site: "www.mektep1.example", .head: "Сейітова Айгүл", .clerkName: "Бекова Гүлнар",
    .clerkPost: "хатшы",
  ]

  @Test("Without a store the set-up asks, makes the store, and opens the inbox")
  func setUp() throws {
    let clerk = try ClerkAtDesk(applications: nil, clerk: ClerkID("gulnar"))
    for field in SetUpField.allCases {
      #expect(clerk.store == nil, "nothing is made before the last answer")
      try clerk.type((Self.answers[field] ?? "") + "<Enter>")
    }
    let office = try #require(clerk.store).office()
    let organisation = try #require(office.organisation)
    #expect(organisation.name == Self.answers[.name])
    #expect(organisation.address == Self.answers[.address])
    #expect(organisation.phone == Self.answers[.phone])
    #expect(organisation.site == Self.answers[.site], "home.req.7.6.1")
    #expect(organisation.head == Self.answers[.head])
    #expect(organisation.place == .school)
    #expect(office.isDemo == false)
    #expect(office.clerk(ClerkID("gulnar"))?.name == "Бекова Гүлнар")
    #expect(clerk.sees("Келіп түскендер"))
  }

  @Test("The telephone is typed on the digit row of the Kazakh layout too; a kind by its number")
  func kazakhRow() throws {
    let clerk = try ClerkAtDesk(applications: nil, clerk: ClerkID("gulnar"))
    try clerk.type("2Бөбек<Enter>Алатау қ.<Enter>.ққққққққ\"")
    guard case .setup(let screen) = clerk.model.stack.last else {
      Issue.record("set-up is left")
      return
    }
    #expect(screen.draft.place == .preschool)
    #expect(screen.draft[.name] == "Бөбек")
    #expect(screen.draft[.phone] == "7000000001")
  }

  @Test("What was typed of set-up is there again when the program was ended")
  func kept() throws {
    let folder = try TemporaryFolder()
    let paths = Paths { ["HOME": folder.path, "XDG_STATE_HOME": folder.path][$0] }
    #expect(SetUpFile(paths).kept() == SetUpDraft())
    var draft = SetUpDraft()
    draft.place = .autismCentre
    draft.role = .head
    draft.week = .six
    draft.language = .russian
    draft[.name] = "№ 1 \"Қарлығаш\" = орталығы"
    draft[.head] = "Сейітова Айгүл"
    SetUpFile(paths).keep(draft)
    #expect(SetUpFile(paths).kept() == draft)
    SetUpFile(paths).remove()
    #expect(SetUpFile(paths).kept() == SetUpDraft())
  }

  @Test("Commands are found with F2 on the first screen as on every other")
  func commands() throws {
    let clerk = try ClerkAtDesk(applications: nil)
    try clerk.type("<F2>")
    #expect(clerk.model.context == .palette)
  }

  @Test("An answer that is wanting is named, and no store is made without it")
  func wanting() throws {
    let clerk = try ClerkAtDesk(applications: nil, clerk: ClerkID("gulnar"))
    for field in SetUpField.allCases {
      let answer = field == .head ? "" : Self.answers[field] ?? ""
      try clerk.type(answer + "<Enter>")
    }
    #expect(clerk.store == nil)
    #expect(clerk.model.view().message?.isBad == true)
    try clerk.type("Сейітова Айгүл" + String(repeating: "<Enter>", count: 7))
    #expect(try #require(clerk.store).office().organisation?.head == "Сейітова Айгүл")
  }

  @Test("A telephone is a telephone: other letters are not taken, too few digits are told")
  func phone() throws {
    let clerk = try ClerkAtDesk(applications: nil, clerk: ClerkID("gulnar"))
    try clerk.type("<Enter>Мектеп<Enter>Алатау қ.<Enter>Ал 076")
    guard case .setup(let screen) = clerk.model.stack.last else {
      Issue.record("set-up is left")
      return
    }
    #expect(screen.draft[.phone] == " 076")
    #expect(clerk.message.contains("Телефон нөмірі жазылады"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(clerk.message.contains("Телефон нөмірі жазылады"), "\(clerk.screen)")
    try clerk.type("1<Enter>")
    guard case .setup(let next) = clerk.model.stack.last else { return }
    #expect(next.focus == .site, "four digits are a short number")
  }

  @Test("The line above the keys names what is wanting, and founds the office only when it does")
  func nextStep() throws {
    let clerk = try ClerkAtDesk(applications: nil, clerk: ClerkID("gulnar"))
    for _ in SetUpField.allCases.dropLast() { try clerk.type("<Tab>") }
    #expect(clerk.next.contains("келесі өріс — Атауы"), "\(clerk.screen)")
    #expect(!clerk.next.contains("жұмысты бастау"))
    let other = try ClerkAtDesk(applications: nil, clerk: ClerkID("gulnar"))
    for field in SetUpField.allCases.dropLast() {
      try other.type((Self.answers[field] ?? "") + "<Enter>")
    }
    #expect(other.next.contains("жұмысты бастау"), "\(other.screen)")
  }

  @Test("The State Corporation is told its own hours, with the clause whole")
  func stateCorporation() throws {
    let clerk = try ClerkAtDesk(applications: nil, clerk: ClerkID("gulnar"))
    for place in Place.allCases {
      let number = try #require(Place.allCases.firstIndex(of: place)) + 1
      guard place == .stateCorporation else { continue }
      try clerk.type("\(number)<Up>")
    }
    #expect(clerk.sees("camp.req.7.2"), "\(clerk.screen)")
    #expect(!clerk.sees("қызметті берушіде"))
  }

  @Test("A key without a command names the keys that lead on from there, and no others")
  func wrongKeys() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("ж")
    #expect(clerk.message.contains("?: көмек, F2: пәрмендер"))
    try clerk.type("v<Enter><F11>")
    #expect(
      clerk.message.contains("F2: пәрмендер") && !clerk.message.contains("?:"), "\(clerk.screen)")
    let setUp = try ClerkAtDesk(applications: nil)
    try setUp.type("?")
    #expect(setUp.message.contains("Бұл өріс таңдалады"), "\(setUp.screen)")
  }
}
