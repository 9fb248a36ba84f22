import Law
import Letters

/// The preschools among which a family chooses (`preschool.rule.2`, `preschool.rule.10.p1`). While the
/// office has listed none, every name is taken as it is typed.
package struct PreschoolRegister: Equatable, Sendable {
  package private(set) var preschools: [ListedPreschool] = []
  /// The names as they are searched, in the order of the register.
  private var folded: [String] = []

  package init(_ preschools: [ListedPreschool] = []) {
    for listed in preschools { list(listed) }
  }

  /// How a name that somebody typed stands to the register.
  package enum Standing: Equatable, Sendable {
    /// Nothing is listed: nobody can say.
    case unknown
    case listed(ListedPreschool)
    case notListed
  }

  package var isEmpty: Bool { preschools.isEmpty }

  /// A name that is known already, however it is written, keeps its line with what is new of it.
  mutating func list(_ listed: ListedPreschool) {
    let fold = Folding.fold(listed.name)
    if let place = folded.firstIndex(of: fold) {
      preschools[place] = listed
    } else {
      preschools.append(listed)
      folded.append(fold)
    }
  }

  /// What of a list says something new.
  func news(in list: [ListedPreschool]) -> [ListedPreschool] {
    list.filter { standing(of: $0.name) != .listed($0) }
  }

  /// - Parameter name: in whatever letters and quotation marks.
  package func standing(of name: String) -> Standing {
    guard !isEmpty else { return .unknown }
    let fold = Folding.fold(name)
    return folded.firstIndex(of: fold).map { .listed(preschools[$0]) } ?? .notListed
  }

  /// The preschools in whose names every word that is typed occurs, those with a state order first;
  /// all of them while nothing is typed.
  package func found(by typed: String) -> [ListedPreschool] {
    let words = Folding.fold(typed).split(separator: " ")
    let hits = zip(preschools, folded).filter { hit in words.allSatisfy { hit.1.contains($0) } }
      .map(\.0)
    return hits.filter(\.hasStateOrder) + hits.filter { !$0.hasStateOrder }
  }

  /// The rules are about preschools that carry the state education order, and about no other.
  ///
  /// - Throws: a refusal that names the first field with another one. A name that is not listed is
  ///   refused to nobody.
  package func check(_ fields: [FieldID], of record: Record) throws(Refusal) {
    for field in fields {
      guard let name = record.words(field), case .listed(let preschool) = standing(of: name),
        !preschool.hasStateOrder
      else { continue }
      throw Refusal(.withoutStateOrder(field), clauses: ["preschool.rule.2"])
    }
  }
}
