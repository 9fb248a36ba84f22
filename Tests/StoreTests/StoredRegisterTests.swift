import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("The register of preschools in a store")
struct StoredRegisterTests {
  private func listing(_ listed: [ListedPreschool], in store: Store) throws {
    let head = try #require(try store.office().clerks.first { $0.role.supervises })
    try store.settle(
      .preschools(listed), by: head,
      Author(clerk: head.id, desk: "", moment: Invented.morning))
  }

  @Test("It is there for another desk, and gives its name to the queue at once")
  func named() throws {
    let department = try DepartmentStore()
    try department.queue(minutesAgo: 60, surname: "Сейітқали")
    #expect(try department.store.queueList(nil)?.key.preschool == "Айгөлек")
    try listing([ListedPreschool("«АЙГӨЛЕК»", hasStateOrder: true)], in: department.store)
    #expect(try department.store.queueList(nil)?.key.preschool == "«АЙГӨЛЕК»")
    let other = try department.anotherDesk()
    #expect(try other.office().preschools.preschools.map(\.name) == ["«АЙГӨЛЕК»"])
    #expect(try other.queueList(nil)?.key.preschool == "«АЙГӨЛЕК»")
  }

  @Test("A place of the registered spelling goes to the child that was written otherwise")
  func place() throws {
    let department = try DepartmentStore()
    let id = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    try listing([ListedPreschool("«АЙГӨЛЕК»", hasStateOrder: true)], in: department.store)
    var place = DepartmentStore.place
    place[.offeredPreschool] = .words("«АЙГӨЛЕК»")
    try department.publish(place)
    #expect(try department.offer(FreePlaceID(1)).map(\.id) == [id])
  }

  @Test("No place of a preschool without a state order is published")
  func withoutOrder() throws {
    let department = try DepartmentStore()
    try listing([ListedPreschool("айголек", hasStateOrder: false)], in: department.store)
    #expect(throws: Refusal.self) { try department.publish() }
    #expect(throws: BadBulletinLine.self) { try department.publish([DepartmentStore.place]) }
  }
}
