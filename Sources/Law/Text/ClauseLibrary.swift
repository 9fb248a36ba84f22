import CLawText

/// The verbatim clauses that are built into the program, one file a group of services.
///
/// Nothing is parsed until somebody asks; a clause is then found by reading its file once.
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
    return read(file).first { $0.id == id }
  }

  /// All clauses and forms of a file, in the order of the act.
  package static func read(_ file: File) -> [Clause] {
    let lines = text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
    var parser = ClauseParser()
    for line in lines { parser.take(line) }
    return parser.finish()
  }

  private static func text(of file: File) -> String {
    var length = 0
    guard let bytes = qabyldau_law_text(file.rawValue, &length) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }
}
