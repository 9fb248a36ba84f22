import Cases
import Fixtures
import Law
import Testing

@Suite("Records that may be one child")
struct TwinTests {
  private func name(_ text: String) throws -> FullName { try #require(FullName(text)) }

  @Test(
    "Near names: another spelling, order, alphabet, up to two letters; the patronymic does not count",
    arguments: [
      ("Сейітқали Әлия Қайратқызы", "Сейткали Алия", true),
      ("Сейітқали Әлия", "Әлия Сейітқали", true), ("Сейітқали Әлия", "Seitqali Aliya", true),
      ("Оспан Әлихан", "Оспан Әлихаан", true), ("Оспан Әлихан", "Оспан Әлибек", false),
      ("Оспан Әлихан", "Осман Алихан", true), ("Оспан Әли", "Оспанов Әли", true),
      ("Оспан Әли", "Оспанова Әлия", false), ("Оспан Әлихан", "Сейітқали Жанар", false),
      ("Оспан Айя", "Оспан Ая", true),
    ])
  func near(left: String, right: String, isNear: Bool) throws {
    #expect(NameLikeness.isNear(try name(left), try name(right)) == isNear, "\(left) \(right)")
    #expect(NameLikeness.isNear(try name(right), try name(left)) == isNear)
  }

  private let known = Person(
    id: PersonID(7),
    facts: PersonFacts(
      name: FullName(surname: "Сейітқали", given: "Әлия"), iin: "350101600010",
      birthDate: "2018-01-01"))

  private func query(
    iin: String? = nil, name: String = "Сейткали Алия", birth: CivilDate? = "2018-01-01",
    except: PersonID? = nil
  ) -> TwinQuery {
    TwinQuery(iin: iin, name: FullName(name), birthDate: birth, except: except)
  }

  @Test("The same number is alike whatever the name; else the same birth date and a near name")
  func likeness() {
    #expect(query(iin: "350101600010", name: "Басқа Бала", birth: nil).likeness(known) == .number)
    #expect(query().likeness(known) == .name)
    #expect(query(birth: "2018-01-02").likeness(known) == nil)
    #expect(query(birth: nil).likeness(known) == nil)
    #expect(query(name: "Басқа Бала").likeness(known) == nil)
    #expect(query(except: PersonID(7)).likeness(known) == nil)
  }

  @Test("A verdict needs two records, a reason and a clerk who may write")
  func judge() throws {
    let clerk = Invented.clerk
    func judge(
      _ left: Int64, _ right: Int64, _ reason: String, by clerk: Clerk
    ) throws(TwinRefusal) -> TwinEvent {
      try Twins.judge(
        PersonID(left), PersonID(right), .same, reason: reason, known: nil, by: clerk)
    }
    #expect(throws: TwinRefusal.samePerson) { try judge(1, 1, "себеп", by: clerk) }
    #expect(throws: TwinRefusal.missingText) { try judge(1, 2, "", by: clerk) }
    #expect(throws: TwinRefusal.readOnlyRole) {
      try judge(1, 2, "себеп", by: Invented.auditor)
    }
    #expect(try judge(2, 1, "себеп", by: clerk) == (try judge(1, 2, "себеп", by: clerk)))
  }
}
