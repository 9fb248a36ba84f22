import CLawText

/// The verbatim clauses that are built into the program, one file a group of services.
///
/// Nothing is parsed until somebody asks; each file is then read once in the life of the process,
/// because a screen asks for the same clauses at every keystroke.
package enum ClauseLibrary {
  /// One embedded file; `preschool` serves two services.
  package enum File: String, CaseIterable, Sendable {
    case home
    case pmpk
    case rehab
    case special
    case preschool
    case camp
  }

  /// The clause or form with this id; `nil` when the acts hold none.
  package static func clause(_ id: ClauseID) -> Clause? {
    guard let file = File(rawValue: id.file) else { return nil }
    let read = read(file)
    return read.places[id].map { read.clauses[$0] }
  }

  /// All clauses and forms of a file, in the order of the act.
  package static func clauses(of file: File) -> [Clause] { read(file).clauses }

  /// A file's clauses in the order of the act, and where each stands.
  private struct Reading: Sendable {
    let clauses: [Clause]
    let places: [ClauseID: Int]

    init(_ file: File) {
      let lines = text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
      var parser = ClauseParser()
      for line in lines { parser.take(line) }
      let clauses = parser.finish()
      self.clauses = clauses
      places = Dictionary(
        zip(clauses.map(\.id), clauses.indices), uniquingKeysWith: { first, _ in first })
    }
  }

  private static let home = Reading(.home)
  private static let pmpk = Reading(.pmpk)
  private static let rehab = Reading(.rehab)
  private static let special = Reading(.special)
  private static let preschool = Reading(.preschool)
  private static let camp = Reading(.camp)

  private static func read(_ file: File) -> Reading {
    switch file {
    case .home: home
    case .pmpk: pmpk
    case .rehab: rehab
    case .special: special
    case .preschool: preschool
    case .camp: camp
    }
  }

  private static func text(of file: File) -> String {
    var length = 0
    guard let bytes = qabyldau_law_text(file.rawValue, &length) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }
}
