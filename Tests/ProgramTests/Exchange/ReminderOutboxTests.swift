import Cases
import Demo
import Fixtures
import Glibc
import Law
import Store
import Testing

@testable import qabyldau

@Suite("Messages that confirm a visit lie in the outbox, each once")
struct ReminderOutboxTests {
  private let folder: TemporaryFolder
  private let store: Store
  private let clerk: Clerk
  /// The first visit of the demo that lies ahead.
  private let subject: Case
  private let at: Moment

  init() throws {
    folder = try TemporaryFolder()
    store = try Store(creating: folder.file("a.db"), isDemo: true, at: Invented.morning)
    var demo = DemoStore(store, at: Invented.morning, place: .pmpk)
    try demo.fill(applications: 30)
    clerk = try #require(try store.office().clerk(DemoStore.clerk))
    let soon: Moment = "2026-11-26T00:00"
    let ahead = try store.openCases().compactMap { subject in
      subject.appointment.map { (subject: subject, at: $0) }
    }.filter { $0.at > soon }
    let first = try #require(ahead.min { $0.at < $1.at })
    subject = first.subject
    at = first.at
  }

  /// Eight o'clock of the day of the visit, or of one before or behind it.
  private func morning(_ days: Int) -> Moment {
    Moment(at.date.adding(days: days), ClockTime(8, 0))
  }

  private func outbox(_ store: Store) -> ReminderOutbox {
    ReminderOutbox(store: store, folder: folder.file("outbox"), clerk: clerk)
  }

  private func author(_ moment: Moment) -> Author {
    Author(clerk: clerk.id, desk: "", moment: moment)
  }

  private func run(
    _ moment: Moment, stopAt step: ReminderOutbox.Step? = nil
  ) throws -> [ReminderEvent.Outcome] {
    var outbox = outbox(store)
    outbox.checkpoint = { if $0 == step { throw Stop() } }
    return try #require(try outbox.run(by: author(moment))).outcomes
  }

  /// The names of those that could not be laid.
  private func left(_ moment: Moment) throws -> [String] {
    try #require(try outbox(store).run(by: author(moment))).left.map(\.file)
  }

  /// The messages for the family of the visit, as a fetching program sees them.
  private func messages() throws -> [JSONValue] {
    let names = (try? FileBytes.names(in: folder.file("outbox"))) ?? []
    return try names.compactMap { try? folder.read("outbox/\($0)") }
      .map { try JSONValue(Substring($0.dropLast())) }
      .filter { $0["application"]?.string == subject.number.description }
  }

  /// All messages that lie there, which a program that sends them takes away.
  private func fetch() throws -> [String] {
    let names = (try? FileBytes.names(in: folder.file("outbox"))) ?? []
    return try names.map { name in
      let text = try folder.read("outbox/\(name)")
      try #require(unlink(folder.file("outbox/\(name)")) == 0)
      return text
    }
  }

  /// Which file on the disk has a name.
  private func inode(_ name: String) -> ino_t? {
    var status = stat()
    return stat(folder.file("outbox/\(name)"), &status) == 0 ? status.st_ino : nil
  }

  @Test(
    "The day before and on the day, with day, hour and office; no third one, and none afterwards")
  func twice() throws {
    _ = try run(morning(-2))
    #expect(try messages().isEmpty)
    _ = try run(morning(-1))
    _ = try run(morning(-1).adding(minutes: 1))
    let first = try #require(try messages().first)
    #expect(try messages().count == 1)
    #expect(first["day"]?.string == at.date.adding(days: -1).iso)
    #expect(first["phone"]?.string?.hasPrefix("+7") == true)
    let text = try #require(first["text"]?.string)
    #expect(text.contains("сағат \(at.time)"))
    _ = try run(morning(0))
    #expect(try messages().compactMap { $0["day"]?.string }.sorted().last == at.date.iso)
    _ = try run(morning(1))
    #expect(try messages().count == 2)
  }

  @Test(
    "Cut short behind any step, nothing is lost, and what lies there is not laid once more",
    arguments: ReminderOutbox.Step.allCases)
  func cutShort(step: ReminderOutbox.Step) throws {
    #expect(throws: Stop.self) { try run(morning(-1), stopAt: step) }
    let first = inode("000001.json")
    #expect((first == nil) == (step == .begun))
    _ = try run(morning(-1).adding(minutes: 1))
    let second = inode("000001.json")
    #expect(second != nil && (first == nil || first == second))
    _ = try run(morning(-1).adding(minutes: 2))
    #expect(inode("000001.json") == second)
    #expect(try messages().count == 1)
  }

  @Test(
    "Cut short and fetched at once: sent again is only what was fetched before the log knew of it",
    arguments: ReminderOutbox.Step.allCases)
  func cutShortAndFetched(step: ReminderOutbox.Step) throws {
    #expect(throws: Stop.self) { try run(morning(-1), stopAt: step) }
    var sent = try fetch()
    for minute in 1...3 {
      _ = try run(morning(-1).adding(minutes: minute))
      sent += try fetch()
    }
    #expect(sent.count == Set(sent).count + (step == .written ? 1 : 0))
    #expect(try store.unwrittenReminders().isEmpty)
  }

  @Test(
    "Two desks and a program that fetches, in turn or while one is at any step: each message once",
    arguments: ReminderOutbox.Step.allCases + [nil])
  func twoDesks(step: ReminderOutbox.Step?) throws {
    let other = try Store(opening: store.path)
    var sent: [String] = []
    var first = outbox(store)
    first.checkpoint = { at in
      sent += try fetch()
      guard at == step else { return }
      #expect(try outbox(other).run(by: author(morning(-1))) == nil, "the first one is at it")
      sent += try fetch()
    }
    _ = try first.run(by: author(morning(-1)))
    for store in [other, store] {
      sent += try fetch()
      #expect(try outbox(store).run(by: author(morning(-1)))?.outcomes == [])
    }
    sent += try fetch()
    #expect(sent.count { $0.contains("\"\(subject.number)\"") } == 1)
    #expect(sent.count == Set(sent).count)
  }

  @Test("What a desk that died has left, another one finishes")
  func died() throws {
    #expect(throws: Stop.self) { try run(morning(-1), stopAt: .begun) }
    let other = try Store(opening: store.path)
    let laid = try #require(try outbox(other).run(by: author(morning(-1))))
    #expect(laid.outcomes.contains(.written))
    #expect(try messages().count == 1)
  }

  @Test("A file of somebody else under the name stays, and the message waits until it is away")
  func somebodyElse() throws {
    try folder.makeFolder("outbox")
    try folder.write("бөтен хат", to: "outbox/000001.json")
    #expect(try left(morning(-1)) == ["000001.json"])
    #expect(try folder.read("outbox/000001.json") == "бөтен хат")
    #expect(unlink(folder.file("outbox/000001.json")) == 0)
    #expect(try left(morning(-1).adding(minutes: 5)).isEmpty)
    #expect(try messages().count == 1)
  }

  @Test("One that cannot be laid keeps no other one back, and is laid when it can be")
  func oneLeft() throws {
    #expect(throws: Stop.self) { try run(morning(-1), stopAt: .begun) }
    let stuck = try #require(try store.unwrittenReminders().first)
    try folder.makeFolder("outbox/\(stuck.fileName)")
    #expect(try left(morning(0)) == [stuck.fileName])
    #expect(try messages().compactMap { $0["day"]?.string } == [at.date.iso], "the later one")
    #expect(try store.unwrittenReminders().map(\.id) == [stuck.id])
    #expect(rmdir(folder.file("outbox/\(stuck.fileName)")) == 0)
    #expect(try left(morning(0).adding(minutes: 5)).isEmpty)
    #expect(try messages().count == 2)
    #expect(try store.unwrittenReminders().isEmpty)
  }

  @Test(
    "Where the group may write the store, it may fetch the messages",
    arguments: [
      (mode_t(0o660), mode_t(0o2770), mode_t(0o660)), (0o600, 0o700, 0o600),
    ])
  func shared(store mode: mode_t, folder folderMode: mode_t, file fileMode: mode_t) throws {
    #expect(chmod(store.path, mode) == 0)
    _ = try run(morning(-1))
    let path = folder.file("outbox")
    let name = try #require(try FileBytes.names(in: path).first)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == folderMode)
    #expect(stat("\(path)/\(name)", &status) == 0 && status.st_mode & 0o7777 == fileMode)
  }

  @Test("A visit that was moved meanwhile is not confirmed with its old hour")
  func moved() throws {
    #expect(throws: Stop.self) { try run(morning(-1), stopAt: .begun) }
    let office = try store.office()
    let now = Circumstances(
      moment: morning(-1), clerk: clerk, desk: "", office: office,
      rules: try RuleBook.rules(of: .pmpk, on: Invented.morning.date).at(.pmpk))
    let author = Author(clerk: clerk.id, desk: "", moment: morning(-1))
    try store.write(by: author) { writing in
      let later = try #require(
        try writing.earliestSlot(
          of: .pmpk, after: at.adding(minutes: 3 * 1_440), until: at.date.adding(days: 40)))
      _ = try writing.carryOut(
        .advance(
          .moveDate,
          [
            .examinationAt: .moment(later), .movedBy: .choice(.family),
            .reason: .words("отбасы сұрады"),
          ]), on: subject, now)
    }
    #expect(try run(morning(-1).adding(minutes: 9)).contains(.overtaken))
    #expect(try messages().isEmpty)
  }
}
