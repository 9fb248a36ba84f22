import Cases
import Fixtures
import Law

/// What happens to an application behind its acceptance, to the last notice: the usual steps of its
/// service, with the day of each and what is recorded.
struct ServiceLife: Sendable {
  struct Taken: Sendable {
    let step: Step
    let record: Record
    /// `nil` for the same visit.
    let day: CivilDate?

    init(_ step: Step, _ record: Record = [:], on day: CivilDate? = nil) {
      self.step = step
      self.record = record
      self.day = day
    }
  }

  let steps: [Taken]
  let end: Stage

  init(_ family: FamilyAtDesk) {
    switch family.service {
    case .home: self.init(Self.home(family.channel), .closed)
    case .pmpk: self.init(Self.pmpk(family.channel), .closed)
    case .rehab: self.init(Self.rehab(family.place), .closed)
    case .camp: self.init(camp: family)
    case .preschoolQueue: self.init(Self.queue, .closed)
    case .preschoolAdmission:
      self.init(
        [
          Taken(
            .signContract,
            [.contractDate: .date("2026-11-25"), .signingMeans: .choice(.digitalSignature)],
            on: "2026-11-25")
        ], .admitted)
    case .special: self.init([], .recorded)
    }
  }

  private init(_ steps: [Taken], _ end: Stage) {
    self.steps = steps
    self.end = end
  }

  private init(camp family: FamilyAtDesk) {
    guard !family.place.isStateCorporation else {
      self.init(Self.campAtStateCorporation, .issued)
      return
    }
    let prepared = Taken(.prepareVoucher, Self.voucher, on: "2026-11-25")
    guard family.channel == .stateCorporation else {
      self.init([prepared, Taken(.deliver, on: "2026-11-26")], .closed)
      return
    }
    let sent = Taken(
      .sendToStateCorporation, [.sentAt: .moment("2026-11-26T09:30")], on: "2026-11-26")
    self.init([prepared, sent], .resultAtStateCorporation)
  }

  private static func home(_ channel: Channel) -> [Taken] {
    let receipt = channel == .walkIn ? [] : [Taken(.deliver)]
    return receipt + [
      Taken(.recordOrder, [.signedOn: .date("2026-11-25")], on: "2026-11-25"),
      Taken(.giveNotice, on: "2026-11-26"),
    ]
  }

  private static func pmpk(_ channel: Channel) -> [Taken] {
    [
      Taken(
        .fixDate,
        [.examinationAt: .moment("2026-12-03T11:00"), .examinationKind: .choice(.first)]),
      Taken(.examine, [.examinedOn: .date("2026-12-03")], on: "2026-12-03"),
      Taken(.prepareConclusion, conclusion, on: "2026-12-04"),
      Taken(.conclude, [.head: .words("Жақсыбаева Р. Т.")]),
      Taken(.enterModule, [.moduleEnteredOn: .date("2026-12-04")]),
      Taken(.deliver, on: "2026-12-07"),
    ]
  }

  private static let conclusion: Record = [
    .conclusion: .words("сөйлеу тілінің жалпы дамымауы"), .programme: .words("жалпы білім беретін"),
    .educationServices: .words("логопед"), .medicalServices: .words("невропатолог"),
    .socialServices: .words("қажет емес"), .validUntil: .date("2027-12-03"),
    .specialists: .words("логопед, психолог"),
  ]

  private static func rehab(_ place: Place) -> [Taken] {
    let course: Record = [
      .courseStart: .date("2026-12-07"), .courseEnd: .date("2027-04-06"),
    ]
    let certificate: FieldID = place == .autismCentre ? .recommendations : .assessment
    return [
      Taken(.planCourse, course), Taken(.startCourse, course, on: "2026-12-07"),
      Taken(
        .endCourse, [.courseEnd: .date("2027-04-06"), .endKind: .choice(.completed)],
        on: "2027-04-06"),
      Taken(.prepareCertificate, [certificate: .words("дағдылары қалыптасты")]),
      Taken(
        .signCertificate,
        [.head: .words("Жақсыбаева Р. Т."), .signedOn: .date("2027-04-06")]),
      Taken(.deliver),
    ]
  }

  private static let voucher: Record = [
    .campName: .words("Балдәурен"), .shiftStart: .date("2026-12-15"),
    .shiftEnd: .date("2026-12-25"), .voucherNumber: .words("77"),
  ]

  private static let campAtStateCorporation = [
    Taken(.handToCourier, [.courierAt: .moment("2026-11-25T09:30")], on: "2026-11-25"),
    Taken(.receiveFromCourier, [.receivedAt: .moment("2026-11-25T10:00")]),
    Taken(
      .receiveResult,
      [.receivedAt: .moment("2026-11-30T09:30"), .result: .choice(.voucher)], on: "2026-11-30"),
    Taken(
      .issue,
      [.identityShown: .choice(.identityDocument), .issuedAt: .moment("2026-12-01T09:30")],
      on: "2026-12-01"),
  ]

  private static let queue = [
    Taken(.vacancyAppears, on: "2026-11-30"),
    Taken(.acceptOffer, [.referralNumber: .words("15")], on: "2026-12-01"),
    Taken(.signContract, [.contractDate: .date("2026-12-04")], on: "2026-12-04"),
  ]
}
