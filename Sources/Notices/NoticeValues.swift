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
    setDocuments(&values)
    setDefects(&values)
    setRefusal(&values)
    setOrder(&values)
    setExamination(&values)
    if form.nature.words == .draft { values["date"] = .leftEmpty }
    return values
  }

  private func setOffice(_ values: inout BlankValues) {
    values.set("school_name", organisation.name)
    values.set("school_name_visit", organisation.name)
    values.set("school_address", organisation.address)
    for name in ["org_name", "exam_place", "centre_name", "organisation"] {
      values.set(name, organisation.name)
    }
    for name in ["org_address", "pmpk_address", "address"] {
      values.set(name, organisation.address)
    }
    for name in ["org_phone", "pmpk_phone"] { values.set(name, organisation.phone) }
    for name in ["head_name", "head_signature"] { values.set(name, organisation.head) }
    values.set("authority_name", organisation.authorityOnForms)
    values.set("remedy_term", "үш ай")
    values.set("remedy_address", "\(organisation.name), \(organisation.address)")
    values.set("date", source.moment.date)
    values.set("clerk_name", source.clerk.name)
    values.set("clerk_post", source.clerk.post)
    for name in [
      "signature", "signature_top", "applicant_signature", "secretary_signature",
      "participant_signature",
    ] { values[name] = .leftEmpty }
    values.set("service", ServiceTitle.kazakh(subject.service))
  }

  private func setPeople(_ values: inout BlankValues) {
    for name in ["applicant_name", "addressee_name", "applicant_name_salutation", "signature_name"]
    {
      values.set(name, applicant.name.full)
    }
    values.set("applicant_address", applicant.address)
    values.set("child_name", child.name.full)
    values.set("pupil_name", child.name.full)
    values.set("child_birth_date", child.birthDate)
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
    values.set("registered", subject.facts.registered)
    let terms = try? subject.allTerms(
      source.rules, calendar: source.office.calendar, place: organisation.place)
    let due = terms?.first { $0.term.id == .result }?.due.date
    values.set("due", due)
    guard let decidedAt = subject.decidedAt else { return }
    values.set("accepted_on", decidedAt.date)
    values.set("accepted_at", decidedAt.time.description)
  }

  /// Day, kind and place as they were fixed; the place is the office where none is named. The notice
  /// says when the papers were accepted, not when the day was chosen.
  private func setExamination(_ values: inout BlankValues) {
    guard let moment = subject.record.moment(.examinationAt) else { return }
    values.set("exam_date", moment.date)
    values.set("exam_time", moment.time.description)
    if let kind = subject.record.choice(.examinationKind) {
      values.choose("exam_type", kind == .repeated ? "repeat" : "initial")
    }
    if let place = subject.record.words(.examinationPlace), !place.isEmpty {
      values.set("exam_place", "\(organisation.name), \(place)")
    }
    if let accepted = subject.last(.accept)?.at { values.set("accepted_on", accepted.date) }
  }

  private func setDocuments(_ values: inout BlankValues) {
    let rows = subject.checklist(by: source.rules).rows.filter(\.state.isThere)
    guard !rows.isEmpty else { return }
    values["documents"] = .list(
      rows.map { row in "\(row.law.rule.title) — \(PaperStateTitle.kazakh(row.state))" })
  }

  private func setDefects(_ values: inout BlankValues) {
    guard case .notAccepted(let defects) = subject.decision else { return }
    let checklist = subject.checklist(by: source.rules)
    values.set("act", source.rules.incompletePackage.kazakh(on: subject.facts.registered))
    values["ground"] = .list(
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

  /// The ground verbatim, the facts, and the act where the ground asks for one: apart for the free
  /// refusals, together for the one line of annex 2.
  private func setRefusal(_ values: inout BlankValues) {
    guard case .refused(let stated) = subject.decision,
      let ground = source.rules.ground(stated.ground),
      let clause = ClauseLibrary.clause(ground.clause), let words = stated.facts.words,
      !words.isEmpty
    else { return }
    let text = ground.printed.compactMap { ClauseLibrary.clause($0)?.text }
      .joined(separator: " ")
    let act = stated.act?.words
    let facts = [Self.sentence(words), figures(of: stated.ground)].compactMap(\.self)
      .joined(separator: " ")
    values.set("ground", text)
    values.set("facts", facts)
    values.set("act", act ?? Self.reference(clause))
    let named = act.map { " Талап белгіленген акт: \($0)." } ?? ""
    values.set("reason", "\(text) \(Self.sentence(facts))\(named)")
  }

  private static func sentence(_ words: String) -> String {
    words.hasSuffix(".") ? words : words + "."
  }

  /// The figures that the ground rests on.
  private func figures(of ground: GroundID) -> String? {
    guard ground == .immunityThreshold, let group = subject.record.threshold else { return nil }
    return ThresholdSentence.kazakh(group, ImmunityThreshold.Share(source.rules.settings))
  }

  /// «2020 жылғы 27 мамырдағы № 223 бұйрық, 2-қосымша, 9-тармақ»
  private static func reference(_ clause: Clause) -> String {
    "\(KazakhDate.full(clause.act.date, .of)) \(clause.act.order) бұйрық, \(clause.place)"
  }

  private func setOrder(_ values: inout BlankValues) {
    guard let order = subject.order else { return }
    values.set("order_date", order.date)
    values.set("order_number", order.number.words)
    values.set("visit_details", order.visit.words)
  }
}
