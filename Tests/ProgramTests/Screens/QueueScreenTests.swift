import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The department's look at a preschool queue")
struct QueueScreenTests {
  private func queue(
    _ size: Size = Size(width: 80, height: 24), _ language: Language = .kazakh,
    isPlain: Bool = false, _ play: (QueueAtDesk) throws -> Void = { _ in }
  ) throws -> ClerkAtDesk {
    let queue = try QueueAtDesk()
    try play(queue)
    let desk = try queue.look(size, language, isPlain: isPlain)
    try desk.type("<F2>preschool-queue<Enter>")
    return desk
  }

  private func focus(_ desk: ClerkAtDesk) -> CaseID? {
    desk.model.preschoolQueue?.selected?.child.id
  }

  @Test(
    "Place, class, moment of filing, child and state; below, why this place",
    arguments: BulletinScreenTests.looks)
  func look(look: BulletinScreenTests.Look) throws {
    let desk = try queue(look.size, look.language, isPlain: look.kind == .plain)
    try desk.type("<Down>")
    #expect(Golden().difference(look.text(desk), "queue.\(look.name)") == nil)
  }

  @Test("Out of turn first, then one first-turn behind three general, each by its moment")
  func order() throws {
    let desk = try queue()
    let names = desk.model.preschoolQueue?.list?.rows.map(\.child.name)
    #expect(names == ["Әміров Тимур", "Цой Артём", "Бекова Аружан", "Сейітқали Әлихан"])
  }

  @Test("The reason follows the cursor, with the clause of every sentence")
  func reasons() throws {
    let desk = try queue(Size(width: 120, height: 40))
    #expect(desk.sees("Неге 1-орын? Әміров Тимур") && desk.sees("preschool.rule.13.1"))
    try desk.type("<Down>")
    #expect(desk.sees("Неге 2-орын? Цой Артём"), "\(desk.screen)")
    #expect(desk.sees("preschool.rule.10.p3") && desk.sees("preschool.rule.10.p1.time"))
    #expect(desk.sees("көпбалалы отбасы — бірінші кезек"))
  }

  @Test("preschool.rule.15.2: the month before which the family wants no place stands in its row")
  func plannedEntry() throws {
    let desk = try queue {
      try $0.add("Мұрат Әлия", minutesAgo: 5, [.plannedEntry: .date("2027-09-01")])
      try $0.add("Төлеу Арсен", minutesAgo: 4, [.plannedEntry: .date("2026-11-24")])
    }
    let lines = desk.screen.split(separator: "\n")
    let planned = try #require(lines.first { $0.contains("Мұрат") })
    #expect(planned.contains("2027-09"))
    let come = try #require(lines.first { $0.contains("Төлеу") })
    #expect(!come.contains("2026-11  "), "from its day on the child is in turn")
    try desk.type("<F3>")
    #expect(desk.model.context == .search, "whoever is asked for is looked for from here")
  }

  @Test(
    "preschool.rule.23.p3: until when a child has a temporary place stands in its row, in a narrow one too",
    arguments: [
      (80, Language.kazakh, "уақытша 01.03"), (80, .russian, "врем. 01.03"),
      (80, .english, "temp. 01.03"), (120, .kazakh, "уақытша, 01.03.2027 дейін"),
    ])
  func temporaryPlace(width: Int, language: Language, words: String) throws {
    let desk = try queue(Size(width: width, height: 24), language) {
      try $0.moveIn(until: "2027-03-01")
    }
    let row = desk.screen.split(separator: "\n").first { $0.contains("Әміров") && $0.contains("1") }
    #expect(row?.contains(words) == true, "\(desk.screen)")
    #expect(desk.sees("01.03.2027"), "and the whole day below it")
  }

  @Test(
    "A day and a month are said of the year that begins today, beyond it the year",
    arguments: [("2027-11-23", "уақытша 23.11"), ("2027-11-24", "уақытша 2027")]
      as [(CivilDate, String)])
  func temporaryPlaceYear(until: CivilDate, words: String) throws {
    let desk = try queue { try $0.moveIn(until: until) }
    #expect(desk.sees(words), "\(desk.screen)")
  }

  @Test("preschool.rule.16.4: on the sixth birthday Enter archives, and F8 confirms it")
  func sixthBirthday() throws {
    let queue = try QueueAtDesk()
    try queue.add("Оспан Дана", minutesAgo: 10, [.childBirth: .date("2021-01-15")])
    let eve = try ClerkAtDesk(continuing: queue.file.desk, at: "2027-01-14T10:00")
    try eve.type("<F3>Оспан<Enter>")
    #expect(!eve.sees("Enter: Алты жасқа"), "\(eve.screen)")
    let desk = try ClerkAtDesk(continuing: queue.file.desk, at: "2027-01-15T10:00")
    try desk.type("<F3>Оспан<Enter><Enter><F8>")
    let subject = try #require(try desk.store?.subject(CaseID(6)))
    #expect(subject.stage == .archived, "\(desk.screen)")
    #expect(desk.sees("қағиданың басқа себебі") && desk.sees("preschool.rule.11.p2"))
  }

  @Test("An offered place is told in words, and the child keeps its place")
  func offered() throws {
    let desk = try queue { queue in
      try queue.publish()
      try queue.offer()
    }
    #expect(desk.model.preschoolQueue?.list?.rows.first?.stage == .offered)
    #expect(desk.model.preschoolQueue?.list?.offered == 1)
    #expect(Golden().difference(desk.screen, "queue-offered.80x24.kk") == nil)
  }

  @Test("F9 goes through the queues, F6 lists them")
  func other() throws {
    let desk = try queue()
    try desk.type("<F9>")
    #expect(desk.sees("Ли Марк") && desk.sees("2/2 топ"), "\(desk.screen)")
    try desk.type("<F9>")
    #expect(desk.sees("1/2 топ"))
    try desk.type("<F6>2")
    #expect(desk.sees("Ли Марк"), "\(desk.screen)")
  }

  @Test("Enter opens the application; back again the cursor is where it was")
  func open() throws {
    let desk = try queue()
    try desk.type("<Down><Down>")
    let id = try #require(focus(desk))
    try desk.type("<Enter>")
    #expect(desk.model.application?.id == id)
    try desk.type("<Esc>")
    #expect(desk.model.context == .queue && focus(desk) == id)
  }

  @Test("What another desk changes moves no row until F5; then the cursor is with the same child")
  func live() throws {
    let queue = try QueueAtDesk()
    let desk = try queue.look(Size(width: 80, height: 24))
    try desk.type("<F2>preschool-queue<Enter><Down>")
    let id = try #require(focus(desk))
    let before = desk.model.preschoolQueue?.list?.rows.map(\.child.id)
    try desk.elsewhere { store in
      let subject = try #require(try store.subject(QueueAtDesk.firstID))
      let office = try store.office()
      let now = Circumstances(
        moment: desk.now, clerk: try #require(office.clerk(ClerkID("bekova"))), desk: "2-терезе",
        office: office, rules: try office.rules(of: .preschoolQueue, on: desk.now.date))
      try store.write(
        by: Author(clerk: ClerkID("bekova"), desk: "2-терезе", moment: desk.now)
      ) { _ = try $0.carryOut(.withdraw(reason: "көшіп кетті"), on: subject, now) }
    }
    #expect(desk.model.preschoolQueue?.list?.rows.map(\.child.id) == before)
    #expect(desk.sees("Кезек өзгерді"), "\(desk.screen)")
    try desk.type("<F5>")
    #expect(desk.model.preschoolQueue?.list?.rows.count == 3)
    #expect(focus(desk) == id)
  }

  @Test("F1 shows the clauses that made the place; no command moves a row")
  func why() throws {
    let desk = try queue()
    try desk.type("<F1>")
    #expect(desk.model.context == .why && desk.sees("preschool.rule.10.p2"), "\(desk.screen)")
  }

  @Test("In a long queue the list leaves room for every sentence of the row in focus")
  func longQueue() throws {
    let desk = try queue { queue in
      for index in 0..<20 { try queue.add("Ахметов Ер\(index)", minutesAgo: 10) }
    }
    try desk.type("<End>")
    #expect(desk.sees("Неге 24-орын?") && desk.sees("Берілген уақыты"), "\(desk.screen)")
    #expect(desk.sees("Ұйым таңдаған түсіндірме"), "\(desk.screen)")
    #expect(Golden().difference(desk.screen, "queue-long.80x24.kk") == nil)
  }

  // MARK: The sheet for the family

  private func sheet(_ desk: ClerkAtDesk, _ keys: String) -> [String] {
    var model = desk.model
    var effects: [Effect] = []
    for key in keys { effects = model.update(.key(.character(key)), at: desk.now) }
    for case .printSheet(_, let lines) in effects { return lines }
    return []
  }

  @Test("The sheet says the own place and its reasons, and nobody else's name")
  func print() throws {
    let desk = try queue()
    try desk.type("<Down>")
    let lines = sheet(desk, "p")
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Цой Артём") && text.contains("2-орын, барлығы 4"), "\(text)")
    #expect(text.contains("(preschool.rule.10.p3)"))
    for other in ["Әміров", "Бекова", "Сейітқали"] { #expect(!text.contains(other)) }
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(text)")
    #expect(Golden().difference(text + "\n", "queue-place-sheet.kk") == nil)
  }

  @Test("From the application, with every queue in which it stands")
  func printOfCase() throws {
    let desk = try queue()
    try desk.type("<Enter>")
    var model = desk.model
    let effects = model.run(.familyPlace)
    guard case .printSheet(_, let lines) = effects.first else {
      Issue.record("nothing is printed")
      return
    }
    #expect(lines.joined().contains("1-орын, барлығы 4"))
  }

  @Test("At the window the family hears its place in each queue; a third person hears nothing")
  func tellPlace() throws {
    let words = "Айгөлек · 2023 · қазақ тілі: 2-орын, барлығы 4"
    for (answer, isTold) in [("1", true), ("5", false)] {
      let desk = try queue()
      try desk.type("<Down><Enter><F2>tell-state<Enter>\(answer)")
      #expect(desk.sees(words) == isTold, "\(desk.screen)")
    }
  }

  @Test("An application that stands in no queue has no such sheet, and says so")
  func notQueued() throws {
    let desk = try ClerkAtDesk()
    try desk.type("<Enter><F2>family-place<Enter>")
    #expect(desk.sees("Өтініш кезекте тұрған жоқ"), "\(desk.screen)")
  }
}
