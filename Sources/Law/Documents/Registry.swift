/// A state system that may hold a paper, and the clauses that make the provider look there first.
package struct Registry: Equatable, Sendable {
  /// The fact that carries the outcome of the look-up.
  package let fact: FactID
  package let name: String
  package let clause: ClauseID

  package init(_ system: System, of fact: FactID, clause: ClauseID) {
    self.fact = fact
    name = system.rawValue
    self.clause = clause
  }

  /// The systems, as notices and screens name them.
  package enum System: String, CaseIterable, Sendable {
    /// The act names none.
    case unnamed = "тиісті мемлекеттік ақпараттық жүйе"
    case civilRegistry = "«АХАЖ тіркеу пункті» ақпараттық жүйесі"
    case pmpkModule = "«Ұлттық білім беру дерекқоры» ақпараттық жүйесінің ПМПК модулі"
    case individuals = "«Жеке тұлғалар» мемлекеттік дерекқоры"
  }
}
