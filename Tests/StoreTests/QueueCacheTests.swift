import Cases
import Fixtures
import Law
import Store
import Testing

/// What is kept of the queues is what a store that was opened afresh would compute.
@Suite("The queues that a store keeps")
struct QueueCacheTests {
  /// The same question to the store that keeps, and to one that has read everything anew.
  private func agrees(_ department: DepartmentStore, _ ids: [CaseID]) throws {
    let fresh = try department.anotherDesk()
    for id in ids {
      let kept = try #require(try department.store.history(id)).surroundings
      let anew = try #require(try fresh.history(id)).surroundings
      #expect(kept.places == anew.places && kept.isNext == anew.isNext, "\(id)")
    }
    let day = Invented.morning.date
    #expect(try department.store.bulletin(on: day) == fresh.bulletin(on: day))
    #expect(try department.store.queueList(nil) == fresh.queueList(nil))
  }

  @Test("After everything that moves a queue it says what a fresh store says")
  func steps() throws {
    let department = try DepartmentStore()
    let first = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    let second = try department.queue(minutesAgo: 5, surname: "Бекова")
    try agrees(department, [first, second])
    let third = try department.queue(
      minutesAgo: 1, surname: "Ахметов",
      [.category: .category(.military), .hadPriorityPlace: .answer(false)])
    let all = [first, second, third]
    try agrees(department, all)
    #expect(try department.store.history(first)?.surroundings.places.first?.place.number == 2)
    try department.publish()
    try agrees(department, all)
    let id = try #require(try department.bulletin().first).place.id
    _ = try department.offer(id)
    try agrees(department, all)
    try department.take(
      .acceptOffer, [.referralNumber: .words("15")], of: third, at: "2026-11-24T11:00")
    try agrees(department, all)
    try department.take(.cancelReferral, of: third, at: "2026-11-24T12:00")
    try agrees(department, all)
    try department.withdraw(id)
    try agrees(department, all)
  }

  @Test("What another desk writes is seen")
  func otherDesk() throws {
    let department = try DepartmentStore()
    let second = try department.queue(minutesAgo: 5, surname: "Бекова")
    #expect(try department.store.history(second)?.surroundings.places.first?.count == 1)
    let other = try department.anotherDesk()
    let first = try department.queue(minutesAgo: 60, surname: "Сейітқали", in: other)
    #expect(try department.store.history(second)?.surroundings.places.first?.place.number == 2)
    try agrees(department, [first, second])
  }

  @Test("What moves nobody leaves the queues as they were computed; an answer does not")
  func notMoved() throws {
    let department = try DepartmentStore()
    let first = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    try department.publish()
    _ = try department.offer(FreePlaceID(1))
    let before = QueueMember(try #require(try department.store.subject(first)))
    let now = try department.circumstances(at: "2026-11-24T11:00")
    let subject = try #require(try department.store.subject(first))
    let noted = try department.store.write(by: DepartmentStore.author(at: now.moment)) {
      try $0.carryOut(.note("қоңырау шалынды"), on: subject, now)
    }
    #expect(noted.version > subject.version)
    #expect(QueueMember(noted) == before)
    try agrees(department, [first])
    let refused = try department.take(.refuseOffer, of: first, at: "2026-11-24T12:00")
    #expect(QueueMember(refused) != before)
    try agrees(department, [first])
  }

  @Test("A change that was not kept leaves nothing behind")
  func rolledBack() throws {
    struct Stop: Error {}
    let department = try DepartmentStore()
    let first = try department.queue(minutesAgo: 60, surname: "Сейітқали")
    try department.publish()
    let id = try #require(try department.bulletin().first).place.id
    let now = try department.circumstances()
    #expect(throws: Stop.self) {
      try department.store.write(by: DepartmentStore.author()) { writing in
        #expect(try writing.offer(id) { _ in now }.count == 1)
        #expect(try department.store.bulletin(on: Invented.morning.date).first?.state == .offered)
        throw Stop()
      }
    }
    #expect(try department.bulletin().first?.state == .free)
    try agrees(department, [first])
  }

  @Test("Another reading of the order is another order at once")
  func policy() throws {
    let department = try DepartmentStore()
    let ids = try (0..<5).map { index in
      try department.queue(
        minutesAgo: 60 - index, surname: "Сейітқали",
        index == 1 || index == 3
          ? [.category: .category(.largeFamily), .hadPriorityPlace: .answer(false)] : [:])
    }
    try agrees(department, ids)
    let before = try department.store.queueList(nil)?.rows.map(\.child.id)
    try department.store.write(by: DepartmentStore.author()) { writing in
      try writing.append([.policySet(.firstTurnRatio, .threeFirstTurnPerOneGeneral)])
    }
    try agrees(department, ids)
    #expect(try department.store.queueList(nil)?.rows.map(\.child.id) != before)
  }
}
