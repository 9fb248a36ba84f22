import Law
import Notices
import Testing

@Suite("The tenth of a group in the notice of a refusal")
struct ThresholdSentenceTests {
  static let lead =
    "Топтағы бала саны — 20, оның ішінде жоспарлы профилактикалық екпе алмағаны — "

  private func text(
    _ unvaccinated: Int, special: Bool = false, _ reading: ImmunityThreshold.Share = .withTheChild
  ) -> String {
    ThresholdSentence.kazakh(
      ImmunityThreshold(children: 20, unvaccinated: unvaccinated, isSpecialGroup: special), reading)
  }

  @Test("The figures of the group stand there with the sum, by the reading of the office")
  func figures() {
    #expect(
      text(3) == Self.lead + "3. Бала қабылданса, үлесі: (3+1)/(20+1) = 19,05 %, шегі — 10 %.")
    #expect(
      text(3, .beforeAdmission)
        == Self.lead + "3. Қазіргі үлесі: 3/20 = 15,00 %, шегі — 10 %.")
  }

  @Test("Where the two counts decide differently both stand there, and that a supervisor decided")
  func bothCounts() {
    for reading in ImmunityThreshold.Share.allCases {
      #expect(
        text(2, reading)
          == Self.lead + "2. Бала қабылданса, үлесі: (2+1)/(20+1) = 14,29 %, шегі — 10 %. "
          + "Қазіргі үлесі: 2/20 = 10,00 %, шегі — 10 %. "
          + "Шешімді басшы қабылдады.")
    }
  }

  @Test("A special group is named, with who decided")
  func special() {
    #expect(text(3, special: true).hasSuffix("Топтың түрі — арнайы. Шешімді басшы қабылдады."))
    #expect(!text(3).contains("арнайы"))
  }

  @Test(
    "The sum is rounded half up, two places behind the comma",
    arguments: [
      (20, 1, "(1+1)/(20+1) = 9,52 %"), (19, 1, "(1+1)/(19+1) = 10,00 %"),
      (8, 0, "(0+1)/(8+1) = 11,11 %"), (99, 0, "(0+1)/(99+1) = 1,00 %"),
      (0, 0, "(0+1)/(0+1) = 100,00 %"),
    ])
  func arithmetic(children: Int, unvaccinated: Int, sum: String) {
    let group = ImmunityThreshold(children: children, unvaccinated: unvaccinated)
    #expect(group.arithmetic(.withTheChild) == sum)
    #expect(
      ImmunityThreshold(children: 0, unvaccinated: 0).arithmetic(.beforeAdmission) == "0/0 = 0,00 %"
    )
  }
}
