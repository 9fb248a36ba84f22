import Cases
import Fixtures
import Law
import Store
import Testing

@Suite("A joint offer for brothers and sisters is answered as a whole")
struct JointOfferTests {
  private let department: DepartmentStore
  private let children: [CaseID]

  /// Two children of one mother and a third child of another family stand in the queue; two places are
  /// free, and a supervisor has offered them.
  init() throws {
    department = try DepartmentStore()
    children = try department.queueSiblings(2)
    try department.queue(minutesAgo: 5, surname: "Қайрат")
    try department.publish()
    try department.publish()
    _ = try department.offerBySupervisor(FreePlaceID(1))
  }

  private func stages() throws -> [Stage?] {
    try children.map { try department.store.subject($0)?.stage }
  }

  private static let soon = Invented.morning.adding(minutes: 60)

  @Test(
    "preschool.rule.26: both are offered at once, and each line of the bulletin names the other")
  func offered() throws {
    #expect(try stages() == [.offered, .offered])
    let lines = try department.bulletin()
    #expect(lines.map(\.state) == [.offered, .offered])
    #expect(Set(lines.flatMap { $0.joint.map(\.id) }) == Set(children))
    #expect(lines.allSatisfy { $0.joint.map(\.id) != $0.children.map(\.id) })
  }

  @Test("One acceptance is the acceptance of each, with a referral of its own", arguments: [0, 1])
  func accepted(answering index: Int) throws {
    try department.take(
      .acceptOffer, [.referralNumber: .words("Ж-1, Ж-2")], of: children[index], at: Self.soon)
    #expect(try stages() == [.referred, .referred])
    let numbers = try children.map {
      try department.store.subject($0)?.record.words(.referralNumber)
    }
    #expect(numbers == ["Ж-1", "Ж-2"], "in the order of the applications, whoever is answered for")
    #expect(try department.store.check().findings == [])
  }

  @Test(
    "Fewer or more numbers than children, or one number twice: nothing is recorded for any",
    arguments: ["Ж-1", "Ж-1,", "Ж-1, Ж-1", "Ж-1, Ж-2, Ж-3"])
  func numbers(text: String) throws {
    let before = try children.map { try department.store.subject($0)?.version }
    let refusal = #expect(throws: Refusal.self) {
      try department.take(
        .acceptOffer, [.referralNumber: .words(text)], of: children[0], at: Self.soon)
    }
    #expect(refusal?.cause == .referralForEach(2))
    #expect(refusal?.clauses == ["preschool.rule.26"])
    #expect(try stages() == [.offered, .offered])
    #expect(try children.map { try department.store.subject($0)?.version } == before)
  }

  @Test("One refusal is the refusal of each; the places go on")
  func refused() throws {
    try department.take(.refuseOffer, of: children[1], at: Self.soon)
    #expect(try stages() == [.archived, .archived])
    #expect(try department.bulletin().map(\.state) == [.free, .free])
  }

  @Test("Silence is silence for each of them, not before its day has passed")
  func silence() throws {
    #expect(throws: Refusal.self) {
      try department.take(.answerTimeEnds, of: children[0], at: "2026-11-26T23:59")
    }
    #expect(try stages() == [.offered, .offered])
    try department.take(.answerTimeEnds, of: children[0], at: "2026-11-27T09:00")
    #expect(try stages() == [.suspended, .suspended])
  }

  @Test("Where the second child cannot be answered for, the first is not either")
  func held() throws {
    let now = try department.circumstances(at: Self.soon)
    let colleague = try #require(now.office.clerks.first { $0.role == .clerk })
    let first = try #require(try department.store.subject(children[0]))
    let handed = try department.store.write(by: DepartmentStore.author(at: Self.soon)) {
      try $0.carryOut(.hand(to: colleague.id, reason: "—"), on: first, now)
    }
    let theirs = Circumstances(
      moment: Self.soon, clerk: colleague, desk: "2-терезе", office: now.office, rules: now.rules)
    let author = Author(clerk: colleague.id, desk: "2-терезе", moment: Self.soon)
    let refusal = #expect(throws: Refusal.self) {
      try department.store.write(by: author) {
        try $0.carryOut(
          .advance(.acceptOffer, [.referralNumber: .words("Ж-1, Ж-2")]), on: handed, theirs)
      }
    }
    if case .heldBy(let holder, _) = refusal?.cause { #expect(holder == now.clerk.id) }
    #expect(try stages() == [.offered, .offered], "no half-answered offer")
  }

  @Test("A child that was taken back is not asked for any more: the other is answered for alone")
  func oneLeft() throws {
    let now = try department.circumstances(at: Self.soon)
    let first = try #require(try department.store.subject(children[0]))
    try department.store.write(by: DepartmentStore.author(at: Self.soon)) {
      _ = try $0.carryOut(.withdraw(reason: "көштік"), on: first, now)
    }
    try department.take(
      .acceptOffer, [.referralNumber: .words("Ж-2")], of: children[1], at: Self.soon)
    #expect(try stages() == [.withdrawn, .referred])
  }

  @Test("A child of another family with an offer of its own answers for itself")
  func otherFamily() throws {
    try department.publish()
    let third = try #require(try department.offer(FreePlaceID(3)).first)
    try department.take(
      .acceptOffer, [.referralNumber: .words("Ж-9")], of: third.id, at: Self.soon)
    #expect(try stages() == [.offered, .offered])
  }
}
