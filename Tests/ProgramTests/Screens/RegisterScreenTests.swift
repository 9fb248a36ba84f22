import Cases
import Demo
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

@Suite("A preschool is picked from the register")
struct RegisterScreenTests {
  private static let listed = [
    ListedPreschool("«Айгөлек» бөбекжайы", hasStateOrder: true),
    ListedPreschool("«Балауса» балабақшасы", hasStateOrder: false),
    ListedPreschool("№ 8 «Айгүл»", hasStateOrder: true),
  ]

  /// A department with this register, at the form of a vacancy.
  private func form(_ listed: [ListedPreschool] = listed) throws -> ClerkAtDesk {
    let queue = try QueueAtDesk()
    let store = try #require(queue.file.desk.store)
    if !listed.isEmpty {
      let head = try #require(try store.office().clerks.first { $0.role.supervises })
      try store.settle(
        .preschools(listed), by: head,
        Author(clerk: head.id, desk: "", moment: Invented.morning))
    }
    let desk = try queue.look(Size(width: 80, height: 24))
    try desk.type("<F2>vacancies<Enter><Ins>")
    return desk
  }

  private func typed(_ desk: ClerkAtDesk) -> String? { desk.model.formLayer?.fields[0].edit.text }

  @Test("F3 shows all of them; one without a state order stays in sight and cannot be chosen")
  func all() throws {
    let desk = try form()
    #expect(desk.sees("F3: тізілімнен таңдау (3)"), "\(desk.screen)")
    try desk.type("<F3>")
    #expect(desk.sees("«Айгөлек» бөбекжайы") && desk.sees("мемлекеттік тапсырыс жоқ"))
    try desk.type("3")
    #expect(desk.model.context == .choice, "\(desk.screen)")
    try desk.type("2")
    #expect(desk.model.context == .form && typed(desk) == "№ 8 «Айгүл»")
    #expect(desk.model.formLayer?.focus == 1, "on to the next answer")
  }

  @Test("What is typed narrows the list, in any spelling, and is replaced by the registered name")
  func narrowed() throws {
    let desk = try form()
    try desk.type("aigol")
    #expect(desk.sees("Тізілімде жоқ. F3: ұқсастары (1)"), "\(desk.screen)")
    try desk.type("<F3>1")
    #expect(typed(desk) == "«Айгөлек» бөбекжайы")
    #expect(!desk.sees("Тізілімде жоқ"))
  }

  @Test("A name in another spelling is the registered one; any other is warned of, and is kept")
  func free() throws {
    let desk = try form()
    try desk.type("айголек бобекжайы")
    #expect(desk.sees("тізілімде: «Айгөлек» бөбекжайы"), "\(desk.screen)")
    let other = try form()
    try other.type("Құлыншақ")
    #expect(other.sees("Тізілімде жоқ") && !other.sees("F3:"), "\(other.screen)")
    try other.type("<F3>")
    #expect(other.model.context == .form && typed(other) == "Құлыншақ")
    try other.type("<Enter>")
    #expect(other.model.formLayer?.focus == 1)
  }

  @Test("Without a register nothing is said, and F3 opens nothing")
  func unknown() throws {
    let desk = try form([])
    #expect(!desk.sees("F3:") && !desk.sees("тізілім"))
    try desk.type("Айгөлек")
    #expect(!desk.sees("Тізілім"))
  }

  @Test("The application says that its preschool is not in the register", arguments: [true, false])
  func warned(isListed: Bool) throws {
    let desk = try form([ListedPreschool(isListed ? "айголек" : "Құлыншақ", hasStateOrder: true)])
    try desk.type("<Esc><F8><Enter>")
    #expect(desk.sees("тізілімде жоқ: Айгөлек") != isListed, "\(desk.screen)")
  }
}
