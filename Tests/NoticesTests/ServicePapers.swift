import Cases
import Fixtures
import Law
import Notices
import Testing

/// A case of each service, led to each of its papers by the steps that a desk takes.
struct ServicePaper: CustomTestStringConvertible, Sendable {
  let service: Service
  let form: FormID
  let file: @Sendable () throws -> ServiceInMemory
  /// Tells two ways to the same paper apart.
  let way: String

  var testDescription: String { name }
  var name: String { "case.\(service.rawValue).\(form.rawValue)\(way.isEmpty ? "" : "." + way)" }

  init(
    _ service: Service, _ form: FormID, _ way: String = "",
    _ file: @escaping @Sendable () throws -> ServiceInMemory
  ) {
    self.service = service
    self.form = form
    self.way = way
    self.file = file
  }

  static let all: [ServicePaper] = home + pmpk + rehab + camp + queue + admission

  func source(
    _ file: ServiceInMemory, events: [Recorded<CaseEvent>]? = nil,
    child: PersonFacts = Self.child, mother: PersonFacts = Self.mother,
    places: Int = 2
  ) throws -> NoticeSource {
    let events = events ?? file.events
    let subject = try #require(Case(id: CaseID(1), events: events))
    return NoticeSource(
      history: CaseHistory(
        subject: subject, events: events, child: Person(id: PersonID(1), facts: child),
        applicant: Person(id: PersonID(2), facts: mother), visit: nil,
        surroundings: Self.surroundings(subject, places)),
      office: Self.office(at: file.place), rules: file.rules, clerk: Invented.colleague,
      moment: file.moment, copy: 1)
  }

  /// The case stands alone in its queues, of which so many are known.
  private static func surroundings(_ subject: Case, _ places: Int) -> CaseHistory.Surroundings {
    var surroundings = CaseHistory.Surroundings()
    let book = PreschoolBook([subject], settings: PolicySettings())
    surroundings.places = Array(book.places(of: subject.id).prefix(places))
    return surroundings
  }

  static let child = PersonFacts(
    name: FullName(surname: "Сейітқали", given: "Әлия", patronymic: "Қайратқызы"),
    iin: "350101600010", birthDate: "2023-05-10", sex: .female)

  static let mother: PersonFacts = {
    var facts = Invented.mother
    facts.phone = "8 (700) 000-00-01"
    facts.iin = "350101500013"
    return facts
  }()

  /// An office of the kind with a name of its own.
  static func office(at place: Place) -> Office {
    var organisation = Invented.organisation
    organisation.place = place
    organisation.name = name(of: place)
    return office(organisation)
  }

  static func office(_ organisation: Organisation) -> Office {
    Office(
      events: [.setUp(OfficeEvent.SetUp(organisation, isDemo: false))]
        + [Invented.clerk, Invented.colleague, Invented.supervisor].map {
          .clerkAdded(OfficeEvent.ClerkAdded($0))
        })
  }

  private static func name(of place: Place) -> String {
    switch place {
    case .school: "№ 14 жалпы орта білім беретін мектеп"
    case .preschool: "№ 5 «Балапан» бөбекжайы"
    case .pmpk: "Алатау психологиялық-медициналық-педагогикалық консультациясы"
    case .rehabilitationCentre: "Алатау оңалту орталығы"
    case .correctionRoom: "Алатау психологиялық-педагогикалық түзеу кабинеті"
    case .autismCentre: "Алатау аутизм орталығы"
    case .department: "Алатау қаласының білім бөлімі"
    case .stateCorporation, .stateCorporationDuty: "Алатау қаласының № 3 бөлімі"
    }
  }

  // MARK: Steps that services share

  static func accepted(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = file
    try file.bringEverything()
    try file.accept()
    return file
  }

  static func notAccepted(
    _ file: ServiceInMemory, without document: DocumentID
  ) throws -> ServiceInMemory {
    var file = file
    try file.bringEverything(except: [document])
    try file.carryOut(.refuseAcceptance)
    return file
  }

  static func preliminary(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = file
    try file.take(.findGround, .ground(.requirementsNotMet, hearing: "2026-11-26T09:10"))
    return file
  }

  static func heard(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = try preliminary(file)
    var hearing = Record.oralHearing(on: "2026-11-26")
    hearing[.hearingParticipants] = .words("Сейітқали Жанар Маратқызы")
    hearing[.hearingMatter] = .words("№ 26-00405 өтініш бойынша алдын ала шешім")
    hearing[.hearingSaid] = .words("өтініш беруші жаңа қорытынды әкелетінін айтты")
    try file.take(.holdHearing, hearing, on: "2026-11-26")
    return file
  }

  static func refusedAfterHearing(_ file: ServiceInMemory) throws -> ServiceInMemory {
    var file = try heard(file)
    try file.take(.refuse, on: "2026-11-27")
    return file
  }
}
