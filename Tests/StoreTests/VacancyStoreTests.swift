import Cases
import Fixtures
import Law
import Store
import Testing

@Suite("A bulletin that comes twice, and a place that is withdrawn")
struct VacancyStoreTests {
  private static let other = DepartmentStore.place.merging([
    .offeredPreschool: .words("Балауса")
  ])

  @Test("The same bulletin a second time publishes nothing; a longer one only what it has more")
  func twice() throws {
    let department = try DepartmentStore()
    let records = [DepartmentStore.place, DepartmentStore.place, Self.other]
    #expect(try department.publish(records) == [.new, .new, .new])
    #expect(try department.publish(records) == [.known, .known, .known])
    #expect(try department.bulletin().count == 3)
    #expect(try department.publish(records + [Self.other]).last == .new)
    #expect(try department.bulletin().count == 4)
  }

  @Test("One line that is not lawful, and nothing of the bulletin is published")
  func whole() throws {
    let department = try DepartmentStore()
    var bad = Self.other
    bad[.workHours] = nil
    #expect(throws: BadBulletinLine.self) { try department.publish([DepartmentStore.place, bad]) }
    #expect(try department.bulletin().isEmpty)
  }

  @Test("A withdrawn place is offered to nobody, and stays in the account with its reason")
  func withdrawn() throws {
    let department = try DepartmentStore()
    let child = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    try department.publish()
    let id = try #require(try department.bulletin().first).place.id
    try department.withdraw(id)
    let line = try #require(try department.bulletin().first)
    #expect(line.state == .withdrawn && line.children.isEmpty)
    #expect(line.place.withdrawal?.reason.words == "топ жабылды")
    #expect(try department.offer(id).isEmpty)
    #expect(try department.store.history(child)?.surroundings.isNext == false)
    #expect(throws: Refusal(.placeNotFree(.withdrawn))) { try department.withdraw(id) }
    #expect(try department.store.check().findings == [])
  }

  @Test("An offered place stays with the family; refused, it can be withdrawn")
  func offered() throws {
    let department = try DepartmentStore()
    let child = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    try department.publish()
    let id = try #require(try department.bulletin().first).place.id
    _ = try department.offer(id)
    #expect(throws: Refusal.self) { try department.withdraw(id) }
    try department.take(.refuseOffer, of: child, at: "2026-11-24T11:00")
    #expect(throws: Never.self) { try department.withdraw(id) }
  }

  @Test("A place like a withdrawn one is published by the file only when the clerk says so")
  func again() throws {
    let department = try DepartmentStore()
    try department.publish()
    let id = try #require(try department.bulletin().first).place.id
    try department.withdraw(id)
    #expect(try department.publish([DepartmentStore.place]) == [.hadBefore])
    #expect(try department.publish([DepartmentStore.place], again: true) == [.new])
    #expect(try department.publish([DepartmentStore.place], again: true) == [.known])
    #expect(try department.bulletin().map(\.state) == [.withdrawn, .free])
  }
}
