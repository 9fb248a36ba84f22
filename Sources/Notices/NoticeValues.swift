import Cases
import Law
import Letters

/// The values of the blanks, from the case and the office.
struct NoticeValues {
  private let source: NoticeSource
  private let organisation: Organisation
  private let paper: GivenPaper

  init(_ source: NoticeSource, _ organisation: Organisation, _ paper: GivenPaper) {
    self.source = source
    self.organisation = organisation
    self.paper = paper
  }

  private var subject: Case { source.subject }
  private var child: PersonFacts { source.history.child.facts }
  private var applicant: PersonFacts { source.history.applicant.facts }

  var values: BlankValues {
    var values = BlankValues()
    setOffice(&values)
    setService(&values)
    setPeople(&values)
    setSchooling(&values)
    setRegistration(&values)
    setDocuments(&values)
    DefectValues(source).set(&values)
    RefusalValues(source, paper).set(&values)
    setOrder(&values)
    setQueue(&values)
    if isDayToCome { values["date"] = firstDay }
    RecordedValues(paper).set(&values)
    guard paper.rule.use == .toSign else { return values }
    for name in ["date", "date_top"] { values[name] = .leftEmpty }
    return values
  }

  private func setOffice(_ values: inout BlankValues) {
    for name in [
      "school_name", "school_name_visit", "org_name", "centre_name", "organisation",
    ] { values.set(name, organisation.name) }
    for name in ["school_address", "org_address", "pmpk_address", "address"] {
      values.set(name, organisation.address)
    }
    for name in ["org_phone", "pmpk_phone"] { values.set(name, organisation.phone) }
    values.set("exam_place", examinationPlace)
    values.set("head_name", organisation.head)
    values.set("authority_name", organisation.authorityOnForms)
    values.set("branch_section_no", Known(organisation.sectionNumber))
    values.set("remedy_term", "үш ай")
    values.set("remedy_address", "\(organisation.name), \(organisation.address)")
    values.set("date", paper.moment.date)
    values.set("clerk_name", paper.clerk.name)
    values.set("clerk_post", paper.clerk.post)
    for name in ["sc_worker_name_signature", "executor_name"] {
      values.set(name, paper.clerk.name)
    }
    for name in [
      "signature", "signature_top", "applicant_signature", "secretary_signature",
      "participant_signature",
    ] { values[name] = .leftEmpty }
  }

  /// The consultation, and the room where one was fixed.
  private var examinationPlace: String {
    [organisation.name, paper.record.words(.examinationPlace)].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The service by its name, or by the option of a form that has the name already.
  private func setService(_ values: inout BlankValues) {
    values.set("service", ServiceTitle.kazakh(subject.service))
    if paper.form == .preschoolConsent { values.choose("service", subject.service.rawValue) }
    values.choose("service_name", subject.service.rawValue)
    values.choose("requirements_annex", subject.service == .preschoolQueue ? "2" : "6")
  }

  private func setPeople(_ values: inout BlankValues) {
    for name in [
      "applicant_name", "addressee_name", "applicant_name_salutation", "signature_name",
      "receiver_name",
    ] { values.set(name, applicant.name.full) }
    values.set("applicant_address", applicant.address)
    values.set("applicant_iin", Known(applicant.iin))
    values.set("applicant_name_iin", Self.list(applicant.name.full, applicant.iin))
    values.set("applicant_address_phone", addressAndPhone)
    values.set("child_name", child.name.full)
    values.set("pupil_name", child.name.full)
    let birth = child.birthDate ?? paper.record.date(.childBirth)
    values.set("child_birth_date", birth)
    values.set("birth_year", birth.map { "\($0.year)" })
    values.set(
      "child_name_birth_iin",
      birth.map { Self.list(child.name.full, $0.dotted, child.iin) })
  }

  /// What the applicant is asked for together: an address that there is not stays away, one that
  /// nobody has asked for stops the print.
  private var addressAndPhone: Known<String> {
    switch applicant.address {
    case .unanswered: .unanswered
    case .absent:
      // The sentence goes on with «lives at the address», so its place stays for the pen.
      phone.map { .value("\(BlankShape.pen.empty), \($0)") } ?? .absent
    case .value(let address): .value(Self.list(address, phone))
    }
  }

  private var phone: String? { applicant.phone.map(PhoneText.spoken) }

  private static func list(_ texts: String?...) -> String {
    texts.compactMap(\.self).joined(separator: ", ")
  }

  private func setSchooling(_ values: inout BlankValues) {
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
    values["number"] = NoticeNumber.value(subject.number)
    values.set("received", "\(KazakhDate.full(received.date)), сағат \(received.time)")
    values.set("registered", subject.facts.registered)
    let term = PaperTerm(source, at: organisation.place)
    values["due"] = term.ofService
    values.set("result_rule", term.resultRule)
    values.set("valid_until", term.referralEnd)
    values.set("objection_term", term.objection)
    values.set("silence", term.silence)
    values["answer_by"] = term.answerEnd.map { .date($0) }
    values["result_on"] = term.resultEnd.map { .date($0.date) }
    values.set("result_at", term.resultEnd?.time.description)
    guard let accepted = subject.last(.accept)?.at else { return }
    values.set("accepted_on", accepted.date)
    values.set("accepted_at", accepted.time.description)
  }

  /// «Күні» of annex 2 of rehabilitation, as the office reads it (policy `rehab-notice-date`).
  private var isDayToCome: Bool { paper.form == .rehabAcceptance && source.readsNoticeDateAhead }

  /// Before the course is planned the place stays for the pen.
  private var firstDay: BlankValue {
    paper.record.date(.courseStart).map { .date($0) } ?? .leftEmpty
  }

  private func setDocuments(_ values: inout BlankValues) {
    let papers = source.takenPapers
    if !papers.isEmpty { values["documents"] = .list(papers) }
  }

  private func setOrder(_ values: inout BlankValues) {
    guard let order = subject.order else { return }
    values.set("order_date", order.date)
    values.set("order_number", order.number.words)
    values.set("visit_details", order.visit.words)
  }

  /// The place in each queue, computed from all applications; a preschool that was not chosen has
  /// none.
  private func setQueue(_ values: inout BlankValues) {
    let chosen: [FieldID] = [.preschool1, .preschool2, .preschool3, .preschool4]
    for (index, field) in chosen.enumerated() {
      let name = "queue_number_\(index + 1)"
      let preschool = paper.record.words(field)
      let place = source.history.surroundings.places.first { $0.key.preschool == preschool }
      values.set(name, place.map { "\($0.place.number)" })
      if source.isTrial, place == nil { values[name] = .toCome }
      if paper.record[field] == nil { values[name] = .leftEmpty }
    }
  }
}

extension Known where Value == String {
  /// What nobody must state is either known or lawfully absent.
  fileprivate init(_ text: String?) { self = text.map { .value($0) } ?? .absent }
}

extension Organisation {
  /// «№ 3 бөлім»: the number in the name of a section of the State Corporation; where the name has none
  /// the clerk writes it.
  fileprivate var sectionNumber: String? {
    guard let sign = name.firstIndex(of: "№") else { return nil }
    let digits = name[name.index(after: sign)...].drop { $0 == " " || $0 == "\u{A0}" }
      .prefix { $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }
}
