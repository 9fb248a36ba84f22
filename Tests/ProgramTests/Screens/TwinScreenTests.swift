import Cases
import Fixtures
import Law
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("Looking for twins while a child is typed in")
struct TwinScreenTests {
  /// The first child of the demo store's list, by its number and names.
  private func known(_ clerk: ClerkAtDesk) throws -> Person {
    let row = try #require(try clerk.store?.row(CaseID(3)))
    return try #require(try clerk.store?.history(row.id)?.child)
  }

  @Test("Leaving the number says who has it, under the number, and stops nothing")
  func number() throws {
    let clerk = try ClerkAtDesk()
    let child = try known(clerk)
    let iin = try #require(child.facts.iin)
    try clerk.type("v<Enter>\(iin)")
    #expect(clerk.sees("Осы ЖСН-мен тіркелген: \(child.facts.name.surname)"))
    #expect(clerk.sees("0003"))
    try clerk.type(
      "Басқа Бала<Enter>3А<Enter>1Сейітқали Жанар<Enter>17000000001<Enter><Enter><Down>")
    #expect(clerk.sees("пайдалануға келісім"), "the next thing asked for is the consent")
  }

  @Test("Leaving the name says who was born that day with a name like it")
  func name() throws {
    let clerk = try ClerkAtDesk()
    let child = try known(clerk)
    let birth = try #require(child.facts.birthDate)
    let name = "\(child.facts.name.surname) \(child.facts.name.given)ж"
    try clerk.type("v<Enter><Enter>\(name)<Down>\(birth.dotted.filter(\.isNumber))")
    #expect(clerk.sees("Туған күні бірдей, аты ұқсас"))
    try clerk.type("<F3>")
    #expect(clerk.sees(child.facts.name.full))
    try clerk.type("<Down><Enter>")
    #expect(clerk.sees(child.facts.name.full))
    #expect(!clerk.sees("Туған күні бірдей, аты ұқсас"))
  }

  /// The date of birth is typed first, then the name, and the clerk goes on straight from there.
  private func typed(_ clerk: ClerkAtDesk, _ name: String, _ child: Person) throws {
    let birth = try #require(child.facts.birthDate).dotted.filter(\.isNumber)
    try clerk.type("v<Enter><Enter><Down>\(birth)<Up><Up>\(name)")
  }

  @Test(
    "Straight from the name to the papers: what is found is shown first, then the key goes on",
    arguments: ["<F7>", "<Down>"])
  func straightOn(keys: String) throws {
    let clerk = try ClerkAtDesk()
    let child = try known(clerk)
    try typed(clerk, "\(child.facts.name.surname) \(child.facts.name.given)ж", child)
    #expect(!clerk.sees("аты ұқсас"), "nobody has left the name yet")
    try clerk.type(keys)
    #expect(clerk.sees("Туған күні бірдей, аты ұқсас"), "\(clerk.screen)")
    #expect(clerk.model.context == .intake && clerk.model.layers.isEmpty, "\(clerk.screen)")
    #expect(clerk.sees("Ұқсас бала тіркелген") == (keys == "<F7>"), "it is in sight already")
    try clerk.type("<F7>")
    #expect(clerk.sees("пайдалануға келісім"), "\(clerk.screen)")
  }

  @Test("Nobody like it is on record: the same key goes on at once")
  func straightOnWithoutTwin() throws {
    let clerk = try ClerkAtDesk()
    let child = try known(clerk)
    try typed(clerk, "Жаңабаева Томпақ", child)
    try clerk.type("<F7>")
    #expect(clerk.sees("пайдалануға келісім"), "\(clerk.screen)")
  }

  @Test("A name that was changed on the way back is looked for again")
  func changed() throws {
    let clerk = try ClerkAtDesk()
    let child = try known(clerk)
    try typed(clerk, "Жаңабаева Томпақ", child)
    try clerk.type("<F7><Esc><Home>")
    #expect(clerk.model.context == .intake, "\(clerk.screen)")
    for _ in 0..<"Жаңабаева Томпақ".count { try clerk.type("<Del>") }
    try clerk.type("\(child.facts.name.surname) \(child.facts.name.given)ж<F7>")
    #expect(clerk.sees("Туған күні бірдей, аты ұқсас"), "\(clerk.screen)")
    #expect(clerk.model.layers.isEmpty)
  }

  @Test("A child nobody knows has no twin")
  func nobody() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("v<Enter>350101500013Жаңа Бала<Enter>")
    #expect(!clerk.sees("тіркелген:"))
    #expect(!clerk.sees("аты ұқсас"))
  }

  @Test("On the application a verdict is given with its reason, shown, and taken back")
  func verdict() throws {
    let clerk = try ClerkAtDesk()
    let child = try known(clerk)
    let iin = try #require(child.facts.iin)
    try clerk.type(
      "v<Enter>\(iin)Басқа Бала<Enter>3А<Enter>1Сейітқали Жанар<Enter>17000000001<Enter><Enter><Down><Enter>"
        + "<Enter>02112026ДКК<Enter><Right><Enter><Enter><Enter>")
    try clerk.type("<Esc>/Басқа Бала<Enter>")
    #expect(clerk.sees("Басқа Бала"))
    try clerk.type("<F2>ұқсас балалар<Enter>")
    #expect(clerk.sees("ЖСН бірдей"))
    try clerk.type("<Down><Enter><Enter>")
    #expect(clerk.sees("Бір бала"), "nothing is preselected")
    try clerk.type("<Down><Enter>туу туралы куәлігі бойынша<Enter>")
    #expect(clerk.sees("Жазбалар біріктірілген жоқ"))
    #expect(clerk.sees("0003"))
    try clerk.type("<F2>ұқсас балалар<Enter><Down><Enter><Down><Down><Enter>қате<Enter>")
    let other = try #require(try clerk.store?.history(CaseID(61))?.child.id)
    let pair = try #require(TwinPair(child.id, other))
    #expect(try clerk.store?.twins(of: pair)?.verdict == nil)
    #expect(try clerk.store?.twins(of: pair)?.version == 2)
  }
}
