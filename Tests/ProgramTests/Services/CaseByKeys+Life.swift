import Cases
import Fixtures
import Law
import Screen
import Store
import Testing

@testable import Workbench
@testable import qabyldau

extension CaseByKeys {
  /// The usual steps of the service, each on its day; with a step, up to it.
  func live(until last: Step? = nil) throws {
    for taken in ServiceLife(family).steps {
      if taken.step == last { return }
      if let day = taken.day { try wait(until: day) }
      if taken.step == .vacancyAppears {
        try offerPlace()
      } else {
        try take(taken.step, taken.record)
      }
    }
  }

  /// A place is published by its facts; the bulletin says whose turn it is, and one key offers it.
  private func offerPlace() throws {
    try publish()
    guard let line = desk.model.bulletinScreen?.selected else { throw stuck("the bulletin") }
    #expect(line.children.map(\.id) == [CaseID(1)])
    try press("Enter")
    #expect(try subject().stage == .offered)
  }

  /// The place is published, and the bulletin with it is open.
  func publish() throws {
    // The morning after a day that nobody closed asks about that day first.
    if !desk.model.layers.isEmpty { try press("Esc") }
    try press("F2")
    try say("publish")
    try press("Enter")
    try fill(Self.freePlace)
  }

  static let freePlace: Record = [
    .offeredPreschool: .words("Айгөлек"), .organisationType: .choice(.kindergarten),
    .workHours: .choice(.tenAndHalfHours), .studyLanguage: .language(.kazakh),
    .groupType: .choice(.youngerGroup), .groupYear: .number(2023),
    .preschoolKind: .choice(.ordinary), .placeKind: .choice(.permanent),
  ]

  /// Goes on with the papers of a registered application, up to the decision.
  func resumeCheck() throws {
    try openCase()
    for _ in ApplicationScreen.Pane.allCases where desk.model.application?.pane != .deadlines {
      try press("F9")
    }
    try press("Enter")
    if case .choice(let layer) = desk.model.layers.last, case .consent = layer.purpose {
      try answerConsent()
    }
    try bringPapers()
    guard desk.model.context == .decision else { throw stuck("the decision") }
  }

  func explainDelay() throws {
    try openCase()
    try press("F2")
    try say("explain-delay")
    try press("Enter")
    try fill([.reason: .words("маман ауырды")])
  }

  /// A ground is stated where the service decides: at the desk, or once the set is complete.
  func refuseOrFind(_ ground: GroundID) throws {
    guard let rules = RuleBook.newest(family.service) else { return }
    let isHeard = !rules.lifecycle.transitions.filter { $0.step == .findGround }.isEmpty
    var record = Record.ground(ground, hearing: isHeard ? "2026-11-26T11:00" : nil)
    if ground == .immunityThreshold { record = record.merging(Self.tooFewVaccinated) }
    let isAtDesk = rules.lifecycle.steps(from: .checking).contains {
      $0 == .refuse || $0 == .findGround
    }
    if isAtDesk {
      try refuse(ground, record)
      return try handOverPaper()
    }
    try decide(.accept)
    try handOverPaper()
    try take(.findGround, record)
  }

  /// Three of twenty: over a tenth by either reading.
  private static let tooFewVaccinated: Record = [
    .childVaccinated: .answer(false), .specialGroup: .answer(false), .groupChildren: .number(20),
    .groupUnvaccinated: .number(3),
  ]
}

/// The step that comes too late, when, and for whom.
struct LateStep {
  let family: FamilyAtDesk
  let step: Step
  let day: CivilDate
  let record: Record

  init(_ family: FamilyAtDesk) {
    var family = family
    var day: CivilDate = "2026-12-01"
    var step = Step.accept
    var record: Record?
    switch family.service {
    case .home, .special: break
    case .pmpk: step = .fixDate
    case .rehab:
      step = .deliver
      day = "2027-04-12"
    case .camp:
      if family.place.isStateCorporation {
        step = .receiveFromCourier
        record = [.receivedAt: .moment("2026-12-01T09:30")]
      }
    case .preschoolQueue:
      // Only what is checked by a person has a day.
      family.facts[.category] = .category(.military)
      family.facts[.hadPriorityPlace] = .answer(false)
    case .preschoolAdmission: day = "2026-11-26"
    }
    self.family = family
    self.step = step
    self.day = day
    self.record =
      record ?? ServiceLife(family).steps.first { $0.step == step }?.record ?? [:]
  }
}
