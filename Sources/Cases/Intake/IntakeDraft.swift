import Law
import Letters

/// What a clerk has typed so far, exactly as typed. It is saved with every key and never
/// validated; only registration asks whether it holds.
package struct IntakeDraft: Equatable, Sendable, Codable {
  package var service: Service?
  package var channel: Channel = .walkIn
  package var residency: Residency = .resident
  package var visit: VisitID?
  package var visitArrivedAt: Moment?
  package var texts: [String: String] = [:]
  /// The family gave no address and the clerk said so; an empty field alone says nothing.
  package var addressIsWithheld: Bool?
  /// `nil` until the clerk has asked: a fact nobody looked at goes on no paper.
  package var relation: Relation?
  /// `nil` until the clerk has asked.
  package var language: StudyLanguage?
  /// How many words of each name are its surname, where the clerk has corrected the split.
  package var surnameWords: [String: Int] = [:]
  package var knownChild: PersonID?
  package var knownApplicant: PersonID?
  package var consent: ConsentAnswer?
  package var lookUps: [LookUp] = []
  package var marks: [MarkDraft] = []
  package var supervisorReason = ""
  /// What the service asks for beside the people, as typed; `nil` until it was asked.
  package var facts: [FieldID: FactDraft]?
  /// Additional papers that were asked for, with the reason.
  package var requests: [DocumentID: String]?
  /// What the family has answered of itself; `nil` until something was asked.
  package var answers: [FamilyQuestion: Bool]?
  /// The field that had the cursor.
  package var focus: IntakeField?

  package init() {}

  package subscript(field: IntakeField) -> String {
    get { texts[field.rawValue] ?? "" }
    set { texts[field.rawValue] = newValue.isEmpty ? nil : newValue }
  }

  package func name(_ field: IntakeField) -> FullName? {
    FullName(self[field], surnameWords: surnameWords[field.rawValue] ?? 1)
  }

  package var childIIN: IIN? { IIN(self[.childIIN]) }

  /// The typed date of birth, else the one the number spells.
  package var childBirth: CivilDate? {
    let typed = self[.childBirth]
    return typed.isEmpty ? childIIN?.birthDate : CivilDate(digits: typed)
  }

  /// «5А» as class and letter.
  package var schooling: CaseEvent.Schooling? {
    let text = self[.grade].tidied
    let grade = text.prefix { $0.isNumber }
    guard !grade.isEmpty, let language else { return nil }
    let letter = text.dropFirst(grade.count).filter { $0.isLetter }
    return CaseEvent.Schooling(grade: String(grade), letter: letter, language: language)
  }

  /// The moment of filing on the portal, from «ддммггггччмм».
  package var filedAt: Moment? {
    Moment(digits: self[.filedAt])
  }

  /// By what the list of papers differs, as far as it is typed.
  package var paperCategories: Set<ApplicantCategory> {
    let typed: [FieldID] = [.category, .preschoolKind]
    return typed.reduce(into: Record()) { $0[$1] = facts?[$1]?.answer }.paperCategories
  }

  /// Handed in by a visitor: then the moment of receipt is that of registration.
  package var isAtDesk: Bool {
    channel == .walkIn || channel == .stateCorporation && visit != nil
  }

  /// The fields were left and consent was answered: one goes on at the papers.
  package var isAtPapers: Bool { service != nil && consent != nil }

  /// Begun by the office itself with an offer, at the moment of registration (`pmpk.rule.7-1`).
  package var isOffered: Bool {
    service.flatMap(RuleBook.newest)?.lifecycle.beginsWithOffer(via: channel) ?? false
  }

  package var paperFacts: PaperFacts {
    PaperFacts(
      channel: channel, residency: residency, categories: paperCategories, consent: consent,
      lookUps: Dictionary(lookUps.map { ($0.document, $0) }) { _, last in last },
      marks: Dictionary(marks.map { ($0.document, $0.mark) }) { _, last in last },
      answers: answers ?? [:])
  }

  /// Sets the mark of a paper, or takes it away with `.missing`.
  package mutating func set(_ mark: MarkDraft) {
    marks.removeAll { $0.document == mark.document }
    if mark.state != .missing { marks.append(mark) }
  }

  package mutating func set(_ lookUp: LookUp) {
    lookUps.removeAll { $0.document == lookUp.document }
    lookUps.append(lookUp)
  }
}

/// The mark of a paper while it is being typed.
package struct MarkDraft: Equatable, Sendable, Codable {
  package var document: DocumentID
  package var state: PaperState
  /// Eight digits, day first.
  package var issuedOn = ""
  package var issuer = ""
  package var number = ""
  package var recommends: Bool?
  /// Eight digits, day first; `nil` in drafts of an earlier program.
  package var validUntil: String?
  /// Kind and country of an identity document; `nil` in drafts of an earlier program.
  package var kind: String?
  package var country: String?
  package var note = ""

  package init(document: DocumentID, state: PaperState) {
    self.document = document
    self.state = state
  }

  package var mark: PaperMark {
    PaperMark(
      document: document, state: state,
      details: PaperDetails(
        issuedOn: CivilDate(digits: issuedOn), issuer: text(issuer), number: text(number),
        recommends: recommends, validUntil: validUntil.flatMap { CivilDate(digits: $0) },
        kind: kind.flatMap(text), country: country.flatMap(text), note: text(note)))
  }

  private func text(_ typed: String) -> FreeText? {
    let tidied = typed.tidied
    return tidied.isEmpty ? nil : FreeText(tidied)
  }
}

extension CivilDate {
  /// Reads eight digits, day first: `24112026`.
  package init?(digits text: some StringProtocol) {
    guard text.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let day = Int(text.prefix(2)), let month = Int(text.dropFirst(2).prefix(2)),
      let year = Int(text.suffix(4))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
