import Letters

/// A file of lines with tabs, the first of them the names of its columns.
struct TabbedFile {
  /// Each row with the number of its line; cells without text are left out.
  let rows: [(line: Int, cells: [String: String])]

  /// - Throws: a failure that names the line and the column that nobody knows.
  init(path: String, columns: Set<String>) throws {
    guard let text = TextFile.read(path) else {
      throw CommandFailure(.missing, .cannotRead(path: path))
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).tidied }
    }
    let names = lines.first ?? []
    if let unknown = names.first(where: { !columns.contains($0) }) {
      throw CommandFailure(.badData, .badLine(path: path, line: 1, fact: unknown))
    }
    rows = lines.enumerated().dropFirst().filter { $0.element != [""] }.map { index, cells in
      let filled = zip(names, cells).filter { !$0.1.isEmpty }
      return (index + 1, Dictionary(filled) { first, _ in first })
    }
  }
}
