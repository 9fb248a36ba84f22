import Cases
import Fixtures
import Law
import Notices
import Testing

@Suite("What the form has no blank for stands below it")
struct CoverLineTests {
  private func cover(
    _ form: FormID, of service: Service? = nil, _ way: String = "", mother: PersonFacts? = nil
  ) throws -> String {
    let paper = try #require(
      ServicePaper.all.first {
        $0.form == form && $0.way == way && (service == nil || $0.service == service)
      })
    let source = try paper.source(paper.file(), mother: mother ?? ServicePaper.mother)
    return try Notice.page(form, source).cover.joined(separator: "\n")
  }

  @Test("pmpk.form.3: every paper that the family left is named, and the hour")
  func pmpkAcceptance() throws {
    let paper = try #require(ServicePaper.all.first { $0.form == .pmpkAcceptance })
    let file = try paper.file()
    let cover = try cover(.pmpkAcceptance)
    let rows = file.subject.checklist(by: file.rules).rows.filter(\.state.isThere)
    #expect(rows.count > 1)
    for row in rows { #expect(cover.contains(row.law.rule.title), "\(row.law.rule.title)") }
    #expect(cover.contains("Қабылданған құжаттар: ") && cover.contains("сағат 10:00"))
  }

  @Test(
    "rehab.form.2: the first day of the course with its hour once it is planned, and the papers")
  func rehabAcceptance() throws {
    let early = try cover(.rehabAcceptance)
    #expect(early.contains("Қабылданған құжаттар: ") && !early.contains("Курс басталатын"))
    #expect(
      try cover(.rehabAcceptance, "planned").contains(
        "Курс басталатын күн: 2026 жылғы 7 желтоқсан, 12-кабинет, сағат 9:00\n"))
  }

  private func acceptance(_ way: String, _ value: PolicyValue) throws -> Page {
    let paper = try #require(
      ServicePaper.all.first { $0.form == .rehabAcceptance && $0.way == way })
    let source = try paper.source(paper.file())
    let settings = try #require(PolicySettings().setting(.rehabNoticeDate, to: value))
    return try Notice.page(
      .rehabAcceptance,
      NoticeSource(
        history: source.history, office: source.office, rules: source.rules.under(settings),
        clerk: source.clerk, moment: source.moment, copy: 1))
  }

  private func day(_ page: Page) throws -> String {
    try #require(page.body.first { $0.text.hasPrefix("Күні: ") }).text
  }

  @Test(
    "rehab.form.2: «Күні» is the day of acceptance, or where the office reads it so the day to come"
  )
  func noticeDate() throws {
    let accepted = "Күні: 2026 жылғы 24 қараша"
    #expect(try day(acceptance("", .dayOfAcceptance)) == accepted)
    #expect(try day(acceptance("planned", .dayOfAcceptance)) == accepted)
    #expect(try day(acceptance("planned", .firstDayOfCourse)) == "Күні: 2026 жылғы 7 желтоқсан")
    let early = try acceptance("", .firstDayOfCourse)
    #expect(try day(early) == "Күні: ________________________", "no course is planned yet")
  }

  @Test("rehab.form.2: where «Күні» is the day to come, the day of acceptance stands below")
  func acceptedBelow() throws {
    let line = "Құжаттарды қабылдаған күн: 2026 жылғы 24 қараша"
    #expect(try acceptance("planned", .firstDayOfCourse).cover.contains(line))
    #expect(try !acceptance("planned", .dayOfAcceptance).cover.contains(line))
  }

  @Test(
    "preschool.form.1: for admission the number of the referral marks it, for the queue nothing")
  func referral() throws {
    #expect(
      try cover(.preschoolApplication, of: .preschoolAdmission).contains(
        "Жолдама № 15, 2026 жылғы 30 қарашаға дейін жарамды"))
    #expect(try !cover(.preschoolApplication, of: .preschoolQueue).contains("Жолдама"))
  }

  /// An admission whose every paper that can be demanded is missing or expired.
  private func defective(_ service: Service, expired: Set<DocumentID> = []) throws -> NoticeSource {
    let paper = try #require(
      ServicePaper.all.first {
        $0.service == service
          && ($0.form == .campPackageRefusal || $0.form == .preschoolRefusal && $0.way.isEmpty)
      })
    let file = try paper.file()
    let rows = file.subject.checklist(by: file.rules).rows
    let defects = rows.map { row in
      Defect(
        document: row.law.document,
        kind: expired.contains(row.law.document) ? .expired : .missing, clause: row.law.rule.clause)
    }
    let events = file.events.map { event in
      guard case .notAccepted = event.body else { return event }
      return event.with(.notAccepted(defects))
    }
    return try paper.source(file, events: events)
  }

  @Test("preschool.form.3: what has no line of its own is named below, in the same words")
  func furtherDefects() throws {
    let source = try defective(.preschoolAdmission)
    let page = try Notice.page(.preschoolRefusal, source)
    let titles = source.subject.checklist(by: source.rules).rows.map(\.law.rule.title)
    try #require(titles.count > 3)
    let lines = page.body.flatMap(\.spans).filter { span in
      if case .filled(let name) = span.kind { return name.hasPrefix("missing_document") }
      return false
    }
    #expect(lines.map(\.text) == Array(titles.prefix(3)))
    let rest = titles.dropFirst(3).joined(separator: "; ")
    #expect(page.cover.contains("Ұсынылмаған өзге құжаттар: \(rest)."))
    #expect(try !cover(.preschoolRefusal).contains("өзге құжаттар"), "three have lines")
  }

  @Test("camp.form.3: an expired paper says so behind its name in the words of the note")
  func expired() throws {
    let all = try defective(.camp)
    let first = try #require(all.subject.checklist(by: all.rules).rows.first)
    let source = try defective(.camp, expired: [first.law.document])
    let text = TextPage(try Notice.page(.campPackageRefusal, source), width: 10_000).text
    #expect(text.contains("\(first.law.rule.title) (қолданылу мерзімі өтіп кеткен)"))
  }

  @Test(
    "camp.form.1: without an address its place stays for the pen, the telephone stands behind it")
  func noAddress() throws {
    var mother = ServicePaper.mother
    mother.address = .absent
    mother.phone = "+77000001820"
    let paper = try #require(ServicePaper.all.first { $0.form == .campApplication })
    let page = try Notice.page(.campApplication, paper.source(paper.file(), mother: mother))
    #expect(page.body.contains { $0.text == "____________, +7 700 000 18 20" })
    mother.phone = nil
    let bare = try Notice.page(.campApplication, paper.source(paper.file(), mother: mother))
    #expect(
      bare.body.flatMap(\.spans).contains { $0.kind == .empty("applicant_address_phone") })
  }

  @Test("The two numbers of the call centre never stand on two lines", arguments: 20...60)
  func callCentre(count: Int) throws {
    let name =
      String(repeating: "мектеп ", count: count / 7) + String(repeating: "ұ", count: count % 7)
    let page = Page(
      form: .talon, title: "26-00405",
      body: [PageBlock(style: .line, spans: [Span("мәтін", .fixed)])],
      cover: ["\(name), тел. 8 (700) 000-00-14 · Бірыңғай байланыс орталығы: 8-800-080-7777, 1414"],
      copy: 1, isDemo: false)
    let numbers = "8-800-080-7777, 1414"
    #expect(TextPage(page).lines.contains { $0.text.contains(numbers) })
    let sheet = try PaperLayout(page, fonts: PaperFixture.fonts()).sheets[0]
    #expect(sheet.text.split(separator: "\n").contains { $0.contains(numbers) })
  }
}
