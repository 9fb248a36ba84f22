import Cases
import Law
import Letters

/// Reads what a service asks for beside the people: the object `facts` of a portal file, each fact by
/// its name in the law's table. The child's date of birth stands with the child.
struct PortalFactReader {
  private let facts: PortalFields?
  private let childBirth: CivilDate?
  private let asked: [StepField]
  private let rules: RuleSet?
  private(set) var problems: [PortalProblem] = []

  /// - Parameter facts: `nil` where the file has none.
  init(_ service: Service, _ facts: PortalFields?, childBirth: CivilDate?) {
    self.facts = facts
    self.childBirth = childBirth
    let rules = RuleBook.newest(service)
    self.rules = rules
    let provider = rules?.places.first { !$0.isStateCorporation }
    asked = provider.flatMap { rules?.lifecycle.asked(via: .portal, at: $0) } ?? []
  }

  /// Goes on after a bad fact, so that all of them are named at once.
  mutating func read() -> Record {
    let names = asked.filter { $0.id != .childBirth }.map(\.id.rawValue)
    for key in (facts?.keys ?? []).sorted() where !names.contains(key) {
      fail(key, "is not a fact of this service")
    }
    var record = Record()
    for field in asked {
      if field.id == .childBirth { record[.childBirth] = childBirth.map { .date($0) } }
      if let given = value(of: field, beside: record) { record[field.id] = given }
      guard record[field.id] == nil, field.isRequired(in: record), !hasFailed(field.id) else {
        continue
      }
      fail(field.id.rawValue, "is missing")
    }
    return record
  }

  private func path(_ name: String) -> String {
    name == FieldID.childBirth.rawValue ? "child.birth_date" : "facts.\(name)"
  }

  private mutating func fail(_ name: String, _ reason: String) {
    problems.append(PortalProblem(path(name), reason))
  }

  private func hasFailed(_ field: FieldID) -> Bool {
    problems.contains { $0.field == path(field.rawValue) }
  }

  /// `nil` where the fact is absent, or cannot be read; then a problem says so.
  private mutating func value(of field: StepField, beside record: Record) -> FieldValue? {
    let name = field.id.rawValue
    guard let facts, field.id != .childBirth, facts.has(name) else { return nil }
    guard field.isAsked(in: record) else {
      fail(name, "is not asked for with these answers")
      return nil
    }
    guard let value = read(field.id, facts), value.fits(field.id.kind) else {
      fail(name, "is not \(expected(field.id.kind))")
      return nil
    }
    return value
  }

  private func read(_ field: FieldID, _ facts: PortalFields) -> FieldValue? {
    let name = field.rawValue
    if field.kind == .yesNo { return facts.flag(name).map { .answer($0) } }
    if case .number = field.kind {
      return facts.number(name).flatMap { Int(exactly: $0) }.map { .number($0) }
    }
    guard let text = facts.text(name)?.tidied, !text.isEmpty else { return nil }
    switch field.kind {
    case .date: return CivilDate(iso: text).map { .date($0) }
    case .moment: return Moment(iso: text).map { .moment($0) }
    case .words, .longText: return text.count <= 200 && text.isLegible ? .words(text) : nil
    case .choice: return Choice(rawValue: text).map { .choice($0) }
    case .category:
      return rules?.statedCategories.first { $0.rawValue == text }.map { .category($0) }
    case .language: return StudyLanguage(rawValue: text).map { .language($0) }
    case .number, .yesNo, .ground, .document: return nil
    }
  }

  private func expected(_ kind: FieldKind) -> String {
    switch kind {
    case .date: "a date like 2018-02-28"
    case .moment: "a moment like 2026-11-21T19:04:05+05:00"
    case .words, .longText: "a text of at most 200 signs that can be printed"
    case .number(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .yesNo: "true or false"
    case .choice(let choices): Self.oneOf(choices.map(\.rawValue))
    case .category: Self.oneOf(rules?.statedCategories.map(\.rawValue) ?? [])
    case .language: Self.oneOf(StudyLanguage.allCases.map(\.rawValue))
    case .ground, .document: "a fact of an application"
    }
  }

  private static func oneOf(_ names: [String]) -> String {
    "one of \(names.joined(separator: ", "))"
  }
}
