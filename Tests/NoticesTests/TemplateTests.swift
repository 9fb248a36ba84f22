import Cases
import Fixtures
import Law
import Notices
import Testing

@Suite("An office's own words of a paper")
struct TemplateTests {
  private static let replaceable = TemplateCheck.replaceable

  @Test("The program's own words have all that the law wants", arguments: replaceable)
  func standard(form: FormID) {
    #expect(TemplateCheck.problems(form, FormCatalogue.template(form).text).isEmpty)
    #expect(!LegalPart.needed(by: form).isEmpty)
  }

  @Test("Each missing legal part is named, with the act that wants it", arguments: replaceable)
  func missing(form: FormID) {
    let text = FormCatalogue.template(form).text
    for part in LegalPart.needed(by: form) {
      let without = Self.without(part.blank, text)
      #expect(TemplateCheck.problems(form, without) == [.missingPart(part)], "\(part.blank)")
    }
  }

  /// The text with dots for a blank, in whatever shape it stands.
  private static func without(_ blank: String, _ text: String) -> String {
    ([""] + BlankShape.allCases.map { ":" + $0.rawValue }).reduce(text) { text, shape in
      text.replacing("{\(blank)\(shape)}", with: "…")
    }
  }

  @Test("A refusal needs its ground, its act, and a remedy with term and address")
  func refusal() {
    let needed = Set(LegalPart.needed(by: .rehabRefusal).map(\.blank))
    #expect(needed.isSuperset(of: ["ground", "act", "remedy_term", "remedy_address"]))
    let needed2 = Set(LegalPart.needed(by: .packageRefusal).map(\.blank))
    #expect(needed2.isSuperset(of: ["ground", "act", "remedy_term", "remedy_address"]))
  }

  @Test("An unknown blank, an unknown shape and an open bracket are named")
  func unknown() {
    let text = FormCatalogue.template(.talon).text
    #expect(
      TemplateCheck.problems(.talon, text + "\n{mood}") == [.unknownBlank("mood")])
    #expect(
      TemplateCheck.problems(.talon, text + "\n{date:soon}") == [.unknownShape("date:soon")])
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    #expect(TemplateCheck.problems(.talon, text + "\n{due") == [.brokenBlank(line: line)])
    #expect(TemplateCheck.problems(.talon, text + "\nа\u{1B}б") == [.unprintable(line: line)])
    #expect(TemplateCheck.problems(.talon, "Сәлем") == [.empty])
  }

  @Test("A date's shape around a text is named before any case is printed with it")
  func notDate() {
    let text = FormCatalogue.template(.talon).text
    #expect(
      TemplateCheck.problems(.talon, text + "\n{clerk_name:short}") == [.notDate("clerk_name")])
    #expect(TemplateCheck.problems(.talon, text + "\n{due:until}") == [.notDate("due")])
    #expect(TemplateCheck.problems(.talon, text + "\n{registered:of}").isEmpty)
    #expect(TemplateCheck.problems(.talon, text + "\n{clerk_name:pen}").isEmpty)
  }

  @Test(
    "What is called a date holds one on every form, and nothing else does", arguments: replaceable)
  func dates(form: FormID) {
    for blank in FormCatalogue.template(form).blanks where blank != "due" {
      let isDate = if case .date = FormSamples.ordinary(form)[blank] { true } else { false }
      #expect(isDate == TemplateCheck.dates.contains(blank), "\(blank)")
    }
  }

  @Test("The words of an act are not replaced")
  func annex() {
    let text = FormCatalogue.template(.homeRefusal).text
    #expect(TemplateCheck.problems(.homeRefusal, text) == [.notReplaceable(.homeRefusal)])
    #expect(TemplateCheck.problems(.pmpkReminder, text) == [.notReplaceable(.pmpkReminder)])
  }

  @Test("A paper is given in the words of the office, and in the program's again after a reset")
  func used() throws {
    let own = FormCatalogue.template(.homeReceipt).text + "\nСұрақтар бойынша: {org_phone}"
    #expect(TemplateCheck.problems(.homeReceipt, own).isEmpty)
    var office = Invented.office
    for event in try office.decide(.template(.homeReceipt, own), by: Invented.supervisor) {
      office.apply(event)
    }
    let accepted = try NoticeFixture.accepted()
    let words = { (office: Office) in
      TextPage(
        try Notice.page(.homeReceipt, NoticeFixture.source(accepted, office: office))
      ).text
    }
    #expect(try words(office).contains("Сұрақтар бойынша: 8 (700) 000-00-14"))
    for event in try office.decide(.standardTemplate(.homeReceipt), by: Invented.supervisor) {
      office.apply(event)
    }
    #expect(try !words(office).contains("Сұрақтар бойынша"))
  }

  @Test("Only who answers for the office settles its words, and nothing is recorded twice")
  func allowed() throws {
    let office = Invented.office
    #expect(throws: OfficeChoice.Refusal.notAllowed) {
      try office.decide(.template(.talon, "{number}"), by: Invented.clerk)
    }
    #expect(throws: OfficeChoice.Refusal.nothingToChange) {
      try office.decide(.standardTemplate(.talon), by: Invented.supervisor)
    }
  }
}
