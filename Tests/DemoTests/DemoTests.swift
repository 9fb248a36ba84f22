import Cases
import Demo
import Fixtures
import Law
import Store
import Testing

@Suite("A demo of invented cases")
struct DemoTests {
  /// A demo in a folder of its own, as another program finds it.
  private final class DemoOnDisk {
    let folder: TemporaryFolder
    let store: Store
    func rows(_ sql: String) -> [String] { SQLFile(store.path).rows(sql) }

    init(
      applications: Int, seed: UInt64 = 1, withVisitors: Bool = true, place: Place = .school
    ) throws {
      folder = try TemporaryFolder()
      store = try Store(creating: folder.file("demo.db"), isDemo: true, at: Invented.morning)
      var demo = DemoStore(store, at: Invented.morning, seed: seed, place: place)
      try demo.fill(applications: applications, withVisitors: withVisitors)
    }

    /// Everything that is kept, table by table, but the moment at which the tables were made.
    var content: [String] {
      rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migration'")
        .filter { !$0.hasPrefix("search_") && !$0.hasPrefix("sqlite_") }.sorted()
        .flatMap { table in [table] + rows("SELECT * FROM \"\(table)\"") }
    }
  }

  @Test("The same seed gives the same store, to the last event and name")
  func sameSeed() throws {
    let first = try DemoOnDisk(applications: 120)
    let second = try DemoOnDisk(applications: 120)
    #expect(first.content == second.content)
    #expect(first.content.count > 1_000)
  }

  @Test(
    "No child is born after its application, and each is of the age that its service is for",
    arguments: [
      (Place.school, 6...18), (.pmpk, 3...15), (.rehabilitationCentre, 3...15),
      (.department, 1...18), (.preschool, 1...6), (.stateCorporation, 1...18),
    ])
  func births(place: Place, ages: ClosedRange<Int>) throws {
    let store = try DemoOnDisk(applications: 60, withVisitors: false, place: place).store
    var seen = 0
    for number in 1...60 {
      guard let subject = try store.subject(CaseID(Int64(number))),
        let child = try store.person(subject.facts.child)?.facts
      else { continue }
      seen += 1
      let born = try #require(child.birthDate)
      let filed = subject.facts.received.date
      #expect(born < filed)
      #expect(ages.contains(filed.year - born.year), "\(born)")
      if subject.service == .preschoolQueue {
        #expect(subject.record.date(.childBirth) == born, "annex 1 and the queue say the same")
        #expect(filed.year - born.year < 6)
      }
    }
    #expect(seen == 60)
  }

  @Test("At the State Corporation every family whose papers went on has its receipt")
  func receipts() throws {
    let store = try DemoOnDisk(applications: 40, place: .stateCorporation).store
    let subjects = try (1...40).compactMap { try store.subject(CaseID(Int64($0))) }
    let accepted = subjects.filter { $0.service == .camp && $0.last(.accept) != nil }
    #expect(!accepted.isEmpty && accepted.allSatisfy { $0.hasComeOut(.receipt) })
    #expect(accepted.contains { $0.last(.handToCourier) != nil })
  }

  @Test("Another seed gives other families")
  func otherSeed() throws {
    let names = "SELECT surname, given FROM person ORDER BY id"
    let first = try DemoOnDisk(applications: 40).rows(names)
    let second = try DemoOnDisk(applications: 40, seed: 2).rows(names)
    #expect(first != second)
    #expect(first.count == second.count)
  }

  @Test("It shows a case of home schooling in every stage that it can stand in")
  func everyStage() throws {
    let demo = try DemoOnDisk(applications: 600)
    let stages = Set(demo.rows("SELECT DISTINCT stage FROM case_row WHERE service = 'home'"))
    let known = [
      "checking", "accepted", "refused", "not-accepted", "awaiting-order", "ordered", "closed",
      "withdrawn",
    ]
    // A refusal is handed over at once, so that stage is over in every invented case.
    #expect(stages.isSuperset(of: Set(known).subtracting(["refused", "not-accepted"])))
    #expect(stages.isSubset(of: Set(known)))
    let kinds = Set(demo.rows("SELECT DISTINCT kind FROM event WHERE stream = 'case'"))
    for kind in ["case.accepted", "case.not-accepted", "case.refused", "case.withdrawn"] {
      #expect(kinds.contains(kind), "\(kind)")
    }
  }

  @Test("Some are overdue, some due soon, and people stand at the desk")
  func lively() throws {
    let demo = try DemoOnDisk(applications: 60)
    let today = Invented.morning.date
    func count(_ filter: InboxFilter) throws -> Int {
      try demo.store.count(
        InboxQuery(
          filter: filter, clerk: DemoStore.clerk, today: today, soonUntil: today.adding(days: 3)))
    }
    #expect(try count(.overdue) > 0)
    #expect(try count(.soon) > 0)
    #expect(try count(.mine) > 0)
    #expect(try demo.store.openVisits().count == 5)
    #expect(try DemoOnDisk(applications: 3, withVisitors: false).store.openVisits().isEmpty)
  }

  @Test("Every register is gapless from 1, however many there are", arguments: [0, 1, 7, 300])
  func gapless(count: Int) throws {
    let demo = try DemoOnDisk(applications: count)
    let registers = demo.rows(
      "SELECT year, min(serial), max(serial), count(*) FROM case_row GROUP BY year ORDER BY year")
    for register in registers {
      let parts = register.split(separator: "|").map(String.init)
      #expect(parts[1] == "1")
      #expect(parts[2] == parts[3])
    }
    #expect(demo.rows("SELECT count(*) FROM case_row") == ["\(count)"])
    #expect(try demo.store.check().findings == [])
  }

  @Test("Only invented people: births in 2035, numbers that add up, phones of nobody")
  func inventedPeople() throws {
    let demo = try DemoOnDisk(applications: 300)
    let numbers = demo.rows("SELECT iin FROM person WHERE iin IS NOT NULL AND iin <> ''")
    #expect(numbers.count > 100)
    for number in numbers {
      let iin = try #require(IIN(number), "\(number)")
      #expect(iin.controlDigitFits)
      #expect(iin.birthDate?.year == 2035)
    }
    let phones = demo.rows("SELECT phone FROM person WHERE phone IS NOT NULL AND phone <> ''")
    #expect(!phones.isEmpty)
    #expect(phones.allSatisfy { $0.hasPrefix("+7700000") })
  }

  @Test("It is marked for ever, and nothing in it happens after now or before the edition")
  func marked() throws {
    let demo = try DemoOnDisk(applications: 300)
    #expect(try demo.store.isDemo())
    #expect(try demo.store.office().isDemo)
    let moments = demo.rows("SELECT min(at), max(at) FROM event WHERE stream = 'case'")
      .flatMap { $0.split(separator: "|").compactMap { Int64($0) } }
    #expect(moments.count == 2)
    #expect(moments[0] >= ("2025-03-14T00:00" as Moment).milliseconds)
    #expect(moments[1] <= Invented.morning.milliseconds)
  }
}
