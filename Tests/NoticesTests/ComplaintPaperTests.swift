import Cases
import Fixtures
import Law
import Notices
import Testing

@Suite("Papers about a complaint")
struct ComplaintPaperTests {
  private let head = Invented.supervisor

  private func decided(_ outcome: ComplaintOutcome = .partlySatisfied) throws -> Complaint {
    var file = try ComplaintInMemory()
    try file.carryOut(
      .writeAnswer("39 минут күткеніңіз журнал бойынша расталды.\nЕкінші терезе ашылды."))
    try file.carryOut(.passUp(at: Invented.complaintDay, body: "Сапа департаменті"))
    try file.carryOut(.decide(outcome), by: head)
    return file.subject
  }

  private func page(
    _ subject: Complaint, _ kind: ComplaintPaper.Kind = .answer
  ) throws -> Page {
    try ComplaintPaper(
      subject, office: Invented.office, clerk: Invented.clerk, moment: Invented.morning
    ).page(kind, copy: 1)
  }

  @Test(
    "The answer carries decision and remedy, whatever was decided",
    arguments: ComplaintOutcome.allCases)
  func remedy(outcome: ComplaintOutcome) throws {
    guard outcome != .leftToBody else { return }
    let text = TextPage(try page(try decided(outcome)), width: 10_000).text
    #expect(text.contains("Шешім: шағым"))
    #expect(text.contains("үш ай ішінде"))
    #expect(text.contains("сотқа жүгінуге болады"))
    #expect(text.contains("Сапа департаменті"))
    #expect(text.contains("8-800-080-7777, 1414"))
  }

  @Test("Each line of the answer is a paragraph of its own")
  func paragraphs() throws {
    let answer = try page(try decided()).body.filter { block in
      block.spans.contains { $0.kind == .filled("answer") }
    }
    #expect(
      answer.map(\.text) == [
        "39 минут күткеніңіз журнал бойынша расталды.", "Екінші терезе ашылды.",
      ])
  }

  @Test("Without an answer or a decision nothing is printed")
  func missing() throws {
    var file = try ComplaintInMemory()
    #expect(throws: NoticeProblem.missing(blank: "answer", form: .complaintAnswer)) {
      try page(file.subject)
    }
    try file.carryOut(.writeAnswer("Расталды."))
    #expect(throws: NoticeProblem.missing(blank: "outcome", form: .complaintAnswer)) {
      try page(file.subject)
    }
    #expect(ComplaintPaper.kinds(for: file.subject).isEmpty)
    try file.carryOut(.writeAnswer("Жасырын \u{1b}[31m мәтін"))
    try file.carryOut(.decide(.fullySatisfied), by: head)
    #expect(!TextPage(try page(file.subject)).text.contains("\u{1b}"))
  }

  @Test("The notice of extension gives reason, length and the new last day")
  func extensionNotice() throws {
    var file = try ComplaintInMemory()
    #expect(throws: NoticeProblem.self) { try page(file.subject, .extensionNotice) }
    try file.carryOut(.extend(workingDays: 10, reason: "барып тексеру керек"), by: head)
    let text = TextPage(try page(file.subject, .extensionNotice), width: 10_000).text
    #expect(text.contains("2026 жылғы 17 қарашада тіркелген шағымыңызды"))
    #expect(text.contains("10 жұмыс күніне"))
    #expect(text.contains("Ұзарту себебі: барып тексеру керек"))
    #expect(text.contains("Жауап берудің соңғы күні: 2026 жылғы 8 желтоқсан"))
    #expect(ComplaintPaper.kinds(for: file.subject) == [.extensionNotice])
  }
}
