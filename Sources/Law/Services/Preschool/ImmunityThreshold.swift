/// The ground of paragraph 28 3) and paragraph 22, part 8: more than a tenth of the group without
/// planned vaccinations. It bars only a child without them (`preschool.rule.28.3`).
package struct ImmunityThreshold: Equatable, Sendable {
  /// Children in the group, and those of them without planned vaccinations, before the admission.
  package let children: Int
  package let unvaccinated: Int
  /// A group of the type «арнайы» (`preschool.rule.3.3`).
  package let isSpecialGroup: Bool

  package init(children: Int, unvaccinated: Int, isSpecialGroup: Bool = false) {
    self.children = children
    self.unvaccinated = unvaccinated
    self.isSpecialGroup = isSpecialGroup
  }

  /// The reading of the share (policy `unvaccinated-share`).
  package enum Share: String, CaseIterable, Sendable, Codable {
    case withTheChild = "with-the-child"
    case beforeAdmission = "before-admission"

    package init(_ settings: PolicySettings) {
      self = settings[.unvaccinatedShare] == .beforeAdmission ? .beforeAdmission : .withTheChild
    }
  }

  /// The share as a fraction.
  package func share(_ reading: Share = .withTheChild) -> (part: Int, whole: Int) {
    switch reading {
    case .withTheChild: (unvaccinated + 1, children + 1)
    case .beforeAdmission: (unvaccinated, children)
    }
  }

  /// Strictly more than ten in a hundred.
  package func bars(childIsVaccinated: Bool, _ reading: Share = .withTheChild) -> Bool {
    guard !childIsVaccinated else { return false }
    let (part, whole) = share(reading)
    return part * 10 > whole
  }

  /// Whether some reading of the share keeps a child without planned vaccinations out.
  package var barsBySomeReading: Bool {
    Share.allCases.contains { bars(childIsVaccinated: false, $0) }
  }

  /// Whether the two readings of the share decide differently: then both figures are shown and a
  /// supervisor signs the refusal.
  package func readingsDiffer(childIsVaccinated: Bool) -> Bool {
    bars(childIsVaccinated: childIsVaccinated, .withTheChild)
      != bars(childIsVaccinated: childIsVaccinated, .beforeAdmission)
  }

  /// Why the clerk does not decide alone.
  package enum Warning: String, CaseIterable, Sendable {
    /// Special groups are said to be free of the threshold; no source that we have confirms it.
    case specialGroup = "special-group"
    /// The two readings of the share decide differently.
    case readingsDiffer = "readings-differ"
  }

  package func warnings(childIsVaccinated: Bool) -> [Warning] {
    guard !childIsVaccinated else { return [] }
    return (isSpecialGroup ? [.specialGroup] : [])
      + (readingsDiffer(childIsVaccinated: false) ? [.readingsDiffer] : [])
  }

  /// The count as it is shown and printed: «(2+1)/(20+1) = 14,29 %».
  package func arithmetic(_ reading: Share) -> String {
    let sum =
      switch reading {
      case .withTheChild: "(\(unvaccinated)+1)/(\(children)+1)"
      case .beforeAdmission: "\(unvaccinated)/\(children)"
      }
    let share = hundredths(reading)
    let rest = share % 100
    return "\(sum) = \(share / 100),\(twoDigits(rest)) %"
  }

  /// Hundredths of a per cent, rounded half up: 9.52 % is 952.
  package func hundredths(_ reading: Share = .withTheChild) -> Int {
    let (part, whole) = share(reading)
    return whole == 0 ? 0 : (part * 20_000 + whole) / (2 * whole)
  }
}

/// The health certificate of a contract: issued at most three calendar days before it
/// (`preschool.rule.28.1.certificate`).
package enum ContractCertificate {
  package static let age = PaperAge(length: .calendarDays(3), measuredOn: .contract)

  package static func isFresh(issued: CivilDate, contract: CivilDate) -> Bool {
    age.isFresh(issued: issued, on: contract)
  }

  /// The last day on which a contract may rest on the certificate.
  package static func contractBy(issued: CivilDate) -> CivilDate { age.lastDay(issued: issued) }
}
