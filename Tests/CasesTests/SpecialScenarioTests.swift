import Cases
import Fixtures
import Law
import Testing

@Suite("An application for special education, whose rules are not here")
struct SpecialScenarioTests {
  static let asked: Record = [
    .askedFor: .words("арнайы мектептің 1-сыныбы"), .arrivalMeans: .choice(.byPost),
  ]
  static let handed: Record = [
    .handedTo: .words("№ 3 арнайы мектеп"), .handedOverAt: .moment(Invented.morning),
    .handOverGround: .words("қағидасы сонда белгілі"),
  ]

  private func recorded(
    at place: Place = .school, received: Moment = Invented.morning
  ) throws -> ServiceInMemory {
    try ServiceInMemory(
      .special, at: place, via: place.isStateCorporation ? .stateCorporation : .walkIn,
      record: Self.asked, received: received)
  }

  @Test("It is recorded, handed over to whom, when and on what ground, and closed")
  func life() throws {
    var file = try recorded()
    #expect(file.subject.stage == .recorded)
    try file.take(.handOver, Self.handed)
    #expect(file.subject.stage == .handedOver)
    #expect(file.subject.record.words(.handedTo) == "№ 3 арнайы мектеп")
    try file.take(.closeRecord, [.reason: .words("мектеп қабылдады")])
    #expect(file.subject.stage == .closed)
    #expect(file.subject.stages.map(\.stage) == [.recorded, .handedOver, .closed])
  }

  @Test("No office turns it away, whatever its kind", arguments: Place.allCases)
  func everywhere(place: Place) throws {
    #expect(try recorded(at: place).subject.stage == .recorded)
    #expect(Invented.office(at: place).takesIn(.special))
    #expect(!Invented.office(at: place).services.contains(.special), "it is not given here")
    #expect(Invented.office(at: place).recordedServices == [.special])
  }

  @Test(
    "Its hours are unknown, so the day on which it came is its day, late or on a day off",
    arguments: ["2026-11-24T10:00", "2026-11-24T22:00", "2026-11-28T10:00"] as [Moment])
  func dayOfReceipt(moment: Moment) throws {
    let subject = try recorded(received: moment).subject
    #expect(subject.facts.registered == moment.date)
  }

  @Test("No term runs, none is counted and none can pass")
  func noTerm() throws {
    let file = try recorded()
    let calendar = Invented.office.calendar
    #expect(try file.subject.allTerms(file.rules, calendar: calendar, place: .school).isEmpty)
    #expect(file.subject.dueState(file.rules, calendar: calendar, place: .school) == .none)
    #expect(
      !file.subject.isOverdue(file.rules, calendar: calendar, place: .school, on: "2027-11-24"))
  }

  @Test(
    "To whom, when and on what ground: none may be left out",
    arguments: [FieldID.handedTo, .handedOverAt, .handOverGround])
  func wanting(field: FieldID) throws {
    let file = try recorded()
    var record = Self.handed
    record[field] = nil
    #expect(file.refusal(of: .handOver, record) == .fieldMissing(field))
    #expect(file.refusal(of: .handOver, Self.handed) == nil)
  }

  @Test(
    "What is asked and how it came are recorded with it",
    arguments: [FieldID.askedFor, .arrivalMeans])
  func wantingAtRegistration(field: FieldID) throws {
    var record = Self.asked
    record[field] = nil
    let error = #expect(throws: Refusal.self) {
      try ServiceInMemory(.special, at: .school, record: record)
    }
    #expect(error?.cause == .fieldMissing(field))
    #expect(error?.clauses == ["special.rule.9.1"])
  }

  @Test("It is not handed over in the future, nor closed before it was handed over")
  func order() throws {
    var file = try recorded()
    var later = Self.handed
    later[.handedOverAt] = .moment("2026-11-25T10:00")
    #expect(file.refusal(of: .handOver, later) == .dateInFuture("2026-11-25"))
    #expect(
      file.refusal(of: .closeRecord, [.reason: .words("—")])
        == .notFromStage(.closeRecord, .recorded))
    try file.take(.handOver, Self.handed)
    #expect(file.refusal(of: .handOver, Self.handed) == .notFromStage(.handOver, .handedOver))
  }

  @Test(
    "The family may take it back before and after it was handed over", arguments: [false, true])
  func withdrawn(isHandedOver: Bool) throws {
    var file = try recorded()
    if isHandedOver { try file.take(.handOver, Self.handed) }
    try file.carryOut(.withdraw(reason: "отбасы сұрады"))
    #expect(file.subject.stage == .withdrawn)
  }

  @Test("Nothing of it is accepted, refused or printed")
  func refusesNothing() throws {
    let file = try recorded()
    let steps = file.subject.offers(file.circumstances()).map(\.step)
    #expect(steps == [.handOver, .withdraw, .closeRecord])
    #expect(file.rules.papers.isEmpty)
  }
}
