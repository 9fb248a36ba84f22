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
  /// A child in the queue and a place published for it.
  private func published() throws -> CaseByKeys {
    let families: [FamilyAtDesk] = KeyScenario.all.map(\.family)
    let own = families.first { (family: FamilyAtDesk) -> Bool in
      family.service == .preschoolQueue && family.place == .department && family.channel == .walkIn
    }
    let family = try #require(own)
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    try file.decide(.accept)
    try file.seeOff()
    try file.publish()
    return file
  }

  private func bulletin(
    _ size: Size, _ language: Language, _ glyphs: Glyphs = .unicode
  ) throws -> ClerkAtDesk {
    let file = try published()
    let desk = try ClerkAtDesk(
      in: file.desk.folder, size: size, language: language, glyphs: glyphs, at: file.desk.now)
    try desk.type("<F2>vacancies<Enter>")
    return desk
  }

  @Test(
    "Who is next and why stands under the list, in three sizes and three languages",
    arguments: [
      (80, 24, Language.kazakh), (120, 40, .kazakh), (40, 10, .kazakh), (80, 24, .russian),
      (80, 24, .english),
    ])
  func screens(width: Int, height: Int, language: Language) throws {
    let desk = try bulletin(Size(width: width, height: height), language)
    let name = "bulletin.\(width)x\(height).\(language.rawValue)"
    #expect(Golden().difference(desk.screen, name) == nil)
    #expect(desk.sees("Сейітқали Әлихан") || width < 60)
  }

  @Test("In ASCII signs")
  func ascii() throws {
    let desk = try bulletin(Size(width: 80, height: 24), .kazakh, .ascii)
    for scalar in desk.surface.cells.map(\.scalar) where scalar.value > 0x7F {
      #expect(scalar.properties.isAlphabetic || scalar.properties.numericType != nil, "\(scalar)")
    }
  }

  @Test("Enter offers the place; chosen again it opens the application that has it")
  func offer() throws {
    let desk = try bulletin(Size(width: 80, height: 24), .kazakh)
    try desk.type("<Enter>")
    #expect(try desk.store?.subject(CaseID(1))?.stage == .offered)
    try desk.type("<F2>vacancies<Enter><Enter>")
    #expect(desk.model.context == .application, "\(desk.screen)")
    #expect(try desk.store?.bulletin(on: desk.now.date).first?.state == .offered)
  }

  @Test("The place in the queue and its reason stand on the application")
  func place() throws {
    let file = try published()
    try file.press("Esc")
    try file.openCase()
    #expect(file.desk.sees("Айгөлек: 1-орын, барлығы 1"), "\(file.desk.screen)")
    file.desk.resize(220, 40)
    #expect(file.desk.sees("preschool.rule.10.p1.time"), "\(file.desk.screen)")
  }

  @Test("A school has no such bulletin and says so")
  func elsewhere() throws {
    let clerk = try ClerkAtDesk()
    try clerk.type("<F2>vacancies<Enter>")
    #expect(clerk.model.layers.isEmpty)
    #expect(clerk.model.view().message?.isBad != nil)
  }
}
