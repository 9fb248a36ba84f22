import Cases
import Fixtures
import Law
import Letters
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("A fact is asked before it is recorded")
struct FactsAskedTests {
  private static let toPhone =
    "v<Enter>351231507774Сейітқали Әлихан<Enter>3А<Enter>1Сейітқали Жанар<Enter>1"

  private func draft(_ clerk: ClerkAtDesk) throws -> IntakeDraft {
    try #require(clerk.model.intake?.draft)
  }

  @Test(
    "The last digit of a telephone opens no question; an address typed on stays an address",
    arguments: ["Әуезов к-сі, 5", "1-мөлтекаудан, 3 үй", "Абай к-сі, 12"])
  func address(text: String) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.toPhone + "7000000001")
    #expect(clerk.model.layers.isEmpty, "\(clerk.screen)")
    #expect(clerk.model.intake?.fields.focus == .address)
    try clerk.type(text)
    #expect(try draft(clerk)[.address] == text)
    #expect(try draft(clerk).consent == nil)
    try clerk.type("<Enter>")
    guard case .choice(let layer) = clerk.model.layers.last else {
      Issue.record("consent is asked now: \(clerk.screen)")
      return
    }
    #expect(layer.index == nil, "nothing is preselected")
  }

  @Test(
    "Enter out of habit behind a full telephone means the telephone; a second later, the address")
  func habit() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.toPhone + "7000000001<Enter>")
    #expect(clerk.model.intake?.fields.focus == .address && clerk.model.layers.isEmpty)
    let other = try ClerkAtDesk()
    try other.type(Self.toPhone + "7000000001")
    other.wait(seconds: 1)
    try other.type("<Enter>")
    #expect(other.model.context == .choice)
  }

  @Test("A telephone filled in beside a known address does not leave the step by itself")
  func last() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type(Self.toPhone + "<Down>Абай к-сі, 1<Up>7000000001")
    #expect(clerk.model.layers.isEmpty, "\(clerk.screen)")
    #expect(clerk.model.intake?.fields.focus == .phone)
  }

  @Test(
    "Kinship is nobody's until a digit or an arrow says it",
    arguments: [
      ("1", Relation.mother), ("2", .father), ("3", .representative), ("<Right>", .mother),
      ("<Left>", .representative), ("<Space><Space>", .father), ("ә", .father),
    ])
  func kinship(keys: String, relation: Relation) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>351231507774Сейітқали Әлихан<Enter>3А<Enter>1Сейітқалиев Ерлан")
    try clerk.type("<Enter>")
    #expect(clerk.model.intake?.fields.focus == .relation)
    #expect(try draft(clerk).relation == nil)
    #expect(clerk.sees("1 анасы") && clerk.sees("2 әкесі"), "the digits stand beside the answers")
    try clerk.type(keys)
    #expect(try draft(clerk).relation == relation)
  }

  @Test("Enter does not pass over a kinship that nobody has said; registering names the field")
  func wanting() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>351231507774Сейітқали Әлихан<Enter>3А<Enter>1Сейітқали Жанар<Enter>")
    try clerk.type("<Enter>")
    #expect(try draft(clerk).relation == nil)
    #expect(try draft(clerk).language == .kazakh)
    #expect(throws: FieldProblem(field: .relation, kind: .missing)) {
      try draft(clerk).completed(at: Invented.morning)
    }
  }

  @Test("What the family has answered to consent stands on the papers", arguments: [true, false])
  func consent(isGiven: Bool) throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>\(Way.family)\(isGiven ? "1" : "2")<Esc>")
    try clerk.type("<F7>")
    #expect(clerk.sees(isGiven ? "Келісім берді" : "Келісім бермеді"), "\(clerk.screen)")
  }

  @Test("Persons with one name are told apart in full while the cursor stands on them")
  func namesakes() throws {
    let clerk = try ClerkAtDesk()
    let child = try #require(clerk.model.inbox.selected?.child)
    let known = try #require(
      try clerk.store?.knownPersons(iin: "", name: child, limit: 1).first?.person.facts)
    try clerk.type("v<Enter><Enter>\(known.name.full)<F3><Down>")
    let birth = try #require(known.birthDate?.dotted)
    #expect(clerk.sees(birth), "\(clerk.screen)")
  }

  @Test("A draft that was left at its papers goes on there")
  func papers() throws {
    let first = try ClerkAtDesk()
    try first.type("v<Enter>\(Way.family)1")
    #expect(first.model.intake?.step == .papers)
    let again = try ClerkAtDesk(continuing: first, at: Invented.morning.adding(minutes: 1))
    try again.type("v<Enter>")
    #expect(again.model.intake?.step == .papers, "\(again.screen)")
    try again.type("<Esc>")
    #expect(again.model.intake?.step == .fields)
  }
}

@Suite("The store is busy while a clerk types")
struct TypedAheadTests {
  @Test("Letters typed before the alarm could be seen are in the field when the store answers")
  func letters() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter><Enter>Асанов Ерлан")
    clerk.draftTrouble = .busy(seconds: 5)
    try clerk.type(" Қуа")
    #expect(clerk.sees("САҚТАЛМАДЫ"))
    clerk.draftTrouble = nil
    clerk.wait(seconds: 6)
    #expect(!clerk.sees("САҚТАЛМАДЫ"))
    #expect(clerk.model.intake?.draft?[.childName] == "Асанов Ерлан Қуа", "\(clerk.screen)")
    #expect(try #require(clerk.store).check().isSound)
  }

  @Test("F8 shows everything typed, what waits for the store too; F10 asks, Enter stays, F8 leaves")
  func wayOut() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>35<Enter>Асанов")
    clerk.draftTrouble = .readOnly(path: "office.sqlite")
    try clerk.type(" Ер")
    #expect(clerk.sees("F8 оны көрсетеді"), "\(clerk.screen)")
    try clerk.type("<F10>")
    #expect(!clerk.sees("САҚТАЛМАҒАН"), "a key typed before the alarm could be seen asks nothing")
    clerk.wait(seconds: 1)
    try clerk.type("<F8>")
    #expect(clerk.sees("Асанов") && clerk.sees("35"), "\(clerk.screen)")
    #expect(clerk.sees("Содан бері жазылғаны: Ер"), "\(clerk.screen)")
    try clerk.type("<F8><F10>")
    #expect(clerk.sees("САҚТАЛМАҒАН соңғы әрекет"), "\(clerk.screen)")
    try clerk.type("<Enter>")
    #expect(!clerk.hasLeft && clerk.sees("!! САҚТАЛМАДЫ !!"))
    try clerk.type("<F10><F8>")
    #expect(clerk.hasLeft)
  }

  @Test("When it is saved after all, nobody is asked any more whether to leave without it")
  func savedMeanwhile() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter><Enter>Асанов")
    clerk.draftTrouble = .busy(seconds: 5)
    try clerk.type(" Ер")
    clerk.wait(seconds: 1)
    try clerk.type("<F10>")
    #expect(clerk.model.context == .confirmation)
    clerk.draftTrouble = nil
    clerk.wait(seconds: 6)
    #expect(clerk.model.context == .intake && !clerk.sees("САҚТАЛМАҒАН"), "\(clerk.screen)")
  }

  @Test(
    "A store that is only read says so in the title for as long as one looks, and claims nothing")
  func readOnly() throws {
    let clerk = try ClerkAtDesk(size: Size(width: 120, height: 40))
    clerk.setReadOnly(true)
    clerk.moveClock(-1_332_000)
    #expect(clerk.message.contains("САҚТАЛМАДЫ") && !clerk.message.contains("Жазылды"))
    #expect(clerk.model.view().title.first == "САҚТАЛМАЙДЫ")
    try clerk.type("v")
    #expect(clerk.model.view().title.first == "САҚТАЛМАЙДЫ", "\(clerk.screen)")
    clerk.setReadOnly(false)
    clerk.moveClock(-1_332_000)
    #expect(clerk.message.contains("Жазылды"))
    #expect(!clerk.sees("САҚТАЛМАЙДЫ"))
  }

  @Test(
    "What was typed behind an Enter that nothing took is not glued to the field, and that is said")
  func behindEnter() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter><Enter>Асанов")
    clerk.draftTrouble = .busy(seconds: 5)
    try clerk.type(" Е<Enter>02")
    clerk.draftTrouble = nil
    clerk.wait(seconds: 6)
    let draft = try #require(clerk.model.intake?.draft)
    #expect(draft[.childName] == "Асанов Е" && draft[.childBirth] == "", "\(clerk.screen)")
    #expect(clerk.message.contains("Сақталғанша басылған пернелер қабылданбады"))
  }

  @Test("A command typed then is not run: nobody has seen where it would run")
  func commands() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter><Enter>Асанов Ерлан")
    clerk.draftTrouble = .busy(seconds: 5)
    try clerk.type(" <F9><Esc>")
    clerk.draftTrouble = nil
    clerk.wait(seconds: 6)
    #expect(clerk.model.intake?.step == .fields)
    #expect(clerk.model.intake?.fields.focus == .childName)
  }
}

extension ClerkAtDesk {
  /// Whether the screen says something, be it on one line or over two.
  fileprivate func reads(_ text: String) -> Bool {
    surface.lines.map(\.tidied).joined(separator: " ").contains(text)
  }
}

@Suite("Out of hours it is said at once (home.req.7.2)")
struct ClosedDeskTests {
  private func desk(_ moment: Moment) throws -> ClerkAtDesk {
    let clerk = try ClerkAtDesk(applications: 0, hasVisitors: false, at: moment)
    try clerk.type("<F12>")
    return clerk
  }

  @Test("At 17:30 the desk takes applications, a minute later it says until when it does not")
  func evening() throws {
    #expect(!(try desk("2026-11-24T17:29")).reads("Келесі қабылдау"))
    let late = try desk("2026-11-24T17:31")
    #expect(late.reads("home.req.7.2"), "\(late.screen)")
    #expect(late.reads("Келесі қабылдау: ср 25.11, 09:00"), "\(late.screen)")
  }

  @Test("At lunch and on a Saturday too")
  func lunch() throws {
    #expect((try desk("2026-11-24T13:30")).reads("сс 24.11, 14:30"))
    #expect((try desk("2026-11-28T10:00")).reads("дс 30.11, 09:00"))
  }

  @Test("Who comes late is told at the talon and from the first field on")
  func arrival() throws {
    let clerk = try desk("2026-11-24T17:40")
    try clerk.type("<Ins><Enter>")
    #expect(clerk.message.contains("Келесі қабылдау"), "\(clerk.screen)")
    clerk.wait(seconds: 1)
    try clerk.type("<Enter>")
    #expect(clerk.model.intake != nil)
    #expect(clerk.message.contains("Келесі қабылдау"), "\(clerk.screen)")
  }

  @Test("Who was here in time is served after it without a word")
  func inTime() throws {
    let clerk = try desk("2026-11-24T17:29")
    try clerk.type("<Ins><Enter>")
    clerk.setTime("2026-11-24T17:40")
    try clerk.type("<Enter>")
    #expect(clerk.model.intake != nil)
    #expect(!clerk.message.contains("Келесі қабылдау"), "\(clerk.screen)")
  }
}

@Suite("F1 on a row of the list")
struct RowWhyTests {
  @Test("counts its date day by day, as the application does", arguments: [24, 40])
  func count(height: Int) throws {
    let clerk = try ClerkAtDesk(size: Size(width: 80, height: height))
    let row = try #require(clerk.model.inbox.selected)
    try clerk.type("<F1>")
    guard case .why(let layer) = clerk.model.layers.last else {
      Issue.record("nothing is explained: \(clerk.screen)")
      return
    }
    let due = try #require(clerk.model.inbox.preview?.subject.id)
    #expect(due == row.id)
    #expect(
      layer.subjects.contains {
        if case .term(_, let due, _) = $0 { !due.trace.isEmpty } else { false }
      })
  }
}

@Suite("A term on the screen of its application")
struct TermOnScreenTests {
  private func decided() throws -> CaseByKeys {
    let families: [FamilyAtDesk] = KeyScenario.all.map(\.family)
    let own = families.first { (family: FamilyAtDesk) -> Bool in
      family.service == .home && family.place == .school && family.channel == .walkIn
    }
    let file = try CaseByKeys(try #require(own))
    try file.comeToDecision()
    return file
  }

  @Test("counts no further once it has ended")
  func ended() throws {
    let file = try decided()
    try file.decide(.accept)
    try file.handOverPaper()
    try file.wait(until: "2026-11-25")
    try file.openCase()
    #expect(file.desk.sees("0/2") && !file.desk.sees("1/2"), "\(file.desk.screen)")
  }

  @Test("goes on while it runs, and says its date once")
  func running() throws {
    let file = try decided()
    try file.decide(.talon)
    try file.handOverPaper()
    try file.openCase()
    #expect(file.desk.sees("0/2"), "\(file.desk.screen)")
    let lines = file.desk.surface.lines.filter { $0.contains("26.11") }
    #expect(!lines.contains { $0.contains("26.11 бс, 26.11") }, "\(file.desk.screen)")
    try file.wait(until: "2026-11-25")
    try file.openCase()
    #expect(file.desk.sees("1/2"), "\(file.desk.screen)")
  }
}
