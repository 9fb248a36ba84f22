import Cases
import Law
import Letters
import Screen

/// The one form for every step that records facts: its fields, their kinds and what must be filled
/// come from the law's table of the step.
struct StepForm {
  private let model: Model
  private let subject: Case

  init(_ model: Model, _ subject: Case) {
    self.model = model
    self.subject = subject
  }

  /// What is known already stands in the field; an answer among several never does.
  func fields(_ asked: [StepField], rules: RuleSet) -> [FormField] {
    asked.map { FormField($0, prefilled($0.id), options: options($0.id, rules)) }
  }

  private func options(_ field: FieldID, _ rules: RuleSet) -> [FieldValue] {
    switch field.kind {
    case .yesNo: [.answer(true), .answer(false)]
    case .choice(let choices): choices.map { .choice($0) }
    case .ground: rules.grounds.map { .ground($0.id) }
    case .document: subject.checklist(by: rules).rows.map { .document($0.document) }
    case .category: rules.statedCategories.map { .category($0) }
    case .language: StudyLanguage.allCases.map { .language($0) }
    case .date, .moment, .words, .longText, .number: []
    }
  }

  private func prefilled(_ field: FieldID) -> String {
    switch field.kind {
    case .moment: moment(field).map(Self.digits) ?? ""
    case .date: date(field).map { $0.dotted.filter { $0.isNumber } } ?? ""
    case .words: words(field)
    case .longText, .number, .yesNo, .choice, .ground, .document, .category, .language: ""
    }
  }

  /// What happened, happened now unless the clerk says otherwise.
  private func moment(_ field: FieldID) -> Moment? {
    if field == .hearingBegan { return subject.record.moment(.hearingAt) }
    return field.isPast ? model.now : nil
  }

  private func date(_ field: FieldID) -> CivilDate? {
    if Self.kept.contains(field) { return subject.record.date(field) }
    return field.isPast && field != .childBirth ? model.today : nil
  }

  private func words(_ field: FieldID) -> String {
    if Self.kept.contains(field), let words = subject.record.words(field) { return words }
    return Self.office[field]?(model) ?? ""
  }

  /// Facts that a later step asks for again and that mostly stay as they were.
  private static let kept: Set<FieldID> = [
    .courseStart, .courseEnd, .coursePlace, .hearingPlace, .examinationPlace, .preschool1,
    .preschool2, .preschool3, .preschool4, .contractNumber, .referralNumber,
  ]

  /// What the office's own letterhead says.
  private static let office: [FieldID: @Sendable (Model) -> String] = [
    .head: { $0.office.organisation?.head ?? "" },
    .hearingOfficial: { $0.office.organisation?.head ?? "" },
    .hearingBody: { $0.office.organisation?.name ?? "" },
    .hearingPlace: { $0.office.organisation?.address ?? "" },
    .hearingSecretary: { $0.clerk.name },
  ]

  /// «021220261000»
  static func digits(_ moment: Moment) -> String {
    (moment.date.dotted + moment.time.description).filter { $0.isNumber }
  }
}

extension FormLayer {
  /// The facts that are filled in so far; a value that is not whole counts as none.
  var record: Record {
    fields.reduce(into: Record()) { record, field in
      guard let fact = field.fact, fact.isAsked(in: record) else { return }
      record[fact.id] = field.value
    }
  }

  /// The fields that are asked for, as the answers stand.
  var shown: [Int] {
    let record = record
    return fields.indices.filter { fields[$0].fact?.isAsked(in: record) ?? true }
  }
}

extension FormField {
  /// The fact that the field stands for.
  var fact: StepField? {
    if case .fact(let fact) = name { return fact }
    return nil
  }

  /// The value as it is recorded; `nil` while it is empty or cannot be read.
  var value: FieldValue? {
    guard let fact else { return nil }
    guard options.isEmpty else {
      return answer.flatMap { options.indices.contains($0) ? options[$0] : nil }
    }
    return FactDraft(text: lines ?? edit.text).value(fact.id)
  }

  /// Whether something stands in it, whole or not.
  var isEmpty: Bool { options.isEmpty ? edit.text.isEmpty && lines == nil : answer == nil }
}
