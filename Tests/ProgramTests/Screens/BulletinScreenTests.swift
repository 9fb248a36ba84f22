import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("The bulletin of free places")
struct BulletinScreenTests {
  private static let tall = Size(width: 80, height: 24)

  private func bulletin(
    _ size: Size = tall, _ language: Language = .kazakh, _ glyphs: Glyphs = .unicode,
    isPlain: Bool = false, _ play: (QueueAtDesk) throws -> Void = { try $0.publish() }
  ) throws -> ClerkAtDesk {
    let queue = try QueueAtDesk()
    try play(queue)
    let desk = try queue.look(size, language, glyphs, isPlain: isPlain)
    try desk.type("<F2>vacancies<Enter>")
    return desk
  }

  // MARK: What it looks like

  struct Look: Sendable, CustomTestStringConvertible {
    let name: String
    var size = tall
    var language = Language.kazakh
    var kind = Kind.screen
    var testDescription: String { name }

    enum Kind { case screen, plain, monochrome }

    func text(_ desk: ClerkAtDesk) -> String {
      switch kind {
      case .screen: desk.screen
      case .plain: desk.speech
      case .monochrome: desk.monochrome
      }
    }
  }

  static let looks = [
    Look(name: "80x24.kk"), Look(name: "120x40.kk", size: Size(width: 120, height: 40)),
    Look(name: "40x10.kk", size: Size(width: 40, height: 10)),
    Look(name: "80x24.ru", language: .russian), Look(name: "80x24.en", language: .english),
    Look(name: "plain.kk", kind: .plain), Look(name: "monochrome.kk", kind: .monochrome),
  ]

  @Test("Who is next and why stands under the list", arguments: looks)
  func free(look: Look) throws {
    let desk = try bulletin(look.size, look.language, isPlain: look.kind == .plain)
    #expect(Golden().difference(look.text(desk), "bulletin.\(look.name)") == nil)
  }

  @Test("An offer: its days behind and ahead, and what it can come to", arguments: looks)
  func offered(look: Look) throws {
    let desk = try bulletin(look.size, look.language, isPlain: look.kind == .plain) { queue in
      try queue.publish()
      try queue.offer()
    }
    #expect(Golden().difference(look.text(desk), "bulletin-offered.\(look.name)") == nil)
  }

  @Test("In ASCII signs")
  func ascii() throws {
    let desk = try bulletin(Self.tall, .kazakh, .ascii)
    for scalar in desk.surface.cells.map(\.scalar) where scalar.value > 0x7F {
      #expect(scalar.properties.isAlphabetic || scalar.properties.numericType != nil, "\(scalar)")
    }
  }

  @Test("Without colour every state is a word, and the row in focus has its sign")
  func monochrome() throws {
    let desk = try bulletin()
    #expect(desk.sees("келесі: Әміров Тимур"), "\(desk.screen)")
    #expect(desk.surface.lines.contains { $0.hasPrefix(">") }, "\(desk.screen)")
  }

  // MARK: Steps

  @Test("Enter offers the place, and the account goes on in place")
  func offer() throws {
    let desk = try bulletin()
    try desk.type("<Enter>")
    #expect(desk.model.context == .bulletin && desk.sees("ұсынылды"), "\(desk.screen)")
    let line = try #require(try desk.store?.bulletin(on: desk.now.date).first)
    #expect(line.state == .offered)
  }

  @Test(
    "The family's answer is chosen by its number and taken as a step of the application",
    arguments: [("1", Stage.referred), ("2", .archived)])
  func answer(key: String, stage: Stage) throws {
    let desk = try bulletin()
    try desk.type("<Enter><Enter>")
    guard case .choice(let layer) = desk.model.layers.last else {
      Issue.record("no question: \(desk.screen)")
      return
    }
    #expect(layer.index == nil, "the word is the family's")
    try desk.type(key)
    if stage == .referred { try desk.type("15<Enter>") } else { try desk.type("<F8>") }
    let id = try #require(try desk.store?.bulletin(on: desk.now.date).first)
    let first = try #require(try desk.store?.subject(QueueAtDesk.firstID))
    #expect(first.stage == stage, "\(desk.screen)")
    #expect(desk.model.context == .bulletin, "back where the answer was asked")
    #expect(id.state == (stage == .referred ? .referred : .free))
    #expect(desk.model.bulletinScreen?.selected?.state == id.state, "it was read again")
  }

  @Test("F8 leads to the queue of the place, and back")
  func queue() throws {
    let desk = try bulletin()
    try desk.type("<F8>")
    #expect(desk.model.context == .queue && desk.sees("Айгөлек · 2023"), "\(desk.screen)")
    try desk.type("<F8>")
    #expect(desk.model.context == .bulletin)
  }

  // MARK: Publishing and withdrawing

  @Test("A place exactly like one that is there is published only on F8")
  func alike() throws {
    let queue = try QueueAtDesk()
    try queue.publish()
    try queue.file.publish()
    let desk = queue.file.desk
    #expect(desk.model.context == .confirmation, "\(desk.screen)")
    #expect(try desk.store?.bulletin(on: desk.now.date).count == 1)
    try desk.type("<F8>")
    #expect(try desk.store?.bulletin(on: desk.now.date).count == 2)
    #expect(desk.model.context == .bulletin && desk.model.layers.isEmpty, "\(desk.screen)")
  }

  @Test("Enter at that question publishes nothing, and the form is there with every word")
  func notAlike() throws {
    let queue = try QueueAtDesk()
    try queue.publish()
    try queue.file.publish()
    let desk = queue.file.desk
    try desk.type("<Enter>")
    #expect(desk.model.context == .form && desk.sees("Айгөлек"), "\(desk.screen)")
    #expect(try desk.store?.bulletin(on: desk.now.date).count == 1)
  }

  @Test("Del asks for the reason, F8 withdraws; the place is shown again with F6")
  func withdraw() throws {
    let desk = try bulletin()
    try desk.type("<Del>топ жабылды<Enter>")
    #expect(try desk.store?.bulletin(on: desk.now.date).first?.state == .free, "not by Enter")
    try desk.type("<F8>")
    #expect(try desk.store?.bulletin(on: desk.now.date).first?.state == .withdrawn)
    #expect(desk.model.bulletinScreen?.shown.isEmpty == true, "\(desk.screen)")
    try desk.type("<F6>")
    #expect(desk.sees("топ жабылды"), "\(desk.screen)")
    #expect(Golden().difference(desk.screen, "bulletin-withdrawn.80x24.kk") == nil)
    #expect(try desk.store?.check().findings == [])
  }

  @Test("Without a reason nothing is withdrawn")
  func noReason() throws {
    let desk = try bulletin()
    try desk.type("<Del><F8>")
    #expect(desk.model.context == .form)
    #expect(try desk.store?.bulletin(on: desk.now.date).first?.state == .free)
  }

  @Test("An offered place is not withdrawn; the clause says why")
  func offeredStays() throws {
    let desk = try bulletin()
    try desk.type("<Enter><Del>")
    #expect(desk.model.note?.isBad == true && desk.model.layers.isEmpty, "\(desk.screen)")
    try desk.type("<F1>")
    #expect(desk.sees("preschool.rule.15.p3.2"), "\(desk.screen)")
  }

  @Test("A school has no such bulletin and says so")
  func elsewhere() throws {
    let clerk = try ClerkAtDesk()
    for command in ["vacancies", "preschool-queue"] {
      try clerk.type("<F2>\(command)<Enter>")
      #expect(clerk.model.context == .inbox && clerk.model.layers.isEmpty)
      #expect(clerk.model.note != nil)
    }
  }

  // MARK: On the application

  @Test("The place in the queue and its reason stand on the application")
  func place() throws {
    let queue = try QueueAtDesk()
    let desk = try queue.look(Size(width: 220, height: 40))
    try desk.type("<F2>preschool-queue<Enter><End><Enter>")
    #expect(desk.sees("Айгөлек: 4-орын, барлығы 4"), "\(desk.screen)")
    #expect(desk.sees("preschool.rule.10.p1.time"), "\(desk.screen)")
  }
}
