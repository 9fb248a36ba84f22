import Cases
import Fixtures
import Law
import Store
import Testing

@testable import Workbench
@testable import qabyldau

/// A child without planned vaccinations at the desk of a preschool (`preschool.rule.28.3`).
@Suite("The tenth of a group at the desk of a preschool")
struct ThresholdAtDeskTests {
  /// The ground is stated with the figures of a group; nothing is decided before F8.
  private func stated(
    children: Int, unvaccinated: Int, isSpecial: Bool = false, isVaccinated: Bool = false
  ) throws -> CaseByKeys {
    let scenario = KeyScenario.all.first { $0.family.service == .preschoolAdmission }
    let file = try CaseByKeys(try #require(scenario).family)
    try file.comeToDecision()
    let figures: Record = [
      .childVaccinated: .answer(isVaccinated), .groupChildren: .number(children),
      .groupUnvaccinated: .number(unvaccinated), .specialGroup: .answer(isSpecial),
    ]
    try file.state(.immunityThreshold, Record.ground(.immunityThreshold).merging(figures))
    return file
  }

  /// The screen as one line, so that words are found wherever it breaks them.
  private func words(_ file: CaseByKeys) -> String {
    file.desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("In a special group the supervisor at the desk is warned, and decides")
  func special() throws {
    let file = try stated(children: 20, unvaccinated: 3, isSpecial: true)
    #expect(file.desk.model.clerk.role.supervises)
    #expect(words(file).contains("Топ арнайы: шек оған қатысты болмауы мүмкін."))
    try file.press("F8")
    let group = ImmunityThreshold(children: 20, unvaccinated: 3, isSpecialGroup: true)
    #expect(try file.subject().record.threshold == group)
  }

  @Test("Where the two counts decide differently both are shown before the refusal is signed")
  func twoCounts() throws {
    let file = try stated(children: 20, unvaccinated: 2)
    #expect(words(file).contains("(2+1)/(20+1) = 14,29 %; 2/20 = 10,00 %"))
    try file.press("F8")
    #expect(try file.subject().stage == .refused)
  }

  @Test(
    "Below the tenth, and for a vaccinated child, nothing is refused, and the figures say why",
    arguments: [
      (1, false, "(1+1)/(20+1) = 9,52 % — 10 %-дан аспайды"),
      (5, true, "Егілген балаға бұл негіз болмайды"),
    ])
  func notCrossed(unvaccinated: Int, isVaccinated: Bool, message: String) throws {
    let file = try stated(children: 20, unvaccinated: unvaccinated, isVaccinated: isVaccinated)
    try file.press("F8")
    #expect(try file.desk.store?.subject(CaseID(1)) == nil)
    #expect(words(file).contains(message))
  }

  /// Accepted with the figures of a group that the child without vaccinations would join.
  private func accepting(
    _ children: Int, _ unvaccinated: Int, isSpecial: Bool = false
  ) throws -> CaseByKeys {
    let scenario = KeyScenario.all.first { $0.family.service == .preschoolAdmission }
    var family = try #require(scenario).family
    family.vaccinations = [
      .childVaccinated: .answer(false), .groupChildren: .number(children),
      .groupUnvaccinated: .number(unvaccinated), .specialGroup: .answer(isSpecial),
    ]
    let file = try CaseByKeys(family)
    try file.comeToDecision()
    try file.tryToDecide(.accept)
    return file
  }

  @Test("Admitted below the tenth: the count stands on the screen before Enter admits")
  func admitted() throws {
    let file = try accepting(20, 1)
    #expect(words(file).contains("(1+1)/(20+1) = 9,52 % — 10 %-дан аспайды"))
    #expect(try file.desk.store?.subject(CaseID(1)) == nil)
    try file.press("Enter")
    #expect(try file.subject().stage == .contractSent)
    #expect(try file.subject().record.threshold == ImmunityThreshold(children: 20, unvaccinated: 1))
  }

  @Test("Not admitted above it, and the figures are kept for another look and for the refusal")
  func notAdmitted() throws {
    let file = try accepting(20, 3)
    #expect(words(file).contains("(3+1)/(20+1) = 19,05 % — 10 %-дан асады: бала қабылданбайды"))
    try file.press("Enter")
    #expect(try file.desk.store?.subject(CaseID(1)) == nil)
    let form = try #require(file.desk.model.formLayer)
    #expect(form.record.threshold == ImmunityThreshold(children: 20, unvaccinated: 3))
    try file.press("Esc")
    try file.state(.immunityThreshold, Record.ground(.immunityThreshold))
    try file.press("F8")
    #expect(try file.subject().stage == .refused, "\(file.desk.screen)")
    #expect(try file.subject().record.threshold == ImmunityThreshold(children: 20, unvaccinated: 3))
  }

  @Test("Where the two counts differ the supervisor sees both and decides")
  func admittedBySupervisor() throws {
    let file = try accepting(20, 2)
    #expect(words(file).contains("(2+1)/(20+1) = 14,29 %; 2/20 = 10,00 %"))
    try file.press("Enter")
    #expect(try file.subject().stage == .contractSent)
  }

  @Test("Over the tenth by both counts there is nothing to warn of, and the child is refused")
  func crossed() throws {
    let file = try stated(children: 20, unvaccinated: 3)
    #expect(!words(file).contains("Екі есеп екі түрлі"))
    try file.press("F8")
    let subject = try file.subject()
    #expect(subject.stage == .refused)
    #expect(subject.record.threshold == ImmunityThreshold(children: 20, unvaccinated: 3))
  }
}
