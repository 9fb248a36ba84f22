import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

/// A reading that an administrator changes shows in every list at once.
@Suite("Readings of the office in the store")
struct ReadingInStoreTests {
  static let head = Invented.supervisor

  /// A family of the queue that has left both interest notices unanswered.
  private func waiting(_ folder: TemporaryFolder) throws -> (Store, CaseID) {
    let store = try Store(
      creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, seed: 3, place: .department)
    try demo.fill(applications: 60)
    let found = try store.openCases().first {
      $0.service == .preschoolQueue && $0.stage == .queued
    }
    let id = try #require(found).id
    for step in [Step.interestDue, .secondInterestDue] {
      let subject = try #require(try store.subject(id))
      let now = try circumstances(store, subject)
      let due = try subject.runningTerms(now.rules, calendar: now.calendar, place: now.place)
        .first { [.firstInterestNotice, .secondInterestNotice].contains($0.term.id) }?.due.date
      let day = try #require(due)
      let late = try circumstances(store, subject, at: Moment(day, ClockTime(10, 0)))
      _ = try store.write(by: StoreFixture.author(at: late.moment, by: Self.head)) {
        try $0.carryOut(.advance(step, Record()), on: subject, late)
      }
    }
    return (store, id)
  }

  private func circumstances(
    _ store: Store, _ subject: Case, at moment: Moment = Invented.morning
  ) throws -> Circumstances {
    let office = try store.office()
    return Circumstances(
      moment: moment, clerk: Self.head, desk: "1-терезе", office: office,
      rules: try #require(office.rules(for: subject)))
  }

  private func due(_ store: Store, _ id: CaseID) throws -> CivilDate? {
    let subject = try #require(try store.subject(id))
    let now = try circumstances(store, subject)
    let running = try subject.runningTerms(now.rules, calendar: now.calendar, place: now.place)
    return running.first { $0.term.id == .interestWait }?.due.date
  }

  @Test("P1: the case, the inbox and a list made anew show the day that the office's reading gives")
  func shown() throws {
    let folder = try TemporaryFolder()
    let (store, id) = try waiting(folder)
    let before = try #require(try due(store, id))
    let lists = RebuildTests.lists(store.path)
    func settle(_ value: PolicyValue) throws {
      let author = StoreFixture.author(by: Self.head)
      try store.settle(.policy(.waitAfterSecondInterest, value), by: Self.head, author)
    }
    try settle(.twoWeeks)
    let after = try #require(try due(store, id))
    #expect(after < before)
    let changed = RebuildTests.lists(store.path)
    #expect(changed != lists, "the rank of the row follows the date")
    try store.rebuild()
    #expect(RebuildTests.lists(store.path) == changed)
    #expect(try store.check().isSound)
    try settle(.oneMonth)
    #expect(try due(store, id) == before)
    #expect(RebuildTests.lists(store.path) == lists, "taken back, byte for byte")
  }
}
