import Law

/// What the office knows of a child or an applicant. It stands beside the log, never in it.
package struct PersonFacts: Hashable, Sendable, Codable {
  package var name: FullName
  package var iin: String?
  package var birthDate: CivilDate?
  package var sex: Sex?
  package var phone: String?
  package var address: Known<String>

  package init(
    name: FullName, iin: String? = nil, birthDate: CivilDate? = nil, sex: Sex? = nil,
    phone: String? = nil, address: Known<String> = .unanswered
  ) {
    self.name = name
    self.iin = iin
    self.birthDate = birthDate
    self.sex = sex
    self.phone = phone
    self.address = address
  }
}

/// A person of the store.
package struct Person: Equatable, Sendable {
  package let id: PersonID
  package let facts: PersonFacts

  package init(id: PersonID, facts: PersonFacts) {
    self.id = id
    self.facts = facts
  }
}

/// Who hands in the papers for the child.
package enum Relation: String, CaseIterable, Sendable, Codable {
  case mother
  case father
  /// Guardian, trustee or other legal representative.
  case representative
}
