import Cases
import Fixtures
import Law
import Store
import Testing

@Suite("An application as it stood")
struct PastTests {
  private static let later: Moment = "2026-11-26T10:00"

  @Test("What came later is not shown: complaint, question, other application, stages handed over")
  func bounded() throws {
    let fixture = try StoreFixture()
    let first = try fixture.register()
    var intake = Invented.complaint(received: Self.later)
    intake.caseID = first.id
    let complaint = try fixture.store.write(by: StoreFixture.author(at: Self.later)) { writing in
      try writing.register(
        intake, Invented.complaintCircumstances(Self.later, office: writing.office))
    }
    try fixture.register(at: Self.later, knownChild: first.facts.child)
    let before = try #require(
      try fixture.store.history(first.id, asOf: Self.later.adding(milliseconds: -1)))
    #expect(before.surroundings.complaints.isEmpty)
    #expect(before.surroundings.otherApplications.isEmpty)
    let then = try #require(try fixture.store.history(first.id, asOf: Self.later))
    #expect(then.surroundings.complaints.map(\.id) == [complaint.id])
    #expect(then.surroundings.complaints.map(\.stage) == [.open])
    #expect(then.surroundings.otherApplications.count == 1)
  }

  @Test("A complaint is told by the stage in which it stood")
  func stage() throws {
    let fixture = try StoreFixture()
    let first = try fixture.register()
    var intake = Invented.complaint(received: Self.later)
    intake.caseID = first.id
    let closed = Self.later.adding(milliseconds: 60_000)
    try fixture.store.write(by: StoreFixture.author(at: Self.later)) { writing in
      let now = Invented.complaintCircumstances(Self.later, office: writing.office)
      _ = try writing.register(intake, now)
    }
    try fixture.store.write(by: StoreFixture.author(at: closed)) { writing in
      let id = try #require(try fixture.store.complaints(about: first.id).first?.id)
      let subject = try #require(try fixture.store.complaint(id))
      _ = try writing.carryOut(
        .withdraw("келістік"), on: subject,
        Invented.complaintCircumstances(closed, office: writing.office))
    }
    let now = try #require(try fixture.store.history(first.id))
    let then = try #require(try fixture.store.history(first.id, asOf: Self.later))
    #expect(then.surroundings.complaints.map(\.stage) == [.open])
    #expect(now.surroundings.complaints.map(\.stage) != [.open])
  }
}

@Suite("A store is made whole or not at all")
struct MakingTests {
  @Test("What a crash left while a store was made stands in no way, and a store is not made over")
  func crash() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("office.sqlite")
    try folder.write("", to: "office.sqlite.1.part")
    let store = try Store(creating: path, isDemo: false, at: "2026-11-24T08:00")
    #expect(try store.check().isSound)
    #expect(try !folder.names().contains { $0.hasSuffix("part") && $0 != "office.sqlite.1.part" })
    #expect(throws: StoreTrouble.alreadyExists(path: path)) {
      try Store(creating: path, isDemo: false, at: "2026-11-24T08:00")
    }
    #expect(throws: StoreTrouble.self) {
      try Store(creating: folder.file("no/office.sqlite"), isDemo: false, at: "2026-11-24T08:00")
    }
    #expect(try Store(opening: path).isReadOnly == false)
  }

  @Test("A damaged stream is a finding, and the check goes on behind it")
  func check() throws {
    let fixture = try StoreFixture()
    let first = try fixture.register()
    let second = try fixture.register("Оспан Әлихан", iin: "350101600028")
    let file = SQLFile(fixture.store.path)
    #expect(file.run("DROP TRIGGER event_is_final") == nil)
    #expect(
      file.run(
        "UPDATE event SET kind = 'case.of-tomorrow' WHERE stream = 'case' AND stream_id = \(first.id.number)"
      )
        == nil)
    #expect(
      file.run("UPDATE case_row SET holder = 'nobody-here' WHERE id = \(second.id.number)") == nil)
    let findings = try fixture.store.check().findings
    #expect(
      findings.contains {
        $0.contains("case \(first.id.number)") && $0.contains("case.of-tomorrow")
      })
    #expect(findings.contains("lists: case \(second.id.number) differs from the log"))
  }

  @Test("Views stand in the order of the Kazakh alphabet")
  func views() throws {
    let fixture = try StoreFixture()
    for name in ["Яғни", "Әлия", "Асан", "Қала", "Мектеп"] {
      try fixture.store.saveView(
        SavedView(name: name, filter: .all, narrowing: .none), of: Invented.clerk.id)
    }
    #expect(
      try fixture.store.views(of: Invented.clerk.id).map(\.name)
        == ["Асан", "Әлия", "Қала", "Мектеп", "Яғни"])
  }
}
