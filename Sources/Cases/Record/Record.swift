import Law

/// What is recorded at registration or with a step: facts by the names of the law's table.
package struct Record: Equatable, Sendable {
  package var values: [FieldID: FieldValue]

  package init(_ values: [FieldID: FieldValue] = [:]) { self.values = values }

  package subscript(field: FieldID) -> FieldValue? {
    get { values[field] }
    set { values[field] = newValue }
  }

  package var isEmpty: Bool { values.isEmpty }

  package func date(_ field: FieldID) -> CivilDate? { values[field]?.date }
  package func moment(_ field: FieldID) -> Moment? { values[field]?.moment }
  package func words(_ field: FieldID) -> String? { values[field]?.words }
  package func number(_ field: FieldID) -> Int? { values[field]?.number }
  package func answer(_ field: FieldID) -> Bool? { values[field]?.answer }
  package func choice(_ field: FieldID) -> Choice? { values[field]?.choice }

  /// What the applicant states to be.
  package var categories: Set<ApplicantCategory> {
    values[.category]?.category.map { [$0] } ?? []
  }

  /// By what the list of papers differs: what the applicant states to be, and the kind of preschool
  /// (`preschool.rule.10.p4`, `preschool.rule.10.p5`).
  package var paperCategories: Set<ApplicantCategory> {
    switch choice(.preschoolKind) {
    case .special: categories.union([.special])
    case .sanatorium: categories.union([.sanatorium])
    case _: categories
    }
  }

  /// The ground with everything it states, where one is recorded.
  package var statedGround: StatedGround? {
    guard let ground = values[.ground]?.ground else { return nil }
    return StatedGround(
      ground: ground, facts: values[.groundFacts]?.text ?? FreeText(""),
      act: values[.groundAct]?.text, document: values[.groundDocument]?.document)
  }

  /// A stated ground as facts of a step.
  package init(_ stated: StatedGround) {
    self.init([.ground: .ground(stated.ground), .groundFacts: .text(stated.facts)])
    if let act = stated.act { self[.groundAct] = .text(act) }
    if let document = stated.document { self[.groundDocument] = .document(document) }
  }

  /// The same facts with those of a later record over them.
  package func merging(_ later: Record) -> Record {
    Record(values.merging(later.values) { _, new in new })
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  package typealias Key = FieldID
  package typealias Value = FieldValue

  package init(dictionaryLiteral elements: (FieldID, FieldValue)...) {
    values = Dictionary(elements) { _, last in last }
  }
}

extension Record: Codable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Facts are written in the order of their names, so that the same record always has the same body.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for (field, value) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try container.encode(value, forKey: Name(stringValue: field.rawValue))
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    var values: [FieldID: FieldValue] = [:]
    for key in container.allKeys {
      guard let field = FieldID(rawValue: key.stringValue) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "not a field: \(key.stringValue)")
      }
      values[field] = try container.decode(FieldValue.self, forKey: key)
    }
    self.values = values
  }
}
