import Letters

/// Whether two names may be one child's, written by two hurried clerks: compared folded, so that
/// Kazakh, Russian and Latin spellings meet.
package enum NameLikeness {
  /// Near: the same words in any order, one name without its patronymic, or up to two letters
  /// changed, left out or added in surname and given name together.
  package static func isNear(_ left: FullName, _ right: FullName) -> Bool {
    let first = words(left)
    let second = words(right)
    if Set(first) == Set(second) { return true }
    return distance(first.joined(separator: " "), second.joined(separator: " ")) <= 2
  }

  /// Surname and given name: the patronymic is often absent and written in two ways.
  private static func words(_ name: FullName) -> [String] {
    Folding.fold("\(name.surname) \(name.given)").split(separator: " ").map(String.init)
  }

  /// How many letters must be changed, left out or added to make one text of the other.
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let above = row[column + 1]
        row[column + 1] =
          letter == right[column]
          ? diagonal : 1 + min(diagonal, above, row[column])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
