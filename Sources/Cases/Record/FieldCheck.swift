import Law
import Letters

/// Checks what is recorded with a step against the table of the law.
struct FieldCheck {
  let fields: [StepField]
  let record: Record
  let now: Moment

  func check() throws(Refusal) {
    for field in fields { try check(field) }
    let asked = Set(fields.map(\.id))
    if let stray = record.values.keys.filter({ !asked.contains($0) })
      .min(by: { $0.rawValue < $1.rawValue })
    {
      throw Refusal(.fieldNotAsked(stray))
    }
    try checkPreschools()
  }

  /// The same preschool twice is one place in one queue, whatever quotation marks or letters its name
  /// was typed with (`preschool.rule.10.p1.limit`).
  private func checkPreschools() throws(Refusal) {
    var chosen: Set<String> = []
    for field in FieldID.preschools {
      guard let name = record.words(field) else { continue }
      guard chosen.insert(Folding.fold(name)).inserted else {
        throw Refusal(
          .fieldRepeats(field), clauses: ["preschool.rule.10.p1.limit", "preschool.rule.15.1"])
      }
    }
  }

  private func check(_ field: StepField) throws(Refusal) {
    let clauses = [field.clause].compactMap(\.self)
    guard let value = record[field.id] else {
      if field.isRequired(in: record) {
        throw Refusal(.fieldMissing(field.id), clauses: clauses)
      }
      return
    }
    guard value.fits(field.id.kind) else {
      throw Refusal(.fieldOutOfBounds(field.id), clauses: clauses)
    }
    if field.id == .placeUntil, let until = value.date, until <= now.date {
      throw Refusal(.fieldOutOfBounds(field.id), clauses: clauses)
    }
    guard field.id.isPast else { return }
    if let moment = value.moment, moment > now {
      throw Refusal(.dateInFuture(moment.date), clauses: clauses)
    }
    if let date = value.date, date > now.date {
      throw Refusal(.dateInFuture(date), clauses: clauses)
    }
  }
}

extension StepField {
  /// Whether the field must be filled, as the other answers of the record stand.
  package func isRequired(in record: Record) -> Bool {
    switch need {
    case .required: true
    case .optional, .asked: false
    case .when(let other, let choices): record.choice(other).map(choices.contains) ?? false
    case .withCategory: record[.category] != nil
    case .answered(let question, let answer): record.answer(question) == answer
    case .ground(let grounds): record[.ground]?.ground.map(grounds.contains) ?? false
    }
  }

  /// Whether the field is asked for at all.
  package func isAsked(in record: Record) -> Bool {
    switch need {
    case .required, .optional, .asked: true
    case .when, .withCategory, .answered, .ground: isRequired(in: record)
    }
  }
}
