import Cases
import Fixtures
import Law
import Testing

extension AdmissionScenarioTests {
  /// What a clerk and a supervisor are told when they accept; `nil` for nothing.
  private enum Told { case nothing, supervisorSigns, crossed }

  private static let groups: [(children: Int, unvaccinated: Int, isSpecial: Bool, told: Told)] = [
    (20, 1, false, .nothing), (29, 2, false, .nothing), (28, 2, false, .supervisorSigns),
    (9, 0, false, .nothing), (8, 0, false, .supervisorSigns), (20, 2, false, .supervisorSigns),
    (20, 3, false, .crossed), (0, 0, false, .supervisorSigns), (20, 1, true, .nothing),
    (20, 3, true, .supervisorSigns),
  ]

  @Test(
    "preschool.rule.28.3: a child without vaccinations is admitted up to the tenth of its group")
  func admittedUpToTheTenth() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    for line in Self.groups {
      let figures = Self.figures(
        children: line.children, unvaccinated: line.unvaccinated, isSpecial: line.isSpecial)
      let group = try #require(figures.threshold)
      let command = CaseCommand.advance(.accept, figures)
      let crossed = Refusal.Cause.threshold(.crossed(group, .withTheChild))
      let warnings = group.warnings(childIsVaccinated: false)
      let clerk = file.refusal(of: command)
      let supervisor = file.refusal(of: command, by: Invented.supervisor)
      switch line.told {
      case .nothing: #expect(clerk == nil && supervisor == nil, "\(line)")
      case .supervisorSigns:
        #expect(clerk == .threshold(.supervisorSigns(group, warnings)), "\(line)")
        #expect(supervisor == nil, "\(line)")
      case .crossed: #expect(clerk == crossed && supervisor == crossed, "\(line)")
      }
    }
    let figures = Self.figures(children: 29, unvaccinated: 2)
    try file.take(.accept, figures)
    #expect(file.subject.stage == .contractSent)
    #expect(file.subject.record.threshold == ImmunityThreshold(children: 29, unvaccinated: 2))
  }

  @Test("Nobody is admitted before the question is answered, nor on figures that cannot be")
  func asked() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    #expect(file.refusal(of: .accept) == .fieldMissing(.childVaccinated))
    #expect(
      file.refusal(of: .accept, [.childVaccinated: .answer(false)])
        == .fieldMissing(.groupChildren))
    let more = Self.figures(children: 20, unvaccinated: 21)
    #expect(file.refusal(of: .accept, more) == .fieldOutOfBounds(.groupUnvaccinated))
    let refusing = Record.ground(.immunityThreshold).merging(more)
    #expect(file.refusal(of: .refuse, refusing) == .fieldOutOfBounds(.groupUnvaccinated))
    let offer = file.subject.offers(file.circumstances()).first { $0.step == .accept }
    #expect(offer?.isAllowed == true, "it is asked for with the step")
    #expect(file.refusal(of: Self.vaccinated) == nil)
  }

  @Test(
    "The ground of the tenth holds only where the figures say so; where the readings differ a supervisor signs",
    arguments: [
      (18, 1, true, true), (19, 1, false, false), (20, 1, false, false), (29, 2, false, false),
      (28, 2, true, true), (20, 3, true, false),
    ])
  func threshold(
    children: Int, unvaccinated: Int, isGround: Bool, needsSupervisor: Bool
  ) throws {
    var file = try Self.arrived()
    try file.bringEverything()
    let figures = Self.figures(children: children, unvaccinated: unvaccinated)
    let command = CaseCommand.advance(
      .refuse, Record.ground(.immunityThreshold).merging(figures))
    let group = ImmunityThreshold(children: children, unvaccinated: unvaccinated)
    let notCrossed = Refusal.Cause.threshold(.notCrossed(group, .withTheChild))
    #expect(file.refusal(of: command, by: Invented.supervisor) == (isGround ? nil : notCrossed))
    let signs = Refusal.Cause.threshold(.supervisorSigns(group, [.readingsDiffer]))
    #expect((file.refusal(of: command) == signs) == needsSupervisor)
  }

  @Test("The ground of the tenth asks for the group's figures, and keeps out no vaccinated child")
  func thresholdFigures() throws {
    var file = try Self.arrived()
    try file.bringEverything()
    let figures = Self.figures(children: 20, unvaccinated: 3)
    let record = Record.ground(.immunityThreshold).merging(figures)
    for field in figures.values.keys {
      var lacking = record
      lacking[field] = nil
      #expect(file.refusal(of: .refuse, lacking) == .fieldMissing(field))
    }
    let bare = StatedGround(ground: .immunityThreshold, facts: "екпе жоқ")
    #expect(
      file.refusal(of: CaseCommand.refuse(bare)) == .fieldMissing(.groupChildren),
      "nor is it stated without them")
    var vaccinated = record
    vaccinated[.childVaccinated] = .answer(true)
    #expect(file.refusal(of: .refuse, vaccinated) == .threshold(.childIsVaccinated))
    #expect(file.refusal(of: .refuse, record) == nil)
  }

  @Test(
    "In a special group a supervisor decides, whatever the figures; below the tenth nobody refuses",
    arguments: [(20, 3, true), (20, 1, false)])
  func specialGroup(children: Int, unvaccinated: Int, isGround: Bool) throws {
    var file = try Self.arrived()
    try file.bringEverything()
    let record = Record.ground(.immunityThreshold).merging(
      Self.figures(children: children, unvaccinated: unvaccinated, isSpecial: true))
    let group = ImmunityThreshold(
      children: children, unvaccinated: unvaccinated, isSpecialGroup: true)
    let command = CaseCommand.advance(.refuse, record)
    let notCrossed = Refusal.Cause.threshold(.notCrossed(group, .withTheChild))
    #expect(file.refusal(of: command, by: Invented.supervisor) == (isGround ? nil : notCrossed))
    let signs = Refusal.Cause.threshold(.supervisorSigns(group, [.specialGroup]))
    #expect(file.refusal(of: command) == (isGround ? signs : notCrossed))
    guard isGround else { return }
    try file.take(.refuse, record, by: Invented.supervisor)
    #expect(file.subject.record.threshold == group, "the figures stay with the refusal")
  }
}
