import Cases
import Fixtures
import Law
import Notices

/// A case at a stage and the source its notices are composed from.
enum NoticeFixture {
  static func source(
    _ file: CaseInMemory, child: PersonFacts = Invented.child,
    mother: PersonFacts = Invented.mother,
    office: Office = Invented.office, copy: Int = 1
  ) throws -> NoticeSource {
    NoticeSource(
      history: CaseHistory(
        subject: file.subject, events: file.events, child: Person(id: PersonID(1), facts: child),
        applicant: Person(id: PersonID(2), facts: mother), visit: nil),
      office: office, rules: try Invented.circumstances().rules, clerk: Invented.clerk,
      moment: Invented.morning, copy: copy)
  }

  static func accepted() throws -> CaseInMemory {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(.accept)
    return file
  }

  static func refused(_ ground: StatedGround? = nil) throws -> CaseInMemory {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(
      .refuse(
        ground
          ?? StatedGround(
            ground: .requirementsNotMet, facts: "Қорытындыда үйде оқыту ұсынылмаған",
            act: "№ 223 бұйрық, 3-қосымша, 8-жол")))
    return file
  }

  static func notAccepted() throws -> CaseInMemory {
    var file = try CaseInMemory.withCompletePackage()
    try file.carryOut(
      .mark(PaperMark(document: .medicalCommissionConclusion, state: .expired)))
    try file.carryOut(.refuseAcceptance)
    return file
  }

  static func ordered() throws -> CaseInMemory {
    var file = try accepted()
    try file.carryOut(.deliver(DeliveryRecord(delivery: .paper, at: Invented.morning)))
    try file.carryOut(
      .recordOrder(
        OrderRecord(
          number: "41-н", date: "2026-11-24", visit: "2026 жылғы 25 қарашада сағат 9:00-де")))
    return file
  }

  /// The papers of home schooling, with the case at which each is given.
  static let forms: [FormID] = [
    .talon, .packageRefusal, .homeReceipt, .homeRefusal, .homeAdmission,
  ]

  static func file(for form: FormID) throws -> CaseInMemory {
    switch form {
    case .packageRefusal: try notAccepted()
    case .homeReceipt: try accepted()
    case .homeRefusal: try refused()
    case .homeAdmission: try ordered()
    default: try CaseInMemory()
    }
  }

  static let long = PersonFacts(
    name: FullName(
      surname: "Әбдірахманқызы-Сұлтанғалиева", given: "Нұрсұлтангүлжаһан",
      patronymic: "Мұхаммедқұрманғазықызы"),
    phone: "+77000000001",
    address: .value(
      "Түркістан облысы, Сайрам ауданы, Қарабұлақ ауылдық округі, Бәйдібек Қарашаұлы көшесі, "
        + "128-үй, 2-корпус, 415-пәтер"))
}
