import Letters

/// A file of lines with tabs, the first of them the names of its columns.
struct TabbedFile {
  /// Each row with the number of its line; cells without text are left out.
  let rows: [(line: Int, cells: [String: String])]

  /// - Throws: a failure that names the line and what is wrong on it: a column that nobody knows or that
  ///   stands there twice, a cell beyond the last column.
  init(path: String, columns: Set<String>) throws {
    guard let text = TextFile.read(path) else {
      throw CommandFailure(.missing, .cannotRead(path: path))
    }
    let lines = text.fileLines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).tidied }
    }
    let names = lines.first ?? []
    var left = columns
    if let wrong = names.first(where: { left.remove($0) == nil }) {
      throw CommandFailure(.badData, .badLine(path: path, line: 1, fact: wrong))
    }
    rows = try lines.enumerated().dropFirst().filter { $0.element != [""] }.map { index, cells in
      // A spreadsheet writes empty cells behind the last one; one with words belongs to no column.
      if let surplus = cells.dropFirst(names.count).first(where: { !$0.isEmpty }) {
        throw CommandFailure(.badData, .badLine(path: path, line: index + 1, fact: surplus))
      }
      let filled = zip(names, cells).filter { !$0.1.isEmpty }
      return (index + 1, Dictionary(uniqueKeysWithValues: filled))
    }
  }
}
