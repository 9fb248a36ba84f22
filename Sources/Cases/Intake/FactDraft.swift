import Law
import Letters

/// A fact of the service while it is being typed: digits and words as they stand, or the answer that
/// was chosen.
package struct FactDraft: Equatable, Sendable, Codable {
  package var text: String
  /// Never words: those stand in ``text``.
  package var answer: FieldValue?

  package init(text: String = "", answer: FieldValue? = nil) {
    self.text = text
    self.answer = answer
  }

  /// The value as it is recorded; `nil` while it is empty or cannot be read.
  package func value(_ field: FieldID) -> FieldValue? {
    switch field.kind {
    case .date: return CivilDate(digits: text).map { .date($0) }
    case .moment: return Moment(digits: text).map { .moment($0) }
    case .words: return text.tidied.isEmpty ? nil : .words(text.tidied)
    case .longText: return text.tidied.isEmpty ? nil : .words(text)
    case .number: return Int(text).map { .number($0) }
    case .yesNo, .choice, .ground, .document, .category, .language: return answer
    }
  }
}

extension Moment {
  /// Reads twelve digits, day first: `021220261000`.
  package init?(digits text: some StringProtocol) {
    guard text.count == 12, let date = CivilDate(digits: text.prefix(8)),
      let hour = Int(text.dropFirst(8).prefix(2)), let minute = Int(text.suffix(2)),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    self.init(date, ClockTime(hour, minute))
  }
}

extension Lifecycle {
  /// What is recorded at registration, as far as channel and kind of office tell its lines apart.
  package func asked(via channel: Channel, at place: Place) -> [StepField] {
    let facts = SelectingFacts(channel: channel, place: place)
    let line = lines(from: nil, .register).first { line in
      line.guards.filter { $0.selects && !$0.readsRecord }.allSatisfy { facts.hold($0, Record()) }
    }
    return line?.fields ?? []
  }
}

extension IntakeDraft {
  /// What the service asks for at registration beside the people, by the law's table.
  package func factFields(at place: Place) -> [StepField] {
    service.flatMap(RuleBook.newest)?.lifecycle.asked(via: channel, at: place) ?? []
  }

  /// The facts as they are recorded; the date of birth is the one that was typed already.
  package func record(at place: Place) -> Record {
    factFields(at: place).reduce(into: Record()) { record, field in
      guard field.isAsked(in: record) else { return }
      record[field.id] = facts?[field.id]?.value(field.id)
      if field.id == .childBirth { record[.childBirth] = childBirth.map { .date($0) } }
    }
  }

  /// The facts that the clerk is asked for; the date of birth stands among the child's own fields.
  package func askedFacts(at place: Place) -> [StepField] {
    factFields(at: place).filter { $0.id != .childBirth }
  }

  /// A required fact that is wanting.
  package func lacksFact(at place: Place) -> Bool {
    let record = record(at: place)
    return askedFacts(at: place).contains { $0.isRequired(in: record) && record[$0.id] == nil }
  }
}
