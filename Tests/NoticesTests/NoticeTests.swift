import Cases
import Fixtures
import Law
import Letters
import Notices
import Testing

@Suite("Notices as the family gets them")
struct NoticePageTests {
  @Test(
    "Long names and addresses break over lines and lose nothing", arguments: NoticeFixture.forms)
  func long(form: FormID) throws {
    let source = try NoticeFixture.source(
      try NoticeFixture.file(for: form), child: NoticeFixture.long, mother: NoticeFixture.long)
    let page = try Notice.page(form, source)
    for width in [80, 60, 40] {
      let lines = TextPage(page, width: width).lines
      #expect(lines.allSatisfy { $0.text.cells <= width })
      let letters = lines.map(\.text).joined().filter { !" ─".contains($0) }
      for word in ["Нұрсұлтангүлжаһан", "Мұхаммедқұрманғазықызы"] {
        #expect(letters.contains(word), "\(word)")
      }
    }
  }

  @Test("A demo's papers are marked for ever")
  func demo() throws {
    let office = Office(
      events: [.setUp(OfficeEvent.SetUp(Invented.organisation, isDemo: true))])
    let source = try NoticeFixture.source(try NoticeFixture.accepted(), office: office)
    #expect(TextPage(try Notice.page(.homeReceipt, source)).text.contains("ЖАРАМСЫЗ ҮЛГІ"))
    let real = try NoticeFixture.source(try NoticeFixture.accepted())
    #expect(!TextPage(try Notice.page(.homeReceipt, real)).text.contains("ЖАРАМСЫЗ"))
  }

  @Test(
    "Number, clerk, copy and contacts stand on every page outside the form",
    arguments: NoticeFixture.forms)
  func cover(form: FormID) throws {
    let source = try NoticeFixture.source(try NoticeFixture.file(for: form), copy: 3)
    let cover = try Notice.page(form, source).cover.joined(separator: "\n")
    for words in [
      "26-00405", "Бекова Г. С.", "3-дана", "2026 жылғы 24 қараша", "8-800-080-7777", "1414",
    ] {
      #expect(cover.contains(words), "\(words)")
    }
  }

  @Test(
    "How and where to complain stands on both refusals and on nothing else",
    arguments: NoticeFixture.forms)
  func remedy(form: FormID) throws {
    let source = try NoticeFixture.source(try NoticeFixture.file(for: form))
    let words = TextPage(try Notice.page(form, source), width: 10_000).text
    let isRefusal = form == .homeRefusal || form == .packageRefusal
    #expect(words.contains("Шағымдану тәртібі") == isRefusal)
    #expect(words.contains("үш ай ішінде") == isRefusal)
    #expect(words.contains("Алатау қ., Бейбітшілік к-сі, 1"))
  }
}

@Suite("Why a package is not accepted, as it is")
struct PackageDefectTests {
  private func words(_ states: [DocumentID: PaperState]) throws -> String {
    var file = try CaseInMemory.withCompletePackage()
    for (document, state) in states {
      try file.carryOut(.mark(PaperMark(document: document, state: state)))
    }
    try file.carryOut(.refuseAcceptance)
    let page = try Notice.page(.packageRefusal, NoticeFixture.source(file))
    return TextPage(page, width: 10_000).text
  }

  private static let incomplete = "құжаттар топтамасы толық болмағандықтан"
  private static let expired = "құжаттардың қолданылу мерзімі өткендіктен"

  @Test("A missing paper: incomplete, and nothing of an expiry")
  func missing() throws {
    let words = try words([.medicalCommissionConclusion: .saidNone])
    #expect(words.contains("\(Self.incomplete) құжаттарды қабылдаудан бас тартылды"))
    #expect(!words.contains(Self.expired) && !words.contains("немесе"))
  }

  @Test("An expired paper: its expiry, and no lack")
  func expiry() throws {
    let words = try words([.medicalCommissionConclusion: .expired])
    #expect(words.contains("\(Self.expired) құжаттарды қабылдаудан бас тартылды"))
    #expect(!words.contains(Self.incomplete) && !words.contains("немесе"))
  }

  @Test("Both, where both are so")
  func both() throws {
    let words = try words([.medicalCommissionConclusion: .expired, .application: .saidNone])
    #expect(words.contains("\(Self.incomplete) және \(Self.expired) құжаттарды"))
  }
}

@Suite("A missing value stops the print and is named")
struct MissingValueTests {
  @Test("A case that is not there yet has no such notice")
  func notNow() throws {
    let registered = try NoticeFixture.source(try CaseInMemory())
    for form in [FormID.homeReceipt, .homeRefusal, .homeAdmission, .packageRefusal] {
      #expect(throws: NoticeProblem.notNow(form)) { try Notice.page(form, registered) }
    }
    #expect(throws: NoticeProblem.notNow(.homeRefusal)) {
      try Notice.page(.homeRefusal, NoticeFixture.source(NoticeFixture.accepted()))
    }
  }

  @Test("Form 3 waits for the order")
  func order() throws {
    let source = try NoticeFixture.source(try NoticeFixture.accepted())
    #expect(throws: NoticeProblem.notNow(.homeAdmission)) {
      try Notice.page(.homeAdmission, source)
    }
  }

  @Test("The address of the applicant: unanswered stops, absent leaves a rule")
  func address() throws {
    var mother = Invented.mother
    mother.address = .unanswered
    let refused = try NoticeFixture.refused()
    #expect(throws: NoticeProblem.missing(blank: "applicant_address", form: .homeRefusal)) {
      try Notice.page(.homeRefusal, NoticeFixture.source(refused, mother: mother))
    }
    mother.address = .absent
    let page = try Notice.page(.homeRefusal, NoticeFixture.source(refused, mother: mother))
    #expect(page.body.contains { $0.text.contains("________") })
  }

  @Test("An erased ground cannot be printed again")
  func erased() throws {
    let source = try NoticeFixture.source(
      try NoticeFixture.refused(StatedGround(ground: .untrueDocuments, facts: "емхана растамады")))
    #expect(TextPage(try Notice.page(.homeRefusal, source)).text.contains("емхана растамады."))
  }

  @Test("What could move a cursor never reaches the paper")
  func unprintable() throws {
    var child = Invented.child
    child.name = FullName(surname: "Сейітқали\u{1B}[2J", given: "Әлия")
    #expect(throws: NoticeProblem.unprintable(blank: "child_name", form: .talon)) {
      try Notice.page(.talon, NoticeFixture.source(CaseInMemory(), child: child))
    }
  }

  @Test("Without an organisation there is no notice")
  func noOrganisation() throws {
    #expect(throws: NoticeProblem.noOrganisation) {
      try Notice.page(.talon, NoticeFixture.source(CaseInMemory(), office: Office()))
    }
  }
}

@Suite("Which paper, and what it must show")
struct NoticeChoiceTests {
  @Test("The receipt shows what a talon must show, and the list of papers")
  func receipt() {
    let blanks = FormCatalogue.template(.homeReceipt).blanks
    for blank in [
      "number", "accepted_on", "accepted_at", "clerk_name", "clerk_post", "documents", "due",
    ] {
      #expect(blanks.contains(blank), "\(blank)")
    }
    let talon = FormCatalogue.template(.talon).blanks
    for blank in ["number", "received", "clerk_name", "clerk_post", "due"] {
      #expect(talon.contains(blank), "\(blank)")
    }
  }

  @Test("Which notice a stage calls for")
  func stages() throws {
    #expect(Notice.form(for: try CaseInMemory().subject, in: Invented.office) == .talon)
    #expect(
      Notice.form(for: try NoticeFixture.accepted().subject, in: Invented.office) == .homeReceipt)
    #expect(
      Notice.form(for: try NoticeFixture.refused().subject, in: Invented.office) == .homeRefusal)
    #expect(
      Notice.form(for: try NoticeFixture.notAccepted().subject, in: Invented.office)
        == .packageRefusal)
    #expect(
      Notice.form(for: try NoticeFixture.ordered().subject, in: Invented.office) == .homeAdmission)
    var withdrawn = try CaseInMemory()
    try withdrawn.carryOut(.withdraw(reason: "көшті"))
    #expect(Notice.form(for: withdrawn.subject, in: Invented.office) == nil)
    #expect(Notice.forms(for: withdrawn.subject, in: Invented.office).isEmpty)
    #expect(
      Notice.forms(for: try NoticeFixture.ordered().subject, in: Invented.office) == [
        .homeAdmission, .homeReceipt, .talon,
      ])
  }

  @Test(
    "Dates of documents, with the ending their sentence asks for",
    arguments: [
      (KazakhMonth.Form.plain, "2026 жылғы 24 қараша"), (.on, "2026 жылғы 24 қарашада"),
      (.of, "2026 жылғы 24 қарашадағы"), (.from, "2026 жылғы 24 қарашадан"),
      (.until, "2026 жылғы 24 қарашаға"),
    ])
  func dates(form: KazakhMonth.Form, text: String) {
    #expect(KazakhDate.full("2026-11-24", form) == text)
  }
}
