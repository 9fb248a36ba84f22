import Cases
import Law
import Letters

/// The values of the blanks, from the case and the office.
struct NoticeValues {
  private let source: NoticeSource
  private let organisation: Organisation

  init(_ source: NoticeSource, _ organisation: Organisation) {
    self.source = source
    self.organisation = organisation
  }

  private var subject: Case { source.subject }
  private var child: PersonFacts { source.history.child.facts }
  private var applicant: PersonFacts { source.history.applicant.facts }

  func values(for form: FormID) -> BlankValues {
    var values = BlankValues()
    setOffice(&values)
    setPeople(&values)
    setRegistration(&values)
    switch form {
    case .talon: break
    case .homeReceipt: setDocuments(&values)
    case .packageRefusal: setDefects(&values)
    case .homeRefusal: values.set("reason", reason)
    case .homeAdmission: setOrder(&values)
    }
    return values
  }

  private func setOffice(_ values: inout BlankValues) {
    values.set("school_name", organisation.name)
    values.set("school_name_visit", organisation.name)
    values.set("school_address", organisation.address)
    values.set("authority_name", organisation.authorityOnForms)
    values.set("clerk_name", source.clerk.name)
    values.set("clerk_post", source.clerk.post)
    values["signature"] = .leftEmpty
    values.set("service", ServiceTitle.kazakh(subject.service))
  }

  private func setPeople(_ values: inout BlankValues) {
    values.set("applicant_name", applicant.name.full)
    values.set("applicant_address", applicant.address)
    values.set("child_name", child.name.full)
    values.set("pupil_name", child.name.full)
    guard let schooling = subject.facts.schooling else { return }
    let language = StudyLanguageTitle.kazakh(schooling.language)
    values.set("class_language", "\(schooling.grade)\(schooling.letter) сынып, \(language)")
    let letter = schooling.letter.isEmpty ? [] : ["«\(schooling.letter)»"]
    values.set(
      "class_letter_language",
      ([schooling.grade + "-сынып"] + letter + [language]).joined(separator: ", "))
  }

  private func setRegistration(_ values: inout BlankValues) {
    let received = subject.facts.received
    values.set("number", NoticeNumber.text(subject.number))
    values.set("received", "\(KazakhDate.full(received.date)), сағат \(received.time)")
    values.set("registered", KazakhDate.full(subject.facts.registered))
    let terms = try? subject.allTerms(
      source.rules, calendar: source.office.calendar, place: organisation.place)
    let due = terms?.first { $0.term.id == .result }?.due.date
    values.set("due", due.map { KazakhDate.full($0) })
    guard let decidedAt = subject.decidedAt else { return }
    values.set("accepted_on", KazakhDate.full(decidedAt.date, .on))
    values.set("accepted_at", decidedAt.time.description)
    values.set("decided_on", KazakhDate.full(subject.facts.registered, .on))
  }

  private func setDocuments(_ values: inout BlankValues) {
    let rows = subject.checklist(by: source.rules).rows.filter(\.state.isThere)
    values["documents"] = .list(
      rows.map { row in "\(row.law.rule.title) — \(PaperStateTitle.kazakh(row.state))" })
  }

  private func setDefects(_ values: inout BlankValues) {
    guard case .notAccepted(let defects) = subject.decision else { return }
    let checklist = subject.checklist(by: source.rules)
    values.set("article", source.rules.incompletePackage.kazakh)
    values["defects"] = .list(
      defects.map { defect in
        let title = checklist.row(for: defect.document)?.law.rule.title
        return "\(title ?? defect.document.rawValue) — \(cause(defect.kind))"
      })
  }

  private func cause(_ defect: PackageDefect) -> String {
    switch defect {
    case .missing: "ұсынылмаған"
    case .expired: "қолданылу мерзімі өткен"
    }
  }

  /// The ground verbatim, then the facts, and the act where the ground asks for one.
  private var reason: String? {
    guard case .refused(let stated) = subject.decision,
      let clause = source.rules.ground(stated.ground)?.clause,
      let text = ClauseLibrary.clause(clause)?.text,
      let facts = stated.facts.words, !facts.isEmpty
    else { return nil }
    let act = stated.act?.words.map { " Талап белгіленген акт: \($0)." } ?? ""
    return "\(text) \(facts)\(facts.hasSuffix(".") ? "" : ".")\(act)"
  }

  private func setOrder(_ values: inout BlankValues) {
    guard let order = subject.order else { return }
    values.set("order_date", KazakhDate.full(order.date, .of))
    values.set("order_number", order.number.words)
    values.set("visit_details", order.visit.words)
  }
}
