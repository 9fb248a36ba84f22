import Cases
import Fixtures
import Law
import Testing

@testable import Workbench
@testable import qabyldau

/// A child without planned vaccinations at the desk of a preschool (`preschool.rule.28.3`).
@Suite("The tenth of a group at the desk of a preschool")
struct ThresholdAtDeskTests {
  /// The ground is stated with the figures of a group, and F8 pressed.
  private func refused(
    children: Int, unvaccinated: Int, isSpecial: Bool = false, isVaccinated: Bool = false
  ) throws -> CaseByKeys {
    let scenario = KeyScenario.all.first { $0.family.service == .preschoolAdmission }
    let file = try CaseByKeys(try #require(scenario).family)
    try file.comeToDecision()
    let figures: Record = [
      .childVaccinated: .answer(isVaccinated), .groupChildren: .number(children),
      .groupUnvaccinated: .number(unvaccinated), .specialGroup: .answer(isSpecial),
    ]
    try file.refuse(
      .immunityThreshold, Record.ground(.immunityThreshold).merging(figures))
    return file
  }

  /// The screen as one line, so that words are found wherever it breaks them.
  private func words(_ file: CaseByKeys) -> String {
    file.desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("In a special group the clerk is warned, and the decision is left to a supervisor")
  func special() throws {
    let file = try refused(children: 20, unvaccinated: 3, isSpecial: true)
    #expect(try file.subject().stage == .checking)
    #expect(words(file).contains("Топ арнайы: шек оған қатысты болмауы мүмкін."))
    #expect(words(file).contains("Шешімге басшы қол қояды"))
  }

  @Test("Where the two counts decide differently both are shown, and a supervisor signs")
  func twoCounts() throws {
    let file = try refused(children: 20, unvaccinated: 2)
    #expect(try file.subject().stage == .checking)
    #expect(words(file).contains("(2+1)/(20+1) = 14,29 %; 2/20 = 10,00 %"))
  }

  @Test("Below the tenth, and for a vaccinated child, the ground is refused with its figures")
  func notCrossed() throws {
    let file = try refused(children: 20, unvaccinated: 1)
    #expect(try file.subject().stage == .checking)
    #expect(words(file).contains("(1+1)/(20+1) = 9,52 % — 10 %-дан аспайды"))
    let vaccinated = try refused(children: 20, unvaccinated: 5, isVaccinated: true)
    #expect(try vaccinated.subject().stage == .checking)
    #expect(words(vaccinated).contains("Егілген балаға бұл негіз болмайды"))
  }

  @Test("Over the tenth by both counts the clerk refuses, and the figures stay with the refusal")
  func crossed() throws {
    let file = try refused(children: 20, unvaccinated: 3)
    let subject = try file.subject()
    #expect(subject.stage == .refused)
    #expect(subject.record.threshold == ImmunityThreshold(children: 20, unvaccinated: 3))
  }
}
