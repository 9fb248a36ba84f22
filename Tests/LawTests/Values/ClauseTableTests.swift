import Law
import Testing

/// What each rule of the orders sets, written out from the order, and what the program holds for it.
enum ClauseTable {
  static let all: [ClauseLibrary.File: [ClauseID: Set<String>]] = [
    .home: home, .pmpk: pmpk, .rehab: rehab, .camp: camp, .preschool: preschool,
  ]
}

@Suite("The values of every clause")
struct ClauseTableTests {
  @Test(
    "Minutes, days, ages, papers, channels, categories, grounds and forms are those of the clause",
    arguments: [ClauseLibrary.File.home, .pmpk, .rehab, .camp, .preschool])
  func values(file: ClauseLibrary.File) {
    let held = ClauseValues.all(in: file)
    let table = ClauseTable.all[file] ?? [:]
    let rules = ClauseLibrary.clauses(of: file).filter { $0.kind == .rule }.map(\.id)
    #expect(Set(table.keys) == Set(rules), "every rule has its line, and nothing else has one")
    for (clause, expected) in table.sorted(by: { $0.key < $1.key }) {
      let found = held[clause] ?? []
      #expect(found.subtracting(expected).sorted() == [], "\(clause) holds more")
      #expect(expected.subtracting(found).sorted() == [], "\(clause) lacks")
    }
  }
}
