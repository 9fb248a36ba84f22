import Cases
import Fixtures
import Law
import Testing

@Suite("A result that did not reach the family")
struct FailedDeliveryTests {
  private func accepted(_ channel: Channel = .walkIn) throws -> CaseInMemory {
    var file = try CaseInMemory.withCompletePackage(channel)
    try file.carryOut(.accept)
    return file
  }

  @Test("It is kept with its way, moment and reason, and cleared by the delivery that reached it")
  func cleared() throws {
    var file = try accepted()
    try file.carryOut(.failDelivery(reason: "отбасы келмеді"), at: "2026-11-25T10:00")
    #expect(
      file.subject.failedDelivery
        == FailedDelivery(delivery: .paper, at: "2026-11-25T10:00", reason: "отбасы келмеді"))
    #expect(file.subject.stage == .accepted, "the result is still due")
    try file.carryOut(.failDelivery(reason: "есік жабық"), at: "2026-11-26T10:00")
    #expect(file.subject.failedDelivery?.at == "2026-11-26T10:00", "the last attempt counts")
    try file.carryOut(
      .deliver(DeliveryRecord(delivery: .paper, at: "2026-11-27T10:00")), at: "2026-11-27T10:00")
    #expect(file.subject.failedDelivery == nil)
    #expect(Case(id: CaseID(1), events: file.events) == file.subject)
  }

  @Test("The way is that of the channel")
  func way() throws {
    var file = try accepted(.portal)
    try file.carryOut(.failDelivery(reason: "портал жұмыс істемеді"))
    #expect(file.subject.failedDelivery?.delivery == .personalCabinet)
  }

  @Test("The notice behind the order can fail as well, and is cleared with it")
  func notice() throws {
    var file = try accepted()
    try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    try file.carryOut(
      .recordOrder(OrderRecord(number: "4", date: Invented.morning.date, visit: "ертең")))
    try file.carryOut(.failDelivery(reason: "мекенжайында жоқ"))
    #expect(file.subject.failedDelivery != nil)
    try file.carryOut(.giveNotice(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    #expect(file.subject.failedDelivery == nil)
  }

  @Test("Nothing fails to arrive before it is due, nor without a reason")
  func refused() throws {
    var file = try CaseInMemory.withCompletePackage()
    #expect(throws: Refusal(.notFromStage(.deliver, .checking))) {
      try file.carryOut(.failDelivery(reason: "келмеді"))
    }
    try file.carryOut(.accept)
    #expect(throws: Refusal(.missingText)) { try file.carryOut(.failDelivery(reason: "")) }
    try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    #expect(throws: Refusal(.notFromStage(.deliver, .awaitingOrder))) {
      try file.carryOut(.failDelivery(reason: "келмеді"))
    }
  }
}
