import Cases
import Fixtures
import Law
import Notices
import Screen
import Store
import Testing
import Workbench

@testable import qabyldau

@Suite("The office's own words of a paper, at the screen")
struct TemplateScreenTests {
  static let head = ClerkID("zhaqsybaeva")

  private func atTemplates(
    by clerk: ClerkID = head, size: Size = Size(width: 80, height: 24)
  ) throws -> ClerkAtDesk {
    let desk = try ClerkAtDesk(size: size, clerk: clerk)
    try desk.type("<F2>templates<Enter>")
    #expect(desk.model.context == .templates, "\(desk.screen)")
    return desk
  }

  private func own(_ desk: ClerkAtDesk) -> String? { desk.model.office.templates[.talon] }

  @Test("Seen, changed in the editor, seen as a page, saved with F8 and never before")
  func saved() throws {
    let desk = try atTemplates()
    #expect(desk.sees("ТАЛОН № ‹нөмірі›"), "\(desk.screen)")
    desk.editor = { .text($0 + "\nСұрақтар: {org_phone}\n") }
    try desk.type("<Enter>")
    #expect(own(desk) == nil)
    #expect(desk.sees("Заң талап ететін бөліктің бәрі бар"))
    #expect(desk.sees("сақталмаған"))
    try desk.type("<PgDn><PgDn><PgDn><PgDn>")
    #expect(desk.sees("Сұрақтар: ‹ұйым телефоны›"), "\(desk.screen)")
    try desk.type("<F8>")
    #expect(own(desk) == FormCatalogue.template(.talon).text + "\nСұрақтар: {org_phone}")
    #expect(desk.sees("ұйым мәтіні сақталды"))
    #expect(desk.sees("Жақсыбаева Р. Т."))
  }

  @Test(
    "What the law wants and is missing, and blanks that nobody knows, are named; nothing is saved")
  func refused() throws {
    let desk = try atTemplates()
    desk.editor = {
      .text($0.replacing("{clerk_post}", with: "").replacing("{due}", with: "{mood}"))
    }
    try desk.type("<Enter>")
    #expect(desk.sees("белгісіз орын: {mood}"), "\(desk.screen)")
    #expect(desk.sees("{clerk_post}"))
    #expect(desk.sees("ӘРПК 64-"))
    try desk.type("<F8>")
    #expect(desk.sees("Сақталмады: 2 кемшілік бар"))
    #expect(own(desk) == nil)
    desk.editor = { .text($0.replacing("{mood}", with: "{due}") + "\n{clerk_post}") }
    try desk.type("<Enter><F8>")
    #expect(own(desk)?.hasSuffix("{clerk_post}") == true, "the changed text was gone on with")
  }

  @Test("A refusal must keep ground, act, and the remedy with its term and address")
  func refusal() throws {
    let desk = try atTemplates()
    try desk.type("<Down>")
    #expect(desk.sees("Құжаттарды қабылдамау туралы хабарлама"))
    desk.editor = { text in
      .text(
        ["act", "ground", "remedy_term", "remedy_address"].reduce(text) {
          $0.replacing("{\($1)}", with: "…")
        })
    }
    try desk.type("<Enter>")
    for part in ["{act}", "{ground}", "{remedy_term}", "{remedy_address}"] {
      #expect(desk.sees(part), "\(part)\n\(desk.screen)")
    }
  }

  @Test("Leaving the screen loses nothing; Del drops the change after a question")
  func left() throws {
    let desk = try atTemplates()
    desk.editor = { .text($0 + "\nСұрақтар: {org_phone}") }
    try desk.type("<Enter><Esc>")
    #expect(desk.model.context == .inbox)
    try desk.type("<F2>templates<Enter>")
    #expect(desk.sees("сақталмаған"))
    try desk.type("<Del><Enter>")
    #expect(desk.model.templateDraft != nil, "Enter is the safe answer")
    try desk.type("<Del><F8>")
    #expect(desk.model.templateDraft == nil)
    #expect(own(desk) == nil)
  }

  @Test("The program's words come back after a question, and the history keeps the office's")
  func reset() throws {
    let desk = try atTemplates()
    desk.editor = { .text($0 + "\nСұрақтар: {org_phone}") }
    try desk.type("<Enter><F8><Del>")
    #expect(desk.sees("бағдарлама мәтіні қайтарылады"))
    try desk.type("<F8>")
    #expect(own(desk) == nil)
    try desk.type("<Tab>")
    #expect(desk.sees("бағдарламадікі"))
    let records = try #require(try desk.store?.templateRecords())
    #expect(records.map(\.form) == [.talon, .talon])
    #expect(records.map { $0.text == nil } == [false, true])
    #expect(records.allSatisfy { $0.signature.clerk == Self.head })
    try desk.type("<End>")
    #expect(desk.sees("бұрын өзгермеген"), "\(desk.screen)")
  }

  @Test("Who does not answer for the office reads and changes nothing")
  func notAllowed() throws {
    let desk = try atTemplates(by: ClerkID("akhmetov"))
    desk.editor = { _ in .text("{number}") }
    for key in ["<Enter>", "<Del>"] {
      try desk.type(key)
      #expect(desk.sees("басшы мен әкімші ғана"), "\(key)")
    }
    #expect(desk.model.templateDraft == nil)
  }

  @Test("Without an editor the screen says how to name one; an empty file changes nothing")
  func noEditor() throws {
    let desk = try atTemplates()
    desk.editor = { _ in .missing }
    try desk.type("<Enter>")
    #expect(desk.sees("EDITOR"))
    for text in ["", "\n\n"] {
      desk.editor = { _ in .text(text) }
      try desk.type("<Enter>")
      #expect(desk.model.templateDraft == nil)
    }
    desk.editor = { .text($0 + "\n") }
    try desk.type("<Enter><F8>")
    #expect(desk.sees("Мәтін өзгерген жоқ"))
  }

  @Test("Every replaceable paper is in the list, and each has a page")
  func every() throws {
    let desk = try atTemplates()
    for form in TemplateCheck.replaceable {
      #expect(
        TemplatePreview.page(
          form, FormCatalogue.template(form).text, on: "2026-11-24", isDemo: false, name: { $0 })
          != nil, "\(form)")
      #expect(form.nature.words == .free)
    }
    try desk.type("<End>")
    #expect(desk.sees("\(TemplateCheck.replaceable.count)/\(TemplateCheck.replaceable.count)"))
  }

  @Test("F1 shows what the act asks of the paper")
  func why() throws {
    let desk = try atTemplates()
    for _ in 0..<TemplateCheck.replaceable.count {
      try desk.type("<F1>")
      #expect(desk.model.context == .why, "\(desk.screen)")
      try desk.type("<Esc><Down>")
    }
  }

  @Test(
    "The screen as it was looked at",
    arguments: [
      Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 40, height: 10),
    ])
  func golden(size: Size) throws {
    let desk = try atTemplates(size: size)
    let name = "\(size.width)x\(size.height)"
    #expect(Golden().difference(desk.screen, "templates.\(name)") == nil)
    desk.editor = {
      .text($0.replacing("{clerk_post}", with: "").replacing("{due}", with: "{mood}"))
    }
    try desk.type("<Enter>")
    #expect(Golden().difference(desk.screen, "templates-faulty.\(name)") == nil)
    desk.editor = { .text($0.replacing("{mood}", with: "{due}") + "\n{clerk_post}") }
    try desk.type("<Enter>")
    #expect(Golden().difference(desk.screen, "templates-changed.\(name)") == nil)
    try desk.type("<F8><Tab>")
    #expect(Golden().difference(desk.screen, "templates-history.\(name)") == nil)
  }
}
