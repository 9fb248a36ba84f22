import Cases
import Fixtures
import Law
import Letters
import Notices
import Testing

@Suite("Forms in the words of the act")
struct VerbatimTests {
  private static let annexes: [FormID] = FormID.allCases.filter {
    if case .annex = $0.nature.words { return true }
    return false
  }

  /// Labels that the annex prints where a value goes, besides rules and square brackets.
  private static let labels: [FormID: [String]] = [
    .preschoolQueued: [
      "(баланың аты-жөні)", "қаланың, елді мекеннің атауы", "(МДҰ атауы)",
    ],
    .preschoolConsent: [
      "\"Мектепке дейінгі ұйымдарға жіберу үшін мектеп жасына дейінгі балаларды\n"
        + "(6 жасқа дейін) кезекке қою\"/\"Мектепке дейінгі ұйымдарға құжаттарды қабылдау және\n"
        + "балаларды қабылдау\""
    ],
  ]

  /// The annex with one sign for each blank and without spaces: how its lines break is not fixed.
  private static func annex(_ form: FormID, _ text: String) -> String {
    var text = text
    for label in labels[form] ?? [] { text = text.replacing(label, with: "□") }
    text = text.replacing(#/\[[^\]]*\]/#, with: "□").replacing(#/_+/#, with: "□")
    return folded(text)
  }

  private static func words(_ form: FormID) -> String {
    folded(
      FormCatalogue.template(form).lines.flatMap { line in
        line.parts.map { part in
          switch part {
          case .text(let text):
            line.style == .caption ? text.replacing("|", with: "") : text
          case .blank: "□"
          case .mark: ""
          }
        }
      }.joined())
  }

  /// The source has a Latin «i» in a Cyrillic word; the form is compared by what is seen.
  private static func folded(_ text: String) -> String {
    let joined = String(text.replacing("i", with: "і").filter { !$0.isWhitespace })
    return joined.replacing(#/□+/#, with: "□")
  }

  @Test("Outside its blanks no form differs from the annex", arguments: annexes)
  func verbatim(form: FormID) throws {
    let clause = try #require(ClauseLibrary.clause(ClauseID(form.rawValue)))
    #expect(clause.kind == .form)
    #expect(Self.words(form) == Self.annex(form, clause.text))
  }

  @Test("Every form of the ledger has a template, and a form without an annex has no words of it")
  func every() throws {
    for file in ClauseLibrary.File.allCases {
      for clause in ClauseLibrary.clauses(of: file) where clause.kind == .form {
        let form = try #require(FormID(rawValue: clause.id.text), "\(clause.id)")
        #expect(clause.text.isEmpty != Self.annexes.contains(form), "\(clause.id)")
      }
    }
  }

  @Test("Every option of a choice is offered in the words of the act")
  func categories() throws {
    let text = try #require(ClauseLibrary.clause("preschool.form.1")).text
    let options = FormCatalogue.template(.preschoolApplication).lines.filter { $0.style == .option }
    #expect(options.count == 13)
    #expect(text.contains("13) жоғарыда аталған"))
    for case .mark(_, let option) in options.flatMap(\.parts) {
      #expect(option == "none" || ApplicantCategory(rawValue: option) != nil, "\(option)")
    }
  }
}

@Suite("Blanks and what fits into them")
struct BlankTests {
  @Test("Every blank of every form without a value is named", arguments: FormID.allCases)
  func everyBlank(form: FormID) throws {
    let template = FormCatalogue.template(form)
    let values = FormSamples.ordinary(form)
    #expect(throws: Never.self) { try template.filled(with: values) }
    for blank in template.blanks {
      var without = values
      without[blank] = nil
      #expect(throws: NoticeProblem.missing(blank: blank, form: form)) {
        try template.filled(with: without)
      }
    }
  }

  @Test("A text does not fit where the form has a date")
  func noDate() {
    var values = FormSamples.ordinary(.pmpkAcceptance)
    values.set("exam_date", "ертең")
    #expect(throws: NoticeProblem.unfit(blank: "exam_date", form: .pmpkAcceptance)) {
      try FormCatalogue.template(.pmpkAcceptance).filled(with: values)
    }
  }

  @Test("An option that the form does not have is no answer")
  func noOption() {
    var values = FormSamples.ordinary(.pmpkAcceptance)
    values.choose("exam_type", "third")
    #expect(throws: NoticeProblem.unfit(blank: "exam_type", form: .pmpkAcceptance)) {
      try FormCatalogue.template(.pmpkAcceptance).filled(with: values)
    }
    var application = FormSamples.ordinary(.preschoolApplication)
    application.choose("category", "nobility")
    #expect(throws: NoticeProblem.unfit(blank: "category", form: .preschoolApplication)) {
      try FormCatalogue.template(.preschoolApplication).filled(with: application)
    }
  }

  @Test(
    "The form's own «20» never turns a year of another century into one of this",
    arguments: [("1999-12-31", false), ("2000-01-01", true), ("2099-12-31", true)]
      as [(CivilDate, Bool)])
  func century(date: CivilDate, fits: Bool) throws {
    var values = FormSamples.ordinary(.rehabAutismCertificate)
    values.set("child_birth_date", date)
    let template = FormCatalogue.template(.rehabAutismCertificate)
    if fits {
      #expect(throws: Never.self) { try template.filled(with: values) }
    } else {
      #expect(
        throws: NoticeProblem.unfit(blank: "child_birth_date", form: .rehabAutismCertificate)
      ) { try template.filled(with: values) }
    }
  }

  @Test("Dates stand in the parts of the form, with the endings their sentence asks for")
  func dates() throws {
    let certificate = try FormCatalogue.template(.rehabAutismCertificate)
      .filled(with: FormSamples.ordinary(.rehabAutismCertificate)).map(\.text)
    #expect(certificate.contains { $0.hasPrefix("2018 жылы \"5\" наурызда туған") })
    #expect(
      certificate.contains {
        $0.hasPrefix("2026 жылғы \"31\" тамыздан бастап 2027 жылғы \"15\" наурызға дейін келгені")
      })
    let conclusion = try FormCatalogue.template(.pmpkConclusion)
      .filled(with: FormSamples.ordinary(.pmpkConclusion)).map(\.text)
    #expect(conclusion.contains("Ол \"30\" қараша 2026 жылы тексеруден өтті."))
    #expect(conclusion.contains("Қорытынды 2027 жылғы 30 қыркүйекке дейін жарамды"))
    let notice = try FormCatalogue.template(.pmpkAcceptance)
      .filled(with: FormSamples.ordinary(.pmpkAcceptance)).map(\.text)
    #expect(notice.contains { $0.hasPrefix("Сізге 2026 жылғы \"30\" қарашада тексеруден өту") })
  }

  @Test("All lines of a choice are printed, the chosen ones bear a mark")
  func marks() throws {
    var values = FormSamples.ordinary(.preschoolApplication)
    values.choose("category", "large-family", "teacher")
    let blocks = try FormCatalogue.template(.preschoolApplication).filled(with: values)
    #expect(blocks.count { $0.style == .option } == 11)
    #expect(
      blocks.filter { $0.style == .chosen }.map(\.text) == [
        "V 10) көп балалы отбасыдан шыққан бала;", "V 11) педагогтің баласы;",
      ])
  }

  @Test("A line that stays empty is a dash, so that nobody can add to it")
  func dash() throws {
    let blocks = try FormCatalogue.template(.preschoolQueued)
      .filled(with: FormSamples.ordinary(.preschoolQueued)).map(\.text)
    #expect(blocks.contains("4. —, кезек нөмірі (—)."))
  }

  @Test(
    "A list longer than the lines of the form goes on on the last one, a shorter one leaves them")
  func lines() {
    var values = BlankValues()
    values.set("missing_document", lines: 3, ["а", "б", "в", "г"])
    #expect(values["missing_document_1"] == .text("а"))
    #expect(values["missing_document_3"] == .text("в; г"))
    values.set("missing_document", lines: 3, ["а"])
    #expect(values["missing_document_2"] == .leftEmpty)
    #expect(values["missing_document_3"] == .leftEmpty)
  }

  @Test("A value of several lines stands on ruled lines, and its full stop is not doubled")
  func paragraphs() throws {
    var values = FormSamples.ordinary(.rehabAutismCertificate)
    values.set("recommendations", "бірінші;\nекінші.")
    let blocks = try FormCatalogue.template(.rehabAutismCertificate).filled(with: values)
    #expect(blocks.contains { $0.text == "бірінші;" })
    #expect(blocks.contains { $0.style == .ruled && $0.text == "бірінші;" })
    #expect(blocks.contains { $0.style == .ruled && $0.text == "екінші." })
  }

  @Test("On paper each line of such a value has a rule to the edge, the first one too")
  func rules() throws {
    var values = FormSamples.ordinary(.pmpkConclusion)
    values.set("conclusion", "бірінші жол\nалмұрт")
    values.set("recommendations", "шабдалы\nжаңғақ")
    let page = try FormSamples.page(.pmpkConclusion, values)
    let marks = try PaperLayout(page, fonts: PaperFixture.fonts()).sheets.flatMap(\.marks)
    for word in ["алмұрт", "шабдалы", "жаңғақ"] {
      let line = try #require(
        marks.lazy.compactMap { mark -> PaperSheet.Text? in
          if case .text(let text) = mark, text.text == word { return text }
          return nil
        }.first)
      #expect(
        marks.contains { mark in
          guard case .rule(let rule) = mark else { return false }
          return abs(rule.y - (line.y - 2.5)) < 0.01 && rule.x <= line.x
            && rule.x + rule.width > 552
        }, "\(word)")
    }
  }

  @Test("What stands on the line of a list beside it is printed above and below, never lost")
  func besideList() throws {
    var values = FormSamples.ordinary(.homeReceipt)
    values["documents"] = .list(["куәлік", "анықтама"])
    values.set("clerk_name", "Бекова Г. С.")
    let template = FormTemplate(.homeReceipt, "- Ұсынылды: {documents}; қабылдаған {clerk_name}")
    let texts = try template.filled(with: values).map(\.text)
    #expect(texts == ["Ұсынылды: ", "1) куәлік", "2) анықтама", "; қабылдаған Бекова Г. С."])
    let bare = FormTemplate(.homeReceipt, "- {documents};")
    #expect(try bare.filled(with: values).map(\.text) == ["1) куәлік", "2) анықтама"])
  }

  @Test("A list that ends with a semicolon ends with the form's full stop")
  func semicolon() throws {
    var values = FormSamples.ordinary(.rehabAutismCertificate)
    values.set("recommendations", "бірінші;\nекінші;")
    let blocks = try FormCatalogue.template(.rehabAutismCertificate).filled(with: values)
    #expect(blocks.contains { $0.text == "бірінші;" })
    #expect(blocks.contains { $0.text == "екінші." })
  }
}
