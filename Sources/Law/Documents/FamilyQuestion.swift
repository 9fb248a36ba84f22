/// A question about the family on which a line of a list hangs: nobody but the family can answer it.
package enum FamilyQuestion: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  /// Was the child born outside Kazakhstan (`pmpk.req.8.3.1`)?
  case bornAbroad = "born-abroad"
  /// Is the child schooled at home (`pmpk.req.8.1.3`)?
  case schooledAtHome = "schooled-at-home"
  // Has the family income of the kind at all (`camp.req.8.walk.6.b`)?
  case incomeWages = "income-wages"
  case incomeBusiness = "income-business"
  case incomeAlimony = "income-alimony"

  /// The fact that carries the answer.
  package var fact: FactID {
    switch self {
    case .bornAbroad: .bornAbroad
    case .schooledAtHome: .schooledAtHome
    case .incomeWages: .incomeWages
    case .incomeBusiness: .incomeBusiness
    case .incomeAlimony: .incomeAlimony
    }
  }
}

extension DocumentRule {
  /// The question on which the line hangs.
  package var question: FamilyQuestion? {
    let fact = onlyIf ?? (orIfBornAbroad ? .bornAbroad : nil)
    return FamilyQuestion.allCases.first { $0.fact == fact }
  }
}
