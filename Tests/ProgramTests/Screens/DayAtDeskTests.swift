import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("A family at the desk, from the talon to the receipt")
struct WholeCaseTests {
  @Test("A complete case costs twelve keys that are not data")
  func keys() throws {
    let clerk = try ClerkAtDesk()
    let path = [
      "v", "<Enter>", "351231507774Сейітқали Әлихан", "<Enter>", "3А", "<Enter>", "Сейітқали Жанар",
      "<Enter>", "7000000001", "<Down>", "<Enter>", "<Enter>", "02112026", "ДКК", "<Enter>",
      "<Right>", "<Enter>", "<Enter>", "<Enter>",
    ]
    let dataKeys: Set<String> = [
      "351231507774Сейітқали Әлихан", "3А", "Сейітқали Жанар", "7000000001", "02112026", "ДКК",
      // «The conclusion recommends home schooling» is what the clerk reads on the paper.
      "<Right>",
    ]
    for step in path { try clerk.type(step) }
    #expect(path.count { !dataKeys.contains($0) } == 12)
    #expect(clerk.sees("Берілді: 0061. Қабылдау аяқталды."))
    let hit = try #require(try clerk.store?.search("сейитк алихан", limit: 1).first)
    let subject = try #require(try clerk.store?.subject(hit.row.id))
    #expect(subject.stage == .awaitingOrder)
    #expect(subject.decision == .accepted)
    #expect(subject.consent?.isGiven == true)
    #expect(subject.delivery?.delivery == .paper)
    #expect(subject.notices.map(\.form) == [.homeReceipt])
    #expect(
      subject.facts.schooling == CaseEvent.Schooling(grade: "3", letter: "А", language: .kazakh))
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

  @Test("A known child is offered by number and fills the fields")
  func known() throws {
    let clerk = try ClerkAtDesk()
    let row = try #require(try clerk.store?.search("кайрат", limit: 1).first)
    let iin = try #require(row.iin)
    try clerk.type("v<Enter>\(iin.prefix(11))<F3>")
    #expect(clerk.sees("Бұрын") || clerk.sees(iin))
    try clerk.type("<Down><Enter>")
    #expect(clerk.sees(row.row.child.split(separator: " ")[0].description))
  }

  @Test("Reprinting takes one key and gets the next copy number")
  func reprint() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Way.toDecision + "<Enter>p")
    let hit = try #require(try clerk.store?.search("сейитк алихан", limit: 1).first)
    let notices = try #require(try clerk.store?.subject(hit.row.id)).notices
    #expect(notices.map(\.copy) == [1, 2])
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
    try clerk.type("v<Ins>")
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

  @Test("Killing the program and starting it again shows the same clocks")
  func restart() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v")
    let before = try #require(clerk.store).openVisits()
    let again = try Store(opening: clerk.folder.file("qabyldau.sqlite")).openVisits()
    #expect(before == again)
    #expect(
      before.map { $0.runningClock(at: clerk.now) } == again.map { $0.runningClock(at: clerk.now) })
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
  @Test("Without a store the set-up asks, makes the store, and opens the inbox")
  func setUp() throws {
    let clerk = try ClerkAtDesk(applications: nil, clerk: ClerkID("gulnar"))
    #expect(clerk.store == nil)
    for _ in 0..<40 where clerk.store == nil {
      if clerk.sees("____") || true { try clerk.type("Мектеп") }
      try clerk.type("<Enter>")
    }
    #expect(clerk.store != nil)
    let office = try #require(clerk.store).office()
    #expect(office.organisation?.name.contains("Мектеп") == true)
    #expect(office.isDemo == false)
    #expect(clerk.sees("Келіп түскендер"))
  }
}
