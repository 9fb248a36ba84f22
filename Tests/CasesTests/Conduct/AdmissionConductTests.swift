import Cases
import Fixtures
import Law
import Testing

/// What single clauses on the admission to a preschool ask, on both sides.
@Suite("Admission: what a clause asks, done and left undone")
struct AdmissionConductTests {
  @Test(
    "preschool.rule.22.p5: the papers are taken with a referral in force, the last day included")
  func referral() throws {
    #expect(throws: Never.self) { try AdmissionScenarioTests.arrived(until: "2026-11-24") }
    #expect(throws: Refusal.self) { try AdmissionScenarioTests.arrived(until: "2026-11-23") }
    var record = AdmissionScenarioTests.referral
    record[.referralNumber] = nil
    #expect(throws: Refusal.self) {
      try ServiceInMemory(.preschoolAdmission, at: .preschool, via: .portal, record: record)
    }
  }

  @Test(
    "preschool.rule.22.p6.register: registered on the day it comes, after hours on the next working day"
  )
  func registered() throws {
    let inTime = try AdmissionScenarioTests.arrived()
    #expect(inTime.subject.facts.registered == "2026-11-24")
    #expect(inTime.due == "2026-11-25")
    let evening = try ServiceInMemory(
      .preschoolAdmission, at: .preschool, via: .portal,
      record: AdmissionScenarioTests.referral, received: "2026-11-24T19:00")
    #expect(evening.subject.facts.registered == "2026-11-25")
    #expect(evening.due == "2026-11-26")
  }

  @Test("preschool.rule.22.p7: an incomplete set is refused, and the referral serves another time")
  func incomplete() throws {
    var file = try AdmissionScenarioTests.arrived()
    try file.bringEverything(except: [.vaccinationCard065])
    try file.carryOut(.refuseAcceptance)
    #expect(file.subject.stage == .notAccepted)
    try file.deliver()
    #expect(file.subject.stage == .closed)
    let again = try ServiceInMemory(
      .preschoolAdmission, at: .preschool, via: .portal,
      record: AdmissionScenarioTests.referral, received: "2026-11-30T10:00")
    #expect(again.subject.stage == .checking)
    var whole = try AdmissionScenarioTests.arrived()
    try whole.bringEverything()
    #expect(whole.refusal(of: CaseCommand.refuseAcceptance) == .packageHasNoDefect)
  }

  @Test("preschool.rule.22.p10.1: the contract goes out with a full set alone")
  func contract() throws {
    var file = try AdmissionScenarioTests.arrived()
    try file.bringEverything(except: [.vaccinationCard065])
    #expect(
      file.refusal(of: AdmissionScenarioTests.vaccinated) == .papersMissing([.vaccinationCard065]))
    let sent = try AdmissionScenarioTests.contractSent()
    #expect(sent.subject.stage == .contractSent)
    #expect(
      file.refusal(of: .signContract, AdmissionScenarioTests.signed)
        == .notFromStage(.signContract, .checking))
  }

  @Test("preschool.rule.22.p10.2: the contract is signed by one of the means of the clause")
  func means() throws {
    let sent = try AdmissionScenarioTests.contractSent()
    var record = AdmissionScenarioTests.signed
    #expect(sent.refusal(of: .signContract, record) == nil)
    record[.signingMeans] = nil
    #expect(sent.refusal(of: .signContract, record) == .fieldMissing(.signingMeans))
    record[.signingMeans] = .choice(.permanent)
    #expect(sent.refusal(of: .signContract, record) == .fieldOutOfBounds(.signingMeans))
  }

  @Test(
    "preschool.rule.17.2: a place is kept until a day, with its proof, and the child comes back to it"
  )
  func kept() throws {
    var file = try AdmissionScenarioTests.contractSent()
    try file.take(.signContract, AdmissionScenarioTests.signed)
    let leave: Record = [.placeUntil: .date("2027-03-01"), .proof: .words("жолдама")]
    for field in [FieldID.placeUntil, .proof] {
      var record = leave
      record[field] = nil
      #expect(file.refusal(of: .keepPlace, record) == .fieldMissing(field))
    }
    #expect(
      file.refusal(of: .keepPlace, leave.merging([.placeUntil: .date("2026-11-24")]))
        == .fieldOutOfBounds(.placeUntil), "a place is not kept backwards")
    try file.take(.keepPlace, leave)
    #expect(file.subject.stage == .placeKept)
    try file.take(.childReturns, on: "2027-02-01")
    #expect(file.subject.stage == .admitted)
  }
}
