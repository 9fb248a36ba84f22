import Fixtures
import Law
import Testing

@testable import Cases

@Suite("preschool.rule.2, 10.p1: a family chooses among preschools with a state education order")
struct PreschoolRegisterTests {
  static let listed = [
    ListedPreschool("«Айгөлек» бөбекжайы", hasStateOrder: true),
    ListedPreschool("«Балауса» балабақшасы", hasStateOrder: false),
    ListedPreschool("№ 8 «Айгүл»", hasStateOrder: true),
  ]
  static let register = PreschoolRegister(listed)

  /// A department that has listed these.
  static func office(_ listed: [ListedPreschool] = listed) throws -> Office {
    var office = Invented.office(at: .department)
    let events = try office.decide(.preschools(listed), by: Invented.supervisor)
    for event in events { office.apply(event) }
    return office
  }

  @Test("A name is the registered one in whatever letters and quotation marks it is typed")
  func spelling() {
    for typed in ["Айгөлек бөбекжайы", "«айголек» бобекжайы", "  АЙГӨЛЕК  \"БӨБЕКЖАЙЫ\""] {
      #expect(Self.register.standing(of: typed) == .listed(Self.listed[0]), "\(typed)")
    }
    #expect(Self.register.standing(of: "Айгөлек") == .notListed, "half a name is not the name")
    #expect(Self.register.standing(of: "Айгөлек бөбекжайы 2") == .notListed)
    #expect(PreschoolRegister().standing(of: "Айгөлек") == .unknown)
  }

  @Test("The search finds every word in any spelling, those without an order last")
  func search() {
    #expect(Self.register.found(by: "aigolek").map(\.name) == ["«Айгөлек» бөбекжайы"])
    #expect(Self.register.found(by: "8 айгул").map(\.name) == ["№ 8 «Айгүл»"])
    #expect(Self.register.found(by: "").map(\.hasStateOrder) == [true, true, false])
    #expect(Self.register.found(by: "Құлыншақ") == [])
  }

  private func refusal(_ record: Record) throws -> Refusal? {
    let file = try QueueScenarioTests.queued()
    let now = Circumstances(
      moment: file.moment, clerk: Invented.clerk, desk: "1-терезе", office: try Self.office(),
      rules: file.rules)
    do throws(Refusal) {
      _ = try file.subject.decide(.advance(.changePreschools, record), now)
      return nil
    } catch {
      return error
    }
  }

  @Test("A preschool without an order is refused by its field; one that is not listed is not")
  func order() throws {
    let without: Record = [
      .preschool1: .words("Айгөлек бөбекжайы"), .preschool2: .words("балауса балабақшасы"),
    ]
    #expect(try refusal(without)?.cause == .withoutStateOrder(.preschool2))
    #expect(try refusal(without)?.clauses == ["preschool.rule.2"])
    #expect(try refusal([.preschool1: .words("Айгөлек бөбекжайы")]) == nil)
    #expect(try refusal([.preschool1: .words("Құлыншақ")]) == nil)
  }

  @Test("No place of a preschool without an order is published")
  func place() throws {
    var record = FreePlaceTests.place
    record[.offeredPreschool] = .words("Балауса балабақшасы")
    #expect(throws: Refusal.self) {
      try FreePlace.publish(
        record, in: Self.register, by: Invented.clerk, at: Invented.morning)
    }
    record[.offeredPreschool] = .words("Айгөлек бөбекжайы")
    _ = try FreePlace.publish(
      record, in: Self.register, by: Invented.clerk, at: Invented.morning)
  }

  @Test("A queue has the name of the register, however the families wrote it")
  func names() throws {
    let files = try ["Айголек бобекжайы", "«АЙГӨЛЕК» бөбекжайы"].enumerated().map { index, name in
      try QueueScenarioTests.queued([.preschool1: .words(name)], id: CaseID(Int64(index + 1)))
    }
    let members = files.map { QueueMember($0.subject) }
    let book = PreschoolBook(members, settings: PolicySettings(), register: Self.register)
    #expect(book.keys.map(\.preschool) == ["«Айгөлек» бөбекжайы"])
    #expect(book.keys.map { book.count(in: $0) } == [2])
  }
}

@Suite("The register of preschools is the office's own")
struct PreschoolListingTests {
  @Test("Who supervises lists them, in an office that has queues")
  func roles() throws {
    let choice = OfficeChoice.preschools(PreschoolRegisterTests.listed)
    let department = Invented.office(at: .department)
    #expect(throws: OfficeChoice.Refusal.notAllowed) {
      try department.decide(choice, by: Invented.clerk)
    }
    #expect(throws: OfficeChoice.Refusal.notHere(.preschoolQueue)) {
      try Invented.office.decide(choice, by: Invented.supervisor)
    }
  }

  @Test("Only what is new is an event; an order that ends changes the line and adds none")
  func news() throws {
    var office = try PreschoolRegisterTests.office()
    #expect(throws: OfficeChoice.Refusal.nothingToChange) {
      try office.decide(.preschools(PreschoolRegisterTests.listed), by: Invented.supervisor)
    }
    let ended = ListedPreschool("«Айгөлек» бөбекжайы", hasStateOrder: false)
    let events = try office.decide(
      .preschools([ended, PreschoolRegisterTests.listed[2]]), by: Invented.supervisor)
    #expect(events == [.preschoolsListed([ended])])
    for event in events { office.apply(event) }
    #expect(office.preschools.preschools.count == 3)
    #expect(office.preschools.standing(of: "айгөлек бөбекжайы") == .listed(ended))
  }
}
