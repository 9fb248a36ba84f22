import Law

/// A known person who may be the one being typed in, or the one of a case.
package struct TwinHit: Equatable, Sendable {
  package let person: Person
  /// The latest application of that person.
  package let number: ApplicationNumber?
  package let likeness: Likeness
  package let verdict: TwinVerdict?

  package init(
    person: Person, number: ApplicationNumber?, likeness: Likeness, verdict: TwinVerdict? = nil
  ) {
    self.person = person
    self.number = number
    self.likeness = likeness
    self.verdict = verdict
  }

  package enum Likeness: String, CaseIterable, Sendable {
    /// The same ЖСН, which may be typed wrongly in one of the two.
    case number
    /// The same date of birth, and a near name.
    case name
  }
}

/// What is known of a person while twins are looked for.
package struct TwinQuery: Equatable, Sendable {
  package let iin: String?
  package let name: FullName?
  package let birthDate: CivilDate?
  /// The record itself, which is no twin of its own.
  package let except: PersonID?

  package init(iin: String?, name: FullName?, birthDate: CivilDate?, except: PersonID?) {
    self.iin = iin
    self.name = name
    self.birthDate = birthDate
    self.except = except
  }

  package init(_ person: Person) {
    self.init(
      iin: person.facts.iin, name: person.facts.name, birthDate: person.facts.birthDate,
      except: person.id)
  }

  /// How a known person is like the one looked for; `nil` when not at all.
  package func likeness(_ person: Person) -> TwinHit.Likeness? {
    guard person.id != except else { return nil }
    if let iin, iin == person.facts.iin { return .number }
    guard let birthDate, birthDate == person.facts.birthDate, let name,
      NameLikeness.isNear(name, person.facts.name)
    else { return nil }
    return .name
  }
}
